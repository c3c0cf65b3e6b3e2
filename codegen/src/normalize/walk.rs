//! Goes through a tree with the table of OpenAPI's objects, and applies to each object the rules
//! for its kind: those of an object before those of the objects in it.

use super::findings::Findings;
use super::references::References;
use super::versions::{self, Version};
use super::{Members, repairs, schemas, siblings, substitutes};
use crate::diagnostics::{Code, Diagnostics, Pointer};
use crate::grammar::{COMPONENTS, Content, Identity, OPENAPI, Object, Reference, SCHEMA, wording};
use crate::tree::{Node, Origin, Places, Spot, Value};

/// A way through a document.
pub(super) struct Walk<'d> {
    version: Version,
    diagnostics: &'d mut Diagnostics,
    places: &'d Places,
    references: References<'d>,
    /// How many included parts the object at hand stands in.
    included: usize,
    /// Responses that say nothing of themselves: how many, and the first.
    undescribed: (usize, Option<Pointer>),
}

/// How deep included parts may include others. Real ones hardly do; a circle would have no end.
const DEEPEST: usize = 8;

impl<'d> Walk<'d> {
    pub(super) fn new(
        original: &'d Node,
        version: Version,
        diagnostics: &'d mut Diagnostics,
        places: &'d Places,
    ) -> Self {
        let references = References::new(original);
        Self { version, diagnostics, places, references, included: 0, undescribed: (0, None) }
    }

    /// Normalizes a document, and puts what its references need among its components.
    pub(super) fn document(mut self, document: &mut Members, origin: Option<Origin>) {
        self.object(&OPENAPI, document, Spot::root(origin));
        self.hoisted(document, origin);
        self.report_undescribed();
    }

    /// Adds the components that references have brought about; they may bring about more.
    fn hoisted(&mut self, document: &mut Members, origin: Option<Origin>) {
        while let Some(hoisted) = self.references.next_hoisted() {
            let root = Spot::root(origin);
            let components = root.member("components", document.origin("components"));
            let section = components.member(hoisted.section, None);
            let mut node = hoisted.node;
            let spot = section.member(&hoisted.name, node.origin);
            self.value(hoisted.kind, &mut node, spot);
            let components = document.entry("components").or_insert_with(|| Node::object([]));
            let Value::Object(components) = &mut components.value else { continue };
            let section = components.entry(hoisted.section).or_insert_with(|| Node::object([]));
            if let Value::Object(section) = &mut section.value {
                section.insert(hoisted.name, node);
            }
        }
    }

    /// Normalizes what stands in an object's place.
    fn value(&mut self, kind: &'static Object, node: &mut Node, spot: Spot<'_>) {
        let included = self.included;
        if let Value::Object(object) = &mut node.value
            && let Some(Value::String(reference)) = object.get("$ref")
            && substitutes::stands_for(kind)
            && self.references.is_to_schema(reference)
        {
            let written = self.references.written(reference, self.places);
            substitutes::schema(kind, object, &written, &mut self.findings(spot));
        } else if kind.reference == Reference::Never {
            self.include(kind, node, Value::is_object);
        }
        let spot = Spot { origin: node.origin.or(spot.origin), ..spot };
        repairs::shape(kind, node, &mut self.findings(spot));
        if let Value::Object(object) = &mut node.value {
            self.object(kind, object, spot);
        }
        self.included = included;
    }

    /// Puts what a reference leads to in its place, where OpenAPI has none but what is meant is plain.
    /// What stands beside it stays.
    fn include(&mut self, kind: &'static Object, node: &mut Node, wanted: fn(&Value) -> bool) {
        let Value::Object(object) = &mut node.value else { return };
        let Some(Value::String(reference)) = object.get("$ref") else { return };
        if self.included == DEEPEST {
            return;
        }
        let Some(target) = self.references.included(reference, kind, wanted) else { return };
        self.included += 1;
        object.shift_remove("$ref");
        let mut beside = std::mem::take(object);
        *node = target;
        if let Value::Object(object) = &mut node.value {
            for (key, member) in std::mem::take(object) {
                beside.entry(key).or_insert(member);
            }
            *object = beside;
        }
    }

    /// Includes the maps and lists in an object that stand elsewhere.
    fn include_members(&mut self, kind: &Object, object: &mut Members) {
        for (key, node) in object {
            let (of, wanted): (_, fn(&Value) -> bool) = match kind.content(key) {
                Some(Content::Map(of)) => (of, Value::is_object),
                Some(Content::List(of)) => (of, Value::is_array),
                _ => continue,
            };
            self.include(of, node, wanted);
        }
    }

    fn object(&mut self, kind: &'static Object, object: &mut Members, spot: Spot<'_>) {
        let included = self.included;
        self.include_members(kind, object);
        if kind.is(Identity::Paths) {
            self.path_items(object, &spot);
        }
        if kind.reference != Reference::Never && object.get("$ref").is_some_and(Value::is_string) {
            self.reference(kind, object, spot);
        }
        // What stands for another object is none of its kind.
        if !object.contains_key("$ref") || kind.reference == Reference::Whole {
            self.rules(kind, object, spot);
        }
        for (key, node) in &mut *object {
            if let Some(content) = kind.content(key) {
                self.member(content, node, &spot, key);
            }
        }
        if kind.is(Identity::Schema) && !object.contains_key("$ref") {
            schemas::settle(object, &mut self.findings(spot));
        }
        self.included = included;
    }

