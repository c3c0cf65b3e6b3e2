//! Members that an object has under a condition only: `if`, `then`, `else`, `dependentSchemas` and
//! `dependencies`.
//!
//! No type of OpenAPI 3.0 has a condition, so what is declared under one is declared without it: as a
//! property that needn't be there. Where the schema says itself what a property is, that counts.

mod search;

use crate::diagnostics::Code;
use crate::normalize::Members;
use crate::normalize::findings::Findings;
use crate::normalize::references::References;
use crate::tree::{Node, Origin, Value};
use search::{Declared, Member, Search, Spoken};

/// Keywords that are a condition, or stand under one.
const CONDITIONS: [&str; 5] = ["if", "then", "else", "dependentSchemas", "dependencies"];

/// Makes properties of what a schema, or a part of its `allOf`, declares under a condition.
pub(in crate::normalize) fn conditions(
    schema: &mut Members,
    references: &mut References<'_>,
    findings: &mut Findings<'_>,
) {
    let mut taken = Vec::new();
    take(schema, &mut taken);
    if taken.is_empty() && !schema.contains_key("dependentRequired") {
        return;
    }
    let is_object = may_be_object(schema) && taken.iter().all(Taken::is_of_objects);
    let mut search = Search::new(references);
    for one in &taken {
        let Taken { key, node } = one;
        let before = search.heard;
        if is_object {
            search.condition(key, node);
        }
        let has_inner = one.stated().iter().any(|stated| {
            let is_inner = |key: &&str| schema.contains_key(*key) && stated.get(key).is_some();
            INNER.iter().any(is_inner)
        });
        report(key, node.origin, has_inner || search.heard > before, findings);
    }
    let stated: Vec<&Node> = taken.iter().flat_map(Taken::stated).collect();
    refine_inner(schema, &stated, &mut search, findings);
    if is_object && let Some(required) = schema.node("dependentRequired") {
        search.condition("dependentRequired", required);
    }
    let declared = search.declared(schema);
    let spoken = std::mem::take(&mut search.spoken);
    declare(schema, spoken, &declared, &mut search, findings);
    remove_empty_parts(schema);
}

/// A keyword that was taken out of a schema.
struct Taken {
    key: &'static str,
    node: Node,
}

impl Taken {
    /// Whether this isn't a condition that values of another type than an object fulfil.
    fn is_of_objects(&self) -> bool {
        self.key != "if" || self.node.as_object().is_none_or(may_be_object)
    }

    /// The schemas that hold under the condition.
    fn stated(&self) -> Vec<&Node> {
        match (self.key, &self.node.value) {
            ("if", _) => Vec::new(),
            ("dependentSchemas" | "dependencies", Value::Object(all)) => all.values().collect(),
            _ => vec![&self.node],
        }
    }
}

/// Takes the conditions out of a schema and the parts of its `allOf`. How deep these are in each
/// other is bounded by the parsers.
fn take(schema: &mut Members, taken: &mut Vec<Taken>) {
    for key in CONDITIONS {
        if let Some(node) = schema.shift_remove(key) {
            taken.push(Taken { key, node });
        }
    }
    let Some(Value::Array(parts)) = schema.get_mut("allOf") else { return };
    for part in parts {
        if let Value::Object(part) = &mut part.value {
            take(part, taken);
        }
    }
}

/// Whether a schema allows objects, as far as it states a type.
fn may_be_object(schema: &Members) -> bool {
    match schema.get("type") {
        Some(Value::String(ty)) => ty.eq_ignore_ascii_case("object"),
        Some(Value::Array(types)) => types.iter().any(|ty| **ty == *"object"),
        _ => true,
    }
}

fn report(key: &str, origin: Option<Origin>, has_members: bool, findings: &mut Findings<'_>) {
    let (message, cure) = if has_members {
        (
            format!("`{key}` isn't read, but for the properties in it"),
            "whatever holds, each may be there or not",
        )
    } else {
        (format!("`{key}` isn't read"), "the type is as wide as the other keywords make it")
    };
    findings.warn(Code::Ignored, origin, message).help(cure);
}

