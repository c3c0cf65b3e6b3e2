//! References that are resolved against the `$id` of the schema around them (OpenAPI 3.1), as
//! references to places in the document.

use std::collections::BTreeMap;

use url::Url;

use crate::diagnostics::{Place, Pointer};
use crate::grammar::is_data;
use crate::tree::{Node, Value};

/// What stands for the URL that the document has, which it doesn't know itself.
const NOWHERE: &str = "document:///";

/// How many bytes all identifiers and pointers to them may take.
const ROOM: usize = 16 << 20;

/// Keys of maps, whose keys are names, whatever they are called.
const MAPS: [&str; 7] = [
    "properties",
    "patternProperties",
    "x-patternProperties",
    "$defs",
    "definitions",
    "dependentSchemas",
    "schemas",
];

/// Makes references within the document of those that an `$id` in it decides on.
pub(super) fn resolve(document: &mut Node) {
    let Ok(nowhere) = Url::parse(NOWHERE) else { return };
    let mut known = Known { places: BTreeMap::new(), room: ROOM };
    // OpenAPI 3.2 lets a document say which URL it has.
    let own = document.get("$self").and_then(|url| joined(&nowhere, url));
    if let Some(own) = &own {
        known.add(without_fragment(own), &Place::Root);
    }
    let base = own.as_ref().unwrap_or(&nowhere);
    known.collect(document, base, Place::Root, false);
    if known.places.is_empty() {
        return;
    }
    let mut search = Search { known: &known, document, found: Vec::new() };
    search.value(document, &Root { base, place: None }, Place::Root, false);
    for (pointer, reference) in search.found {
        if let Some(node) = document.at_mut(&pointer) {
            node.value = reference.into();
        }
    }
}

/// The schema that references are resolved against.
struct Root<'a> {
    base: &'a Url,
    /// Where it stands; the document itself stands nowhere.
    place: Option<&'a Pointer>,
}

/// The places that identifiers are of.
struct Known {
    /// By absolute URL, with the fragment where it is an anchor's; nothing where several have it.
    places: BTreeMap<String, Option<Pointer>>,
    room: usize,
}

impl Known {
    /// Collects the identifiers below a value. The parsers bound how deep that goes.
    fn collect(&mut self, value: &Value, base: &Url, place: Place<'_>, are_names: bool) {
        match value {
            Value::Object(object) => {
                let own = object.get("$id").and_then(|id| joined(base, id));
                let base = own.as_ref().unwrap_or(base);
                if own.is_some() {
                    self.add(without_fragment(base), &place);
                }
                if base.as_str() != NOWHERE {
                    for key in ["$anchor", "$dynamicAnchor"] {
                        if let Some(Value::String(anchor)) = object.get(key) {
                            self.add(format!("{}#{anchor}", without_fragment(base)), &place);
                        }
                    }
                }
                for (key, member) in object.iter().filter(|(key, _)| are_names || !is_data(key)) {
                    let names = !are_names && MAPS.contains(&key.as_str());
                    self.collect(member, base, Place::Member(&place, key), names);
                }
            }
            Value::Array(list) => {
                for (index, element) in list.iter().enumerate() {
                    self.collect(element, base, Place::Element(&place, index), false);
                }
            }
            _ => {}
        }
    }

    fn add(&mut self, url: String, place: &Place<'_>) {
        let pointer = place.pointer();
        if let Some(left) = self.room.checked_sub(url.len() + pointer.as_str().len()) {
            self.room = left;
            self.places.entry(url).and_modify(|known| *known = None).or_insert(Some(pointer));
        }
    }

    fn place(&self, url: &str) -> Option<&Pointer> {
        self.places.get(url)?.as_ref()
    }
}

/// A search for references that identifiers decide on.
struct Search<'k> {
    known: &'k Known,
    document: &'k Node,
    /// Where they stand, and what they are within the document.
    found: Vec<(Pointer, String)>,
}

