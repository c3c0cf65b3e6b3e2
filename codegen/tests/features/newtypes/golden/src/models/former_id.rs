// @generated from the API's OpenAPI document; the next run overwrites edits.

#![allow(deprecated, reason = "what is deprecated is a part of the API still")]

use crate::runtime::newtype;

newtype! {
    /// The text `FormerId`.
    ///
    /// Schema: `#/components/schemas/FormerId`.
    ///
    /// # Example
    ///
    /// ```
    /// use newtypes::models::FormerId;
    ///
    /// assert_eq!(FormerId::from("text").as_str(), "text");
    /// ```
    #[deprecated]
    pub struct FormerId(String);
}
