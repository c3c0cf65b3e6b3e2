//! Texts that were written without quotes, and that a parser took for something else: `1.10` is the
//! number 1.1, `0x1F` is 31, and `True` a flag.
//!
//! What belongs in a place tells what was meant, so where a text does, the scalar is what was written.
//! This comes before all other rules: a scalar is still what its text has, whichever version the
//! document is of.

mod data;
mod views;

use std::collections::BTreeSet;
use std::ops::Range;

use super::references::Lookup;
use crate::diagnostics::{Change, Code, Diagnostic, Diagnostics, Place, Pointer};
use crate::grammar::{is_data, wording};
use crate::source::{NO_NUMBER, Source};
use crate::tree::{Members, Node, Places, Value};

/// Keys of OpenAPI's objects and of schemas below which a text stands.
const TEXTS: [&str; 16] = [
    "title",
    "description",
    "summary",
    "version",
    "name",
    "operationId",
    "propertyName",
    "pattern",
    "format",
    "bearerFormat",
    "x-ms-discriminator-value",
    "x-rust-name",
    "x-ogen-name",
    "x-ms-client-name",
    "x-speakeasy-name-override",
    "x-fern-sdk-method-name",
];

/// Keys below which a list of texts stands.
const TEXT_LISTS: [&str; 8] = [
    "required",
    "tags",
    "x-aliases",
    "x-rust-name",
    "x-enum-varnames",
    "x-enumNames",
    "x-enum-descriptions",
    "x-enumDescriptions",
];

/// Keys below which a map of texts stands.
const TEXT_MAPS: [&str; 2] = ["mapping", "scopes"];

/// Keys of maps, whose keys are names, whatever they are called.
const MAPS: [&str; 22] = [
    "properties",
    "patternProperties",
    "x-patternProperties",
    "definitions",
    "$defs",
    "dependentSchemas",
    "schemas",
    "responses",
    "parameters",
    "headers",
    "requestBodies",
    "securityDefinitions",
    "securitySchemes",
    "links",
    "callbacks",
    "pathItems",
    "paths",
    "webhooks",
    "content",
    "mediaTypes",
    "encoding",
    "variables",
];

/// Makes texts of what was written as one.
pub(super) fn texts(
    document: &mut Node,
    places: &Places,
    source: &Source,
    diagnostics: &mut Diagnostics,
) {
    let mut search = Search {
        source,
        places,
        document,
        lookup: Lookup::new(document),
        shared: BTreeSet::new(),
        found: Vec::new(),
        lists: Vec::new(),
    };
    search.value(document, Place::Root);
    for list in &search.lists {
        search.report_list(list, diagnostics);
    }
    // What was no number is a text all the same.
    let mut numbers = BTreeSet::new();
    for Found { pointer, text, oddity } in search.found {
        let Some(node) = document.at_mut(&pointer) else { continue };
        let pointer = places.pointer(node.origin);
        report(oddity, &pointer, &text, diagnostics);
        if node.is_null() {
            numbers.insert(pointer);
        }
        node.value = text.into();
    }
    if !numbers.is_empty() {
        let is_one =
            |found: &Diagnostic| found.message == NO_NUMBER && numbers.contains(&found.pointer);
        diagnostics.withdraw(is_one);
    }
}

/// Says of a scalar that OpenAPI wants a text in its place.
fn report(oddity: Oddity, pointer: &Pointer, text: &str, diagnostics: &mut Diagnostics) {
    let subject = match oddity {
        Oddity::None => return,
        Oddity::Member => {
            format!("`{}`", wording::cut(&pointer.tokens().last().unwrap_or_default()))
        }
        Oddity::Element => "this".to_owned(),
    };
    let meant = |at: &Pointer| vec![Change::Set(at.clone(), text.into())];
    let shown = wording::cut(text);
    diagnostics
        .warning(Code::Invalid, pointer, format!("{subject} must be a string, but it is {shown}"))
        .spared_by(meant)
        .help(format!("it is read as `\"{shown}\"`; write it in quotes"));
}

/// A scalar that was written as a text.
struct Found {
    pointer: Pointer,
    text: String,
    oddity: Oddity,
}

/// Whether a scalar is none of the document's data, but something that OpenAPI itself wants.
#[derive(Clone, Copy)]
enum Oddity {
    None,
    Member,
    Element,
}

