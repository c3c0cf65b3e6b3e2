//! A client of a part of a document: it has the operations that are selected and what these need, and both
//! are as in a client of the whole.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use codegen::{Code, Diagnostics, Generated, Options, Pointer, Selection, Source, generate};
use serde_json::Value;

const DOCUMENT: &str = include_str!("selection/openapi.yaml");

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

fn tags(tags: &[&str]) -> Selection {
    Selection { tags: texts(tags), ..Selection::default() }
}

fn operations(patterns: &[&str]) -> Selection {
    Selection { operations: texts(patterns), ..Selection::default() }
}

fn client(document: &str, selection: Selection) -> Result<Generated, Diagnostics> {
    let options = Options { selection, ..Options::default() };
    generate(&Source::new("openapi.yaml", document), &options)
}

fn part(selection: Selection) -> Generated {
    client(DOCUMENT, selection).expect("a client")
}

/// The names of the files in a folder of a client.
fn files(client: &Generated, folder: &str) -> Vec<String> {
    let files = client.files.keys().filter_map(|path| path.strip_prefix(folder));
    files.filter(|name| *name != "mod.rs").map(str::to_owned).collect()
}

fn findings(diagnostics: &Diagnostics) -> BTreeSet<(String, String)> {
    diagnostics.iter().map(|found| (found.pointer.to_string(), found.message.clone())).collect()
}

#[test]
fn operations_and_models_are_those_of_the_whole_client() {
    let whole = part(Selection::default());
    let owners = part(tags(&["Owners"]));
    assert_eq!(files(&owners, "src/operations/"), ["owners.rs"]);
    assert_eq!(files(&owners, "src/models/"), ["cat.rs", "error.rs", "owner.rs", "pet.rs"]);
    for path in ["operations/owners.rs", "models/cat.rs", "models/error.rs", "models/owner.rs"] {
        let path = format!("src/{path}");
        assert_eq!(owners.files[&path], whole.files[&path], "{path}");
    }
    // The pets that owners have are cats.
    let pet = |client: &Generated| client.files["src/models/pet.rs"].clone();
    assert!(pet(&whole).contains("Dog(") && !pet(&owners).contains("Dog"), "{}", pet(&owners));
    assert!(pet(&owners).contains("Cat("), "{}", pet(&owners));
}

#[test]
fn nothing_else_of_the_document_is_counted_or_mentioned() {
    let owners = part(tags(&["Owners"]));
    let statistics = &owners.statistics;
    assert_eq!((statistics.operations, statistics.operations_left_out), (2, 0));
    assert_eq!((statistics.operations_not_selected, statistics.schemas), (4, 4));
    let all = owners.files.values().map(String::as_str).collect::<String>().to_lowercase();
    for name in ["toy", "maker", "listpets", "list_pets", "bearer", "digest"] {
        assert!(!all.contains(name), "{name}");
    }
    let expected = [
        ("/components/responses/Missing", "this response has no `description`"),
        (
            "/components/schemas/Owner/properties/name/nickname",
            "this schema has the unknown key `nickname`",
        ),
    ];
    let expected = expected.map(|(pointer, message)| (pointer.to_owned(), message.to_owned()));
    assert_eq!(findings(&owners.diagnostics), expected.into());
}

#[test]
fn operations_are_selected_by_id_and_by_method_and_path() {
    let methods = |selection| {
        let client = part(selection);
        let text = client.files.values().map(String::as_str).collect::<String>();
        let all = ["list_pets", "add_pet", "get_owner", "update_owner", "remove_owner", "get_cars"];
        all.into_iter().filter(|name| text.contains(&format!("pub fn {name}"))).collect::<Vec<_>>()
    };
    assert_eq!(methods(operations(&["*Owner"])), ["get_owner", "update_owner"]);
    assert_eq!(methods(operations(&["GET /cars", "addPet"])), ["add_pet", "get_cars"]);
    let excluded = texts(&["GET *", "remove*"]);
    let selection = Selection { excluded, ..Selection::default() };
    assert_eq!(methods(selection), ["add_pet", "update_owner"]);
    let selection = Selection { operations: texts(&["listPets"]), ..tags(&["Cars"]) };
    assert_eq!(methods(selection), ["list_pets", "get_cars"]);
}

