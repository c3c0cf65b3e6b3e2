//! Goes through a tree with the table of OpenAPI's objects, and applies to each object the rules
//! for its kind: those of an object before those of the objects in it.

use serde_json::{Value, json};

use super::findings::Findings;
use super::references::References;
use super::versions::{self, Version};
use super::{Members, Origins, repairs, schemas, siblings, substitutes};
use crate::diagnostics::{Code, Diagnostics, Place, Pointer};
use crate::grammar::{COMPONENTS, Content, Identity, OPENAPI, Object, Reference, SCHEMA, wording};

/// A way through a document.
pub(super) struct Walk<'d> {
    version: Version,
    diagnostics: &'d mut Diagnostics,
    origins: &'d mut Origins,
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
        original: &'d Value,
        version: Version,
        diagnostics: &'d mut Diagnostics,
        origins: &'d mut Origins,
    ) -> Self {
        let references = References::new(original);
        Self { version, diagnostics, origins, references, included: 0, undescribed: (0, None) }
    }

    /// Normalizes a document, and puts what its references need among its components.
    pub(super) fn document(mut self, document: &mut Members) {
        self.object(&OPENAPI, document, Place::Root);
        self.hoisted(document);
        self.report_undescribed();
    }

    /// Adds the components that references have brought about; they may bring about more.
    fn hoisted(&mut self, document: &mut Members) {
        while let Some(hoisted) = self.references.next_hoisted() {
            let components = Place::Member(&Place::Root, "components");
            let section = Place::Member(&components, hoisted.section);
            let place = Place::Member(&section, &hoisted.name);
            self.origins.moved(place.pointer(), &Pointer::from(hoisted.pointer));
            let mut value = hoisted.value;
            self.value(hoisted.kind, &mut value, place);
            let components = document.entry("components").or_insert_with(|| json!({}));
            let Value::Object(components) = components else { continue };
            let section = components.entry(hoisted.section).or_insert_with(|| json!({}));
            if let Value::Object(section) = section {
                section.insert(hoisted.name, value);
            }
        }
    }

    fn value(&mut self, kind: &'static Object, value: &mut Value, place: Place<'_>) {
        let included = self.included;
        if let Value::Object(object) = value
            && let Some(Value::String(reference)) = object.get("$ref")
            && substitutes::stands_for(kind)
            && self.references.is_to_schema(reference)
        {
            substitutes::schema(kind, object, &mut self.findings(place));
        } else if kind.reference == Reference::Never {
            self.include(kind, value, Value::is_object, &place);
        }
        repairs::shape(kind, value, &mut self.findings(place));
        if let Value::Object(object) = value {
            self.object(kind, object, place);
        }
        self.included = included;
    }

    /// Puts what a reference leads to in its place, where OpenAPI has none but what is meant is plain.
    /// What stands beside it stays.
    fn include(
        &mut self,
        kind: &'static Object,
        value: &mut Value,
        wanted: fn(&Value) -> bool,
        place: &Place<'_>,
    ) {
        let Value::Object(object) = value else { return };
        let Some(Value::String(reference)) = object.get("$ref") else { return };
        if self.included == DEEPEST {
            return;
        }
        let included = self.references.included(reference, kind, wanted);
        let Some((target, pointer)) = included else { return };
        self.included += 1;
        self.origins.moved(place.pointer(), &Pointer::from(pointer));
        object.shift_remove("$ref");
        match target {
            Value::Object(target) => {
                for (key, member) in target {
                    object.entry(key).or_insert(member);
                }
            }
            other => *value = other,
        }
    }

    /// Includes the maps and lists in an object that stand elsewhere.
    fn include_members(&mut self, kind: &Object, object: &mut Members, place: &Place<'_>) {
        for (key, value) in object.iter_mut() {
            let (of, wanted): (_, fn(&Value) -> bool) = match kind.content(key) {
                Some(Content::Map(of)) => (of, Value::is_object),
                Some(Content::List(of)) => (of, Value::is_array),
                _ => continue,
            };
            self.include(of, value, wanted, &Place::Member(place, key));
        }
    }

    fn object(&mut self, kind: &'static Object, object: &mut Members, place: Place<'_>) {
        let included = self.included;
        self.include_members(kind, object, &place);
        if kind.is(Identity::Paths) {
            self.path_items(object, &place);
        }
        if kind.reference != Reference::Never && object.get("$ref").is_some_and(Value::is_string) {
            self.reference(kind, object, place);
        }
        // What stands for another object is none of its kind.
        if !object.contains_key("$ref") || kind.reference == Reference::Whole {
            self.rules(kind, object, place);
        }
        for (key, value) in object.iter_mut() {
            if let Some(content) = kind.content(key) {
                self.member(content, value, Place::Member(&place, key));
            }
        }
        if kind.is(Identity::Schema) && !object.contains_key("$ref") {
            schemas::settle(object, &mut self.findings(place));
        }
        self.included = included;
    }

    fn rules(&mut self, kind: &'static Object, object: &mut Members, place: Place<'_>) {
        if self.version == Version::V3_1 {
            versions::quiet_keys(kind.identity, object);
            versions::optional_keys(kind.identity, object);
        }
        let newer = self.version == Version::V3_1;
        let Self { diagnostics, origins, references, .. } = self;
        let mut findings = Findings { diagnostics, origins, place };
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
        if kind.is(Identity::Response) && !object.contains_key("description") {
            object.insert("description".to_owned(), "".into());
            self.undescribed.0 += 1;
            self.undescribed.1.get_or_insert_with(|| place.pointer());
        }
    }

    fn member(&mut self, content: Content, value: &mut Value, place: Place<'_>) {
        match (content, value) {
            (Content::One(kind), value) => self.value(kind, value, place),
            (Content::OneOrFlag(kind), value @ (Value::Object(_) | Value::Array(_))) => {
                self.value(kind, value, place);
            }
            (Content::List(kind), Value::Array(elements)) => {
                for (index, element) in elements.iter_mut().enumerate() {
                    self.value(kind, element, Place::Element(&place, index));
                }
            }
            (Content::Map(kind), Value::Object(members)) => {
                for (key, member) in members {
                    self.value(kind, member, Place::Member(&place, key));
                }
            }
            _ => {}
        }
    }

    /// Makes a `$ref` lead to a component, and deals with what stands beside it.
    fn reference(&mut self, kind: &'static Object, object: &mut Members, place: Place<'_>) {
        let section = section(kind);
        if let Some(Value::String(reference)) = object.get_mut("$ref")
            && let Some(section) = section
            && let Some(better) = self.references.component(kind, section, reference)
        {
            *reference = better;
        }
        let newer = self.version == Version::V3_1;
        let mut findings = self.findings(place);
        if kind.is(Identity::Schema) {
            siblings::of_schema(object, newer, &mut findings);
        } else if kind.reference != Reference::Whole {
            siblings::of_other(kind.identity, object, newer, &mut findings);
        }
    }

    /// The values of a discriminator's mapping are references too.
    fn mapping(&mut self, discriminator: &mut Members) {
        let Some(Value::Object(mapping)) = discriminator.get_mut("mapping") else { return };
        for (_, target) in mapping.iter_mut() {
            if let Value::String(reference) = target
                && reference.starts_with('#')
                && let Some(better) = self.references.component(&SCHEMA, "schemas", reference)
            {
                *reference = better;
            }
        }
    }

    /// Puts what a path's `$ref` leads to in its place. What stands beside it wins.
    fn path_items(&mut self, paths: &mut Members, place: &Place<'_>) {
        for (path, item) in paths.iter_mut().filter(|(path, _)| path.starts_with('/')) {
            let Value::Object(item) = item else { continue };
            let Some(Value::String(reference)) = item.get("$ref") else { continue };
            let Some((target, pointer)) = self.references.path_item(reference) else {
                if item.len() > 1 {
                    let message = format!("`{}` leads to no path item", wording::cut(reference));
                    let place = Place::Member(place, path);
                    self.findings(place)
                        .warn(Code::DanglingReference, "$ref", message)
                        .help("what stands beside it is read");
                    item.shift_remove("$ref");
                }
                continue;
            };
            item.shift_remove("$ref");
            for (key, value) in target {
                item.entry(key).or_insert(value);
            }
            let place = Place::Member(place, path);
            self.origins.moved(place.pointer(), &Pointer::from(pointer));
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

    fn findings<'a>(&'a mut self, place: Place<'a>) -> Findings<'a> {
        Findings { diagnostics: self.diagnostics, origins: self.origins, place }
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
