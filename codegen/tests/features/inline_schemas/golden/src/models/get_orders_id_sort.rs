// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

open_enum! {
    /// The values of `get /orders/{id} sort`.
    ///
    /// Schema: `#/paths/~1orders~1{id}/parameters/1/schema`.
    ///
    /// # Example
    ///
    /// ```
    /// use inline_schemas::models::GetOrdersIdSort;
    ///
    /// assert_eq!(GetOrdersIdSort::from("up"), GetOrdersIdSort::Up);
    /// ```
    pub enum GetOrdersIdSort {
        /// `up`
        Up = "up",
        /// `down`
        Down = "down",
    }
    else UnknownValue
}
