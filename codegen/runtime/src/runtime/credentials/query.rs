//! Credentials in the query.

use super::{Carrier, Credentials, Scheme};
use crate::runtime::request::Request;

/// The query parameter of this name.
#[derive(Debug)]
pub(crate) struct Query(pub(crate) &'static str);

impl Carrier for Query {
    fn can_carry(&self, character: char) -> bool {
        !character.is_control()
    }

    fn carry(
        &self,
        scheme: &Scheme,
        credentials: &Credentials,
        request: &mut Request,
    ) -> Result<(), String> {
        let value = credentials.value(scheme).unwrap_or_default();
        request.query.set(self.0, value);
        Ok(())
    }
}
