// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

open_enum! {
    /// The values of `Level`.
    ///
    /// Schema: `#/components/schemas/Level/allOf/1`.
    pub enum Level {
        Low = "low",
        High = "high",
    }
    else UnknownValue
}
