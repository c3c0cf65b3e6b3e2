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

pub(crate) use parameters::{DELIMITED, PIPES, SPACES, TABS};

use std::cell::Cell;

use super::Members;
use super::findings::Findings;
use crate::diagnostics::Diagnostics;
use crate::tree::{Node, Origin, Places, Spot, Value};
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
    root: Option<Origin>,
    places: &mut Places,
    diagnostics: &mut Diagnostics,
) -> Members {
    // Also of what isn't there: it may be said that it is missing.
    let origins = SECTIONS.map(|(section, key)| {
        let origin = swagger.origin(key).or_else(|| places.member(root, key));
        (section, origin)
    });
    let mut findings = Findings { diagnostics, places, spot: Spot::root(root) };
    let mut document = Members::new();
    document.insert("openapi", "3.0.3");
    swagger.shift_remove("swagger");
    if let Some(info) = swagger.shift_remove("info") {
        document.insert("info", info);
    }
    servers::servers(&mut swagger, &mut document, &mut findings);
    let shared = take_object(&mut swagger, "parameters");
    let operations = Operations {
        consumes: media_types(swagger.shift_remove("consumes").as_deref()),
        produces: media_types(swagger.shift_remove("produces").as_deref()),
        scheme: servers::scheme(&document),
        shared: &shared,
        room: Cell::new(operations::ROOM),
    };
    let paths = swagger.origin("paths");
    if let Some(Value::Object(all)) = swagger.get_mut("paths") {
        operations.paths(all, &mut findings.below("paths", paths));
    }
    let mut components = Members::new();
    if let Some(definitions) = swagger.shift_remove("definitions") {
        components.insert("schemas", definitions);
    }
    if swagger.contains_key("responses") {
        let mut responses = take_object(&mut swagger, "responses");
        for response in responses.values_mut() {
            responses::response(response, &operations.produces);
        }
        components.insert("responses", responses);
    }
    components.insert("parameters", operations.components(&mut findings));
    if swagger.contains_key("securityDefinitions") {
        let mut schemes = take_object(&mut swagger, "securityDefinitions");
        schemes.values_mut().for_each(|scheme| security::scheme(scheme));
        components.insert("securitySchemes", schemes);
    }
    for (section, origin) in origins {
        let section = components.entry(section).or_insert_with(|| Node::object([]));
        section.origin = origin;
    }
    document.extend(swagger);
    document.insert("components", components);
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
        Some(Node { value: Value::Object(object), .. }) => object,
        _ => Members::new(),
    }
}

/// How many media types are taken of a list. Each repeats the schema.
const MEDIA_TYPES: usize = 8;

/// The media types of a list. A client needs one that it can write or read: JSON, if that is one
/// of them.
fn media_types(list: Option<&Value>) -> Vec<MediaType> {
    let list = list.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let named = |node: &Node| {
        let name = node.as_str()?.to_owned();
        Some(MediaType { name, origin: node.origin })
    };
    let mut all: Vec<MediaType> = list.iter().filter_map(named).collect();
    let is_json = |media: &MediaType| {
        let media = media.name.as_str();
        let essence = media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        essence == JSON || essence.ends_with("+json")
    };
    let plain = all.iter().position(|media| media.name.eq_ignore_ascii_case(JSON));
    match plain.or_else(|| all.iter().position(is_json)) {
        Some(json) if !all.iter().any(MediaType::is_form) => vec![all.swap_remove(json)],
        _ => {
            all.truncate(MEDIA_TYPES);
            all
        }
    }
}

/// A media type of `consumes` or `produces`.
#[derive(Debug, Clone)]
pub(in crate::normalize) struct MediaType {
    name: String,
    origin: Option<Origin>,
}

impl MediaType {
    /// Whether it is one of the two of HTML's forms.
    fn is_form(&self) -> bool {
        let forms = ["multipart/", "application/x-www-form-urlencoded"];
        forms.iter().any(|form| self.name.starts_with(form))
    }
}

/// A map with the same media type object for each media type, which is where that is named.
fn content<'m>(media_types: impl Iterator<Item = &'m MediaType>, media: &Node) -> Members {
    let named = |ty: &MediaType| (ty.name.clone(), media.clone().of(ty.origin));
    let mut content: Members = media_types.map(named).collect();
    if content.is_empty() {
        content.insert(JSON, media.clone());
    }
    content
}

#[cfg(test)]
mod tests;
