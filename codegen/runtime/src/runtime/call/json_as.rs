//! Writes a body as JSON, whatever its media type is called.

use http::header::{CONTENT_TYPE, HeaderValue};
use serde::Serialize;

use super::Call;
use crate::runtime::body::Body;
use crate::runtime::in_requests::as_request::as_request;
use crate::runtime::operation::Operation;
use crate::runtime::{finite, json, request};

impl<O: Operation> Call<O> {
    /// Sends `body` as JSON under the name of a media type.
    pub(crate) fn with_json_as(
        self,
        media_type: &'static str,
        body: &(impl Serialize + ?Sized),
    ) -> Self {
        self.change(|request| {
            let json = as_request(|| {
                finite::check(None, body)?;
                json::written(body)
                    .map_err(|error| format!("the body can't be written as JSON: {error}"))
            });
            request.body = Some(Body::from(json?).into());
            let media_type = HeaderValue::from_static(media_type);
            request::set(&mut request.headers, (CONTENT_TYPE, media_type))
        })
    }
}
