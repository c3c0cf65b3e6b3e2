// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::int;

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

    /// Sets [`tiny`](Self#structfield.tiny).
    #[must_use]
    pub fn tiny(mut self, tiny: impl Into<Option<i8>>) -> Self {
        self.tiny = tiny.into();
        self
    }

    /// Sets [`short`](Self#structfield.short).
    #[must_use]
    pub fn short(mut self, short: impl Into<Option<i16>>) -> Self {
        self.short = short.into();
        self
    }

    /// Sets [`byte`](Self#structfield.byte).
    #[must_use]
    pub fn byte(mut self, byte: impl Into<Option<u8>>) -> Self {
        self.byte = byte.into();
        self
    }

    /// Sets [`word`](Self#structfield.word).
    #[must_use]
    pub fn word(mut self, word: impl Into<Option<u16>>) -> Self {
        self.word = word.into();
        self
    }

    /// Sets [`dword`](Self#structfield.dword).
    #[must_use]
    pub fn dword(mut self, dword: impl Into<Option<u32>>) -> Self {
        self.dword = dword.into();
        self
    }

    /// Sets [`timestamp`](Self#structfield.timestamp).
    #[must_use]
    pub fn timestamp(mut self, timestamp: impl Into<Option<i64>>) -> Self {
        self.timestamp = timestamp.into();
        self
    }

    /// Sets [`ratio`](Self#structfield.ratio).
    #[must_use]
    pub fn ratio(mut self, ratio: impl Into<Option<f64>>) -> Self {
        self.ratio = ratio.into();
        self
    }

    /// Sets [`single`](Self#structfield.single).
    #[must_use]
    pub fn single(mut self, single: impl Into<Option<f64>>) -> Self {
        self.single = single.into();
        self
    }

    /// Sets [`double`](Self#structfield.double).
    #[must_use]
    pub fn double(mut self, double: impl Into<Option<f64>>) -> Self {
        self.double = double.into();
        self
    }

    /// Sets [`money`](Self#structfield.money).
    #[must_use]
    pub fn money(mut self, money: impl Into<Option<f64>>) -> Self {
        self.money = money.into();
        self
    }

    /// Sets [`count`](Self#structfield.count).
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = count.into();
        self
    }
}
