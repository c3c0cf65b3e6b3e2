// @generated from the API's OpenAPI document; the next run overwrites edits.

use super::Problem;

/// Order conflict
///
/// The same as [`Problem`].
///
/// Schema: `#/paths/~1orders~1{id}/put/responses/409/content/application~1json/schema`.
pub type UpdateOrder409Response = Problem;
