//! Switches in bodies that are JSON.

use serde_json::Value;

use super::Call;
use crate::runtime::body::Outgoing;
use crate::runtime::operation::Operation;

impl<O: Operation> Call<O> {
    /// Sets a member of the body to `true`, if that is an object.
    pub(crate) fn with_switch(self, name: &str) -> Self {
        self.change(|request| {
            if let Some(Outgoing::Bytes(body)) = &mut request.body
                && let Ok(Value::Object(mut members)) = serde_json::from_slice(body)
            {
                members.insert(name.to_owned(), Value::Bool(true));
                *body = Value::Object(members).to_string().into();
            }
            Ok(())
        })
    }
}
