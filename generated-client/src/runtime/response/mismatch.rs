//! Responses that aren't all that the API's document says: what may be absent is left out of them.

mod tree;

use std::fmt;

use serde::de::DeserializeOwned;
use serde_path_to_error::{Path, Segment};

use self::tree::{Node, Step};
use crate::runtime::secrets::Secrets;
use crate::runtime::summary::beginning;

/// How many bytes of JSON may be taken apart: it takes many times as much memory.
const LARGEST: usize = 2 << 20;

/// How often a response is decoded, each time without what didn't fit before. What is wrong in the same
/// way is left out at once.
const PASSES: usize = 64;

/// How many bytes are decoded in all, however often.
const WORK: usize = 16 << 20;

/// How many places in a response are told.
pub(super) const TOLD: usize = 1000;

/// How many characters of a path are told.
const LONGEST: usize = 200;

/// A part of a response that isn't what the API's document says, and was left out, or the whole of it,
/// if something else was made of that: see `Response::mismatches`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mismatch {
    pub(super) path: String,
    pub(super) declared: String,
    pub(super) came: &'static str,
    pub(super) left_out: String,
}

impl Mismatch {
    /// Where it is in the JSON: `items[2].size`, or `.` for the whole of it.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What is declared there, as the decoder says it: `i64`, say, or `a string`.
    #[must_use]
    pub fn declared(&self) -> &str {
        &self.declared
    }

    /// What came: the kind of a JSON value, `nothing`, or `another text` than JSON.
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

/// Decodes JSON without what may be absent and doesn't fit; nothing if something doesn't that must be
/// there.
///
/// A member of an object is left out if it isn't of its type, and so is an element of a list of objects;
/// of other lists, whose elements may be counted on to be where they are, the whole is. Left out as well
/// is what can't be without a member that is left out, and that of which nothing is left.
pub(crate) fn decode<T: DeserializeOwned>(body: &[u8]) -> Option<(T, Vec<Mismatch>)> {
    if body.len() > LARGEST {
        return None;
    }
    let mut sieve = Sieve { tree: serde_json::from_slice(body).ok()?, told: Vec::new() };
    for _ in 0..PASSES.min(WORK / body.len().max(1)) {
        let error = match serde_path_to_error::deserialize::<_, T>(&sieve.tree) {
            Ok(value) => return Some((value, sieve.told())),
            Err(error) => error,
        };
        sieve.leave_out(error.path(), &error.inner().to_string())?;
    }
    None
}

/// A value, parts of which are left out, and why.
struct Sieve {
    tree: Node,
    told: Vec<Mismatch>,
}

impl Sieve {
    /// The mismatches in the order of their places, whichever were found first, each with all that is left
    /// out for it.
    fn told(self) -> Vec<Mismatch> {
        let mut found: Vec<Option<Mismatch>> = self.told.into_iter().map(Some).collect();
        let mut told = Vec::new();
        self.tree.tell(&mut Vec::new(), &mut |reason, way| {
            if let Some(mismatch) = found.get_mut(reason).and_then(Option::take) {
                told.push(Mismatch { left_out: shown(way), ..mismatch });
            }
        });
        told
    }

    /// Leaves out what an error is about, with all that is wrong in the same way; nothing if that can't be
    /// left out.
    fn leave_out(&mut self, path: &Path, reason: &str) -> Option<()> {
        let (steps, target) = self.target(path)?;
        let of_field = |begin: &str| {
            let name = reason.strip_prefix(begin)?.split_once('`')?.0;
            Some(name.to_owned())
        };
        let fault = if let Some(name) = of_field("missing field `") {
            Fault::Missing(name)
        } else if let Some(name) = of_field("duplicate field `") {
            Fault::Twice(name)
        } else {
            let declared = reason.rsplit_once(", expected ");
            let declared = declared.map_or(reason, |(_, declared)| declared).to_owned();
            let kind = target.kind();
            // Whatever of this kind stands there is of the wrong type, but for fractions, some of which
            // are integers.
            let is_whole_kind = reason.starts_with("invalid type") && kind != tree::FRACTION;
            Fault::Type { declared, kind, is_whole_kind }
        };
        let told = &mut self.told;
        let mut way = Vec::new();
        let is_found = self.tree.mark(&steps, &mut way, true, &mut |node, way, is_target| {
            fault.mark(node, way, is_target, told);
        });
        // What is left out as a whole isn't there.
        (is_found && !self.tree.is_left_out()).then_some(())
    }

    /// What a path leads to in what is left, and the steps to it.
    fn target(&self, path: &Path) -> Option<(Vec<Step>, &Node)> {
        let mut node = &self.tree;
        let mut steps = Vec::new();
        for segment in path {
            let (step, next) = match segment {
                Segment::Map { key } => (Step::Member(key.clone()), node.member(key)?),
                Segment::Seq { index } => node.element(*index)?,
                Segment::Enum { .. } | Segment::Unknown => return None,
            };
            steps.push(step);
            node = next;
        }
        Some((steps, node))
    }
}

/// What is wrong with a value.
enum Fault {
    /// It can't be without a member.
    Missing(String),
    /// It has a member more than once.
    Twice(String),
    /// It is of another type than is declared, as all of its kind are, or this one.
    Type { declared: String, kind: &'static str, is_whole_kind: bool },
}

impl Fault {
    /// Leaves out a value that has the fault, or what in it is at fault.
    fn mark(&self, node: &mut Node, way: &[String], is_target: bool, told: &mut Vec<Mismatch>) {
        match self {
            Self::Missing(name) => {
                if node.lacks(name) {
                    let member = [way, &[format!(".{name}")]].concat();
                    let known = node.reason_of(name);
                    let reason = known.unwrap_or_else(|| tell(told, &member, "there", "nothing"));
                    node.leave_out(reason);
                }
            }
            Self::Twice(name) => {
                while let Some(first) = node.first_of_several(name) {
                    let member = [way, &[format!(".{name}")]].concat();
                    first.leave_out(tell(told, &member, "there once", "another"));
                }
            }
            Self::Type { declared, kind, is_whole_kind } => {
                if is_target || *is_whole_kind && node.kind() == *kind {
                    node.leave_out(tell(told, way, declared, kind));
                }
            }
        }
    }
}

/// Tells of a mismatch, unless there are too many; yields which it is.
fn tell(told: &mut Vec<Mismatch>, way: &[String], declared: &str, came: &'static str) -> usize {
    if told.len() < TOLD {
        let (path, declared) = (shown(way), declared.to_owned());
        told.push(Mismatch { left_out: path.clone(), path, declared, came });
        return told.len() - 1;
    }
    TOLD
}

/// The steps to a value as a path is written.
pub(super) fn shown(way: &[String]) -> String {
    let mut path = way.iter().flat_map(|step| step.chars()).peekable();
    path.next_if_eq(&'.');
    path.take(LONGEST).collect()
}
