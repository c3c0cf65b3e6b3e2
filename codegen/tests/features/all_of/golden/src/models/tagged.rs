// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{open_enum, setters};

/// Parts without a reference.
///
/// Schema: `#/components/schemas/Tagged`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Tagged {
    /// Tag.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag: Option<TaggedTag>,
    /// Place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<TaggedPlace>,
}

impl Tagged {
    /// Creates a `Tagged` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl Tagged {
        fn tag(impl IntoOption<TaggedTag, M>);
        fn place(impl Into<Option<TaggedPlace>>);
    }
}

open_enum! {
    /// The values of `Tagged tag`.
    ///
    /// Schema: `#/components/schemas/Tagged/allOf/0/properties/tag`.
    pub enum TaggedTag {
        A = "a",
        B = "b",
    }
    else UnknownValue
}

/// The object `Tagged place`.
///
/// Schema: `#/components/schemas/Tagged/allOf/1/properties/place`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TaggedPlace {
    /// Town.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub town: Option<String>,
}

impl TaggedPlace {
    /// Creates a `TaggedPlace` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl TaggedPlace {
        fn town(impl IntoOption<String, M>);
    }
}
