// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

open_enum! {
    /// What a thing looks like.
    ///
    /// Schema: `#/components/schemas/Colour`.
    pub enum Colour {
        Red = "red",
        DarkGreen = "dark-green",
        Blue = "BLUE",
    }
    else UnknownValue
}
