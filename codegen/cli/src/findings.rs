//! How findings are printed, which may stay, and whether others let a command fail.

use anstream::{AutoStream, ColorChoice};
use clap::ValueEnum;
use codegen::{Allowance, Diagnostics, Look, Severity, Source};

use crate::command::Outcome;
use crate::failure::Failure;
use crate::place::Place;

/// How findings are printed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For a person: each with its line, what is so in many places once
    #[default]
    Text,
    /// A line for each, with file, line, column, severity, code and message
    Concise,
    /// A JSON object on a line for each, and one that counts them
    Json,
    /// SARIF 2.1.0, for code scanning
    Sarif,
    /// Workflow commands of GitHub Actions
    Github,
}

/// Whether text has colours.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// On a terminal, unless the environment says otherwise, as with `NO_COLOR`
    #[default]
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// What is asked about findings.
#[derive(Debug, Clone, Default, clap::Args)]
#[command(next_help_heading = "Findings")]
pub struct Findings {
    /// How findings are printed; in all formats but text, they alone go to stdout
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub format: Format,

    /// Whether text has colours
    #[arg(long, value_enum, default_value_t, value_name = "WHEN")]
    pub color: Color,

    /// Print each finding by itself, also where many say the same
    #[arg(long)]
    pub verbose: bool,

    /// Fail if there is a warning that isn't allowed
    #[arg(long)]
    pub strict: bool,

    /// Let warnings be: 'CODE', 'CODE at POINTER' or 'CODE at POINTER/**'; may be repeated
    #[arg(long, value_name = "WARNING")]
    pub allow: Vec<Allowance>,
}

impl Findings {
    /// The findings in a document as a person reads them, for a stream of the process; nothing in
    /// other formats.
    pub(crate) fn text(
        &self,
        source: &Source,
        found: &Diagnostics,
        stream: &impl anstream::stream::RawStream,
    ) -> String {
        if self.format != Format::Text {
            return String::new();
        }
        let color = match self.color {
            Color::Auto => AutoStream::choice(stream) != ColorChoice::Never,
            Color::Always => true,
            Color::Never => false,
        };
        let brief = (!self.verbose).then_some("--verbose shows each by itself");
        found.shown(source, Look { color, brief })
    }

    /// How a command went that found all of this. In formats for programs, the findings of all documents
    /// are alone in stdout.
    pub(crate) fn outcome(&self, outcome: Outcome, found: &[(Source, Diagnostics)]) -> Outcome {
        let each = |text: fn(&Diagnostics, &Source) -> String| {
            found.iter().map(|(source, found)| text(found, source)).collect::<String>()
        };
        let stdout = match self.format {
            Format::Text => return outcome,
            Format::Concise => each(Diagnostics::concise),
            Format::Json => each(Diagnostics::json),
            Format::Github => each(Diagnostics::github),
            Format::Sarif => codegen::sarif(found.iter().map(|(source, found)| (found, source))),
        };
        Outcome { stderr: outcome.stderr + &outcome.stdout, stdout, ..outcome }
    }

    /// Refuses warnings, if that is asked.
    pub(crate) fn check(&self, document: &Place, found: &Diagnostics) -> Result<(), Failure> {
        let warnings = found.count(Severity::Warning);
        if !self.strict || warnings == 0 {
            return Ok(());
        }
        let warnings =
            if warnings == 1 { "1 warning".into() } else { format!("{warnings} warnings") };
        Err(Failure::new(format!("{document} has {warnings}, and --strict lets none be")))
    }
}
