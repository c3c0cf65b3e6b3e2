//! How parameters that aren't single values are written: RFC 6570 as OpenAPI's styles refer to it. Each
//! style is a type; those of paths and headers write a text, and those of queries, cookies and forms names
//! and values.

mod deep_object;
mod delimited;
mod encode;
mod flat;
mod form;
mod joined;
mod json;
mod label;
mod matrix;
mod part;
mod query;
mod simple;
mod text;
pub(super) mod texts;
mod value;

pub(crate) use deep_object::DeepObject;
pub(crate) use delimited::Delimited;
pub(crate) use encode::Encode;
pub(crate) use form::Form;
pub(crate) use json::Json;
pub(crate) use label::Label;
pub(crate) use matrix::Matrix;
pub(crate) use query::{InQuery, query};
pub(crate) use simple::Simple;
pub(crate) use text::InText;
pub(crate) use value::Value;
