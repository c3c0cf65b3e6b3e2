//! Makes an exit code and two streams of text from the command line.

use std::process::ExitCode;

use clap::Parser;
use openapi_crate::command::{self, Outcome};
use openapi_crate::failure::Failure;
use xtask::bench::{self, floor};
use xtask::corpus::{self, measurement};
use xtask::workspace;

/// A third of a run's time would be spent in the system's.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[derive(Parser)]
#[command(
    name = "xtask",
    bin_name = "cargo xtask",
    about = "The project's commands",
    after_help = "See `cargo xtask COMMAND --help` for what a command reads and writes, and how it is called."
)]
enum Command {
    /// What the installed command does too.
    #[command(flatten)]
    Installed(command::Command),
    Corpus(corpus::Arguments),
    /// Measures one document; `corpus` starts it.
    #[command(hide = true)]
    CorpusDocument(measurement::Arguments),
    Bench(bench::Arguments),
    /// Parses one document; `bench` starts it.
    #[command(hide = true)]
    BenchFloor(floor::Arguments),
}

fn main() -> ExitCode {
    let caller = workspace::caller();
    match command::parse(&caller, std::env::args_os()) {
        Command::Installed(command) => command.run(&caller).print(),
        Command::Corpus(arguments) => {
            let outcome = corpus::run(&arguments);
            // What is wrong stands below the table, which may be long.
            command::print(std::io::stdout(), &outcome.stdout);
            command::print(std::io::stderr(), &outcome.stderr);
            ExitCode::from(outcome.code)
        }
        Command::CorpusDocument(arguments) => {
            finish(measurement::run(&arguments).map(|()| String::new()))
        }
        Command::Bench(arguments) => finish(bench::run(&arguments)),
        Command::BenchFloor(arguments) => finish(floor::run(&arguments).map(|()| String::new())),
    }
}

/// Prints what a command came to.
fn finish(outcome: Result<String, Failure>) -> ExitCode {
    Outcome::from(outcome).print()
}