#[test]
fn what_is_selected_and_can_not_be_a_part_of_the_client_is_left_out() {
    let admin = part(tags(&["Admin"]));
    let statistics = &admin.statistics;
    assert_eq!((statistics.operations, statistics.operations_left_out), (1, 1));
    assert_eq!(statistics.operations_not_selected, 4);
    let found = findings(&admin.diagnostics);
    let pointer = "/paths/~1owners~1{id}/delete/responses".to_owned();
    let message = "`responses` must be a responses object, but it is 5".to_owned();
    assert!(found.contains(&(pointer, message)), "{found:?}");
}

#[test]
fn of_a_selection_that_fits_nothing_only_that_is_said() {
    let selection = Selection {
        excluded: texts(&["PUT /cars"]),
        operations: texts(&["x*"]),
        ..tags(&["Owner"])
    };
    let found = client(DOCUMENT, selection).expect_err("nothing is selected");
    let said = found.render(&Source::new("openapi.yaml", DOCUMENT));
    assert_eq!(said.matches("error[selection]").count(), 3, "{said}");
    assert!(said.ends_with("\n3 errors\n"), "{said}");
    assert!(said.contains("no operation has the tag `Owner`"), "{said}");
    assert!(said.contains("did you mean `Owners`?"), "{said}");
    assert!(said.contains("no operation matches `x*`"), "{said}");
    assert!(said.contains("no operation matches `PUT /cars`"), "{said}");
}

