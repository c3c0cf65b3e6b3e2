//! A document whose names are all in the way: keywords, what every Rust program has in scope, what
//! the client itself is made of, digits, punctuation, nothing at all, and pairs that are the same
//! once their case has changed.

use serde_json::{Map, Value, json};

/// Words that Rust keeps to itself, always or where they stand.
const KEYWORDS: &str = "\
    abstract as async auto await become box break const continue crate default do dyn else \
    enum extern false final fn for gen if impl in let loop macro macro_rules match mod move \
    mut override priv pub raw ref return safe self Self static struct super trait true try \
    type typeof union unsafe unsized use virtual where while yield 'static _";

/// What every Rust program has in scope.
const PRELUDE: &str = "\
    AsMut AsRef AsyncFn Box Clone Copy Debug Default DoubleEndedIterator Drop Eq Err \
    ExactSizeIterator Extend Fn FnMut FnOnce From FromIterator Future Hash Into IntoFuture \
    IntoIterator Iterator None Ok Option Ord PartialEq PartialOrd Result Send Sized Some \
    String Sync ToOwned ToString TryFrom TryInto Unpin Vec align_of drop size_of assert \
    assert_eq cfg derive format matches panic println vec bool char f32 f64 i8 i64 isize str \
    u8 u128 usize alloc core std test";

/// What generated code has in scope.
const SCOPE: &str = "\
    API Api Attempt BTreeMap Call Bearer Check Cookie Client ClientBuilder D DecodeError Declaration \
    Deserialize Deserializer Duration E Error ErrorBody ErrorKind FakeResponse FakeTransport Header HeaderMap \
    IntoOption M MM Method NetworkTransport O Operation Password Query RateLimit RateLimitHeaders RawResponse Response RetryPolicy \
    OperationInfo S SERVERS Scheme Serialize Serializer Server Servers Shape StatusCode T Template Transport UnknownValue \
    Value Variable additional_properties allow_duplicates answer as_str base body builder call change choose client client_of \
    clone default_new deserialize deserializer error example f fmt from from_env http index \
    into into_option json known models name needed new null_new open_enum operations present request response \
    runtime send sent serde serde_json serialize serializer server servers shape shapes status \
    support timeout to_value tokio unneeded unsent value with_new";

/// Digits, signs, letters from elsewhere, and what is the same but for its case or its signs.
const PECULIAR: &[&str] = &[
    "",
    " ",
    "Unknown value",
    "1",
    "1st",
    "+1",
    "-1",
    "-",
    "--",
    "*",
    "😀",
    "🎉",
    "\u{200d}",
    "r#type",
    "a-b",
    "a_b",
    "a.b",
    "a b",
    "A-B",
    "foo",
    "Foo",
    "FOO",
    "fooBar",
    "foo_bar",
    "FooBar",
    "FOO_BAR",
    "StartTime",
    "StartTime<",
    "StartTime>",
    "GMT+0",
    "GMT-0",
    "GMT0",
    "asc",
    "ASC",
    "é",
    "e\u{301}",
    "É",
    "été",
    "日本",
    "Straße",
    "STRASSE",
    "İ",
    "ı",
    "ǅ",
    "𝐀",
    "ﬁ",
    "ĸ",
    "ѕ",
    "שלום",
    "مرحبا",
    "हिन्दी",
    "con",
    "aux",
    "nul.",
    "COM1",
    "lpt9",
    "n1",
];

/// Names that can't stand in every place.
const SLASHES: &[&str] = &["a/b", "Etc/GMT+0", "Etc/GMT-0", "\\", "\"", "#", "%", "~", "{}", "?"];

/// A name that is too long for a file, and one that differs from it at its end.
fn long_names() -> [String; 2] {
    ["Long", "Longer"].map(|end| format!("{}{end}", "VeryLong".repeat(40)))
}

/// Names for every place.
fn words() -> Vec<String> {
    let lists = [KEYWORDS, PRELUDE, SCOPE].into_iter().flat_map(str::split_whitespace);
    let names = lists.chain(PECULIAR.iter().copied()).map(str::to_owned);
    names.chain(long_names()).collect()
}

