// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_integer_enum;

open_integer_enum! {
    /// Integers.
    ///
    /// Schema: `#/components/schemas/Size`.
    ///
    /// # Example
    ///
    /// ```
    /// use enums::models::Size;
    ///
    /// assert_eq!(Size::from(-1), Size::Minus1);
    /// ```
    pub enum Size {
        /// `-1`
        Minus1 = -1,
        /// `0`
        N0 = 0,
        /// `1`
        N1 = 1,
        /// `10`
        N10 = 10,
    }
    else UnknownValue
}
