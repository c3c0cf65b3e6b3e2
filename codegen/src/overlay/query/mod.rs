//! JSONPath (RFC 9535): which values of a tree a query selects.
//!
//! The grammar is a library's. The values are looked up here, on the tree itself and with a count of the
//! steps that takes: a few words of a query may ask for more than any machine has time for.

mod filters;
mod functions;
mod segments;
mod shorthand;
mod slices;
mod types;

use std::cell::{Cell, RefCell};
use std::collections::{HashMap, HashSet};
use std::fmt::Write;

use jsonpath_rust::parser::errors::JsonPathError;
use jsonpath_rust::parser::model::{JpQuery, Segment, Selector};
use jsonpath_rust::parser::parse_json_path;
use regex::Regex;

use crate::tree::{Node, Value};

/// How long a query may be.
const LONGEST: usize = 10_000;

/// A query that can be run.
#[derive(Debug)]
pub(crate) struct Query(JpQuery);

/// Why a text is no query.
#[derive(Debug, PartialEq)]
pub(crate) struct Mistake {
    pub(crate) reason: String,
    /// How many characters of the text are right.
    pub(crate) position: usize,
}

/// A member or an element on the way to a value.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Step {
    Element(usize),
    Member(String),
}

/// The way to a value from the root of its tree.
pub(crate) type Way = Vec<Step>;

impl Query {
    /// Reads a query.
    pub(crate) fn parse(text: &str) -> Result<Self, Mistake> {
        if text.len() > LONGEST {
            return Err(Mistake::at(0, format!("it is longer than {LONGEST} bytes")));
        }
        let query = parse_json_path(text).map_err(|error| Mistake::of(text, &error))?;
        types::check(&query).map_err(|reason| Mistake::at(0, reason))?;
        Ok(Self(query))
    }

    /// The text of a query that is meant by one that RFC 9535 doesn't have: many write names with hyphens
    /// in them as those without.
    pub(crate) fn meant(text: &str) -> Option<(String, Self)> {
        let meant = shorthand::bracketed(text)?;
        let query = Self::parse(&meant).ok()?;
        Some((meant, query))
    }

    /// The ways to the values that the query selects, each once and in the order of the tree; `None` if
    /// there are too many to look at.
    pub(crate) fn ways(&self, root: &Node, steps: &Steps) -> Option<Vec<Way>> {
        if let Some(way) = singular(root, &self.0.segments) {
            steps.take(1 + way.as_ref().map_or(0, Vec::len))?;
            return Some(way.into_iter().collect());
        }
        let found = Run::new(root, steps).select(&self.0.segments, root)?;
        let wanted: HashSet<*const Node> = found.into_iter().map(std::ptr::from_ref).collect();
        let mut ways = Vec::new();
        if !wanted.is_empty() {
            locate(root, &wanted, &mut Vec::new(), &mut ways, steps)?;
        }
        Some(ways)
    }

    /// How far the query leads if it selects nothing: the values that all but the rest of it selects, and
    /// the name that isn't among their members, if it is a name.
    pub(crate) fn failure<'q>(&'q self, root: &Node, steps: &Steps) -> Option<Failure<'q>> {
        let segments = &self.0.segments;
        let mut reached = vec![root];
        for (index, segment) in segments.iter().enumerate() {
            let mut next = Vec::new();
            for node in &reached {
                next.extend(Run::new(root, steps).select(std::slice::from_ref(segment), node)?);
            }
            if next.is_empty() {
                let names = reached.iter().filter_map(|node| node.as_object());
                let names = names.flat_map(|members| members.keys().cloned()).collect();
                return Some(Failure {
                    way: fixed(&segments[..index]),
                    missing: name(segment),
                    names,
                });
            }
            reached = next;
        }
        None
    }
}

/// Where a query leads nowhere.
pub(crate) struct Failure<'q> {
    /// The way that it goes up to there, if it is a single one.
    pub(crate) way: Option<Way>,
    /// The name that there is no member of.
    pub(crate) missing: Option<&'q str>,
    /// The names of the members that there are.
    pub(crate) names: HashSet<String>,
}

impl Mistake {
    fn at(position: usize, reason: impl Into<String>) -> Self {
        Self { reason: reason.into(), position }
    }

    fn of(text: &str, error: &JsonPathError) -> Self {
        let JsonPathError::PestError(error) = error else {
            let reason = match error {
                JsonPathError::InvalidJsonPath(reason) => reason.clone(),
                other => other.to_string(),
            };
            return Self::at(0, reason);
        };
        let offset = match error.location {
            pest::error::InputLocation::Pos(offset)
            | pest::error::InputLocation::Span((offset, _)) => offset,
        };
        let right = text.get(..offset).unwrap_or_default();
        let reason = match text.get(offset..).and_then(|rest| rest.chars().next()) {
            Some(wrong) => format!("it can't be read from `{wrong}` on"),
            None => "it ends too early".to_owned(),
        };
        Self::at(right.chars().count(), reason)
    }
}