/// Names for places that take any text.
fn texts() -> Vec<String> {
    words().into_iter().chain(SLASHES.iter().map(|text| (*text).to_owned())).collect()
}

const TAGS: &[&str] = &[
    "operations",
    "mod",
    "models",
    "runtime",
    "std",
    "core",
    "http",
    "self",
    "",
    "é",
    "foo",
    "Foo",
    "FOO",
    "con",
    "nul.",
    "日本",
    "client",
    "a-b",
    "a_b",
    "untagged",
    "crate",
    "type",
];

const SCHEMES: &[&str] = &[
    "new", "API", "timeout", "base url", "日本", "1", "", "*", "a-b", "a_b", "foo", "FOO", "type",
    "self", "Client", "é", "build",
];

/// The document.
pub(crate) fn document() -> Value {
    let scheme = |(index, name): (usize, &&str)| {
        let name = (*name).to_owned();
        (name, json!({ "type": "apiKey", "in": "cookie", "name": format!("c{index}") }))
    };
    let schemes: Map<String, Value> = SCHEMES.iter().enumerate().map(scheme).collect();
    let all: Map<String, Value> =
        SCHEMES.iter().map(|name| ((*name).to_owned(), json!([]))).collect();
    let server = |(index, name): (usize, &&str)| json!({ "url": format!("https://s{index}.example.com"), "description": name });
    let mut servers: Vec<Value> = PECULIAR.iter().chain(TAGS).enumerate().map(server).collect();
    servers.push(json!({ "url": "https://s0.example.com/" }));
    servers.push(server_of_variables());
    json!({
        "openapi": "3.0.3",
        "info": { "title": "core", "version": "\"1\"" },
        "servers": servers,
        "security": [all],
        "paths": paths(),
        "components": { "schemas": schemas(), "securitySchemes": schemes },
    })
}

