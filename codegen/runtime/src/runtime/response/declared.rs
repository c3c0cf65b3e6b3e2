//! Responses that are read by their status.

use super::RawResponse;
use crate::runtime::operation::covers;

impl RawResponse {
    /// The statuses that the response is declared for: the first of several, the most specific of
    /// which come first, or nothing.
    pub(crate) fn declared(&self, statuses: &[&'static str]) -> &'static str {
        let mut declared = statuses.iter().filter(|statuses| covers(statuses, self.status));
        declared.next().copied().unwrap_or_default()
    }
}