/// What an operation that is selected has from elsewhere stays, with what is found in it.
#[test]
fn what_stands_in_others_stays_where_it_is_used() {
    let document = "
openapi: 3.0.3
info: {title: Pets, version: '1'}
servers: [{url: https://pets.test}]
paths:
  /a:
    get:
      tags: [A]
      responses:
        '200':
          description: One.
          content: {application/json: {schema: {$ref: '#/paths/~1b/get/responses/200/content/application~1json/schema'}}}
  /b:
    get:
      tags: [B]
      colour: red
      responses:
        '200':
          description: One.
          content: {application/json: {schema: {title: Pet, type: object, colour: red}}}
";
    let part = client(document, tags(&["A"])).expect("a client");
    let said: Vec<String> = findings(&part.diagnostics).into_iter().map(|(at, _)| at).collect();
    let schema = "/paths/~1b/get/responses/200/content/application~1json/schema";
    assert_eq!(said, [format!("{schema}/colour")]);
}

#[test]
fn what_was_found_in_the_translation_of_others_is_not_said() {
    let document = "
swagger: '2.0'
info: {title: Pets, version: '1'}
host: pets.test
schemes: [https]
parameters:
  Name: {name: name, in: formData, type: string, colour: red}
  Kind: {name: kind, in: query, type: string, colour: red}
paths:
  /a:
    post:
      {tags: [A], schemes: [http], parameters: [{$ref: '#/parameters/Name'}], responses: {'204': {}}}
  /b:
    post:
      {tags: [B], schemes: [http], parameters: [{$ref: '#/parameters/Kind'}], responses: {'204': {}}}
";
    let places = |selection| -> Vec<String> {
        let client = client(document, selection).expect("a client");
        findings(&client.diagnostics).into_iter().map(|(at, _)| at).collect()
    };
    let [name, kind] = ["Name", "Kind"].map(|name| format!("/parameters/{name}/colour"));
    let of = |path: &str, rest: &str| format!("/paths/~1{path}/post/{rest}");
    let [a, b] = ["a", "b"].map(|path| [of(path, "responses/204"), of(path, "schemes")]);
    assert_eq!(places(tags(&["A"])), [vec![name.clone()], a.to_vec()].concat());
    assert_eq!(places(tags(&["B"])), [vec![kind.clone()], b.to_vec()].concat());
    // All responses without a description are one finding.
    let [_, schemes] = b;
    assert_eq!(places(tags(&["A", "B"])), [vec![kind, name], a.to_vec(), vec![schemes]].concat());
}

/// The documents of the other tests that can be parsed, by their paths.
fn documents() -> BTreeMap<String, (String, Value)> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let topics = ["negative", "features"].map(|folder| fs::read_dir(tests.join(folder)).unwrap());
    let folders = topics.into_iter().flatten().map(|folder| folder.unwrap().path());
    let files = folders.flat_map(|folder| fs::read_dir(folder).unwrap());
    let files = files.map(|file| file.unwrap().path());
    let files =
        files.filter(|file| file.extension().is_some_and(|it| it == "yaml" || it == "json"));
    let read = |file: std::path::PathBuf| {
        let text = fs::read_to_string(&file).ok()?;
        let document = serde_yaml::from_str(&text).ok()?;
        Some((file.display().to_string(), (text, document)))
    };
    files.filter_map(read).collect()
}

/// The operations of a document: method, path, and where they stand.
fn all(document: &Value) -> Vec<(String, Pointer)> {
    let methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
    let paths = document["paths"].as_object().into_iter().flatten();
    let paths = paths.filter(|(path, _)| path.starts_with('/'));
    let operations = paths.flat_map(|(path, item)| {
        let item = item.as_object().into_iter().flat_map(|item| item.keys());
        item.filter(|key| methods.contains(&key.as_str())).map(move |method| {
            let pointer = Pointer::root().child("paths").child(path).child(method);
            (format!("{} {path}", method.to_uppercase()), pointer)
        })
    });
    operations.collect()
}

#[test]
fn each_operation_by_itself_is_as_in_the_whole() {
    let mut tried = 0;
    for (file, (text, document)) in documents() {
        let Ok(whole) = client(&text, Selection::default()) else { continue };
        let said = findings(&whole.diagnostics);
        let all = all(&document);
        for (label, pointer) in &all {
            let part = client(&text, operations(&[label]))
                .unwrap_or_else(|found| panic!("{label} of {file}: {found:?}"));
            let statistics = &part.statistics;
            assert_eq!(
                statistics.operations + statistics.operations_left_out,
                1,
                "{label} of {file}"
            );
            for (at, message) in findings(&part.diagnostics) {
                // What is so of all operations may be so of one that is alone.
                let is_said = said.contains(&(at.clone(), message.clone()))
                    || message.starts_with("all operations have this server");
                assert!(is_said, "{label} of {file}: {message} at {at}");
                // Unless something refers to what others have.
                let is_others = all.iter().any(|(_, other)| {
                    other != pointer && format!("{at}/").starts_with(&format!("{other}/"))
                });
                assert!(
                    !is_others || text.contains("#/paths/"),
                    "{label} of {file}: {message} at {at}"
                );
            }
            tried += 1;
        }
    }
    assert!(tried > 200, "{tried}");
}

/// Which headers are credentials is told of all operations, so that methods look the same.
#[test]
fn a_key_in_disguise_is_that_of_the_whole_document() {
    let operation = |id: &str, name: &str| {
        format!(
            "get: {{operationId: {id}, responses: {{'204': {{description: ''}}}}, parameters: [{{name: {name}, in: header, \
             required: true, schema: {{type: string}}}}]}}"
        )
    };
    let client_of_one = |other: &str| {
        let document = format!(
            "openapi: 3.0.3\ninfo: {{title: Notes, version: '1'}}\npaths:\n  \
             /a: {{{}}}\n  /b: {{{}}}\n",
            operation("one", "api-key"),
            operation("two", other)
        );
        client(&document, operations(&["one"])).expect("a client")
    };
    let code = |client: &Generated| -> String {
        client
            .files
            .iter()
            .filter(|(path, _)| path.starts_with("src/operations/"))
            .fold(String::new(), |all, (_, text)| all + text)
    };
    let whole = client_of_one("api-key");
    assert!(code(&whole).contains("pub fn one(&self) ->"), "{}", code(&whole));
    assert_eq!(whole.diagnostics.iter().filter(|found| found.code == Code::Inferred).count(), 1);
    let part = client_of_one("x-trace");
    assert!(code(&part).contains("pub fn one(&self, api_key: "), "{}", code(&part));
    assert_eq!(part.diagnostics.iter().count(), 0);
}
