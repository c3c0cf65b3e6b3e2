// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_integer_enum;

open_integer_enum! {
    /// Values to which the document gives names.
    ///
    /// Schema: `#/components/schemas/Platform`.
    pub enum Platform {
        Android = 10,
        Ios = 20,
        N30 = 30,
    }
    else UnknownValue
}
