// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::Loose;
use crate::runtime::setters;

/// The object `Envelope`.
///
/// Schema: `#/components/schemas/Envelope`.
///
/// # Example
///
/// ```
/// use examples::models::{Envelope, Loose};
///
/// let value = Envelope::new()
///     .data(
///         Loose::new()
///             .name("Ada")
///             .labels(vec!["new".to_owned()])
///             .many(4.0),
///     );
/// ```
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Envelope {
    /// Nothing of it is required, so that some of what has examples is shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Loose>,
}

impl Envelope {
    /// Creates an `Envelope` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl Envelope {
        fn data(impl Into<Option<Loose>>);
    }
}
