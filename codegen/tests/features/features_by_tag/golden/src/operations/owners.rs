// @generated from the API's OpenAPI document; the next run overwrites edits.

//! People who miss a pet.
//!
//! They have a phone, most of them.
//!
//! A part of the Features by tag API: operations that are there with the feature `owners`, as
//! methods of [`Client`], and the types that stand for them.
//!
//! | method | operation | |
//! | --- | --- | --- |
//! | [`add_owner`](Client::add_owner) | `POST /owners` |  |
//! | [`find_phones`](Client::find_phones) | `GET /owners/{id}/phones` |  |

use http::Method;

use crate::client::DEFAULTS;
use crate::models;
use crate::runtime::operation::{Declaration, Decode, ErrorBody, RawResponse};
use crate::runtime::{Call, Client, Operation};

/// People who miss a pet.
///
/// They have a phone, most of them.
///
/// These are there with the feature `owners`;
/// [`operations::owners`](mod@crate::operations::owners) lists them.
impl Client {
    /// `POST /owners`, the operation `addOwner`.
    ///
    /// # Arguments
    ///
    /// - `body`: The request's body.
    ///
    /// # Errors
    ///
    /// An [`Error`](crate::Error), of kind [`Api`](crate::ErrorKind::Api) for all but successes:
    ///
    /// - `409` with [`Conflict`](models::Conflict): There already.
    /// - any other status with [`Problem`](models::Problem): What went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &features_by_tag::Client) -> Result<(), features_by_tag::Error> {
    /// use features_by_tag::models::{Owner, Pet};
    ///
    /// let body = Owner::new("Mrs Thomas", vec![Pet::new("Mog")]);
    /// let response = client.add_owner(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_owner(&self, body: &models::Owner) -> Call<AddOwner> {
        self.call().with_json(body)
    }

    /// `GET /owners/{id}/phones`, the operation `findPhones`.
    ///
    /// What it yields depends on the status:
    /// [`FindPhonesOutput`](crate::operations::FindPhonesOutput) has the cases.
    ///
    /// # Arguments
    ///
    /// - `id`: The path parameter `id`.
    ///
    /// # Options
    ///
    /// - `.kind(…)`: The query parameter `kind`.
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
    /// let response = client.find_phones(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated]
    pub fn find_phones(&self, id: i64) -> Call<FindPhones> {
        self.call().with_path("id", &id)
    }
}

/// `POST /owners`: what [`Client::add_owner`] calls.
#[derive(Debug, Clone, Copy)]
pub enum AddOwner {}

impl Operation for AddOwner {
    type Output = models::Owner;

    const DECLARATION: &'static Declaration = &Declaration {
        id: "addOwner",
        method: &Method::POST,
        path: "/owners",
        errors: &[
            ErrorBody::json::<models::Conflict>(&["409"]),
            ErrorBody::json::<models::Problem>(&["default"]),
        ],
        ..DEFAULTS
    };
    const DECODE: Decode<Self::Output> = RawResponse::json;
}

/// `GET /owners/{id}/phones`: what [`Client::find_phones`] calls.
#[derive(Debug, Clone, Copy)]
pub enum FindPhones {}

impl Operation for FindPhones {
    type Output = FindPhonesOutput;

    const DECLARATION: &'static Declaration = &Declaration {
        id: "findPhones",
        method: &Method::GET,
        path: "/owners/{id}/phones",
        accept: "text/plain, application/json",
        errors: &[ErrorBody::json::<models::Problem>(&["default"])],
        ..DEFAULTS
    };
    const DECODE: Decode<Self::Output> = |response| match response.declared(&["202"]) {
        "202" => response.json().map(FindPhonesOutput::Accepted),
        _ => response.text().map(FindPhonesOutput::Ok),
    };
}

/// What [`Client::find_phones`] yields, by the status.
///
/// With a status that isn't declared it is [`FindPhonesOutput::Ok`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum FindPhonesOutput {
    /// `200`: Found.
    Ok(String),
    /// `202`: Later.
    Accepted(models::Later),
}

impl Call<FindPhones> {
    /// Sets the query parameter `kind`.
    pub fn kind<'a>(self, kind: impl Into<Option<&'a models::PhoneKind>>) -> Self {
        self.with_optional_query("kind", kind.into())
    }
}
