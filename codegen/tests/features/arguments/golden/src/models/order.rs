// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

open_enum! {
    /// The values of `Order`.
    ///
    /// Schema: `#/components/schemas/Order`.
    ///
    /// # Example
    ///
    /// ```
    /// use arguments::models::Order;
    ///
    /// assert_eq!(Order::from("up"), Order::Up);
    /// ```
    pub enum Order {
        /// `up`
        Up = "up",
        /// `down`
        Down = "down",
    }
    else UnknownValue
}
