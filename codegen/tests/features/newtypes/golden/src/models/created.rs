// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::newtype;

newtype! {
    /// The text `Created`.
    ///
    /// Schema: `#/components/schemas/Created`.
    ///
    /// # Example
    ///
    /// ```
    /// use newtypes::models::Created;
    ///
    /// assert_eq!(Created::from("text").as_str(), "text");
    /// ```
    pub struct Created(String);
}
