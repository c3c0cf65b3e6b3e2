use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::bundle;
use crate::Source;
use crate::diagnostics::Diagnostics;
use crate::files::{FileText, Files, Unread};

/// Files by their paths; the document is `api/openapi.yaml`.
#[derive(Debug, Default)]
struct Texts(BTreeMap<String, String>);

impl Files for Texts {
    fn document(&self) -> &'static str {
        "api/openapi.yaml"
    }

    fn read(&self, path: &str, most: usize) -> Result<FileText, Unread> {
        match self.0.get(path) {
            Some(text) if text.len() <= most => {
                Ok(FileText { name: path.to_owned(), text: text.clone() })
            }
            _ => Err(Unread::new("there is no such file")),
        }
    }
}

/// The tree of a document with other files, all of them YAML, and what is said of it.
fn bundled(document: &str, files: &[(&str, &str)]) -> (Value, Vec<String>) {
    // What begins with a brace is taken for JSON.
    let yaml =
        |text: &str| if text.starts_with('{') { format!("---\n{text}") } else { text.to_owned() };
    let files = files.iter().map(|(path, text)| ((*path).to_owned(), yaml(text)));
    let source = Source::new("api/openapi.yaml", yaml(document)).with_files(Texts(files.collect()));
    let mut diagnostics = Diagnostics::default();
    let (mut tree, mut places) = source.read(&mut diagnostics).unwrap();
    bundle(&mut tree, &mut places, &source, &mut diagnostics);
    let said = diagnostics.iter().map(|found| {
        format!("{} {}: {}", source.name_of(&found.pointer), found.pointer, found.message)
    });
    (tree.plain(), said.collect())
}

/// What becomes of a document with other files about which there is nothing to say.
fn plain(document: &str, files: &[(&str, &str)]) -> Value {
    let (tree, said) = bundled(document, files);
    assert_eq!(said, [""; 0]);
    tree
}

#[test]
fn schemas_become_components_under_the_names_that_they_have_elsewhere() {
    let tree = plain(
        "{components: {schemas: {
            A: {$ref: parts/a.yaml}, B: {$ref: './x/../parts/all.json#/B'},
            C: {$ref: parts/all.json#/definitions/c%20d}, E: {$ref: 'parts/all.json#e'},
        }}}",
        &[
            ("api/parts/a.yaml", "properties: {b: {$ref: all.json#/B}, self: {$ref: '#'}}"),
            (
                "api/parts/all.json",
                r##"{"B": {"items": {"$ref": "#/definitions/c d"}}, "definitions": {
                    "c d": {"enum": [1]}, "E": {"$anchor": "e"}}}"##,
            ),
        ],
    );
    assert_eq!(
        tree,
        json!({"components": {"schemas": {
            "A": {"$ref": "#/components/schemas/a"},
            "B": {"items": {"$ref": "#/components/schemas/c d"}},
            "C": {"$ref": "#/components/schemas/c d"},
            "E": {"$anchor": "e"},
            "c d": {"enum": [1]},
            "a": {"properties": {
                "b": {"$ref": "#/components/schemas/B"}, "self": {"$ref": "#/components/schemas/a"},
            }},
        }}})
    );
}

#[test]
fn names_that_are_taken_get_more_of_the_way_and_then_a_number() {
    let tree = plain(
        "{paths: {/a: {get: {parameters: [
            {schema: {$ref: one.yaml#/A}}, {schema: {$ref: two.yaml#/A}},
            {schema: {$ref: x/A.yaml}}, {schema: {$ref: y/A.yaml}}, {schema: {$ref: y/B.yaml}},
        ]}}}}",
        &[
            ("api/one.yaml", "A: {enum: [1]}"),
            ("api/two.yaml", "A: {enum: [2]}"),
            ("api/x/A.yaml", "enum: [3]"),
            ("api/y/A.yaml", "enum: [4]"),
            ("api/y/B.yaml", "{$ref: ../one.yaml#/A}"),
        ],
    );
    let schemas = tree["components"]["schemas"].as_object().unwrap();
    let names: Vec<&String> = schemas.keys().collect();
    assert_eq!(names, ["A", "two_A", "A-2", "A-3"]);
    let parameters = &tree["paths"]["/a"]["get"]["parameters"];
    assert_eq!(parameters[4]["schema"]["$ref"], "#/components/schemas/A");
}

