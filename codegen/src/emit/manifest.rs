//! `Cargo.toml`: the package, and the dependencies that its runtime has.

use super::{Context, library};

const BANNER: &str = "\
# @generated from the API's OpenAPI document; the next run overwrites edits, but keeps the
# package's name, version, license and repository.

";

/// What the runtime and the models depend on. `codegen/runtime/Cargo.toml` asks for the same.
const DEPENDENCIES: &str = r#"[dependencies]
http = "1"
percent-encoding = { version = "2", default-features = false, features = ["alloc"] }
reqwest = { version = "0.13", default-features = false, features = ["rustls"] }
serde = { version = "1", features = ["derive"] }
serde_json = "1"
serde_path_to_error = "0.1"

[dev-dependencies]
tokio = { version = "1", default-features = false, features = ["macros", "rt-multi-thread"] }
"#;

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
    format!("{BANNER}[package]\n{package}\n[lib]\npath = \"src/lib.rs\"\n\n{DEPENDENCIES}")
}

/// A basic string of TOML. JSON escapes what TOML wants escaped, in the same way.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
