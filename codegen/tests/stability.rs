//! What is generated from a part of a document stays what it is, byte for byte, when an unrelated part
//! of the document changes.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use codegen::{Options, Source, generate};

/// A schema that stands in front of all others.
const SCHEMA: &str = "  schemas:
    AnUnrelatedOne:
      type: object
      required: [id]
      properties:
        id: { type: integer }
        hues: { type: array, items: { type: string, enum: [cyan, magenta] } }
        inner: { type: object, properties: { unheard_of: { type: boolean } } }
        either: { oneOf: [{ type: string }, { type: boolean }] }
      example: { id: 1 }
";

/// An operation that stands in front of all others.
const OPERATION: &str = "paths:
  /an/unrelated/path:
    put:
      operationId: unrelated_operation
      parameters:
        - { name: mood, in: query, schema: { type: string, enum: [blue] } }
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties:
                unrelated_inner: { type: object, properties: { x: { type: number } } }
      responses:
        '200':
          description: Done.
          content:
            application/json:
              schema: { $ref: '#/components/schemas/AnUnrelatedOne' }
";

#[test]
fn another_schema_and_another_operation_change_no_model() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/features");
    for topic in fs::read_dir(folder).unwrap() {
        let document = topic.unwrap().path().join("openapi.yaml");
        let text = fs::read_to_string(&document).unwrap();
        let more = text.replacen("  schemas:\n", SCHEMA, 1).replacen("paths:\n", OPERATION, 1);
        let (before, after) = (models(text), models(more));
        assert!(after.len() > before.len(), "{}: nothing was added", document.display());
        for (path, text) in before {
            assert_eq!(after.get(&path), Some(&text), "{}: {path}", document.display());
        }
    }
}

/// The files of a client that are about one model each, with those that stand in it.
fn models(document: String) -> BTreeMap<String, String> {
    let source = Source::new("openapi.yaml", document);
    let generated = generate(&source, &Options::default())
        .unwrap_or_else(|diagnostics| panic!("{}", diagnostics.render(&source)));
    let is_model = |path: &str| path.starts_with("src/models/") && path != "src/models/mod.rs";
    generated.files.into_iter().filter(|(path, _)| is_model(path)).collect()
}
