// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

open_enum! {
    /// The values of `Severity`.
    ///
    /// Schema: `#/components/schemas/Severity`.
    pub enum Severity {
        Low = "low",
        High = "high",
    }
    else UnknownValue
}
