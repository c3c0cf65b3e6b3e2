//! Leaves out the operations that aren't selected, and the components that none of the others needs, as if
//! the document didn't have them. What has been found in them is taken back.

use std::collections::{BTreeMap, BTreeSet};

use super::reach::needed;
use super::{Members, operations};
use crate::diagnostics::{Code, Diagnostics, Pointer, Severity};
use crate::grammar::{COMPONENTS, Content, WEBHOOKS, mapped};
use crate::selection::{Mistake, Selection};
use crate::tree::{Node, Origin, Places, Value};

/// How many operations a document has, with those that can't be read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Operations {
    pub(crate) selected: usize,
    pub(crate) others: usize,
}

/// What is selected of a document.
pub(super) struct Selected<'d> {
    selection: &'d Selection,
    places: &'d Places,
    pub(super) operations: Operations,
    mistakes: Vec<Mistake>,
    /// Where what is left out came from: true. And where something in that came from which stays, since it is
    /// elsewhere as well: false.
    gone: BTreeMap<Origin, bool>,
}

impl<'d> Selected<'d> {
    pub(super) fn new(selection: &'d Selection, places: &'d Places) -> Self {
        Self {
            selection,
            places,
            operations: Operations::default(),
            mistakes: Vec::new(),
            gone: BTreeMap::new(),
        }
    }

    /// Leaves out the operations that aren't selected, and counts them.
    pub(super) fn choose(&mut self, paths: &mut Members) {
        if self.selection.is_everything() {
            operations::retain(paths, |_| {
                self.operations.selected += 1;
                true
            });
            return;
        }
        let mut candidates = Vec::new();
        operations::retain(paths, |operation| {
            candidates.push(operation.candidate());
            true
        });
        let selected = match self.selection.of(&candidates) {
            Ok(selected) => selected,
            Err(mistakes) => {
                self.mistakes = mistakes;
                return;
            }
        };
        let count = selected.iter().filter(|selected| **selected).count();
        self.operations = Operations { selected: count, others: selected.len() - count };
        if self.operations.others > 0 {
            let mut selected = selected.into_iter();
            let gone = operations::retain(paths, |_| selected.next().unwrap_or(true));
            self.gone.extend(gone.into_iter().map(|origin| (origin, true)));
        }
    }

    /// Leaves out the components that no operation needs. Says whether the selection can be meant.
    pub(super) fn finish(
        &mut self,
        document: &mut Members,
        original: &Node,
        diagnostics: &mut Diagnostics,
    ) -> bool {
        if !self.mistakes.is_empty() {
            // Of a document of which nothing is taken, it matters only what stands in the way.
            diagnostics.withdraw(|found| found.severity == Severity::Warning);
            for Mistake { message, help } in self.mistakes.drain(..) {
                diagnostics.error(Code::Selection, &Pointer::root(), message).help(help);
            }
            return false;
        }
        if !self.selection.is_everything() {
            let webhooks = document.shift_remove(WEBHOOKS).and_then(|node| node.origin);
            self.gone.extend(webhooks.map(|origin| (origin, true)));
            self.leave_out_components(document, original);
            for node in document.values() {
                self.spare(node);
            }
            self.take_back(diagnostics);
        }
        true
    }

    fn leave_out_components(&mut self, document: &mut Members, original: &Node) {
        let needed = needed(document);
        let is_needed = |section: &str, name: &str| {
            needed.get(section).is_some_and(|names| names.contains(name))
        };
        // Also those that couldn't be read, which the document doesn't have any more.
        for (section, components) in sections(original.get("components")) {
            let gone = components.iter().filter(|(name, _)| !is_needed(section, name));
            self.gone.extend(gone.filter_map(|(_, node)| Some((node.origin?, true))));
        }
        let Some(Value::Object(components)) = document.get_mut("components") else { return };
        if let Some(Value::Object(schemas)) = components.get_mut("schemas") {
            forget_heirs(schemas, |name| is_needed("schemas", name));
        }
        for (section, node) in components {
            if let Value::Object(components) = &mut node.value
                && is_section(section)
            {
                components.retain(|name, _| is_needed(section, name));
            }
        }
    }

    /// What stays may have been copied or moved from where something is left out.
    fn spare(&mut self, node: &Node) {
        if let Some(origin) = node.origin.filter(|_| self.is_gone(node.origin)) {
            self.gone.insert(origin, false);
        }
        match &node.value {
            Value::Object(members) => members.values().for_each(|member| self.spare(member)),
            Value::Array(elements) => elements.iter().for_each(|element| self.spare(element)),
            _ => {}
        }
    }

    /// Whether what came from a place is left out, as far as that is known.
    pub(super) fn is_gone(&self, origin: Option<Origin>) -> bool {
        let mut next = origin;
        while let Some(origin) = next {
            if let Some(is_gone) = self.gone.get(&origin) {
                return *is_gone;
            }
            next = self.places.holder(origin);
        }
        false
    }

    /// Takes back what was found in what is left out.
    fn take_back(&self, diagnostics: &mut Diagnostics) {
        let gone =
            self.gone.iter().map(|(origin, gone)| (self.places.pointer(Some(*origin)), *gone));
        let gone: BTreeMap<Pointer, bool> = gone.collect();
        diagnostics.withdraw(|found| {
            let mut next = Some(found.pointer.clone());
            while let Some(pointer) = next {
                if let Some(is_gone) = gone.get(&pointer) {
                    return *is_gone;
                }
                next = pointer.parent();
            }
            false
        });
    }
}

/// The sections of some components.
fn sections(components: Option<&Value>) -> impl Iterator<Item = (&str, &Members)> {
    let sections = components.and_then(Value::as_object).into_iter().flatten();
    let sections = sections.filter(|(section, _)| is_section(section));
    sections.filter_map(|(section, node)| Some((section.as_str(), node.as_object()?)))
}

fn is_section(key: &str) -> bool {
    matches!(COMPONENTS.content(key), Some(Content::Map(_)))
}

/// Has the discriminators of schemas that stay say nothing of those that inherit from them and don't.
fn forget_heirs(schemas: &mut Members, stays: impl Fn(&str) -> bool) {
    let known: BTreeSet<String> = schemas.keys().cloned().collect();
    for (_, schema) in schemas.iter_mut().filter(|(name, _)| stays(name)) {
        let schema = schema.as_object_mut();
        let discriminator =
            schema.and_then(|schema| schema.get_mut("discriminator")?.as_object_mut());
        let mapping = discriminator.and_then(|one| one.get_mut("mapping")?.as_object_mut());
        if let Some(mapping) = mapping {
            mapping.retain(|_, target| {
                let names = target.as_str().map(mapped).unwrap_or_default();
                names.iter().any(|name| stays(name))
                    || !names.iter().any(|name| known.contains(name))
            });
        }
    }
}
