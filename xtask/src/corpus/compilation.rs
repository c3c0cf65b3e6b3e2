//! Makes verdicts of the compiler from generated crates: whether each compiles without a warning.
//!
//! The crates are the members of one workspace, so that they share their dependencies, which are
//! compiled once. A warning counts as an error by its message rather than by a flag, since flags
//! would have Cargo compile the dependencies again.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::Instant;

use serde::{Deserialize, Serialize};

use super::documents::PREFIX;
use crate::workspace;
use openapi_crate::failure::Failure;
use openapi_crate::place::Place;

/// The package that has the dependencies of all others, and nothing else.
const DEPENDENCIES: &str = "dependencies";

/// Nobody debugs them. The tests build clients in the same way, so that dependencies are built once.
const PROFILE: &str = "\
[profile.dev]
debug = 0
";

/// How connections are encrypted is the network's part, and no document's.
const NO_TLS: &str = "--no-default-features";

const MESSAGES: &str = "--message-format=json";

/// The folder in the target directory that clients are built in.
const TARGET: &str = "clients";

/// What the compiler made of a crate.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct Verdict {
    pub(super) compiled: bool,
    pub(super) seconds: f64,
    /// The first error, or the first warning where there is no error.
    pub(super) error: Option<String>,
}

/// The workspace of generated crates.
pub(super) struct Workspace {
    folder: Place,
    /// Where Cargo puts what it builds.
    target: PathBuf,
}

impl Workspace {
    /// The workspace in a folder, or in a usual one.
    pub(super) fn new(folder: Option<&PathBuf>) -> Self {
        let given = std::env::var_os("CARGO_TARGET_DIR").filter(|folder| !folder.is_empty());
        let target = given
            .map_or_else(|| workspace::place("target"), |path| Place::given(PathBuf::from(path)));
        let folder = folder.map_or_else(|| target.join("corpus"), Place::given);
        let target = std::path::absolute(target.join(TARGET).path());
        Self { folder, target: target.unwrap_or_default() }
    }

    /// The folder that has a folder for each crate.
    pub(super) fn crates(&self) -> PathBuf {
        self.folder.path().join("crates")
    }

    /// Removes the crates of former runs, but for those of packages that are still made, and what
    /// was made of them.
    pub(super) fn tidy(&self, packages: &BTreeSet<&str>) -> Result<(), Failure> {
        for folder in ["crates", "programs"] {
            let Ok(entries) = fs::read_dir(self.folder.join(folder).path()) else { continue };
            for entry in entries.flatten() {
                let name = entry.file_name().to_string_lossy().into_owned();
                if name.starts_with(PREFIX) && !packages.contains(name.as_str()) {
                    let place = Place::given(entry.path());
                    fs::remove_dir_all(place.path())
                        .map_err(|error| Failure::io("remove", &place, &error))?;
                }
            }
        }
        Ok(())
    }

    /// Makes a workspace of some of the crates, and of programs that are there.
    pub(super) fn prepare(&self, packages: &[&str], programs: &[String]) -> Result<(), Failure> {
        let Some(first) = packages.first() else { return Ok(()) };
        let members = packages.iter().map(|package| format!("crates/{package}"));
        let members = members.chain(programs.iter().cloned()).chain([DEPENDENCIES.to_owned()]);
        let members: Vec<String> = members.collect();
        let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n\n{PROFILE}");
        self.write("Cargo.toml", &manifest)?;
        self.write(&format!("{DEPENDENCIES}/Cargo.toml"), &self.dependencies(first)?)?;
        self.write(&format!("{DEPENDENCIES}/src/lib.rs"), "")?;
        let lock = workspace::place("Cargo.lock");
        let lock =
            fs::read_to_string(lock.path()).map_err(|error| Failure::io("read", &lock, &error))?;
        self.write("Cargo.lock", &lock)?;
        self.lock()
    }

    /// Compiles what the crates depend on, so that this counts for none of them.
    pub(super) fn check_dependencies(&self) -> Result<(), Failure> {
        let output = self.run_of(DEPENDENCIES, &["check", NO_TLS])?;
        succeeded(&output, "the dependencies don't compile")
    }

