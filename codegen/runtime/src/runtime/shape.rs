//! Tells the variants of a union apart by what their values look like.

use std::cell::Cell;
use std::cmp::Reverse;

use serde_json::{Map, Value};

use super::whole::whole;

/// What the values of a type look like, as far as that tells them from others.
#[allow(dead_code, reason = "not every API has unions of each kind")]
pub(crate) enum Shape {
    Any,
    Null,
    Boolean,
    Integer,
    Number,
    String,
    /// Always the same boolean, integer or string.
    JustBoolean(bool),
    JustInteger(i64),
    JustString(&'static str),
    /// A string, which may also be one that isn't known yet.
    Listed {
        values_known_so_far: &'static [&'static str],
    },
    SomeArray,
    /// An array whose elements, or `null` in their places, look like this.
    Array {
        each_looks_like: &'static Self,
    },
    /// An object whose members all look like this.
    Map {
        each_looks_like: &'static Self,
    },
    /// `null`, or else this.
    Nullable {
        or: &'static Self,
    },
    /// One of these.
    OneOf {
        shapes: &'static [Self],
    },
    SomeObject,
    Object {
        /// The members that are always there.
        required: &'static [&'static str],
        /// What the declared members look like, where they are there.
        members: &'static [(&'static str, Self)],
        /// Whether it keeps other members.
        is_open: bool,
    },
    /// An object whose other members should look like this; it keeps those that don't as well.
    OpenObject {
        required: &'static [&'static str],
        members: &'static [(&'static str, Self)],
        others_look_like: &'static Self,
    },
    /// An object as a member, of which it counts what would get lost.
    Member {
        members: &'static [(&'static str, Self)],
        is_open: bool,
    },
    /// An object that has no other members.
    ClosedObject {
        required: &'static [&'static str],
        members: &'static [(&'static str, Self)],
    },
    /// An object that is several of the others beside it at once.
    Combined {
        required: &'static [&'static str],
        members: &'static [(&'static str, Self)],
        is_open: bool,
    },
}

/// How well a value matches; what comes first says more than all that follows.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Match {
    /// Whether the shape says anything at all.
    is_telling: bool,
    /// How many values are there that are always the same, or listed.
    expected: usize,
    /// Whether it has other members than it may have, or others than these should be.
    is_refused: Reverse<bool>,
    /// How many members are there that are declared.
    known: usize,
    /// How many values aren't listed that should be.
    unlisted: Reverse<usize>,
    /// How many members would get lost, as deep as that is told.
    lost: Reverse<usize>,
    /// How many of these are `null`, where something else is declared.
    nulls: Reverse<usize>,
    /// How many members had to be there.
    required: usize,
    /// How many integers are there where the shape has integers: a fraction may lose digits of one.
    exact: usize,
}

thread_local! {
    /// How many unions are being decoded within each other.
    static DEPTH: Cell<usize> = const { Cell::new(0) };
    /// How many values may yet be decoded again in the outermost, as another variant than the best.
    static ROOM: Cell<usize> = const { Cell::new(0) };
}

/// How often all of a value may be decoded again. Each other try decodes again whatever unions are
/// within, so that a response made for it could take time without end.
const MOST_TRIES: usize = 16;

/// The variants that a value may be of, the best match first.
pub(crate) struct Matches<'v> {
    value: &'v Value,
    indices: std::vec::IntoIter<usize>,
    is_begun: bool,
}

impl<'v> Matches<'v> {
    fn new(value: &'v Value, indices: Vec<usize>) -> Self {
        if DEPTH.get() == 0 {
            ROOM.set(MOST_TRIES.saturating_mul(size(value)));
        }
        DEPTH.set(DEPTH.get() + 1);
        Self { value, indices: indices.into_iter(), is_begun: false }
    }
}

impl Iterator for Matches<'_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        let index = self.indices.next()?;
        if self.is_begun {
            let left = ROOM.get().checked_sub(size(self.value))?;
            ROOM.set(left);
        }
        self.is_begun = true;
        Some(index)
    }
}

impl Drop for Matches<'_> {
    fn drop(&mut self) {
        DEPTH.set(DEPTH.get() - 1);
    }
}

/// How many values a value consists of.
fn size(value: &Value) -> usize {
    match value {
        Value::Array(elements) => 1 + elements.iter().map(size).sum::<usize>(),
        Value::Object(members) => 1 + members.values().map(size).sum::<usize>(),
        _ => 1,
    }
}

