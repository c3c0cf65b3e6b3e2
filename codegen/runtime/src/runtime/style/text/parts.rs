//! The parts of values in paths and headers.

use crate::runtime::style::flat::flat;
use crate::runtime::style::{Encode, Value};

/// The parts of a value: of an object names and values, or both in one if it is exploded.
pub(in crate::runtime::style) fn parts(
    value: Value,
    explode: bool,
    encode: Encode<'_>,
) -> Vec<String> {
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
