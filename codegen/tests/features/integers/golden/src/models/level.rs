// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_integer_enum;

open_integer_enum! {
    /// The values of `Level`.
    ///
    /// Schema: `#/components/schemas/Level`.
    ///
    /// # Example
    ///
    /// ```
    /// use integers::models::Level;
    ///
    /// assert_eq!(Level::from(1), Level::N1);
    /// ```
    pub enum Level {
        /// `1`
        N1 = 1,
        /// `2`
        N2 = 2,
        /// `3`
        N3 = 3,
    }
    else UnknownValue
}
