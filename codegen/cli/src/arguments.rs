//! Makes the places and choices of `generate` from its command line.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use codegen::Features;

use crate::caller::Caller;
use crate::findings::Findings;
use crate::manifest;
use crate::scope::Scope;
use crate::settings::{self, Allowed, Settings};

const ABOUT: &str = "\
Generates a Rust client crate from an OpenAPI document.

What is found in the document is printed to stderr: what is so in many places once, unless
--verbose is given. In another --format than text, the findings are alone in stdout, and all else is
printed to stderr; `lint --help` says more of formats, and of warnings that are allowed. With
errors, or with --strict and a warning that isn't allowed, nothing is written. Warnings say what the
client will lack, and the last line how many of the document's operations it has. If that is none,
nothing is written either, unless --allow-empty is given. Paths are relative to the current folder.

With --overlay, the document is first changed as overlays say (OpenAPI Overlay Specification 1.0 or
1.1), in the order in which they are given. An action that fits nothing is an error.

A document may be in several files: what a `$ref` names by a relative path is read. Files outside
the document's folder are read only if --allow-outside names a folder that they are in, and nothing
is fetched over the network.

With --tag or --operation, the client has the operations that one of these fits, and with --exclude
none that it fits; of the models, it has those that its operations need. Nothing is said of other
operations and models, nor are there webhooks. A GLOB is for an operation's operationId, or for its
method and path as in 'GET /pets/{id}'; * stands for any text, with slashes or none at all, and ?
for any character. What fits no operation is an error.

With --features by-tag, each tag has a feature of the client's package that turns on its operations,
with the models that these need; the feature full, which is on by default, turns on all. The first
run for a client with 200 operations or more does so by itself, unless --features none is given.
Later runs do what the settings say, whatever becomes of the document.

Either all files are written or, when anything goes wrong, none is. Files that are already as
they should be aren't touched. DIR/.generated lists the files that were generated, and belongs
into version control with them: by it, files that are no longer generated are removed. Files that
it doesn't list are yours and stay as they are; if one is in the way, the command says which, and
stops. DIR/.generating-* exists while files are written; the next run removes it if a run was
interrupted.

The Cargo.toml of a client that exists already is yours, but for the edition, the library, the
features and the dependencies that the client needs, which are brought up to date in it; --name
changes the package's name. Other generated files are overwritten.

What the client is made of is written into its Cargo.toml, as the table
[package.metadata.openapi-crate], so that the next run needs no flags. Edit it, or give a flag again
to change what it says. Without flags, the client of the current folder is generated, or else all of
the workspace that the folder is in: all members with that table. Its keys are:

  KEYS";

const EXAMPLES: &str = "\
\x20 COMMAND generate --spec petstore.json --out ../petstore --name petstore-client
      Generate a client from a document for the first time.
  COMMAND generate --out ../petstore
      Generate it again, after a change of the document or of the settings.
  COMMAND generate --out ../petstore --tag store --exclude 'DELETE *'
      Generate a client of a part of the document, from now on.
";

/// Examples for all clients of a workspace.
const EXAMPLES_OF_ALL: &str = "\
\x20 COMMAND generate
      Generate the client of this folder again, or else all clients of this workspace.
  COMMAND generate --check
      For CI: see whether they are up to date, without writing anything.
";

/// The same in a workspace that has a command of its own.
const EXAMPLES_AT_HOME: &str = "\
\x20 COMMAND generate
      Generate the client of this workspace again.
  COMMAND generate --check
      For CI: see whether it is up to date, without writing anything.
";

const EXIT_CODES: &str = "\
Exit codes:
  0  Done, or with --check: all files are up to date.
  1  The document has errors or, with --strict, warnings that aren't allowed; it doesn't have what
     is selected, or has operations of which the client has none; a file couldn't be read or
     written; or with --check: there are differences.
  2  The command was called with arguments that it doesn't understand.";

/// What `generate` is called with.
#[derive(Debug, Default, clap::Args)]
pub struct Arguments {
    /// The document, YAML or JSON
    #[arg(long, value_name = "PATH")]
    pub spec: Option<PathBuf>,

    /// The folder of the crate, made if missing
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,

    /// The package's name [default: the one in DIR/Cargo.toml, else made from the title]
    #[arg(long, value_name = "CRATE", value_parser = manifest::parse_name)]
    pub name: Option<String>,

    /// What is read beside the document, and which of its operations the client has.
    #[command(flatten)]
    pub scope: Scope,

    /// Generate all clients of the workspace, also if this is the folder of one
    #[arg(long, conflicts_with_all = [
        "spec", "overlay", "allow_outside", "out", "name", "tag", "operation", "exclude",
        "allow_empty", "features", "allow",
    ])]
    pub workspace: bool,

    /// Write nothing; print what would change, and fail if anything would
    #[arg(long)]
    pub check: bool,

    /// Write the client also if it has none of the document's operations
    #[arg(long)]
    pub allow_empty: bool,

    /// Put operations behind features of the client's package
    #[arg(long, value_name = "HOW", value_parser = features())]
    pub features: Option<Features>,

    /// How findings are printed, and which may stay.
    #[command(flatten)]
    pub findings: Findings,
}

