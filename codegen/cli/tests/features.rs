//! Operations behind features of the client's package: who says so, and that nothing else ever does.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

use tempfile::TempDir;

/// A folder with a document.
struct Folder(TempDir);

impl Folder {
    /// With a document of so many operations, which have one of two tags.
    fn of(operations: usize) -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        folder.put("pets.yaml", &document(operations));
        folder
    }

    fn path(&self, relative: &str) -> PathBuf {
        self.0.path().canonicalize().unwrap().join(relative)
    }

    fn put(&self, relative: &str, text: &str) {
        fs::write(self.path(relative), text).unwrap();
    }

    fn text(&self, relative: &str) -> String {
        fs::read_to_string(self.path(relative)).unwrap()
    }

    fn output(&self, arguments: &str) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_openapi-crate"));
        command.current_dir(self.path("")).args(arguments.split_whitespace());
        command.output().unwrap()
    }

    /// What a run prints that succeeds.
    fn run(&self, arguments: &str) -> String {
        let Output { status, stdout, stderr } = self.output(arguments);
        assert!(status.success(), "{arguments}: {}", String::from_utf8_lossy(&stderr));
        String::from_utf8(stdout).unwrap()
    }

    /// The features of the client's package.
    fn features(&self) -> toml::Table {
        let manifest: toml::Table = self.text("out/Cargo.toml").parse().unwrap();
        manifest["features"].as_table().unwrap().clone()
    }

    /// Whether the client's operations are behind features.
    fn has_features(&self) -> bool {
        let manifest = self.features().contains_key("full");
        let code = self.text("out/src/operations/mod.rs").contains("#[cfg(feature = ");
        assert_eq!(manifest, code);
        code
    }
}

fn document(operations: usize) -> String {
    let paths: Vec<String> = (1..=operations)
        .map(|number| {
            let tag = if number % 2 == 0 { "Cars" } else { "Lost pets" };
            format!("  /{number}: {{get: {{tags: [{tag}], responses: {{'204': {{description: ''}}}}}}}}\n")
        })
        .collect();
    let head = "openapi: 3.0.3\ninfo: {title: Pets, version: '1'}\n";
    format!("{head}servers: [{{url: 'https://a.test'}}]\npaths:\n{}", paths.concat())
}

const GENERATE: &str = "generate --spec pets.yaml --out out";
const SETTING: &str = "features = \"by-tag\"";

#[test]
fn whoever_asks_for_features_has_them_from_then_on() {
    let folder = Folder::of(2);
    folder.run(GENERATE);
    assert!(!folder.has_features());
    let stdout = folder.run("generate --out out --features by-tag");
    let first = format!("out/Cargo.toml says from now on: {SETTING}\n");
    assert!(stdout.starts_with(&first), "{stdout}");
    assert!(folder.has_features());
    let features = folder.features();
    // Who has asked for nothing has what was there before.
    assert_eq!(features["default"].to_string(), "[\"full\", \"rustls\"]");
    assert_eq!(features["full"].to_string(), "[\"cars\", \"lost-pets\"]");
    folder.run("generate --out out --check");

    let stdout = folder.run("generate --out out --features none");
    assert!(stdout.starts_with("out/Cargo.toml says from now on: features = \"none\"\n"));
    assert!(!folder.has_features());
    let names: Vec<String> = folder.features().keys().cloned().collect();
    assert_eq!(names, ["default", "blocking", "native-tls", "rustls", "test-util", "tracing"]);
    assert_eq!(folder.features()["default"].to_string(), "[\"rustls\"]");
    folder.run("generate --out out --check");
}

