//! The transport that goes over the network, with `reqwest`.

use std::error::Error as StdError;
#[cfg(feature = "blocking")]
use std::sync::OnceLock;
use std::time::Duration;

use http::{Request, Response};
use reqwest::{Client, redirect, retry};
use tokio::time::timeout;

#[cfg(feature = "blocking")]
use super::blocking;
use super::transport::{Transport, TransportError, TransportErrorKind, TransportFuture};

/// Whether a connection can be encrypted.
pub(crate) const HAS_TLS: bool = cfg!(any(feature = "rustls", feature = "native-tls"));

/// How long the body of a failure may take. Its status says enough to go on without.
const FAILURE_BODY: Duration = Duration::from_secs(2);

/// Sends requests over the network.
pub(crate) struct Network {
    client: Client,
    #[cfg(feature = "blocking")]
    blocking: Blocking,
}

/// The client for blocking calls. A connection is of no use to another runtime than the one that
/// drives it, so they have connections of their own.
#[cfg(feature = "blocking")]
struct Blocking {
    /// How to make it; it can't be made where the client is the user's own.
    options: Option<Options>,
    client: OnceLock<Result<Client, String>>,
}

/// What a client is made with.
#[derive(Clone, Copy)]
struct Options {
    connect_timeout: Duration,
    is_loopback: bool,
}

impl Network {
    pub(crate) fn new(
        connect_timeout: Duration,
        is_loopback: bool,
    ) -> Result<Self, String> {
        let options = Options {
            connect_timeout,
            is_loopback,
        };
        let client = options.client().map_err(|error| not_set_up(&error))?;
        Ok(Self::of(client, Some(options)))
    }

    /// The transport over a client that was made elsewhere.
    ///
    /// One that follows redirects is refused. Nothing but its `Debug` tells, so a client of which
    /// that can't be told is refused too.
    pub(crate) fn over(client: Client) -> Result<Self, String> {
        if format!("{client:?}").contains(r#"redirect_policy: "Policy(None)""#) {
            Ok(Self::of(client, None))
        } else {
            Err("the HTTP client might follow redirects, and carry credentials to \
                 wherever they lead; build it with `redirect(Policy::none())`"
                .to_owned())
        }
    }

    #[cfg(feature = "blocking")]
    fn of(client: Client, options: Option<Options>) -> Self {
        let blocking = Blocking {
            options,
            client: OnceLock::new(),
        };
        Self { client, blocking }
    }

    #[cfg(not(feature = "blocking"))]
    fn of(client: Client, _: Option<Options>) -> Self {
        Self { client }
    }

    /// The client for calls of this thread.
    #[cfg(feature = "blocking")]
    fn client(&self) -> Result<&Client, TransportError> {
        let Some(options) = self.blocking.options.filter(|_| blocking::is_here()) else {
            return Ok(&self.client);
        };
        let client = || options.client().map_err(|error| not_set_up(&error));
        let client = self.blocking.client.get_or_init(client);
        client.as_ref().map_err(|reason| {
            TransportError::caused_by(TransportErrorKind::Unsendable, reason.as_str())
        })
    }

    #[cfg(not(feature = "blocking"))]
    #[allow(clippy::unnecessary_wraps, reason = "the other one can fail")]
    fn client(&self) -> Result<&Client, TransportError> {
        Ok(&self.client)
    }
}

impl Options {
    fn client(self) -> Result<Client, reqwest::Error> {
        let mut builder = Client::builder()
            .connect_timeout(self.connect_timeout)
            // Followed, a redirect could carry credentials to another host.
            .redirect(redirect::Policy::none())
            // Whether to send a request again is for the client to decide.
            .retry(retry::never());
        if self.is_loopback {
            // A proxy's loopback is another machine's.
            builder = builder.no_proxy();
        }
        #[cfg(feature = "native-tls")]
        let builder = builder.tls_backend_native();
        builder.build()
    }
}

impl Transport for Network {
    fn send(&self, request: Request<Vec<u8>>, limit: usize) -> TransportFuture<'_> {
        Box::pin(async move {
            let request = request.try_into().map_err(failure)?;
            let response = self.client()?.execute(request).await.map_err(failure)?;
            read(response, limit).await
        })
    }
}

/// Why the HTTP client could not be set up, with all the reasons that it gives.
fn not_set_up(error: &reqwest::Error) -> String {
    let mut reason = format!("the HTTP client could not be set up: {error}");
    let mut cause = error.source();
    while let Some(known) = cause {
        reason.push_str(": ");
        reason.push_str(&known.to_string());
        cause = known.source();
    }
    reason
}

async fn read(
    mut response: reqwest::Response,
    limit: usize,
) -> Result<Response<Vec<u8>>, TransportError> {
    let mut head = Response::new(());
    *head.status_mut() = response.status();
    *head.headers_mut() = std::mem::take(response.headers_mut());
    let mut body = Vec::new();
    let is_failure = !head.status().is_success();
    let patience = if is_failure { FAILURE_BODY } else { Duration::MAX };
    let read = timeout(patience, fill(&mut response, &mut body, limit)).await;
    match read {
        Ok(Ok(true)) => Ok(head.map(|()| body)),
        Ok(Ok(false)) => Err(TransportError::too_large(head)),
        // The status of a failure says more than that its body is cut short.
        Ok(Err(_)) | Err(_) if is_failure => Ok(head.map(|()| body)),
        Ok(Err(error)) => Err(failure(error)),
        Err(_) => Err(TransportError::new(TransportErrorKind::Timeout)),
    }
}

/// Reads a body to its end; `false` if it is larger than the limit.
async fn fill(
    response: &mut reqwest::Response,
    body: &mut Vec<u8>,
    limit: usize,
) -> Result<bool, reqwest::Error> {
    while let Some(chunk) = response.chunk().await? {
        if chunk.len() > limit - body.len() {
            return Ok(false);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(true)
}

fn failure(error: reqwest::Error) -> TransportError {
    // The URL can hold a credential.
    let error = error.without_url();
    let kind = if error.is_connect() {
        if error.is_timeout() {
            TransportErrorKind::ConnectTimeout
        } else {
            TransportErrorKind::Connect
        }
    } else if error.is_timeout() {
        TransportErrorKind::Timeout
    } else if error.is_builder() {
        TransportErrorKind::Unsendable
    } else if was_never_written(&error) {
        TransportErrorKind::Connect
    } else {
        TransportErrorKind::Lost
    };
    TransportError::caused_by(kind, error)
}

/// Whether the connection was gone before anything of the request was written, so that `hyper`
/// could have given the request back.
pub(crate) fn was_never_written(error: &dyn StdError) -> bool {
    let mut cause = error.source();
    while let Some(known) = cause {
        if let Some(error) = known.downcast_ref::<hyper::Error>() {
            return error.is_canceled();
        }
        cause = known.source();
    }
    false
}
