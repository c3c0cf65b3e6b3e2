//! Members that an object has under a condition only: `if`, `then`, `else`, `dependentSchemas` and
//! `dependencies`.
//!
//! No type of OpenAPI 3.0 has a condition, so what is declared under one is declared without it: as a
//! property that needn't be there. Where the schema says itself what a property is, that counts.

mod search;

use serde_json::{Map, Value, json};

use crate::diagnostics::{Code, Pointer};
use crate::normalize::Members;
use crate::normalize::findings::Findings;
use crate::normalize::references::References;
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
    take(schema, &findings.at(""), &mut taken);
    if taken.is_empty() && !schema.contains_key("dependentRequired") {
        return;
    }
    let is_object = may_be_object(schema) && taken.iter().all(Taken::is_of_objects);
    let mut search = Search::new(references);
    for one in &taken {
        let Taken { key, at, value } = one;
        let before = search.heard;
        if is_object {
            search.condition(key, value, at);
        }
        let has_inner = one.stated().iter().any(|(stated, _)| {
            let is_inner = |key: &&str| schema.contains_key(*key) && stated.get(*key).is_some();
            INNER.iter().any(is_inner)
        });
        report(key, at, has_inner || search.heard > before, findings);
    }
    let stated: Vec<(&Value, Pointer)> = taken.iter().flat_map(Taken::stated).collect();
    refine_inner(schema, &stated, &findings.at(""), &mut search, findings);
    if is_object && let Some(required) = schema.get("dependentRequired") {
        search.condition("dependentRequired", required, &findings.at("dependentRequired"));
    }
    let declared = search.declared(schema);
    let spoken = std::mem::take(&mut search.spoken);
    declare(schema, spoken, &declared, &mut search, findings);
    remove_empty_parts(schema, findings);
}

/// A keyword that was taken out of a schema.
struct Taken {
    key: &'static str,
    at: Pointer,
    value: Value,
}

impl Taken {
    /// Whether this isn't a condition that values of another type than an object fulfil.
    fn is_of_objects(&self) -> bool {
        self.key != "if" || self.value.as_object().is_none_or(may_be_object)
    }

    /// The schemas that hold under the condition, and where each stands.
    fn stated(&self) -> Vec<(&Value, Pointer)> {
        match (self.key, &self.value) {
            ("if", _) => Vec::new(),
            ("dependentSchemas" | "dependencies", Value::Object(all)) => {
                all.iter().map(|(name, schema)| (schema, self.at.child(name))).collect()
            }
            (_, value) => vec![(value, self.at.clone())],
        }
    }
}

/// Takes the conditions out of a schema and the parts of its `allOf`. How deep these are in each
/// other is bounded by the parsers.
fn take(schema: &mut Members, at: &Pointer, taken: &mut Vec<Taken>) {
    for key in CONDITIONS {
        if let Some(value) = schema.shift_remove(key) {
            taken.push(Taken { key, at: at.child(key), value });
        }
    }
    let Some(Value::Array(parts)) = schema.get_mut("allOf") else { return };
    for (index, part) in parts.iter_mut().enumerate() {
        if let Value::Object(part) = part {
            take(part, &at.child("allOf").child(index), taken);
        }
    }
}

/// Whether a schema allows objects, as far as it states a type.
fn may_be_object(schema: &Members) -> bool {
    match schema.get("type") {
        Some(Value::String(ty)) => ty.eq_ignore_ascii_case("object"),
        Some(Value::Array(types)) => types.iter().any(|ty| *ty == "object"),
        _ => true,
    }
}

fn report(key: &str, at: &Pointer, has_members: bool, findings: &mut Findings<'_>) {
    let (message, cure) = if has_members {
        (
            format!("`{key}` isn't read, but for the properties in it"),
            "whatever holds, each may be there or not",
        )
    } else {
        (format!("`{key}` isn't read"), "the type is as wide as the other keywords make it")
    };
    findings.diagnostics.warning(Code::Ignored, at, message).help(cure);
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
        schema.entry("additionalProperties").or_insert_with(|| json!({}));
    }
    let mut properties = Map::new();
    let at = findings.at("properties");
    for (name, member) in spoken.by_name {
        let at = at.child(&name);
        if declared.names.contains(&name) {
            if let Some((own, at)) = property(schema, &name, &findings.at("")) {
                refine(own, member.schemas, &at, search, findings);
            }
            continue;
        }
        if keeps_others && member.schemas.is_empty() {
            continue;
        }
        let is_variant = declared.variants.contains(&name);
        let property = if is_variant { json!({}) } else { member.schema(&at, findings) };
        properties.insert(name, property);
    }
    if properties.is_empty() {
        return;
    }
    match schema.entry("properties").or_insert_with(|| json!({})) {
        Value::Object(own) => own.extend(properties),
        other => *other = properties.into(),
    }
}

