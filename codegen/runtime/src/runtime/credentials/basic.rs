//! HTTP's basic authentication: a user name and a password, which are two credentials.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::AUTHORIZATION;

use super::in_header::set;
use super::{Carrier, Credentials, Scheme};
use crate::runtime::request::Request;

/// The user name of `Authorization: Basic …`.
#[derive(Debug)]
pub(crate) struct BasicUser;

impl Carrier for BasicUser {
    fn can_carry(&self, character: char) -> bool {
        character != ':' && !character.is_control()
    }

    fn is_any_text(&self) -> bool {
        true
    }

    /// Leaves it to the password, without which it is never sent.
    fn carry(&self, _: &Scheme, _: &Credentials, _: &mut Request) -> Result<(), String> {
        Ok(())
    }
}

/// The password of `Authorization: Basic …`, for the user of another scheme.
#[derive(Debug)]
pub(crate) struct BasicPassword(pub(crate) &'static Scheme);

impl Carrier for BasicPassword {
    fn can_carry(&self, character: char) -> bool {
        !character.is_control()
    }

    /// Where a key stands for the user, there is none.
    fn is_any_text(&self) -> bool {
        true
    }

    fn carry(
        &self,
        scheme: &Scheme,
        credentials: &Credentials,
        request: &mut Request,
    ) -> Result<(), String> {
        let [user, password] =
            [self.0, scheme].map(|scheme| credentials.value(scheme).unwrap_or_default());
        let encoded = STANDARD.encode(format!("{user}:{password}"));
        set(scheme, AUTHORIZATION, &format!("Basic {encoded}"), request)
    }
}
