//! Documents that there can be more or less of.

use std::fs;

use serde_json::{Map, Value, json};

use super::Document;
use openapi_crate::failure::Failure;

/// A document of which there is as much as is asked for.
pub(super) struct Growing<'d> {
    pub(super) name: String,
    make: Box<dyn Fn(usize) -> Value + 'd>,
}

impl<'d> Growing<'d> {
    fn new(name: impl Into<String>, make: impl Fn(usize) -> Value + 'd) -> Self {
        Self { name: name.into(), make: Box::new(make) }
    }

    /// The document, so many times.
    pub(super) fn make(&self, times: usize) -> Value {
        (self.make)(times)
    }
}

/// The first document that is measured in lines, in copies, and others that consist of one thing each.
pub(super) fn growing<'d>(documents: &[Document<'_>]) -> Result<Vec<Growing<'d>>, Failure> {
    let mut all = Vec::new();
    if let Some(document) = documents.iter().find(|document| document.target.lines.is_some()) {
        let text = fs::read_to_string(&document.path).unwrap_or_default();
        let read: Value = serde_yaml::from_str(&text).map_err(|error| {
            Failure::new(format!("`{}` can't be read: {error}", document.target.name))
        })?;
        all.push(Growing::new(document.target.name.clone(), move |times| copies(&read, times)));
    }
    all.push(Growing::new("1,250 schemas", |times| schemas(1_250 * times)));
    all.push(Growing::new("625 operations of one tag", |times| operations(625 * times)));
    all.push(Growing::new("a schema of 625 properties", |times| properties(625 * times)));
    Ok(all)
}

/// What components are called by others in another way than by `$ref`.
const BY_NAME: &str = "securitySchemes";

/// A document with so many copies of its operations and components, each with its own names.
fn copies(document: &Value, times: usize) -> Value {
    let mut whole = document.clone();
    let merge = |into: &mut Value, from: Value| {
        if let (Value::Object(into), Value::Object(from)) = (into, from) {
            into.extend(from);
        }
    };
    for copy in 1..times {
        let mut other = document.clone();
        rename(&mut other, copy);
        let paths = members(other["paths"].take());
        merge(
            &mut whole["paths"],
            paths.map(|(path, item)| (format!("/copy{copy}{path}"), item)).collect(),
        );
        for (section, components) in members(other["components"].take()) {
            if section != BY_NAME {
                let components = members(components);
                let renamed = components.map(|(name, it)| (format!("{name}{copy}"), it)).collect();
                merge(&mut whole["components"][&section], renamed);
            }
        }
    }
    whole
}

fn members(value: Value) -> serde_json::map::IntoIter {
    match value {
        Value::Object(members) => members.into_iter(),
        _ => Map::new().into_iter(),
    }
}

/// Tells what a copy refers to, and its operations, from those of the others.
fn rename(value: &mut Value, copy: usize) {
    match value {
        Value::Object(members) => {
            if let Some(Value::String(id)) = members.get_mut("operationId") {
                *id = format!("{id}Copy{copy}");
            }
            members.values_mut().for_each(|value| rename(value, copy));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| rename(item, copy)),
        Value::String(text) => {
            if let Some((section, name)) =
                text.strip_prefix("#/components/").and_then(|rest| rest.split_once('/'))
            {
                let (name, inside) = name.split_at(name.find('/').unwrap_or(name.len()));
                *text = format!("#/components/{section}/{name}{copy}{inside}");
            }
        }
        _ => {}
    }
}

/// How many schemas an operation responds with.
const TOGETHER: usize = 50;

/// So many schemas of five properties, which fifty at a time are what an operation responds with.
fn schemas(count: usize) -> Value {
    let properties: Map<String, Value> =
        (0..5).map(|index| (format!("field{index}"), text(index))).collect();
    let schemas = (0..count).map(|index| {
        (format!("Thing{index}"), json!({ "type": "object", "properties": properties }))
    });
    let paths = (0..count).step_by(TOGETHER).map(|first| {
        let things = (first..first + TOGETHER).map(|index| {
            let reference = format!("#/components/schemas/Thing{index}");
            (format!("thing{index}"), json!({ "$ref": reference }))
        });
        let things: Map<String, Value> = things.collect();
        (
            format!("/things/{first}"),
            get("things", first, &json!({ "type": "object", "properties": things })),
        )
    });
    document(&paths.collect(), &schemas.collect())
}

