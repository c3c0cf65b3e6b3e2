// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{int, setters};

/// The object `Numbers`.
///
/// Schema: `#/components/schemas/Numbers`.
///
/// # Example
///
/// ```
/// use primitives::models::Numbers;
///
/// let value = Numbers::new(1, 1, 1, 1);
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Numbers {
    /// Without a format.
    #[serde(deserialize_with = "int")]
    pub plain: i64,
    /// Small.
    #[serde(deserialize_with = "int")]
    pub small: i32,
    /// Big.
    #[serde(deserialize_with = "int")]
    pub big: i64,
    /// Tiny.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub tiny: Option<i8>,
    /// Short.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub short: Option<i16>,
    /// Byte.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub byte: Option<u8>,
    /// Word.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub word: Option<u16>,
    /// Dword.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub dword: Option<u32>,
    /// Unsigned.
    #[serde(deserialize_with = "int")]
    pub unsigned: u64,
    /// Of a format nobody knows.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<i64>,
    /// Ratio.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ratio: Option<f64>,
    /// Single.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub single: Option<f64>,
    /// Double.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub double: Option<f64>,
    /// Money.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub money: Option<f64>,
    /// A number whose format says it's an integer.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
}

impl Numbers {
    /// Creates a `Numbers` from its required fields.
    #[must_use]
    pub fn new(plain: i64, small: i32, big: i64, unsigned: u64) -> Self {
        Self {
            plain,
            small,
            big,
            tiny: None,
            short: None,
            byte: None,
            word: None,
            dword: None,
            unsigned,
            timestamp: None,
            ratio: None,
            single: None,
            double: None,
            money: None,
            count: None,
        }
    }
}

setters! {
    impl Numbers {
        fn tiny(impl Into<Option<i8>>);
        fn short(impl Into<Option<i16>>);
        fn byte(impl Into<Option<u8>>);
        fn word(impl Into<Option<u16>>);
        fn dword(impl Into<Option<u32>>);
        fn timestamp(impl Into<Option<i64>>);
        fn ratio(impl Into<Option<f64>>);
        fn single(impl Into<Option<f64>>);
        fn double(impl Into<Option<f64>>);
        fn money(impl Into<Option<f64>>);
        fn count(impl Into<Option<i64>>);
    }
}
