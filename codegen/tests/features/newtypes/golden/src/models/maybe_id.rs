// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::newtype;

newtype! {
    /// The text `MaybeId`.
    ///
    /// Schema: `#/components/schemas/MaybeId`.
    ///
    /// # Example
    ///
    /// ```
    /// use newtypes::models::MaybeId;
    ///
    /// assert_eq!(MaybeId::from("text").as_str(), "text");
    /// ```
    pub struct MaybeId(String);
}
