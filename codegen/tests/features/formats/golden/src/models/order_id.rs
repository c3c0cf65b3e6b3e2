// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::newtype;

newtype! {
    /// The text `OrderId`.
    ///
    /// Schema: `#/components/schemas/OrderId`.
    ///
    /// # Example
    ///
    /// ```
    /// use formats::models::OrderId;
    ///
    /// assert_eq!(OrderId::from("text").as_str(), "text");
    /// ```
    pub struct OrderId(String);
}
