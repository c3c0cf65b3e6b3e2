//! `Cargo.toml`: the package, and the dependencies that its runtime has.

use std::collections::BTreeSet;

use super::{Context, runtime};
use crate::plan::FULL;

const BANNER: &str = "\
# Made from the API's OpenAPI document. The next run brings up to date what it made of the edition, the
# library, the features and the dependencies, and leaves all else as it is then.

";

/// A feature of the package.
pub(super) struct Feature {
    pub(super) name: &'static str,
    /// What it turns on of dependencies.
    enables: &'static [&'static str],
    /// The modules of the runtime that have something for it, unless every client's have.
    only_for: &'static [&'static str],
    /// What it does, in a sentence without its end.
    pub(super) purpose: &'static str,
}

/// The features of clients. `codegen/tests/runtime/Cargo.toml` has the same.
const FEATURES: &[Feature] = &[
    Feature {
        name: "base64",
        enables: &["dep:base64"],
        only_for: &["formats/base64"],
        purpose: "`Base64` is made of bytes and becomes bytes",
    },
    Feature {
        name: "blocking",
        enables: &[],
        only_for: &[],
        purpose: "`send_blocking` and `response_blocking` send calls from threads without a runtime",
    },
    Feature {
        name: "chrono",
        enables: &["dep:chrono"],
        only_for: DATES,
        purpose: "`DateTime` and `Date` are made of types of `chrono` and become these",
    },
    Feature {
        name: "jiff",
        enables: &["dep:jiff"],
        only_for: DATES,
        purpose: "`DateTime` and `Date` are made of types of `jiff` and become these",
    },
    Feature {
        name: "native-tls",
        enables: &["reqwest/native-tls"],
        only_for: &[],
        purpose: "encrypts connections with the system's TLS; it takes precedence over `rustls`",
    },
    Feature {
        name: "rustls",
        enables: &["reqwest/rustls"],
        only_for: &[],
        purpose: "on by default: encrypts connections with rustls",
    },
    Feature {
        name: "test-util",
        enables: &[],
        only_for: &[],
        purpose: "`FakeTransport`, which takes the network's place in tests, and errors to make up",
    },
    Feature {
        name: "time",
        enables: &["dep:time"],
        only_for: DATES,
        purpose: "`DateTime` and `Date` are made of types of `time` and become these",
    },
    Feature {
        name: "tracing",
        enables: &["dep:tracing"],
        only_for: &[],
        purpose: "a span for each call, without credentials, arguments or bodies",
    },
    Feature {
        name: "uuid",
        enables: &["dep:uuid"],
        only_for: &["formats/uuid"],
        purpose: "`Uuid` is made of those of the crate `uuid` and becomes one of these",
    },
];

/// The modules of what dates are made of.
const DATES: &[&str] = &["formats/date", "formats/date_time"];

/// What the feature does that turns on those of all operations, in a sentence without its end.
pub(super) const ALL_OPERATIONS: &str =
    "on by default: all operations, which are behind a feature for each of the API's tags";

/// A dependency of the package.
pub(super) struct Dependency {
    pub(super) name: &'static str,
    /// What Cargo is to know of it, as TOML.
    wanted: &'static str,
    /// What it is for, in a sentence without its end.
    purpose: &'static str,
    /// The modules of the runtime that need it, unless every client does.
    only_for: &'static [&'static str],
    /// Whether these need it with the feature of its name only.
    is_optional: bool,
}

