// @generated from the API's OpenAPI document; the next run overwrites edits.

//! A client of the Scopes API, version 1.
//!
//! # Example
//!
//! ```no_run
//! # #[cfg(feature = "untagged")]
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use scopes::Client;
//!
//! let client = Client::from_env()?;
//! client.list_pets().await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Servers
//!
//! - `https://pets.example.com`
//!
//! # Operations
//!
//! The operations are methods of [`Client`], as they are grouped in the API's document. Each
//! group has a module, which lists its methods and holds their types, and a feature, without
//! which they aren't there; [how to choose among these](#features) is said below.
//!
//! | module | feature | operations | |
//! | --- | --- | ---: | --- |
//! | [`untagged`](mod@operations::untagged) | `untagged` | 3 |  |
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
//! # Retries
//!
//! What fails for a while is sent again, up to three times in all, and only where that can't do
//! anything twice: a `POST` only if it didn't reach the API, or the API refused it with 429, or
//! the call [allows duplicates](Call::allow_duplicates). [`RetryPolicy`] has the whole table.
//!
//! # Tokens
//!
//! A token that doesn't last is best fetched by the client:
//! [`login_from`](ClientBuilder::login_from) takes a [`TokenProvider`], such as a closure that
//! yields a future. It is asked before the first call that needs a token, and again, by one
//! call at a time, when the API refuses that with 401; the call is then sent again.
//!
//! # Tests
//!
//! With the feature `test-util`, a `FakeTransport` takes the network's place, so that code
//! which makes calls can be tested without a server:
//!
//! ```
//! # #[cfg(not(all(feature = "test-util", feature = "untagged")))]
//! # fn main() {}
//! # #[cfg(all(feature = "test-util", feature = "untagged"))]
//! # #[tokio::main]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use scopes::{Client, FakeTransport, StatusCode};
//!
//! let json = "";
//! let fake = FakeTransport::new().answer(StatusCode::OK, json);
//! let client = Client::builder()
//!     .login("not a real one")
//!     .transport(fake.clone())
//!     .build()?;
//! client.list_pets().await?;
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
//! # #[cfg(not(all(feature = "test-util", feature = "untagged")))]
//! # fn main() {}
//! # #[cfg(all(feature = "test-util", feature = "untagged"))]
//! # #[tokio::main]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use scopes::http::Response;
//! use scopes::{Error, TransportErrorKind, operations};
//!
//! let response = Response::builder().status(404).body("")?;
//! let error = Error::fake_response::<operations::ListPets>(response);
//! assert!(error.is_not_found());
//!
//! let error = Error::fake_transport::<operations::ListPets>(TransportErrorKind::Connect);
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
//! use scopes::http::Request;
//! use scopes::{Body, Client, NetworkTransport, OperationInfo};
//! use scopes::{Transport, TransportFuture};
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
//! let client = Client::builder()
//!     .login(std::env::var("SCOPES_LOGIN")?)
//!     .transport(Timed(network))
//!     .build()?;
//! # Ok(())
//! # }
//! ```
//!
//! # Traces
//!
//! With the feature `tracing`, each call is a span `call` of the target `scopes` at level
//! `INFO`, with the fields that OpenTelemetry's conventions have for HTTP clients: `otel.name`
//! (the method and the template of the path), `otel.kind`, `http.request.method`,
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
//! `rustls` and the features of those, such as `untagged`: what no other operation needs isn't
//! compiled.

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

pub use http::{self, HeaderMap, StatusCode};
pub use hyper::body::Bytes;
pub use reqwest;
pub use runtime::{
    Body, Call, Client, ClientBuilder, Error, ErrorKind, IntoOption, NetworkTransport,
    Operation, OperationInfo, RateLimit, Response, RetryPolicy, Transport,
    TransportError, TransportErrorKind, TransportFuture,
};
#[cfg(feature = "test-util")]
pub use runtime::{FakeResponse, FakeTransport};
pub use runtime::{TokenFuture, TokenProvider};
