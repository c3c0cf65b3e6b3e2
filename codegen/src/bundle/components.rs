//! The components of a document, with those that come from other files, and their names.

use std::collections::HashMap;

use indexmap::IndexMap;

use super::names;
use super::targets::Target;
use crate::tree::{Members, Node, Value};

/// How many components of one name are looked at to find the same.
const MANY: usize = 100;

/// Where components of a kind stand.
pub(super) type Section = &'static str;

/// What has become of a value in another file.
#[derive(Clone, Default)]
pub(super) enum State {
    /// Nothing yet.
    #[default]
    New,
    /// It is gone through, and has no name yet.
    AtHand,
    /// It is the component of this name.
    Named(String),
}

/// The components of a document, and what becomes one.
#[derive(Default)]
pub(super) struct Components {
    /// Whether the document is of Swagger 2.0, where sections stand in no `components`.
    is_swagger: bool,
    /// What has become of values in other files.
    states: HashMap<(Section, Target), State>,
    /// What components are that have a name already.
    taken: HashMap<(Section, String), Target>,
    /// The last numbers that made names different.
    numbers: HashMap<String, usize>,
    /// The components that come from other files.
    added: IndexMap<(Section, String), Node>,
}

impl Components {
    pub(super) fn new(is_swagger: bool) -> Self {
        Self { is_swagger, ..Self::default() }
    }

    /// Where a component stands in the document.
    pub(super) fn place(&self, section: Section, name: &str) -> Target {
        let around = (!self.is_swagger).then_some("components");
        let way = around.into_iter().chain([section, name]).map(str::to_owned).collect();
        Target { file: 0, way }
    }

    /// The components that a section of the document has.
    pub(super) fn section<'m>(&self, document: &'m Members, section: Section) -> Option<&'m Value> {
        let around =
            if self.is_swagger { document } else { document.get("components")?.as_object()? };
        around.get(section)
    }

    /// The same, to be changed.
    pub(super) fn section_mut<'m>(
        &self,
        document: &'m mut Members,
        section: Section,
    ) -> Option<&'m mut Node> {
        if self.is_swagger {
            return document.node_mut(section);
        }
        document.node_mut("components")?.as_object_mut()?.node_mut(section)
    }

    /// Takes note of a component that the document has itself, and of what it is.
    pub(super) fn take(&mut self, section: Section, name: &str, target: Target) {
        self.taken.insert((section, name.to_owned()), target);
    }

    /// What has become of a value.
    pub(super) fn state(&self, section: Section, target: &Target) -> State {
        self.states.get(&(section, target.clone())).cloned().unwrap_or_default()
    }

    /// Takes note that a value becomes a component.
    pub(super) fn begin(&mut self, section: Section, target: &Target) {
        self.states.insert((section, target.clone()), State::AtHand);
    }

    /// Adds a component under its name, unless the same is there already.
    pub(super) fn add(&mut self, section: Section, name: &str, node: Node) {
        self.added.entry((section, name.to_owned())).or_insert(node);
    }

    /// Gives a value in the file at a path its name as a component: the best that no other has. What
    /// says the same as another, once all references in it are known, has the other's.
    pub(super) fn name(
        &mut self,
        section: Section,
        target: &Target,
        path: &str,
        node: Option<&Node>,
    ) -> String {
        let mut candidates = names::candidates(path, &target.way);
        let last = candidates.last().cloned().unwrap_or_default();
        let free = candidates.iter().position(|name| self.is_free(section, name, target, node));
        let name = match free {
            Some(index) => candidates.swap_remove(index),
            None => self.numbered(section, &last, target, node),
        };
        self.taken.entry((section, name.clone())).or_insert_with(|| target.clone());
        self.states.insert((section, target.clone()), State::Named(name.clone()));
        name
    }

    /// A name with a number that no other component has.
    fn numbered(
        &mut self,
        section: Section,
        name: &str,
        target: &Target,
        node: Option<&Node>,
    ) -> String {
        let known = self.numbers.get(name).copied().unwrap_or_default();
        // The same may have one of the numbers already, which is looked for among a few.
        let mut number = if known > MANY { known } else { 2 };
        while !self.is_free(section, &format!("{name}-{number}"), target, node) {
            number += 1;
        }
        self.numbers.insert(name.to_owned(), number.max(known));
        format!("{name}-{number}")
    }

    /// Whether a value can have a name: nothing has, or the same.
    fn is_free(&self, section: Section, name: &str, target: &Target, node: Option<&Node>) -> bool {
        let component = (section, name.to_owned());
        let Some(taken) = self.taken.get(&component) else { return true };
        taken == target || node.is_some() && self.added.get(&component) == node
    }

    /// Puts what comes from other files into the document.
    pub(super) fn finish(self, document: &mut Members) {
        for ((section, name), node) in self.added {
            let around = if self.is_swagger {
                &mut *document
            } else {
                let components = document.entry("components").or_insert_with(|| Node::object([]));
                let Value::Object(components) = &mut components.value else { return };
                components
            };
            let section = around.entry(section).or_insert_with(|| Node::object([]));
            if let Value::Object(section) = &mut section.value {
                section.insert(name, node);
            }
        }
    }
}
