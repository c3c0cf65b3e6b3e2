// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::{Address, Status};

/// The object `updateOrder response`.
///
/// Schema: `#/paths/~1orders~1{id}/put/responses/200/content/application~1json/schema`.
///
/// # Example
///
/// ```
/// use inline_schemas::models::UpdateOrderResponse;
///
/// let value = UpdateOrderResponse::new(1);
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateOrderResponse {
    /// The property `id`.
    pub id: i64,
    /// The property `status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// The property `address`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
}

impl UpdateOrderResponse {
    /// Creates a `UpdateOrderResponse` from its required fields.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self {
            id,
            status: None,
            address: None,
        }
    }

    /// Sets [`status`](Self#structfield.status).
    #[must_use]
    pub fn status(mut self, status: impl Into<Status>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`address`](Self#structfield.address).
    #[must_use]
    pub fn address(mut self, address: Address) -> Self {
        self.address = Some(address);
        self
    }
}
