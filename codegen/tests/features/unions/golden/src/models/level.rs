// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

open_enum! {
    /// Open by its own words.
    ///
    /// Schema: `#/components/schemas/Level`.
    pub enum Level {
        Low = "low",
        High = "high",
    }
    else UnknownValue
}