/// Adds to a schema the properties that are spoken of under its conditions.
fn declare(
    schema: &mut Members,
    spoken: Spoken,
    declared: &Declared,
    search: &mut Search<'_, '_>,
    findings: &mut Findings<'_>,
) {
    let keeps_others = match schema.get("additionalProperties") {
        Some(others) => *others != false,
        None => spoken.is_open,
    };
    if keeps_others && spoken.is_open {
        // Not those that `unevaluatedProperties` is of.
        schema.entry("additionalProperties").or_insert_with(|| Node::object([]));
    }
    let mut properties = Members::new();
    for (name, member) in spoken.by_name {
        if declared.names.contains(&name) {
            if let Some(own) = property(schema, &name) {
                refine(own, member.schemas, search, findings);
            }
            continue;
        }
        if keeps_others && member.schemas.is_empty() {
            continue;
        }
        let is_variant = declared.variants.contains(&name);
        let property = if is_variant { Node::object([]) } else { member.schema() };
        properties.insert(name, property);
    }
    if properties.is_empty() {
        return;
    }
    let own = schema.entry("properties").or_insert_with(|| Node::object([]));
    match &mut own.value {
        Value::Object(own) => own.extend(properties),
        other => *other = properties.into(),
    }
}

/// The property of a name that a schema declares, or a part of its `allOf`.
fn property<'m>(schema: &'m mut Members, name: &str) -> Option<&'m mut Members> {
    let is_own = schema.get("properties").is_some_and(|own| own.get(name).is_some());
    if is_own {
        return schema.get_mut("properties")?.as_object_mut()?.get_mut(name)?.as_object_mut();
    }
    let parts = schema.get_mut("allOf")?.as_array_mut()?.iter_mut();
    let mut parts = parts.filter_map(|part| part.as_object_mut());
    parts.find_map(|part| property(part, name))
}

/// Keywords that hold the schema of all that is in a list or a map.
const INNER: [&str; 2] = ["items", "additionalProperties"];

/// Leaves what conditions say of the members of a property's own members to that property. One that
/// declares none can hold them all.
fn refine(
    property: &mut Members,
    schemas: Vec<Node>,
    search: &mut Search<'_, '_>,
    findings: &mut Findings<'_>,
) {
    let stated: Vec<&Node> = schemas.iter().collect();
    refine_inner(property, &stated, search, findings);
    let has_members = |schema: &Node| {
        ["properties", "$ref", "allOf", "anyOf", "oneOf"]
            .iter()
            .any(|key| schema.get(key).is_some())
    };
    let Some(first) = schemas.iter().find(|one| has_members(one)) else { return };
    let declared = search.members(property);
    if declared.names.is_empty() {
        if !declared.variants.is_empty() {
            let message = "what a condition says of one of several types isn't read";
            findings.warn(Code::Ignored, first.origin, message).help(
                "members that only this speaks of are lost; declare them without a condition",
            );
        }
        return;
    }
    let mut parts = Vec::new();
    if let Some(reference) = property.shift_remove("$ref") {
        parts.push(Node::object([("$ref", reference)]));
    }
    // A condition of its own stays beside.
    let own = property.shift_remove("then");
    parts.extend(own.map(|then| Node::object([("then", then)])));
    if !parts.is_empty() {
        match property.shift_remove("allOf") {
            Some(Node { value: Value::Array(others), .. }) => parts.extend(others),
            Some(other) => parts.push(other),
            None => {}
        }
        property.insert("allOf", parts);
    }
    property.insert("then", Member::of(schemas).schema());
}

/// The same for the elements of a list, and for what is in a map.
fn refine_inner(
    schema: &mut Members,
    stated: &[&Node],
    search: &mut Search<'_, '_>,
    findings: &mut Findings<'_>,
) {
    for key in INNER {
        let inner = stated.iter().filter_map(|schema| {
            let inner = schema.node(key).filter(|inner| inner.is_object())?;
            search.copy(inner)
        });
        let inner: Vec<Node> = inner.collect();
        let Some(first) = inner.first() else { continue };
        if search.refers_to(schema, key) {
            let message = format!("`{key}` isn't read where a reference says what this is");
            findings.warn(Code::Ignored, first.origin, message).help(
                "members that only this speaks of are lost; declare them without a condition",
            );
        } else if let Some(Value::Object(own)) = schema.get_mut(key) {
            refine(own, inner, search, findings);
        }
    }
}

/// Removes the parts of an `allOf` that were nothing but a condition.
fn remove_empty_parts(schema: &mut Members) {
    let Some(Value::Array(parts)) = schema.get_mut("allOf") else { return };
    let before = parts.len();
    parts.retain(|part| !part.as_object().is_some_and(|part| part.is_empty()));
    if parts.is_empty() && before > 0 {
        schema.shift_remove("allOf");
    }
}

#[cfg(test)]
mod tests;
