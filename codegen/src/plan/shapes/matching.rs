//! Which variants of a union the runtime would take a value for, so that what documentation and tests
//! show is what a client does. It ranks them as the runtime's `shape` does.

use std::cmp::Reverse;

use serde_json::{Map, Value};

use super::{Members, Shape};

/// How well a value matches; what comes first says more than all that follows.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Match {
    is_telling: bool,
    expected: usize,
    is_refused: Reverse<bool>,
    known: usize,
    unlisted: Reverse<usize>,
    lost: Reverse<usize>,
    nulls: Reverse<usize>,
    required: usize,
    exact: usize,
}

/// The shapes that a value matches, by their indices; the best match first, and of equals the first.
pub(in crate::plan) fn matching(shapes: &[Shape], value: &Value) -> Vec<usize> {
    let matches = shapes.iter().enumerate();
    let matches = matches.filter_map(|(index, shape)| Some((check(shape, value)?, index)));
    let mut matches: Vec<(Match, usize)> = matches.collect();
    // Nothing is several others that is none of them.
    if matches.iter().all(|(_, index)| matches!(shapes[*index], Shape::Combined(_))) {
        return Vec::new();
    }
    matches.sort_by_key(|(found, index)| (Reverse(*found), *index));
    give_way(&mut matches);
    matches.into_iter().map(|(_, index)| index).collect()
}

fn check(shape: &Shape, value: &Value) -> Option<Match> {
    match shape {
        Shape::Any => Some(Match::default()),
        Shape::Null => value.is_null().then_some(TELLING),
        Shape::Boolean => value.is_boolean().then_some(TELLING),
        Shape::Integer => is_whole(value).then_some(Match { exact: 1, ..TELLING }),
        Shape::Number => value.is_number().then_some(TELLING),
        Shape::String => value.is_string().then_some(TELLING),
        Shape::JustBoolean(only) => (value.as_bool()? == *only).then_some(EXPECTED),
        Shape::JustInteger(only) => (value.as_i64()? == *only).then_some(EXPECTED),
        Shape::JustString(only) => (value.as_str()? == only).then_some(EXPECTED),
        Shape::Listed(known) => {
            let text = value.as_str()?;
            let is_known = known.iter().any(|known| known == text);
            Some(if is_known { EXPECTED } else { Match { unlisted: Reverse(1), ..TELLING } })
        }
        Shape::SomeArray => value.is_array().then_some(TELLING),
        Shape::Array(each) => {
            let elements = value.as_array()?.iter().filter(|element| !element.is_null());
            let matches = elements.map(|element| check(each, element));
            let matches = matches.collect::<Option<Vec<Match>>>()?;
            let worst = matches.iter().min().copied().unwrap_or_default();
            Some(Match { is_telling: true, lost: lost(&matches), ..worst })
        }
        Shape::Map(each) => {
            let members = value.as_object()?.values().map(|member| check(each, member));
            let members = members.collect::<Option<Vec<Match>>>()?;
            Some(Match { known: members.len(), lost: lost(&members), ..TELLING })
        }
        Shape::Nullable(_) if value.is_null() => Some(TELLING),
        Shape::Nullable(or) => check(or, value),
        Shape::OneOf(shapes) => shapes.iter().filter_map(|shape| check(shape, value)).max(),
        Shape::SomeObject => value.is_object().then_some(TELLING),
        Shape::Member(members) => {
            let (found, _) = check_members(value.as_object()?, members)?;
            Some(Match { unlisted: Reverse(0), ..found })
        }
        Shape::ClosedObject(members) => {
            let object = value.as_object()?;
            let found = check_object(object, members)?;
            let is_refused = Reverse(object.len() > found.known + found.nulls.0);
            Some(Match { is_refused, ..found })
        }
        Shape::OpenObject(members, others) => {
            let object = value.as_object()?;
            let found = check_object(object, members)?;
            let is_declared = |name: &str| members.known.iter().any(|(known, _)| known == name);
            let mut beside = object.iter().filter(|(name, _)| !is_declared(name));
            let is_refused = beside.any(|(_, other)| check(others, other).is_none());
            Some(Match { is_refused: Reverse(is_refused), ..found })
        }
        Shape::Object(members) => check_object(value.as_object()?, members),
        Shape::Combined(members) => {
            let object = value.as_object()?;
            let found = check_object(object, members)?;
            let kept = if members.is_open { object.len() - found.known - found.nulls.0 } else { 0 };
            Some(Match { lost: Reverse(found.lost.0 + kept), ..found })
        }
    }
}

fn check_object(object: &Map<String, Value>, members: &Members) -> Option<Match> {
    if !members.required.iter().all(|name| object.contains_key(name)) {
        return None;
    }
    let (found, lost) = check_members(object, members)?;
    let is_strange = found.known + found.nulls.0 == 0 || found.unlisted.0 > 0;
    let required = members.required.len();
    (lost == 0 || !is_strange).then_some(Match { required, ..found })
}

