// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_integer_enum;

open_integer_enum! {
    /// A list whose values are schemas.
    ///
    /// Schema: `#/components/schemas/Stage`.
    pub enum Stage {
        Begun = 1,
        /// Nothing is left.
        ///
        /// `2`
        Done = 2,
    }
    else UnknownValue
}
