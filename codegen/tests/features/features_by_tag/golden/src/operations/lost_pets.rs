// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Pets that wait for | their owners.
//!
//! A part of the Features by tag API: operations that are there with the feature `lost-pets`,
//! as methods of [`Client`], and the types that stand for them.
//!
//! | method | operation | |
//! | --- | --- | --- |
//! | [`list_lost_pets`](Client::list_lost_pets) | `GET /lost-pets` | All that wait |

use http::Method;

use crate::client::DEFAULTS;
use crate::models;
use crate::runtime::operation::{Declaration, Decode, ErrorBody, RawResponse};
use crate::runtime::{Call, Client, Operation};

/// Pets that wait for | their owners.
///
/// These are there with the feature `lost-pets`;
/// [`operations::lost_pets`](mod@crate::operations::lost_pets) lists them.
impl Client {
    /// All that wait
    ///
    /// `GET /lost-pets`, the operation `listLostPets`.
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
    /// let response = client.list_lost_pets().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_lost_pets(&self) -> Call<ListLostPets> {
        self.call()
    }
}

/// `GET /lost-pets`: what [`Client::list_lost_pets`] calls.
#[derive(Debug, Clone, Copy)]
pub enum ListLostPets {}

impl Operation for ListLostPets {
    type Output = Vec<models::Pet>;

    const DECLARATION: &'static Declaration = &Declaration {
        id: "listLostPets",
        method: &Method::GET,
        path: "/lost-pets",
        errors: &[ErrorBody::json::<models::Problem>(&["default"])],
        ..DEFAULTS
    };
    const DECODE: Decode<Self::Output> = RawResponse::json;
}
