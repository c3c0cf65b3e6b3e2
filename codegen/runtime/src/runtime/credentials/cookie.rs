//! Credentials in cookies.

use http::header::COOKIE;

use super::in_header::set;
use super::{Carrier, Credentials, Scheme};
use crate::runtime::request::Request;

/// The cookie of this name.
#[derive(Debug)]
pub(crate) struct Cookie(pub(crate) &'static str);

impl Carrier for Cookie {
    fn can_carry(&self, character: char) -> bool {
        character.is_ascii_graphic() && !";,\"\\".contains(character)
    }

    /// Adds it to the cookies of the request: HTTP wants them in one header.
    fn carry(
        &self,
        scheme: &Scheme,
        credentials: &Credentials,
        request: &mut Request,
    ) -> Result<(), String> {
        let value = credentials.value(scheme).unwrap_or_default();
        let known = request.headers.get(COOKIE).map_or(Ok(""), |known| known.to_str());
        let known = known.map_err(|_| "the header `cookie` isn't ASCII")?;
        let is_same = |cookie: &str| cookie.split_once('=').is_some_and(|(it, _)| it == self.0);
        if known.split("; ").any(is_same) {
            return Err(format!("the cookie `{}` is that of a credential", self.0));
        }
        let known = if known.is_empty() { String::new() } else { format!("{known}; ") };
        let cookies = format!("{known}{}={value}", self.0);
        set(scheme, COOKIE, &cookies, request)
    }
}
