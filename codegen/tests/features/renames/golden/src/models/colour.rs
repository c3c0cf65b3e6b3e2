// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

open_enum! {
    /// The values of `Colour`.
    ///
    /// Schema: `#/components/schemas/Colour`.
    ///
    /// # Example
    ///
    /// ```
    /// use renames::models::Colour;
    ///
    /// assert_eq!(Colour::from("dark-red"), Colour::Wine);
    /// ```
    pub enum Colour {
        /// `dark-red`
        Wine = "dark-red",
        /// `blue`
        Sky = "blue",
    }
    else UnknownValue
}