#[test]
fn what_says_the_same_has_one_name() {
    let tree = plain(
        "{paths: {/a: {get: {parameters: [{schema: {$ref: x/a.yaml}}, {schema: {$ref: y/a.yaml}}]}}}}",
        &[("api/x/a.yaml", "enum: [1]"), ("api/y/a.yaml", "enum: [1]")],
    );
    assert_eq!(tree["components"]["schemas"], json!({"a": {"enum": [1]}}));
}

#[test]
fn every_kind_of_object_may_stand_elsewhere() {
    let tree = plain(
        "{openapi: 3.0.3, info: {$ref: all.yaml#/info}, paths: {$ref: all.yaml#/paths},
          components: {$ref: all.yaml#/components}}",
        &[
            (
                "api/all.yaml",
                "
            info: {title: T, description: {$ref: about.md}}
            paths:
              /a: {$ref: '#/item'}
            item:
              summary: s
              get: {$ref: '#/operation'}
            operation:
              parameters: [{$ref: '#/p'}]
              requestBody: {$ref: '#/b'}
              responses: {'200': {$ref: '#/r'}}
              callbacks: {c: {$ref: '#/c'}}
            p: {name: q, in: query, examples: {x: {$ref: '#/e'}}}
            b: {content: {a/b: {$ref: '#/m'}}}
            m: {schema: {type: string}, example: {$ref: data.json}}
            r: {description: r, headers: {h: {$ref: '#/h'}}, links: {l: {$ref: '#/l'}}}
            h: {schema: {type: string}}
            l: {operationId: o}
            e: {value: 1}
            c: {'{u}': {post: {}}}
            components: {securitySchemes: {s: {$ref: '#/s'}}}
            s: {type: http, scheme: basic}
            ",
            ),
            ("api/about.md", "# About"),
            ("api/data.json", r#"{"a": 1}"#),
        ],
    );
    assert_eq!(
        tree,
        json!({
            "openapi": "3.0.3",
            "info": {"title": "T", "description": "# About"},
            "paths": {"/a": {"summary": "s", "get": {
                "parameters": [{"$ref": "#/components/parameters/p"}],
                "requestBody": {"$ref": "#/components/requestBodies/b"},
                "responses": {"200": {"$ref": "#/components/responses/r"}},
                "callbacks": {"c": {"{u}": {"post": {}}}},
            }}},
            "components": {
                "securitySchemes": {"s": {"type": "http", "scheme": "basic"}},
                "examples": {"e": {"value": 1}},
                "parameters": {"p": {
                    "name": "q", "in": "query",
                    "examples": {"x": {"$ref": "#/components/examples/e"}},
                }},
                "requestBodies": {"b": {"content": {"a/b": {
                    "schema": {"type": "string"}, "example": {"a": 1},
                }}}},
                "headers": {"h": {"schema": {"type": "string"}}},
                "links": {"l": {"operationId": "o"}},
                "responses": {"r": {
                    "description": "r", "headers": {"h": {"$ref": "#/components/headers/h"}},
                    "links": {"l": {"$ref": "#/components/links/l"}},
                }},
            },
        })
    );
}

#[test]
fn a_file_may_refer_back_to_the_document() {
    let tree = plain(
        "{paths: {/a: {$ref: parts/a.yaml}}, components: {schemas: {
            B: {$ref: parts/B.yaml}, C: {$ref: '#/components/schemas/B'}, D: {type: string},
        }}}",
        &[
            (
                "api/parts/a.yaml",
                "{parameters: [
                    {schema: {$ref: ../openapi.yaml#/components/schemas/D}},
                    {schema: {$ref: ../openapi.yaml#/components/schemas/C}},
                    {schema: {$ref: '../openapi.yaml#/paths/~1a/parameters/0/schema'}},
                ]}",
            ),
            ("api/parts/B.yaml", "enum: [1]"),
        ],
    );
    let parameters = &tree["paths"]["/a"]["parameters"];
    assert_eq!(
        [0, 1, 2].map(|index| parameters[index]["schema"]["$ref"].as_str().unwrap()),
        ["D", "B", "D"].map(|name| format!("#/components/schemas/{name}"))
    );
    assert_eq!(tree["components"]["schemas"]["B"], json!({"enum": [1]}));
}

#[test]
fn files_may_refer_to_each_other_in_circles() {
    let tree = plain(
        "{paths: {/a: {get: {responses: {'200': {$ref: r.yaml}}}}}}",
        &[
            ("api/r.yaml", "content: {a/b: {schema: {$ref: person.yaml}}}"),
            ("api/person.yaml", "properties: {pet: {$ref: pet.yaml}}"),
            ("api/pet.yaml", "properties: {owner: {$ref: ./person.yaml#/}, friend: {$ref: '#'}}"),
        ],
    );
    let schemas = tree["components"]["schemas"].as_object().unwrap();
    assert_eq!(
        schemas["pet"]["properties"],
        json!({"owner": {"$ref": "#/components/schemas/person"}, "friend": {"$ref": "#/components/schemas/pet"}})
    );
}

#[test]
fn a_swagger_document_has_sections_of_its_own() {
    let tree = plain(
        "{swagger: '2.0', paths: {/a: {get: {
            parameters: [{$ref: 'p.yaml#/q'}], responses: {'200': {schema: {$ref: s.yaml}}},
        }}}}",
        &[("api/p.yaml", "q: {name: q, in: body, schema: {$ref: s.yaml}}"), ("api/s.yaml", "{}")],
    );
    assert_eq!(
        tree,
        json!({
            "swagger": "2.0",
            "paths": {"/a": {"get": {
                "parameters": [{"$ref": "#/parameters/q"}],
                "responses": {"200": {"schema": {"$ref": "#/definitions/s"}}},
            }}},
            "definitions": {"s": {}},
            "parameters": {"q": {"name": "q", "in": "body", "schema": {"$ref": "#/definitions/s"}}},
        })
    );
}

