//! Credentials in the query.

use super::{Carrier, Scheme};
use crate::runtime::request::Request;

/// The query parameter of this name.
#[derive(Debug)]
pub(crate) struct Query(pub(crate) &'static str);

impl Carrier for Query {
    fn can_carry(&self, character: char) -> bool {
        !character.is_control()
    }

    fn carry(&self, _: &Scheme, value: &str, request: &mut Request) -> Result<(), String> {
        request.query.set(self.0, value);
        Ok(())
    }
}
