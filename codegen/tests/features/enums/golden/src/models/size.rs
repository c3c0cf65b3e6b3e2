// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_integer_enum;

open_integer_enum! {
    /// Integers.
    ///
    /// Schema: `#/components/schemas/Size`.
    pub enum Size {
        Minus1 = -1,
        N0 = 0,
        N1 = 1,
        N10 = 10,
    }
    else UnknownValue
}
