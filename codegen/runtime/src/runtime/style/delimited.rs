//! The styles `spaceDelimited` and `pipeDelimited`, and their like.

mod query;
mod text;

/// `a%20b`, with what stands between the parts as it is sent.
pub(crate) struct Delimited(pub(crate) &'static str);
