//! Goes through a tree with the table of OpenAPI's objects, once. The rules for an object come before those
//! for the objects in it; what can't be read all the same is left out behind them.

use std::collections::HashSet;

use super::checks::{self, Checks, Fate};
use super::disguised_keys::{self, Key};
use super::findings::Findings;
use super::references::{HOISTED, References};
use super::selected::{Operations, Selected};
use super::versions::{self, Version};
use super::{Members, encodings, novelties, repairs, schemas, siblings, substitutes};
use crate::diagnostics::{Change, Code, Diagnostics};
use crate::grammar::{
    COMPONENTS, Content, Identity, OPENAPI, Object, QUERY, Reference, SCHEMA, WEBHOOKS, section,
    wording,
};
use crate::selection::Selection;
use crate::tree::{Node, Origin, Places, Spot, Value};

/// A way through a document.
pub(super) struct Walk<'d> {
    version: Version,
    diagnostics: &'d mut Diagnostics,
    places: &'d Places,
    original: &'d Node,
    references: References<'d>,
    selected: Selected<'d>,
    /// The headers that are read as credentials.
    keys: Vec<Key>,
    /// How many included parts the object at hand stands in.
    included: usize,
    /// Where responses came from that say nothing of themselves.
    undescribed: Vec<Option<Origin>>,
}

/// How deep included parts may include others. Real ones hardly do; a circle would have no end.
const DEEPEST: usize = 8;

impl<'d> Walk<'d> {
    pub(super) fn new(
        original: &'d Node,
        version: Version,
        selection: &'d Selection,
        diagnostics: &'d mut Diagnostics,
        places: &'d Places,
    ) -> Self {
        let references = References::new(original);
        Self {
            version,
            diagnostics,
            places,
            original,
            references,
            selected: Selected::new(selection, places),
            keys: Vec::new(),
            included: 0,
            undescribed: Vec::new(),
        }
    }

    /// Normalizes a document, puts what its references need among its components, and leaves out what
    /// can't be read or isn't selected. How many operations it had, unless nothing of it is left.
    pub(super) fn document(
        mut self,
        document: &mut Members,
        origin: Option<Origin>,
    ) -> Option<Operations> {
        let fate = self.object(&OPENAPI, document, Spot::root(origin));
        self.hoisted(document, origin);
        if !self.selected.finish(document, self.original, self.diagnostics) {
            return None;
        }
        let keys = std::mem::take(&mut self.keys);
        disguised_keys::declare(keys, document, self.places, self.diagnostics);
        self.report_undescribed();
        (fate == Fate::Kept).then_some(self.selected.operations)
    }

    /// Adds the components that references have brought about; they may bring about more.
    fn hoisted(&mut self, document: &mut Members, origin: Option<Origin>) {
        let mut schemas = Vec::new();
        while let Some(hoisted) = self.references.next_hoisted() {
            let root = Spot::root(origin);
            let components = root.member("components", document.origin("components"));
            let section = components.member(hoisted.section, None);
            let mut node = hoisted.node;
            let spot = section.member(&hoisted.name, node.origin);
            let fate = self.element(hoisted.kind, "", &mut node, &spot);
            if checks::held(&COMPONENTS, hoisted.kind, false, fate) != Fate::Kept {
                continue;
            }
            let components = document.entry("components").or_insert_with(|| Node::object([]));
            let Value::Object(components) = &mut components.value else { continue };
            let section = components.entry(hoisted.section).or_insert_with(|| Node::object([]));
            if let Value::Object(section) = &mut section.value {
                if hoisted.kind.is(Identity::Schema) {
                    schemas.push(Node::from(hoisted.name.as_str()));
                }
                section.insert(hoisted.name, node);
            }
        }
        let components = document.get_mut("components").and_then(|node| node.as_object_mut());
        if let Some(components) = components.filter(|_| !schemas.is_empty()) {
            components.insert(HOISTED, Value::Array(schemas));
        }
    }

