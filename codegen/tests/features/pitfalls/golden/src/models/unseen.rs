// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{open_enum, setters};

/// The object `Unseen`.
///
/// Schema: `#/components/schemas/Unseen`.
///
/// # Example
///
/// ```
/// use pitfalls::models::{Unseen, UnseenValue};
///
/// let value = Unseen::new(UnseenValue::AB);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Unseen {
    /// U202e.
    #[serde(rename = "\u{202e}")]
    pub u202e: UnseenValue,
    /// Default: `" \u{2066}"`.
    #[serde(rename = "", skip_serializing_if = "Option::is_none")]
    pub empty: Option<String>,
    /// Space.
    #[serde(rename = " ", skip_serializing_if = "Option::is_none")]
    pub space: Option<String>,
    /// Space space.
    #[serde(rename = "  ", skip_serializing_if = "Option::is_none")]
    pub space_space: Option<String>,
    /// Newline.
    #[serde(rename = "\n", skip_serializing_if = "Option::is_none")]
    pub newline: Option<String>,
    /// For example `"a  b"`.
    #[serde(rename = "\u{a0}", skip_serializing_if = "Option::is_none")]
    pub space2: Option<String>,
    /// U200b.
    #[serde(rename = "\u{200b}", skip_serializing_if = "Option::is_none")]
    pub u200b: Option<String>,
}

impl Unseen {
    /// Creates a `Unseen` from its required fields.
    #[must_use]
    pub fn new(u202e: impl Into<UnseenValue>) -> Self {
        Self {
            u202e: u202e.into(),
            empty: None,
            space: None,
            space_space: None,
            newline: None,
            space2: None,
            u200b: None,
        }
    }
}

setters! {
    impl Unseen {
        fn empty(impl IntoOption<String, M>);
        fn space(impl IntoOption<String, M>);
        fn space_space(impl IntoOption<String, M>);
        fn newline(impl IntoOption<String, M>);
        fn space2(impl IntoOption<String, M>);
        fn u200b(impl IntoOption<String, M>);
    }
}

open_enum! {
    /// The values of `"Unseen \u{202e}"`.
    ///
    /// Schema: `"#/components/schemas/Unseen/properties/\u{202e}"`.
    pub enum UnseenValue {
        /// `"a\u{2066}b"`
        AB = "a\u{2066}b",
        /// `"\u{202e}"`
        U202e = "\u{202e}",
        /// `""`
        Empty = "",
        /// `" "`
        Space = " ",
        /// `"\n"`
        Newline = "\n",
        /// `"a\u{200b}"`
        A = "a\u{200b}",
        /// `"a "`
        ASpace = "a ",
    }
    else UnknownValue
}
