// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::newtype;

newtype! {
    /// It has a type of its own.
    ///
    /// Schema: `#/components/schemas/Cursor`.
    ///
    /// # Example
    ///
    /// ```
    /// use pagination::models::Cursor;
    ///
    /// assert_eq!(Cursor::from("text").as_str(), "text");
    /// ```
    pub struct Cursor(String);
}
