//! What a run remembers in the client's `Cargo.toml` and `.generated` for the next one, which clients it
//! finds by that, and how it tells what has changed since.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// A folder with a document of two operations.
struct Folder(TempDir);

/// How a run went.
#[derive(Debug)]
struct Run {
    code: Option<i32>,
    stdout: String,
    stderr: String,
}

impl Folder {
    fn new() -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        folder.put("pets.yaml", &document("Pets"));
        folder
    }

    fn path(&self, relative: &str) -> PathBuf {
        // Links are followed, as Cargo does.
        self.0.path().canonicalize().unwrap().join(relative)
    }

    fn put(&self, relative: &str, text: &str) {
        let path = self.path(relative);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn text(&self, relative: &str) -> String {
        fs::read_to_string(self.path(relative)).unwrap()
    }

    /// Runs the command in a folder of this; arguments are separated by blanks.
    fn run_in(&self, folder: &str, arguments: &str) -> Run {
        let mut command = Command::new(env!("CARGO_BIN_EXE_openapi-crate"));
        command.current_dir(self.path(folder)).args(arguments.split_whitespace());
        let Output { status, stdout, stderr } = command.output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Run { code: status.code(), stdout: text(stdout), stderr: text(stderr) }
    }

    fn run(&self, arguments: &str) -> Run {
        self.run_in("", arguments)
    }

    /// The lines of a client's table of settings.
    fn settings(&self, client: &str) -> String {
        let manifest = self.text(&format!("{client}/Cargo.toml"));
        let (_, table) = manifest.split_once("[package.metadata.openapi-crate]\n").unwrap();
        table.split_once("\n\n").unwrap().0.to_owned()
    }

    /// A workspace with these members, each a client of its own document.
    fn workspace(members: &[&str]) -> Self {
        let folder = Self::new();
        let list = format!("[workspace]\nresolver = '3'\nmembers = {members:?}\n");
        for member in members {
            folder.put(&format!("{member}.yaml"), &document(member));
            folder.run(&format!("generate --spec {member}.yaml --out {member}")).succeeds();
        }
        folder.put("Cargo.toml", &list);
        folder
    }
}

impl Run {
    fn succeeds(self) -> String {
        assert_eq!((self.code, self.stderr.as_str()), (Some(0), ""), "{}", self.stdout);
        self.stdout
    }

    /// What is said where nothing was written.
    fn fails(self) -> String {
        assert_eq!(self.code, Some(1), "{self:?}");
        self.stderr
    }
}

fn document(title: &str) -> String {
    format!(
        "openapi: 3.0.3\ninfo: {{title: {title}, version: '1'}}\nservers: [{{url: https://a.test}}]\npaths:\n  \
         /pets: {{get: {{tags: [Pets], responses: {{'204': {{description: ''}}}}}}}}\n  \
         /cars: {{get: {{tags: [Cars], responses: {{'204': {{description: ''}}}}}}}}\n"
    )
}

fn exists(path: &Path) -> bool {
    path.try_exists().unwrap()
}

#[test]
fn the_first_run_writes_what_it_was_asked_and_the_next_needs_no_flags() {
    let folder = Folder::new();
    let stdout = folder.run("generate --spec ./pets.yaml --out some/out --tag Pets").succeeds();
    let first =
        "some/out/Cargo.toml says from now on: document = \"../../pets.yaml\", tags = [\"Pets\"]";
    assert_eq!(stdout.lines().next(), Some(first), "{stdout}");
    let settings = "document = \"../../pets.yaml\"\ntags = [\"Pets\"]";
    assert_eq!(folder.settings("some/out"), settings);

    let manifest = folder.text("some/out/Cargo.toml");
    for (from, arguments) in
        [("", "generate --out some/out"), ("some/out", "generate"), ("some/out/src", "generate")]
    {
        let stdout = folder.run_in(from, arguments).succeeds();
        assert!(stdout.contains(": 0 files written, "), "{from}: {stdout}");
        assert_eq!(stdout.lines().count(), 1, "{stdout}");
    }
    assert_eq!(folder.text("some/out/Cargo.toml"), manifest);
}

