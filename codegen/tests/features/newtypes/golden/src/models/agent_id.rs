// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::newtype;

newtype! {
    /// The text `AgentId`.
    ///
    /// Schema: `#/components/schemas/AgentId`.
    ///
    /// # Example
    ///
    /// ```
    /// use newtypes::models::AgentId;
    ///
    /// assert_eq!(AgentId::from("text").as_str(), "text");
    /// ```
    pub struct AgentId(String);
}
