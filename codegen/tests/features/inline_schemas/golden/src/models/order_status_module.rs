// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

open_enum! {
    /// The same identifier as its neighbour.
    ///
    /// Schema: `#/components/schemas/OrderStatus`.
    ///
    /// # Example
    ///
    /// ```
    /// use inline_schemas::models::OrderStatus;
    ///
    /// assert_eq!(OrderStatus::from("z"), OrderStatus::Z);
    /// ```
    pub enum OrderStatus {
        /// `z`
        Z = "z",
    }
    else UnknownValue
}
