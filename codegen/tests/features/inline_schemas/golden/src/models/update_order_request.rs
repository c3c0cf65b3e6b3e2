// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::UpdateOrderResponseStatus;
use crate::runtime::setters;

/// The object `updateOrder request`.
///
/// Schema: `#/paths/~1orders~1{id}/put/requestBody/content/application~1json/schema`.
///
/// # Example
///
/// ```
/// use inline_schemas::models::{UpdateOrderRequest, UpdateOrderRequestLinesItem};
///
/// let value = UpdateOrderRequest::new(vec![UpdateOrderRequestLinesItem::new("text")]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateOrderRequest {
    /// Lines.
    pub lines: Vec<UpdateOrderRequestLinesItem>,
}

impl UpdateOrderRequest {
    /// Creates a `UpdateOrderRequest` from its required fields.
    #[must_use]
    pub fn new(lines: Vec<UpdateOrderRequestLinesItem>) -> Self {
        Self { lines }
    }
}

/// The object `updateOrder request lines item`.
///
/// Schema:
/// `#/paths/~1orders~1{id}/put/requestBody/content/application~1json/schema/properties/lines/items`.
///
/// # Example
///
/// ```
/// use inline_schemas::models::UpdateOrderRequestLinesItem;
///
/// let value = UpdateOrderRequestLinesItem::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateOrderRequestLinesItem {
    /// Sku.
    pub sku: String,
    /// Status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<UpdateOrderRequestLinesItemStatus>,
}

impl UpdateOrderRequestLinesItem {
    /// Creates a `UpdateOrderRequestLinesItem` from its required fields.
    #[must_use]
    pub fn new(sku: impl Into<String>) -> Self {
        Self {
            sku: sku.into(),
            status: None,
        }
    }
}

setters! {
    impl UpdateOrderRequestLinesItem {
        fn status(impl IntoOption<UpdateOrderRequestLinesItemStatus, M>);
    }
}

/// The same as [`UpdateOrderResponseStatus`].
///
/// Schema:
/// `#/paths/~1orders~1{id}/put/requestBody/content/application~1json/schema/properties/lines/items/properties/status`.
pub type UpdateOrderRequestLinesItemStatus = UpdateOrderResponseStatus;
