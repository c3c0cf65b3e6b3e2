// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::Place;

/// The object `Taken`.
///
/// Schema: `#/components/schemas/Taken`.
///
/// # Example
///
/// ```
/// use newer::models::{Place, Taken};
///
/// let value = Taken::new(Some(Place::new()));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Taken {
    /// Both null and not.
    pub by: Option<Place>,
}

impl Taken {
    /// Creates a `Taken` from its required fields.
    #[must_use]
    pub fn new(by: Option<Place>) -> Self {
        Self { by }
    }
}
