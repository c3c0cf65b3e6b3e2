//! What `lint` and `explain` print, and what `generate` makes of findings: formats, allowances, exit codes.

use std::fs;
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

/// How a run went.
#[derive(Debug, PartialEq, Eq)]
struct Run {
    code: Option<i32>,
    stdout: String,
    stderr: String,
}

struct Folder(TempDir);

impl Folder {
    /// A folder with a document that has two warnings.
    fn new() -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        folder.put("pets.yaml", WARNINGS);
        folder
    }

    fn put(&self, name: &str, text: &str) {
        fs::write(self.0.path().join(name), text).unwrap();
    }

    fn run(&self, arguments: &[&str]) -> Run {
        self.run_in("", arguments)
    }

    fn run_in(&self, folder: &str, arguments: &[&str]) -> Run {
        let mut command = Command::new(env!("CARGO_BIN_EXE_openapi-crate"));
        command.current_dir(self.0.path().join(folder)).args(arguments);
        command.env_remove("CLICOLOR_FORCE");
        let Output { status, stdout, stderr } = command.output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Run { code: status.code(), stdout: text(stdout), stderr: text(stderr) }
    }

    /// Puts settings into the client's manifest, in the place of those that it has.
    fn set(&self, lines: &str) {
        let path = self.0.path().join("client/Cargo.toml");
        let manifest = fs::read_to_string(&path).unwrap();
        let (before, rest) = manifest.split_once("[package.metadata.openapi-crate]\n").unwrap();
        let (_, after) = rest.split_once("\n\n").unwrap();
        let table = format!("[package.metadata.openapi-crate]\n{lines}\n\n");
        fs::write(&path, format!("{before}{table}{after}")).unwrap();
    }
}