    /// The manifest of a crate, as that of a package which has nothing but its dependencies.
    fn dependencies(&self, package: &str) -> Result<String, Failure> {
        let place = self.folder.join(&format!("crates/{package}/Cargo.toml"));
        let manifest = fs::read_to_string(place.path())
            .map_err(|error| Failure::io("read", &place, &error))?;
        let mut manifest: toml::Table =
            manifest.parse().map_err(|error| Failure::new(format!("{place}: {error}")))?;
        if let Some(toml::Value::Table(keys)) = manifest.get_mut("package") {
            keys.insert("name".to_owned(), DEPENDENCIES.into());
            keys.remove("readme");
        }
        Ok(manifest.to_string())
    }

    /// Completes the lock file, without the network where that is possible.
    fn lock(&self) -> Result<(), Failure> {
        let update = ["update", "--quiet", "--workspace"];
        if self.run(&[&update[..], &["--offline"]].concat())?.status.success() {
            return Ok(());
        }
        succeeded(&self.run(&update)?, "the dependencies can't be found")
    }

    /// What the compiler says of a crate.
    pub(super) fn check(&self, package: &str) -> Result<Verdict, Failure> {
        let start = Instant::now();
        let output = self.run_of(package, &["check", NO_TLS, MESSAGES])?;
        let seconds = start.elapsed().as_secs_f64();
        let error = first_problem(&output, &format!("crates/{package}/"));
        Ok(Verdict { compiled: error.is_none(), seconds, error })
    }

    /// Builds a program in a folder of the workspace; yields where it is, or why it doesn't compile.
    pub(super) fn build(
        &self,
        package: &str,
        folder: &str,
    ) -> Result<Result<PathBuf, String>, Failure> {
        let output = self.run_of(package, &["build", MESSAGES])?;
        let said = String::from_utf8_lossy(&output.stdout);
        let executable = lines(&said).filter_map(|line| line.executable).last();
        let problem = || first_problem(&output, &format!("{folder}/"));
        Ok(executable
            .filter(|_| output.status.success())
            .ok_or_else(|| problem().unwrap_or_else(|| "cargo has built no program".to_owned())))
    }

    /// Runs a command of Cargo's for one package, with the versions of the lock file.
    fn run_of(&self, package: &str, command: &[&str]) -> Result<Output, Failure> {
        self.run(&[command, &["--quiet", "--locked", "--package", package]].concat())
    }

    fn run(&self, arguments: &[&str]) -> Result<Output, Failure> {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = Command::new(cargo);
        command.current_dir(self.folder.path()).args(arguments).stdin(Stdio::null());
        command.env("CARGO_TARGET_DIR", &self.target).env("CARGO_TERM_COLOR", "never");
        // Each crate is compiled once and then again only if it changed: nothing to increment.
        command.env("CARGO_INCREMENTAL", "0");
        command.output().map_err(|error| Failure::new(format!("can't run cargo: {error}")))
    }

    pub(super) fn write(&self, relative: &str, text: &str) -> Result<(), Failure> {
        let place = self.folder.join(relative);
        // What hasn't changed is left alone, so that Cargo doesn't take it for new.
        if fs::read_to_string(place.path()).is_ok_and(|old| old == text) {
            return Ok(());
        }
        let folder = place.path().parent().unwrap_or(Path::new("."));
        let written = fs::create_dir_all(folder).and_then(|()| fs::write(place.path(), text));
        written.map_err(|error| Failure::io("write", &place, &error))
    }
}

fn succeeded(output: &Output, otherwise: &str) -> Result<(), Failure> {
    if output.status.success() {
        return Ok(());
    }
    Err(Failure::new(format!("{otherwise}:\n{}", String::from_utf8_lossy(&output.stderr))))
}

/// A line of Cargo's about what the compiler says, as far as it is needed here.
#[derive(Deserialize)]
struct Line {
    reason: String,
    message: Option<Message>,
    executable: Option<PathBuf>,
}

#[derive(Deserialize)]
struct Message {
    level: String,
    #[serde(rename = "message")]
    text: String,
    code: Option<Code>,
    spans: Vec<Span>,
}

