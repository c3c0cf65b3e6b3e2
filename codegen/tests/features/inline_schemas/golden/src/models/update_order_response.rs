// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::CustomerAddress;
use crate::runtime::{int, open_enum};

/// The object `updateOrder response`.
///
/// Schema: `#/paths/~1orders~1{id}/put/responses/200/content/application~1json/schema`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateOrderResponse {
    /// Id.
    #[serde(deserialize_with = "int")]
    pub id: i64,
    /// Status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<UpdateOrderResponseStatus>,
    /// Address.
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
}

open_enum! {
    /// The values of `updateOrder response status`.
    ///
    /// Schema:
    /// `#/paths/~1orders~1{id}/put/responses/200/content/application~1json/schema/properties/status`.
    pub enum UpdateOrderResponseStatus {
        Open = "open",
        Closed = "closed",
    }
    else UnknownValue
}

/// The same as [`CustomerAddress`].
///
/// Schema:
/// `#/paths/~1orders~1{id}/put/responses/200/content/application~1json/schema/properties/address`.
pub type UpdateOrderResponseAddress = CustomerAddress;
