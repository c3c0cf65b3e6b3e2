//! Which components the operations of a document need: those that they refer to, and those that these
//! refer to in turn. The document is clean, so that all references are to components.

use std::collections::{BTreeMap, BTreeSet};

use crate::grammar::{
    COMPONENTS, Content, Identity, Object, PATHS, SCHEMA, Section, component, mapped, section,
};
use crate::tree::{Members, Node, Value};

/// The names of components, by section.
pub(super) type Names = BTreeMap<Section, BTreeSet<String>>;

/// The components that the operations of a document need.
pub(super) fn needed(document: &Members) -> Names {
    let mut reach = Reach {
        document,
        heirs: Heirs::of(schemas(document)),
        needed: BTreeMap::new(),
        ahead: Vec::new(),
    };
    if let Some(paths) = document.get("paths") {
        reach.value(&PATHS, paths);
    }
    while let Some((section, name, extent)) = reach.ahead.pop() {
        reach.component(section, &name, extent);
    }
    let mut names = Names::new();
    for (section, name) in reach.needed.into_keys() {
        names.entry(section).or_default().insert(name);
    }
    names
}

fn schemas(document: &Members) -> Option<&Members> {
    document.get("components")?.get("schemas")?.as_object()
}

/// How much of a component is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Extent {
    /// What a schema hands down to one that inherits from it; others that do so don't matter then.
    Inherited,
    /// Values of it, which may be of any schema that inherits from it.
    Whole,
}

struct Reach<'d> {
    document: &'d Members,
    heirs: Heirs<'d>,
    needed: BTreeMap<(Section, String), Extent>,
    /// What has been found to be needed, and not looked into yet.
    ahead: Vec<(Section, String, Extent)>,
}

impl<'d> Reach<'d> {
    fn add(&mut self, section: Section, name: String, extent: Extent) {
        let known = self.needed.get(&(section, name.clone()));
        if known.is_none_or(|known| *known < extent) {
            self.needed.insert((section, name.clone()), extent);
            self.ahead.push((section, name, extent));
        }
    }

    fn refer(&mut self, kind: &'static Object, reference: &str, extent: Extent) {
        if let Some(section) = section(kind)
            && let Some(name) = component(reference, section)
        {
            self.add(section, name, extent);
        }
    }

    fn component(&mut self, section: Section, name: &str, extent: Extent) {
        let Some(Content::Map(kind)) = COMPONENTS.content(section) else { return };
        let components = self.document.get("components");
        let component = components.and_then(|components| components.get(section)?.get(name));
        match component {
            Some(Value::Object(schema)) if kind.is(Identity::Schema) => {
                self.schema(name, schema, extent);
            }
            Some(component) => self.value(kind, component),
            None => {}
        }
    }

    /// A component schema: only these inherit, by the references in their `allOf`.
    fn schema(&mut self, name: &str, schema: &'d Members, extent: Extent) {
        for (key, member) in schema {
            match (key.as_str(), &member.value) {
                ("discriminator", _) if extent == Extent::Inherited => {}
                ("allOf", Value::Array(parts)) => {
                    for part in parts {
                        match reference(part) {
                            Some(parent) => self.refer(&SCHEMA, parent, Extent::Inherited),
                            None => self.value(&SCHEMA, part),
                        }
                    }
                }
                _ => self.member(&SCHEMA, key, member),
            }
        }
        if extent == Extent::Whole && self.heirs.are_told_apart(name) {
            for heir in self.heirs.direct(name) {
                self.add("schemas", heir.to_owned(), Extent::Whole);
            }
        }
    }

    fn value(&mut self, kind: &'static Object, value: &'d Value) {
        let Value::Object(object) = value else { return };
        match kind.identity {
            // Nothing of these becomes a part of a client.
            Identity::Callback | Identity::Link => return,
            Identity::Operation if !object.contains_key("security") => {
                if let Some(Value::Array(shared)) = self.document.get("security") {
                    for requirement in shared {
                        self.requirement(requirement);
                    }
                }
            }
            Identity::SecurityRequirement => self.requirement(value),
            Identity::Discriminator => self.mapping(object),
            _ => {}
        }
        for (key, member) in object {
            self.member(kind, key, member);
        }
    }

    fn member(&mut self, kind: &'static Object, key: &str, member: &'d Node) {
        match (kind.content(key), &member.value) {
            (_, Value::String(reference)) if key == "$ref" => {
                self.refer(kind, reference, Extent::Whole);
            }
            (Some(Content::One(of) | Content::OneOrFlag(of)), value) => self.value(of, value),
            (Some(Content::List(of)), Value::Array(elements)) => {
                for element in elements {
                    self.value(of, element);
                }
            }
            (Some(Content::Map(of)), Value::Object(members)) => {
                for member in members.values() {
                    self.value(of, member);
                }
            }
            _ => {}
        }
    }

    fn requirement(&mut self, requirement: &Value) {
        for scheme in requirement.as_object().into_iter().flat_map(|object| object.keys()) {
            self.add("securitySchemes", scheme.clone(), Extent::Whole);
        }
    }

    /// What is mapped to isn't always listed: it may inherit from a variant.
    fn mapping(&mut self, discriminator: &Members) {
        let Some(Value::Object(mapping)) = discriminator.get("mapping") else { return };
        let Some(schemas) = schemas(self.document) else { return };
        for target in mapping.values().filter_map(|target| target.as_str()) {
            for name in mapped(target).into_iter().filter(|name| schemas.contains_key(name)) {
                self.add("schemas", name, Extent::Whole);
            }
        }
    }
}