impl Shape {
    /// The shapes that a value matches, by their indices; the best match first, and of equals the
    /// first.
    pub(crate) fn matching<'v>(shapes: &[Self], value: &'v Value) -> Matches<'v> {
        let matches = shapes.iter().enumerate();
        let matches = matches.filter_map(|(index, shape)| Some((shape.check(value)?, index)));
        let mut matches: Vec<(Match, usize)> = matches.collect();
        // Nothing is several others that is none of them.
        let is_combined =
            |(_, index): &(Match, usize)| matches!(shapes[*index], Self::Combined { .. });
        if matches.iter().all(is_combined) {
            matches.clear();
        }
        matches.sort_by_key(|(found, index)| (Reverse(*found), *index));
        give_way(&mut matches);
        Matches::new(value, matches.into_iter().map(|(_, index)| index).collect())
    }

    /// How well a value matches; nothing where it doesn't.
    fn check(&self, value: &Value) -> Option<Match> {
        match self {
            Self::Any => Some(Match::default()),
            Self::Null => value.is_null().then_some(Match::TELLING),
            Self::Boolean => value.is_boolean().then_some(Match::TELLING),
            Self::Integer => whole(value).map(|_| Match::EXACT),
            Self::Number => value.is_number().then_some(Match::TELLING),
            Self::String => value.is_string().then_some(Match::TELLING),
            Self::JustBoolean(only) => (value.as_bool()? == *only).then_some(Match::EXPECTED),
            Self::JustInteger(only) => (whole(value)? == (*only).into()).then_some(Match::EXPECTED),
            Self::JustString(only) => (value.as_str()? == *only).then_some(Match::EXPECTED),
            Self::Listed { values_known_so_far } => {
                let is_known = values_known_so_far.contains(&value.as_str()?);
                Some(if is_known { Match::EXPECTED } else { Match::UNLISTED })
            }
            Self::SomeArray => value.is_array().then_some(Match::TELLING),
            Self::Array { each_looks_like } => each_looks_like.check_each(value),
            Self::Map { each_looks_like } => {
                let members = value.as_object()?.values();
                let each: Option<Vec<Match>> =
                    members.map(|member| each_looks_like.check(member)).collect();
                let each = each?;
                Some(Match { known: each.len(), lost: lost(&each), ..Match::TELLING })
            }
            Self::Nullable { .. } if value.is_null() => Some(Match::TELLING),
            Self::Nullable { or } => or.check(value),
            Self::OneOf { shapes } => shapes.iter().filter_map(|shape| shape.check(value)).max(),
            Self::SomeObject => value.is_object().then_some(Match::TELLING),
            Self::Member { members, is_open } => {
                let (found, _) = check_members(value.as_object()?, members, *is_open)?;
                // A value that isn't known yet makes nothing of the whole.
                Some(Match { unlisted: Reverse(0), ..found })
            }
            Self::ClosedObject { required, members } => {
                let object = value.as_object()?;
                let found = check_object(object, required, members, false)?;
                let is_refused = Reverse(object.len() > found.known + found.nulls.0);
                Some(Match { is_refused, ..found })
            }
            Self::OpenObject { required, members, others_look_like } => {
                let object = value.as_object()?;
                let found = check_object(object, required, members, true)?;
                let is_declared = |name: &str| members.iter().any(|(known, _)| *known == name);
                let mut others = object.iter().filter(|(name, _)| !is_declared(name));
                let is_refused = others.any(|(_, other)| others_look_like.check(other).is_none());
                Some(Match { is_refused: Reverse(is_refused), ..found })
            }
            Self::Object { required, members, is_open }
            | Self::Combined { required, members, is_open } => {
                check_object(value.as_object()?, required, members, *is_open)
            }
        }
    }

    /// How well the elements of an array match: no better than the worst of them, and losing what
    /// each of them loses.
    fn check_each(&self, value: &Value) -> Option<Match> {
        let elements = value.as_array()?.iter().filter(|element| !element.is_null());
        let matches: Option<Vec<Match>> = elements.map(|element| self.check(element)).collect();
        let matches = matches?;
        let worst = matches.iter().min().copied().unwrap_or_default();
        Some(Match { is_telling: true, lost: lost(&matches), ..worst })
    }
}

/// What gets lost of several values.
fn lost(matches: &[Match]) -> Reverse<usize> {
    Reverse(matches.iter().map(|found| found.lost.0).sum())
}

/// Lets the best match, where it would lose a `null` that isn't declared, come after one that is
/// expected as much and loses nothing.
fn give_way(matches: &mut [(Match, usize)]) {
    let Some((best, _)) = matches.first().filter(|(best, _)| best.nulls.0 > 0) else {
        return;
    };
    let is_better = |(found, _): &(Match, usize)| {
        found.is_telling && found.lost.0 == 0 && found.expected == best.expected
    };
    if let Some(better) = matches.iter().position(is_better) {
        matches[..=better].rotate_right(1);
    }
}

/// How well an object matches. One that has nothing of what is declared, or a value that isn't
/// listed, and would lose something, is something else.
fn check_object(
    object: &Map<String, Value>,
    required: &[&str],
    members: &[(&str, Shape)],
    is_open: bool,
) -> Option<Match> {
    if !required.iter().all(|name| object.contains_key(*name)) {
        return None;
    }
    let (found, lost) = check_members(object, members, is_open)?;
    let is_strange = found.known + found.nulls.0 == 0 || found.unlisted.0 > 0;
    (lost == 0 || !is_strange).then_some(Match { required: required.len(), ..found })
}

/// How well the members of an object match that are declared, and how many there are beside them that
/// would get lost.
fn check_members(
    object: &Map<String, Value>,
    members: &[(&str, Shape)],
    is_open: bool,
) -> Option<(Match, usize)> {
    let mut found = Match::TELLING;
    for (name, shape) in members {
        let Some(member) = object.get(*name) else {
            continue;
        };
        match shape.check(member) {
            Some(Match { expected, unlisted, lost, exact, .. }) => {
                found.known += 1;
                found.expected += expected;
                found.unlisted.0 += unlisted.0;
                found.lost.0 += lost.0;
                found.exact += exact;
            }
            // Many send it where there is nothing, whatever they declare.
            None if member.is_null() => found.nulls.0 += 1,
            None => return None,
        }
    }
    let lost = if is_open { 0 } else { object.len() - found.known - found.nulls.0 };
    found.lost.0 += lost + found.nulls.0;
    Some((found, lost))
}

impl Match {
    const TELLING: Self = Self {
        is_telling: true,
        expected: 0,
        is_refused: Reverse(false),
        known: 0,
        unlisted: Reverse(0),
        lost: Reverse(0),
        nulls: Reverse(0),
        required: 0,
        exact: 0,
    };

    const EXACT: Self = Self { exact: 1, ..Self::TELLING };

    const EXPECTED: Self = Self { expected: 1, ..Self::TELLING };

    const UNLISTED: Self = Self { unlisted: Reverse(1), ..Self::TELLING };
}