/// The normalized path (RFC 9535, 2.7) of a way.
pub(crate) fn path<'w>(way: impl IntoIterator<Item = &'w Step>) -> String {
    way.into_iter().fold("$".to_owned(), |mut path, step| {
        match step {
            Step::Element(index) => {
                let _ = write!(path, "[{index}]");
            }
            Step::Member(name) => {
                path += "['";
                name.chars().for_each(|c| escape(c, &mut path));
                path += "']";
            }
        }
        path
    })
}

fn escape(c: char, path: &mut String) {
    match c {
        '\'' | '\\' => path.extend(['\\', c]),
        '\u{8}' => *path += "\\b",
        '\t' => *path += "\\t",
        '\n' => *path += "\\n",
        '\u{c}' => *path += "\\f",
        '\r' => *path += "\\r",
        c if c < ' ' => {
            let _ = write!(path, "\\u{:04x}", u32::from(c));
        }
        c => path.push(c),
    }
}

/// The name that a segment selects, if it selects nothing else.
fn name(segment: &Segment) -> Option<&str> {
    match segment {
        Segment::Selector(Selector::Name(name)) => Some(name),
        Segment::Selectors(several) => match several.as_slice() {
            [Selector::Name(name)] => Some(name),
            _ => None,
        },
        _ => None,
    }
}

/// The way that segments go which select one value at most, whatever the tree.
fn fixed(segments: &[Segment]) -> Option<Way> {
    let step = |segment| match segment {
        &Segment::Selector(Selector::Index(index)) => {
            usize::try_from(index).ok().map(Step::Element)
        }
        segment => name(segment).map(|name| Step::Member(name.to_owned())),
    };
    segments.iter().map(step).collect()
}

/// The way that segments go in a tree, if they select one value at most; none if that isn't there.
#[expect(clippy::option_option, reason = "what is there, if one alone is asked for")]
fn singular(root: &Node, segments: &[Segment]) -> Option<Option<Way>> {
    let way = fixed(segments)?;
    let reached = way.iter().try_fold(root, |node, step| node.value.step(step));
    Some(reached.map(|_| way))
}

impl Value {
    /// The member or element that a step leads to.
    pub(crate) fn step(&self, step: &Step) -> Option<&Node> {
        match (self, step) {
            (Self::Object(members), Step::Member(name)) => members.node(name),
            (Self::Array(elements), Step::Element(index)) => elements.get(*index),
            _ => None,
        }
    }

    /// The same, to be changed.
    pub(crate) fn step_mut(&mut self, step: &Step) -> Option<&mut Node> {
        match (self, step) {
            (Self::Object(members), Step::Member(name)) => members.node_mut(name),
            (Self::Array(elements), Step::Element(index)) => elements.get_mut(*index),
            _ => None,
        }
    }
}

/// Finds the ways to nodes of a tree, which are known by where they are in memory.
fn locate(
    node: &Node,
    wanted: &HashSet<*const Node>,
    way: &mut Way,
    ways: &mut Vec<Way>,
    steps: &Steps,
) -> Option<()> {
    steps.take(1)?;
    if wanted.contains(&std::ptr::from_ref(node)) {
        ways.push(way.clone());
    }
    match &node.value {
        Value::Array(elements) => {
            for (index, element) in elements.iter().enumerate() {
                way.push(Step::Element(index));
                locate(element, wanted, way, ways, steps)?;
                way.pop();
            }
        }
        Value::Object(members) => {
            for (name, member) in members {
                way.push(Step::Member(name.clone()));
                locate(member, wanted, way, ways, steps)?;
                way.pop();
            }
        }
        _ => {}
    }
    Some(())
}

/// How many more values may be looked at.
#[derive(Debug)]
pub(crate) struct Steps(Cell<usize>);

impl Steps {
    pub(crate) fn new(steps: usize) -> Self {
        Self(Cell::new(steps))
    }

    /// Counts steps; `None` if that are too many.
    pub(crate) fn take(&self, steps: usize) -> Option<()> {
        self.0.set(self.0.get().checked_sub(steps)?);
        Some(())
    }
}

/// A query that is being run.
struct Run<'t> {
    root: &'t Node,
    steps: &'t Steps,
    /// The patterns that were met, by how they are written; `None` for what is no pattern.
    patterns: RefCell<HashMap<String, Option<Regex>>>,
}

impl<'t> Run<'t> {
    fn new(root: &'t Node, steps: &'t Steps) -> Self {
        Self { root, steps, patterns: RefCell::default() }
    }
}

#[cfg(test)]
mod tests;
