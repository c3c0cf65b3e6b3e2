//! URLs of servers beside a client's own.

use super::BaseUrl;

impl BaseUrl {
    /// A URL that is relative to this one.
    pub(crate) fn beside(&self, relative: &str) -> Result<Self, String> {
        Self::parse(self.resolve(relative)?.as_str())
    }
}
