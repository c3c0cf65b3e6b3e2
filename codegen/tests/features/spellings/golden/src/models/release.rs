// @generated from the API's OpenAPI document; the next run overwrites edits.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::runtime::{open_enum, open_value_enum, setters};

/// The object `Release`.
///
/// Schema: `#/components/schemas/Release`.
///
/// # Example
///
/// ```
/// use spellings::models::Release;
///
/// let value = Release::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Release {
    /// Which it is.
    pub version: String,
    /// Always `2.00`, as far as the document knows.
    pub schema: String,
    /// Default: `"1.10"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    /// Absent (`None`) and `null` (`Some(None)`) are different things here.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub until: Option<Option<String>>,
    /// Refined.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refined: Option<String>,
    /// Default: `"1e3"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub referred: Option<String>,
    /// Either.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub either: Option<ReleaseEither>,
    /// Default: `1.1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<f64>,
    /// Aliases.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aliases: Option<Vec<ReleaseAliasesItem>>,
    /// Notes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<BTreeMap<String, String>>,
}

impl Release {
    /// Creates a `Release` from its required fields.
    #[must_use]
    pub fn new(version: impl Into<String>) -> Self {
        Self {
            version: version.into(),
            schema: "2.00".to_owned(),
            since: None,
            until: None,
            refined: None,
            referred: None,
            either: None,
            count: None,
            aliases: None,
            notes: None,
        }
    }
}

setters! {
    impl Release {
        fn since(impl IntoOption<String, M>);
        fn until(impl IntoOption<String, M>) or null_until;
        fn refined(impl IntoOption<String, M>);
        fn referred(impl IntoOption<String, M>);
        fn either(impl IntoOption<ReleaseEither, M>);
        fn count(impl Into<Option<f64>>);
        fn aliases(Vec<ReleaseAliasesItem>);
        fn notes(BTreeMap<String, String>);
    }
}

open_value_enum! {
    /// The values of `Release either`.
    ///
    /// Schema: `#/components/schemas/Release/properties/either`.
    pub enum ReleaseEither {
        /// `"1.10"`
        N1_10 = "1.10",
        /// `7`
        N7 = 7i64,
    }
    else UnknownValue
}

open_enum! {
    /// The values of `Release aliases item`.
    ///
    /// Schema: `#/components/schemas/Release/properties/aliases/items`.
    pub enum ReleaseAliasesItem {
        N0x10 = "0x10",
        N1e3 = "1e3",
    }
    else UnknownValue
}
