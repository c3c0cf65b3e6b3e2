//! Finds what a reference leads to in a tree.

use std::collections::BTreeMap;

use percent_encoding::percent_decode_str;

use crate::diagnostics::{Pointer, escaped, unescaped};
use crate::tree::{Node, Value};

/// More references in a row than a document has reason to use; a circle is longer.
const LONGEST_CHAIN: usize = 32;

/// How many steps may be made in all. A document would have to be made for it to need more.
const STEPS: usize = 10_000_000;

/// How many bytes the names and pointers of anchors may take.
const ANCHORS: usize = 16 << 20;

/// A tree in which references are looked up.
pub(in crate::normalize) struct Lookup<'v> {
    root: &'v Node,
    /// The pointers of values with an `$id` or `$anchor`, by how one refers to them. Made when
    /// the first is looked for.
    anchors: Option<BTreeMap<String, Vec<String>>>,
    steps: usize,
}

/// A value and the way to it.
pub(in crate::normalize) type Found<'v> = (&'v Node, Vec<String>);

impl<'v> Lookup<'v> {
    pub(in crate::normalize) fn new(root: &'v Node) -> Self {
        Self { root, anchors: None, steps: STEPS }
    }

    /// What a reference leads to in the end.
    pub(in crate::normalize) fn target(&mut self, reference: &str) -> Option<Found<'v>> {
        let mut found = self.once(reference)?;
        for _ in 0..LONGEST_CHAIN {
            match &found.0.value {
                Value::Object(object) => match object.get("$ref") {
                    // Among the components, what refers to something else is followed later.
                    Some(Value::String(next)) if object.len() == 1 && !is_top(&found.1) => {
                        found = self.once(next)?;
                    }
                    _ => return Some(found),
                },
                _ => return Some(found),
            }
        }
        None
    }

    /// What a reference leads to by itself.
    fn once(&mut self, reference: &str) -> Option<Found<'v>> {
        let Some(fragment) = reference.strip_prefix('#') else { return self.anchored(reference) };
        if fragment.is_empty() {
            return None;
        }
        if !fragment.starts_with('/') {
            return self.anchored(reference);
        }
        // A name may have a percent sign in it that encodes nothing.
        if let Some(found) = self.walk(tokens(fragment)) {
            return Some(found);
        }
        let decoded = percent_decode_str(fragment).decode_utf8().ok()?;
        if decoded == fragment { None } else { self.walk(tokens(&decoded)) }
    }

    /// Goes along a pointer, and on where a `$ref` stands in the way.
    fn walk(&mut self, tokens: Vec<String>) -> Option<Found<'v>> {
        let mut value = self.root;
        let mut way = Vec::new();
        for token in tokens {
            let mut chain = 0;
            let child = loop {
                self.steps = self.steps.checked_sub(1)?;
                if let Some(child) = value.child(&token) {
                    break child;
                }
                let next = value.get("$ref")?.as_str()?;
                chain += 1;
                if chain > LONGEST_CHAIN {
                    return None;
                }
                (value, way) = self.plain(next)?;
            };
            value = child;
            way.push(token);
        }
        Some((value, way))
    }

    /// What a local pointer leads to, without going on from there.
    fn plain(&mut self, reference: &str) -> Option<Found<'v>> {
        let tokens = tokens(reference.strip_prefix('#')?);
        self.steps = self.steps.checked_sub(tokens.len())?;
        let mut value = self.root;
        for token in &tokens {
            value = value.child(token)?;
        }
        Some((value, tokens))
    }

    /// What has a name by an `$id` or `$anchor`, if only one has.
    fn anchored(&mut self, reference: &str) -> Option<Found<'v>> {
        let root = self.root;
        let anchors = self.anchors.get_or_insert_with(|| {
            let mut anchors = BTreeMap::new();
            collect_anchors(root, &mut String::new(), &mut anchors, &mut { ANCHORS });
            anchors
        });
        match anchors.get(reference)?.as_slice() {
            [pointer] => {
                let reference = format!("#{pointer}");
                self.plain(&reference)
            }
            _ => None,
        }
    }

    /// Whether components of a section can be added.
    pub(super) fn has_room_for(&self, section: &str) -> bool {
        match self.root.get("components") {
            None => true,
            Some(components @ Value::Object(_)) => {
                components.get(section).is_none_or(Value::is_object)
            }
            Some(_) => false,
        }
    }

    pub(super) fn has_component(&self, section: &str, name: &str) -> bool {
        self.component(section, name).is_some()
    }

    fn component(&self, section: &str, name: &str) -> Option<&'v Value> {
        self.root.get("components")?.get(section)?.get(name)
    }

    /// The value at the beginning of a way.
    pub(super) fn at(&self, tokens: &[String]) -> Option<&'v Node> {
        tokens.iter().try_fold(self.root, |node, token| node.child(token))
    }
}

/// Whether a way leads to a component.
fn is_top(way: &[String]) -> bool {
    matches!(way, [components, _, _] if components == "components")
}

/// Collects the anchors below a value, as long as there is room for their pointers.
fn collect_anchors(
    value: &Value,
    at: &mut String,
    into: &mut BTreeMap<String, Vec<String>>,
    room: &mut usize,
) {
    let length = at.len();
    match value {
        Value::Object(object) => {
            for (key, prefix) in [("$id", ""), ("$anchor", "#"), ("$dynamicAnchor", "#")] {
                if let Some(Value::String(name)) = object.get(key)
                    && let Some(rest) = room.checked_sub(name.len() + at.len())
                {
                    *room = rest;
                    into.entry(format!("{prefix}{name}")).or_default().push(at.clone());
                }
            }
            for (key, member) in object {
                at.push('/');
                at.push_str(&escaped(key));
                collect_anchors(member, at, into, room);
                at.truncate(length);
            }
        }
        Value::Array(list) => {
            for (index, element) in list.iter().enumerate() {
                at.push('/');
                at.push_str(&index.to_string());
                collect_anchors(element, at, into, room);
                at.truncate(length);
            }
        }
        _ => {}
    }
}

/// Whether a reference is to a component of a section.
pub(super) fn is_component(reference: &str, section: &str) -> bool {
    let rest = reference.strip_prefix("#/components/");
    let name = rest.and_then(|rest| rest.strip_prefix(section)?.strip_prefix('/'));
    name.is_some_and(|name| !name.contains('/'))
}

/// The tokens of a JSON pointer.
fn tokens(pointer: &str) -> Vec<String> {
    pointer.split('/').skip(1).map(unescaped).collect()
}

/// The JSON pointer of some tokens.
pub(super) fn pointer(tokens: &[String]) -> String {
    let way = Pointer::root();
    tokens.iter().fold(way, |way, token| way.child(token)).as_str().to_owned()
}
