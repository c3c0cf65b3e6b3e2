//! The plan of a client to the files of its crate. No decision is left to make here but how it reads.

mod aliases;
mod bodies;
mod checks;
mod choices;
mod client;
mod components;
mod deprecation;
mod docs;
mod enumerations;
mod example_programs;
mod examples;
mod fields;
mod file_scope;
mod harmless;
mod headers;
mod json;
mod layout;
mod library;
mod literals;
mod manifest;
mod markdown;
mod models;
mod objects;
mod operation_docs;
mod operations;
mod others;
mod outputs;
mod print;
mod readme;
mod runtime;
mod servers;
mod setters;
mod shapes;
mod streams;
mod styles;
mod test_models;
mod test_operations;
mod tokens;
mod types;
mod unions;
mod unseen;
mod usage_docs;
mod webhooks;

use std::collections::BTreeMap;

use crate::plan::Plan;
pub(crate) use components::component_types;
use harmless::{Harmless, in_line};

/// What the emitters read.
#[derive(Clone, Copy)]
struct Context<'a> {
    plan: &'a Plan,
}

impl Context<'_> {
    /// What the API is called in a sentence, behind an article.
    fn api(self) -> Harmless {
        in_line(&self.plan.client.api)
    }
}

/// Writes the crate of an API: its files by their paths, with `/` between the parts.
///
/// An error means that an emitter wrote something that isn't Rust.
pub(crate) fn emit(plan: &Plan) -> Result<BTreeMap<String, String>, String> {
    let context = Context { plan };
    let mut files = BTreeMap::from([
        ("Cargo.toml".to_owned(), manifest::write(context)),
        ("README.md".to_owned(), readme::write(context)?),
    ]);
    let mut rust = vec![
        ("src/lib.rs".to_owned(), library::write(context)?),
        ("src/client.rs".to_owned(), client::write(context)),
    ];
    if plan.client.has_servers() {
        rust.push(("src/servers.rs".to_owned(), servers::write(&plan.client)));
    }
    if plan.has_headers() {
        rust.push(("src/headers.rs".to_owned(), headers::write(&plan.headers.constants)));
    }
    if let Some(webhooks) = &plan.webhooks {
        rust.push(("src/webhooks.rs".to_owned(), webhooks::write(context, webhooks)));
    }
    rust.extend(models::write(context)?);
    rust.extend(operations::write(context)?);
    rust.extend(test_models::write(context).map(|test| ("tests/models.rs".to_owned(), test)));
    rust.extend(
        test_operations::write(context).map(|test| ("tests/operations.rs".to_owned(), test)),
    );
    for (path, tokens) in rust {
        let is_root = path == "src/lib.rs" || path.starts_with("tests/");
        let printed = if is_root { print::root(tokens) } else { print::file(tokens) };
        let text = printed.map_err(|error| format!("{path}: {error}"))?;
        files.insert(path, text);
    }
    files.extend(runtime::files(context));
    Ok(files)
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::{fs, iter};

    /// Everything in a folder, and in the folders within.
    fn files(folder: &Path) -> Vec<(String, String)> {
        let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let files = entries.flat_map(|path| {
            if path.is_dir() {
                files(&path)
            } else {
                let text = fs::read_to_string(&path).unwrap();
                iter::once((path.display().to_string(), text)).collect()
            }
        });
        files.collect()
    }

    #[test]
    fn emitters_know_the_plan_and_nothing_of_the_model() {
        let others = ["model", "passes"].map(|stage| format!("crate::{stage}::"));
        for (path, text) in files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/emit")) {
            assert!(!others.iter().any(|other| text.contains(other)), "{path}");
        }
    }
}