    /// Deals with what stands in an object's place, be it at a key. A schema that can't be read is
    /// replaced by one that allows anything.
    fn element(
        &mut self,
        kind: &'static Object,
        key: &str,
        node: &mut Node,
        spot: &Spot<'_>,
    ) -> Fate {
        let included = self.included;
        if let Value::Object(object) = &mut node.value
            && let Some(Value::String(reference)) = object.get("$ref")
            && substitutes::stands_for(kind)
            && self.references.is_to_schema(reference)
        {
            let written = self.original.reference(reference, self.places);
            substitutes::schema(kind, object, &written, &mut self.findings(*spot));
        } else if kind.reference == Reference::Never {
            self.include(kind, node, Value::is_object);
        }
        let spot = Spot { origin: node.origin.or(spot.origin), ..*spot };
        repairs::shape(kind, node, &mut self.findings(spot));
        let fate = match &mut node.value {
            Value::Object(object) => self.object(kind, object, spot),
            value => {
                // What is wrong with a list is said of its place, not of its key.
                let key = if value.is_array() { "" } else { key };
                let fate = checks::fate(kind, &spot);
                self.checks().misfit(key, Content::One(kind), value, &spot, &fate);
                Fate::Refused
            }
        };
        self.included = included;
        // A document needs something to be said of it, and a schema stands for a value.
        if fate == Fate::Refused && matches!(kind.identity, Identity::Schema | Identity::Info) {
            node.value = checks::least(kind).into();
            return Fate::Kept;
        }
        fate
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

    fn object(&mut self, kind: &'static Object, object: &mut Members, spot: Spot<'_>) -> Fate {
        let included = self.included;
        self.include_members(kind, object);
        self.repair(kind, object, spot);
        let fate = match self.checks().reference(kind, object, &spot) {
            Some(fate) => fate,
            None => self.members(kind, object, &spot),
        };
        self.included = included;
        fate
    }

    /// Applies the rules for an object that don't need those in it to be normal.
    fn repair(&mut self, kind: &'static Object, object: &mut Members, spot: Spot<'_>) {
        if kind.is(Identity::Paths) {
            self.path_items(object, &spot);
            self.keys = disguised_keys::take(object, self.original);
            self.selected.choose(object);
        }
        if kind.is(Identity::OperationCallback) {
            self.payloads(object, &spot);
        }
        if kind.is(Identity::Document)
            && let Some(webhooks) = object.node_mut(WEBHOOKS)
            && let Value::Object(items) = &mut webhooks.value
        {
            self.payloads(items, &spot.member(WEBHOOKS, webhooks.origin));
        }
        if kind.reference != Reference::Never && object.get("$ref").is_some_and(Value::is_string) {
            self.reference(kind, object, spot);
        }
        // What stands for another object is none of its kind.
        if !object.contains_key("$ref") || kind.reference == Reference::Whole {
            self.rules(kind, object, spot);
        }
    }

    /// Deals with an object's members, and tells what that means for the object.
    fn members(&mut self, kind: &'static Object, object: &mut Members, spot: &Spot<'_>) -> Fate {
        self.checks().either(kind, object, spot);
        let mut left_out: HashSet<String> = HashSet::new();
        let mut refused = false;
        for (key, node) in &mut *object {
            let fate = match kind.content(key) {
                Some(content) => self.member(kind, content, key, node, spot),
                None => self.checks().other_key(kind, key, node, &spot.member(key, node.origin)),
            };
            match fate {
                Fate::Kept => {}
                Fate::LeftOut => drop(left_out.insert(key.clone())),
                Fate::Refused => refused = true,
            }
        }
        object.retain(|key, _| !left_out.contains(key.as_str()));
        if kind.is(Identity::Schema) {
            schemas::settle(object, &mut self.findings(*spot));
        }
        if refused {
            self.checks().missing(kind, object, spot);
            return Fate::Refused;
        }
        self.checks().whole(kind, object, spot)
    }

    fn rules(&mut self, kind: &'static Object, object: &mut Members, spot: Spot<'_>) {
        let newer = self.version >= Version::V3_1;
        let Self { diagnostics, places, references, .. } = self;
        let mut findings = Findings { diagnostics, places, spot };
        if newer {
            versions::quiet_keys(kind.identity, object);
            versions::optional_keys(kind.identity, object);
            novelties::object(kind.identity, object, &mut findings);
        }
        if kind.is(Identity::Schema) {
            if !newer {
                schemas::listed_items(object, &mut findings);
            }
            schemas::conditions(object, references, &mut findings);
            schemas::normalize(object, &mut findings);
        }
        repairs::object(kind, object, &mut findings);
        if kind.is(Identity::Encoding) {
            encodings::complete(object);
        }
        if kind.is(Identity::Discriminator) {
            self.mapping(object);
        }
        if kind.is(Identity::Response) && !object.contains_key("description") {
            object.insert("description", "");
            if self.version < Version::V3_2 {
                self.undescribed.push(spot.origin);
            }
        }
    }

    /// Deals with a member: with the objects in it, or with what else it is.
    fn member(
        &mut self,
        kind: &'static Object,
        content: Content,
        key: &str,
        node: &mut Node,
        around: &Spot<'_>,
    ) -> Fate {
        let spot = around.member(key, node.origin);
        match (content, &mut node.value) {
            (Content::One(of), _) => {
                let fate = self.element(of, key, node, &spot);
                checks::held(kind, of, kind.requires(key), fate)
            }
            (Content::OneOrFlag(of), Value::Object(_) | Value::Array(_)) => {
                self.element(of, key, node, &spot)
            }
            (Content::List(of), Value::Array(elements)) => {
                let fates = elements.iter_mut().enumerate().map(|(index, element)| {
                    let spot = spot.element(index, element.origin);
                    checks::held(kind, of, false, self.element(of, "", element, &spot))
                });
                let fates: Vec<Fate> = fates.collect();
                let mut stays = fates.iter().map(|fate| *fate == Fate::Kept);
                elements.retain(|_| stays.next().unwrap_or(true));
                checks::worst(&fates)
            }
            (Content::Map(of), Value::Object(members)) => {
                let fates = members.iter_mut().map(|(name, member)| {
                    let spot = spot.member(name, member.origin);
                    checks::held(kind, of, false, self.element(of, "", member, &spot))
                });
                let fates: Vec<Fate> = fates.collect();
                let mut stays = fates.iter().map(|fate| *fate == Fate::Kept);
                members.retain(|_, _| stays.next().unwrap_or(true));
                checks::worst(&fates)
            }
            (content, value) => self.checks().other(kind, content, key, value, &spot),
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
        let newer = self.version >= Version::V3_1;
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
        for (path, node) in paths.iter_mut().filter(|(path, _)| !path.starts_with("x-")) {
            let Value::Object(item) = &mut node.value else { continue };
            let Some(Value::String(reference)) = item.get("$ref") else { continue };
            let Some(mut target) = self.references.path_item(reference) else {
                if item.len() > 1 {
                    let written = self.original.reference(reference, self.places);
                    let message = format!("`{}` leads to no path item", wording::cut(&written));
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

    /// Deals with what the API sends.
    fn payloads(&mut self, items: &mut Members, spot: &Spot<'_>) {
        self.path_items(items, spot);
        for (name, node) in items.iter() {
            let query = node.as_object().and_then(|item| item.node(QUERY));
            if let Some(query) = query {
                let message = "what the API asks for by `QUERY` isn't read";
                self.findings(spot.member(name, node.origin)).warn(
                    Code::Ignored,
                    query.origin,
                    message,
                );
            }
        }
        versions::payloads(items);
    }

    fn report_undescribed(&mut self) {
        let is_left = |origin: &&Option<Origin>| !self.selected.is_gone(**origin);
        let mut undescribed = self.undescribed.iter().filter(is_left);
        let Some(first) = undescribed.next() else { return };
        let message = match undescribed.count() {
            0 => "this response has no `description`".to_owned(),
            others => format!("this and {others} other responses have no `description`"),
        };
        let places = self.undescribed.iter().filter(is_left);
        let described = |origin: &Option<Origin>| {
            Change::Set(self.places.pointer(*origin).child("description"), "".into())
        };
        let changes: Vec<Change> = places.map(described).collect();
        self.diagnostics
            .warning(Code::Invalid, &self.places.pointer(*first), message)
            .spared_by(|_| changes)
            .help("an empty one is taken; OpenAPI requires one");
    }

    fn checks(&mut self) -> Checks<'_> {
        Checks { diagnostics: self.diagnostics, places: self.places, original: self.original }
    }

    fn findings<'a>(&'a mut self, spot: Spot<'a>) -> Findings<'a> {
        Findings { diagnostics: self.diagnostics, places: self.places, spot }
    }
}
