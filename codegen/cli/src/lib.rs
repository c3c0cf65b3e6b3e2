//! The command line of the generator, as a library: the programs only say how they are called.
//!
//! [`generate`] finds the clients that a run is about, each of which says in its [`manifest`] what it is
//! made of. It reads the document, has the `codegen` package make a client crate of it in memory, brings the
//! manifest up to date with it, and hands the files to [`output`], which does the same for the folder.

pub mod arguments;
mod build;
pub mod caller;
mod clients;
pub mod command;
mod documents;
pub mod explain;
pub mod failure;
pub mod findings;
pub mod folder;
pub mod generate;
pub mod lint;
pub mod manifest;
pub mod output;
mod paths;
pub mod place;
pub mod scope;
mod settings;
mod suggest;

pub use build::build;
