//! Pages from which nothing leads on.

use serde::de::Error as _;

use super::{DecodeError, Response};
use crate::runtime::error::Error;
use crate::runtime::operation::Declaration;

impl<T> Response<T> {
    /// The error of a page that says there is another one, which can't be asked for.
    pub(crate) fn leads_nowhere(&self, operation: &'static Declaration, reason: &str) -> Error {
        let source = serde_json::Error::custom(reason);
        Error::decode(operation, self.raw.clone(), DecodeError { path: ".".to_owned(), source })
    }
}
