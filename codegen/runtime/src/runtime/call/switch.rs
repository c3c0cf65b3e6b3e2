//! Switches in bodies that are JSON.

mod off;

use http::header::{CONTENT_TYPE, HeaderValue};
use serde_json::{Map, Value};

use super::Call;
use crate::runtime::body::Outgoing;
use crate::runtime::operation::Operation;
use crate::runtime::request;

impl<O: Operation> Call<O> {
    /// Sets a member of the body to `true`, which is JSON, or nothing yet.
    pub(crate) fn with_switch(self, name: &str) -> Self {
        self.change_members(|members| {
            members.insert(name.to_owned(), Value::Bool(true));
        })
    }

    fn change_members(self, change: impl FnOnce(&mut Map<String, Value>)) -> Self {
        self.change(|request| {
            let json = match &request.body {
                Some(Outgoing::Bytes(body)) => serde_json::from_slice(body).ok(),
                Some(_) => None,
                None => Some(Value::Object(Map::new())),
            };
            let Some(Value::Object(mut members)) = json else { return Ok(()) };
            change(&mut members);
            request.body = Some(Outgoing::Bytes(Value::Object(members).to_string().into()));
            if request.headers.contains_key(CONTENT_TYPE) {
                return Ok(());
            }
            let json = HeaderValue::from_static("application/json");
            request::set(&mut request.headers, (CONTENT_TYPE, json))
        })
    }
}
