// @generated from the API's OpenAPI document; the next run overwrites edits.

use super::GetOrdersIdSort;

/// The same as [`GetOrdersIdSort`].
///
/// Schema: `#/paths/~1orders~1{id}/parameters/1/schema`.
pub type DeleteOrderSort = GetOrdersIdSort;
