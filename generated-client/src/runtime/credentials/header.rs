//! Credentials in a header of their own.

use http::HeaderName;

use super::in_header::set;
use super::{Carrier, Credentials, Scheme};
use crate::runtime::request::Request;

/// The header of this name, which is in lower case.
#[derive(Debug)]
pub(crate) struct Header(pub(crate) &'static str);

impl Carrier for Header {
    fn can_carry(&self, character: char) -> bool {
        character == ' ' || character.is_ascii_graphic()
    }

    fn carry(
        &self,
        scheme: &Scheme,
        credentials: &Credentials,
        request: &mut Request,
    ) -> Result<(), String> {
        let value = credentials.value(scheme).unwrap_or_default();
        set(scheme, HeaderName::from_static(self.0), value, request)
    }
}
