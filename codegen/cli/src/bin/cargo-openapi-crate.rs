//! The command `cargo openapi-crate`, which Cargo calls with the word `openapi-crate` before the
//! arguments.

use std::ffi::OsStr;
use std::process::ExitCode;

/// A third of a run's time would be spent in the system's.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let mut arguments: Vec<_> = std::env::args_os().collect();
    if arguments.get(1).is_some_and(|word| word == OsStr::new("openapi-crate")) {
        arguments.remove(1);
    }
    openapi_crate::command::main("cargo openapi-crate", arguments)
}
