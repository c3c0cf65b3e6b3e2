// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

open_enum! {
    /// The values of `PhoneKind`.
    ///
    /// Schema: `#/components/schemas/PhoneKind`.
    pub enum PhoneKind {
        Mobile = "mobile",
        Fixed = "fixed",
    }
    else UnknownValue
}
