//! Tells the variants of a union apart by what their values look like.

mod any;
mod array;
mod boolean;
mod closed_object;
mod combined;
mod each;
mod integer;
mod just_boolean;
mod just_integer;
mod just_string;
mod listed;
mod map;
mod matches;
mod member;
mod members;
mod null;
mod nullable;
mod number;
mod object;
mod one_of;
mod open_object;
mod required;
mod some_array;
mod some_object;
mod string;

use std::cmp::Reverse;

use serde_json::Value;

pub(crate) use any::Any;
pub(crate) use array::Array;
pub(crate) use boolean::Boolean;
pub(crate) use closed_object::ClosedObject;
pub(crate) use combined::Combined;
pub(crate) use integer::Integer;
pub(crate) use just_boolean::JustBoolean;
pub(crate) use just_integer::JustInteger;
pub(crate) use just_string::JustString;
pub(crate) use listed::Listed;
pub(crate) use map::Map;
pub(crate) use matches::Matches;
pub(crate) use member::Member;
pub(crate) use null::Null;
pub(crate) use nullable::Nullable;
pub(crate) use number::Number;
pub(crate) use object::Object;
pub(crate) use one_of::OneOf;
pub(crate) use open_object::OpenObject;
pub(crate) use some_array::SomeArray;
pub(crate) use some_object::SomeObject;
pub(crate) use string::String;

/// What the values of a type look like, as far as that tells them from others.
pub(crate) trait Shape {
    /// How well a value matches; nothing where it doesn't.
    fn check(&self, value: &Value) -> Option<Match>;

    /// Whether it is several of the others beside it at once.
    fn is_combined(&self) -> bool {
        false
    }
}

/// How well a value matches; what comes first says more than all that follows. By default it does,
/// and that's all.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Match {
    /// Whether the shape says nothing at all.
    is_vague: Reverse<bool>,
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

/// The shapes that a value matches, by their indices; the best match first, and of equals the first.
pub(crate) fn matching<'v>(shapes: &[&dyn Shape], value: &'v Value) -> Matches<'v> {
    let matches = shapes.iter().enumerate();
    let matches = matches.filter_map(|(index, shape)| Some((shape.check(value)?, index)));
    let mut matches: Vec<(Match, usize)> = matches.collect();
    // Nothing is several others that is none of them.
    if matches.iter().all(|(_, index)| shapes[*index].is_combined()) {
        matches.clear();
    }
    matches.sort_by_key(|(found, index)| (Reverse(*found), *index));
    give_way(&mut matches);
    Matches::new(value, matches.into_iter().map(|(_, index)| index).collect())
}

/// Lets the best match, where it would lose a `null` that isn't declared, come after one that is
/// expected as much and loses nothing.
fn give_way(matches: &mut [(Match, usize)]) {
    let Some((best, _)) = matches.first().filter(|(best, _)| best.nulls.0 > 0) else {
        return;
    };
    let is_better = |(found, _): &(Match, usize)| {
        !found.is_vague.0 && found.lost.0 == 0 && found.expected == best.expected
    };
    if let Some(better) = matches.iter().position(is_better) {
        matches[..=better].rotate_right(1);
    }
}
