//! Pages that say what the next one is behind, which the request's body takes.

use http::header::{CONTENT_TYPE, HeaderValue};
use serde::Serialize;
use serde_json::{Map, Value};

use super::Turned;
use super::circle::CIRCLE;
use crate::runtime::Call;
use crate::runtime::body::Outgoing;
use crate::runtime::pages::PagedOperation;
use crate::runtime::request::{self, Request};

impl<O: PagedOperation> Call<O> {
    /// The call of the page that a cursor leads to, which the member `name` of the body takes, an object in
    /// JSON; none if it is empty.
    pub(crate) fn with_member(
        mut self,
        name: &str,
        cursor: &(impl Serialize + ?Sized),
    ) -> Turned<O> {
        let cursor = serde_json::to_value(cursor).ok()?;
        if cursor == "" {
            return None;
        }
        // The call has been sent, so that it is valid.
        let put = put(self.request.as_mut().ok()?, name, cursor);
        Some(put.map(|()| self))
    }
}

/// Sets a member of the body.
fn put(request: &mut Request, name: &str, cursor: Value) -> Result<(), String> {
    let unlike =
        || "the call's body is no object in JSON, and can't ask for the next page".to_owned();
    let mut members: Map<String, Value> = match &request.body {
        Some(Outgoing::Bytes(body)) => serde_json::from_slice(body).map_err(|_| unlike())?,
        Some(_) => return Err(unlike()),
        None => Map::new(),
    };
    if members.get(name) == Some(&cursor) {
        return Err(CIRCLE.to_owned());
    }
    members.insert(name.to_owned(), cursor);
    request.body = Some(Outgoing::Bytes(Value::Object(members).to_string().into()));
    if request.headers.contains_key(CONTENT_TYPE) {
        return Ok(());
    }
    let json = HeaderValue::from_static("application/json");
    request::set(&mut request.headers, (CONTENT_TYPE, json))
}