/// The property of a name that a schema declares, or a part of its `allOf`, and where it stands.
fn property<'m>(
    schema: &'m mut Members,
    name: &str,
    at: &Pointer,
) -> Option<(&'m mut Members, Pointer)> {
    let is_own = schema.get("properties").is_some_and(|own| own.get(name).is_some());
    if is_own {
        let own = schema.get_mut("properties")?.get_mut(name)?.as_object_mut()?;
        return Some((own, at.child("properties").child(name)));
    }
    let at = at.child("allOf");
    let parts = schema.get_mut("allOf")?.as_array_mut()?.iter_mut().enumerate();
    let mut parts = parts.filter_map(|(index, part)| Some((index, part.as_object_mut()?)));
    parts.find_map(|(index, part)| property(part, name, &at.child(index)))
}

/// Keywords that hold the schema of all that is in a list or a map.
const INNER: [&str; 2] = ["items", "additionalProperties"];

/// Leaves what conditions say of the members of a property's own members to that property. One that
/// declares none can hold them all.
fn refine(
    property: &mut Members,
    schemas: Vec<(Value, Pointer)>,
    at: &Pointer,
    search: &mut Search<'_, '_>,
    findings: &mut Findings<'_>,
) {
    let stated: Vec<(&Value, Pointer)> =
        schemas.iter().map(|(schema, at)| (schema, at.clone())).collect();
    refine_inner(property, &stated, at, search, findings);
    let has_members = |schema: &Value| {
        ["properties", "$ref", "allOf", "anyOf", "oneOf"]
            .iter()
            .any(|key| schema.get(key).is_some())
    };
    let Some((_, first)) = schemas.iter().find(|(one, _)| has_members(one)) else { return };
    let declared = search.members(property);
    if declared.names.is_empty() {
        if !declared.variants.is_empty() {
            let message = "what a condition says of one of several types isn't read";
            findings.diagnostics.warning(Code::Ignored, first, message).help(
                "members that only this speaks of are lost; declare them without a condition",
            );
        }
        return;
    }
    let mut parts = Vec::new();
    if let Some(reference) = property.shift_remove("$ref") {
        parts.push(json!({"$ref": reference}));
    }
    // A condition of its own stays beside.
    let own = property.shift_remove("then");
    parts.extend(own.map(|then| json!({"then": then})));
    if !parts.is_empty() {
        match property.shift_remove("allOf") {
            Some(Value::Array(others)) => parts.extend(others),
            Some(other) => parts.push(other),
            None => {}
        }
        property.insert("allOf".to_owned(), parts.into());
    }
    let then = Member::of(schemas).schema(&at.child("then"), findings);
    property.insert("then".to_owned(), then);
}

/// The same for the elements of a list, and for what is in a map.
fn refine_inner(
    schema: &mut Members,
    stated: &[(&Value, Pointer)],
    at: &Pointer,
    search: &mut Search<'_, '_>,
    findings: &mut Findings<'_>,
) {
    for key in INNER {
        let inner = stated.iter().filter_map(|(schema, at)| {
            let inner = schema.get(key).filter(|inner| inner.is_object())?;
            Some((search.copy(inner)?, at.child(key)))
        });
        let inner: Vec<(Value, Pointer)> = inner.collect();
        let Some((_, first)) = inner.first() else { continue };
        if search.refers_to(schema, key) {
            let message = format!("`{key}` isn't read where a reference says what this is");
            findings.diagnostics.warning(Code::Ignored, first, message).help(
                "members that only this speaks of are lost; declare them without a condition",
            );
        } else if let Some(Value::Object(own)) = schema.get_mut(key) {
            refine(own, inner, &at.child(key), search, findings);
        }
    }
}

/// Removes the parts of an `allOf` that were nothing but a condition.
fn remove_empty_parts(schema: &mut Members, findings: &mut Findings<'_>) {
    let Some(Value::Array(parts)) = schema.get_mut("allOf") else { return };
    let is_empty = |part: &Value| part.as_object().is_some_and(Members::is_empty);
    let stay: Vec<usize> = (0..parts.len()).filter(|index| !is_empty(&parts[*index])).collect();
    if stay.len() == parts.len() {
        return;
    }
    parts.retain(|part| !is_empty(part));
    findings.closed_ranks("allOf", &stay);
    if stay.is_empty() {
        schema.shift_remove("allOf");
    }
}

#[cfg(test)]
mod tests;
