//! Puts parameters of other styles than the usual one into the path.

use serde::Serialize;

use super::Call;
use super::segment::replace;
use crate::runtime::operation::Operation;
use crate::runtime::query::encode::encode;
use crate::runtime::style::{InText, Value};

impl<O: Operation> Call<O> {
    /// Puts `value` into the path in place of `{name}`.
    pub(crate) fn with_styled_path(
        self,
        name: &str,
        style: &dyn InText,
        value: &(impl Serialize + ?Sized),
    ) -> Self {
        self.change(|request| {
            let segment = style.text(name, Value::of(Some(name), value)?, &encode)?;
            request.path = replace(&request.path, name, &segment)?.into();
            Ok(())
        })
    }
}
