//! The project's commands, as a library: the binary only parses its arguments and prints.
//!
//! [`generate`] reads an API description, has the `codegen` package make a client crate of it in
//! memory, brings the [`manifest`] that is already there up to date with it, and hands the files to
//! [`output`], which does the same for the folder. [`corpus`] tries that on a folder of documents, and
//! [`bench`](mod@bench) measures what it costs.

pub mod arguments;
pub mod bench;
pub mod corpus;
pub mod failure;
pub mod generate;
pub mod manifest;
pub mod output;
pub mod place;
