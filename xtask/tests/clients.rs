//! The clients of many documents stand by themselves: they are formatted, compile without a warning,
//! and pass the tests that are generated with them, and those of ours that say what they do.
//!
//! All are in one workspace outside of ours. It stays where it is between runs, so that what hasn't
//! changed isn't built again, and its dependencies are built once for all clients.

#[path = "clients/obstacles.rs"]
mod obstacles;

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The roots of what a client is compiled to, with which `cargo fmt` begins.
const ROOTS: [&str; 3] = ["src/lib.rs", "tests/models.rs", "tests/operations.rs"];

/// Settings that nothing generated looks like.
const SETTINGS: &str = "--config=hard_tabs=true,max_width=40,reorder_imports=false";

#[test]
fn clients_compile_and_pass_their_tests() {
    let workspace = Path::new(env!("CARGO_TARGET_TMPDIR")).join("clients");
    fs::create_dir_all(&workspace).expect("a folder");
    let documents = documents(&workspace);
    for document in &documents {
        document.generate(&workspace);
    }
    let names: Vec<&str> = documents.iter().map(|document| document.name.as_str()).collect();
    remove_others(&workspace, &names);
    write(&workspace.join("Cargo.toml"), &manifest(&names));
    seed_lock(&workspace);
    for document in &documents {
        document.check_format(&workspace);
    }
    // Encrypting connections is the network's part; without it there is less to build and link.
    let all = ["--workspace", "--offline", "--no-default-features"];
    run(cargo(&workspace).arg("clippy").args(all).args(["--all-targets", "--", "-D", "warnings"]));
    run(cargo(&workspace).args(["test", "--no-fail-fast"]).args(all));
    for document in &documents {
        document.check_features(&workspace);
    }
    run(cargo(&workspace).arg("doc").args(all).arg("--no-deps").env("RUSTDOCFLAGS", "-D warnings"));
}

/// A document, and what is tested of its client.
struct Document {
    name: String,
    path: PathBuf,
    /// Tests of ours that are put among those of the client.
    behaviour: Option<PathBuf>,
}

/// The topics of `codegen/tests/features`, a document with something of everything, one whose every
/// name is in the way, and small ones whose clients need little of the runtime.
fn documents(workspace: &Path) -> Vec<Document> {
    let tests = root().join("xtask/tests");
    let obstacles = workspace.join("obstacles.json");
    write(&obstacles, &obstacles::document().to_string());
    let mut documents = topics();
    documents.push(Document {
        name: "everything".to_owned(),
        path: tests.join("documents/features.yaml"),
        behaviour: Some(tests.join("clients/features.rs")),
    });
    documents.push(Document { name: "obstacles".to_owned(), path: obstacles, behaviour: None });
    documents.extend(small(&tests.join("documents/small")));
    documents
}

fn small(folder: &Path) -> Vec<Document> {
    let documents = fs::read_dir(folder).expect("the documents");
    let mut documents: Vec<Document> = documents
        .map(|document| document.expect("one").path())
        .map(|path| {
            let name = path.file_stem().and_then(|name| name.to_str()).expect("a name").to_owned();
            Document { name, path, behaviour: None }
        })
        .collect();
    documents.sort_by(|one, other| one.name.cmp(&other.name));
    documents
}

fn topics() -> Vec<Document> {
    let folder = root().join("codegen/tests/features");
    let topics = fs::read_dir(folder).expect("the topics").map(|topic| topic.expect("one").path());
    let mut topics: Vec<Document> = topics
        .map(|topic| Document {
            name: name(&topic).to_owned(),
            path: topic.join("openapi.yaml"),
            behaviour: Some(topic.join("behaviour.rs")),
        })
        .collect();
    topics.sort_by(|one, other| one.name.cmp(&other.name));
    topics
}

impl Document {
    /// Brings the client of the document up to date, and puts the tests of ours among its own.
    fn generate(&self, workspace: &Path) {
        let out = workspace.join(&self.name);
        let spec = ["--spec".as_ref(), self.path.as_os_str()];
        if let Ok(options) = fs::read_to_string(self.path.with_file_name("options.toml")) {
            // Settings of a former run would stay.
            let _ = fs::remove_dir_all(&out);
            generate(&out, &spec);
            let manifest = fs::read_to_string(out.join("Cargo.toml")).expect("a manifest");
            write(&out.join("Cargo.toml"), &with_settings(&manifest, &options));
            generate(&out, &[]);
        } else {
            generate(&out, &spec);
        }
        if let Some(behaviour) = &self.behaviour {
            let text = fs::read_to_string(behaviour).expect("the tests of ours");
            write(&out.join("tests/behaviour.rs"), &text);
        }
    }

