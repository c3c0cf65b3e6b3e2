//! Responses that aren't all that the API's document says: what may be absent is left out of them.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_path_to_error::{Path, Segment};

use crate::runtime::secrets::Secrets;
use crate::runtime::summary::beginning;

/// How many bytes of JSON may be taken apart: it takes many times as much memory.
const LARGEST: usize = 4 << 20;

/// How often a response is decoded, each time without what didn't fit before. What is wrong in the same
/// way is left out at once.
const PASSES: usize = 64;

/// How many mismatches are told.
const TOLD: usize = 1000;

/// A part of a response that isn't what the API's document says, and was left out: see
/// `Response::mismatches`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mismatch {
    path: String,
    declared: String,
    came: &'static str,
    left_out: String,
}

impl Mismatch {
    /// Where it is in the JSON: `items[2].size`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What is declared there, as the decoder says it: `i64`, say, or `a string`.
    #[must_use]
    pub fn declared(&self) -> &str {
        &self.declared
    }

    /// What came: the kind of a JSON value, or `nothing`.
    #[must_use]
    pub fn came(&self) -> &str {
        self.came
    }

    /// The path of what was left out: the value itself or, if something has to be there, what can't be
    /// without it.
    #[must_use]
    pub fn left_out(&self) -> &str {
        &self.left_out
    }

    /// Tells of it where the feature `tracing` is on.
    #[cfg_attr(not(feature = "tracing"), allow(clippy::unused_self, reason = "nobody listens"))]
    pub(crate) fn trace(&self) {
        #[cfg(feature = "tracing")]
        tracing::warn!(
            target: env!("CARGO_CRATE_NAME"),
            { path = self.path, declared = self.declared, came = self.came, left_out = self.left_out },
            "what the API sent isn't as declared",
        );
    }

    /// The same without credentials, and in one line.
    pub(crate) fn without(self, secrets: &Secrets) -> Self {
        let [path, declared, left_out] =
            [&self.path, &self.declared, &self.left_out].map(|text| beginning(text, secrets));
        Self { path, declared, left_out, came: self.came }
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, declared, came, left_out } = self;
        write!(f, "`{path}` should be {declared}, but {came} came")?;
        if left_out == path { Ok(()) } else { write!(f, "; `{left_out}` is left out") }
    }
}

/// A step from a value to one in it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Member(String),
    Element(usize),
}

type Place = Vec<Step>;

/// Decodes JSON without what may be absent and doesn't fit; nothing if something doesn't that must be
/// there.
///
/// A member of an object, or an element of a list, is left out if it isn't of its type; and so is what
/// a member is left out of that it can't be without, and a list of which no element is left.
pub(crate) fn decode<T: DeserializeOwned>(body: &[u8]) -> Option<(T, Vec<Mismatch>)> {
    if body.len() > LARGEST {
        return None;
    }
    let whole: Value = serde_json::from_slice(body).ok()?;
    let mut sieve = Sieve { whole: &whole, aside: BTreeMap::new(), told: Vec::new() };
    for _ in 0..PASSES {
        let left = sieve.left();
        let error = match serde_path_to_error::deserialize::<_, T>(&left) {
            Ok(value) => return Some((value, sieve.told())),
            Err(error) => error,
        };
        sieve.leave_out(error.path(), &error.inner().to_string())?;
    }
    None
}

/// A value, and what of it is left out.
struct Sieve<'v> {
    whole: &'v Value,
    /// Which of the mismatches is about it, by its place, if that is told.
    aside: BTreeMap<Place, Option<usize>>,
    told: Vec<(Place, Mismatch)>,
}

