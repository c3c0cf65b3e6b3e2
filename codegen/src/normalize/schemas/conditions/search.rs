//! What is declared under conditions, and what without any.

use std::collections::BTreeSet;

use crate::normalize::references::References;
use crate::tree::{Members, Node, Value};
use indexmap::IndexMap;

/// How many schemas are looked at for one that has conditions. Real ones need some hundred.
const MOST: usize = 2_000;

/// How many different schemas a member may have. One that has more is any value.
const MOST_SCHEMAS: usize = 64;

/// What is said of a member.
#[derive(Default)]
pub(super) struct Member {
    /// What it is where a condition holds, each once.
    pub(super) schemas: Vec<Node>,
    /// What a condition asks of it, which is no promise.
    asked: Vec<Node>,
}

impl Member {
    /// A member that is any of some schemas.
    pub(super) fn of(schemas: Vec<Node>) -> Self {
        Self { schemas, asked: Vec::new() }
    }

    /// The schema of a member, which came from where the first is that says something of it.
    pub(super) fn schema(self) -> Node {
        let mut schemas = if self.schemas.is_empty() { self.asked } else { self.schemas };
        match schemas.len() {
            0 => Node::object([]),
            1 => schemas.remove(0),
            _ => {
                let origin = schemas[0].origin;
                Node::object([("anyOf", schemas.into())]).of(origin)
            }
        }
    }
}

/// The members that are spoken of under conditions.
#[derive(Default)]
pub(super) struct Spoken {
    pub(super) by_name: IndexMap<String, Member>,
    /// Whether there may be others.
    pub(super) is_open: bool,
}

/// The members that a schema declares without a condition, and those that some of its variants do.
#[derive(Default)]
pub(super) struct Declared {
    pub(super) names: BTreeSet<String>,
    pub(super) variants: BTreeSet<String>,
}

/// A search through schemas, and those that they refer to.
pub(super) struct Search<'r, 'v> {
    references: &'r mut References<'v>,
    pub(super) spoken: Spoken,
    /// How often a member was spoken of.
    pub(super) heard: usize,
    /// The references that have been followed, and for what.
    followed: BTreeSet<(String, &'static str)>,
    left: usize,
}

impl<'r, 'v> Search<'r, 'v> {
    pub(super) fn new(references: &'r mut References<'v>) -> Self {
        let spoken = Spoken::default();
        Self { references, spoken, heard: 0, followed: BTreeSet::new(), left: MOST }
    }

    /// Looks at a keyword that is a condition, or stands under one.
    pub(super) fn condition(&mut self, key: &str, node: &Node) {
        match (key, &node.value) {
            ("if", _) => self.schema(node, true),
            ("dependentSchemas" | "dependencies" | "dependentRequired", Value::Object(all)) => {
                for (name, dependent) in all {
                    self.name(name);
                    match &dependent.value {
                        Value::Array(names) => self.names(names),
                        _ => self.schema(dependent, false),
                    }
                }
            }
            _ => self.schema(node, false),
        }
    }

    fn schema(&mut self, schema: &Value, is_asked: bool) {
        let Value::Object(schema) = schema else { return };
        let Some(left) = self.left.checked_sub(1) else { return };
        self.left = left;
        let why = if is_asked { "asked" } else { "spoken" };
        if let Some(target) = self.follow(schema, why) {
            self.schema(target, is_asked);
        }
        if let Some(Value::Object(properties)) = schema.get("properties") {
            for (name, property) in properties {
                self.member(name, property, is_asked);
            }
        }
        if let Some(Value::Array(names)) = schema.get("required") {
            self.names(names);
        }
        let others = [
            "patternProperties",
            "x-patternProperties",
            "additionalProperties",
            "unevaluatedProperties",
        ];
        let is_open = |key: &&str| schema.get(key).is_some_and(|others| *others != false);
        if !is_asked && others.iter().any(is_open) {
            self.spoken.is_open = true;
            self.heard += 1;
        }
        for key in ["allOf", "anyOf", "oneOf"] {
            let Some(Value::Array(parts)) = schema.get(key) else { continue };
            for part in parts {
                self.schema(part, is_asked);
            }
        }
        for key in super::CONDITIONS.into_iter().chain(["dependentRequired"]) {
            if let Some(node) = schema.node(key) {
                self.condition(key, node);
            }
        }
    }

