//! Calls whose response is a stream of things that have a type.

use http::header::{ACCEPT, CONTENT_TYPE, HeaderValue};
use serde::de::Error as _;

use super::Call;
use super::stream::in_time;
use crate::runtime::body::Body;
use crate::runtime::error::Error;
use crate::runtime::operation::Operation;
use crate::runtime::request;
use crate::runtime::response::{DecodeError, RawResponse, Response};
use crate::runtime::transport::TransportError;

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
    /// Sends the call, and yields a response of some media type once its head is there.
    pub(crate) async fn open(self, media_type: &'static str) -> Result<Opened, Error> {
        let mut call = self.change(|request| {
            let accept = HeaderValue::from_static(media_type);
            request::set(&mut request.headers, (ACCEPT, accept))
        });
        call.settings.is_streamed = true;
        let (timeout, limit) = (call.settings.timeout, call.client.0.response_limit);
        let own = call.request.as_ref().ok().and_then(|request| request.base_url.as_ref());
        let host = own.unwrap_or(&call.client.0.base_url).host().to_owned();
        let response = call.exchange(|head, rest| Ok(Response::new((head.clone(), rest), head)));
        let (head, body) = response.await?.into_value();
        match other_type(&head, media_type) {
            None => Ok(Opened { head, body: in_time(body, timeout), host, limit }),
            Some(other) => {
                let reason = format!("`{other}` came instead of `{media_type}`");
                Err(unlike::<O>(head, body, limit, &reason).await)
            }
        }
    }
}

/// The media type of a response, if it is another one.
fn other_type(head: &RawResponse, wanted: &str) -> Option<String> {
    let essence =
        |name: &str| name.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let named = head.headers.get(CONTENT_TYPE)?;
    let named = essence(&String::from_utf8_lossy(named.as_bytes()));
    (named != essence(wanted)).then_some(named)
}

/// The error of a response of another media type.
async fn unlike<O: Operation>(
    mut head: RawResponse,
    mut body: Body,
    limit: usize,
    reason: &str,
) -> Error {
    let mut bytes = Vec::new();
    // What comes of it is worth showing.
    let _ = body.read_into(&mut bytes, limit).await;
    head.body = Some(bytes.into());
    let source = serde_json::Error::custom(reason);
    Error::decode(O::DECLARATION, head, DecodeError { path: ".".to_owned(), source })
}

impl Opened {
    /// The error of a response that breaks off.
    pub(crate) fn broken<O: Operation>(&self, error: TransportError) -> Error {
        let RawResponse { attempts, secrets, .. } = &self.head;
        Error::transport(O::DECLARATION, &self.host, *attempts, error, secrets.clone())
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
