//! What the settings say of the pages of lists, where the document doesn't bear that out.

use codegen::{Generated, NextPage, Options, PageSetting, Pagination, Source, generate};

const DOCUMENT: &str = "
openapi: 3.0.3
info: {title: Pets, version: '1'}
paths:
  /pets:
    get:
      operationId: listPets
      parameters:
        - {name: after, in: query, schema: {type: string}}
        - {name: offset, in: query, schema: {type: integer}}
        - {name: sort, in: query, schema: {type: array, items: {type: string}}}
        - {name: where, in: query, content: {application/json: {schema: {type: string}}}}
      responses: {'200': {$ref: '#/components/responses/Pets'}}
    post:
      operationId: findPets
      parameters: [{name: after, in: query, schema: {type: string}}]
      responses: {'200': {$ref: '#/components/responses/Pets'}}
  /search:
    post:
      operationId: search
      requestBody:
        content:
          application/json: {schema: {type: object, properties: {start: {type: string}, end: {type: object}}}}
          application/x-www-form-urlencoded: {schema: {type: object, properties: {other: {type: string}}}}
      responses: {'200': {$ref: '#/components/responses/Pets'}}
  /owners:
    get: {operationId: listOwners, responses: {'204': {description: None.}}}
  /photo:
    get: {operationId: photo, responses: {'200': {description: One., content: {image/png: {}}}}}
  /either:
    get:
      operationId: either
      responses:
        '200': {$ref: '#/components/responses/Pets'}
        '202': {description: Later., content: {application/json: {schema: {type: string}}}}
components:
  responses:
    Pets:
      description: A page.
      content:
        application/json:
          schema:
            type: object
            properties:
              pets: {type: array, items: {type: string}}
              count: {type: integer}
              next: {type: string}
              meta: {type: object, additionalProperties: {type: string}}
              either: {oneOf: [{type: string}, {type: integer}]}
";

fn client(settings: &[(&str, &str, NextPage)]) -> Result<Generated, String> {
    let source = Source::new("pets.yaml", DOCUMENT);
    let operations = settings.iter().map(|(key, items, next)| {
        let setting = PageSetting { items: (*items).to_owned(), next: next.clone() };
        ((*key).to_owned(), setting)
    });
    let pagination = Pagination { operations: operations.collect() };
    let options = Options { pagination, ..Options::default() };
    generate(&source, &options).map_err(|found| {
        let found = found.iter().map(|found| {
            let help = found.help.as_deref().unwrap_or_default();
            format!("{} at {}: {}; {help}", found.code.as_str(), found.pointer, found.message)
        });
        found.collect::<Vec<_>>().join("\n")
    })
}

fn cursor(parameter: &str, from: &str) -> NextPage {
    NextPage::Cursor { parameter: parameter.to_owned(), from: from.to_owned() }
}

fn offset(parameter: &str) -> NextPage {
    NextPage::Offset { parameter: parameter.to_owned() }
}

fn url(from: &str) -> NextPage {
    NextPage::Url { from: from.to_owned() }
}

/// What is said of the pages of `listPets`.
fn wrong(items: &str, next: NextPage) -> String {
    client(&[("listPets", items, next)]).expect_err("an error")
}

/// The trait's implementations.
fn paged(settings: &[(&str, &str, NextPage)]) -> Vec<String> {
    let generated = client(settings).unwrap_or_else(|found| panic!("{found}"));
    let text = &generated.files["src/operations/untagged.rs"];
    let begin = "impl crate::runtime::PagedOperation for ";
    text.lines().filter_map(|line| Some(line.strip_prefix(begin)?.replace(" {", ""))).collect()
}

#[test]
fn an_operation_is_named_by_its_id_its_method_and_path_or_a_pattern() {
    let next = || cursor("after", "/next");
    assert_eq!(paged(&[("listPets", "/pets", next())]), ["ListPets"]);
    assert_eq!(paged(&[("POST /pets", "/pets", next())]), ["FindPets"]);
    assert_eq!(paged(&[("* /pets", "/pets", next())]), ["ListPets", "FindPets"]);
    let all = paged(&[("*", "/pets", next())]);
    assert_eq!(all, ["ListPets", "FindPets"], "those that have such pages");
    assert!(paged(&[]).is_empty());
}

#[test]
fn a_member_of_the_body_may_take_the_cursor() {
    let settings = [("search", "/pets", cursor("start", "/next"))];
    let generated = client(&settings).expect("a client");
    let text = &generated.files["src/operations/untagged.rs"];
    assert!(text.contains("call.with_member(\"start\", page.value().next.as_ref()?)"), "{text}");
    assert_eq!(paged(&settings), ["Search"], "the one whose body is a form has no such member");
    let found = client(&[("search", "/pets", cursor("end", "/next"))]).expect_err("an error");
    assert_eq!(
        found,
        "pagination at /paths/~1search/post: the pages of `search` can't be gone through: it has no query \
         parameter `end`; there is none at all"
    );
}

#[test]
fn a_name_goes_before_a_pattern_and_of_two_patterns_neither_does() {
    let generated = client(&[
        ("* /pets", "/pets", cursor("after", "/next")),
        ("listPets", "/pets", offset("offset")),
    ]);
    let text = &generated.expect("a client").files["src/operations/untagged.rs"];
    let calls = |name: &str| text.matches(&format!("call.{name}(")).count();
    assert_eq!((calls("with_cursor"), calls("with_number")), (1, 1));
    let found = client(&[
        ("GET *", "/pets", offset("offset")),
        ("list*", "/pets", cursor("after", "/next")),
    ]);
    assert_eq!(
        found.expect_err("an error"),
        "pagination at /paths/~1pets/get: `GET *` and `list*` both fit `GET /pets`, and say different \
         things of its pages; say it once more by the name `GET /pets`, which goes before both"
    );
    let same = [("GET *", "/pets", offset("offset")), ("list*", "/pets", offset("offset"))];
    assert_eq!(paged(&same), ["ListPets"]);
}

