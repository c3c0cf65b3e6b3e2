//! Documents of a size and depth that no person wrote: they are generated on the stack that any thread
//! has, the work for them grows as they do, and what comes of them doesn't multiply.
//!
//! Work is counted in allocations, which are the same in every run and on every machine. What takes
//! time without allocating isn't seen.

use codegen::{Generated, Options, Source, generate};
use rayon::ThreadPoolBuilder;
use serde_json::{Map, Value, json};

fn document(schemas: impl Into<Value>) -> Value {
    json!({
        "openapi": "3.0.3",
        "info": { "title": "Large", "version": "1" },
        "paths": {},
        "components": { "schemas": schemas.into() }
    })
}

fn client(document: &Value) -> Generated {
    let source = Source::new("large.json", document.to_string());
    generate(&source, &Options::default())
        .unwrap_or_else(|diagnostics| panic!("{}", diagnostics.render(&source)))
}

/// Asserts that a document of twice the size takes about twice the work, in number and size of
/// allocations.
fn grows_linearly(size: usize, document: fn(usize) -> Value) {
    // Only what this thread does is counted, so that it does all.
    let alone = ThreadPoolBuilder::new().num_threads(1).use_current_thread().build();
    let alone = alone.expect("this thread belongs to no pool");
    let work = |size| {
        let document = document(size);
        let counted = allocation_counter::measure(|| alone.install(|| drop(client(&document))));
        (counted.count_total, counted.bytes_total)
    };
    let (once, twice) = (work(size), work(2 * size));
    let is_linear = |once: u64, twice: u64| twice < once * 9 / 4;
    assert!(is_linear(once.0, twice.0), "allocations: {} and {}", once.0, twice.0);
    assert!(is_linear(once.1, twice.1), "bytes: {} and {}", once.1, twice.1);
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

/// The file of a model.
fn model<'a>(client: &'a Generated, name: &str) -> &'a str {
    &client.files[&format!("src/models/{name}.rs")]
}

/// Schemas that refer to each other.
fn schemas(count: usize) -> Value {
    let schemas: Map<String, Value> = (0..count)
        .map(|index| {
            let other = |step| reference(&format!("Thing{}", (index * 7 + step) % count));
            let schema = match index % 10 {
                8 => json!({ "type": "string", "enum": ["a", "b"] }),
                9 => json!({ "allOf": [other(1), { "properties": { "more": { "type": "string" } } }] }),
                _ => json!({
                    "type": "object",
                    "required": ["id"],
                    "properties": {
                        "id": { "type": "integer" },
                        "next": other(1),
                        "others": { "type": "array", "items": other(2) }
                    }
                }),
            };
            (format!("Thing{index}"), schema)
        })
        .collect();
    document(schemas)
}

/// Operations under one tag.
fn operations(count: usize) -> Value {
    let parameter = |name: &str, place: &str| json!({ "name": name, "in": place, "required": place == "path", "schema": { "type": "string" } });
    let content = |name: &str| json!({ "application/json": { "schema": reference(name) } });
    let path = |index: usize| {
        let response = json!({ "description": "Done.", "content": content("Thing") });
        let operation = json!({
            "operationId": format!("operation{index}"),
            "tags": ["all"],
            "parameters": [parameter("id", "path"), parameter("filter", "query")],
            "requestBody": { "required": true, "content": content("Thing") },
            "responses": { "200": response, "4XX": response }
        });
        (format!("/things{index}/{{id}}"), json!({ "post": operation }))
    };
    let thing = json!({ "type": "object", "properties": { "id": { "type": "string" } } });
    let mut document = document(json!({ "Thing": thing }));
    document["paths"] = (0..count).map(path).collect::<Map<_, _>>().into();
    document
}

/// A schema of many properties.
fn properties(count: usize) -> Value {
    let property = |index: usize| {
        (format!("property{index}"), json!({ "type": "string", "description": "Some words." }))
    };
    let properties: Map<String, Value> = (0..count).map(property).collect();
    let required: Vec<String> =
        (0..count).step_by(50).map(|index| format!("property{index}")).collect();
    let schema = json!({ "type": "object", "properties": properties, "required": required });
    document(json!({ "Wide": schema }))
}

#[test]
fn work_grows_with_the_number_of_schemas() {
    grows_linearly(250, schemas);
}

#[test]
fn work_grows_with_the_number_of_operations() {
    grows_linearly(100, operations);
}

#[test]
fn work_grows_with_the_number_of_properties() {
    grows_linearly(250, properties);
}

