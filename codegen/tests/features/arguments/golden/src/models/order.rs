// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

open_enum! {
    /// The values of `Order`.
    ///
    /// Schema: `#/components/schemas/Order`.
    pub enum Order {
        Up = "up",
        Down = "down",
    }
    else UnknownValue
}
