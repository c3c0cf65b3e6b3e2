// @generated from the API's OpenAPI document; the next run overwrites edits.

//! A part of the Features by tag API: operations that are there with the feature `untagged`, as
//! methods of [`Client`], and the types that stand for them.
//!
//! | method | operation | |
//! | --- | --- | --- |
//! | [`get_health`](Client::get_health) | `GET /health` |  |

use http::Method;

use crate::client::DEFAULTS;
use crate::models;
use crate::runtime::operation::{Declaration, Decode, ErrorBody};
use crate::runtime::{Call, Client, Operation};

/// These are there with the feature `untagged`;
/// [`operations::untagged`](mod@crate::operations::untagged) lists them.
impl Client {
    /// `GET /health`.
    ///
    /// # Errors
    ///
    /// An [`Error`](crate::Error), of kind [`Api`](crate::ErrorKind::Api) for all but successes:
    ///
    /// - any other status with [`Problem`](models::Problem): What went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &features_by_tag::Client) -> Result<(), features_by_tag::Error> {
    /// client.get_health().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_health(&self) -> Call<GetHealth> {
        self.call()
    }
}

/// `GET /health`: what [`Client::get_health`] calls.
#[derive(Debug, Clone, Copy)]
pub enum GetHealth {}

impl Operation for GetHealth {
    type Output = ();

    const DECLARATION: &'static Declaration = &Declaration {
        id: "GET /health",
        method: &Method::GET,
        path: "/health",
        errors: &[ErrorBody::json::<models::Problem>(&["default"])],
        ..DEFAULTS
    };
    const DECODE: Decode<Self::Output> = |_| Ok(());
}
