// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{IntoOption, int, setters};

/// The object `get_records item`.
///
/// Schema: `#/paths/~1records/get/responses/200/content/application~1json/schema/items`.
///
/// # Example
///
/// ```
/// use discriminators::models::GetRecordsItem;
///
/// let value = GetRecordsItem::new(1);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetRecordsItem {
    /// Id.
    #[serde(deserialize_with = "int")]
    pub id: i64,
    /// Type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// Target.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<String>,
    /// Port.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub port: Option<i64>,
}

impl GetRecordsItem {
    /// Creates a `GetRecordsItem` from its required fields.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self {
            id,
            r#type: None,
            target: None,
            port: None,
        }
    }

    /// Sets [`type`](Self#structfield.type).
    #[must_use]
    pub fn r#type<M>(mut self, r#type: impl IntoOption<String, M>) -> Self {
        self.r#type = r#type.into_option();
        self
    }
}

setters! {
    impl GetRecordsItem {
        fn target(impl IntoOption<String, M>);
        fn port(impl Into<Option<i64>>);
    }
}
