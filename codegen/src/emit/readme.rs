//! `README.md`: what the package is, and a first call.

use super::Context;
use super::client::WHOLE_AUTHORIZATION;
use super::example_programs::{self, Program};
use super::manifest::{self, ALL_OPERATIONS};
use crate::plan::{Credential, FULL, Fetch};

/// How calls are made, whatever they are.
const CALLS: &str = "
Calls are awaited in a Tokio runtime, or sent with `send_blocking`, which the feature `blocking` has.
What fails for a while is sent again, but never where that could do something twice. The
documentation of the crate (`cargo doc --all-features --open`) says what each operation takes, yields
and fails with, and has chapters on configuration, errors, retries, tests, traces and more.
";

/// What is made of requests that the API makes.
const WEBHOOKS: &str = "
## Webhooks

What the API sends of itself is decoded by the functions of the module `webhooks`, whatever web server it
comes to:
";

const END: &str = "
Everything listed in `.generated` is written by the generator; the next run overwrites edits to it.
";

/// The package's front page.
pub(super) fn write(context: Context<'_>) -> Result<String, String> {
    let package = &context.plan.package.name;
    let api = context.api();
    let program = example_programs::first_call(context)?
        .map(|Program { imports, statements, result, .. }| {
            let statements = statements.replace('\n', "\n    ");
            let begin = format!(
                "#[tokio::main]\nasync fn main() -> {result}<(), Box<dyn std::error::Error>> {{"
            );
            let environment = environment(context);
            format!(
                "\n```rust\n{imports}\n\n{begin}\n    {statements}\n    Ok(())\n}}\n```\n{environment}"
            )
        })
        .unwrap_or_default();
    let webhook = example_programs::webhook(context);
    let webhook = webhook.map(|program| format!("{WEBHOOKS}\n```rust\n{program}\n```\n"));
    let webhook = webhook.unwrap_or_default();
    let features = manifest::features(context).map(|feature| row(feature.name, feature.purpose));
    let full = context.plan.has_features().then(|| row(FULL, ALL_OPERATIONS));
    let features: String = features.chain(full).collect();
    let operations = operations(context);
    let dependencies = manifest::dependencies(context).into_iter();
    let dependencies = dependencies.map(|dependency| row(dependency.name, &dependency.purpose()));
    let dependencies: String = dependencies.collect();
    Ok(format!(
        "# {package}\n\n\
         A client of the {api}, generated from its OpenAPI document.\n{program}{CALLS}{webhook}\n\
         ## Features\n\n| feature | |\n|---|---|\n{features}{operations}\n\
         ## Dependencies\n\n| crate | what for |\n|---|---|\n{dependencies}{END}"
    ))
}

/// How to leave out some of the operations, if that can be done.
fn operations(context: Context<'_>) -> String {
    let package = &context.plan.package.name;
    let features: Vec<&str> = context.plan.features().collect();
    let Some(first) = features.first() else { return String::new() };
    let rows = context.plan.operations.iter().filter_map(|module| {
        let count = module.methods.len();
        Some(format!("| `{}` | {count} |\n", module.feature.as_ref()?))
    });
    format!(
        "\nEach tag of the API's document has a feature for its operations, with the models that these need. \
         A\nprogram that uses some of them only is built faster without the others:\n\n\
         ```toml\n[dependencies]\n{package} = {{ path = \"path/to/it\", default-features = false, \
         features = [\"rustls\", \"{first}\"] }}\n```\n\n\
         | feature | operations |\n|---|---:|\n{}",
        rows.collect::<String>()
    )
}

fn row(name: &str, purpose: &str) -> String {
    format!("| `{name}` | {purpose} |\n")
}

/// Where the client of the first call gets what it must be told.
fn environment(context: Context<'_>) -> String {
    let client = &context.plan.client;
    let sets = client.variable_sets();
    let credentials: Vec<String> = if sets.is_empty() {
        client.principal_credentials().map(variables_of).collect()
    } else {
        vec![one_of(&sets)]
    };
    let needs_url = client.base_url.known().is_none();
    let url = needs_url.then(|| format!("`{}`", client.base_url_variable));
    let variables: Vec<String> = credentials.into_iter().chain(url).collect();
    if variables.is_empty() {
        return String::new();
    }
    let whole = client.principal_credentials().filter(|it| it.is_whole_authorization());
    let whole = whole.map(|it| {
        let variable = &it.variable;
        format!("`{variable}` is {WHOLE_AUTHORIZATION}.\n")
    });
    format!(
        "\nThe environment holds what `Client::from_env` needs: {}.\n{}\
         `Client::new` and `Client::builder` take what you have from elsewhere.\n",
        variables.join(" and "),
        whole.collect::<String>()
    )
}

/// Sets of variables of which one is enough.
fn one_of(sets: &[Vec<&str>]) -> String {
    let set = |set: &Vec<&str>| {
        set.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(" and ")
    };
    let sets: Vec<String> = sets.iter().map(set).collect();
    match sets.as_slice() {
        [first, others @ ..] if !others.is_empty() => {
            format!("{first} (or {})", others.join(", or "))
        }
        sets => sets.concat(),
    }
}

/// The variable that a credential is read from, or those that it is fetched with.
fn variables_of(credential: &Credential) -> String {
    let variable = &credential.variable;
    match &credential.fetch {
        None => format!("`{variable}`"),
        Some(Fetch { variables: [id, secret], .. }) => {
            format!("`{variable}` (or `{id}` and `{secret}`)")
        }
    }
}
