//! `README.md`: what the package is, and a first call.

use super::programs::{self, Program};
use super::{Context, library};

/// What is the same for every package.
const REST: &str = "
Calls are awaited in a Tokio runtime, or wait for themselves with the feature `blocking`. What fails
for a while is sent again, but never where that could do something twice. The documentation of the
crate (`cargo doc --open`) says what each operation takes, yields and fails with, and has chapters on
configuration, errors, retries, rate limits and tests.

## Features

| feature | |
|---|---|
| `rustls` | on by default: encrypts connections with rustls |
| `native-tls` | encrypts connections with the system's TLS; it takes precedence |
| `blocking` | sends calls from threads without a runtime |
| `tracing` | a span for each call, without credentials, arguments or bodies |
| `test-util` | a transport for tests, with answers from a queue |

## Dependencies

| crate | what for |
|---|---|
| `http` | the methods, statuses and headers that this crate's own types speak of |
| `httpdate` | reads the date in `Retry-After` |
| `hyper` | tells a request that was never written from one that was; `reqwest` is built on it |
| `percent-encoding` | keeps a path parameter one segment |
| `reqwest` | sends the requests |
| `serde` | derives how models are written and read |
| `serde_json` | writes and reads JSON |
| `serde_path_to_error` | says where in an answer's JSON decoding failed |
| `tokio` | the clock for time-outs, and the runtime that `reqwest` needs |
| `tracing` | spans, with the feature of that name only |

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
            let environment = environment(context);
            format!(
                "\n```rust\n{imports}\n\n{begin}\n    {statements}\n    Ok(())\n}}\n```\n{environment}"
            )
        })
        .unwrap_or_default();
    Ok(format!(
        "# {package}\n\nA client of the {api}, generated from its OpenAPI document.\n{program}{REST}"
    ))
}

/// Where the client of the first call gets what it must be told.
fn environment(context: Context<'_>) -> String {
    let credentials = context.principal_schemes().into_iter();
    let credentials = credentials.map(|index| context.names.schemes[index].variable.as_str());
    let url = context.base_url().is_none().then_some(context.names.base_url.variable.as_str());
    let variables: Vec<String> =
        credentials.chain(url).map(|variable| format!("`{variable}`")).collect();
    if variables.is_empty() {
        return String::new();
    }
    format!(
        "\nThe environment holds what `Client::from_env` needs: {}.\n\
         `Client::new` and `Client::builder` take what you have from elsewhere.\n",
        variables.join(" and ")
    )
}
