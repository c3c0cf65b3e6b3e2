// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

open_enum! {
    /// Values that are no identifiers, or the same one.
    ///
    /// Schema: `#/components/schemas/Letters`.
    ///
    /// # Example
    ///
    /// ```
    /// use enums::models::Letters;
    ///
    /// assert_eq!(Letters::from("+1"), Letters::Plus1);
    /// ```
    pub enum Letters {
        /// `+1`
        Plus1 = "+1",
        /// `-1`
        Minus1 = "-1",
        /// `""`
        Empty = "",
        /// `a/b`
        AB = "a/b",
        /// `日本`
        日本 = "日本",
        /// `self`
        Self_ = "self",
        /// `as_str`
        AsStr = "as_str",
        /// `2nd`
        N2nd = "2nd",
        /// `a`
        ALower = "a",
        /// `A`
        A = "A",
        /// `é`
        É = "é",
    }
    else UnknownValue
}
