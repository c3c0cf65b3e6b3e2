//! `Cargo.toml`: the package, and the dependencies that its runtime has.

use std::collections::BTreeMap;

use super::{Context, library};

const BANNER: &str = "\
# @generated from the API's OpenAPI document; the next run overwrites edits, but keeps the
# package's name, version, license and repository, and its dev-dependencies.

";

/// What the runtime and the models depend on, and its features. `codegen/runtime/Cargo.toml` asks
/// for the same.
const DEPENDENCIES: &str = r#"[features]
default = ["rustls"]
# Sends calls from threads without a runtime.
blocking = []
# Encrypts connections with the system's TLS, and with that if `rustls` is on too.
native-tls = ["reqwest/native-tls"]
# Encrypts connections with rustls.
rustls = ["reqwest/rustls"]
# A transport for tests, with answers from a queue.
test-util = []
# A span for each call.
tracing = ["dep:tracing"]

[dependencies]
http = "1"
httpdate = "1"
hyper = { version = "1", default-features = false }
percent-encoding = { version = "2", default-features = false, features = ["alloc"] }
reqwest = { version = "0.13", default-features = false }
serde = { version = "1", features = ["derive"] }
serde_json = "1"
serde_path_to_error = "0.1"
tokio = { version = "1", default-features = false, features = ["rt", "time"] }
tracing = { version = "0.1", default-features = false, optional = true }

[package.metadata.docs.rs]
all-features = true

[dev-dependencies]
"#;

/// What the generated tests depend on.
const TESTS: (&str, &str) = (
    "tokio",
    r#"{ version = "1", default-features = false, features = ["macros", "rt-multi-thread"] }"#,
);

/// The manifest of the package.
pub(super) fn write(context: Context<'_>) -> String {
    let options = context.options;
    let version = options.version.as_deref().unwrap_or("0.1.0");
    let description = format!("A client of the {}.", library::api_name(context));
    let keys = [
        ("name", Some(context.names.package.as_str())),
        ("version", Some(version)),
        ("edition", Some("2024")),
        ("rust-version", Some("1.88")),
        ("description", Some(&description)),
        ("license", options.license.as_deref()),
        ("repository", options.repository.as_deref()),
        ("readme", Some("README.md")),
    ];
    let lines =
        keys.into_iter().filter_map(|(key, value)| Some(format!("{key} = {}\n", quoted(value?))));
    let package: String = lines.collect();
    let tests = dev_dependencies(&options.dev_dependencies);
    format!("{BANNER}[package]\n{package}\n[lib]\npath = \"src/lib.rs\"\n\n{DEPENDENCIES}{tests}")
}

/// What tests depend on: what there is already, and what is missing of ours.
fn dev_dependencies(existing: &BTreeMap<String, String>) -> String {
    let mut all = existing.clone();
    all.entry(TESTS.0.to_owned()).or_insert_with(|| TESTS.1.to_owned());
    let lines: Vec<String> =
        all.iter().map(|(name, value)| format!("{name} = {value}\n")).collect();
    lines.concat()
}

/// A basic string of TOML. JSON escapes what TOML wants escaped, in the same way.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
