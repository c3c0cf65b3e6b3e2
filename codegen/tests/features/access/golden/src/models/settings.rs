// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{int, setters};

/// The object `Settings`.
///
/// Schema: `#/components/schemas/Settings`.
///
/// # Example
///
/// ```
/// use access::models::Settings;
///
/// let value = Settings::new("text", "text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Settings {
    /// Name.
    pub name: String,
    /// For requests only; responses don't have it.
    pub kept: String,
    /// Default: `5`.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub optional: Option<i64>,
    /// Old.
    #[deprecated]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old: Option<String>,
    /// Absent (`None`) and `null` (`Some(None)`) are different things here.
    #[deprecated]
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub old_and_nullable: Option<Option<String>>,
    /// Both.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub both: Option<String>,
}

impl Settings {
    /// Creates a `Settings` from its required fields.
    #[allow(deprecated, reason = "the field must be set")]
    #[must_use]
    pub fn new(name: impl Into<String>, kept: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            kept: kept.into(),
            optional: None,
            old: None,
            old_and_nullable: None,
            both: None,
        }
    }
}

setters! {
    impl Settings {
        fn optional(impl Into<Option<i64>>);
        #[deprecated]
        #[allow(deprecated, reason = "the field must be set")]
        fn old(impl IntoOption<String, M>);
        #[deprecated]
        #[allow(deprecated, reason = "the field must be set")]
        fn old_and_nullable(impl IntoOption<String, M>) or null_old_and_nullable;
        fn both(impl IntoOption<String, M>);
    }
}
