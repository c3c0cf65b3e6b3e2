// @generated from the API's OpenAPI document; the next run overwrites edits.

#![allow(deprecated, reason = "what is deprecated is a part of the API still")]

use crate::runtime::open_enum;

open_enum! {
    /// The values of `OldColour`.
    ///
    /// Schema: `#/components/schemas/OldColour`.
    ///
    /// # Example
    ///
    /// ```
    /// use access::models::OldColour;
    ///
    /// assert_eq!(OldColour::from("red"), OldColour::Red);
    /// ```
    #[deprecated]
    pub enum OldColour {
        /// `red`
        Red = "red",
        /// `blue`
        Blue = "blue",
    }
    else UnknownValue
}
