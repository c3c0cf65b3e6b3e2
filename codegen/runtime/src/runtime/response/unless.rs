//! Responses that may have no body.

use hyper::body::Bytes;

use super::{DecodeError, RawResponse};
use crate::runtime::operation::covers;

impl RawResponse {
    /// What `read` makes of the body, unless there is none or the status says so.
    pub(crate) fn unless<T>(
        &mut self,
        without: &[&str],
        read: impl FnOnce(&mut Self) -> Result<T, DecodeError>,
    ) -> Result<Option<T>, DecodeError> {
        let is_empty = self.body.as_ref().is_some_and(Bytes::is_empty);
        if is_empty || without.iter().any(|statuses| covers(statuses, self.status)) {
            return Ok(None);
        }
        read(self).map(Some)
    }
}