impl Sieve<'_> {
    /// The mismatches in the order of their places, whichever were found first.
    fn told(mut self) -> Vec<Mismatch> {
        self.told.sort_by(|(one, _), (other, _)| one.cmp(other));
        self.told.into_iter().map(|(_, mismatch)| mismatch).collect()
    }

    /// What isn't left out.
    fn left(&self) -> Value {
        self.left_of(self.whole, &mut Vec::new())
    }

    fn left_of(&self, value: &Value, place: &mut Place) -> Value {
        let mut child = |step: Step, value: &Value| {
            place.push(step);
            let left = (!self.aside.contains_key(place)).then(|| self.left_of(value, place));
            place.pop();
            left
        };
        match value {
            Value::Array(elements) => {
                let elements = elements.iter().enumerate();
                elements.filter_map(|(index, value)| child(Step::Element(index), value)).collect()
            }
            Value::Object(members) => {
                let members = members.iter().filter_map(|(name, value)| {
                    Some((name.clone(), child(Step::Member(name.clone()), value)?))
                });
                Value::Object(members.collect())
            }
            single => single.clone(),
        }
    }

    /// Leaves out what an error is about, with all that is wrong in the same way; nothing if that can't be
    /// left out.
    fn leave_out(&mut self, path: &Path, reason: &str) -> Option<()> {
        let place = self.original(path)?;
        let missing = reason.strip_prefix("missing field `").and_then(|name| name.split_once('`'));
        match missing {
            Some((name, _)) => self.leave_out_without(&place, name),
            None => self.leave_out_of_type(&place, reason),
        }
    }

    /// Leaves out objects that can't be without a member.
    fn leave_out_without(&mut self, place: &Place, name: &str) -> Option<()> {
        let lacks = |at: &Place, value: &Value| {
            let is_aside = || self.aside.contains_key(&member_of(at, name));
            value.is_object() && (value.get(name).is_none() || is_aside())
        };
        let places = self.like(place, lacks).into_iter().map(|at| {
            let member = member_of(&at, name);
            let known = self.aside.get(&member).copied();
            let told = known.unwrap_or_else(|| self.tell(&member, "there", "nothing"));
            self.widen(told, &at);
            (at, told)
        });
        let places = places.collect();
        self.put_aside(places)
    }

    /// Leaves out what isn't of the declared type.
    fn leave_out_of_type(&mut self, place: &Place, reason: &str) -> Option<()> {
        let declared = reason.rsplit_once(", expected ").map_or(reason, |(_, declared)| declared);
        let kind = kind(self.at(place)?);
        // Whatever of this kind stands there is of the wrong type, but for fractions, some of which are
        // integers.
        let is_kind = reason.starts_with("invalid type") && kind != FRACTION;
        let is_alike =
            |at: &Place, value: &Value| at == place || is_kind && self::kind(value) == kind;
        let places = self.like(place, is_alike).into_iter().map(|at| {
            let told = self.tell(&at, declared, kind);
            (at, told)
        });
        let places = places.collect();
        self.put_aside(places)
    }

    /// Leaves out what is at some places, each told as some mismatch; nothing if that is the whole, or
    /// nothing new.
    ///
    /// A list that none of its elements fits is none of these, rather than an empty one.
    fn put_aside(&mut self, mut places: Vec<(Place, Option<usize>)>) -> Option<()> {
        if places.is_empty() {
            return None;
        }
        while !places.is_empty() {
            let mut lists: BTreeMap<Place, Option<usize>> = BTreeMap::new();
            for (mut place, told) in places {
                self.aside.insert(place.clone(), told);
                match place.pop() {
                    Some(Step::Element(_)) => _ = lists.insert(place, told),
                    Some(Step::Member(_)) => {}
                    None => return None,
                }
            }
            lists.retain(|list, _| self.element(list, 0).is_none());
            places = lists.into_iter().collect();
            for (list, told) in &places {
                self.widen(*told, list);
            }
        }
        Some(())
    }

    /// Tells that more is left out for a mismatch than the value.
    fn widen(&mut self, told: Option<usize>, place: &Place) {
        if let Some((_, mismatch)) = told.and_then(|index| self.told.get_mut(index)) {
            mismatch.left_out = shown(place);
        }
    }

    /// The places that differ from one in nothing but which elements of lists they are in, with some
    /// condition, but for the whole and for what is left out already.
    fn like(&self, place: &Place, is_it: impl Fn(&Place, &Value) -> bool) -> Vec<Place> {
        let mut places = vec![(Place::new(), self.whole)];
        for step in place {
            let mut next = Vec::new();
            for (at, value) in places {
                let child = |step: Step, value| {
                    let mut at = at.clone();
                    at.push(step);
                    (!self.aside.contains_key(&at)).then_some((at, value))
                };
                match (step, value) {
                    (Step::Member(name), Value::Object(members)) => {
                        let value = members.get(name);
                        next.extend(value.and_then(|value| child(step.clone(), value)));
                    }
                    (Step::Element(_), Value::Array(elements)) => {
                        let elements = elements.iter().enumerate();
                        next.extend(
                            elements
                                .filter_map(|(index, value)| child(Step::Element(index), value)),
                        );
                    }
                    _ => {}
                }
            }
            places = next;
        }
        let places = places.into_iter().filter(|(at, value)| !at.is_empty() && is_it(at, value));
        places.map(|(at, _)| at).collect()
    }

    /// Tells of a mismatch, unless there are too many; yields which it is.
    fn tell(&mut self, place: &Place, declared: &str, came: &'static str) -> Option<usize> {
        if self.told.len() == TOLD {
            return None;
        }
        let path = shown(place);
        let declared = declared.to_owned();
        let mismatch = Mismatch { left_out: path.clone(), path, declared, came };
        self.told.push((place.clone(), mismatch));
        Some(self.told.len() - 1)
    }

    /// The place of what a path leads to in what is left.
    fn original(&self, path: &Path) -> Option<Place> {
        let mut place = Place::new();
        for segment in path {
            place.push(match segment {
                Segment::Map { key } => Step::Member(key.clone()),
                Segment::Seq { index } => Step::Element(self.element(&place, *index)?),
                Segment::Enum { .. } | Segment::Unknown => return None,
            });
        }
        Some(place)
    }

    /// Which element of a list one of those is that are left.
    fn element(&self, list: &Place, index: usize) -> Option<usize> {
        let count = self.at(list)?.as_array()?.len();
        let left = (0..count).filter(|index| {
            let mut place = list.clone();
            place.push(Step::Element(*index));
            !self.aside.contains_key(&place)
        });
        left.into_iter().nth(index)
    }

    fn at(&self, place: &Place) -> Option<&Value> {
        place.iter().try_fold(self.whole, |value, step| match step {
            Step::Member(name) => value.get(name),
            Step::Element(index) => value.get(index),
        })
    }
}

fn member_of(place: &Place, name: &str) -> Place {
    let mut member = place.clone();
    member.push(Step::Member(name.to_owned()));
    member
}

/// A place as a path is written.
fn shown(place: &Place) -> String {
    let mut path = String::new();
    for step in place {
        match step {
            Step::Element(index) => path = format!("{path}[{index}]"),
            Step::Member(name) if path.is_empty() => path.push_str(name),
            Step::Member(name) => {
                path.push('.');
                path.push_str(name);
            }
        }
    }
    path
}

const FRACTION: &str = "a fraction";

/// What a value is, for people.
fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(number) if number.is_f64() => FRACTION,
        Value::Number(number) if number.is_u64() => "an integer",
        Value::Number(_) => "a negative integer",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
