//! Values in paths and headers.

use super::flat::flat;
use super::{Encode, Value};

/// A style of paths and headers.
pub(crate) trait InText {
    /// What a value is sent as; an empty list or object is nothing.
    ///
    /// An error says what can't be told from something else there.
    fn text(&self, name: &str, value: Value, encode: Encode<'_>) -> Result<String, String>;
}

/// The parts of a value: of an object names and values, or both in one if it is exploded.
pub(super) fn parts(value: Value, explode: bool, encode: Encode<'_>) -> Vec<String> {
    match value {
        Value::List(items) => {
            items.into_iter().filter_map(Value::part).map(|item| encode(&item)).collect()
        }
        Value::Object(members) if explode => {
            let members = members.into_iter();
            let members = members.filter_map(|(name, value)| {
                Some(format!("{}={}", encode(&name), encode(&value.part()?)))
            });
            members.collect()
        }
        Value::Object(members) => flat(members).iter().map(|part| encode(part)).collect(),
        value => value.part().map(|part| encode(&part)).into_iter().collect(),
    }
}
