//! Public documents in several files have the operations that another tool's bundles of them have.
//!
//! `codegen/tests/several-files.tsv` says how many. The documents aren't ours to keep here, so this runs where they
//! are: `SEVERAL_FILES=FOLDER cargo test -p xtask --test several_files -- --ignored`, with a checkout of each
//! repository at its commit as `FOLDER/OWNER/NAME`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A document, and the operations that its client has.
struct Row<'t> {
    repository: &'t str,
    document: &'t str,
    /// How many operations the client of the other tool's bundle has, unless there is no bundle.
    of_the_bundle: Option<usize>,
    /// How many that of the files has, unless they make none.
    of_the_files: Option<usize>,
}

impl<'t> Row<'t> {
    fn read(line: &'t str) -> Self {
        let columns: Vec<&str> = line.split('\t').collect();
        let [repository, _, document, _, of_the_bundle, of_the_files, _] = columns[..] else {
            panic!("seven columns: {line}")
        };
        let (of_the_bundle, of_the_files) = (number(of_the_bundle), number(of_the_files));
        Self { repository, document, of_the_bundle, of_the_files }
    }
}

/// A number, or `-` for none.
fn number(column: &str) -> Option<usize> {
    (column != "-").then(|| column.parse().expect("a number"))
}

fn table() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../codegen/tests/several-files.tsv");
    fs::read_to_string(path).expect("the table")
}

/// The table without its head.
fn rows(table: &str) -> impl Iterator<Item = Row<'_>> {
    table.lines().skip(1).map(Row::read)
}

#[test]
fn no_client_of_files_has_fewer_operations_than_that_of_the_bundle() {
    for row in rows(&table()) {
        assert!(row.of_the_files >= row.of_the_bundle, "{}: {}", row.repository, row.document);
    }
}

#[test]
#[ignore = "the documents aren't here: SEVERAL_FILES is a folder of theirs"]
fn clients_of_files_have_the_operations_that_the_table_says() {
    let folder = PathBuf::from(std::env::var_os("SEVERAL_FILES").expect("SEVERAL_FILES"));
    let table = table();
    let mut wrong = Vec::new();
    for row in rows(&table) {
        let document = folder.join(row.repository).join(row.document);
        let found = operations(&document);
        if found.as_ref().ok() != row.of_the_files.as_ref() {
            wrong.push(format!("{}: {found:?}, not {:?}", document.display(), row.of_the_files));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {}:\n{}",
        wrong.len(),
        table.lines().count(),
        wrong.join("\n")
    );
}

/// How many operations the client of a document has, or why there is none.
fn operations(document: &Path) -> Result<usize, String> {
    let out = tempfile::tempdir().expect("a folder");
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(["generate", "--allow-empty", "--name", "a-client", "--spec"]).arg(document);
    let output = command.arg("--out").arg(out.path()).output().expect("the command runs");
    let said = String::from_utf8_lossy(&output.stdout);
    let told = said.lines().last().unwrap_or_default();
    let number = told.split("; ").find_map(|part| part.split_once(" of ")?.0.parse().ok());
    number.ok_or_else(|| String::from_utf8_lossy(&output.stderr).into_owned())
}