/// The component schemas that inherit from others.
struct Heirs<'d> {
    /// Those that inherit directly, by what they inherit from.
    direct: BTreeMap<String, Vec<&'d str>>,
    /// The schemas with a discriminator of their own, or one that they inherit.
    told_apart: BTreeSet<&'d str>,
}

impl<'d> Heirs<'d> {
    fn of(schemas: Option<&'d Members>) -> Self {
        let mut direct: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        let mut ahead = Vec::new();
        for (name, schema) in schemas.into_iter().flatten() {
            if schema.get("discriminator").is_some() {
                ahead.push(name.as_str());
            }
            let parts = schema.get("allOf").and_then(Value::as_array);
            for parent in parts.into_iter().flatten().filter_map(|part| reference(part)) {
                if let Some(parent) = component(parent, "schemas") {
                    direct.entry(parent).or_default().push(name);
                }
            }
        }
        let mut told_apart = BTreeSet::new();
        while let Some(name) = ahead.pop() {
            if told_apart.insert(name) {
                ahead.extend(direct.get(name).into_iter().flatten());
            }
        }
        Self { direct, told_apart }
    }

    fn are_told_apart(&self, name: &str) -> bool {
        self.told_apart.contains(name)
    }

    fn direct(&self, name: &str) -> Vec<&'d str> {
        self.direct.get(name).cloned().unwrap_or_default()
    }
}

/// The reference that a value is.
fn reference(value: &Value) -> Option<&str> {
    value.get("$ref")?.as_str()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::needed;
    use crate::tree::Node;

    /// What an operation needs whose response is of a schema.
    fn reached(schema: &str, components: &Value) -> Vec<String> {
        let reference = json!({"$ref": format!("#/components/schemas/{schema}")});
        let response = json!({"content": {"a/b": {"schema": reference}}});
        needed_by(&json!({"security": [], "responses": {"200": response}}), components)
    }

    fn needed_by(operation: &Value, components: &Value) -> Vec<String> {
        let document = Node::from(json!({
            "security": [{"key": []}],
            "paths": {"/a": {"get": operation}},
            "components": components,
        }));
        let needed = needed(document.as_object().expect("a document"));
        needed.into_values().flatten().collect()
    }

    #[test]
    fn what_is_referred_to_is_needed_but_no_data_and_links() {
        let to =
            |section: &str, name: &str| json!({"$ref": format!("#/components/{section}/{name}")});
        let components = json!({
            "parameters": {"P": {"schema": to("schemas", "A")}, "Q": {}},
            "responses": {"R": {"links": {"l": to("links", "L")}}},
            "requestBodies": {"T": {}},
            "schemas": {
                "A": {"items": to("schemas", "B"), "example": to("schemas", "C")},
                "B": {"properties": {"$ref": to("schemas", "D"), "own": to("schemas", "B")}},
                "C": {}, "D": {"x-other": to("schemas", "C"), "default": to("schemas", "C")},
            },
            "links": {"L": {}},
            "securitySchemes": {"key": {}, "other": {}},
        });
        let mut operation = json!({
            "parameters": [to("parameters", "P")],
            "responses": {"200": to("responses", "R")},
            "callbacks": {"c": {"u": {"get": {"requestBody": to("requestBodies", "T"), "security": []}}}},
        });
        assert_eq!(needed_by(&operation, &components), ["P", "T", "R", "A", "B", "D", "key"]);
        operation["security"] = json!([{"other": []}]);
        assert_eq!(needed_by(&operation, &components), ["P", "T", "R", "A", "B", "D", "other"]);
    }

    #[test]
    fn a_schema_needs_what_inherits_from_it_if_that_can_be_told_apart() {
        let pet = || json!({"$ref": "#/components/schemas/Pet"});
        let mut components = json!({"schemas": {
            "Pet": {"discriminator": {"propertyName": "kind"}},
            "Cat": {"allOf": [pet(), {"properties": {"friend": {"$ref": "#/components/schemas/Toy"}}}]},
            "Dog": {"allOf": [pet()]},
            "Tom": {"allOf": [{"$ref": "#/components/schemas/Cat"}]},
            "Toy": {},
            "Home": {"properties": {"pet": pet()}},
        }});
        let whole = ["Cat", "Dog", "Home", "Pet", "Tom", "Toy"];
        assert_eq!(reached("Home", &components), whole);
        assert_eq!(reached("Dog", &components), ["Dog", "Pet"], "what it inherits, and no more");
        assert_eq!(reached("Cat", &components), ["Cat", "Pet", "Tom", "Toy"]);

        components["schemas"]["Pet"] = json!({});
        assert_eq!(reached("Home", &components), ["Home", "Pet"]);
    }

    #[test]
    fn a_mapping_names_what_is_needed() {
        let discriminator = json!({"propertyName": "kind", "mapping": {
            "a": "#/components/schemas/A", "b": "B", "c": "C.json", "d": "D",
        }});
        let components = json!({"schemas": {
            "One": {"oneOf": [], "discriminator": discriminator}, "A": {}, "B": {}, "C": {}, "E": {},
        }});
        assert_eq!(reached("One", &components), ["A", "B", "C", "One"]);
    }
}
