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
    /// use newtypes::models::Colour;
    ///
    /// assert_eq!(Colour::from("red"), Colour::Red);
    /// ```
    pub enum Colour {
        /// `red`
        Red = "red",
    }
    else UnknownValue
}
