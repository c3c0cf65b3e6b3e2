//! The project's commands, as a library: the binary only parses its arguments and prints.
//!
//! [`generate`] reads an API description, has the `codegen` package make a client crate of it in
//! memory, takes name and version from the [`package`] that is already there, and hands the files
//! to [`output`], which brings a folder up to date with them. [`corpus`] tries that on a folder of
//! documents.

pub mod arguments;
pub mod corpus;
pub mod failure;
pub mod generate;
pub mod output;
pub mod package;
pub mod place;
