// @generated from the API's OpenAPI document; the next run overwrites edits.

//! A part of the Features by tag API: operations that are there with the feature
//! `http-operations`, as methods of [`Client`], and the types that stand for them.
//!
//! | method | operation | |
//! | --- | --- | --- |
//! | [`put_photo`](Client::put_photo) | `PUT /http` |  |

use http::Method;

use crate::client::DEFAULTS;
use crate::models;
use crate::runtime::operation::{Declaration, Decode, ErrorBody};
use crate::runtime::{Body, Call, Client, Operation};

/// These are there with the feature `http-operations`;
/// [`operations::http`](mod@crate::operations::http) lists them.
impl Client {
    /// `PUT /http`, the operation `putPhoto`.
    ///
    /// # Options
    ///
    /// - `.body(…)`:
    ///
    ///   The request's body.
    ///
    ///   It is sent as it is: bytes, a text, a file (see [`Body::file`](crate::Body::file)) or a
    ///   stream (see [`Body::stream`](crate::Body::stream)).
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
    /// client.put_photo().body(b"bytes").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_photo(&self) -> Call<PutPhoto> {
        self.call()
    }
}

/// `PUT /http`: what [`Client::put_photo`] calls.
#[derive(Debug, Clone, Copy)]
pub enum PutPhoto {}

impl Operation for PutPhoto {
    type Output = ();

    const DECLARATION: &'static Declaration = &Declaration {
        id: "putPhoto",
        method: &Method::PUT,
        path: "/http",
        errors: &[ErrorBody::json::<models::Problem>(&["default"])],
        ..DEFAULTS
    };
    const DECODE: Decode<Self::Output> = |_| Ok(());
}

impl Call<PutPhoto> {
    /// Sets the request's body.
    ///
    /// It is sent as it is: bytes, a text, a file (see [`Body::file`](crate::Body::file)) or a
    /// stream (see [`Body::stream`](crate::Body::stream)).
    pub fn body(self, body: impl Into<Body>) -> Self {
        self.with_bytes("image/png", body)
    }
}
