//! Bearer tokens.

use http::header::AUTHORIZATION;

use super::in_header::set;
use super::{Carrier, Scheme};
use crate::runtime::request::Request;

/// `Authorization: Bearer …`.
#[derive(Debug)]
pub(crate) struct Bearer;

impl Carrier for Bearer {
    fn can_carry(&self, character: char) -> bool {
        character == ' ' || character.is_ascii_graphic()
    }

    fn carry(&self, scheme: &Scheme, value: &str, request: &mut Request) -> Result<(), String> {
        set(scheme, AUTHORIZATION.as_str(), &format!("Bearer {value}"), request)
    }
}