#[test]
fn a_mapping_may_name_files() {
    let tree = plain(
        "{components: {schemas: {Pet: {
            oneOf: [{$ref: cat.yaml}],
            discriminator: {propertyName: t, mapping: {c: cat.yaml, d: ./dogs.yaml#/Dog, e: Cow}},
        }}}}",
        &[("api/cat.yaml", "{}"), ("api/dogs.yaml", "Dog: {}")],
    );
    assert_eq!(
        tree["components"]["schemas"]["Pet"]["discriminator"]["mapping"],
        json!({"c": "#/components/schemas/cat", "d": "#/components/schemas/Dog", "e": "Cow"})
    );
}

#[test]
fn what_stands_beside_a_reference_stays() {
    let tree = plain(
        "{paths: {/a: {$ref: a.yaml, summary: mine}, /b: {$ref: a.yaml}}}",
        &[("api/a.yaml", "{summary: theirs, get: {operationId: a}}")],
    );
    assert_eq!(
        tree["paths"],
        json!({"/a": {"summary": "mine", "get": {"operationId": "a"}},
            "/b": {"summary": "theirs", "get": {}}})
    );
}

#[test]
fn what_can_not_be_followed_is_said_where_it_stands() {
    let (tree, said) = bundled(
        "{paths: {/a: {$ref: none.yaml}, /b: {$ref: b.yaml}, /c: {$ref: c.yaml}},
          components: {schemas: {
            A: {$ref: 'b.yaml#/Stat'}, B: {$ref: 'https://a.test/b.yaml'}, C: {$ref: 'urn:a:b'},
            D: {$ref: bad.yaml}, E: {$ref: 'b.yaml#/State/enum/0'},
        }}}",
        &[
            ("api/b.yaml", "{State: {enum: [1]}, get: {responses: {'200': {$ref: none.yaml}}}}"),
            ("api/c.yaml", "{$ref: d.yaml}"),
            ("api/d.yaml", "{$ref: c.yaml}"),
            ("api/bad.yaml", "a: [\n"),
        ],
    );
    assert_eq!(
        said,
        [
            "api/bad.yaml /: this isn't YAML: did not find expected node content, while parsing a flow \
             node",
            "api/openapi.yaml /paths/~1a/$ref: `none.yaml` can't be followed: there is no such \
             file",
            "api/b.yaml /get/responses/200/$ref: `none.yaml` can't be followed: there is no such \
             file",
            "api/openapi.yaml /paths/~1c/$ref: the reference goes in a circle",
            "api/openapi.yaml /components/schemas/A/$ref: `b.yaml#/Stat` leads nowhere: there is no \
             `/Stat` in `b.yaml`",
            "api/openapi.yaml /components/schemas/B/$ref: `https://a.test/b.yaml` isn't followed: \
             nothing is fetched over the network",
            "api/openapi.yaml /components/schemas/C/$ref: `urn:a:b` isn't followed: it names no file \
             by a relative path",
            "api/openapi.yaml /components/schemas/D/$ref: `bad.yaml` can't be followed: `bad.yaml` \
             can't be read",
            "api/openapi.yaml /components/schemas/E/$ref: `b.yaml#/State/enum/0` leads to no schema",
        ]
    );
    assert_eq!(tree["paths"]["/a"], json!({"$ref": "none.yaml"}));
}

