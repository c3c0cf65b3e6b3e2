// @generated from the API's OpenAPI document; the next run overwrites edits.

//! A client of the Features by tag API, version 1.
//!
//! Looks after lost pets.
//!
//! # Example
//!
//! ```no_run
//! # #[cfg(feature = "owners")]
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use features_by_tag::Client;
//! use features_by_tag::models::{Owner, Pet};
//!
//! let client = Client::from_env()?;
//! let body = Owner::new("Mrs Thomas", vec![Pet::new("Mog")]);
//! let response = client.add_owner(&body).await?;
//! println!("{response:?}");
//! # Ok(())
//! # }
//! ```
//!
//! # Servers
//!
//! - `https://shelter.example.com/v1`
//!
//! # Operations
//!
//! The operations are methods of [`Client`], as they are grouped in the API's document. Each
//! group has a module, which lists its methods and holds their types, and a feature, without
//! which they aren't there; [how to choose among these](#features) is said below.
//!
//! | module | feature | operations | |
//! | --- | --- | ---: | --- |
//! | [`full`](mod@operations::full) | `full-operations` | 1 |  |
//! | [`http`](mod@operations::http) | `http-operations` | 1 |  |
//! | [`lost_pets`](mod@operations::lost_pets) | `lost-pets` | 1 | Pets that wait for their owners. |
//! | [`owners`](mod@operations::owners) | `owners` | 2 | People who miss a pet. They have a phone, most of them. |
//! | [`untagged`](mod@operations::untagged) | `untagged` | 1 |  |
//!
//! # Configuration
//!
//! [`Client::from_env`] and [`ClientBuilder::from_env`] take what a client must be told from
//! the environment; [`Client::builder`] sets that and all the rest: time-outs, headers, the
//! retry policy, an HTTP client of your own and more. A call can have its own
//! [`timeout`](Call::timeout), [`deadline`](Call::deadline), [`retry`](Call::retry) policy and
//! [`header`](Call::header)s. Cloning a [`Client`] is cheap: make one, and clone it to wherever
//! it's needed.
//!
//! The module [`servers`] has the URLs of the servers that the document names.
//!
//! Calls are sent with `reqwest`, so they must be awaited in a Tokio runtime with its clock and
//! network turned on, as `#[tokio::main]` does; with the feature `blocking`, `send_blocking`
//! sends them from anywhere.
//!
//! # Errors
//!
//! There is one error type, [`Error`]. Its predicates, such as
//! [`is_not_found`](Error::is_not_found), [`is_rate_limited`](Error::is_rate_limited),
//! [`is_timeout`](Error::is_timeout) and [`is_retryable`](Error::is_retryable), say what
//! programs react to, and what to do then. [`status`](Error::status), [`code`](Error::code),
//! [`body`](Error::body), [`raw_body`](Error::raw_body) and [`headers`](Error::headers) say
//! what the API responded with. Any 2xx is a success, and so is what a method's documentation
//! calls one.
//!
//! ```
//! use features_by_tag::{Error, models};
//!
//! fn report(error: &Error) {
//!     if error.is_retryable() {
//!         eprintln!("later, after {:?}: {error}", error.retry_after());
//!     } else if let Some(body) = error.body::<models::Problem>() {
//!         eprintln!("refused by the API: {body:?}");
//!     } else if error.is_timeout() {
//!         eprintln!("it may or may not be done: {error}");
//!     } else {
//!         eprintln!("{error}");
//!     }
//! }
//! ```
//!
//! A success that isn't all that the document says is a success all the same: what may be
//! absent, such as an optional member of another type, or one element of a list, is left out of
//! it. [`Response::mismatches`] says what that was, as do an event of the feature `tracing` at
//! level `WARN` and, in tests, `FakeTransport::mismatches`. With
//! [`strict_answers`](ClientBuilder::strict_answers), it is an error. What the document doesn't
//! declare is passed over; [`Response::undeclared`] says what it was.
//!
//! # Retries
//!
//! What fails for a while is sent again, up to three times in all, and only where that can't do
//! anything twice: a `POST` only if it didn't reach the API, or the API refused it with 429, or
//! the call [allows duplicates](Call::allow_duplicates). [`RetryPolicy`] has the whole table.
//!
//! # Downloads
//!
//! [`Call::stream`] yields a response's body as it comes: chunk by chunk, however large it is,
//! or with [`Body::save`] to a file, which is there once it is whole. [`Response::file_name`]
//! and [`Response::content_type`] say what it is.
//!
//! # Webhooks
//!
//! The module [`webhooks`] decodes what the API sends of itself, whatever web server it comes
//! to.
//!
//! ```
//! /// Takes the body of a request that the API has made.
//! fn receive(body: &[u8]) -> Result<(), features_by_tag::PayloadError> {
//!     let payload = features_by_tag::webhooks::decode_pet_found(body)?;
//!     println!("{payload:?}");
//!     Ok(())
//! }
//! ```
//!
//! # Tests
//!
//! With the feature `test-util`, a `FakeTransport` takes the network's place, so that code
//! which makes calls can be tested without a server:
//!
//! ```
//! # #[cfg(not(all(feature = "test-util", feature = "owners")))]
//! # fn main() {}
//! # #[cfg(all(feature = "test-util", feature = "owners"))]
//! # #[tokio::main]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use features_by_tag::{Client, FakeTransport, StatusCode};
//! use features_by_tag::models::{Owner, Pet};
//!
//! let json = r#"{"name":"text","pets":[{"name":"text"}]}"#;
//! let fake = FakeTransport::new().answer(StatusCode::OK, json);
//! let client = Client::builder().transport(fake.clone()).build()?;
//! let body = Owner::new("Mrs Thomas", vec![Pet::new("Mog")]);
//! let response = client.add_owner(&body).await?;
//! assert_eq!(fake.requests().len(), 1);
//! # Ok(())
//! # }
//! ```
//!
//! A `FakeResponse` can be for one operation, a model that is written as JSON, late, or given
//! again and again. Any other [`Transport`] will do as well.
//!
//! Where all of the client stands behind a trait of your own, whatever takes its place can fail
//! as it does, with errors that `test-util` makes up; [`RateLimit::new`] makes up the rest:
//!
//! ```
//! # #[cfg(not(all(feature = "test-util", feature = "owners")))]
//! # fn main() {}
//! # #[cfg(all(feature = "test-util", feature = "owners"))]
//! # #[tokio::main]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use features_by_tag::http::Response;
//! use features_by_tag::{Error, TransportErrorKind, operations};
//!
//! let response = Response::builder().status(404).body("")?;
//! let error = Error::fake_response::<operations::AddOwner>(response);
//! assert!(error.is_not_found());
//!
//! let error = Error::fake_transport::<operations::AddOwner>(TransportErrorKind::Connect);
//! assert!(error.is_connect());
//! # Ok(())
//! # }
//! ```
//!
//! # Logs and metrics of your own
//!
//! Each attempt goes through a [`Transport`]. One of your own can stand around the one that
//! goes over the network, [`NetworkTransport`], and an [`OperationInfo`] says what a request is
//! for:
//!
//! ```no_run
//! use std::time::{Duration, Instant};
//!
//! use features_by_tag::http::Request;
//! use features_by_tag::{Body, Client, NetworkTransport, OperationInfo};
//! use features_by_tag::{Transport, TransportFuture};
//!
//! /// Says of each attempt how it went, and how long it took.
//! struct Timed<T>(T);
//!
//! impl<T: Transport> Transport for Timed<T> {
//!     fn send(&self, request: Request<Body>) -> TransportFuture<'_> {
//!         Box::pin(async move {
//!             let operation = request.extensions().get().map(OperationInfo::id);
//!             let begin = Instant::now();
//!             let response = self.0.send(request).await;
//!             let status = response.as_ref().map(|response| response.status());
//!             eprintln!("{operation:?}: {status:?} after {:?}", begin.elapsed());
//!             response
//!         })
//!     }
//! }
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let network = NetworkTransport::new(Duration::from_secs(10))?;
//! let client = Client::builder().transport(Timed(network)).build()?;
//! # Ok(())
//! # }
//! ```
//!
//! # Traces
//!
//! With the feature `tracing`, each call is a span `call` of the target `features_by_tag` at
//! level `INFO`, with the fields that OpenTelemetry's conventions have for HTTP clients:
//! `otel.name` (the method and the template of the path), `otel.kind`, `http.request.method`,
//! `url.template`, `server.address` and `server.port`, and `operation` besides; and when it
//! ends, `http.response.status_code`, `http.request.resend_count` if it was sent again, and if
//! it failed, `error.type` (the status, or a word such as `timeout`) and `otel.status_code`.
//!
//! A span is of a call with all its attempts, each further one of which is announced by an
//! event at level `DEBUG`. It has no `url.full`, since arguments are in that.
//!
//! # What doesn't show
//!
//! No text of this crate's own shows a credential: neither `Debug` of clients, builders, calls
//! and [`Response`]s, nor an [`Error`], its [`code`](Error::code) and
//! [`json_path`](Error::json_path), nor a span. In what the API says, a credential is looked
//! for as it is, and with any of its characters written as JSON, HTML, URLs or Rust may write
//! them; an API that repeats it in another way, or a part of it, isn't found out. The same goes
//! for the values of headers whose names contain `auth`, `cookie`, `key`, `password`, `secret`
//! or `token`. What is shorter than six bytes isn't taken for a secret.
//!
//! What a response holds is yours as it came: models, [`Error::body`], [`Error::raw_body`],
//! headers and request ids. Mind where you show them.
//!
//! # Features
//!
//! | feature | |
//! | --- | --- |
//! | `blocking` | `send_blocking` and `response_blocking` send calls from threads without a runtime |
//! | `native-tls` | encrypts connections with the system's TLS; it takes precedence over `rustls` |
//! | `rustls` | on by default: encrypts connections with rustls |
//! | `test-util` | `FakeTransport`, which takes the network's place in tests, and errors to make up |
//! | `tracing` | a span for each call, without credentials, arguments or bodies |
//! | `full` | on by default: all operations, which are behind a feature for each of the API's tags |
//!
//! Each group of [operations](#operations) has a feature of its own besides. A program that
//! makes some of the calls only is built faster with `default-features = false`, and with
//! `rustls` and the features of those, such as `full-operations`: what no other operation needs
//! isn't compiled.

#![cfg_attr(
    not(feature = "full"),
    allow(
        dead_code,
        unused_imports,
        unused_macros,
        rustdoc::broken_intra_doc_links,
        reason = "some of it is for, or tells of, operations that are left out"
    )
)]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod client;
#[rustfmt::skip]
pub mod models;
#[rustfmt::skip]
pub mod operations;
#[rustfmt::skip]
mod runtime;
#[rustfmt::skip]
pub mod servers;
#[rustfmt::skip]
pub mod webhooks;

pub use http::{self, HeaderMap, StatusCode};
pub use hyper::body::Bytes;
pub use reqwest;
pub use runtime::Mismatch;
pub use runtime::PayloadError;
pub use runtime::{
    Body, Call, Client, ClientBuilder, Error, ErrorKind, IntoOption, NetworkTransport,
    Operation, OperationInfo, RateLimit, Response, RetryPolicy, Transport,
    TransportError, TransportErrorKind, TransportFuture,
};
#[cfg(feature = "test-util")]
pub use runtime::{FakeResponse, FakeTransport};
