//! Sends parameters that aren't single values as headers.

use serde::Serialize;

use super::Call;
use crate::runtime::operation::Operation;
use crate::runtime::request;
use crate::runtime::style::{InText, Value};

impl<O: Operation> Call<O> {
    /// Sets the header `name`, unless there is nothing to send.
    pub(crate) fn with_styled_header(
        self,
        name: &'static str,
        style: &dyn InText,
        value: &(impl Serialize + ?Sized),
    ) -> Self {
        self.change(|request| {
            let text = style.text(name, Value::of(Some(name), value)?, &str::to_owned)?;
            if text.is_empty() {
                return Ok(());
            }
            request::set(&mut request.headers, request::header(name, &text)?)
        })
    }
}
