//! Tells the variants of a union apart by what their values look like.

use serde::de::DeserializeOwned;
use serde_json::Value;

/// What the values of a type look like, as far as that tells them from others.
#[allow(dead_code, reason = "not every API has unions of each kind")]
pub(crate) enum Shape {
    Any,
    Boolean,
    Integer,
    Number,
    String,
    Array,
    Object {
        /// Members that are always there.
        required: &'static [&'static str],
        /// All members that are declared.
        known: &'static [&'static str],
        /// Members that have only one value.
        constants: &'static [(&'static str, &'static str)],
    },
}

/// How well a value matches: constants, members that are known, members that are required.
type Match = (usize, usize, usize);

#[allow(dead_code, reason = "not every API has unions")]
impl Shape {
    /// The shapes that a value matches, by their indices; the best match first, and of equals the
    /// first.
    pub(crate) fn matching(shapes: &[Self], value: &Value) -> Vec<usize> {
        let matches = shapes.iter().enumerate();
        let matches =
            matches.filter_map(|(index, shape)| Some((shape.check(value)?, index)));
        let mut matches: Vec<(Match, usize)> = matches.collect();
        matches.sort_by_key(|(found, index)| (std::cmp::Reverse(*found), *index));
        matches.into_iter().map(|(_, index)| index).collect()
    }

    fn check(&self, value: &Value) -> Option<Match> {
        let is_it = match self {
            Self::Any => true,
            Self::Boolean => value.is_boolean(),
            Self::Integer => value.is_i64() || value.is_u64(),
            Self::Number => value.is_number(),
            Self::String => value.is_string(),
            Self::Array => value.is_array(),
            Self::Object {
                required,
                known,
                constants,
            } => {
                let members = value.as_object()?;
                let is_there = |name: &&&str| members.contains_key(**name);
                let is_constant = |(name, only): &(&str, &str)| {
                    members.get(*name).and_then(Value::as_str) == Some(*only)
                };
                let is_it = required.iter().all(|name| is_there(&name))
                    && constants.iter().all(is_constant);
                let known = known.iter().filter(is_there).count();
                return is_it.then_some((constants.len(), known, required.len()));
            }
        };
        is_it.then_some((0, 0, 0))
    }
}

/// A value as a type; nothing where it isn't of that type after all.
#[allow(dead_code, reason = "not every API has unions")]
pub(crate) fn decode<T: DeserializeOwned>(value: &Value) -> Option<T> {
    T::deserialize(value).ok()
}
