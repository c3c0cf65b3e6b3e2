//! Discriminators whose values aren't all strings.

use std::borrow::Cow;

use serde_json::Value;

use super::whole::whole;

/// The member of an object that says which variant it is, as a text: a string, or how another scalar
/// is spelt.
pub(crate) fn discriminator<'v>(value: &'v Value, member: &str) -> Option<Cow<'v, str>> {
    match value.get(member)? {
        Value::String(text) => Some(Cow::Borrowed(text)),
        scalar @ (Value::Bool(_) | Value::Number(_)) => {
            let spelt = whole(scalar).map(|whole| whole.to_string());
            Some(Cow::Owned(spelt.unwrap_or_else(|| scalar.to_string())))
        }
        _ => None,
    }
}
