//! The programs, as they are called.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

/// Runs the command in a folder; arguments are separated by blanks.
fn openapi_crate(folder: &TempDir, arguments: &str) -> (Option<i32>, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_openapi-crate"));
    let command = command.current_dir(folder).args(arguments.split_whitespace());
    let Output { status, stdout, stderr } = command.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (status.code(), text(stdout), text(stderr))
}

fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, contents) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, contents).unwrap();
    }
    folder
}

/// Runs the command, which must fail with one line that starts as `expected` says.
fn fails(folder: &TempDir, arguments: &str, expected: &str) {
    let (code, stdout, stderr) = openapi_crate(folder, arguments);
    assert_eq!((code, stdout.as_str()), (Some(1), ""), "{stderr}");
    assert_eq!(stderr.lines().count(), 1, "{stderr}");
    assert!(stderr.starts_with(expected), "{stderr}");
}

const SPEC: (&str, &str) =
    ("pets.yaml", "openapi: 3.0.3\ninfo: {title: Pets, version: '1'}\npaths: {}\n");

fn names(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
    let mut names: Vec<_> = names.map(|name| name.into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn help() {
    let (code, stdout, _) = openapi_crate(&folder(&[]), "--help");
    assert_eq!(code, Some(0));
    explains(
        &stdout,
        &["Usage: openapi-crate <COMMAND>", "generate", "completions", "Exit codes:"],
    );
    let (code, stdout, _) = openapi_crate(&folder(&[]), "generate --help");
    assert_eq!(code, Some(0));
    let generate = [
        "--spec",
        "--out",
        "--name",
        "--check",
        "--verbose",
        "--allow-empty",
        "--tag",
        "--operation",
        "--exclude",
        "--features",
        "Examples:",
        "Exit codes:",
        ".generated",
    ];
    explains(&stdout, &generate);
    let (code, stdout, _) = openapi_crate(&folder(&[]), "lint --help");
    assert_eq!(code, Some(0));
    explains(&stdout, &["SPEC", "--format", "sarif", "--strict", "--allow", "Exit codes:"]);
}

fn explains(help: &str, parts: &[&str]) {
    for part in parts {
        assert!(help.contains(part), "{part} in {help}");
    }
    assert!(help.lines().all(|line| line.chars().count() <= 100), "{help}");
}

#[test]
fn version() {
    let (code, stdout, _) = openapi_crate(&folder(&[]), "--version");
    assert_eq!(code, Some(0));
    let rest = stdout.strip_prefix(concat!("openapi-crate ", env!("CARGO_PKG_VERSION"))).unwrap();
    // Nobody knows the commit where there is no repository.
    let commit = rest.trim_end().strip_prefix(" (").and_then(|rest| rest.strip_suffix(')'));
    let is_commit = |text: &str| text.len() == 9 && text.chars().all(|c| c.is_ascii_hexdigit());
    assert!(rest == "\n" || commit.is_some_and(is_commit), "{stdout}");
}

#[test]
fn completions() {
    for (shell, expected) in [
        ("bash", "-o bashdefault -o default openapi-crate"),
        ("zsh", "#compdef openapi-crate"),
        ("fish", "complete -c openapi-crate "),
        ("powershell", "-CommandName 'openapi-crate'"),
    ] {
        let (code, stdout, _) = openapi_crate(&folder(&[]), &format!("completions {shell}"));
        assert_eq!(code, Some(0));
        assert!(stdout.contains(expected) && stdout.contains("allow-empty"), "{stdout}");
    }
    assert_eq!(openapi_crate(&folder(&[]), "completions cmd").0, Some(2));
}

#[test]
fn usage() {
    let folder = folder(&[]);
    for arguments in ["", "generat", "generate --outt x", "generate x", "generate --name"] {
        assert_eq!(openapi_crate(&folder, arguments).0, Some(2), "{arguments}");
    }
}

#[test]
fn impossible_name() {
    let (code, _, stderr) = openapi_crate(&folder(&[]), "generate --name pet/store");
    assert_eq!(code, Some(2));
    assert!(stderr.starts_with("error: invalid value 'pet/store' for '--name <CRATE>': a package"));
    let (code, _, stderr) = openapi_crate(&folder(&[]), "generate --name serde");
    assert_eq!(code, Some(2));
    assert!(stderr.contains("`serde-client` would do"), "{stderr}");
}

#[test]
fn neither_document_nor_folder() {
    let around = folder(&[SPEC, ("work/own/Cargo.toml", "[package]\nname = 'own'\n")]);
    let expected = "error: --spec PATH is missing, which says the document; out/Cargo.toml doesn't";
    fails(&around, "generate --out out", expected);
    let expected = "error: --out DIR is missing, which says the folder of the crate; no Cargo.toml";
    fails(&around, "generate --spec pets.yaml", expected);
    fails(&around, "generate", expected);
    assert_eq!(names(around.path()), ["pets.yaml", "work"]);
}

#[test]
fn as_cargo_calls_it() {
    let folder = folder(&[SPEC]);
    let call = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-openapi-crate"));
        let output = command.current_dir(&folder).args(arguments).output().unwrap();
        (output.status.code(), String::from_utf8(output.stdout).unwrap())
    };
    let check = ["openapi-crate", "generate", "--check", "--spec", "pets.yaml", "--out", "out"];
    for check in [&check[..], &check[1..]] {
        let (code, stdout) = call(check);
        assert_eq!(code, Some(1));
        let command = "  cargo openapi-crate generate --spec pets.yaml --out out\n";
        assert!(stdout.ends_with(command), "{stdout}");
    }
    let (code, stdout) = call(&["openapi-crate", "generate", "--help"]);
    assert_eq!(code, Some(0));
    assert!(stdout.contains("Usage: cargo openapi-crate generate [OPTIONS]"), "{stdout}");
    assert!(stdout.contains("\n  cargo openapi-crate generate --check\n"), "{stdout}");
}

#[test]
fn missing_document() {
    fails(&folder(&[]), "generate --spec no.yaml --out out", "error: can't read no.yaml: ");
}

#[test]
fn folder_for_a_document() {
    let folder = folder(&[("docs/pets.yaml", "")]);
    fails(&folder, "generate --spec docs --out out", "error: can't read docs: ");
}

#[test]
fn document_that_is_not_text() {
    let folder = folder(&[]);
    fs::write(folder.path().join("pets.yaml"), b"a: \xff").unwrap();
    let expected = "error: can't read pets.yaml: it isn't UTF-8 text (see byte 4)";
    fails(&folder, "generate --spec pets.yaml --out out", expected);
}

#[test]
fn broken_manifest() {
    let folder = folder(&[SPEC, ("out/Cargo.toml", "[package")]);
    let expected = "error: out/Cargo.toml isn't valid TOML (line 1): ";
    fails(&folder, "generate --spec pets.yaml --out out", expected);
}

#[test]
fn file_for_a_folder() {
    let folder = folder(&[SPEC]);
    let (code, _, stderr) = openapi_crate(&folder, "generate --spec pets.yaml --out pets.yaml");
    assert_eq!(code, Some(1));
    assert!(stderr.ends_with("error: pets.yaml is no folder to write files into\n"), "{stderr}");
}

#[test]
fn document_then_check() {
    let folder = folder(&[SPEC]);
    let check = "generate --check --spec ./pets.yaml --out some/out --name pet-store";
    let (code, stdout, _) = openapi_crate(&folder, check);
    assert_eq!(code, Some(1));
    let command = "openapi-crate generate --spec ./pets.yaml --out some/out --name pet-store";
    assert!(stdout.contains("missing: some/out/.generated\n"), "{stdout}");
    assert!(
        stdout.ends_with(&format!("some/out isn't up to date; run:\n  {command}\n")),
        "{stdout}"
    );
    assert_eq!(names(folder.path()), ["pets.yaml"]);

    let (code, stdout, _) = openapi_crate(&folder, &check.replace("--check", ""));
    assert_eq!(code, Some(0));
    assert_eq!(stdout.lines().count(), 2, "{stdout}");
    assert!(
        stdout.contains(" unchanged, 0 removed; 0 of 0 operations; 0 diagnostics\n"),
        "{stdout}"
    );

    let (code, stdout, _) = openapi_crate(&folder, check);
    assert_eq!(code, Some(0));
    assert!(stdout.contains(" up to date; ") && stdout.lines().count() == 1, "{stdout}");
}

#[test]
fn selected_operations() {
    let pets = "openapi: 3.0.3\ninfo: {title: Pets, version: '1'}\nservers: [{url: https://a.test}]\npaths:\n  \
                /pets: {get: {tags: [Pets], responses: {'204': {description: ''}}}, post: {tags: [Pets], responses: {'204': {description: ''}}}}\n  \
                /cars: {get: {tags: [Cars], responses: {'204': {description: ''}}, callbacks: {no: {}}}}\n";
    let folder = folder(&[("pets.yaml", pets)]);
    let generate = "generate --spec pets.yaml --out out --tag Pets --exclude POST*";
    let (code, stdout, stderr) = openapi_crate(&folder, generate);
    assert_eq!((code, stderr.as_str()), (Some(0), ""));
    assert!(
        stdout.ends_with("; 1 of 1 selected operation, of 3 in the document; 0 diagnostics\n"),
        "{stdout}"
    );
    let operations = folder.path().join("out/src/operations");
    assert_eq!(names(&operations), ["mod.rs", "pets.rs"]);

    let check = "generate --check --spec pets.yaml --out out --tag Pets --tag Cars";
    let (code, stdout, _) = openapi_crate(&folder, check);
    assert_eq!(code, Some(1));
    assert!(
        stdout.ends_with(&format!("  openapi-crate {}\n", check.replace("--check ", ""))),
        "{stdout}"
    );

    let (code, stdout, stderr) =
        openapi_crate(&folder, "generate --spec pets.yaml --out out --tag Pet");
    assert_eq!((code, stdout.as_str()), (Some(1), ""));
    assert!(stderr.contains("help: did you mean `Pets`?"), "{stderr}");
    let last = "error: pets.yaml doesn't have what is selected; no client was generated\n";
    assert!(stderr.ends_with(last), "{stderr}");
    assert_eq!(names(&operations), ["mod.rs", "pets.rs"]);
}

#[test]
fn document_that_is_no_description() {
    let folder = folder(&[("pets.yaml", "]"), ("out/mine", "")]);
    let (code, _, stderr) = openapi_crate(&folder, "generate --spec pets.yaml --out out");
    assert_eq!(code, Some(1), "{stderr}");
    assert_eq!(names(&folder.path().join("out")), ["mine"]);
}
