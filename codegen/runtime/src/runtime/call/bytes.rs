//! Sends bodies as they are.

use http::header::{CONTENT_TYPE, HeaderValue};

use super::Call;
use crate::runtime::body::Body;
use crate::runtime::operation::Operation;
use crate::runtime::request;

impl<O: Operation> Call<O> {
    /// Sends `body` as it is, under the name of a media type, unless the call has a header that says
    /// another.
    pub(crate) fn with_bytes(self, media_type: &'static str, body: impl Into<Body>) -> Self {
        self.change(|request| {
            request.body = Some(body.into().into());
            let media_type = HeaderValue::from_static(media_type);
            request::set(&mut request.headers, (CONTENT_TYPE, media_type))
        })
    }
}
