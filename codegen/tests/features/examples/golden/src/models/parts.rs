// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{int, open_enum, setters};

/// Examples of its parts make one of the whole.
///
/// Schema: `#/components/schemas/Parts`.
///
/// # Example
///
/// ```
/// use examples::models::{Parts, PartsHow};
///
/// let value = Parts::new("Marta", "2026-01-31T12:00:00Z", PartsHow::Fast);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Parts {
    /// For example `"Marta"`.
    pub name: String,
    /// A date and time as RFC 3339 has it, such as `2026-01-31T12:00:00Z`. For example
    /// `"2026-01-31T12:00:00Z"`.
    pub when: String,
    /// How.
    pub how: PartsHow,
    /// For example `5`.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub optional: Option<i64>,
}

impl Parts {
    /// Creates a `Parts` from its required fields.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        when: impl Into<String>,
        how: impl Into<PartsHow>,
    ) -> Self {
        Self {
            name: name.into(),
            when: when.into(),
            how: how.into(),
            optional: None,
        }
    }
}

setters! {
    impl Parts {
        fn optional(impl Into<Option<i64>>);
    }
}

open_enum! {
    /// The values of `Parts how`.
    ///
    /// Schema: `#/components/schemas/Parts/properties/how`.
    pub enum PartsHow {
        Fast = "fast",
        Slow = "slow",
    }
    else UnknownValue
}