#[test]
fn an_operation_that_there_is_not() {
    for (key, found) in [
        (
            "listPet",
            "there is no operation `listPet` whose pages could be gone through; did you mean `listPets`?",
        ),
        (
            "DELETE *",
            "there is no operation `DELETE *` whose pages could be gone through; a key is an \
             `operationId`, or a method and a path as in `GET /pets`; in it, `*` stands for any text",
        ),
    ] {
        let said = client(&[(key, "/pets", offset("offset"))]).expect_err("an error");
        assert_eq!(said, format!("pagination at /: {found}"));
    }
    assert_eq!(
        client(&[("GET *", "/pets", offset("from"))]).expect_err("an error"),
        "pagination at /paths/~1pets/get: `GET *` fits no operation with such pages; of `GET /pets`, it \
         has no query parameter `from`; there is `after`, `offset`, `sort`, `where`"
    );
}

const BEGIN: &str = "the pages of `listPets` can't be gone through: ";
const SCHEMA: &str = "/components/responses/Pets/content/application~1json/schema";

#[test]
fn a_list_that_there_is_not() {
    for (items, at, found) in [
        ("/pet", "", "`/pet` leads nowhere: there is no `pet`; did you mean `pets`?"),
        (
            "/records/pets",
            "",
            "`/records/pets` leads nowhere: there is no `records`; there is `pets`, `count`, `next`, `meta`, \
             `either`",
        ),
        ("", "", "the whole response is an object, and should be a list; there is `/pets`"),
        (
            "/count",
            "/properties/count",
            "`/count` is an integer, and should be a list; there is `/pets`",
        ),
        (
            "/pets/0",
            "/properties/pets",
            "`/pets/0` leads into a list, not an object; point to a member of objects that the document \
             declares",
        ),
        (
            "/meta/pets",
            "/properties/meta",
            "`/meta/pets` leads into an object whose members aren't declared, not an object; point to a \
             member of objects that the document declares",
        ),
    ] {
        let expected = format!("pagination at {SCHEMA}{at}: {BEGIN}{found}");
        assert_eq!(wrong(items, offset("offset")), expected);
    }
}

#[test]
fn a_parameter_that_there_is_not() {
    let at = "pagination at /paths/~1pets/get";
    for (next, expected) in [
        (
            offset("ofset"),
            format!("{at}: {BEGIN}it has no query parameter `ofset`; did you mean `offset`?"),
        ),
        (
            offset("after"),
            format!(
                "{at}/parameters/0: {BEGIN}the query parameter `after` is a text, and should be a \
                 number; name another one, or mend the document by an overlay"
            ),
        ),
        (
            cursor("sort", "/next"),
            format!(
                "{at}/parameters/2: {BEGIN}the query parameter `sort` is a list, and should be a text \
                 or an integer; name another one, or mend the document by an overlay"
            ),
        ),
        (
            cursor("where", "/next"),
            format!(
                "{at}/parameters/3: {BEGIN}the query parameter `where` is sent as `application/json`, \
                 and should be a text or an integer; name another one, or mend the document by an \
                 overlay"
            ),
        ),
        (
            NextPage::Number { parameter: "offset".to_owned(), first: None },
            format!(
                "{at}/parameters/1: {BEGIN}nothing says which `offset` the first page has; say it with \
                 `first = 1`"
            ),
        ),
    ] {
        assert_eq!(wrong("/pets", next), expected);
    }
}

#[test]
fn what_leads_on_has_to_be_a_text() {
    for (next, member, found) in [
        (cursor("after", "/pets"), "pets", "`/pets` is a list, and should be a text or an integer"),
        (
            cursor("after", "/either"),
            "either",
            "`/either` is one of several things, and should be a text or an integer",
        ),
        (url("/count"), "count", "`/count` is an integer, and should be a text"),
    ] {
        let help = "point to another member, or mend the document by an overlay";
        let expected =
            format!("pagination at {SCHEMA}/properties/{member}: {BEGIN}{found}; {help}");
        assert_eq!(wrong("/pets", next), expected);
    }
}

#[test]
fn all_that_is_wrong_is_said_at_once() {
    assert_eq!(wrong("/pet", cursor("afer", "/next")).lines().count(), 2);
}

#[test]
fn an_operation_without_pages() {
    let begin = |key: &str| format!("the pages of `{key}` can't be gone through: ");
    let help = "pages are JSON, of one type for all successes";
    for (key, at, what) in [
        ("listOwners", "/paths/~1owners/get", "it yields nothing"),
        ("photo", "/paths/~1photo/get", "what it yields isn't JSON"),
        ("either", "/paths/~1either/get", "it yields one thing or another, by the status"),
    ] {
        let found = client(&[(key, "/pets", offset("offset"))]).expect_err("an error");
        assert_eq!(found, format!("pagination at {at}: {}{what}; {help}", begin(key)));
    }
    let found = client(&[("findPets", "/pets", url("/next"))]).expect_err("an error");
    assert_eq!(
        found,
        format!(
            "pagination at /paths/~1pets/post: {}it is no `GET`; only what is asked for by `GET` is \
             somewhere by its URL",
            begin("findPets")
        )
    );
}
