//! Puts parameters into the path, so that a value stays one segment whatever it holds.

use super::Call;
use super::segment::replace;
use crate::runtime::operation::Operation;
use crate::runtime::query::encode::encode;

impl<O: Operation> Call<O> {
    /// Puts `value` into the path in place of `{name}`.
    pub(crate) fn with_path(self, name: &str, value: &(impl ToString + ?Sized)) -> Self {
        self.change(|request| {
            request.path = replace(&request.path, name, &encode(&value.to_string()))?.into();
            Ok(())
        })
    }
}
