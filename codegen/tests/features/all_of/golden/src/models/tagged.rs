// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{IntoOption, open_enum};

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

    /// Sets [`tag`](Self#structfield.tag).
    #[must_use]
    pub fn tag<M>(mut self, tag: impl IntoOption<TaggedTag, M>) -> Self {
        self.tag = tag.into_option();
        self
    }

    /// Sets [`place`](Self#structfield.place).
    #[must_use]
    pub fn place(mut self, place: impl Into<Option<TaggedPlace>>) -> Self {
        self.place = place.into();
        self
    }
}

open_enum! {
    /// The values of `Tagged tag`.
    ///
    /// Schema: `#/components/schemas/Tagged/allOf/0/properties/tag`.
    ///
    /// # Example
    ///
    /// ```
    /// use all_of::models::TaggedTag;
    ///
    /// assert_eq!(TaggedTag::from("a"), TaggedTag::A);
    /// ```
    pub enum TaggedTag {
        /// `a`
        A = "a",
        /// `b`
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

    /// Sets [`town`](Self#structfield.town).
    #[must_use]
    pub fn town<M>(mut self, town: impl IntoOption<String, M>) -> Self {
        self.town = town.into_option();
        self
    }
}