#[derive(Deserialize)]
struct Code {
    code: String,
}

#[derive(Deserialize)]
struct Span {
    file_name: String,
    line_start: usize,
    is_primary: bool,
}

fn lines(said: &str) -> impl Iterator<Item = Line> {
    said.lines().filter_map(|line| serde_json::from_str(line).ok())
}

/// The first error of a compilation, or else its first warning, or else how it failed without one;
/// with paths seen from a folder.
fn first_problem(output: &Output, root: &str) -> Option<String> {
    let said = String::from_utf8_lossy(&output.stdout);
    // Only members of the workspace may warn, and of these only one is compiled.
    let messages = lines(&said).filter(|line| line.reason == "compiler-message");
    let messages: Vec<Message> = messages.filter_map(|line| line.message).collect();
    let first = |level: &str| messages.iter().find(|message| message.level.starts_with(level));
    if let Some(message) = first("error").or_else(|| first("warning")) {
        return Some(message.line(root));
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let lines = || said.lines().filter(|line| !line.trim().is_empty());
    let telling = lines().find(|line| line.starts_with("error") || line.starts_with("warning"));
    let failed = (!output.status.success()).then(|| format!("cargo failed ({})", output.status));
    telling.map(str::to_owned).or(failed)
}

impl Message {
    fn line(&self, root: &str) -> String {
        let code = self.code.as_ref().map(|code| format!("[{}]", code.code)).unwrap_or_default();
        let span = self.spans.iter().find(|span| span.is_primary);
        let place = span.map(|span| {
            let path = span.file_name.replace('\\', "/");
            let path = path.rsplit_once(root).map_or(path.as_str(), |(_, path)| path);
            format!(" --> {path}:{}", span.line_start)
        });
        let text = self.text.replace('\n', " ");
        format!("{}{code}: {text}{}", self.level, place.unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdicts<'a>(crates: &[(&'a str, &str)]) -> Vec<(&'a str, Option<String>)> {
        let folder = tempfile::tempdir().unwrap();
        let workspace = Workspace::new(Some(&folder.path().to_owned()));
        for (package, text) in crates {
            let manifest = format!("package = {{ name = '{package}', edition = '2024' }}");
            workspace.write(&format!("crates/{package}/Cargo.toml"), &manifest).unwrap();
            workspace.write(&format!("crates/{package}/src/lib.rs"), text).unwrap();
        }
        let packages: Vec<&str> = crates.iter().map(|(package, _)| *package).collect();
        workspace.prepare(&packages, &[]).unwrap();
        workspace.check_dependencies().unwrap();
        let verdicts = packages.into_iter().map(|package| {
            let verdict = workspace.check(package).unwrap();
            assert_eq!(verdict.compiled, verdict.error.is_none());
            (package, verdict.error)
        });
        verdicts.collect()
    }

    #[test]
    fn each_crate_is_judged_by_itself() {
        let unused = "warning[unused_variables]: unused variable: `x` --> src/lib.rs:2";
        let unknown = "error[E0425]: cannot find type `Nothing` in this scope --> src/lib.rs:3";
        let expected = [
            ("corpus-warned", Some(unused.to_owned())),
            ("corpus-wrong", Some(unknown.to_owned())),
            ("corpus-good", None),
        ];
        let found = verdicts(&[
            ("corpus-warned", "pub fn f() {\n    let x = 1;\n}\n"),
            ("corpus-wrong", "fn f() {\n    let x = 1;\nlet y: Nothing; }\n"),
            ("corpus-good", "pub fn f() {}\n"),
        ]);
        assert_eq!(found, expected);
    }

    #[test]
    fn only_what_is_no_document_any_more_is_removed() {
        let folder = tempfile::tempdir().unwrap();
        let workspace = Workspace::new(Some(&folder.path().to_owned()));
        for name in ["corpus-old", "corpus-new", "mine"] {
            workspace.write(&format!("crates/{name}/Cargo.toml"), "").unwrap();
        }
        workspace.tidy(&["corpus-new"].into()).unwrap();
        let entries = fs::read_dir(workspace.crates()).unwrap();
        let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        assert_eq!(names, ["corpus-new", "mine"]);
    }
}
