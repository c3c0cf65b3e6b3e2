//! The project's commands, as a library: the binary only parses its arguments and prints.
//!
//! What the installed command does is [`openapi_crate`]'s; here it knows this [`workspace`].
//! [`corpus`] tries the generator on a folder of documents, and [`bench`](mod@bench) measures what it
//! costs.

pub mod bench;
pub mod corpus;
pub mod workspace;
