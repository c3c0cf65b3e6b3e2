//! The command `openapi-crate`.

use std::process::ExitCode;

/// A third of a run's time would be spent in the system's.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    openapi_crate::command::main("openapi-crate", std::env::args_os())
}