    fn rules(&mut self, kind: &'static Object, object: &mut Members, spot: Spot<'_>) {
        if self.version == Version::V3_1 {
            versions::quiet_keys(kind.identity, object);
            versions::optional_keys(kind.identity, object);
        }
        let newer = self.version == Version::V3_1;
        let Self { diagnostics, places, references, .. } = self;
        let mut findings = Findings { diagnostics, places, spot };
        if kind.is(Identity::Schema) {
            if !newer {
                schemas::listed_items(object, &mut findings);
            }
            schemas::conditions(object, references, &mut findings);
            schemas::normalize(object, &mut findings);
        }
        repairs::object(kind, object, &mut findings);
        if kind.is(Identity::Discriminator) {
            self.mapping(object);
        }
        let places = self.places;
        if kind.is(Identity::Response) && !object.contains_key("description") {
            object.insert("description", "");
            self.undescribed.0 += 1;
            self.undescribed.1.get_or_insert_with(|| spot.pointer(places));
        }
    }

    fn member(&mut self, content: Content, node: &mut Node, around: &Spot<'_>, key: &str) {
        let spot = around.member(key, node.origin);
        match (content, &mut node.value) {
            (Content::One(kind), _) => self.value(kind, node, spot),
            (Content::OneOrFlag(kind), Value::Object(_) | Value::Array(_)) => {
                self.value(kind, node, spot);
            }
            (Content::List(kind), Value::Array(elements)) => {
                for (index, element) in elements.iter_mut().enumerate() {
                    let spot = spot.element(index, element.origin);
                    self.value(kind, element, spot);
                }
            }
            (Content::Map(kind), Value::Object(members)) => {
                for (key, member) in members {
                    let spot = spot.member(key, member.origin);
                    self.value(kind, member, spot);
                }
            }
            _ => {}
        }
    }

    /// Makes a `$ref` lead to a component, and deals with what stands beside it.
    fn reference(&mut self, kind: &'static Object, object: &mut Members, spot: Spot<'_>) {
        let section = section(kind);
        if let Some(Value::String(reference)) = object.get_mut("$ref")
            && let Some(section) = section
            && let Some(better) = self.references.component(kind, section, reference)
        {
            *reference = better;
        }
        let newer = self.version == Version::V3_1;
        let mut findings = self.findings(spot);
        if kind.is(Identity::Schema) {
            siblings::of_schema(object, newer, &mut findings);
        } else if kind.reference != Reference::Whole {
            siblings::of_other(kind.identity, object, newer, &mut findings);
        }
    }

    /// The values of a discriminator's mapping are references too.
    fn mapping(&mut self, discriminator: &mut Members) {
        let Some(Value::Object(mapping)) = discriminator.get_mut("mapping") else { return };
        for target in mapping.values_mut() {
            if let Value::String(reference) = &mut target.value
                && reference.starts_with('#')
                && let Some(better) = self.references.component(&SCHEMA, "schemas", reference)
            {
                *reference = better;
            }
        }
    }

    /// Puts what a path's `$ref` leads to in its place. What stands beside it wins.
    fn path_items(&mut self, paths: &mut Members, spot: &Spot<'_>) {
        for (path, node) in paths.iter_mut().filter(|(path, _)| path.starts_with('/')) {
            let Value::Object(item) = &mut node.value else { continue };
            let Some(Value::String(reference)) = item.get("$ref") else { continue };
            let Some(mut target) = self.references.path_item(reference) else {
                if item.len() > 1 {
                    let message = format!("`{}` leads to no path item", wording::cut(reference));
                    let origin = item.origin("$ref");
                    let spot = spot.member(path, node.origin);
                    self.findings(spot)
                        .warn(Code::DanglingReference, origin, message)
                        .help("what stands beside it is read");
                    item.shift_remove("$ref");
                }
                continue;
            };
            item.shift_remove("$ref");
            let mut own = std::mem::take(item);
            if let Value::Object(shared) = &mut target.value {
                for (key, value) in std::mem::take(shared) {
                    own.entry(key).or_insert(value);
                }
                *shared = own;
            }
            *node = target;
        }
    }

    fn report_undescribed(&mut self) {
        let (count, Some(first)) = &self.undescribed else { return };
        let message = match count {
            1 => "this response has no `description`".to_owned(),
            _ => format!("this and {} other responses have no `description`", count - 1),
        };
        self.diagnostics
            .warning(Code::Invalid, first, message)
            .help("an empty one is taken; OpenAPI requires one");
    }

    fn findings<'a>(&'a mut self, spot: Spot<'a>) -> Findings<'a> {
        Findings { diagnostics: self.diagnostics, places: self.places, spot }
    }
}

/// The section of the components for a kind of object.
fn section(kind: &'static Object) -> Option<&'static str> {
    let section = COMPONENTS
        .fields
        .iter()
        .find(|field| matches!(field.content, Content::Map(of) if of.is(kind.identity)));
    section.map(|section| section.name)
}
