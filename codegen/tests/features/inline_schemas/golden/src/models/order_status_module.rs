// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

open_enum! {
    /// The same identifier as its neighbour.
    ///
    /// Schema: `#/components/schemas/OrderStatus`.
    pub enum OrderStatus {
        Z = "z",
    }
    else UnknownValue
}
