// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{int, setters};

/// The object `Coupon`.
///
/// Schema: `#/components/schemas/Coupon`.
///
/// # Example
///
/// ```
/// use discriminators::models::Coupon;
///
/// let value = Coupon::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Coupon {
    /// The discriminator value by which a union knows it: `Coupon`.
    pub kind: String,
    /// Size.
    pub size: String,
    /// Pages.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub pages: Option<i64>,
}

impl Coupon {
    /// Creates a `Coupon` from its required fields.
    #[must_use]
    pub fn new(size: impl Into<String>) -> Self {
        Self {
            kind: "Coupon".to_owned(),
            size: size.into(),
            pages: None,
        }
    }
}

setters! {
    impl Coupon {
        fn pages(impl Into<Option<i64>>);
    }
}
