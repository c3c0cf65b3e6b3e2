//! The transport that goes over the network, with `reqwest`.

use std::error::Error as _;
use std::time::Duration;

use http::{Request, Response};
use reqwest::{Client, redirect, retry};

use super::transport::{Transport, TransportError, TransportErrorKind, TransportFuture};

/// Whether a connection can be encrypted.
pub(crate) const HAS_TLS: bool = cfg!(any(feature = "rustls", feature = "native-tls"));

/// Sends requests over the network.
#[derive(Clone)]
pub(crate) struct Network(Client);

impl Network {
    pub(crate) fn new(
        connect_timeout: Duration,
        is_loopback: bool,
    ) -> Result<Self, reqwest::Error> {
        let mut builder = Client::builder()
            .connect_timeout(connect_timeout)
            // Followed, a redirect could carry credentials to another host.
            .redirect(redirect::Policy::none())
            // Whether to send a request again is for the client to decide.
            .retry(retry::never());
        if is_loopback {
            // A proxy's loopback is another machine's.
            builder = builder.no_proxy();
        }
        #[cfg(feature = "native-tls")]
        let builder = builder.tls_backend_native();
        Ok(Self(builder.build()?))
    }

    /// The transport over a client that was made elsewhere.
    ///
    /// One that follows redirects is refused. Nothing but its `Debug` tells, so a client of which
    /// that can't be told is refused too.
    pub(crate) fn over(client: Client) -> Result<Self, String> {
        if format!("{client:?}").contains(r#"redirect_policy: "Policy(None)""#) {
            Ok(Self(client))
        } else {
            Err("the HTTP client would follow redirects, and carry credentials to \
                 wherever they lead; build it with `redirect(Policy::none())`"
                .to_owned())
        }
    }
}

impl Transport for Network {
    fn send(&self, request: Request<Vec<u8>>, limit: usize) -> TransportFuture<'_> {
        Box::pin(async move {
            let request = request.try_into().map_err(failure)?;
            let response = self.0.execute(request).await.map_err(failure)?;
            read(response, limit).await
        })
    }
}

async fn read(
    mut response: reqwest::Response,
    limit: usize,
) -> Result<Response<Vec<u8>>, TransportError> {
    let mut head = Response::new(());
    *head.status_mut() = response.status();
    *head.headers_mut() = std::mem::take(response.headers_mut());
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(failure)? {
        if chunk.len() > limit - body.len() {
            return Err(TransportError::too_large(head));
        }
        body.extend_from_slice(&chunk);
    }
    Ok(head.map(|()| body))
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
        TransportErrorKind::Refused
    } else if was_never_written(&error) {
        TransportErrorKind::Connect
    } else {
        TransportErrorKind::Lost
    };
    TransportError::caused_by(kind, error)
}

/// Whether the connection was gone before anything of the request was written, so that `hyper`
/// could have given the request back.
fn was_never_written(error: &reqwest::Error) -> bool {
    let mut cause = error.source();
    while let Some(known) = cause {
        if let Some(error) = known.downcast_ref::<hyper::Error>() {
            return error.is_canceled();
        }
        cause = known.source();
    }
    false
}
