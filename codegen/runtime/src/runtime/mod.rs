//! What every generated client needs at run time: the client and its configuration, calls and
//! how they are sent, credentials, answers and errors. The same text ships in every client.

mod call;
mod client;
mod credentials;
mod error;
mod open_enum;
mod operation;
mod path;
mod request;
mod response;
mod transport;

pub use call::Call;
pub use client::{Client, ClientBuilder};
pub use error::{Error, ErrorKind};
pub use operation::Operation;

// What the generated part of the client is made of.
pub(crate) use client::Api;
#[allow(unused_imports, reason = "not every API wants credentials")]
pub(crate) use credentials::{Carrier, Scheme};
#[allow(unused_imports, reason = "not every API lists values of strings")]
pub(crate) use open_enum::open_enum;
#[allow(unused_imports, reason = "not every API declares its errors")]
pub(crate) use operation::{Declaration, ErrorBody, Statuses};
pub(crate) use response::{DecodeError, RawResponse};
