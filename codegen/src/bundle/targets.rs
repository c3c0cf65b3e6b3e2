//! Finds what references lead to, in whichever file that is.

use std::collections::HashMap;
use std::rc::Rc;

use percent_encoding::percent_decode_str;

use super::location::{self, Location};
use super::opened::Opened;
use super::problems::{Problem, of_location};
use crate::diagnostics::{Diagnostics, Pointer, unescaped};
use crate::files::Files;
use crate::source::Source;
use crate::text::nearest;
use crate::tree::{Node, Places, Value};

/// More references in a row than a document has reason to use; a circle is longer.
const LONGEST_CHAIN: usize = 32;

/// A value in a file: its number, and the names and indices on the way to it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Target {
    pub(super) file: usize,
    pub(super) way: Vec<String>,
}

impl Target {
    /// A reference to it, where it is in the document itself.
    pub(super) fn reference(&self) -> String {
        let pointer = self.way.iter().fold(Pointer::root(), |pointer, token| pointer.child(token));
        format!("#{}", pointer.as_str())
    }
}

/// What is known of the targets of references.
pub(super) struct Targets<'s> {
    pub(super) opened: Opened<'s>,
    /// What references were found to lead to, by the file that they stand in.
    known: HashMap<(usize, String), Result<Target, Problem>>,
}

impl<'s> Targets<'s> {
    pub(super) fn new(files: &'s dyn Files, source: &'s Source, document: &Node) -> Self {
        Self { opened: Opened::new(files, source, document), known: HashMap::new() }
    }

    /// What a reference in a file leads to in the end.
    pub(super) fn find(
        &mut self,
        file: usize,
        reference: &str,
        places: &mut Places,
        diagnostics: &mut Diagnostics,
    ) -> Result<Target, Problem> {
        let key = (file, reference.to_owned());
        if let Some(known) = self.known.get(&key) {
            return known.clone();
        }
        let found =
            Search { targets: self, places, diagnostics, left: LONGEST_CHAIN }.end(file, reference);
        self.known.insert(key, found.clone());
        found
    }
}

/// A search for what one reference leads to.
struct Search<'a, 's> {
    targets: &'a mut Targets<'s>,
    places: &'a mut Places,
    diagnostics: &'a mut Diagnostics,
    /// How many references more are followed.
    left: usize,
}

impl Search<'_, '_> {
    /// What a reference leads to, be it through others.
    fn end(&mut self, file: usize, reference: &str) -> Result<Target, Problem> {
        let mut target = self.once(file, reference)?;
        loop {
            let tree = self.tree(target.file)?;
            let Some(next) = at(&tree, &target.way).and_then(lone_reference) else {
                return Ok(target);
            };
            target = self.once(target.file, next)?;
        }
    }

    /// What a reference leads to by itself.
    fn once(&mut self, file: usize, reference: &str) -> Result<Target, Problem> {
        self.left = self.left.checked_sub(1).ok_or(Problem::Circle)?;
        let location = location::of(reference, self.targets.opened.path(file));
        let (file, fragment) = match location {
            Location::Here { fragment } => (file, fragment),
            Location::File { ref path, fragment } => (self.number(path)?, fragment),
            other => return Err(of_location(&other).unwrap_or(Problem::Unknown)),
        };
        let tree = self.tree(file)?;
        // To the letter, `/` is the member whose name is empty; most mean all of the file.
        if fragment.is_empty() || fragment == "/" && tree.child("").is_none() {
            return Ok(Target { file, way: Vec::new() });
        }
        let decoded = percent_decode_str(fragment).decode_utf8().unwrap_or_default();
        if !fragment.starts_with('/') {
            let way =
                anchored(&tree, &decoded).ok_or_else(|| self.nowhere(file, fragment, None))?;
            return Ok(Target { file, way });
        }
        // A name may have a percent sign in it that encodes nothing.
        let written = self.along(file, fragment, &tokens(fragment));
        if written.is_ok() || decoded == fragment {
            return written;
        }
        self.along(file, fragment, &tokens(&decoded))
    }

    /// Goes along a pointer, and on where a `$ref` stands in the way.
    fn along(&mut self, file: usize, fragment: &str, way: &[String]) -> Result<Target, Problem> {
        let mut here = Target { file, way: Vec::new() };
        for token in way {
            loop {
                let tree = self.tree(here.file)?;
                let node = at(&tree, &here.way);
                if node.is_some_and(|node| node.child(token).is_some()) {
                    here.way.push(token.clone());
                    break;
                }
                let Some(Value::String(next)) = node.and_then(|node| node.get("$ref")) else {
                    let meant = node.and_then(|node| meant(node, token));
                    return Err(self.nowhere(file, fragment, meant));
                };
                here = self.once(here.file, next)?;
            }
        }
        Ok(here)
    }

    fn nowhere(&self, file: usize, fragment: &str, meant: Option<String>) -> Problem {
        let file = self.targets.opened.written(file);
        Problem::Nowhere { file, fragment: fragment.to_owned(), meant }
    }

    fn number(&mut self, path: &str) -> Result<usize, Problem> {
        self.targets.opened.number(path).map_err(|unread| {
            let file = location::relative(path, self.targets.opened.path(0));
            Problem::Unread { file, unread }
        })
    }

    fn tree(&mut self, file: usize) -> Result<Rc<Node>, Problem> {
        let tree = self.targets.opened.tree(file, self.places, self.diagnostics);
        tree.ok_or_else(|| Problem::NoTree { file: self.targets.opened.written(file) })
    }
}

/// The value at the end of a way.
pub(super) fn at<'n>(tree: &'n Node, way: &[String]) -> Option<&'n Node> {
    way.iter().try_fold(tree, |node, token| node.child(token))
}

/// The reference that an object is, and nothing else.
fn lone_reference(node: &Node) -> Option<&str> {
    let object = node.as_object().filter(|object| object.len() == 1)?;
    object.get("$ref")?.as_str()
}

/// The tokens of a JSON pointer.
fn tokens(pointer: &str) -> Vec<String> {
    pointer.split('/').skip(1).map(unescaped).collect()
}

/// The name that may be meant by one that isn't there.
fn meant(node: &Node, token: &str) -> Option<String> {
    let names = node.as_object()?.keys().map(String::as_str);
    nearest(token, names).map(str::to_owned)
}

/// The way to what has an anchor, if only one value has.
fn anchored(tree: &Node, anchor: &str) -> Option<Vec<String>> {
    let mut found = Vec::new();
    collect(tree, anchor, &mut Vec::new(), &mut found);
    (found.len() == 1).then(|| found.pop())?
}

/// Collects the ways to what has an anchor, two at most.
fn collect(value: &Value, anchor: &str, way: &mut Vec<String>, found: &mut Vec<Vec<String>>) {
    if found.len() > 1 {
        return;
    }
    let mut below = |token: String, child: &Value, found: &mut Vec<Vec<String>>| {
        way.push(token);
        collect(child, anchor, way, found);
        way.pop();
    };
    match value {
        Value::Object(object) => {
            for (key, member) in object {
                below(key.clone(), member, found);
            }
            let names = ["$anchor", "$dynamicAnchor"].map(|key| object.get(key)?.as_str());
            let id = object.get("$id").and_then(|id| id.as_str()?.strip_prefix('#'));
            if names.contains(&Some(anchor)) || id == Some(anchor) {
                found.push(way.clone());
            }
        }
        Value::Array(elements) => {
            for (index, element) in elements.iter().enumerate() {
                below(index.to_string(), element, found);
            }
        }
        _ => {}
    }
}
