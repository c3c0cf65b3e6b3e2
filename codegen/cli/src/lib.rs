//! The command line of the generator, as a library: the programs only say how they are called.
//!
//! [`generate`] reads an API description, has the `codegen` package make a client crate of it in
//! memory, brings the [`manifest`] that is already there up to date with it, and hands the files to
//! [`output`], which does the same for the folder.

pub mod arguments;
pub mod caller;
pub mod command;
pub mod failure;
pub mod generate;
pub mod manifest;
pub mod output;
pub mod place;
