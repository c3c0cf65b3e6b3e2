// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

open_enum! {
    /// The values of `Kind`.
    ///
    /// Schema: `#/components/schemas/Kind`.
    pub enum Kind {
        Dog = "dog",
        Cat = "cat",
    }
    else UnknownValue
}
