// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

open_enum! {
    /// The values of `get /orders/{id} sort`.
    ///
    /// Schema: `#/paths/~1orders~1{id}/parameters/1/schema`.
    pub enum GetOrdersIdSort {
        Up = "up",
        Down = "down",
    }
    else UnknownValue
}
