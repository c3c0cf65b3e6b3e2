// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

open_enum! {
    /// The values of `Colour`.
    ///
    /// Schema: `#/components/schemas/Colour`.
    pub enum Colour {
        Red = "red",
    }
    else UnknownValue
}