impl Search<'_> {
    fn value(&mut self, value: &Value, root: &Root<'_>, place: Place<'_>, are_names: bool) {
        match value {
            Value::Object(object) => {
                let own = object.get("$id").and_then(|id| joined(root.base, id));
                let at = own.as_ref().and_then(|url| self.known.place(&without_fragment(url)));
                let inner = own.as_ref().map(|base| Root { base, place: at });
                let root = inner.as_ref().unwrap_or(root);
                for (key, member) in object.iter().filter(|(key, _)| are_names || !is_data(key)) {
                    let place = Place::Member(&place, key);
                    match &member.value {
                        Value::String(reference) if key == "$ref" => {
                            let better = self.better(reference, root);
                            self.found.extend(better.map(|better| (place.pointer(), better)));
                        }
                        _ => {
                            let names = !are_names && MAPS.contains(&key.as_str());
                            self.value(member, root, place, names);
                        }
                    }
                }
            }
            Value::Array(list) => {
                for (index, element) in list.iter().enumerate() {
                    self.value(element, root, Place::Element(&place, index), false);
                }
            }
            _ => {}
        }
    }

    /// Whether there is a value at a pointer.
    fn has(&self, pointer: &str) -> bool {
        self.document.at(&Pointer::from(pointer.to_owned())).is_some()
    }

    /// Where a reference leads in the document, if an identifier in it says so.
    fn better(&self, reference: &str, root: &Root<'_>) -> Option<String> {
        if let Some(pointer) = reference.strip_prefix('#').filter(|rest| rest.starts_with('/')) {
            // To the letter it leads on from the schema with the `$id`; most mean the document.
            let place = root.place.filter(|_| !self.has(pointer))?;
            let own = format!("{}{pointer}", place.as_str());
            return self.has(&own).then(|| format!("#{own}"));
        }
        let url = root.base.join(reference).ok()?;
        let fragment = url.fragment().unwrap_or_default();
        if let Some(place) = self.known.place(url.as_str()) {
            return Some(format!("#{}", place.as_str()));
        }
        let is_pointer = fragment.is_empty() || fragment.starts_with('/');
        let place = is_pointer.then(|| self.known.place(&without_fragment(&url)))??;
        Some(format!("#{}{fragment}", place.as_str()))
    }
}

/// The URL that an `$id` is, against the one around it.
fn joined(base: &Url, id: &Value) -> Option<Url> {
    let id = id.as_str().filter(|id| !id.starts_with('#') && id.len() < 2_000)?;
    base.join(id).ok()
}

fn without_fragment(url: &Url) -> String {
    let mut url = url.clone();
    url.set_fragment(None);
    url.into()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::resolve;
    use crate::tree::Node;

    /// What a reference in a schema with the `$id` `https://one.example/s/thing.json` becomes.
    fn resolved(reference: &str) -> Value {
        let mut document = Node::from(json!({"components": {"schemas": {
            "Thing": {
                "$id": "https://one.example/s/thing.json",
                "properties": {"default": {"$ref": reference}},
                "$defs": {"Own": {}, "Inner": {"$id": "inner/", "$defs": {
                    "A": {"$anchor": "a", "$ref": "#a"}, "B": {"$ref": "../part.json"},
                }}},
            },
            "Part": {"$id": "https://one.example/s/part.json#", "$defs": {"X": {}}},
            "Shown": {"$id": "shown.json", "default": {"$id": "https://one.example/s/part.json"}},
            "Other": {"$id": "https://two.example/other.json"},
        }}}));
        resolve(&mut document);
        let mut document = document.plain();
        let inner = &document["components"]["schemas"]["Thing"]["$defs"]["Inner"]["$defs"];
        assert_eq!(inner["A"]["$ref"], "#/components/schemas/Thing/$defs/Inner/$defs/A");
        assert_eq!(inner["B"]["$ref"], "#/components/schemas/Part");
        document["components"]["schemas"]["Thing"]["properties"]["default"]["$ref"].take()
    }

    #[test]
    fn a_reference_is_resolved_against_the_id_around_it() {
        for (reference, better) in [
            ("part.json", "#/components/schemas/Part"),
            ("/s/part.json#/$defs/X", "#/components/schemas/Part/$defs/X"),
            ("https://two.example/other.json", "#/components/schemas/Other"),
            ("inner/#a", "#/components/schemas/Thing/$defs/Inner/$defs/A"),
            ("#", "#/components/schemas/Thing"),
            ("#/$defs/Own", "#/components/schemas/Thing/$defs/Own"),
            ("#/components/schemas/Other", "#/components/schemas/Other"),
            ("elsewhere.json", "elsewhere.json"),
            ("#nothing", "#nothing"),
        ] {
            assert_eq!(resolved(reference), better);
        }
    }

    #[test]
    fn a_document_may_say_which_url_it_has() {
        for reference in ["https://one.example/api#/a", "api#/a", "#/a", "/other#/a"] {
            let mut document = Node::from(json!({
                "$self": "https://one.example/api", "a": {}, "b": {"$ref": reference},
            }));
            resolve(&mut document);
            let better = if reference.starts_with("/other") { reference } else { "#/a" };
            assert_eq!(document.plain()["b"]["$ref"], better);
        }
    }
}
