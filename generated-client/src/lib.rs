// @generated from the API's OpenAPI document; the next run overwrites edits.

//! A client of the Brevo Conversations API, version 3.0.0.
//!
//! The Conversations part of the Brevo (formerly Sendinblue) REST API: write to the visitors of
//! a website as one of your agents, show them automated notices, edit or withdraw what was
//! written, and keep agents shown as online.
//!
//! Requests are counted per account, and the general allowance is small: 100 requests an hour.
//! The `x-sib-ratelimit-*` headers of each answer say what is left of it. No operation lists or
//! searches messages: what visitors write arrives by webhook, at the addresses that are set in
//! Brevo under Conversations, Settings, Integrations.
//!
//! # Example
//!
//! ```no_run
//! use brevo_conversations::Client;
//! use brevo_conversations::models::SendMessageRequest;
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::from_env()?;
//! let body = SendMessageRequest::new(
//!     "vst7Yh2LqPz91RkTmX4WcB8nDs3JfGue",
//!     "Hello Noor, Marta here.",
//! )
//! .agent_id("agtK5nW8rXe2ZpLq7");
//! let response = client.send_message(&body).await?;
//! println!("{response:?}");
//! # Ok(())
//! # }
//! ```
//!
//! # Servers
//!
//! - `https://api.brevo.com/v3`: The only server, for all accounts. There is no sandbox: what
//!   is sent here reaches visitors.
//!
//! # Operations
//!
//! | method | operation | |
//! | --- | --- | --- |
//! | [`send_message`](Client::send_message) | `POST /conversations/messages` | Write to a visitor as an agent |
//! | [`get_message`](Client::get_message) | `GET /conversations/messages/{id}` | Fetch a message |
//! | [`update_message`](Client::update_message) | `PUT /conversations/messages/{id}` | Change the text of an agent's message |
//! | [`delete_message`](Client::delete_message) | `DELETE /conversations/messages/{id}` | Remove an agent's message |
//! | [`send_pushed_message`](Client::send_pushed_message) | `POST /conversations/pushedMessages` | Push an automated message to a visitor |
//! | [`get_pushed_message`](Client::get_pushed_message) | `GET /conversations/pushedMessages/{id}` | Fetch an automated message |
//! | [`update_pushed_message`](Client::update_pushed_message) | `PUT /conversations/pushedMessages/{id}` | Change the text of an automated message |
//! | [`delete_pushed_message`](Client::delete_pushed_message) | `DELETE /conversations/pushedMessages/{id}` | Remove an automated message |
//! | [`ping_agent_online`](Client::ping_agent_online) | `POST /conversations/agentOnlinePing` | Show an agent as online for two to three minutes |
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
//! use brevo_conversations::{Error, models};
//!
//! fn report(error: &Error) {
//!     if error.is_retryable() {
//!         eprintln!("later, after {:?}: {error}", error.retry_after());
//!     } else if let Some(body) = error.body::<models::ErrorModel>() {
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
//! # Webhooks
//!
//! [`webhooks::decode`] decodes what the API sends of itself: a [`Webhook`](models::Webhook),
//! whatever web server it comes to.
//!
//! ```
//! /// Takes the body of a request that the API has made.
//! fn receive(body: &[u8]) -> Result<(), brevo_conversations::PayloadError> {
//!     let payload = brevo_conversations::webhooks::decode(body)?;
//!     println!("{payload:?}");
//!     Ok(())
//! }
//! ```
//!
//! # Request ids
//!
//! [`Response::request_id`] and [`Error::request_id`] yield the header `sib-request-id`, by
//! which the API's operators find a request.
//!
//! # Rate limits
//!
//! [`Response::rate_limit`] and [`Error::rate_limit`] say how many requests are left, and for
//! how long, as the headers `x-sib-ratelimit-remaining` and `x-sib-ratelimit-reset` have it. To
//! stay under the limit, wait once none is left:
//!
//! ```
//! use brevo_conversations::{Call, Error, Operation};
//!
//! /// Makes a call, and waits for the next window where it was the last of this one.
//! async fn within_limit<O: Operation>(call: Call<O>) -> Result<O::Output, Error> {
//!     let response = call.response().await?;
//!     if let Some(limit) = response.rate_limit()
//!         && limit.remaining() == Some(0)
//!         && let Some(reset) = limit.reset()
//!     {
//!         tokio::time::sleep(reset).await;
//!     }
//!     Ok(response.into_value())
//! }
//! ```
//!
//! A request that is refused with 429 all the same is sent again after the time that the
//! response says, unless the call's deadline comes first; [`Error::retry_after`] then says how
//! long to wait.
//!
//! # Tests
//!
//! With the feature `test-util`, a `FakeTransport` takes the network's place, so that code
//! which makes calls can be tested without a server:
//!
//! ```
//! # #[cfg(not(feature = "test-util"))]
//! # fn main() {}
//! # #[cfg(feature = "test-util")]
//! # #[tokio::main]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use brevo_conversations::{Client, FakeTransport, StatusCode};
//! use brevo_conversations::models::SendMessageRequest;
//!
//! let json = r#"{
//!   "id": "mQ4tR7wZk2pLxV9bC",
//!   "type": "agent",
//!   "text": "Hello Noor, Marta here.",
//!   "visitorId": "vst7Yh2LqPz91RkTmX4WcB8nDs3JfGue",
//!   "agentId": "agtK5nW8rXe2ZpLq7",
//!   "agentName": "Marta",
//!   "createdAt": 1764061200123,
//!   "receivedFrom": "AcmeDesk"
//! }"#;
//! let fake = FakeTransport::new().answer(StatusCode::OK, json);
//! let client = Client::builder()
//!     .api_key("not a real one")
//!     .transport(fake.clone())
//!     .build()?;
//! let body = SendMessageRequest::new(
//!     "vst7Yh2LqPz91RkTmX4WcB8nDs3JfGue",
//!     "Hello Noor, Marta here.",
//! )
//! .agent_id("agtK5nW8rXe2ZpLq7");
//! let response = client.send_message(&body).await?;
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
//! # #[cfg(not(feature = "test-util"))]
//! # fn main() {}
//! # #[cfg(feature = "test-util")]
//! # #[tokio::main]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use brevo_conversations::http::Response;
//! use brevo_conversations::{Error, TransportErrorKind, operations};
//!
//! let response = Response::builder().status(404).body("")?;
//! let error = Error::fake_response::<operations::SendMessage>(response);
//! assert!(error.is_not_found());
//!
//! let error = Error::fake_transport::<operations::SendMessage>(TransportErrorKind::Connect);
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
//! use brevo_conversations::http::Request;
//! use brevo_conversations::{Body, Client, NetworkTransport, OperationInfo};
//! use brevo_conversations::{Transport, TransportFuture};
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
//!     .api_key(std::env::var("BREVO_CONVERSATIONS_API_KEY")?)
//!     .transport(Timed(network))
//!     .build()?;
//! # Ok(())
//! # }
//! ```
//!
//! # Traces
//!
//! With the feature `tracing`, each call is a span `call` of the target `brevo_conversations`
//! at level `INFO`, with the fields that OpenTelemetry's conventions have for HTTP clients:
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
pub use serde_json;
