//! The part of a generated client that is the same for every API. The folder `runtime` ships
//! into each client, as far as it needs it; this crate compiles and tests it as ordinary code.

#[allow(
    dead_code,
    unused_imports,
    unused_macros,
    reason = "the generated part of a client uses the rest"
)]
mod runtime;

pub use hyper::body::Bytes;
pub use reqwest;
pub use runtime::{
    AdditionalProperties, Base64, Body, Call, Client, ClientBuilder, ClientCredentials, Date,
    DateTime, Error, ErrorKind, Event, EventOperation, Events, Header, IntoOption, ItemOperation,
    Items, Mismatch, NetworkTransport, Operation, OperationInfo, PagedItems, PagedOperation, Pages,
    Part, Parts, Password, PayloadError, RateLimit, Response, RetryPolicy, TokenFuture,
    TokenProvider, Transport, TransportError, TransportErrorKind, TransportFuture, Upload, Uuid,
};
#[cfg(feature = "test-util")]
pub use runtime::{FakeResponse, FakeTransport};

#[cfg(test)]
mod support;
#[cfg(test)]
mod tests;
