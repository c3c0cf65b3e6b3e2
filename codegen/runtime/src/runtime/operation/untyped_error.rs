//! Errors whose bodies have no type.

use super::ErrorBody;

impl ErrorBody {
    /// No type: the broader one that is declared for other statuses isn't for these.
    pub(crate) const fn untyped(statuses: &'static [&'static str]) -> Self {
        Self { statuses, decode: |_| None }
    }
}
