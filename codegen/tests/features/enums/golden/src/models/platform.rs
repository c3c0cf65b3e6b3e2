// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_integer_enum;

open_integer_enum! {
    /// Values to which the document gives names.
    ///
    /// Schema: `#/components/schemas/Platform`.
    ///
    /// # Example
    ///
    /// ```
    /// use enums::models::Platform;
    ///
    /// assert_eq!(Platform::from(10), Platform::Android);
    /// ```
    pub enum Platform {
        /// `10`
        Android = 10,
        /// `20`
        Ios = 20,
        /// `30`
        N30 = 30,
    }
    else UnknownValue
}
