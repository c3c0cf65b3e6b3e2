// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::newtype;

newtype! {
    /// Of a visitor. It is **never** that of an agent.
    ///
    /// Schema: `#/components/schemas/VisitorId`.
    ///
    /// # Example
    ///
    /// ```
    /// use newtypes::models::VisitorId;
    ///
    /// assert_eq!(VisitorId::from("text").as_str(), "text");
    /// ```
    pub struct VisitorId(String);
}
