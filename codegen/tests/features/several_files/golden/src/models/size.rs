// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

open_enum! {
    /// The values of `Size`.
    ///
    /// Schema: `schemas/sizes.yml#/definitions/Size`.
    pub enum Size {
        Small = "small",
        Large = "large",
    }
    else UnknownValue
}
