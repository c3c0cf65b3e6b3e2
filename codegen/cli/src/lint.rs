//! Prints what is found in a document, and makes no client.

use std::path::PathBuf;

use codegen::Options;

use crate::command::Outcome;
use crate::failure::Failure;
use crate::place::Place;
use crate::{generate, suggest};

pub(crate) const ABOUT: &str = "\
Prints what is found in an OpenAPI document, and makes no client.

With --suggest, what was taken to be meant, or left out, is written to a file as an overlay (OpenAPI
Overlay Specification 1.1). Each action says what was wrong, in which line and why. It has been tried:
with it, these findings are gone, and there are no others. Keep what is right, delete the rest, and
give it to `generate --overlay`, or send it to whoever maintains the document.

Exit codes:
  0  Nothing was found, or only warnings.
  1  There are errors, or a file couldn't be read or written.
  2  The command was called with arguments that it doesn't understand.";

/// What `lint` is called with.
#[derive(Debug, Default, clap::Args)]
pub struct Arguments {
    /// The document, YAML or JSON
    #[arg(value_name = "SPEC")]
    pub spec: PathBuf,

    /// An overlay that is applied to the document first, YAML or JSON; may be repeated
    #[arg(long, value_name = "PATH")]
    pub overlay: Vec<PathBuf>,

    /// Write an overlay that spares the findings that can be
    #[arg(long, value_name = "FILE")]
    pub suggest: Option<PathBuf>,

    /// Print each finding by itself, also where many say the same
    #[arg(long)]
    pub verbose: bool,
}

/// Runs the command. Printing is left to the caller.
#[must_use]
pub fn run(arguments: &Arguments) -> Outcome {
    let mut outcome = Outcome::default();
    if let Err(failure) = arguments.run(&mut outcome) {
        outcome.stderr += &failure.to_string();
        outcome.code = 1;
    }
    outcome
}

impl Arguments {
    fn run(&self, outcome: &mut Outcome) -> Result<(), Failure> {
        let overlays: Vec<Place> = self.overlay.iter().map(Place::given).collect();
        let source = generate::source(&Place::given(&self.spec), &overlays)?;
        let options = Options::default();
        let found = codegen::findings(&source, &options);
        outcome.stdout = if self.verbose {
            found.render(&source)
        } else {
            found.digest(&source, "--verbose shows each by itself")
        };
        outcome.code = u8::from(found.has_errors());
        if let Some(file) = &self.suggest {
            outcome.stdout += &suggest::write(&source, &options, &Place::given(file))?;
        }
        Ok(())
    }
}