#[test]
fn a_flag_changes_what_was_set_from_now_on() {
    let folder = Folder::new();
    folder.run("generate --spec pets.yaml --out out --tag Pets --exclude *Old").fails();
    folder.run("generate --spec pets.yaml --out out --tag Pets").succeeds();
    let check = folder.run("generate --out out --tag Cars --check");
    assert_eq!(check.code, Some(1));
    assert!(check.stdout.contains("\n-tags = [\"Pets\"]\n+tags = [\"Cars\"]\n"), "{check:?}");
    assert!(exists(&folder.path("out/src/operations/pets.rs")));

    let stdout = folder.run_in("out", "generate --tag Cars").succeeds();
    assert!(stdout.starts_with("./Cargo.toml says from now on: tags = [\"Cars\"]\n"), "{stdout}");
    assert_eq!(folder.settings("out"), "document = \"../pets.yaml\"\ntags = [\"Cars\"]");
    assert!(exists(&folder.path("out/src/operations/cars.rs")));
    assert!(!exists(&folder.path("out/src/operations/pets.rs")));
}

#[test]
fn an_edited_setting_is_what_the_next_run_does() {
    let folder = Folder::new();
    folder.run("generate --spec pets.yaml --out out").succeeds();
    let manifest = folder.text("out/Cargo.toml");
    let edited = manifest.replace("pets.yaml\"\n", "pets.yaml\"\nexclude = ['GET /c*'] # none\n");
    folder.put("out/Cargo.toml", &edited);
    let stdout = folder.run("generate --out out").succeeds();
    assert!(stdout.contains("; 1 of 1 selected operation, of 2 in the document; "), "{stdout}");
    assert_eq!(folder.text("out/Cargo.toml"), edited);
}

#[test]
fn a_client_without_operations_stays_allowed() {
    let folder = Folder::new();
    folder.put(
        "pets.yaml",
        &document("Pets").replace("responses: {'204': {description: ''}}", "responses: 1"),
    );
    let generate = "generate --spec pets.yaml --out out";
    assert!(folder.run(generate).fails().contains("is written with --allow-empty only"));
    assert_eq!(folder.run(&format!("{generate} --allow-empty")).code, Some(0));
    assert_eq!(folder.settings("out"), "document = \"../pets.yaml\"\nallow-empty = true");
    assert_eq!(folder.run("generate --out out").code, Some(0));
}

#[test]
fn settings_that_are_wrong() {
    let folder = Folder::new();
    let table =
        "[package]\nname = 'out'\n\n[package.metadata.openapi-crate]\ndocumnt = '../pets.yaml'\n";
    folder.put("out/Cargo.toml", table);
    let line = "Cargo.toml:5:1: there is no setting `documnt`; did you mean `document`?\n";
    assert_eq!(folder.run("generate --out out").fails(), format!("error: out/{line}"));
    assert_eq!(folder.run_in("out", "generate").fails(), format!("error: ./{line}"));
    assert_eq!(fs::read_dir(folder.path("out")).unwrap().count(), 1);
}