/// A server whose URL has a variable of each name.
fn server_of_variables() -> Value {
    let names: Vec<&str> = SCOPE.split_whitespace().chain(PECULIAR.iter().copied()).collect();
    let path: Vec<String> = names.iter().map(|name| format!("/{{{name}}}")).collect();
    let variable = |(index, name): (usize, &&str)| {
        let values = if index % 2 == 0 { PECULIAR } else { &[] };
        ((*name).to_owned(), json!({ "default": "foo", "enum": values }))
    };
    let variables: Map<String, Value> = names.iter().enumerate().map(variable).collect();
    json!({ "url": format!("https://variables.example.com{}", path.concat()), "variables": variables })
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

fn schemas() -> Map<String, Value> {
    let words = words();
    let mut schemas = Map::new();
    // Rust follows only so long a chain of types.
    for circle in words.chunks(10) {
        for (name, next) in circle.iter().zip(circle.iter().cycle().skip(1)) {
            schemas.insert(name.clone(), small(name, next));
        }
    }
    let texts = texts();
    let string = json!({ "type": "string" });
    schemas.insert("All optional".to_owned(), object(&texts, &string, &[]));
    schemas.insert("All required".to_owned(), object(&texts, &string, &texts));
    let number = json!({ "type": "integer", "default": 1 });
    schemas.insert("All defaults".to_owned(), object(&texts, &number, &texts));
    let nullable = json!({ "type": "string", "nullable": true });
    schemas.insert("All nullable".to_owned(), object(&texts, &nullable, &[]));
    schemas.insert("All kinds".to_owned(), kinds(&texts[texts.len() - 60..]));
    schemas.insert("All values".to_owned(), json!({ "type": "string", "enum": texts }));
    let mut mixed: Vec<Value> = texts.iter().map(|text| json!(text)).collect();
    mixed.extend([json!(1), json!(-1), json!(true), json!(1.5)]);
    schemas.insert("Mixed".to_owned(), json!({ "enum": mixed }));
    schemas.insert("Integers".to_owned(), json!({ "type": "integer", "enum": [-1, 0, 1, 10] }));
    schemas.extend(unions(&words));
    schemas.extend(families());
    schemas
}

/// An object of its own name, which holds enums and others like it.
fn small(name: &str, next: &str) -> Value {
    let mut kind = json!({ "type": "string" });
    if PECULIAR.contains(&name) {
        kind["enum"] = json!([name, "self", ""]);
    }
    json!({
        "type": "object",
        "required": ["kind"],
        "anyOf": [{ "required": ["kind", name] }, { "required": ["next"] }],
        "properties": {
            "kind": kind,
            name: { "type": "string" },
            "next": reference(next),
            "list": { "type": "array", "items": reference(name) },
            "any": {},
        },
        "additionalProperties": { "type": "string" },
    })
}

fn object(names: &[String], schema: &Value, required: &[String]) -> Value {
    let properties: Map<String, Value> =
        names.iter().map(|name| (name.clone(), schema.clone())).collect();
    json!({
        "type": "object",
        "required": required,
        "properties": properties,
        "additionalProperties": { "type": "string" },
    })
}

/// An object whose properties are enums of their own.
fn kinds(names: &[String]) -> Value {
    let kind = |name: &String| {
        (name.clone(), json!({ "type": "string", "enum": [name, "Self", format!("{name} ")] }))
    };
    json!({ "type": "object", "properties": names.iter().map(kind).collect::<Map<_, _>>() })
}

/// Unions: told apart by what values look like, by a tag, and by titles.
fn unions(words: &[String]) -> Map<String, Value> {
    let mut variants: Vec<Value> = words.iter().map(|name| reference(name)).collect();
    variants.extend([json!({ "type": "string" }), json!({ "type": "boolean", "title": "Self" })]);
    let tagged: Vec<Value> = words.iter().map(|name| reference(name)).collect();
    let titled = [&words[..5], &words[words.len() - 60..]].concat();
    let titled = titled.iter().enumerate().map(|(index, title)| {
        let own = format!("p{index}");
        json!({
            "type": "object",
            "title": title,
            "required": [own],
            "properties": { own: { "type": "string" } },
        })
    });
    let titled: Vec<Value> = titled.collect();
    let values =
        json!([{ "type": "string" }, { "type": "integer" }, { "type": "array", "items": {} }]);
    let unions = json!({
        "Union": { "oneOf": variants },
        "Tagged": { "oneOf": tagged, "discriminator": { "propertyName": "kind" } },
        "Titled": { "oneOf": titled },
        "Values": { "oneOf": values },
        "Both": {
            "type": "object",
            "properties": { "UnknownValue": { "type": "string" } },
            "oneOf": titled[..20],
        },
    });
    unions.as_object().cloned().unwrap_or_default()
}

/// Schemas that inherit from others, one of which is called what the others inherit.
fn families() -> Map<String, Value> {
    let child =
        json!({ "allOf": [reference("Parent"), { "properties": { "x": { "type": "string" } } }] });
    let fields = json!({
        "x": { "type": "integer", "default": 1 },
        "default_x": { "type": "string" },
        "x_by_default": { "type": "string" },
        "y": { "type": "string", "nullable": true },
        "null_y": { "type": "string" },
        "new": { "type": "string" },
        "with_new": { "type": "string" },
        "nothing": { "enum": [null], "nullable": true },
        "Password": { "type": "string", "format": "password" },
    });
    let families = json!({
        "Parent": {
            "type": "object",
            "required": ["kind"],
            "properties": { "kind": { "type": "string" } },
            "discriminator": { "propertyName": "kind" },
        },
        "Parent base": child,
        "Parent object": child,
        "Methods": { "type": "object", "required": ["x"], "properties": fields },
    });
    families.as_object().cloned().unwrap_or_default()
}

fn paths() -> Map<String, Value> {
    let words = words();
    let ids = words.iter().map(String::as_str).chain(["SEND", "same", "same"]);
    let path = |(index, id): (usize, &str)| {
        let name = &words[index % words.len()];
        let body = |schema: Value| json!({ "application/json": { "schema": schema } });
        let mut operation = json!({
            "operationId": id,
            "tags": [TAGS[index % TAGS.len()]],
            "responses": { "200": { "description": "" } },
        });
        // The rest are in the way of methods and types, which takes nothing more.
        if index % 8 == 0 {
            operation["parameters"] = parameters();
            operation["requestBody"] =
                json!({ "required": true, "content": body(reference(name)) });
            let error = json!({ "description": "", "content": body(reference("Error")) });
            operation["responses"]["default"] = error;
            let response = json!({ "description": "", "content": body(output(name, index / 8)) });
            operation["responses"]["200"] = response;
            return (format!("/p{index}/{{self}}/{{x-y}}"), json!({ "post": operation }));
        }
        (format!("/p{index}"), json!({ "get": operation }))
    };
    let mut paths: Map<String, Value> = ids.enumerate().map(path).collect();
    paths.extend(with_parameters());
    paths.extend(unnamed());
    paths
}

/// Operations with parameters of all names.
fn with_parameters() -> Map<String, Value> {
    let parameter = |place: &'static str, required: bool| {
        move |name: String| {
            let (required, schema) = (required, json!({ "type": "string" }));
            json!({ "name": name, "in": place, "required": required, "schema": schema })
        }
    };
    let headers = || {
        let words = words().into_iter();
        words.filter(|name| {
            !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c))
        })
    };
    let mut lower = std::collections::BTreeSet::new();
    let headers: Vec<String> = headers().filter(|name| lower.insert(name.to_lowercase())).collect();
    let segments: Vec<String> = words().into_iter().filter(|name| !name.is_empty()).collect();
    let path: Vec<String> = segments.iter().map(|name| format!("/{{{name}}}")).collect();
    let response = json!({ "200": { "description": "" } });
    let mut paths = Map::new();
    for required in [false, true] {
        let query = texts().into_iter().map(parameter("query", required));
        let header = headers.iter().cloned().map(parameter("header", required));
        let parameters: Vec<Value> = query.chain(header).collect();
        let operation = json!({ "get": { "parameters": parameters, "responses": response } });
        paths.insert(format!("/parameters/{required}"), operation);
    }
    let parameters: Vec<Value> = segments.into_iter().map(parameter("path", true)).collect();
    paths.insert(path.concat(), json!({ "get": { "operationId": "segments", "parameters": parameters, "responses": response } }));
    paths
}

