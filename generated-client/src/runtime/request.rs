//! A request, as far as the operation and its arguments decide it, and as it is sent.

use std::borrow::Cow;
use std::sync::Arc;

use http::{HeaderMap, HeaderName, HeaderValue, Method};
use reqwest::Url;

use super::base_url::BaseUrl;
use super::body::{Body, Outgoing};
use super::operation::{Declaration, OperationInfo};
use super::query::Query;
use super::transport::{TransportError, TransportErrorKind};

/// The part of a request that the operation and its arguments decide.
#[derive(Clone)]
pub(crate) struct Request {
    /// Where it goes, unless that is where all go.
    pub(crate) base_url: Option<Arc<BaseUrl>>,
    pub(crate) path: Cow<'static, str>,
    pub(crate) query: Query,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Outgoing>,
}

/// What is sent of a request before its body: with the base URL, the headers of the client and the
/// credentials.
pub(crate) struct Head {
    pub(crate) method: Method,
    pub(crate) url: Url,
    pub(crate) headers: HeaderMap,
    /// What it is for, unless it is the client's own business.
    pub(crate) operation: Option<&'static Declaration>,
}

impl Head {
    /// The request as a transport of the caller's own gets it.
    pub(crate) fn into_http(self, body: Body) -> Result<http::Request<Body>, TransportError> {
        // The reason could repeat a credential in the query.
        let reason = |_| "the URL is none that can be sent";
        let uri = self.url.as_str().parse().map_err(reason);
        let unsendable = |reason| TransportError::caused_by(TransportErrorKind::Unsendable, reason);
        let uri = uri.map_err(unsendable)?;
        let mut request = http::Request::new(body);
        *request.method_mut() = self.method;
        *request.uri_mut() = uri;
        *request.headers_mut() = self.headers;
        if let Some(operation) = self.operation {
            request.extensions_mut().insert(OperationInfo::new(operation));
        }
        Ok(request)
    }
}

/// Makes a header of two texts.
///
/// What is sent in a header is often a credential, so its value is never shown.
pub(crate) fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), String> {
    // It isn't repeated: it may be the value, if the two were swapped.
    let name = HeaderName::try_from(name)
        .map_err(|_| "the name of a header has characters that it can't have")?;
    if ["content-length", "transfer-encoding"].contains(&name.as_str()) {
        return Err(format!("the header `{name}` follows from the body"));
    }
    let mut value = HeaderValue::try_from(value)
        .map_err(|_| format!("the value for the header `{name}` can't stand in a header"))?;
    value.set_sensitive(true);
    Ok((name, value))
}

/// Sets a header, in place of any other of that name.
pub(crate) fn set(
    headers: &mut HeaderMap,
    (name, value): (HeaderName, HeaderValue),
) -> Result<(), String> {
    match headers.try_insert(name, value) {
        Ok(_) => Ok(()),
        Err(_) => Err("there are too many headers".to_owned()),
    }
}
