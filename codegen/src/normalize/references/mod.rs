//! References to odd places: what they lead to is put among the components.
//!
//! A document may refer to any value in it. Later stages follow references to components only,
//! so each other target becomes a component of its own, under a name made from where it stands.

mod lookup;
mod naming;

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::repairs::is_shapely;
use crate::diagnostics::escaped;
use crate::grammar::{Identity, Object};
use crate::tree::{Node, Value};

pub(super) use lookup::Lookup;

/// How many values may be copied, beyond as many as the document has. Each reference copies its
/// target once; only a document made for it needs more.
const ROOM: usize = 1_000_000;

/// Says which component schemas the document has no names for: what it calls them is made up.
pub(crate) const HOISTED: &str = "x-hoisted-schemas";

/// What becomes a component because something refers to it.
pub(super) struct Hoisted {
    pub(super) section: &'static str,
    pub(super) name: String,
    pub(super) kind: &'static Object,
    pub(super) node: Node,
}

/// What is known of a document's references.
pub(super) struct References<'v> {
    lookup: Lookup<'v>,
    /// The names of hoisted targets by section and pointer.
    names: BTreeMap<(&'static str, String), String>,
    /// The names of hoisted components.
    taken: BTreeSet<(&'static str, String)>,
    /// The last numbers that made names different.
    numbers: BTreeMap<String, usize>,
    waiting: VecDeque<Hoisted>,
    /// Path items that stand somewhere already.
    placed: BTreeSet<String>,
    room: usize,
}

impl<'v> References<'v> {
    pub(super) fn new(original: &'v Node) -> Self {
        Self {
            lookup: Lookup::new(original),
            names: BTreeMap::new(),
            taken: BTreeSet::new(),
            numbers: BTreeMap::new(),
            waiting: VecDeque::new(),
            placed: BTreeSet::new(),
            room: original.size(usize::MAX).saturating_add(ROOM),
        }
    }

    /// A reference to a component with the same target; `None` if there is none, or if the
    /// reference is one to a component already.
    pub(super) fn component(
        &mut self,
        kind: &'static Object,
        section: &'static str,
        reference: &str,
    ) -> Option<String> {
        if lookup::is_component(reference, section) && !reference.contains('%') {
            return None;
        }
        let (target, tokens) = self.lookup.target(reference)?;
        let name = match tokens.as_slice() {
            [components, of, name] if components == "components" && of == section => name.clone(),
            // A component of another kind can't be meant.
            [components, _, _] if components == "components" => return None,
            // Nor can a part of a schema, unless it is a schema or an example itself.
            path if is_within_schema(path) && !matches!(section, "schemas" | "examples") => {
                return None;
            }
            _ => self.hoist(kind, section, target, &tokens)?,
        };
        let better = format!("#/components/{section}/{}", escaped(&name));
        (better != reference).then_some(better)
    }

    /// The name under which a target becomes a component.
    fn hoist(
        &mut self,
        kind: &'static Object,
        section: &'static str,
        target: &'v Node,
        tokens: &[String],
    ) -> Option<String> {
        let pointer = lookup::pointer(tokens);
        if !is_shapely(kind, target) {
            return None;
        }
        if let Some(name) = self.names.get(&(section, pointer.clone())) {
            return Some(name.clone());
        }
        if !self.lookup.has_room_for(section) {
            return None;
        }
        let node = self.copy(target)?;
        let name = self.free_name(section, target, tokens)?;
        self.taken.insert((section, name.clone()));
        self.names.insert((section, pointer), name.clone());
        self.waiting.push_back(Hoisted { section, name: name.clone(), kind, node });
        Some(name)
    }

    /// The best name that no component has.
    fn free_name(
        &mut self,
        section: &'static str,
        target: &Value,
        tokens: &[String],
    ) -> Option<String> {
        let mut names = naming::candidates(&self.lookup, section, target, tokens);
        if let Some(free) = names.iter().position(|name| self.is_free(section, name)) {
            return Some(names.swap_remove(free));
        }
        let base = names.pop()?;
        let mut number = self.numbers.get(&base).map_or(2, |last| last + 1);
        while !self.is_free(section, &format!("{base} {number}")) {
            number += 1;
        }
        let name = format!("{base} {number}");
        self.numbers.insert(base, number);
        Some(name)
    }

    fn is_free(&self, section: &'static str, name: &str) -> bool {
        !self.lookup.has_component(section, name)
            && !self.taken.contains(&(section, name.to_owned()))
    }

    /// The next component that references have brought about.
    pub(super) fn next_hoisted(&mut self) -> Option<Hoisted> {
        self.waiting.pop_front()
    }

    /// The path item that a path's reference leads to. Of several copies only
    /// the first has the operations' identifiers, which must be unique.
    pub(super) fn path_item(&mut self, reference: &str) -> Option<Node> {
        let (target, tokens) = self.lookup.target(reference)?;
        if is_within_schema(&tokens) {
            return None;
        }
        let mut node = self.copy(target)?;
        let item = node.as_object_mut()?;
        if item.contains_key("$ref") {
            return None;
        }
        let pointer = lookup::pointer(&tokens);
        let stands = tokens.first().is_some_and(|first| first == "paths");
        if !self.placed.insert(pointer) || stands {
            for operation in item.values_mut().filter_map(|member| member.as_object_mut()) {
                operation.shift_remove("operationId");
            }
        }
        Some(node)
    }

    /// What a reference leads to that stands where OpenAPI has none: something of the shape that is
    /// wanted there.
    pub(super) fn included(
        &mut self,
        reference: &str,
        kind: &'static Object,
        wanted: fn(&Value) -> bool,
    ) -> Option<Node> {
        let (target, tokens) = self.lookup.target(reference)?;
        let is_other =
            !kind.is(Identity::Schema) && (is_within_schema(&tokens) || is_schema(target));
        if is_other || !wanted(target) {
            return None;
        }
        self.copy(target)
    }

    /// Whether a reference leads to a schema.
    pub(super) fn is_to_schema(&mut self, reference: &str) -> bool {
        let target = self.lookup.target(reference);
        target.is_some_and(|(target, tokens)| is_within_schema(&tokens) || is_schema(target))
    }

    /// The schema that a reference leads to.
    pub(super) fn schema(&mut self, reference: &str) -> Option<&'v Node> {
        let (target, _) = self.lookup.target(reference)?;
        target.is_object().then_some(target)
    }

    /// A copy of a value, as long as there is room for one.
    pub(super) fn copy(&mut self, node: &Node) -> Option<Node> {
        self.room = self.room.checked_sub(node.size(self.room))?;
        Some(node.clone())
    }
}

/// Whether a path leads to a component schema or into one.
fn is_within_schema(path: &[String]) -> bool {
    path.len() > 2 && path[0] == "components" && path[1] == "schemas"
}

/// Whether a value can be nothing but a schema, by its keywords.
fn is_schema(value: &Value) -> bool {
    let keywords = ["type", "properties", "items", "allOf", "anyOf", "oneOf", "enum"];
    value.as_object().is_some_and(|object| {
        let others = ["schema", "content", "in", "responses", "flows"];
        keywords.iter().any(|key| object.contains_key(*key))
            && !others.iter().any(|key| object.contains_key(*key))
    })
}

#[cfg(test)]
mod tests;
