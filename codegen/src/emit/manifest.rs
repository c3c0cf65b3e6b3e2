//! `Cargo.toml`: the package, and the dependencies that its runtime has.

use super::{Context, runtime};

const BANNER: &str = "\
# Made from the API's OpenAPI document. The next run brings up to date what it made of the edition, the
# library, the features and the dependencies, and leaves all else as it is then.

";

/// A feature of the package.
pub(super) struct Feature {
    pub(super) name: &'static str,
    /// What it turns on of dependencies.
    enables: &'static [&'static str],
    /// What it does, in a sentence without its end.
    pub(super) purpose: &'static str,
}

/// The features of every client. `codegen/tests/runtime/Cargo.toml` has the same.
pub(super) const FEATURES: &[Feature] = &[
    Feature {
        name: "blocking",
        enables: &[],
        purpose: "`send_blocking` and `response_blocking` send calls from threads without a runtime",
    },
    Feature {
        name: "native-tls",
        enables: &["reqwest/native-tls"],
        purpose: "encrypts connections with the system's TLS; it takes precedence over `rustls`",
    },
    Feature {
        name: "rustls",
        enables: &["reqwest/rustls"],
        purpose: "on by default: encrypts connections with rustls",
    },
    Feature {
        name: "test-util",
        enables: &[],
        purpose: "`FakeTransport`, which takes the network's place in tests, and errors to make up",
    },
    Feature {
        name: "tracing",
        enables: &["dep:tracing"],
        purpose: "a span for each call, without credentials, arguments or bodies",
    },
];

/// A dependency of the package.
pub(super) struct Dependency {
    pub(super) name: &'static str,
    /// What Cargo is to know of it, as TOML.
    wanted: &'static str,
    /// What it is for, in a sentence without its end.
    pub(super) purpose: &'static str,
    /// The modules of the runtime that need it, unless every client does.
    only_for: &'static [&'static str],
}

/// The dependencies that a client has.
pub(super) fn dependencies(context: Context<'_>) -> impl Iterator<Item = &'static Dependency> {
    let modules = runtime::modules(context);
    let is_needed = move |dependency: &&Dependency| {
        let only_for = dependency.only_for;
        only_for.is_empty() || only_for.iter().any(|module| modules.contains(module))
    };
    DEPENDENCIES.iter().filter(is_needed)
}

/// The dependencies of clients. `codegen/tests/runtime/Cargo.toml` has the same.
const DEPENDENCIES: &[Dependency] = &[
    Dependency {
        name: "base64",
        wanted: r#"{ version = "0.23", default-features = false, features = ["alloc"] }"#,
        purpose: "writes a user name and a password, or an id and a secret, as HTTP's basic authentication has them",
        only_for: &["credentials/basic", "credentials/client_credentials"],
    },
    Dependency {
        name: "encoding_rs",
        wanted: r#""0.8""#,
        purpose: "reads texts in the charset that a response names",
        only_for: &["response/text"],
    },
    Dependency {
        name: "futures-core",
        wanted: r#"{ version = "0.3", default-features = false }"#,
        purpose: "the streams that bodies are made of",
        only_for: &[],
    },
    Dependency {
        name: "http",
        wanted: r#""1""#,
        purpose: "the methods, statuses and headers that this crate's own types speak of",
        only_for: &[],
    },
    Dependency {
        name: "httpdate",
        wanted: r#""1""#,
        purpose: "reads the date in `Retry-After`",
        only_for: &[],
    },
    Dependency {
        name: "hyper",
        wanted: r#"{ version = "1", default-features = false }"#,
        purpose: "what bodies are, and whether a request was ever written; `reqwest` is built on it",
        only_for: &[],
    },
    Dependency {
        name: "hyper-util",
        wanted: r#"{ version = "0.1.12", default-features = false, features = ["client-legacy", "client-proxy"] }"#,
        purpose: "tells which proxy a request goes through; `reqwest` is built on it",
        only_for: &[],
    },
    Dependency {
        name: "percent-encoding",
        wanted: r#"{ version = "2", default-features = false, features = ["alloc"] }"#,
        purpose: "keeps parameters what they are in paths and queries",
        only_for: &[],
    },
    Dependency {
        name: "reqwest",
        wanted: r#"{ version = "0.13", default-features = false }"#,
        purpose: "sends the requests",
        only_for: &[],
    },
    Dependency {
        name: "serde",
        wanted: r#"{ version = "1", features = ["derive"] }"#,
        purpose: "derives how models are written and read",
        only_for: &[],
    },
    Dependency {
        name: "serde_json",
        // From here on, its values can be hashed.
        wanted: r#"{ version = "1.0.118", features = ["float_roundtrip"] }"#,
        purpose: "writes and reads JSON, every digit of a fraction too",
        only_for: &[],
    },
    Dependency {
        name: "serde_path_to_error",
        wanted: r#""0.1""#,
        purpose: "says where in a response's JSON decoding failed",
        only_for: &[],
    },
    Dependency {
        name: "tokio",
        wanted: r#"{ version = "1.49", default-features = false, features = ["net", "rt", "sync", "time"] }"#,
        purpose: "the clock for time-outs, and the runtime that `reqwest` needs",
        only_for: &[],
    },
    Dependency {
        name: "tracing",
        wanted: r#"{ version = "0.1", default-features = false, features = ["std"], optional = true }"#,
        purpose: "spans, with the feature of that name only",
        only_for: &[],
    },
];

/// What the generated tests depend on.
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
    let features = FEATURES.iter();
    let features = lines(features.map(|feature| (feature.name, format!("{:?}", feature.enables))));
    let dependencies = self::dependencies(context);
    let dependencies =
        lines(dependencies.map(|dependency| (dependency.name, dependency.wanted.to_owned())));
    let tests = lines([(TESTS.0, TESTS.1.to_owned())].into_iter());
    format!(
        "{BANNER}[package]\n{package}\n[lib]\npath = \"src/lib.rs\"\n\n\
         [features]\ndefault = [\"rustls\"]\n{features}\n\
         [dependencies]\n{dependencies}\n\
         [package.metadata.docs.rs]\nall-features = true\n\n\
         [dev-dependencies]\n{tests}"
    )
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
    use super::{DEPENDENCIES, TESTS};
    use crate::check_package_name;

    #[test]
    fn no_package_is_called_like_what_it_depends_on() {
        for name in DEPENDENCIES.iter().map(|dependency| dependency.name).chain([TESTS.0]) {
            assert!(check_package_name(name).is_err(), "{name}");
        }
    }
}
