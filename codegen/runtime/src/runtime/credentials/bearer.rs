//! Bearer tokens.

use http::header::AUTHORIZATION;

use super::in_header::set;
use super::{Carrier, Credentials, Scheme};
use crate::runtime::request::Request;

/// `Authorization: Bearer …`.
#[derive(Debug)]
pub(crate) struct Bearer;

impl Carrier for Bearer {
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
        set(scheme, AUTHORIZATION, &format!("Bearer {value}"), request)
    }
}
