//! What every generated client needs at run time: the client and its configuration, calls and
//! how they are sent, credentials, responses and errors. What ships in a client is
//! the same text as in every other that needs it.

mod additional_properties;
mod as_text;
pub(crate) mod base_url;
#[cfg(feature = "blocking")]
mod blocking;
mod body;
mod builder;
mod call;
mod client;
pub(crate) mod credentials;
mod discriminator;
mod error;
mod error_text;
mod events;
#[cfg(feature = "test-util")]
mod fake;
#[cfg(feature = "test-util")]
mod fake_error;
mod finite;
pub(crate) mod formats;
mod from_env;
mod hidden;
pub(crate) mod in_requests;
pub(crate) mod int;
mod into_option;
mod items;
pub(crate) mod json;
mod multipart;
pub(crate) mod network;
mod newtype;
mod open_enum;
mod open_integer_enum;
mod open_value_enum;
pub(crate) mod operation;
mod pages;
mod password;
pub(crate) mod payload;
mod presence;
mod present;
pub(crate) mod query;
mod rate_limit;
mod request;
mod response;
pub(crate) mod retry;
pub(crate) mod secrets;
mod send;
mod setters;
pub(crate) mod shape;
mod spelling;
pub(crate) mod style;
mod summary;
mod surroundings;
mod trace;
mod transport;
mod upload;
mod variant;
pub(crate) mod whole;

pub use additional_properties::AdditionalProperties;
pub use body::Body;
pub use builder::ClientBuilder;
pub use call::Call;
pub use client::Client;
pub use credentials::client_credentials::ClientCredentials;
pub use credentials::provider::{TokenFuture, TokenProvider};
pub use error::{Error, ErrorKind};
pub use events::{Event, EventOperation, Events};
#[cfg(feature = "test-util")]
pub use fake::{FakeResponse, FakeTransport};
pub use formats::base64::Base64;
pub use formats::date::Date;
pub use formats::date_time::DateTime;
pub use formats::uuid::Uuid;
pub use into_option::IntoOption;
pub use items::{ItemOperation, Items};
pub use multipart::Parts;
pub use network::NetworkTransport;
pub use operation::{Operation, OperationInfo};
pub use pages::{PagedItems, PagedOperation, Pages};
pub use password::Password;
pub use payload::PayloadError;
pub use rate_limit::RateLimit;
pub use response::Response;
pub use response::header::Header;
pub use response::mismatch::Mismatch;
pub use retry::RetryPolicy;
pub use transport::{Transport, TransportError, TransportErrorKind, TransportFuture};
pub use upload::Upload;
pub use upload::part::Part;

// What the generated part of the client is made of.
pub(crate) use as_text::as_text;
pub(crate) use base_url::template::{Servers, Template, Variable};
pub(crate) use builder::own_server::OwnServer;
pub(crate) use client::Api;
pub(crate) use discriminator::discriminator;
pub(crate) use events::EventDeclaration;
pub(crate) use in_requests::read_only::unsent;
pub(crate) use in_requests::write_only::{needed, unneeded};
pub(crate) use int::member::int;
pub(crate) use items::ItemDeclaration;
pub(crate) use newtype::newtype;
pub(crate) use open_enum::open_enum;
pub(crate) use open_integer_enum::open_integer_enum;
pub(crate) use open_value_enum::open_value_enum;
pub(crate) use presence::Check;
pub(crate) use presence::any_of::any_of;
pub(crate) use presence::one_of::one_of;
pub(crate) use present::present;
pub(crate) use rate_limit::RateLimitHeaders;
pub(crate) use setters::setters;
pub(crate) use shape::Shape;
pub(crate) use spelling::spelling;
pub(crate) use style::texts::texts;
pub(crate) use variant::decode;