/// The features that a client has.
pub(super) fn features(context: Context<'_>) -> impl Iterator<Item = &'static Feature> {
    let modules = runtime::modules(context);
    let is_needed = move |feature: &&Feature| {
        feature.only_for.is_empty() || has_any(&modules, feature.only_for)
    };
    FEATURES.iter().filter(is_needed)
}

/// The dependencies that a client has. What is needed anyway isn't optional.
pub(super) fn dependencies(context: Context<'_>) -> Vec<&'static Dependency> {
    let modules = runtime::modules(context);
    let is_needed = |it: &&Dependency| it.only_for.is_empty() || has_any(&modules, it.only_for);
    let needed: Vec<&Dependency> = DEPENDENCIES.iter().filter(is_needed).collect();
    let is_needed_anyway = |name: &str| needed.iter().any(|it| it.name == name && !it.is_optional);
    let wanted = needed.iter().copied().filter(|it| !it.is_optional || !is_needed_anyway(it.name));
    wanted.collect()
}

impl Dependency {
    /// What Cargo is to know of it, as TOML.
    fn as_toml(&self, has_queries: bool) -> String {
        if has_queries && self.name == WITH_QUERY.0 {
            return WITH_QUERY.1.to_owned();
        }
        match self.wanted.strip_suffix(" }").filter(|_| self.is_optional) {
            Some(table) => format!("{table}, optional = true }}"),
            None => self.wanted.to_owned(),
        }
    }

    /// What it is for, in a sentence without its end.
    pub(super) fn purpose(&self) -> String {
        let condition = if self.is_optional { ", with the feature of that name only" } else { "" };
        format!("{}{condition}", self.purpose)
    }
}

fn has_any(modules: &BTreeSet<&'static str>, wanted: &[&str]) -> bool {
    wanted.iter().any(|module| modules.contains(module))
}

/// The dependencies of clients. `codegen/tests/runtime/Cargo.toml` has the same.
const DEPENDENCIES: &[Dependency] = &[
    Dependency {
        name: "base64",
        wanted: r#"{ version = "0.23", default-features = false, features = ["alloc"] }"#,
        purpose: "writes a user name and a password, or an id and a secret, as HTTP's basic authentication has them",
        only_for: &["credentials/basic", "credentials/client_credentials"],
        is_optional: false,
    },
    Dependency {
        name: "base64",
        wanted: r#"{ version = "0.23", default-features = false, features = ["alloc"] }"#,
        purpose: "bytes as Base64",
        only_for: &["formats/base64"],
        is_optional: true,
    },
    Dependency {
        name: "chrono",
        wanted: r#"{ version = "0.4", default-features = false, features = ["std"] }"#,
        purpose: "dates",
        only_for: DATES,
        is_optional: true,
    },
    Dependency {
        name: "encoding_rs",
        wanted: r#""0.8""#,
        purpose: "reads texts in the charset that a response names",
        only_for: &["response/text"],
        is_optional: false,
    },
    Dependency {
        name: "futures-core",
        wanted: r#"{ version = "0.3", default-features = false }"#,
        purpose: "the streams that bodies are made of",
        only_for: &[],
        is_optional: false,
    },
    Dependency {
        name: "http",
        wanted: r#""1""#,
        purpose: "the methods, statuses and headers that this crate's own types speak of",
        only_for: &[],
        is_optional: false,
    },
    Dependency {
        name: "httpdate",
        wanted: r#""1""#,
        purpose: "reads the date in `Retry-After`",
        only_for: &[],
        is_optional: false,
    },
    Dependency {
        name: "hyper",
        wanted: r#"{ version = "1", default-features = false }"#,
        purpose: "what bodies are, and whether a request was ever written; `reqwest` is built on it",
        only_for: &[],
        is_optional: false,
    },
    Dependency {
        name: "hyper-util",
        wanted: r#"{ version = "0.1.12", default-features = false, features = ["client-legacy", "client-proxy"] }"#,
        purpose: "tells which proxy a request goes through; `reqwest` is built on it",
        only_for: &[],
        is_optional: false,
    },
    Dependency {
        name: "jiff",
        wanted: r#"{ version = "0.2", default-features = false, features = ["std"] }"#,
        purpose: "dates",
        only_for: DATES,
        is_optional: true,
    },
    Dependency {
        name: "percent-encoding",
        wanted: r#"{ version = "2", default-features = false, features = ["alloc"] }"#,
        purpose: "keeps parameters what they are in paths and queries",
        only_for: &[],
        is_optional: false,
    },
    Dependency {
        name: "reqwest",
        wanted: r#"{ version = "0.13", default-features = false }"#,
        purpose: "sends the requests",
        only_for: &[],
        is_optional: false,
    },
    Dependency {
        name: "serde",
        wanted: r#"{ version = "1", features = ["derive"] }"#,
        purpose: "derives how models are written and read",
        only_for: &[],
        is_optional: false,
    },
    Dependency {
        name: "serde_json",
        // From here on, its values can be hashed.
        wanted: r#"{ version = "1.0.118", features = ["float_roundtrip"] }"#,
        purpose: "writes and reads JSON, every digit of a fraction too",
        only_for: &[],
        is_optional: false,
    },
    Dependency {
        name: "serde_path_to_error",
        wanted: r#""0.1""#,
        purpose: "says where in a response's JSON decoding failed",
        only_for: &[],
        is_optional: false,
    },
    Dependency {
        name: "time",
        wanted: r#"{ version = "0.3", default-features = false, features = ["formatting", "parsing", "std"] }"#,
        purpose: "dates",
        only_for: DATES,
        is_optional: true,
    },
    Dependency {
        name: "tokio",
        wanted: r#"{ version = "1.49", default-features = false, features = ["net", "rt", "sync", "time"] }"#,
        purpose: "the clock for time-outs, and the runtime that `reqwest` needs",
        only_for: &[],
        is_optional: false,
    },
    Dependency {
        name: "tracing",
        wanted: r#"{ version = "0.1", default-features = false, features = ["std"] }"#,
        purpose: "spans",
        only_for: &[],
        is_optional: true,
    },
    Dependency {
        name: "uuid",
        wanted: r#"{ version = "1", default-features = false, features = ["std"] }"#,
        purpose: "UUIDs",
        only_for: &["formats/uuid"],
        is_optional: true,
    },
];

/// What has the method `QUERY`, and since when.
const WITH_QUERY: (&str, &str) = ("http", r#""1.5""#);

/// What examples and tests depend on besides.
const TESTS: (&str, &str) = (
    "tokio",
    r#"{ version = "1", default-features = false, features = ["macros", "rt-multi-thread"] }"#,
);

/// The manifest of the package.
pub(super) fn write(context: Context<'_>) -> String {
    let description = format!("A client of the {}.", context.plan.client.api);
    let keys = [
        ("name", Some(context.plan.package.name.as_str())),
        ("version", Some("0.1.0")),
        ("edition", Some("2024")),
        ("rust-version", Some("1.88")),
        ("description", Some(&description)),
        ("readme", Some("README.md")),
    ];
    let keys = keys.into_iter().filter_map(|(key, value)| Some((key, quoted(value?))));
    let package = lines(keys);
    let dependencies = self::dependencies(context);
    let features = all_features(context, &dependencies);
    let has_queries = context.plan.methods_in_order().iter().any(|method| method.verb == "QUERY");
    let dependencies = lines(
        dependencies.iter().map(|dependency| (dependency.name, dependency.as_toml(has_queries))),
    );
    let tests = lines([(TESTS.0, TESTS.1.to_owned())].into_iter());
    format!(
        "{BANNER}[package]\n{package}\n[lib]\npath = \"src/lib.rs\"\n\n\
         [features]\n{features}\n\
         [dependencies]\n{dependencies}\n\
         [package.metadata.docs.rs]\nall-features = true\n\n\
         [dev-dependencies]\n{tests}"
    )
}

/// The features of the package with what they enable, those that operations are behind at the end.
fn all_features(context: Context<'_>, dependencies: &[&Dependency]) -> String {
    let of_operations: Vec<&str> = context.plan.features().collect();
    let default: &[&str] = if of_operations.is_empty() { &["rustls"] } else { &[FULL, "rustls"] };
    let default = [("default", format!("{default:?}"))].into_iter();
    let is_optional = |name: &str| dependencies.iter().any(|it| it.name == name && it.is_optional);
    let usual = features(context).map(|feature| {
        let enables = feature.enables.iter();
        let enables = enables.filter(|name| name.strip_prefix("dep:").is_none_or(is_optional));
        (feature.name, format!("{:?}", enables.collect::<Vec<_>>()))
    });
    let full = (!of_operations.is_empty()).then(|| {
        let each = of_operations.iter().map(|feature| format!("    {feature:?},\n"));
        (FULL, format!("[\n{}]", each.collect::<Vec<_>>().concat()))
    });
    let each = of_operations.iter().map(|feature| (*feature, "[]".to_owned()));
    lines(default.chain(usual).chain(full).chain(each))
}

fn lines<'a>(entries: impl Iterator<Item = (&'a str, String)>) -> String {
    let lines: Vec<String> = entries.map(|(name, value)| format!("{name} = {value}\n")).collect();
    lines.concat()
}

/// A basic string of TOML. JSON escapes what TOML wants escaped, in the same way.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use super::{DEPENDENCIES, FEATURES, TESTS};
    use crate::check_package_name;
    use crate::names::PACKAGE_FEATURES;

    #[test]
    fn no_feature_of_operations_is_called_like_another_feature_or_a_dependency() {
        let features = FEATURES.iter().map(|feature| feature.name);
        for name in features.chain(DEPENDENCIES.iter().map(|dependency| dependency.name)) {
            assert!(PACKAGE_FEATURES.contains(&name), "{name}");
            assert!(PACKAGE_FEATURES.contains(&name.replace('_', "-").as_str()), "{name}");
        }
    }

    #[test]
    fn no_package_is_called_like_what_it_depends_on() {
        for name in DEPENDENCIES.iter().map(|dependency| dependency.name).chain([TESTS.0]) {
            assert!(check_package_name(name).is_err(), "{name}");
        }
    }
}
