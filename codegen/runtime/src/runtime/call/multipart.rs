//! Sends the members of a body as parts (`multipart`).

use serde::Serialize;

use super::Call;
use crate::runtime::operation::Operation;

impl<O: Operation> Call<O> {
    /// Sends the members of `body` as the parts of a media type, some of them of media types of their own.
    pub(crate) fn with_multipart(
        self,
        media_type: &str,
        types: &[(&str, &str)],
        body: &(impl Serialize + ?Sized),
    ) -> Self {
        self.with_members(media_type, types, &|_, _, _, _| Ok(false), body)
    }
}
