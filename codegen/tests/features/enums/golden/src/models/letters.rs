// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

open_enum! {
    /// Values that are no identifiers, or the same one.
    ///
    /// Schema: `#/components/schemas/Letters`.
    pub enum Letters {
        Plus1 = "+1",
        Minus1 = "-1",
        /// `""`
        Empty = "",
        AB = "a/b",
        日本 = "日本",
        Self_ = "self",
        AsStr = "as_str",
        N2nd = "2nd",
        ALower = "a",
        A = "A",
        É = "é",
    }
    else UnknownValue
}
