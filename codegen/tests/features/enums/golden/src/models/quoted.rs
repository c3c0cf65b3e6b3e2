// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{open_enum, open_value_enum, setters};

/// Integers that somebody has quoted, and text that nobody has.
///
/// Schema: `#/components/schemas/Quoted`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Quoted {
    /// Level.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<QuotedLevel>,
    /// Version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<QuotedVersion>,
}

impl Quoted {
    /// Creates a `Quoted` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl Quoted {
        fn level(impl IntoOption<QuotedLevel, M>);
        fn version(impl IntoOption<QuotedVersion, M>);
    }
}

open_value_enum! {
    /// The values of `Quoted level`.
    ///
    /// Schema: `#/components/schemas/Quoted/properties/level`.
    pub enum QuotedLevel {
        /// `1`
        N1 = 1i64,
        /// `2`
        N2 = 2i64,
        /// `"1"`
        N1String = "1",
        /// `"2"`
        N2String = "2",
    }
    else UnknownValue
}

open_enum! {
    /// The values of `Quoted version`.
    ///
    /// Schema: `#/components/schemas/Quoted/properties/version`.
    pub enum QuotedVersion {
        N1 = "1",
        N2_5 = "2.5",
        True = "true",
    }
    else UnknownValue
}