#[test]
fn ten_thousand_schemas_that_refer_to_each_other() {
    let client = client(&schemas(10_000));
    let is_model = |path: &&String| path.starts_with("src/models/thing");
    assert_eq!(client.files.keys().filter(is_model).count(), 10_000);
}

#[test]
fn a_chain_of_a_thousand_references() {
    let mut schemas = Map::new();
    for index in 0..1_000 {
        schemas.insert(format!("Link{index}"), reference(&format!("Link{}", index + 1)));
    }
    schemas
        .insert("Link1000".to_owned(), json!({ "properties": { "end": { "type": "boolean" } } }));
    schemas.insert("Start".to_owned(), json!({ "properties": { "link": reference("Link0") } }));
    let client = client(&document(schemas));
    assert!(model(&client, "start").contains("pub link: Option<Link1000>"));
}

#[test]
fn forty_unions_within_each_other_are_not_megabytes_of_code() {
    let mut schemas = Map::new();
    for index in 0..40 {
        let next = reference(&format!("Union{}", index + 1));
        let own = (format!("own{index}"), json!({ "type": "string" }));
        let mut properties = Map::from_iter([own]);
        properties.insert("next".to_owned(), next.clone());
        let object = json!({ "title": format!("Own{index}"), "properties": properties });
        schemas.insert(format!("Union{index}"), json!({ "anyOf": [next, object] }));
    }
    schemas.insert("Union40".to_owned(), json!({ "properties": { "end": { "type": "string" } } }));
    let client = client(&document(schemas));
    let size: usize = client.files.values().map(String::len).sum();
    assert!(size < 2_000_000, "{size}");
}

#[test]
fn a_circle_of_three_thousand_objects() {
    let mut schemas = Map::new();
    for index in 0..3_000 {
        let next = reference(&format!("Link{}", (index + 1) % 3_000));
        schemas.insert(
            format!("Link{index}"),
            json!({ "type": "object", "required": ["next"], "properties": { "next": next } }),
        );
    }
    let client = client(&document(schemas));
    let boxed = client.files.values().filter(|text| text.contains("pub next: Box<")).count();
    assert_eq!(boxed, 1, "one box closes the circle");
}

#[test]
fn objects_in_objects() {
    let mut inner = json!({ "type": "integer" });
    for _ in 0..40 {
        inner = json!({ "type": "object", "properties": { "deeper": inner } });
    }
    let client = client(&document(json!({ "Deep": inner })));
    let deep = model(&client, "deep");
    assert_eq!(deep.matches("pub struct ").count(), 40);
    assert!(deep.contains("pub deeper: Option<i64>"));
}

#[test]
fn arrays_in_arrays() {
    let nested = |depth| {
        let mut inner = json!({ "type": "integer" });
        for _ in 0..depth {
            inner = json!({ "type": "array", "items": inner });
        }
        client(&document(json!({ "Deep": { "properties": { "lists": inner } } })))
    };
    let lists = format!("Option<{}i64{}>", "Vec<".repeat(40), ">".repeat(40));
    let text: String = model(&nested(40), "deep").split_whitespace().collect();
    let text = text.replace(",>", ">");
    assert!(text.contains(&lists), "{text}");
    // A hundred are too many for a type; they are raw JSON somewhere, which is said.
    let deepest = nested(100);
    assert!(deepest.diagnostics.iter().next().is_some());
    assert!(model(&deepest, "deep").contains("Value"));
}

#[test]
fn a_diamond_of_all_of() {
    let mut schemas = Map::new();
    for level in 0..30 {
        let next = reference(&format!("Level{}", level + 1));
        let own = json!({ "properties": { format!("p{level}"): { "type": "string" } } });
        schemas.insert(format!("Level{level}"), json!({ "allOf": [next, next, own] }));
    }
    schemas.insert("Level30".to_owned(), json!({ "properties": { "end": { "type": "string" } } }));
    let client = client(&document(schemas));
    assert_eq!(model(&client, "level0").matches("    pub p").count(), 30);
}

#[test]
fn a_diamond_of_one_of() {
    let mut schemas = Map::new();
    for level in 0..30 {
        let next = reference(&format!("Level{}", level + 1));
        let own = json!({ "title": format!("Own {level}"), "required": [format!("p{level}")],
            "properties": { format!("p{level}"): { "type": "string" } } });
        schemas.insert(format!("Level{level}"), json!({ "oneOf": [next, next, own] }));
    }
    schemas.insert("Level30".to_owned(), json!({ "properties": { "end": { "type": "string" } } }));
    let client = client(&document(schemas));
    for level in 0..30 {
        assert!(model(&client, "level0").contains(&format!("Own{level}(")), "{level}");
    }
}
