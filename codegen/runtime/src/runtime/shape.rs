//! Tells the variants of a union apart by what their values look like.

use std::cell::Cell;
use std::cmp::Reverse;

use serde_json::{Map, Value};

/// What the values of a type look like, as far as that tells them from others.
#[allow(dead_code, reason = "not every API has unions of each kind")]
pub(crate) enum Shape {
    Any,
    Boolean,
    Integer,
    Number,
    String,
    /// Always the same boolean, integer or string.
    JustBoolean(bool),
    JustInteger(i64),
    JustString(&'static str),
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
        /// What members look like, where they are there, that have only one value.
        constants: &'static [(&'static str, Self)],
        /// Whether it keeps members that aren't declared.
        is_open: bool,
    },
}

/// How well a value matches; what comes first says more than all that follows.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Match {
    /// Whether the shape says anything at all.
    is_telling: bool,
    /// How many members are there that have only one value.
    constants: usize,
    /// How many members are there that are declared.
    known: usize,
    /// How many members would get lost.
    lost: Reverse<usize>,
    /// How many members had to be there.
    required: usize,
}

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
        let index = self.indices.next()?;
        if self.begun {
            RETRIES.set(RETRIES.get() + 1);
            if RETRIES.get() > MOST_RETRIES {
                return None;
            }
        }
        self.begun = true;
        Some(index)
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
        matches.sort_by_key(|(found, index)| (Reverse(*found), *index));
        Matches::new(matches.into_iter().map(|(_, index)| index).collect())
    }

    /// How well a value matches; nothing where it doesn't.
    fn check(&self, value: &Value) -> Option<Match> {
        let is_it = match self {
            Self::Any => return Some(Match::default()),
            Self::Boolean => value.is_boolean(),
            Self::Integer => value.is_i64() || value.is_u64(),
            Self::Number => value.is_number(),
            Self::String => value.is_string(),
            Self::JustBoolean(only) => value.as_bool() == Some(*only),
            Self::JustInteger(only) => value.as_i64() == Some(*only),
            Self::JustString(only) => value.as_str() == Some(*only),
            Self::Array { each_looks_like } => return each_looks_like.check_each(value),
            Self::OneOf { shapes } => {
                return shapes.iter().filter_map(|shape| shape.check(value)).max();
            }
            Self::Object { .. } => return self.check_object(value.as_object()?),
        };
        is_it.then_some(Match::TELLING)
    }

    /// How well the elements of an array match: no better than the worst of them.
    fn check_each(&self, value: &Value) -> Option<Match> {
        let elements = value.as_array()?.iter().filter(|element| !element.is_null());
        let matches: Option<Vec<Match>> =
            elements.map(|element| self.check(element)).collect();
        let worst = matches?.into_iter().min().unwrap_or_default();
        Some(Match { is_telling: true, ..worst })
    }

    fn check_object(&self, members: &Map<String, Value>) -> Option<Match> {
        let Self::Object {
            required,
            known,
            constants,
            is_open,
        } = self
        else {
            return None;
        };
        let is_there = |name: &&&str| members.contains_key(**name);
        if !required.iter().all(|name| is_there(&name)) {
            return None;
        }
        let present = constants
            .iter()
            .filter_map(|(name, only)| Some((members.get(*name)?, only)))
            .filter(|(member, _)| !member.is_null());
        let mut constants = 0;
        for (member, only) in present {
            only.check(member)?;
            constants += 1;
        }
        let known = known.iter().filter(is_there).count();
        let lost = if *is_open { 0 } else { members.len() - known };
        Some(Match {
            is_telling: true,
            constants,
            known,
            lost: Reverse(lost),
            required: required.len(),
        })
    }
}

impl Match {
    const TELLING: Self = Self {
        is_telling: true,
        constants: 0,
        known: 0,
        lost: Reverse(0),
        required: 0,
    };
}