    /// Takes note of members that must be there under a condition.
    fn names(&mut self, names: &[Node]) {
        names.iter().filter_map(|name| name.as_str()).for_each(|name| self.name(name));
    }

    fn name(&mut self, name: &str) {
        // It may become a property, for which there must be room.
        if self.references.copy(&Node::default()).is_some() {
            self.spoken.by_name.entry(name.to_owned()).or_default();
        }
    }

    fn member(&mut self, name: &str, property: &Node, is_asked: bool) {
        // What must not be there is no member.
        if **property == false {
            return;
        }
        let asked = is_asked.then(|| asked(property).of(property.origin));
        let Some(property) = self.references.copy(asked.as_ref().unwrap_or(property)) else {
            return;
        };
        self.heard += usize::from(!is_asked || !self.spoken.by_name.contains_key(name));
        let member = self.spoken.by_name.entry(name.to_owned()).or_default();
        let schemas = if is_asked { &mut member.asked } else { &mut member.schemas };
        if schemas.len() == MOST_SCHEMAS {
            schemas[0].value = Node::object([]).value;
        } else if !schemas.contains(&property) {
            schemas.push(property);
        }
    }

    /// What a schema refers to, once for each reason to look there.
    fn follow(&mut self, schema: &Members, why: &'static str) -> Option<&'v Node> {
        let reference = schema.get("$ref")?.as_str()?;
        if !self.followed.insert((reference.to_owned(), why)) {
            return None;
        }
        self.references.schema(reference)
    }

    /// A copy of a part of the document, if there is room for one.
    pub(super) fn copy(&mut self, node: &Node) -> Option<Node> {
        self.references.copy(node)
    }

    /// As `declared`, of a schema that another search may have been through.
    pub(super) fn members(&mut self, schema: &Members) -> Declared {
        self.followed.clear();
        self.declared(schema)
    }

    /// Whether a schema refers to one that has a schema for a key.
    pub(super) fn refers_to(&mut self, schema: &Members, key: &str) -> bool {
        let target = schema.get("$ref").and_then(Value::as_str);
        let target = target.and_then(|reference| self.references.schema(reference));
        target.is_some_and(|target| target.get(key).is_some_and(Value::is_object))
    }

    /// The members that a schema declares without a condition.
    pub(super) fn declared(&mut self, schema: &Members) -> Declared {
        let mut declared = Declared::default();
        self.declared_by(schema, false, &mut declared);
        declared
    }

    fn declared_by(&mut self, schema: &Members, is_variant: bool, into: &mut Declared) {
        let Some(left) = self.left.checked_sub(1) else { return };
        self.left = left;
        let why = if is_variant { "variant" } else { "declared" };
        if let Some(Value::Object(target)) = self.follow(schema, why).map(|target| &target.value) {
            self.declared_by(target, is_variant, into);
        }
        if let Some(Value::Object(properties)) = schema.get("properties") {
            let names = if is_variant { &mut into.variants } else { &mut into.names };
            names.extend(properties.keys().cloned());
        }
        for (key, are_variants) in [("allOf", false), ("anyOf", true), ("oneOf", true)] {
            let Some(Value::Array(parts)) = schema.get(key) else { continue };
            for part in parts.iter().filter_map(|part| part.as_object()) {
                self.declared_by(part, is_variant || are_variants, into);
            }
        }
    }
}

/// What a member may be of which a condition asks something: of a constant no more than its type, and
/// otherwise anything.
fn asked(property: &Value) -> Node {
    let listed = property.get("enum").and_then(Value::as_array).map(Vec::as_slice);
    let constant = property.node("const").map(std::slice::from_ref);
    let mut values = listed.or(constant).unwrap_or_default().iter().peekable();
    let is_text = values.peek().is_some() && values.all(|value| value.is_string());
    if is_text { Node::object([("type", "string".into())]) } else { Node::object([]) }
}
