//! Makes an exit code and two streams of text from the command line.

use std::io::Write;
use std::process::ExitCode;

use clap::Parser;
use xtask::arguments::Arguments;
use xtask::bench::{self, floor};
use xtask::corpus::{self, measurement};
use xtask::failure::Failure;
use xtask::generate;

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
    Generate(Arguments),
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
    match Command::parse() {
        Command::Generate(arguments) => {
            let outcome = generate::run(&arguments);
            print(std::io::stderr(), &outcome.stderr);
            print(std::io::stdout(), &outcome.stdout);
            ExitCode::from(u8::from(!outcome.success))
        }
        Command::Corpus(arguments) => {
            let outcome = corpus::run(&arguments);
            // What is wrong stands below the table, which may be long.
            print(std::io::stdout(), &outcome.stdout);
            print(std::io::stderr(), &outcome.stderr);
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
    match outcome {
        Ok(text) => {
            print(std::io::stdout(), &text);
            ExitCode::SUCCESS
        }
        Err(failure) => {
            print(std::io::stderr(), &failure.to_string());
            ExitCode::FAILURE
        }
    }
}

fn print(mut to: impl Write, text: &str) {
    // A reader that went away (`| head`) changes nothing about how the run went.
    let _ = to.write_all(text.as_bytes()).and_then(|()| to.flush());
}