/// So many operations under one tag.
fn operations(count: usize) -> Value {
    let response = json!({ "$ref": "#/components/schemas/Thing" });
    let paths =
        (0..count).map(|index| (format!("/thing/{index}"), get("things", index, &response)));
    let thing = json!({ "type": "object", "properties": { "field": text(0) } });
    document(&paths.collect(), &only("Thing", thing))
}

/// A schema of so many properties, some of which are required, and one operation that takes and brings it.
fn properties(count: usize) -> Value {
    let name = |index| format!("field{index}");
    let properties: Map<String, Value> =
        (0..count).map(|index| (name(index), text(index))).collect();
    let required: Vec<String> = (0..count).step_by(100).map(name).collect();
    let schema = json!({ "type": "object", "properties": properties, "required": required });
    let reference = json!({ "$ref": "#/components/schemas/Thing" });
    let mut item = get("things", 0, &reference);
    item["put"] = json!({
        "operationId": "putThing",
        "tags": ["things"],
        "requestBody": { "required": true, "content": { "application/json": { "schema": reference } } },
        "responses": { "204": { "description": "It is put." } },
    });
    document(&only("/thing", item), &only("Thing", schema))
}

/// One member.
fn only(name: &str, value: Value) -> Map<String, Value> {
    [(name.to_owned(), value)].into_iter().collect()
}

fn text(index: usize) -> Value {
    json!({ "type": "string", "description": format!("What field {index} tells.") })
}

/// A path with one operation, which responds with a schema.
fn get(tag: &str, index: usize, schema: &Value) -> Value {
    let content = json!({ "application/json": { "schema": schema } });
    json!({
        "get": {
            "operationId": format!("getThing{index}"),
            "tags": [tag],
            "responses": { "200": { "description": "What is there.", "content": content } },
        },
    })
}

fn document(paths: &Map<String, Value>, schemas: &Map<String, Value>) -> Value {
    json!({
        "openapi": "3.0.3",
        "info": { "title": "Things", "version": "1.0.0" },
        "servers": [{ "url": "https://things.example" }],
        "paths": paths,
        "components": { "schemas": schemas },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_has_names_of_its_own_and_refers_to_itself() {
        let schemas = json!({
            "Thing": { "properties": { "other": { "$ref": "#/components/schemas/Other/items" } } },
            "Other": { "items": { "type": "string" } },
        });
        let thing = json!({ "$ref": "#/components/schemas/Thing" });
        let paths = only("/thing", get("things", 0, &thing));
        let mut one = document(&paths, &members(schemas).collect());
        one["components"][BY_NAME] = json!({ "key": { "type": "http", "scheme": "bearer" } });

        let three = copies(&one, 3);

        let keys = |value: &Value| members(value.clone()).map(|(key, _)| key).collect::<Vec<_>>();
        assert_eq!(keys(&three["paths"]), ["/thing", "/copy1/thing", "/copy2/thing"]);
        let all = ["Thing", "Other", "Thing1", "Other1", "Thing2", "Other2"];
        assert_eq!(keys(&three["components"]["schemas"]), all);
        assert_eq!(keys(&three["components"][BY_NAME]), ["key"]);
        let copy = &three["paths"]["/copy2/thing"]["get"];
        assert_eq!(copy["operationId"], "getThing0Copy2");
        let schema = &copy["responses"]["200"]["content"]["application/json"]["schema"];
        assert_eq!(schema["$ref"], "#/components/schemas/Thing2");
        let other = &three["components"]["schemas"]["Thing2"]["properties"]["other"];
        assert_eq!(other["$ref"], "#/components/schemas/Other2/items");
    }

    #[test]
    fn a_document_that_grows_has_as_much_as_it_says() {
        let count = |value: &Value| value.as_object().map_or(0, Map::len);
        let many = schemas(100);
        assert_eq!(count(&many["components"]["schemas"]), 100);
        assert_eq!(count(&many["paths"]), 2);
        assert_eq!(count(&operations(7)["paths"]), 7);
        let wide = properties(300);
        assert_eq!(count(&wide["components"]["schemas"]["Thing"]["properties"]), 300);
    }
}