#[test]
fn a_file_may_be_written_as_a_part_of_the_document() {
    let (tree, said) = bundled(
        "{paths: {/a: {$ref: a.yaml}}, components: {schemas: {A: {}}}}",
        &[("api/a.yaml", "{parameters: [{schema: {$ref: '#/components/schemas/A'}}]}")],
    );
    let schema = &tree["paths"]["/a"]["parameters"][0]["schema"];
    assert_eq!(schema["$ref"], "#/components/schemas/A");
    let message = "there is no `#/components/schemas/A` in this file";
    assert_eq!(said, [format!("api/a.yaml /parameters/0/schema/$ref: {message}")]);
}

#[test]
fn a_document_in_one_file_asks_for_none() {
    let document = "{components: {schemas: {A: {$ref: '#/components/schemas/B'}}}, x: {$ref: '#'}}";
    assert_eq!(
        plain(document, &[]),
        json!({"components": {"schemas": {"A": {"$ref": "#/components/schemas/B"}}},
            "x": {"$ref": "#"}})
    );
}

#[test]
fn a_long_way_through_files_and_many_references_to_one_are_no_harm() {
    let link = |number: usize| format!("properties: {{next: {{$ref: f{}.yaml}}}}", number + 1);
    let files: Vec<(String, String)> =
        (0..1000).map(|number| (format!("api/f{number}.yaml"), link(number))).collect();
    let mut files: Vec<(&str, &str)> =
        files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    files.push(("api/f1000.yaml", "{}"));
    let again = "{$ref: '#/A'}, ".repeat(10_000);
    let many = format!("A: {{allOf: [{again}]}}");
    files.push(("api/many.yaml", &many));
    let tree =
        plain("{components: {schemas: {A: {$ref: f0.yaml}, B: {$ref: many.yaml#/A}}}}", &files);
    assert_eq!(tree["components"]["schemas"].as_object().unwrap().len(), 1004);
}