const WARNINGS: &str = "\
openapi: 3.0.3
info: {title: Pets, version: '1'}
servers: [{url: https://a.test}]
paths:
  /pets: {get: {responses: {'204': {description: None.}}}}
components:
  schemas:
    Pet:
      type: object
      properties:
        name: {type: string}
        name: {type: string}
      not: {required: [owner]}
";

const DUPLICATE: &str = "\
warning[duplicate]: this key stands twice in the same object
  --> pets.yaml:12:9
   |
11 |         name: {type: string}
   |         ---- here it stands first
12 |         name: {type: string}
   |         ^^^^
   = at: /components/schemas/Pet/properties/name
   = help: the last of its values is taken

";

const IGNORED: &str = "\
warning[ignored]: `not` doesn't narrow a type
  --> pets.yaml:13:7
   |
13 |       not: {required: [owner]}
   |       ^^^^^^^^^^^^^^^^^^^^^^^^
   = at: /components/schemas/Pet/not

";

#[test]
fn what_is_found_is_printed_and_nothing_is_written() {
    let folder = Folder::new();
    let Run { code, stdout, stderr } = folder.run(&["lint", "pets.yaml"]);
    assert_eq!((code, stderr.as_str()), (Some(0), ""));
    assert!(stdout.starts_with(DUPLICATE), "{stdout}");
    assert!(stdout.ends_with("\n2 warnings\n"), "{stdout}");
    assert_eq!(fs::read_dir(&folder.0).unwrap().count(), 1);
}

#[test]
fn each_format_has_every_finding() {
    let folder = Folder::new();
    let lint = |format: &str| {
        let Run { code, stdout, stderr } = folder.run(&["lint", "pets.yaml", "--format", format]);
        assert_eq!((code, stderr.as_str()), (Some(0), ""), "{format}");
        stdout
    };
    let concise = lint("concise");
    let lines: Vec<&str> = concise.lines().collect();
    let duplicate = "pets.yaml:12:9: warning[duplicate]: this key stands twice in the same object";
    assert_eq!((lines[0], lines[2], lines.len()), (duplicate, "2 warnings", 3));
    let json: Vec<Value> =
        lint("json").lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(json.iter().filter(|line| line["reason"] == "finding").count(), 2);
    assert_eq!(json[0]["second"]["start"]["line"], 11);
    assert_eq!(json[2]["warnings"], 2);
    let sarif: Value = serde_json::from_str(&lint("sarif")).unwrap();
    assert_eq!(sarif["runs"][0]["results"].as_array().unwrap().len(), 2);
    let github = lint("github");
    let place = "::warning file=pets.yaml,line=12,endLine=12,col=9,endColumn=13,title=duplicate::";
    assert!(github.starts_with(place) && github.lines().count() == 2, "{github}");
}

#[test]
fn without_a_client_the_document_has_to_be_said() {
    let Run { code, stdout, stderr } = Folder::new().run(&["lint"]);
    assert_eq!((code, stdout.as_str()), (Some(1), ""));
    assert!(stderr.starts_with("error: SPEC is missing, which says the document; "), "{stderr}");
}

#[test]
fn exit_codes() {
    let folder = Folder::new();
    folder.put("none.yaml", "openapi: 3.0.3\ninfo: {title: None, version: '1'}\npaths: {}\n");
    folder.put("wrong.yaml", "openapi: 9\n");
    let code = |arguments: &str| folder.run(&arguments.split(' ').collect::<Vec<_>>()).code;
    assert_eq!(code("lint none.yaml --strict"), Some(0));
    assert_eq!(code("lint pets.yaml"), Some(0));
    assert_eq!(code("lint pets.yaml --strict"), Some(1));
    assert_eq!(code("lint wrong.yaml"), Some(1));
    assert_eq!(code("lint missing.yaml"), Some(1));
    assert_eq!(code("lint pets.yaml --format xml"), Some(2));
    assert_eq!(code("lint pets.yaml --allow ignord"), Some(2));
    assert_eq!(code("explain duplicate"), Some(0));
    assert_eq!(code("explain duplicates"), Some(2));
}

#[test]
fn what_is_allowed_is_only_counted() {
    let folder = Folder::new();
    let place = "ignored at /components/schemas/Pet/not";
    let Run { code, stdout, .. } =
        folder.run(&["lint", "pets.yaml", "--allow", "duplicate", "--strict"]);
    let strict = code;
    assert!(stdout.ends_with("\n1 warning, 1 allowed\n"), "{stdout}");
    assert!(!stdout.contains("duplicate"), "{stdout}");
    let arguments = [
        "lint",
        "pets.yaml",
        "--strict",
        "--allow",
        "duplicate at /components/**",
        "--allow",
        place,
    ];
    let all = folder.run(&arguments);
    let expected = Run { code: Some(0), stdout: "2 allowed\n".into(), stderr: String::new() };
    assert_eq!((strict, all), (Some(1), expected));
}

#[test]
fn an_allowance_of_what_is_not_there_is_a_finding() {
    let folder = Folder::new();
    let arguments = ["lint", "pets.yaml", "--allow", "untyped", "--strict", "--format", "concise"];
    let Run { code, stdout, stderr } = folder.run(&arguments);
    let line = "pets.yaml:1:1: warning[unused-allowance]: `untyped` allows nothing: there is no such \
                finding\n";
    assert!(stdout.contains(line), "{stdout}");
    assert_eq!(code, Some(1));
    assert_eq!(stderr, "error: pets.yaml has 3 warnings, and --strict lets none be\n");
}

#[test]
fn a_client_says_what_may_stay() {
    let folder = Folder::new();
    let generate = ["generate", "--spec", "pets.yaml", "--out", "client", "--allow", "duplicate"];
    let Run { code, stdout, stderr } = folder.run(&generate);
    assert_eq!(code, Some(0), "{stderr}");
    assert!(stdout.contains("allow = [\"duplicate\"]\n"), "{stdout}");
    assert!(stdout.ends_with("; 1 of 1 operation; 1 diagnostic, 1 allowed\n"), "{stdout}");
    assert!(stderr.ends_with(&format!("{IGNORED}1 warning, 1 allowed\n")), "{stderr}");

    folder.set("document = '../pets.yaml'\nallow = ['duplicate', 'ignored', 'example at /a']");
    let Run { code, stdout, .. } = folder.run_in("client", &["lint", "--strict"]);
    let unused =
        "warning[unused-allowance]: `example at /a` allows nothing: there is no such finding\n";
    assert!(stdout.starts_with(unused), "{stdout}");
    assert!(stdout.contains("allow = ['duplicate', 'ignored', 'example at /a']\n"), "{stdout}");
    assert!(stdout.contains(" = at: /package/metadata/openapi-crate/allow/2\n"), "{stdout}");
    assert!(stdout.ends_with("\n1 warning, 2 allowed\n"), "{stdout}");
    assert_eq!(code, Some(1));
}

#[test]
fn with_strict_a_client_is_left_as_it_is() {
    let folder = Folder::new();
    let generate = ["generate", "--spec", "pets.yaml", "--out", "client", "--strict"];
    let Run { code, stdout, stderr } = folder.run(&generate);
    assert_eq!((code, stdout.as_str()), (Some(1), ""));
    let line = "error: pets.yaml has 2 warnings, and --strict lets none be\n";
    assert!(stderr.ends_with(line), "{stderr}");
    assert!(!folder.0.path().join("client").exists());
}

#[test]
fn in_a_format_for_programs_the_findings_of_generate_are_alone_in_stdout() {
    let folder = Folder::new();
    let generate = ["generate", "--spec", "pets.yaml", "--out", "client", "--format", "json"];
    let Run { code, stdout, stderr } = folder.run(&generate);
    assert_eq!(code, Some(0), "{stderr}");
    let lines: Vec<Value> =
        stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 3);
    assert!(stderr.contains(" files written, "), "{stderr}");
}

#[test]
fn colours_are_for_terminals_unless_something_else_is_asked() {
    let folder = Folder::new();
    let is_colored = |arguments: &[&str]| {
        let lint = [&["lint", "pets.yaml"], arguments].concat();
        folder.run(&lint).stdout.contains('\u{1b}')
    };
    assert!(!is_colored(&[]));
    assert!(is_colored(&["--color", "always"]));
    assert!(!is_colored(&["--color", "never"]));
    assert!(!is_colored(&["--color", "always", "--format", "concise"]));
}

#[test]
fn codes_are_explained() {
    let folder = Folder::new();
    let Run { stdout, .. } = folder.run(&["explain", "duplicate"]);
    assert!(stdout.starts_with("# duplicate\n\nTwo things"), "{stdout}");
    let Run { stdout, .. } = folder.run(&["explain"]);
    assert!(stdout.contains("\nunused-allowance\n    "), "{stdout}");
    let Run { stderr, .. } = folder.run(&["explain", "duplicates"]);
    assert!(
        stderr.contains("there is no code `duplicates`; did you mean `duplicate`?"),
        "{stderr}"
    );
}
