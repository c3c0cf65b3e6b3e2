//! Makes an exit code and two streams of text from the command line.

use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};
use clap_complete::Shell;

use crate::arguments::{self, Arguments};
use crate::caller::Caller;
use crate::failure::Failure;
use crate::{explain, generate, lint};

#[derive(Parser)]
#[command(
    name = NAME,
    version = env!("VERSION"),
    about = "Makes typed Rust client crates from OpenAPI documents",
    after_help = "Exit codes:\n  0  Done.\n  1  Not done, or with --check: there are differences.\n  \
                  2  The command was called with arguments that it doesn't understand."
)]
enum CommandLine {
    #[command(flatten)]
    Command(Box<Command>),
    /// Prints a script by which a shell completes this command's arguments
    #[command(after_help = COMPLETIONS)]
    Completions {
        /// The shell
        shell: Shell,
    },
}

/// The program's name.
const NAME: &str = "openapi-crate";

const COMPLETIONS: &str = "\
Examples:
  openapi-crate completions bash > ~/.local/share/bash-completion/completions/openapi-crate
  openapi-crate completions zsh > ~/.zfunc/_openapi-crate
  openapi-crate completions fish > ~/.config/fish/completions/openapi-crate.fish";

impl CommandLine {
    fn run(&self, caller: &Caller) -> Outcome {
        match self {
            Self::Command(command) => command.run(caller),
            Self::Completions { shell } => {
                let mut script = Vec::new();
                clap_complete::generate(*shell, &mut Self::command(), NAME, &mut script);
                let stdout = String::from_utf8_lossy(&script).into_owned();
                Outcome { stdout, ..Outcome::default() }
            }
        }
    }
}

/// What there is to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Generates a Rust client crate from an OpenAPI document
    #[command(long_about = arguments::about())]
    Generate(Arguments),
    /// Prints what is found in an OpenAPI document
    #[command(long_about = lint::ABOUT)]
    Lint(lint::Arguments),
    /// Says more of a kind of finding, with a wrong and a right document
    Explain(explain::Arguments),
}

impl Command {
    /// Does it. Printing is left to the caller.
    #[must_use]
    pub fn run(&self, caller: &Caller) -> Outcome {
        match self {
            Self::Generate(arguments) => generate::run(arguments, caller),
            Self::Lint(arguments) => lint::run(arguments, caller),
            Self::Explain(arguments) => explain::run(arguments),
        }
    }
}

/// How a command went.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// What was found in the document, and why the command stopped if it did.
    pub stderr: String,
    /// What was done, or what there is to do.
    pub stdout: String,
    /// The exit code: 0 if the command did all that it was asked to.
    pub code: u8,
}

impl Outcome {
    /// This outcome, with another after it.
    #[must_use]
    pub(crate) fn and(self, other: &Self) -> Self {
        Self {
            stderr: self.stderr + &other.stderr,
            stdout: self.stdout + &other.stdout,
            code: self.code.max(other.code),
        }
    }

    /// Prints the texts, and makes the code the program's.
    #[must_use]
    pub fn print(&self) -> ExitCode {
        print(io::stderr(), &self.stderr);
        print(io::stdout(), &self.stdout);
        ExitCode::from(self.code)
    }
}

impl From<Result<String, Failure>> for Outcome {
    fn from(result: Result<String, Failure>) -> Self {
        match result {
            Ok(stdout) => Self { stdout, ..Self::default() },
            Err(failure) => Self { stderr: failure.to_string(), code: 1, ..Self::default() },
        }
    }
}

/// Prints a text.
pub fn print(mut to: impl Write, text: &str) {
    // A reader that went away (`| head`) changes nothing about how the run went.
    let _ = to.write_all(text.as_bytes()).and_then(|()| to.flush());
}

/// What a program is called with. An argument that isn't understood, `--help` and `--version` end
/// the program here.
#[must_use]
pub fn parse<T>(caller: &Caller, arguments: impl IntoIterator<Item = OsString>) -> T
where
    T: CommandFactory + FromArgMatches,
{
    let mut known = told_of(T::command(), caller);
    let parsed =
        known.try_get_matches_from_mut(arguments).and_then(|found| T::from_arg_matches(&found));
    parsed.unwrap_or_else(|error| error.format(&mut known).exit())
}

/// A command line whose help says how it is called, and what it takes where nothing is said.
fn told_of(command: clap::Command, caller: &Caller) -> clap::Command {
    let command = command
        .bin_name(&caller.command)
        .mut_subcommand("lint", |lint| lint.after_help(lint::after_help(caller)));
    command.mut_subcommand("generate", |mut generate| {
        if let Some(home) = &caller.home {
            for (argument, default) in [("spec", &home.document), ("out", &home.client)] {
                generate = generate.mut_arg(argument, |argument| {
                    let help = argument.get_help().map(ToString::to_string).unwrap_or_default();
                    argument.help(format!("{help} [default: {default} in the workspace]"))
                });
            }
        }
        generate.after_help(arguments::after_help(caller))
    })
}

/// Runs the program that is installed, as `openapi-crate` or as `cargo openapi-crate`.
#[must_use]
pub fn main(command: &str, arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let caller = Caller { command: command.to_owned(), home: None };
    parse::<CommandLine>(&caller, arguments).run(&caller).print()
}
