//! Makes a client's modules while Cargo builds it, for those who commit the document only.

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::documents::{self, Document};
use crate::failure::Failure;
use crate::manifest::Manifest;
use crate::output::{self, Plan};
use crate::place::Place;

/// Makes a client's modules in a folder, for a `build.rs`.
///
/// `client` is the folder of the client, whose `Cargo.toml` has the settings that `openapi-crate generate`
/// works with, and `out` the folder that Cargo has for what is made on the way. To begin with, generate
/// the client as usual and delete all but its `Cargo.toml`, which has the dependencies and features that it
/// needs. With `openapi-crate` among its `build-dependencies`, this is its `build.rs`:
///
/// ```no_run
/// use std::env;
///
/// fn main() {
///     let folder = |name| env::var_os(name).expect("Cargo calls this");
///     let (client, out) = (folder("CARGO_MANIFEST_DIR"), folder("OUT_DIR"));
///     if let Err(failure) = openapi_crate::build(client, out) {
///         panic!("{failure}");
///     }
/// }
/// ```
///
/// And this is its `src/lib.rs`:
///
/// ```ignore
/// include!(concat!(env!("OUT_DIR"), "/src/lib.rs"));
/// ```
///
/// We commit what is generated instead, and recommend it: a change of the document is then reviewed as the
/// change of Rust that it is, and who uses the client doesn't build the generator first.
/// `codegen/decisions/committed-output.md` says more.
///
/// # Errors
///
/// What is wrong with the settings or the document, with its place. Cargo shows it where the script panics
/// with it.
pub fn build(client: impl Into<PathBuf>, out: impl Into<PathBuf>) -> Result<(), Failure> {
    let (client, out) = (Place::given(client), Place::given(out));
    let manifest = Manifest::read(&client)?;
    let settings = manifest.settings().cloned().unwrap_or_default();
    let place = documents::place(&client, &settings)?.ok_or_else(|| {
        let manifest = client.join("Cargo.toml");
        Failure::new(format!("{manifest} doesn't say the document that the client is made of"))
    })?;
    println!("cargo::rerun-if-changed={}", client.join("Cargo.toml").path().display());
    let (overlays, outside) = (settings.overlays_from(&client), settings.outside(&client));
    let document = Document { place, overlays, outside };
    for file in document.overlays.iter().chain([&document.place]) {
        println!("cargo::rerun-if-changed={}", file.path().display());
    }
    let source = document.source()?;
    let options = settings.options(manifest.name().map(str::to_owned));
    let generated = codegen::generate(&source, &options);
    for (name, _) in source.files().skip(1) {
        println!("cargo::rerun-if-changed={}", codegen::printable(name));
    }
    let generated = generated.map_err(|found| {
        Failure::new(format!("{} has errors:\n{}", document.place, found.render(&source)))
    })?;
    output::write(&out, &Plan::new(&out, &modules(generated.files))?)
}

/// The modules among a client's files, such that the first can be included by another one.
fn modules(mut files: BTreeMap<String, String>) -> BTreeMap<String, String> {
    files.retain(|path, _| path.starts_with("src/"));
    if let Some(library) = files.get_mut("src/lib.rs") {
        *library = included(library);
    }
    files
}

/// A library without what is said of a whole crate, which can't be included.
fn included(library: &str) -> String {
    let mut is_within = false;
    let lines = library.split_inclusive('\n').filter(|line| {
        let is_attribute = is_within || line.starts_with("#![");
        is_within = is_attribute && !line.trim_end().ends_with(']');
        !is_attribute && !line.starts_with("//!")
    });
    lines.collect()
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn attributes_of_a_crate_are_left_out_whole() {
        let library = "//! Pets.\n#![deny(missing_docs)]\n#![allow(\n    a,\n    reason = \"b\"\n)]\n\n\
                       #[rustfmt::skip]\nmod client;\n";
        assert_eq!(included(library), "\n#[rustfmt::skip]\nmod client;\n");
    }

    #[test]
    fn the_modules_of_a_client() {
        let folder = tempfile::tempdir().unwrap();
        let path = |relative: &str| folder.path().join(relative);
        fs::create_dir(path("client")).unwrap();
        fs::write(
            path("pets.yaml"),
            "openapi: 3.0.3\ninfo: {title: Pets, version: '1'}\npaths: {}\n",
        )
        .unwrap();
        let table = "[package]\nname = 'pets'\n[package.metadata.openapi-crate]\n";
        fs::write(path("client/Cargo.toml"), format!("{table}document = '../pets.yaml'\n"))
            .unwrap();
        build(path("client"), path("out")).unwrap();
        let library = fs::read_to_string(path("out/src/lib.rs")).unwrap();
        assert!(library.contains("\nmod runtime;\n"), "{library}");
        assert!(!library.contains("//!") && !library.contains("#!["), "{library}");
        assert!(path("out/src/runtime/mod.rs").exists());
        assert!(!path("out/Cargo.toml").exists());

        fs::write(path("pets.yaml"), "openapi: 3.0.3\n").unwrap();
        let failure = build(path("client"), path("out")).unwrap_err().to_string();
        assert!(failure.contains("pets.yaml has errors:\n"), "{failure}");
        assert!(failure.contains("error[invalid]: this document has no `paths`"), "{failure}");
        fs::write(path("client/Cargo.toml"), table).unwrap();
        let failure = build(path("client"), path("out")).unwrap_err().to_string();
        assert!(failure.contains("Cargo.toml doesn't say the document"), "{failure}");
    }
}
