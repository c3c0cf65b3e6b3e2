// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_integer_enum;

open_integer_enum! {
    /// The values of `Level`.
    ///
    /// Schema: `#/components/schemas/Level`.
    pub enum Level {
        N1 = 1,
        N2 = 2,
        N3 = 3,
    }
    else UnknownValue
}
