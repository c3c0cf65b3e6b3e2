// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

open_enum! {
    /// The values of `Size`.
    ///
    /// Schema: `schemas/sizes.yml#/definitions/Size`.
    ///
    /// # Example
    ///
    /// ```
    /// use several_files::models::Size;
    ///
    /// assert_eq!(Size::from("small"), Size::Small);
    /// ```
    pub enum Size {
        /// `small`
        Small = "small",
        /// `large`
        Large = "large",
    }
    else UnknownValue
}
