//! The tags of variants that aren't all strings.

use std::borrow::Cow;

use serde_json::Value;

use super::whole::whole;

/// A member of an object as the text of a tag: a string, or how another scalar is spelt.
pub(crate) fn tag<'v>(value: &'v Value, member: &str) -> Option<Cow<'v, str>> {
    match value.get(member)? {
        Value::String(tag) => Some(Cow::Borrowed(tag)),
        scalar @ (Value::Bool(_) | Value::Number(_)) => {
            let spelt = whole(scalar).map(|whole| whole.to_string());
            Some(Cow::Owned(spelt.unwrap_or_else(|| scalar.to_string())))
        }
        _ => None,
    }
}
