// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{int, setters};

/// Says by its name which kind of pet it is.
///
/// Schema: `#/definitions/cat`.
///
/// # Example
///
/// ```
/// use older::models::Cat;
///
/// let value = Cat::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Cat {
    /// The discriminator value by which a union knows it: `cat`.
    pub kind: String,
    /// Name.
    pub name: String,
    /// Absent (`None`) and `null` (`Some(None)`) are different things here.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub tag: Option<Option<String>>,
    /// Lives.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub lives: Option<i64>,
}

impl Cat {
    /// Creates a `Cat` from its required fields.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            kind: "cat".to_owned(),
            name: name.into(),
            tag: None,
            lives: None,
        }
    }
}

setters! {
    impl Cat {
        fn tag(impl IntoOption<String, M>) or null_tag;
        fn lives(impl Into<Option<i64>>);
    }
}
