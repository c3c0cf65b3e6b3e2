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
mod features;
mod fields;
mod file_scope;
mod first_sentence;
mod harmless;
mod headers;
mod json;
mod layout;
mod library;
mod limits;
mod literals;
mod manifest;
mod markdown;
mod models;
mod newtypes;
mod objects;
mod operation_docs;
mod operation_lists;
mod operations;
mod others;
mod outputs;
mod pages;
mod print;
mod readme;
mod runtime;
mod scopes;
mod servers;
mod setters;
mod shapes;
mod streams;
mod styles;
mod test_failures;
mod test_models;
mod test_operations;
mod tokens;
mod types;
mod unions;
mod unseen;
mod usage_docs;
mod webhooks;

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use rayon::iter::{IntoParallelRefIterator as _, ParallelIterator as _};

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

/// A file of Rust, by its path in the crate, and what writes it; nothing where it isn't needed.
struct RustFile<'a> {
    path: String,
    write: Box<dyn Fn() -> Result<Option<TokenStream>, String> + Send + Sync + 'a>,
}

impl<'a> RustFile<'a> {
    fn new(
        path: impl Into<String>,
        write: impl Fn() -> Result<TokenStream, String> + Send + Sync + 'a,
    ) -> Self {
        Self { path: path.into(), write: Box::new(move || write().map(Some)) }
    }

    /// A file that may turn out to have nothing in it.
    fn optional(path: &str, write: impl Fn() -> Option<TokenStream> + Send + Sync + 'a) -> Self {
        Self { path: path.to_owned(), write: Box::new(move || Ok(write())) }
    }

    /// The text of the file.
    fn text(&self) -> Text {
        let Some(tokens) = (self.write)()? else { return Ok(None) };
        let is_root = self.path == "src/lib.rs" || self.path.starts_with("tests/");
        let printed = if is_root { print::root(tokens) } else { print::file(tokens) };
        printed.map(Some).map_err(|error| format!("{}: {error}", self.path))
    }
}

type Text = Result<Option<String>, String>;

/// The texts of files, which are written side by side in the pool of threads that this is called in. Where
/// there are no threads to be had, they are written one after the other.
fn texts(files: &[RustFile<'_>]) -> Vec<Text> {
    if rayon::current_thread_index().is_some() {
        files.par_iter().map(RustFile::text).collect()
    } else {
        files.iter().map(RustFile::text).collect()
    }
}

/// Writes the crate of an API: its files by their paths, with `/` between the parts. They are written
/// side by side, on as many threads as the machine runs at once.
///
/// An error means that an emitter wrote something that isn't Rust.
pub(crate) fn emit(plan: &Plan) -> Result<BTreeMap<String, String>, String> {
    let context = Context { plan };
    // Those that take longest come first.
    let mut rust = vec![
        RustFile::optional("tests/operations.rs", || test_operations::write(context)),
        RustFile::optional("tests/models.rs", || test_models::write(context)),
        RustFile::new("src/lib.rs", || library::write(context)),
        RustFile::new("src/client.rs", || Ok(client::write(context))),
    ];
    rust.extend(operations::files(context));
    rust.extend(models::files(context));
    if plan.client.has_servers() {
        rust.push(RustFile::new("src/servers.rs", || Ok(servers::write(&plan.client))));
    }
    if plan.has_headers() {
        let constants = &plan.headers.constants;
        rust.push(RustFile::new("src/headers.rs", || Ok(headers::write(constants))));
    }
    if let Some(webhooks) = &plan.webhooks {
        let write = || Ok(webhooks::write(context, webhooks));
        rust.push(RustFile::new("src/webhooks.rs", write));
    }
    let texts = texts(&rust);
    let mut files = BTreeMap::from([
        ("Cargo.toml".to_owned(), manifest::write(context)),
        ("README.md".to_owned(), readme::write(context)?),
    ]);
    for (RustFile { path, .. }, text) in rust.iter().zip(texts) {
        files.extend(text?.map(|text| (path.clone(), text)));
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
