//! Tells the variants of a union apart by what their values look like.

use std::cell::Cell;

use serde_json::Value;

/// What the values of a type look like, as far as that tells them from others.
#[allow(dead_code, reason = "not every API has unions of each kind")]
pub(crate) enum Shape {
    Any,
    Boolean,
    Integer,
    Number,
    String,
    /// An array whose elements, or `null` in their places, look like this.
    Array {
        each_looks_like: &'static Self,
    },
    /// One of these.
    OneOf {
        shapes: &'static [Self],
    },
    Object {
        /// Members that are always there.
        required: &'static [&'static str],
        /// All members that are declared.
        known: &'static [&'static str],
        /// Members that have only one value.
        constants: &'static [(&'static str, &'static str)],
    },
}

/// How well a value matches: whether the shape says anything at all, constants, members that are
/// known, members that are required.
type Match = (bool, usize, usize, usize);

thread_local! {
    /// How many unions are being decoded within each other.
    static DEPTH: Cell<usize> = const { Cell::new(0) };
    /// How often another variant than the best was tried since the outermost was begun.
    static RETRIES: Cell<usize> = const { Cell::new(0) };
}

/// How often that may be. Each retry decodes again whatever unions are within, so that an answer
/// made for it could take time without end.
const MOST_RETRIES: usize = 1_000;

/// The variants that a value may be of, the best match first.
pub(crate) struct Matches {
    indices: std::vec::IntoIter<usize>,
    begun: bool,
}

impl Matches {
    fn new(indices: Vec<usize>) -> Self {
        DEPTH.set(DEPTH.get() + 1);
        Self {
            indices: indices.into_iter(),
            begun: false,
        }
    }
}

impl Iterator for Matches {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        if self.begun {
            RETRIES.set(RETRIES.get() + 1);
        }
        self.begun = true;
        if RETRIES.get() > MOST_RETRIES {
            return None;
        }
        self.indices.next()
    }
}

impl Drop for Matches {
    fn drop(&mut self) {
        DEPTH.set(DEPTH.get() - 1);
        if DEPTH.get() == 0 {
            RETRIES.set(0);
        }
    }
}

impl Shape {
    /// The shapes that a value matches, by their indices; the best match first, and of equals the
    /// first.
    pub(crate) fn matching(shapes: &[Self], value: &Value) -> Matches {
        let matches = shapes.iter().enumerate();
        let matches =
            matches.filter_map(|(index, shape)| Some((shape.check(value)?, index)));
        let mut matches: Vec<(Match, usize)> = matches.collect();
        matches.sort_by_key(|(found, index)| (std::cmp::Reverse(*found), *index));
        Matches::new(matches.into_iter().map(|(_, index)| index).collect())
    }

    fn check(&self, value: &Value) -> Option<Match> {
        let is_it = match self {
            Self::Any => return Some((false, 0, 0, 0)),
            Self::Boolean => value.is_boolean(),
            Self::Integer => value.is_i64() || value.is_u64(),
            Self::Number => value.is_number(),
            Self::String => value.is_string(),
            Self::Array { each_looks_like } => {
                let looks_like_it = |item: &Value| {
                    item.is_null() || each_looks_like.check(item).is_some()
                };
                value.as_array()?.iter().all(looks_like_it)
            }
            Self::OneOf { shapes } => {
                return shapes.iter().filter_map(|shape| shape.check(value)).max();
            }
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
                return is_it.then_some((true, constants.len(), known, required.len()));
            }
        };
        is_it.then_some((true, 0, 0, 0))
    }
}
