//! What the settings of a client call things, where that can't be.

use std::collections::BTreeMap;

use codegen::{Generated, Options, Renames, Source, generate};

const DOCUMENT: &str = "
openapi: 3.0.3
info: {title: Pets, version: '1'}
paths:
  /pets:
    get:
      operationId: listPets
      x-rust-name: all_pets
      responses:
        '200': {description: All., content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
    post: {operationId: addPet, responses: {'204': {description: Done.}}}
components:
  schemas:
    Pet:
      type: object
      properties:
        createdAt: {type: string}
        home: {type: object, properties: {street: {type: string}}}
        colour: {$ref: '#/components/schemas/Colour'}
    Colour: {type: string, enum: [dark-red, blue]}
    Name: {type: string}
";

fn client(renames: Renames) -> Result<Generated, String> {
    let source = Source::new("pets.yaml", DOCUMENT);
    let options = Options { renames, ..Options::default() };
    generate(&source, &options).map_err(|found| {
        let found = found.iter().map(|found| {
            let help = found.help.as_deref().unwrap_or_default();
            format!("{} at {}: {}; {help}", found.code.as_str(), found.pointer, found.message)
        });
        found.collect::<Vec<_>>().join("\n")
    })
}

fn one(key: &str, name: &str) -> BTreeMap<String, String> {
    BTreeMap::from([(key.to_owned(), name.to_owned())])
}

fn operation(key: &str, name: &str) -> Renames {
    Renames { operations: one(key, name), ..Renames::default() }
}

fn ty(key: &str, name: &str) -> Renames {
    Renames { types: one(key, name), ..Renames::default() }
}

fn field(key: &str, name: &str) -> Renames {
    Renames { fields: one(key, name), ..Renames::default() }
}

fn variant(key: &str, name: &str) -> Renames {
    Renames { variants: one(key, name), ..Renames::default() }
}

#[test]
fn each_kind_of_key_is_for_what_it_says() {
    for (renames, path, said) in [
        (operation("listPets", "pets"), "src/operations/untagged.rs", "pub fn pets(&self)"),
        (operation("POST /pets", "add"), "src/operations/untagged.rs", "pub enum Add {}"),
        (ty("Pet", "Animal"), "src/models/pet.rs", "pub struct Animal {"),
        (ty("PetHome", "Home"), "src/models/pet.rs", "pub struct Home {"),
        (field("Pet.createdAt", "born"), "src/models/pet.rs", "pub born: Option<String>"),
        (field("Pet.created_at", "born"), "src/models/pet.rs", "rename = \"createdAt\""),
        (field("PetHome.street", "road"), "src/models/pet.rs", "pub road: Option<String>"),
        (variant("Colour.dark-red", "Wine"), "src/models/colour.rs", "Wine = \"dark-red\","),
        (variant("Colour.DarkRed", "Wine"), "src/models/colour.rs", "Wine = \"dark-red\","),
    ] {
        let client = client(renames.clone()).expect("a client");
        assert!(client.files[path].contains(said), "{renames:?}:\n{}", client.files[path]);
    }
}

#[test]
fn what_fits_nothing_says_what_may_be_meant() {
    for (renames, found) in [
        (
            operation("listPet", "a"),
            "there is no operation `listPet` that could be renamed; did you mean `listPets`?",
        ),
        (
            operation("all", "a"),
            "there is no operation `all` that could be renamed; a key is an `operationId`, or a method \
             and a path as in `GET /pets/{id}`",
        ),
        (ty("pet", "A"), "there is no type `pet` that could be renamed; did you mean `Pet`?"),
        (
            ty("Name", "A"),
            "there is no type `Name` that could be renamed; a key is the name of a component schema \
             that has a type of its own, or what the client calls a type",
        ),
        (
            field("Pet.createAt", "a"),
            "there is no field `Pet.createAt` that could be renamed; did you mean `Pet.createdAt`?",
        ),
        (
            field("Pets.createdAt", "a"),
            "there is no field `Pets.createdAt` that could be renamed; did you mean `Pet.createdAt`?",
        ),
        (
            variant("red", "A"),
            "there is no variant `red` that could be renamed; a key is a type, a full stop and a \
             variant, as in `Pet.colour`",
        ),
    ] {
        assert_eq!(client(renames).expect_err("an error"), format!("selection at /: {found}"));
    }
}

#[test]
fn what_cannot_be_a_name_there_is_said_of_what_would_have_it() {
    for (renames, found) in [
        (
            operation("addPet", "listPets"),
            "invalid at /paths/~1pets/post: `listPets` can't be the name of a method: Rust wants it in \
             snake case; call it `list_pets`, say; as it is, it is called `add_pet`",
        ),
        (
            operation("addPet", "all_pets"),
            "duplicate at /paths/~1pets/post: `all_pets` can't be the name of this method: something \
             else has it; choose one that is free, such as `other_all_pets`; as it is, it is called \
             `add_pet`",
        ),
        (
            ty("Pet", "Colour"),
            "duplicate at /components/schemas/Pet: `Colour` can't be the name of this type: something \
             else has it; choose one that is free, such as `OtherColour`; as it is, it is called `Pet`",
        ),
        (
            ty("Pet", "Pet; struct X"),
            "invalid at /components/schemas/Pet: `Pet; struct X` can't be the name of a type: it is no \
             name in Rust; call it `PetStructX`, say; as it is, it is called `Pet`",
        ),
        (
            field("Pet.home", "type"),
            "invalid at /components/schemas/Pet: `type` can't be the name of a field: it is a keyword; \
             call it `type_`, say; as it is, it is called `home`",
        ),
        (
            variant("Colour.blue", "UnknownValue"),
            "duplicate at /components/schemas/Colour: `UnknownValue` can't be the name of this variant: \
             something else has it; choose one that is free, such as `OtherUnknownValue`; as it is, it \
             is called `Blue`",
        ),
    ] {
        assert_eq!(client(renames).expect_err("an error"), found);
    }
}

#[test]
fn settings_go_before_the_document() {
    let text =
        |renames| client(renames).expect("a client").files["src/operations/untagged.rs"].clone();
    assert!(text(Renames::default()).contains("pub fn all_pets(&self)"));
    let renamed = text(operation("listPets", "pets"));
    assert!(renamed.contains("pub fn pets(&self)") && !renamed.contains("all_pets"));
}

/// The methods of operations that extensions of others name.
fn named_by_others(operations: &str) -> Vec<String> {
    let document =
        format!("openapi: 3.0.3\ninfo: {{title: Pets, version: '1'}}\npaths:\n{operations}");
    let source = Source::new("pets.yaml", document);
    let generated = generate(&source, &Options::default()).expect("a client");
    assert_eq!(generated.diagnostics.render(&source), "");
    let files = generated.files.iter().filter(|(path, _)| path.starts_with("src/operations/"));
    let lines = files.flat_map(|(_, text)| text.lines());
    let named = lines.filter_map(|line| line.trim().strip_prefix("pub fn ")?.split('(').next());
    named.map(str::to_owned).collect()
}

#[test]
fn a_name_within_a_group_has_the_name_of_the_group_before_it() {
    let responses = "responses: {'204': {description: Done.}}";
    let operations = format!(
        "  /a: {{get: {{x-speakeasy-name-override: get, x-speakeasy-group: pets, {responses}}}}}
  /b: {{get: {{x-speakeasy-name-override: get, tags: [Pet owners], {responses}}}}}
  /c: {{get: {{x-fern-sdk-method-name: get, x-fern-sdk-group-name: [pets, toys], {responses}}}}}
  /d: {{get: {{x-fern-sdk-method-name: get, tags: [Other], {responses}}}}}
"
    );
    let mut methods = named_by_others(&operations);
    methods.sort_unstable();
    assert_eq!(methods, ["get", "pet_owners_get", "pets_get", "pets_toys_get"]);
}
