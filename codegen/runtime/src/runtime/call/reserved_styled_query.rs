//! Puts parameters of other styles than the usual one into the query that may hold reserved
//! characters (`allowReserved`).

use serde::Serialize;

use super::Call;
use crate::runtime::operation::Operation;
use crate::runtime::query::encode::encode;
use crate::runtime::query::reserved::encode_reserved;
use crate::runtime::style::{InQuery, Value, query};

impl<O: Operation> Call<O> {
    /// Sets the parameter `name` in the query, with reserved characters of the value as they are.
    pub(crate) fn with_reserved_styled_query(
        self,
        name: &str,
        style: &dyn InQuery,
        value: &(impl Serialize + ?Sized),
    ) -> Self {
        self.change(|request| {
            let text =
                query(style, name, Value::of(Some(name), value)?, [&encode, &encode_reserved])?;
            request.query.put(name, text);
            Ok(())
        })
    }
}
