// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_value_enum;

open_value_enum! {
    /// Integers that 64 bits hold only without a sign.
    ///
    /// Schema: `#/components/schemas/Large`.
    pub enum Large {
        /// `1`
        N1 = 1i64,
        /// `18446744073709551615`
        N18446744073709551615 = 18446744073709551615u64,
    }
    else UnknownValue
}
