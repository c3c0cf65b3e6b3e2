// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

open_enum! {
    /// The values of `list_pets X-Api-Version`.
    ///
    /// Schema: `#/paths/~1{version}~1pets~1{kind}/get/parameters/9/schema`.
    pub enum ListPetsXApiVersion {
        N2024_01_01 = "2024-01-01",
    }
    else UnknownValue
}
