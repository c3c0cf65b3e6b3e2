// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

open_enum! {
    /// What a thing looks like.
    ///
    /// Schema: `#/components/schemas/Colour`.
    ///
    /// # Example
    ///
    /// ```
    /// use enums::models::Colour;
    ///
    /// assert_eq!(Colour::from("red"), Colour::Red);
    /// ```
    pub enum Colour {
        /// `red`
        Red = "red",
        /// `dark-green`
        DarkGreen = "dark-green",
        /// `BLUE`
        Blue = "BLUE",
    }
    else UnknownValue
}
