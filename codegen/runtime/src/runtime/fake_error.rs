//! Errors that are made up, where the feature `test-util` is on: for what stands in for the client in
//! tests, and has to fail as it does.

use std::time::SystemTime;

use http::Response;
use serde::de::Error as _;

use super::credentials::source::NoToken;
use super::error::{Cause, Error};
use super::operation::Operation;
use super::response::{DecodeError, RawResponse, Strict};
use super::secrets::Secrets;
use super::transport::TransportError;

/// The host that no response came from.
const HOST: &str = "api.example.com";

/// Errors to make up, each as if a call of operation `O` had failed at its first attempt; they are
/// there with the feature `test-util`. All methods say of them what they say of one that happened.
impl Error {
    /// The API answered with a status that doesn't mean success: an error of kind
    /// [`Api`](super::ErrorKind::Api), with a typed [`body`](Self::body) if the response has the one that
    /// is declared for its status.
    #[must_use]
    pub fn fake_response<O: Operation>(response: Response<impl Into<Vec<u8>>>) -> Self {
        Self::api(O::DECLARATION, received::<O>(response))
    }

    /// No whole response came: an error of kind [`Transport`](super::ErrorKind::Transport), of which a
    /// [`TransportErrorKind`](super::TransportErrorKind) says all, or a [`TransportError`] its cause
    /// as well.
    #[must_use]
    pub fn fake_transport<O: Operation>(error: impl Into<TransportError>) -> Self {
        Self::transport(O::DECLARATION, HOST, 1, error.into(), Secrets::default())
    }

    /// The API answered with a success whose body isn't what its document says: an error of kind
    /// [`Decode`](super::ErrorKind::Decode), whatever the body is.
    #[must_use]
    pub fn fake_decode<O: Operation>(body: impl Into<Vec<u8>>) -> Self {
        let mut response = received::<O>(Response::new(body));
        response.extensions.insert(Strict);
        let error = (O::DECODE)(&mut response).err().unwrap_or_else(|| DecodeError {
            path: ".".to_owned(),
            source: serde_json::Error::custom("it is said to be something else"),
        });
        Self::decode(O::DECLARATION, response, error)
    }

    /// The request was not sent: an error of kind
    /// [`InvalidRequest`](super::ErrorKind::InvalidRequest).
    #[must_use]
    pub fn fake_invalid_request<O: Operation>(reason: impl Into<String>) -> Self {
        Self::of(O::DECLARATION, 0, Cause::InvalidRequest(reason.into()))
    }

    /// There was no token to send: an error of kind [`Token`](super::ErrorKind::Token).
    #[must_use]
    pub fn fake_token<O: Operation>(reason: impl Into<String>) -> Self {
        Self::of(O::DECLARATION, 0, Cause::Token(NoToken::from(reason.into())))
    }

    /// The client was not built: an error of kind
    /// [`Configuration`](super::ErrorKind::Configuration).
    #[must_use]
    pub fn fake_configuration(reason: impl Into<String>) -> Self {
        Self::configuration(reason)
    }
}

/// A response as if it had been received just now.
fn received<O: Operation>(response: Response<impl Into<Vec<u8>>>) -> RawResponse {
    let (head, body) = response.into_parts();
    RawResponse {
        status: head.status,
        headers: head.headers,
        body: Some(body.into().into()),
        at: SystemTime::now(),
        attempts: 1,
        api: O::DECLARATION.api,
        secrets: Secrets::default(),
        extensions: head.extensions,
    }
}
