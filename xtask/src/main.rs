//! Makes an exit code and two streams of text from the command line.

use std::io::Write;
use std::process::ExitCode;

use clap::Parser;
use xtask::arguments::Arguments;
use xtask::generate;

#[derive(Parser)]
#[command(
    name = "xtask",
    bin_name = "cargo xtask",
    about = "The project's commands",
    after_help = "See `cargo xtask generate --help` for what it reads and writes, and how it is called."
)]
enum Command {
    Generate(Arguments),
}

fn main() -> ExitCode {
    let Command::Generate(arguments) = Command::parse();
    let outcome = generate::run(&arguments);
    // A reader that went away (`| head`) changes nothing about how the run went.
    let _ = std::io::stderr().write_all(outcome.stderr.as_bytes());
    let _ = std::io::stdout().write_all(outcome.stdout.as_bytes());
    if outcome.success { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
