// @generated from the API's OpenAPI document; the next run overwrites edits.

//! A part of the Features by tag API: operations that are there with the feature
//! `full-operations`, as methods of [`Client`], and the types that stand for them.
//!
//! | method | operation | |
//! | --- | --- | --- |
//! | [`get_full`](Client::get_full) | `GET /full` | Whether another pet finds a place |

use http::Method;

use crate::client::DEFAULTS;
use crate::models;
use crate::runtime::operation::{Declaration, Decode, ErrorBody, RawResponse};
use crate::runtime::{Call, Client, Operation};

/// These are there with the feature `full-operations`;
/// [`operations::full`](mod@crate::operations::full) lists them.
impl Client {
    /// Whether another pet finds a place
    ///
    /// `GET /full`.
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
    /// let response = client.get_full().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_full(&self) -> Call<GetFull> {
        self.call()
    }
}

/// `GET /full`: what [`Client::get_full`] calls.
#[derive(Debug, Clone, Copy)]
pub enum GetFull {}

impl Operation for GetFull {
    type Output = bool;

    const DECLARATION: &'static Declaration = &Declaration {
        id: "GET /full",
        method: &Method::GET,
        path: "/full",
        errors: &[ErrorBody::json::<models::Problem>(&["default"])],
        ..DEFAULTS
    };
    const DECODE: Decode<Self::Output> = RawResponse::json;
}
