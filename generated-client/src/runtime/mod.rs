//! What every generated client needs at run time: the client and its configuration, calls and
//! how they are sent, credentials, responses and errors. What ships in a client is
//! the same text as in every other that needs it.

mod as_text;
pub(crate) mod base_url;
#[cfg(feature = "blocking")]
mod blocking;
mod body;
mod builder;
mod call;
mod client;
pub(crate) mod credentials;
mod error;
mod error_text;
#[cfg(feature = "test-util")]
mod fake;
#[cfg(feature = "test-util")]
mod fake_error;
mod finite;
mod from_env;
mod hidden;
pub(crate) mod in_requests;
pub(crate) mod int;
mod into_option;
pub(crate) mod json;
pub(crate) mod network;
mod open_enum;
pub(crate) mod operation;
pub(crate) mod payload;
mod presence;
pub(crate) mod query;
mod rate_limit;
mod request;
mod response;
pub(crate) mod retry;
pub(crate) mod secrets;
mod send;
mod setters;
mod spelling;
mod summary;
mod surroundings;
mod trace;
mod transport;
mod variant;
pub(crate) mod whole;

pub use body::Body;
pub use builder::ClientBuilder;
pub use call::Call;
pub use client::Client;
pub use error::{Error, ErrorKind};
#[cfg(feature = "test-util")]
pub use fake::{FakeResponse, FakeTransport};
pub use into_option::IntoOption;
pub use network::NetworkTransport;
pub use operation::{Operation, OperationInfo};
pub use payload::PayloadError;
pub use rate_limit::RateLimit;
pub use response::Response;
pub use response::mismatch::Mismatch;
pub use retry::RetryPolicy;
pub use transport::{Transport, TransportError, TransportErrorKind, TransportFuture};

// What the generated part of the client is made of.
pub(crate) use as_text::as_text;
pub(crate) use client::Api;
pub(crate) use int::member::int;
pub(crate) use open_enum::open_enum;
pub(crate) use presence::Check;
pub(crate) use presence::any_of::any_of;
pub(crate) use rate_limit::RateLimitHeaders;
pub(crate) use setters::setters;
pub(crate) use spelling::spelling;
pub(crate) use variant::decode;
