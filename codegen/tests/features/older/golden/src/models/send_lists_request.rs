// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{int, setters};

/// The object `send_lists request`.
///
/// Schema: `#/paths/~1lists~1{ids}/post/parameters/5`.
///
/// # Example
///
/// ```
/// use older::models::SendListsRequest;
///
/// let value = SendListsRequest::new(vec!["text".to_owned()]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SendListsRequest {
    /// Names.
    pub names: Vec<String>,
    /// Sizes.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub sizes: Option<Vec<i64>>,
}

impl SendListsRequest {
    /// Creates a `SendListsRequest` from its required fields.
    #[must_use]
    pub fn new(names: Vec<String>) -> Self {
        Self { names, sizes: None }
    }
}

setters! {
    impl SendListsRequest {
        fn sizes(Vec<i64>);
    }
}
