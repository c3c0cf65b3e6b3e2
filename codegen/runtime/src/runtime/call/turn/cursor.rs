//! Pages that say what the next one is behind.

use super::Turned;
use super::circle::CIRCLE;
use crate::runtime::Call;
use crate::runtime::pages::PagedOperation;

impl<O: PagedOperation> Call<O> {
    /// The call of the page that a cursor leads to, which the query parameter `name` takes; none if it is
    /// empty.
    pub(crate) fn with_cursor(
        mut self,
        name: &str,
        cursor: &(impl ToString + ?Sized),
    ) -> Turned<O> {
        let cursor = cursor.to_string();
        if cursor.is_empty() {
            return None;
        }
        // The call has been sent, so that it is valid.
        let query = &mut self.request.as_mut().ok()?.query;
        let former = query.sent(name).map(str::to_owned);
        query.set(name, &cursor);
        let is_same = query.sent(name) == former.as_deref();
        Some(if is_same { Err(CIRCLE.to_owned()) } else { Ok(self) })
    }
}
