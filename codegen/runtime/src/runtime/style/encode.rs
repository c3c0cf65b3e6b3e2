//! What styles are told.

/// What keeps a part of a value from being taken for something else.
pub(crate) type Encode<'e> = &'e dyn Fn(&str) -> String;
