// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{open_enum, setters};

/// The object `ByKind`.
///
/// Schema: `#/components/schemas/ByKind`.
///
/// # Example
///
/// ```
/// use any_of::models::{ByKind, ByKindKind};
///
/// let value = ByKind::new(ByKindKind::Cat);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ByKind {
    /// Kind.
    pub kind: ByKindKind,
    /// Hunts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hunts: Option<bool>,
}

impl ByKind {
    /// Creates a `ByKind` from its required fields.
    #[must_use]
    pub fn new(kind: impl Into<ByKindKind>) -> Self {
        Self {
            kind: kind.into(),
            hunts: None,
        }
    }
}

setters! {
    impl ByKind {
        fn hunts(impl Into<Option<bool>>);
    }
}

open_enum! {
    /// The values of `ByKind kind`.
    ///
    /// Schema: `#/components/schemas/ByKind/properties/kind`.
    pub enum ByKindKind {
        Cat = "cat",
        Dog = "dog",
    }
    else UnknownValue
}
