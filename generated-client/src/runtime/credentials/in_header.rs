//! Credentials in headers.

use http::header::{HeaderName, HeaderValue};

use super::Scheme;
use crate::runtime::request::{self, Request};

/// Sets a header that holds a credential.
pub(super) fn set(
    scheme: &Scheme,
    name: HeaderName,
    value: &str,
    request: &mut Request,
) -> Result<(), String> {
    // The message must not repeat the value.
    let refused = || format!("the credential `{}` can't be sent in a header", scheme.setter);
    let mut value = HeaderValue::from_str(value).map_err(|_| refused())?;
    value.set_sensitive(true);
    request::set(&mut request.headers, (name, value))
}