#[test]
fn all_clients_of_a_workspace() {
    let folder = Folder::workspace(&["cats", "dogs"]);
    // That no client could be called so is nobody's concern.
    folder.put("other/Cargo.toml", "[package]\nname = 'serde'\nedition = '2024'\n");
    folder.put("other/src/lib.rs", "");
    let root = folder.text("Cargo.toml").replace("\"dogs\"", "\"dogs\", \"other\"");
    folder.put("Cargo.toml", &root);
    let stdout = folder.run("generate --check").succeeds();
    let starts: Vec<&str> = stdout.lines().map(|line| &line[..6]).collect();
    assert_eq!(starts, ["cats: ", "dogs: "], "{stdout}");

    for member in ["cats", "dogs"] {
        folder.put(&format!("{member}.yaml"), &document("Other").replace("/cars", "/bikes"));
    }
    folder.run_in("cats", "generate").succeeds();
    let check = folder.run("generate --check");
    assert_eq!(check.stderr, "error: 1 of 2 clients aren't up to date: dogs\n");
    assert!(check.stdout.ends_with("dogs isn't up to date; run:\n  openapi-crate generate\n"));

    let stdout = folder.run_in("cats", "generate --workspace").succeeds();
    assert!(stdout.contains("../dogs: ") && stdout.starts_with(".: 0 files written, "), "{stdout}");
    folder.run_in("other", "generate --check").succeeds();
}

#[test]
fn one_of_a_workspace_that_fails_keeps_no_other_from_being_generated() {
    let folder = Folder::workspace(&["cats", "dogs"]);
    folder.put("cats.yaml", "]");
    folder.put("dogs.yaml", &document("Dogs").replace("/cars", "/bikes"));
    let run = folder.run("generate");
    assert!(run.stdout.starts_with("dogs: ") && run.code == Some(1), "{run:?}");
    assert!(run.stderr.ends_with("error: 1 of 2 clients weren't generated: cats\n"), "{run:?}");
}

#[test]
fn wrong_settings_of_one_keep_no_other_from_being_generated() {
    let folder = Folder::workspace(&["cats", "dogs"]);
    let manifest = folder.text("cats/Cargo.toml");
    folder.put("cats/Cargo.toml", &manifest.replace("document =", "documents ="));
    let run = folder.run("generate");
    assert!(run.stdout.starts_with("dogs: ") && run.code == Some(1), "{run:?}");
    assert!(run.stderr.contains("there is no setting `documents`"), "{run:?}");
}

#[test]
fn which_client_is_meant_must_be_said_where_there_may_be_several() {
    let folder = Folder::workspace(&["cats"]);
    let said = folder.run("generate --tag Pets").fails();
    assert!(said.starts_with("error: --out DIR is missing, "), "{said}");
    assert_eq!(folder.run("generate --workspace --tag Pets").code, Some(2));
}

#[test]
fn a_workspace_without_clients() {
    let folder = Folder::new();
    folder.put("Cargo.toml", "[workspace]\nresolver = '3'\n");
    let said = folder.run("generate").fails();
    assert!(said.ends_with("say --spec PATH and --out DIR, and make it a member\n"), "{said}");
    folder.put("Cargo.toml", "[workspace]\nresolver = '3'\nmembers = ['gone']\n");
    let said = folder.run("generate").fails();
    assert!(said.starts_with("error: can't tell the workspace of ./Cargo.toml: "), "{said}");
    assert_eq!(said.lines().count(), 1, "{said}");
}

/// What a check says of why the client isn't up to date.
fn reasons(folder: &Folder) -> Vec<String> {
    let check = folder.run("generate --out out --check");
    assert_eq!(check.code, Some(1), "{check:?}");
    let whys = check.stdout.lines().filter_map(|line| line.strip_prefix("why: "));
    whys.map(str::to_owned).collect()
}