    /// Checks that each feature which not every client has compiles by itself, and that the tests pass with
    /// all of them.
    fn check_features(&self, workspace: &Path) {
        let out = workspace.join(&self.name);
        let manifest = fs::read_to_string(out.join("Cargo.toml")).expect("a manifest");
        let manifest: toml::Table = manifest.parse().expect("TOML");
        let features = manifest["features"].as_table().expect("a table").keys();
        let own = features.filter(|feature| !OF_EVERY_CLIENT.contains(&feature.as_str()));
        let own: Vec<&str> = own.map(String::as_str).collect();
        let client = ["--offline", "--no-default-features", "--features"];
        for feature in &own {
            let deny = ["--all-targets", "--", "-D", "warnings"];
            run(cargo(&out).arg("clippy").args(client).arg(feature).args(deny));
        }
        if !own.is_empty() {
            let own = own.join(",");
            run(cargo(&out).args(["test", "--no-fail-fast"]).args(client).arg(&own));
            let mut document = cargo(&out);
            document.args(["doc", "--no-deps"]).args(client).arg(&own);
            run(document.env("RUSTDOCFLAGS", "-D warnings"));
        }
    }

    /// Checks that `cargo fmt` changes nothing in the client, whatever the settings of the
    /// workspace that it is in, and that the tests of ours are formatted as all code here.
    fn check_format(&self, workspace: &Path) {
        let out = workspace.join(&self.name);
        let roots: Vec<&str> = ROOTS.into_iter().filter(|path| out.join(path).exists()).collect();
        let check = || {
            let mut rustfmt = Command::new("rustfmt");
            rustfmt.args(["--check", "--edition=2024"]);
            rustfmt
        };
        run(check().current_dir(&out).arg(SETTINGS).args(&roots));
        run(check().current_dir(&out).args(&roots));
        if let Some(behaviour) = &self.behaviour {
            // Read from there, it is without the modules that it has in a client.
            let text = fs::File::open(behaviour).expect("the tests of ours");
            run(check().current_dir(root()).stdin(text));
        }
    }
}

/// The features that every client has. What these do is tested where the runtime is.
const OF_EVERY_CLIENT: [&str; 6] =
    ["blocking", "default", "native-tls", "rustls", "test-util", "tracing"];

/// Runs the command for a client.
fn generate(out: &Path, arguments: &[&OsStr]) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(["generate", "--allow-empty"]).args(arguments).arg("--out").arg(out);
    let output = command.output().expect("the command runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// A client's manifest with settings besides those that it has: keys, and then tables.
fn with_settings(manifest: &str, settings: &str) -> String {
    const TABLE: &str = "[package.metadata.openapi-crate";
    let lines: Vec<&str> = settings.lines().collect();
    let first = lines.iter().position(|line| line.starts_with('[')).unwrap_or(lines.len());
    let (keys, tables) = lines.split_at(first);
    let keys = format!("{TABLE}]\n{}\n", keys.join("\n"));
    let tables: Vec<String> = tables
        .iter()
        .map(|line| match line.strip_prefix('[') {
            Some(name) => format!("{TABLE}.{name}"),
            None => (*line).to_owned(),
        })
        .collect();
    let manifest = manifest.replacen(&format!("{TABLE}]\n"), &keys, 1);
    format!("{manifest}\n{}\n", tables.join("\n"))
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn name(folder: &Path) -> &str {
    folder.file_name().and_then(|name| name.to_str()).expect("a name")
}

/// Writes a file, unless it has that text: the time of a file tells `cargo` what to build again.
fn write(path: &Path, text: &str) {
    if fs::read_to_string(path).is_ok_and(|known| known == text) {
        return;
    }
    fs::write(path, text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}

/// Takes the versions of dependencies from our workspace, whenever its lock file has changed.
fn seed_lock(workspace: &Path) {
    let text = fs::read_to_string(root().join("Cargo.lock")).expect("the workspace's lock file");
    let seed = workspace.join("seed.lock");
    if fs::read_to_string(&seed).is_ok_and(|known| known == text) {
        return;
    }
    write(&workspace.join("Cargo.lock"), &text);
    write(&seed, &text);
}

/// Removes the clients of documents that are no more.
fn remove_others(workspace: &Path, names: &[&str]) {
    for entry in fs::read_dir(workspace).expect("the workspace") {
        let path = entry.expect("an entry").path();
        if path.join("Cargo.toml").exists() && !names.contains(&name(&path)) {
            fs::remove_dir_all(path).expect("it goes away");
        }
    }
}

/// What tells the compiler where it left off would take more of the disk than all that it compiles.
fn manifest(names: &[&str]) -> String {
    let profile = "[profile.dev]\ndebug = 0\nincremental = false\n";
    format!("[workspace]\nresolver = \"3\"\nmembers = {names:?}\n\n{profile}")
}

/// `cargo` in the workspace. All tests that compile clients share the target folder, and so does
/// `cargo xtask corpus`.
fn cargo(workspace: &Path) -> Command {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("../clients");
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(workspace).env("CARGO_TARGET_DIR", target);
    command
}

/// Runs a command to its end, without a warning of `cargo`'s; what it printed is shown if it fails.
fn run(command: &mut Command) {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let stderr = String::from_utf8_lossy(&output.stderr);
    let warned = stderr.lines().any(|line| line.starts_with("warning: "));
    assert!(
        output.status.success() && !warned,
        "{command:?}:\n{}{stderr}",
        String::from_utf8_lossy(&output.stdout),
    );
}