impl Arguments {
    /// Whether these are for one client, rather than for all of a workspace.
    pub(crate) fn are_for_one(&self) -> bool {
        let Self { spec, scope, out, name, .. } = self;
        let files = !scope.overlay.is_empty() || !scope.allow_outside.is_empty();
        let given = spec.is_some() || files || out.is_some() || name.is_some();
        given || self.settings() != Settings::default()
    }

    /// What is said of the client's settings, but for paths.
    pub(crate) fn settings(&self) -> Settings {
        Settings {
            tags: self.scope.tag.clone(),
            operations: self.scope.operation.clone(),
            exclude: self.scope.exclude.clone(),
            allow_empty: self.allow_empty,
            features: self.features,
            allow: self.findings.allow.iter().cloned().map(Allowed::from).collect(),
            ..Settings::default()
        }
    }

    /// The command that writes what these arguments, with `--check`, only check.
    pub(crate) fn command(&self, caller: &Caller) -> String {
        let path = |path: &PathBuf| path.display().to_string();
        let flags = [
            ("--spec", self.spec.as_ref().map(path)),
            ("--out", self.out.as_ref().map(path)),
            ("--name", self.name.clone()),
            ("--features", self.features.map(|features| features.to_string())),
        ];
        let given = flags.into_iter().filter_map(|(flag, value)| Some((flag, value?)));
        let Scope { overlay, allow_outside, tag, operation, exclude } = &self.scope;
        let overlays = overlay.iter().map(path).collect();
        let allow = self.findings.allow.iter().map(ToString::to_string).collect();
        let lists = [
            ("--overlay", &overlays),
            ("--tag", tag),
            ("--operation", operation),
            ("--exclude", exclude),
            ("--allow", &allow),
        ];
        let lists =
            lists.into_iter().flat_map(|(flag, list)| list.iter().map(move |one| (flag, one)));
        let given = given.chain(lists.map(|(flag, value)| (flag, value.clone())));
        let outside = allow_outside.iter().map(|folder| ("--allow-outside", path(folder)));
        let given = given.chain(outside);
        let command = given.fold(caller.of("generate"), |command, (flag, value)| {
            format!("{command} {flag} {}", quoted(&value))
        });
        let flags = [("--allow-empty", self.allow_empty), ("--workspace", self.workspace)];
        let flags = flags.into_iter().filter_map(|(flag, given)| given.then_some(flag));
        flags.fold(command, |command, flag| format!("{command} {flag}"))
    }
}

/// What `--features` takes.
fn features() -> impl TypedValueParser<Value = Features> {
    PossibleValuesParser::new(Features::WORDS).try_map(|word| word.parse::<Features>())
}

/// What the help of `generate` begins with.
pub(crate) fn about() -> String {
    let keys: Vec<&str> = settings::keys().collect();
    let lines: Vec<String> = keys.chunks(8).map(|line| line.join(", ")).collect();
    ABOUT.replace("KEYS", &lines.join(",\n  "))
}

/// What the help of `generate` ends with.
pub(crate) fn after_help(caller: &Caller) -> String {
    let of_all = if caller.home.is_some() { EXAMPLES_AT_HOME } else { EXAMPLES_OF_ALL };
    let examples = format!("Examples:\n{of_all}{EXAMPLES}\n{EXIT_CODES}");
    examples.replace("COMMAND", &caller.command)
}

/// A word as a shell takes it.
pub(crate) fn quoted(word: &str) -> String {
    let plain = |letter: char| letter.is_alphanumeric() || "-_./\\:~+@%,=".contains(letter);
    if word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn command_to_run_again() {
        let arguments = Arguments {
            spec: Some("my pets.yaml".into()),
            scope: Scope {
                overlay: vec!["a.yaml".into(), "b.yaml".into()],
                allow_outside: vec!["../common".into()],
                tag: vec!["Pets".into(), "Lost pets".into()],
                operation: vec!["GET /pets/*".into()],
                exclude: vec!["*Old".into()],
            },
            out: None,
            name: Some("pets".into()),
            workspace: false,
            check: true,
            allow_empty: true,
            features: Some(Features::ByTag),
            findings: Findings {
                verbose: true,
                allow: vec!["ignored at /a".parse().unwrap()],
                ..Findings::default()
            },
        };
        let command = "cargo xtask generate --spec 'my pets.yaml' --name pets --features by-tag --overlay a.yaml \
                       --overlay b.yaml --tag Pets --tag 'Lost pets' --operation 'GET /pets/*' --exclude '*Old' \
                       --allow 'ignored at /a' --allow-outside ../common --allow-empty";
        let caller = Caller { command: "cargo xtask".to_owned(), home: None };
        assert_eq!(arguments.command(&caller), command);
        assert_eq!(quoted("it's"), r"'it'\''s'");
    }
}
