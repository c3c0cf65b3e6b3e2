//! Swagger 2.0 to OpenAPI 3.0.
//!
//! What says the same in both is moved; the schemas have their turn with those of 3.0. What isn't
//! shaped as Swagger has it stays as it is, for the rules that come later.

pub(super) mod bodies;
mod operations;
pub(super) mod parameters;
mod references;
mod responses;
mod security;
mod servers;

use std::cell::Cell;

use serde_json::{Value, json};

use super::findings::Findings;
use super::{Members, Origins};
use crate::diagnostics::{Diagnostics, Place, Pointer};
use operations::Operations;

/// The media types that are taken where a document says nothing of them.
const JSON: &str = "application/json";

/// The sections of the components, and what they were.
const SECTIONS: [(&str, &str); 4] = [
    ("schemas", "definitions"),
    ("parameters", "parameters"),
    ("responses", "responses"),
    ("securitySchemes", "securityDefinitions"),
];

/// Translates a document.
pub(super) fn translate(
    mut swagger: Members,
    diagnostics: &mut Diagnostics,
    origins: &mut Origins,
) -> Members {
    let mut findings = Findings { diagnostics, origins, place: Place::Root };
    let mut document = Members::new();
    document.insert("openapi".to_owned(), "3.0.3".into());
    swagger.shift_remove("swagger");
    if let Some(info) = swagger.shift_remove("info") {
        document.insert("info".to_owned(), info);
    }
    servers::servers(&mut swagger, &mut document, &mut findings);
    let shared = take_object(&mut swagger, "parameters");
    let operations = Operations {
        consumes: media_types(swagger.shift_remove("consumes").as_ref()),
        produces: media_types(swagger.shift_remove("produces").as_ref()),
        scheme: servers::scheme(&document),
        shared: &shared,
        room: Cell::new(operations::ROOM),
    };
    if let Some(Value::Object(paths)) = swagger.get_mut("paths") {
        operations.paths(paths, &mut findings);
    }
    let mut components = Members::new();
    // Also where there are none: it may be said that one is missing.
    for (section, key) in SECTIONS {
        let now = findings.at("components").child(section);
        findings.origins.moved(now, &Pointer::root().child(key));
    }
    if let Some(definitions) = swagger.shift_remove("definitions") {
        components.insert("schemas".to_owned(), definitions);
    }
    if swagger.contains_key("responses") {
        let mut responses = take_object(&mut swagger, "responses");
        for (name, response) in &mut responses {
            let at = Pointer::root().child("components").child("responses").child(name);
            responses::response(response, &operations.produces, &at, findings.origins);
        }
        components.insert("responses".to_owned(), responses.into());
    }
    operations.components(&mut components, &mut findings);
    if swagger.contains_key("securityDefinitions") {
        let mut schemes = take_object(&mut swagger, "securityDefinitions");
        schemes.values_mut().for_each(security::scheme);
        components.insert("securitySchemes".to_owned(), schemes.into());
    }
    document.extend(swagger);
    if !components.is_empty() {
        document.insert("components".to_owned(), components.into());
    }
    let mut document = Value::Object(document);
    references::rewrite(&mut document);
    match document {
        Value::Object(document) => document,
        _ => Members::new(),
    }
}

/// Takes an object out of another; an empty one if there is none.
fn take_object(from: &mut Members, key: &str) -> Members {
    match from.shift_remove(key) {
        Some(Value::Object(object)) => object,
        _ => Members::new(),
    }
}

/// How many media types are taken of a list. Each repeats the schema.
const MEDIA_TYPES: usize = 8;

/// The media types of a list. A client needs one that it can write or read: JSON, if that is one
/// of them.
fn media_types(list: Option<&Value>) -> Vec<String> {
    let list = list.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let all: Vec<&str> = list.iter().filter_map(Value::as_str).collect();
    let is_json = |media: &&&str| {
        let essence = media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        essence == JSON || essence.ends_with("+json")
    };
    let plain = all.iter().find(|media| media.eq_ignore_ascii_case(JSON));
    match plain.or_else(|| all.iter().find(is_json)) {
        Some(json) if !all.iter().any(|media| is_form(media)) => vec![(*json).to_owned()],
        _ => all.iter().take(MEDIA_TYPES).map(|media| (*media).to_owned()).collect(),
    }
}

/// Whether a media type is one of the two of HTML's forms.
fn is_form(media: &str) -> bool {
    media.starts_with("multipart/") || media.starts_with("application/x-www-form-urlencoded")
}

/// A map with the same media type object for each media type.
fn content<'m>(media_types: impl Iterator<Item = &'m String>, media: &Value) -> Value {
    let content: Members = media_types.map(|ty| (ty.clone(), media.clone())).collect();
    if content.is_empty() { json!({JSON: media}) } else { content.into() }
}

#[cfg(test)]
mod tests;
