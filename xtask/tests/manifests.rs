//! What the manifests promise holds together: the generated client asks for the dependencies that
//! its runtime is built and tested with here, and no dependency wants a newer Rust than we say.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use toml::{Table, Value};

fn manifest(path: &str) -> Table {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path);
    fs::read_to_string(path).expect("a manifest").parse().expect("a valid manifest")
}

/// The version that a dependency is wanted in, in either form.
fn version(dependency: &Value) -> &str {
    let version = dependency.as_str().or_else(|| dependency.get("version")?.as_str());
    version.expect("a version")
}

/// The manifest of a client that needs all of the runtime's dependencies, and has all of its features.
fn of_everything() -> Table {
    let document = "
openapi: 3.0.3
info: {title: Everything, version: '1'}
security: [{account: []}]
paths: {/a: {get: {responses: {'200': {description: A text., content: {text/plain: {}}}}}}}
components:
  securitySchemes: {account: {type: http, scheme: basic}}
  schemas:
    Formats:
      properties:
        moment: {type: string, format: date-time}
        id: {type: string, format: uuid}
        bytes: {type: string, format: byte}
";
    let source = codegen::Source::new("everything.yaml", document);
    let formats = codegen::TextFormat::ALL.into();
    let options = codegen::Options { formats, ..codegen::Options::default() };
    let client = codegen::generate(&source, &options).expect("a client");
    client.files["Cargo.toml"].parse().expect("a valid manifest")
}

#[test]
fn the_client_asks_for_what_its_runtime_is_tested_with() {
    let workspace = manifest("Cargo.toml");
    let ours = &workspace["workspace"]["dependencies"];
    let client = manifest("generated-client/Cargo.toml");
    let runtime = manifest("codegen/tests/runtime/Cargo.toml");
    let names = |manifest: &Table| -> BTreeSet<String> {
        manifest["dependencies"].as_table().expect("a table").keys().cloned().collect()
    };
    let everything = of_everything();
    assert_eq!(names(&runtime), names(&everything));
    let needless: Vec<String> = names(&client).difference(&names(&runtime)).cloned().collect();
    assert_eq!(needless, [""; 0], "a client has what it needs of them");
    for (name, wanted) in everything["dependencies"].as_table().expect("a table") {
        assert_eq!(version(wanted), version(&ours[name]), "{name}");
        // The models derive serde's traits, which the runtime doesn't.
        if !name.starts_with("serde") {
            let optional = &runtime["dependencies"][name].get("optional");
            let mut wanted = wanted.clone();
            assert_eq!(&wanted.get("optional"), optional, "{name}");
            if let Some(table) = wanted.as_table_mut() {
                table.remove("optional");
            }
            assert_eq!(wanted, ours[name], "{name}");
        }
    }
    assert_eq!(
        client["package"]["rust-version"],
        workspace["workspace"]["package"]["rust-version"]
    );
}

/// But for those that are on to begin with: the runtime is tested with nearly all.
#[test]
fn the_client_has_the_features_of_its_runtime() {
    let features = |mut manifest: Table| -> BTreeMap<String, Value> {
        let features = manifest.remove("features").expect("features").try_into();
        let mut features: BTreeMap<String, Value> = features.expect("a table");
        features.remove("default");
        features
    };
    let runtime = features(manifest("codegen/tests/runtime/Cargo.toml"));
    assert_eq!(features(of_everything()), runtime);
    for (name, enabled) in features(manifest("generated-client/Cargo.toml")) {
        assert_eq!(runtime.get(&name), Some(&enabled), "{name}");
    }
}

/// What a client depends on is its users' cost.
#[test]
fn the_client_has_few_dependencies_and_says_what_each_is_for() {
    let client = manifest("generated-client/Cargo.toml");
    let dependencies = client["dependencies"].as_table().expect("dependencies");
    // `reqwest` brings most of them anyway.
    assert!(dependencies.len() <= 12, "{}", dependencies.len());
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let readme = fs::read_to_string(root.join("generated-client/README.md")).expect("a README");
    let (_, said) = readme.split_once("## Dependencies").expect("a chapter on dependencies");
    for name in dependencies.keys() {
        assert_eq!(said.matches(&format!("\n| `{name}` | ")).count(), 1, "{name}");
    }
}

/// The packages that others can have, in whose archives Cargo puts nothing from around them.
#[test]
fn packages_say_what_they_are_and_carry_their_licences() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for folder in ["codegen", "codegen/cli", "generated-client"] {
        let manifest = manifest(&format!("{folder}/Cargo.toml"));
        let package = manifest["package"].as_table().expect("a package");
        let count = |key: &str| package[key].as_array().map_or(0, Vec::len);
        assert!(package.contains_key("description") && package.contains_key("license"), "{folder}");
        // More than five, and registries refuse the package.
        assert!((1..=5).contains(&count("keywords")), "{folder}");
        assert!((1..=5).contains(&count("categories")), "{folder}");
        for licence in ["LICENSE-MIT", "LICENSE-APACHE"] {
            let text = |folder: &Path| fs::read_to_string(folder.join(licence)).expect("a licence");
            assert_eq!(text(&root.join(folder)), text(&root), "{folder}/{licence}");
        }
    }
}

/// The standard library and the language are up to clippy, which knows `rust-version` too.
#[test]
fn no_dependency_wants_a_newer_rust() {
    let ours = manifest("Cargo.toml");
    let ours = ours["workspace"]["package"]["rust-version"].as_str().expect("a version");
    // Not `--offline`: Cargo has built this without what only other systems need.
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked"])
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let packages = metadata["packages"].as_array().expect("packages");
    let wanted: BTreeMap<&str, &str> = packages
        .iter()
        .filter_map(|package| Some((package["name"].as_str()?, package["rust_version"].as_str()?)))
        .collect();
    assert!(wanted.len() > 20, "most packages say what they want: {wanted:?}");
    for (package, version) in wanted {
        assert!(numbers(version) <= numbers(ours), "{package} wants Rust {version}");
    }
}

fn numbers(version: &str) -> Vec<u32> {
    version.split('.').map(|part| part.parse().expect("a number")).take(2).collect()
}
