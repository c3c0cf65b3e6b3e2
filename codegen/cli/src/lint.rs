//! Prints what is found in documents, and writes nothing.

use std::io;
use std::path::PathBuf;

use codegen::{Diagnostics, Source};

use crate::arguments;
use crate::caller::Caller;
use crate::clients::{self, Missing};
use crate::command::Outcome;
use crate::documents::{Document, check_local};
use crate::failure::Failure;
use crate::findings::Findings;
use crate::generate::{Client, Tried};
use crate::manifest::Manifest;
use crate::place::Place;
use crate::scope::Scope;
use crate::settings::Settings;
use crate::suggest;

pub(crate) const ABOUT: &str = "\
Prints what is found in an OpenAPI document, and writes nothing.

Without SPEC, the document is the one that the client of the current folder is made of, or else
those of all clients of the workspace that the folder is in, each with the settings in its
Cargo.toml.

Findings go to stdout, in one of these formats:

  text     for a person; what is so in many places is said once, unless --verbose is given
  concise  a line for each, file:line:column: severity[code]: message, and one that counts them
  json     an object on a line for each, with reason (\"finding\"), code, severity, message, help,
           file, pointer, start and end (each with line and column), and second, another place with
           a label; the last, whose reason is \"summary\", has errors, warnings, hidden and allowed
  sarif    a log of SARIF 2.1.0, with every code as a rule
  github   workflow commands of GitHub Actions, which shows them beside the lines

Columns count characters from 1; an end is behind the last character. Of more than 10,000 findings
that have a code in common, the others are only counted, which every format says.

A warning may stay if --allow or the key allow of the client's settings names it, as CODE for all of
a code, as CODE at POINTER for one place, with /** behind it for all that is below as well, or as
CODE at FILE#POINTER for a place in another file of the document. It isn't printed then, but
counted. An allowance of what isn't there is a finding itself. `explain CODE` says more of a code.

With --suggest, what was taken to be meant, or left out, is written to a file as an overlay
(OpenAPI Overlay Specification 1.1). Each action says what was wrong, in which line and why. It
has been tried: with it, these findings are gone, and there are no others. Keep what is right,
delete the rest, and give it to `generate --overlay`, or send it to whoever maintains the
document.";

const EXAMPLES: &str = "\
Examples:
  COMMAND lint petstore.json
      See what is found in a document.
  COMMAND lint petstore.json --strict --allow 'ignored at /paths/**'
      For CI: fail if there is anything that isn't known of.
  COMMAND lint petstore.json --format sarif > petstore.sarif
      For a program.

Exit codes:
  0  Nothing was found, or only warnings, without --strict.
  1  There are errors, or with --strict: warnings that aren't allowed; or a file couldn't be read.
  2  The command was called with arguments that it doesn't understand.";

/// What is said where there is no client whose document is meant.
const MISSING: Missing = Missing {
    missing: "SPEC is missing, which says the document",
    instead: "say which document, as in `lint petstore.json`",
};

/// What `lint` is called with.
#[derive(Debug, Default, clap::Args)]
pub struct Arguments {
    /// The document, YAML or JSON [default: those of the clients here]
    #[arg(value_name = "SPEC")]
    pub spec: Option<PathBuf>,

    /// Write an overlay that spares the findings that can be
    #[arg(long, value_name = "FILE", requires = "spec")]
    pub suggest: Option<PathBuf>,

    /// What is read beside the document, and which of its operations are looked at.
    #[command(flatten)]
    pub scope: Scope,

    /// How findings are printed, and which may stay.
    #[command(flatten)]
    pub findings: Findings,
}

/// What the help of `lint` ends with.
pub(crate) fn after_help(caller: &Caller) -> String {
    EXAMPLES.replace("COMMAND", &caller.command)
}

/// Runs the command. Printing is left to the caller.
#[must_use]
pub fn run(arguments: &Arguments, caller: &Caller) -> Outcome {
    let mut found = Vec::new();
    let mut outcome = Outcome::default();
    if let Err(failure) = arguments.run(caller, &mut outcome, &mut found) {
        outcome.stderr += &failure.to_string();
        outcome.code = 1;
    }
    arguments.findings.outcome(outcome, &found)
}

impl Arguments {
    fn run(
        &self,
        caller: &Caller,
        outcome: &mut Outcome,
        found: &mut Vec<(Source, Diagnostics)>,
    ) -> Result<(), Failure> {
        let arguments = self.of_generate();
        let asked = arguments.settings();
        if let Some(spec) = &self.spec {
            check_local(&spec.to_string_lossy())?;
            let document = Document {
                place: Place::given(spec),
                overlays: self.scope.overlay.iter().map(Place::given).collect(),
                outside: self.scope.allow_outside.iter().map(Place::given).collect(),
            };
            self.lint(&document, &asked, &Manifest::default(), outcome, found)?;
            return self.suggest(&document, &asked, outcome);
        }
        for out in clients::find(&arguments, caller, MISSING)? {
            let client = Client { arguments: &arguments, caller, out: &out };
            let manifest = Manifest::read(&out)?;
            let mut settings = manifest.settings().cloned().unwrap_or_default();
            let place = client.place(&settings)?;
            settings.take(&asked);
            let document = client.document(place, &settings);
            self.lint(&document, &settings, &manifest, outcome, found)?;
        }
        Ok(())
    }

    /// What `generate` is called with to find the same.
    fn of_generate(&self) -> arguments::Arguments {
        arguments::Arguments {
            scope: self.scope.clone(),
            findings: self.findings.clone(),
            ..arguments::Arguments::default()
        }
    }

    /// Writes the repairs of the document, if that is asked.
    fn suggest(
        &self,
        document: &Document,
        settings: &Settings,
        outcome: &mut Outcome,
    ) -> Result<(), Failure> {
        let Some(file) = &self.suggest else { return Ok(()) };
        let source = document.source()?;
        outcome.stdout += &suggest::write(&source, &settings.options(None), &Place::given(file))?;
        Ok(())
    }

    fn lint(
        &self,
        document: &Document,
        settings: &Settings,
        manifest: &Manifest,
        outcome: &mut Outcome,
        all: &mut Vec<(Source, Diagnostics)>,
    ) -> Result<(), Failure> {
        let Tried { source, found, .. } =
            Tried::new(document, settings, None, manifest, codegen::generate)?;
        outcome.stdout += &self.findings.text(&source, &found, &io::stdout());
        if found.has_errors() {
            outcome.code = 1;
        } else if let Err(failure) = self.findings.check(&document.place, &found) {
            outcome.stderr += &failure.to_string();
            outcome.code = 1;
        }
        all.push((source, found));
        Ok(())
    }
}