#[test]
fn features_go_away_with_their_tags_and_those_of_the_maintainer_stay() {
    let folder = Folder::of(2);
    folder.run(&format!("{GENERATE} --features by-tag"));
    let manifest = folder.text("out/Cargo.toml");
    let theirs = manifest.replace("[dependencies]", "mine = [\"lost-pets\"]\n\n[dependencies]");
    folder.put("out/Cargo.toml", &theirs);
    folder.put("pets.yaml", &document(3).replace("[Cars]", "[Bikes]"));
    folder.run("generate --out out");
    let features = folder.features();
    assert_eq!(features["full"].to_string(), "[\"bikes\", \"lost-pets\"]");
    assert!(features.contains_key("bikes") && !features.contains_key("cars"), "{features:?}");
    assert_eq!(features["mine"].to_string(), "[\"lost-pets\"]");
    let record = folder.text("out/.generated");
    let recorded = record.lines().filter_map(|line| line.strip_prefix("# feature: "));
    assert_eq!(recorded.collect::<Vec<_>>(), ["bikes", "full", "lost-pets"]);
}

#[test]
fn the_first_run_for_a_client_with_many_operations_asks_for_them_itself() {
    let folder = Folder::of(200);
    let stdout = folder.run(GENERATE);
    let first =
        format!("out/Cargo.toml says from now on: document = \"../pets.yaml\", {SETTING}\n");
    assert!(stdout.starts_with(&first), "{stdout}");
    assert!(folder.has_features());
    folder.run("generate --out out --check");

    // What is said later counts, and neither how many operations there are then nor what isn't said.
    folder.put("pets.yaml", &document(2));
    folder.run("generate --out out");
    assert!(folder.has_features());
    folder.put("pets.yaml", &document(200));
    let unset = folder.text("out/Cargo.toml").replace(&format!("{SETTING}\n"), "");
    folder.put("out/Cargo.toml", &unset);
    folder.run("generate --out out");
    assert!(!folder.has_features());
    folder.run("generate --out out --check");
}

#[test]
fn the_first_run_does_as_it_is_told() {
    let folder = Folder::of(200);
    folder.run(&format!("{GENERATE} --features none"));
    assert!(!folder.has_features());
    assert!(folder.text("out/Cargo.toml").contains("\nfeatures = \"none\"\n"));
    folder.run("generate --out out --check");
}

#[test]
fn a_client_that_there_is_stays_as_it_is_whatever_becomes_of_its_document() {
    let folder = Folder::of(199);
    folder.run(GENERATE);
    assert!(!folder.has_features());
    folder.put("pets.yaml", &document(200));
    assert!(!folder.run("generate --out out").contains("from now on"));
    assert!(!folder.has_features());

    // One that was generated before there were settings has no table of them.
    let manifest = folder.text("out/Cargo.toml");
    let table = "[package.metadata.openapi-crate]\ndocument = \"../pets.yaml\"\n";
    assert!(manifest.contains(table), "{manifest}");
    folder.put("out/Cargo.toml", &manifest.replace(table, ""));
    let stdout = folder.run(GENERATE);
    assert!(stdout.starts_with("out/Cargo.toml says from now on: document = "), "{stdout}");
    assert!(!folder.has_features());
}

#[test]
fn many_operations_with_one_tag_are_behind_no_feature() {
    let folder = Folder::of(200);
    folder.put("pets.yaml", &document(200).replace("[Cars]", "[Lost pets]"));
    folder.run(GENERATE);
    assert!(!folder.has_features());
}

#[test]
fn words_that_say_nothing_of_features() {
    let folder = Folder::of(2);
    let Output { status, stderr, .. } = folder.output(&format!("{GENERATE} --features all"));
    let stderr = String::from_utf8(stderr).unwrap();
    assert_eq!(status.code(), Some(2));
    assert!(stderr.contains("possible values: by-tag, none"), "{stderr}");

    folder.run(GENERATE);
    let manifest = folder.text("out/Cargo.toml");
    folder.put("out/Cargo.toml", &manifest.replace("yaml\"\n", "yaml\"\nfeatures = 'by-tags'\n"));
    let Output { status, stderr, .. } = folder.output("generate --out out");
    let stderr = String::from_utf8(stderr).unwrap();
    assert_eq!(status.code(), Some(1));
    assert!(stderr.contains(": `features` can't be `by-tags`; did you mean `by-tag`?"), "{stderr}");
}
