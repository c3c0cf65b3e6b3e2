//! Calls whose response is a stream of things that have a type.

use std::sync::Arc;
use std::time::Duration;

use http::header::{ACCEPT, CONTENT_TYPE, HeaderValue};
use serde::de::Error as _;
use tokio::time::timeout;

use super::Call;
use super::stream::in_time;
use crate::runtime::body::Body;
use crate::runtime::error::{Cause, Error};
use crate::runtime::operation::Operation;
use crate::runtime::request;
use crate::runtime::response::{DecodeError, RawResponse, Response};
use crate::runtime::transport::TransportError;

/// How long the body of a response may take that is of another media type.
const SHOWN: Duration = Duration::from_secs(2);

/// A response that has begun.
pub(crate) struct Opened {
    /// All but the body.
    pub(crate) head: RawResponse,
    pub(crate) body: Body,
    /// The host that it comes from.
    pub(crate) host: String,
    /// How many bytes there may be of one thing.
    pub(crate) limit: usize,
}

impl<O: Operation> Call<O> {
    /// Sends the call, and yields a response of some media type, or of one that is as good, once its head
    /// is there.
    pub(crate) async fn open(
        self,
        media_type: &'static str,
        others: &[&str],
    ) -> Result<Opened, Error> {
        let mut call = self.change(|request| {
            let accept = HeaderValue::from_static(media_type);
            request::set(&mut request.headers, (ACCEPT, accept))
        });
        call.settings.is_streamed = true;
        let (time, limit) = (call.settings.timeout, call.client.0.response_limit);
        let host = call.client.0.base_url_of(call.request.as_ref().ok()).host().to_owned();
        let response = call.exchange(|head, rest| Ok(Response::new((head.clone(), rest), head)));
        let (head, body) = response.await?.into_value();
        let body = in_time(body, time);
        let other = self::media_type(&head)
            .filter(|other| *other != essence(media_type) && !others.contains(&other.as_str()));
        match other {
            None => Ok(Opened { head, body, host, limit }),
            Some(other) => {
                let reason = format!("`{other}` came instead of `{media_type}`");
                Err(unlike::<O>(head, body, limit, &reason).await)
            }
        }
    }
}

/// The media type of a response, if it says one.
fn media_type(head: &RawResponse) -> Option<String> {
    let named = head.headers.get(CONTENT_TYPE)?;
    Some(essence(&String::from_utf8_lossy(named.as_bytes())))
}

/// The name of a media type without its parameters.
fn essence(name: &str) -> String {
    name.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// The error of a response of another media type.
async fn unlike<O: Operation>(
    mut head: RawResponse,
    mut body: Body,
    limit: usize,
    reason: &str,
) -> Error {
    let mut bytes = Vec::new();
    // What comes of it soon is worth showing.
    let _ = timeout(SHOWN, body.read_into(&mut bytes, limit)).await;
    head.body = Some(bytes.into());
    let source = serde_json::Error::custom(reason);
    Error::decode(O::DECLARATION, head, DecodeError { path: ".".to_owned(), source })
}

impl Opened {
    /// The error of a response that breaks off.
    pub(crate) fn broken<O: Operation>(&self, error: TransportError) -> Error {
        let RawResponse { attempts, secrets, status, .. } = &self.head;
        let secrets = secrets.clone();
        let mut error = Error::transport(O::DECLARATION, &self.host, *attempts, error, secrets);
        // It was made just now, so there is no clone of it.
        if let Some(details) = Arc::get_mut(&mut error.0)
            && let Cause::Transport { begun, .. } = &mut details.cause
        {
            *begun = Some(*status);
        }
        error
    }

    /// What is made of some bytes of the response, or why nothing is.
    pub(crate) fn decode<O: Operation, T>(
        &mut self,
        bytes: Vec<u8>,
        decode: fn(&mut RawResponse) -> Result<T, DecodeError>,
    ) -> Result<T, Error> {
        self.head.body = Some(bytes.into());
        decode(&mut self.head)
            .map_err(|error| Error::decode(O::DECLARATION, self.head.clone(), error))
    }
}
