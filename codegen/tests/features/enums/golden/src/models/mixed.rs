// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_value_enum;

open_value_enum! {
    /// Values of several kinds.
    ///
    /// Schema: `#/components/schemas/Mixed`.
    pub enum Mixed {
        /// `"auto"`
        Auto = "auto",
        /// `1`
        N1 = 1i64,
        /// `true`
        True = true,
        /// `0.5`
        N0_5 = 0.5f64,
    }
    else UnknownValue
}
