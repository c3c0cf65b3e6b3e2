//! Sends parts that the caller has put together.

use http::header::{CONTENT_TYPE, HeaderValue};

use super::Call;
use crate::runtime::multipart::Parts;
use crate::runtime::operation::Operation;
use crate::runtime::request;

impl<O: Operation> Call<O> {
    /// Sends parts under the name of a media type.
    pub(crate) fn with_parts(self, media_type: &str, parts: Parts) -> Self {
        self.change(|request| {
            let media_type = format!("{media_type}; boundary={}", parts.boundary());
            let media_type = HeaderValue::try_from(media_type)
                .map_err(|_| "the name of the body's media type can't stand in a header")?;
            request.body = Some(parts.into_body()?.into());
            request::set(&mut request.headers, (CONTENT_TYPE, media_type))
        })
    }
}
