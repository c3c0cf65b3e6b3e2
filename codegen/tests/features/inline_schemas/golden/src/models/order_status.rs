// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

open_enum! {
    /// The values of `order-status`.
    ///
    /// Schema: `#/components/schemas/order-status`.
    pub enum OrderStatusLower {
        X = "x",
        Y = "y",
    }
    else UnknownValue
}
