// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_value_enum;

open_value_enum! {
    /// The values of `optional_ones mixed`.
    ///
    /// Schema: `#/paths/~1optional/get/parameters/8/schema`.
    pub enum OptionalOnesMixed {
        /// `1`
        N1 = 1i64,
        /// `"all"`
        All = "all",
        /// `true`
        True = true,
    }
    else UnknownValue
}