/// Listed values of which some were written as something else than the texts that they are.
struct List {
    pointer: Pointer,
    /// Which of what was found they are.
    found: Range<usize>,
}

/// A search through a document.
struct Search<'v> {
    source: &'v Source,
    places: &'v Places,
    document: &'v Node,
    lookup: Lookup<'v>,
    /// The shared examples that have been looked at.
    shared: BTreeSet<Vec<String>>,
    found: Vec<Found>,
    lists: Vec<List>,
}

impl<'v> Search<'v> {
    /// Looks through a value and all in it but data. The parsers bound how deep that goes.
    fn value(&mut self, value: &'v Value, place: Place<'_>) {
        match value {
            Value::Array(elements) => {
                for (index, element) in elements.iter().enumerate() {
                    self.value(element, Place::Element(&place, index));
                }
            }
            Value::Object(members) => self.object(value, members, place),
            _ => {}
        }
    }

    fn object(&mut self, value: &'v Value, members: &'v Members, place: Place<'_>) {
        self.fields(members, &place);
        self.data(value, members, &place);
        for (key, member) in members {
            let at = Place::Member(&place, key);
            match &member.value {
                _ if is_data(key) => {}
                Value::Object(map) if key == "variables" => self.variables(map, &at),
                Value::Object(map) if MAPS.contains(&key.as_str()) => {
                    for (name, member) in map {
                        self.value(member, Place::Member(&at, name));
                    }
                }
                member => self.value(member, at),
            }
        }
    }

    /// Looks at the members of an object that OpenAPI wants a text for.
    fn fields(&mut self, members: &'v Members, place: &Place<'_>) {
        for (key, member) in members {
            let at = Place::Member(place, key);
            match &member.value {
                Value::Array(list) if TEXT_LISTS.contains(&key.as_str()) => {
                    let is_ours = !key.starts_with("x-");
                    self.elements(list, &at, if is_ours { Oddity::Element } else { Oddity::None });
                }
                Value::Object(map) if TEXT_MAPS.contains(&key.as_str()) => {
                    for (name, text) in map {
                        self.text(text, &Place::Member(&at, name), Oddity::Member);
                    }
                }
                text if TEXTS.contains(&key.as_str()) => self.text(text, &at, Oddity::Member),
                _ => {}
            }
        }
    }

    /// The values of a server's variables are texts.
    fn variables(&mut self, variables: &'v Members, place: &Place<'_>) {
        for (name, variable) in variables {
            let at = Place::Member(place, name);
            if let Some(default) = variable.get("default") {
                self.text(default, &Place::Member(&at, "default"), Oddity::Member);
            }
            if let Some(Value::Array(list)) = variable.get("enum") {
                self.elements(list, &Place::Member(&at, "enum"), Oddity::Element);
            }
        }
    }

    fn elements(&mut self, list: &[Node], place: &Place<'_>, oddity: Oddity) {
        for (index, element) in list.iter().enumerate() {
            self.text(element, &Place::Element(place, index), oddity);
        }
    }

    /// Says of listed values that they aren't written as texts: readers may take them for what they look like.
    fn report_list(&self, list: &List, diagnostics: &mut Diagnostics) {
        let origin = |pointer: &Pointer| {
            let node = self.document.at(pointer);
            self.places.pointer(node.and_then(|node| node.origin))
        };
        let found = self.found[list.found.clone()].iter();
        let quoted = |found: &Found| Change::Set(origin(&found.pointer), found.text.clone().into());
        diagnostics
            .warning(
                Code::Invalid,
                &origin(&list.pointer),
                "values are listed without quotes, but must be strings",
            )
            .spared_by(|_| found.map(quoted).collect())
            .help("they are read as texts; write them in quotes");
    }

    /// How the scalar at a pointer is written where it came from.
    fn spelling(&self, pointer: &Pointer) -> Option<&'v str> {
        let origin = self.document.at(pointer)?.origin;
        self.source.spelling(&self.places.pointer(origin))
    }

    /// Takes note of a number or a flag in the place of a text.
    fn text(&mut self, value: &Value, place: &Place<'_>, oddity: Oddity) {
        if matches!(value, Value::Number(_) | Value::Bool(_)) {
            let pointer = place.pointer();
            let text = self.spelling(&pointer).map(str::to_owned);
            self.found.extend(text.map(|text| Found { pointer, text, oddity }));
        }
    }
}

#[cfg(test)]
mod tests;
