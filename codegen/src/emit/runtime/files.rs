//! The modules of the runtime: those that every client has, and those that only some need.

/// A module of the runtime.
pub(super) struct File {
    /// Where it is in the folder: `call/path`.
    pub(super) module: &'static str,
    pub(super) text: &'static str,
    /// What it needs of those modules that not every client has, beside the one that it is in.
    pub(super) others: &'static [&'static str],
}

macro_rules! files {
    ($($module:literal $(with [$($other:literal),*])?,)*) => {
        &[$(File {
            module: $module,
            text: include_str!(concat!("../../../runtime/src/runtime/", $module, ".rs")),
            others: &[$($($other),*)?],
        }),*]
    };
}

/// What every client has.
pub(super) const ALWAYS: &[File] = files![
    "base_url",
    "blocking",
    "builder",
    "call",
    "client",
    "credentials",
    "error",
    "error_text",
    "fake",
    "fake_error",
    "from_env",
    "hidden",
    "into_option",
    "mod",
    "network",
    "operation",
    "query",
    "rate_limit",
    "request",
    "response",
    "retry",
    "secrets",
    "send",
    "summary",
    "surroundings",
    "trace",
    "transport",
];

/// What a client has if it needs it.
pub(super) const OPTIONAL: &[File] = files![
    "access",
    "access/request",
    "access/required",
    "access/unsent",
    "additional_properties",
    "additional_properties/integers" with ["int/member"],
    "additional_properties/presence",
    "builder/credential" with ["credentials/set"],
    "builder/server",
    "call/check" with ["presence"],
    "call/header",
    "call/json" with ["call/json_as"],
    "call/json_as" with ["access/request", "finite"],
    "call/number" with ["finite"],
    "call/path",
    "call/query" with ["query/set"],
    "call/reserved_query" with ["query/reserved"],
    "call/server" with ["builder/server"],
    "call/start",
    "credentials/basic" with ["credentials/in_header"],
    "credentials/bearer" with ["credentials/in_header"],
    "credentials/cookie" with ["credentials/in_header"],
    "credentials/header" with ["credentials/in_header"],
    "credentials/in_header",
    "credentials/query" with ["query/set"],
    "credentials/set",
    "finite",
    "from_env/optional",
    "from_env/required",
    "int" with ["whole"],
    "int/body" with ["response/json"],
    "int/member",
    "int/present",
    "open_enum",
    "open_integer_enum" with ["int/member"],
    "open_value_enum" with ["whole/value"],
    "operation/json_error" with ["response/json"],
    "operation/text_error" with ["response/text"],
    "operation/untyped_error",
    "password",
    "presence",
    "presence/any_of",
    "presence/one_of",
    "present",
    "query/put",
    "query/reserved" with ["query/put"],
    "query/set" with ["query/put"],
    "response/json",
    "response/text" with ["response/json"],
    "response/unless",
    "shape" with ["whole/value"],
    "tag" with ["whole/value"],
    "variant",
    "whole",
    "whole/value",
];
