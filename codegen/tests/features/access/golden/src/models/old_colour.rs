// @generated from the API's OpenAPI document; the next run overwrites edits.

#![allow(deprecated, reason = "what is deprecated is a part of the API still")]

use crate::runtime::open_enum;

open_enum! {
    /// The values of `OldColour`.
    ///
    /// Schema: `#/components/schemas/OldColour`.
    #[deprecated]
    pub enum OldColour {
        Red = "red",
        Blue = "blue",
    }
    else UnknownValue
}
