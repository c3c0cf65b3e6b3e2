//! A request, as far as the operation and its arguments decide it.

use std::borrow::Cow;

use http::{HeaderMap, HeaderName, HeaderValue};

use super::base_url::BaseUrl;
use super::body::Outgoing;
use super::query::Query;

/// The part of a request that the operation and its arguments decide.
#[derive(Clone)]
pub(crate) struct Request {
    /// Where it goes, unless that is where all go.
    pub(crate) base_url: Option<BaseUrl>,
    pub(crate) path: Cow<'static, str>,
    pub(crate) query: Query,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Outgoing>,
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
