// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_integer_enum;

open_integer_enum! {
    /// Values of which an extension has objects with names and descriptions.
    ///
    /// Schema: `#/components/schemas/Tier`.
    pub enum Tier {
        /// For all.
        ///
        /// `1`
        Basic = 1,
        Premium = 2,
    }
    else UnknownValue
}
