// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

open_enum! {
    /// The values of `order-status`.
    ///
    /// Schema: `#/components/schemas/order-status`.
    ///
    /// # Example
    ///
    /// ```
    /// use inline_schemas::models::OrderStatusLower;
    ///
    /// assert_eq!(OrderStatusLower::from("x"), OrderStatusLower::X);
    /// ```
    pub enum OrderStatusLower {
        /// `x`
        X = "x",
        /// `y`
        Y = "y",
    }
    else UnknownValue
}
