// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::CustomerAddress;
use crate::runtime::{IntoOption, int, open_enum};

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
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateOrderResponse {
    /// The property `id`.
    #[serde(deserialize_with = "int")]
    pub id: i64,
    /// The property `status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<UpdateOrderResponseStatus>,
    /// The same as in an order's answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<UpdateOrderResponseAddress>,
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
    pub fn status<M>(
        mut self,
        status: impl IntoOption<UpdateOrderResponseStatus, M>,
    ) -> Self {
        self.status = status.into_option();
        self
    }

    /// Sets [`address`](Self#structfield.address).
    #[must_use]
    pub fn address(
        mut self,
        address: impl Into<Option<UpdateOrderResponseAddress>>,
    ) -> Self {
        self.address = address.into();
        self
    }
}

/// The values of `updateOrder response status`.
///
/// Schema:
/// `#/paths/~1orders~1{id}/put/responses/200/content/application~1json/schema/properties/status`.
///
/// # Example
///
/// ```
/// use inline_schemas::models::UpdateOrderResponseStatus;
///
/// assert_eq!(UpdateOrderResponseStatus::from("open"), UpdateOrderResponseStatus::Open);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateOrderResponseStatus {
    /// `open`
    Open,
    /// `closed`
    Closed,
    /// A value that this version of the crate doesn't know, as it came.
    UnknownValue(String),
}

impl UpdateOrderResponseStatus {
    /// The value as it stands in JSON.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Open => "open",
            Self::Closed => "closed",
            Self::UnknownValue(value) => value,
        }
    }
}

impl From<String> for UpdateOrderResponseStatus {
    fn from(value: String) -> Self {
        match value.as_str() {
            "open" => Self::Open,
            "closed" => Self::Closed,
            _ => Self::UnknownValue(value),
        }
    }
}

open_enum!(UpdateOrderResponseStatus);

/// The same as [`CustomerAddress`].
///
/// Schema:
/// `#/paths/~1orders~1{id}/put/responses/200/content/application~1json/schema/properties/address`.
pub type UpdateOrderResponseAddress = CustomerAddress;
