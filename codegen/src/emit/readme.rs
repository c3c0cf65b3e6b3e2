//! `README.md`: what the package is, and a first call.

use super::programs::{self, Program};
use super::{Context, library};

/// What is the same for every package.
const REST: &str = "
Calls are sent with `reqwest`, so they must be awaited in a Tokio runtime. The documentation of the
crate says what each operation takes, yields and fails with: `cargo doc --open`.

Everything listed in `.generated` is written by the generator; the next run overwrites edits to it.
";

/// The package's front page.
pub(super) fn write(context: Context<'_>) -> Result<String, String> {
    let package = &context.names.package;
    let api = library::api_name(context);
    let program = programs::first_call(context)?
        .map(|Program { imports, statements }| {
            let statements = statements.replace('\n', "\n    ");
            let begin =
                "#[tokio::main]\nasync fn main() -> Result<(), Box<dyn std::error::Error>> {";
            format!("\n```rust\n{imports}\n\n{begin}\n    {statements}\n    Ok(())\n}}\n```\n")
        })
        .unwrap_or_default();
    Ok(format!(
        "# {package}\n\nA client of the {api}, generated from its OpenAPI document.\n{program}{REST}"
    ))
}