/// Operations that are named after their paths, which differ in signs and case only.
fn unnamed() -> Map<String, Value> {
    let paths = ["/a-b", "/a_b", "/a.b", "/A-B", "/a/b", "/", "/*", "/type", "/日本"];
    let paths = paths.into_iter().map(|path| {
        let operation = json!({ "responses": { "200": { "description": "" } } });
        (path.to_owned(), json!({ "get": operation }))
    });
    paths.collect()
}

fn parameters() -> Value {
    let string = || json!({ "type": "string" });
    json!([
        { "name": "self", "in": "path", "required": true, "schema": string() },
        { "name": "x-y", "in": "path", "required": true, "schema": { "type": "integer" } },
        { "name": "x_y", "in": "query", "required": true, "schema": { "type": "boolean" } },
        { "name": "body", "in": "query", "required": true, "schema": string() },
        { "name": "client", "in": "query", "schema": string() },
        { "name": "change", "in": "query", "schema": string() },
        { "name": "timeout", "in": "query", "schema": { "type": "number" } },
        { "name": "type", "in": "header", "schema": string() },
        { "name": "response", "in": "header", "schema": string() },
        { "name": "send_blocking", "in": "query", "schema": string() },
        { "name": "retry", "in": "query", "schema": string() },
        { "name": "type", "in": "query", "schema": string() },
    ])
}

fn output(name: &str, index: usize) -> Value {
    match index % 5 {
        0 => reference(name),
        1 => json!({ "type": "string" }),
        2 => json!({}),
        3 => json!({ "type": "object", "additionalProperties": {} }),
        _ => json!({ "type": "array", "items": reference("Value") }),
    }
}
