//! What is generated from a part of a document stays what it is, byte for byte, when an unrelated part
//! of the document changes.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use codegen::{Features, Generated, Options, Source, generate};

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
    for document in documents() {
        let text = fs::read_to_string(&document).unwrap();
        let more = text.replacen("  schemas:\n", SCHEMA, 1).replacen("paths:\n", OPERATION, 1);
        let (before, after) = (models(text), models(more));
        assert!(after.len() > before.len(), "{}: nothing was added", document.display());
        for (path, text) in before {
            assert_eq!(after.get(&path), Some(&text), "{}: {path}", document.display());
        }
    }
}

/// What another schema has in common with some of the topic of inline schemas.
const TWINS: &str = "  schemas:
    AnEarlierOne:
      type: object
      properties:
        address: { type: object, properties: { town: { type: string } } }
        status: { type: string, enum: [active, gone] }
        kind: { type: string, enum: [in, out] }
";

#[test]
fn a_schema_that_has_the_same_in_it_takes_no_name_away() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/features/inline_schemas");
    let text = fs::read_to_string(folder.join("openapi.yaml")).unwrap();
    let more = text.replacen("  schemas:\n", TWINS, 1);
    let (before, after) = (names(text), names(more));
    assert!(after.contains("AnEarlierOneAddress"));
    let lost: Vec<&String> = before.difference(&after).collect();
    assert!(lost.is_empty(), "{lost:?}");
}

/// Who has named a feature finds it again.
#[test]
fn another_operation_takes_no_feature_away() {
    for document in documents() {
        let text = fs::read_to_string(&document).unwrap();
        let more = text.replacen("paths:\n", OPERATION, 1);
        let more = more.replacen("  schemas:\n", SCHEMA, 1);
        let after = with_features(more).features;
        let before = with_features(text).features.into_iter();
        let lost: Vec<String> = before.filter(|feature| !after.contains(feature)).collect();
        assert!(lost.is_empty(), "{}: {lost:?}", document.display());
    }
}

/// A client whose operations are behind features.
fn with_features(document: String) -> Generated {
    let source = Source::new("openapi.yaml", document);
    let options = Options { features: Features::ByTag, ..Options::default() };
    generate(&source, &options)
        .unwrap_or_else(|diagnostics| panic!("{}", diagnostics.render(&source)))
}

#[test]
fn operations_behind_features_are_the_same_again() {
    let topic = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/features/features_by_tag");
    let text = fs::read_to_string(topic.join("openapi.yaml")).unwrap();
    let files = with_features(text.clone()).files;
    assert!((0..3).all(|_| with_features(text.clone()).files == files));
}

/// The names of all models.
fn names(document: String) -> BTreeSet<String> {
    let files = models(document);
    let lines = files.values().flat_map(|text| text.lines());
    let declared = lines.filter_map(|line| {
        let kinds = ["pub struct ", "pub enum ", "pub type "];
        kinds.iter().find_map(|kind| line.strip_prefix(kind))
    });
    declared.filter_map(|rest| rest.split([' ', ';']).next().map(str::to_owned)).collect()
}

#[test]
fn a_schema_that_refers_to_all_others_changes_none() {
    for document in documents() {
        let text = fs::read_to_string(&document).unwrap();
        let schemas =
            text.split_once("  schemas:\n").map(|(_, schemas)| schemas).unwrap_or_default();
        let names = schemas.lines().filter_map(|line| {
            let name = line.strip_prefix("    ")?.split(':').next()?;
            name.chars().all(char::is_alphanumeric).then_some(name)
        });
        let fields = names
            .map(|name| format!("        {name}: {{ $ref: '#/components/schemas/{name}' }}\n"));
        let fields = fields.collect::<Vec<_>>().concat();
        let holder = format!("  schemas:\n    ARefersToAll:\n      properties:\n{fields}");
        let more = text.replacen("  schemas:\n", &holder, 1);
        let (before, after) = (models(text), models(more));
        for (path, text) in before {
            assert_eq!(after.get(&path), Some(&text), "{}: {path}", document.display());
        }
    }
}

/// The documents of the topics, but for those in several files, whose schemas stand elsewhere.
fn documents() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/features");
    let topics = fs::read_dir(folder).unwrap().map(|topic| topic.unwrap().path());
    let is_one_file = |topic: &PathBuf| {
        let mut entries = fs::read_dir(topic).unwrap().map(|entry| entry.unwrap().path());
        entries.all(|path| path.is_file() || path.ends_with("golden"))
    };
    topics.filter(is_one_file).map(|topic| topic.join("openapi.yaml")).collect()
}

/// The files of a client that are about one model each, with those that stand in it.
fn models(document: String) -> BTreeMap<String, String> {
    let source = Source::new("openapi.yaml", document);
    let generated = generate(&source, &Options::default())
        .unwrap_or_else(|diagnostics| panic!("{}", diagnostics.render(&source)));
    let is_model = |path: &str| path.starts_with("src/models/") && path != "src/models/mod.rs";
    generated.files.into_iter().filter(|(path, _)| is_model(path)).collect()
}