/// How well the members of an object match that are declared, and how many beside them would get lost.
fn check_members(object: &Map<String, Value>, members: &Members) -> Option<(Match, usize)> {
    let mut found = TELLING;
    for (name, shape) in &members.known {
        let Some(member) = object.get(name) else { continue };
        match check(shape, member) {
            Some(inner) => {
                found.known += 1;
                found.expected += inner.expected;
                found.unlisted.0 += inner.unlisted.0;
                found.lost.0 += inner.lost.0;
                found.exact += inner.exact;
            }
            None if member.is_null() => found.nulls.0 += 1,
            None => return None,
        }
    }
    let kept = if members.is_open { object.len() } else { found.known + found.nulls.0 };
    let lost = object.len() - kept;
    found.lost.0 += lost + found.nulls.0;
    Some((found, lost))
}

/// Lets the best match, where it would lose a `null` that isn't declared, come after one that is
/// expected as much and loses nothing.
fn give_way(matches: &mut [(Match, usize)]) {
    let Some((best, _)) = matches.first().filter(|(best, _)| best.nulls.0 > 0) else { return };
    let is_better = |(found, _): &(Match, usize)| {
        found.is_telling && found.lost.0 == 0 && found.expected == best.expected
    };
    if let Some(better) = matches.iter().position(is_better) {
        matches[..=better].rotate_right(1);
    }
}

fn lost(matches: &[Match]) -> Reverse<usize> {
    Reverse(matches.iter().map(|found| found.lost.0).sum())
}

fn is_whole(value: &Value) -> bool {
    let is_fraction = |number: f64| number.fract() != 0.0 || number.abs() >= 2_f64.powi(64);
    value.is_i64() || value.is_u64() || value.as_f64().is_some_and(|number| !is_fraction(number))
}

const TELLING: Match = Match {
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

const EXPECTED: Match = Match { expected: 1, ..TELLING };

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::matching;
    use crate::plan::shapes::{Members, Shape};

    fn object(required: &[&str], known: &[(&str, Shape)], is_open: bool) -> Members {
        let required = required.iter().map(|name| (*name).to_owned()).collect();
        let known = known.iter().map(|(name, shape)| ((*name).to_owned(), shape.clone()));
        Members { required, known: known.collect(), is_open }
    }

    #[test]
    fn what_knows_most_of_a_value_comes_first() {
        let small = Shape::Object(object(&[], &[("a", Shape::String)], false));
        let large =
            Shape::Object(object(&[], &[("a", Shape::String), ("b", Shape::String)], false));
        let shapes = [small, large, Shape::String];
        assert_eq!(matching(&shapes, &json!({ "a": "x" })), [0, 1]);
        assert_eq!(matching(&shapes, &json!({ "a": "x", "b": "y" })), [1, 0]);
        assert_eq!(matching(&shapes, &json!("x")), [2]);
        assert_eq!(matching(&shapes, &json!(1)), [0; 0]);
    }

    #[test]
    fn what_is_listed_or_closed_says_more_than_what_is_known() {
        let listed = |text: &str| Shape::Listed(vec![text.to_owned()]);
        let kind = |text: &str| Shape::Object(object(&["kind"], &[("kind", listed(text))], true));
        assert_eq!(matching(&[kind("a"), kind("b")], &json!({ "kind": "b" })), [1, 0]);
        let closed = Shape::ClosedObject(object(&[], &[("a", Shape::Integer)], false));
        let open = Shape::Object(object(&[], &[("a", Shape::Integer)], true));
        let shapes = [closed, open];
        assert_eq!(matching(&shapes, &json!({ "a": 1, "more": 2 })), [1, 0]);
        assert_eq!(matching(&shapes, &json!({ "a": 1 })), [0, 1]);
    }

    #[test]
    fn what_nothing_declares_makes_no_value_several_at_once() {
        let [a, b] = ["a", "b"].map(|name| (name, Shape::String));
        let keeping = Shape::Object(object(&[], std::slice::from_ref(&a), true));
        let dropping = Shape::Object(object(&[], std::slice::from_ref(&b), false));
        let combined = Shape::Combined(object(&[], &[a, b], true));
        let shapes = [keeping, dropping, combined];
        assert_eq!(matching(&shapes, &json!({ "b": "b", "new": 1 }))[0], 1);
        assert_eq!(matching(&shapes, &json!({ "a": "a", "new": 1 }))[0], 0);
        assert_eq!(matching(&shapes, &json!({ "a": "a", "b": "b", "new": 1 }))[0], 2);
    }

    #[test]
    fn integers_are_told_from_fractions() {
        let shapes = [Shape::Number, Shape::Integer];
        assert_eq!(matching(&shapes, &json!(1.0)), [1, 0]);
        assert_eq!(matching(&shapes, &json!(1.5)), [0]);
    }
}