#[test]
fn a_check_says_what_has_changed_since() {
    let folder = Folder::new();
    folder.run("generate --spec pets.yaml --out out --tag Pets").succeeds();
    folder.run("generate --out out --check").succeeds();

    // A comment makes no other client, but nobody knows that before the client is generated again.
    let document = folder.text("pets.yaml");
    folder.put("pets.yaml", &format!("{document}# A comment.\n"));
    assert_eq!(reasons(&folder), ["pets.yaml has changed"]);
    let stdout = folder.run("generate --out out").succeeds();
    assert!(stdout.starts_with("out: 1 file written, "), "{stdout}");

    let manifest = folder.text("out/Cargo.toml");
    folder.put("out/Cargo.toml", &manifest.replace("[\"Pets\"]", "[\"Pets\", \"Cars\"]"));
    let expected =
        ["the setting tags = [\"Pets\"] is gone", "the setting tags = [\"Pets\", \"Cars\"] is new"];
    assert_eq!(reasons(&folder), expected);
    folder.put("out/Cargo.toml", &manifest.replace("edition = \"2024\"", "edition = \"2021\""));
    assert_eq!(reasons(&folder), ["Cargo.toml was edited where it is the generator's"]);
    folder.put("out/Cargo.toml", &manifest);

    let library = folder.text("out/src/lib.rs");
    folder.put("out/src/lib.rs", &format!("{library}// Mine.\n"));
    assert_eq!(reasons(&folder), ["generated files were edited or removed"]);
    fs::remove_file(folder.path("out/src/lib.rs")).unwrap();
    assert_eq!(reasons(&folder), ["generated files were edited or removed"]);
    folder.put("out/src/lib.rs", &library);

    let list = folder.text("out/.generated");
    let version = format!("generator: {}", env!("CARGO_PKG_VERSION"));
    folder.put("out/.generated", &list.replace(&version, "generator: 0.0.1"));
    let now = env!("CARGO_PKG_VERSION");
    let expected = format!("version 0.0.1 of the generator made it, and this is {now}");
    assert_eq!(reasons(&folder), [expected]);
    folder.put("out/.generated", &list);
    folder.run("generate --out out --check").succeeds();
}

#[test]
fn the_record_is_the_same_with_the_line_ends_of_another_system() {
    let folder = Folder::new();
    folder.run("generate --spec pets.yaml --out out").succeeds();
    let document = folder.text("pets.yaml");
    folder.put("pets.yaml", &document.replace('\n', "\r\n"));
    folder.run("generate --out out --check").succeeds();
}

#[test]
fn a_client_of_before_there_was_a_record() {
    let folder = Folder::new();
    folder.run("generate --spec pets.yaml --out out").succeeds();
    let list = folder.text("out/.generated");
    let lines = list.lines().filter(|line| !line.starts_with("# ") || line.contains("Don't edit"));
    let former = lines.fold(String::new(), |text, line| text + line + "\n");
    let former = former.replace("openapi-crate", "`cargo xtask generate`");
    folder.put("out/.generated", &former);
    assert_eq!(reasons(&folder), [""; 0]);
    let stdout = folder.run("generate --out out").succeeds();
    assert!(stdout.starts_with("out: 1 file written, "), "{stdout}");
    assert_eq!(folder.text("out/.generated"), list);
}

#[test]
fn files_outside_the_documents_folder_are_read_if_that_is_allowed() {
    let folder = Folder::new();
    folder.put(
        "api/pets.yaml",
        &document("Pets")
            .replace("responses: {'204': {description: ''}}", "$ref: ../shared/a.yaml"),
    );
    folder.put("shared/a.yaml", "responses: {'204': {description: ''}}\n");
    let run = folder.run("generate --spec api/pets.yaml --out client");
    let said = "`../shared/a.yaml` can't be followed: the file is outside the document's folder";
    assert!(run.stderr.contains(said), "{run:?}");
    let run = folder.run("generate --spec api/pets.yaml --out client --allow-outside shared");
    assert!(!run.stderr.contains("followed"), "{run:?}");
    assert!(folder.settings("client").contains("allow-outside = [\"../shared\"]"));
    let record = folder.text("client/.generated");
    assert!(record.contains("# document: ../shared/a.yaml sha256:"), "{record}");
    assert_eq!(folder.run_in("client", "generate --check").code, Some(0));
    folder.put("shared/a.yaml", "responses: {'204': {description: ''}}\ndeprecated: true\n");
    let run = folder.run_in("client", "generate --check");
    assert!(run.code == Some(1) && run.stdout.contains("../shared/a.yaml"), "{run:?}");
}
