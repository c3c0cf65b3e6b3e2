//! Values as JSON, as parameters of that media type are.

mod query;
mod text;

/// The value as JSON.
pub(crate) struct Json;
