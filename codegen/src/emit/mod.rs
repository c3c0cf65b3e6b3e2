//! The named model to the files of a crate. No decision is left to make here but how it reads.

mod aliases;
mod checks;
mod client;
mod components;
mod deprecation;
mod docs;
mod enumerations;
mod example_calls;
mod example_programs;
mod expressions;
mod fields;
mod file_scope;
mod holders;
mod json;
mod layout;
mod library;
mod manifest;
mod markdown;
mod models;
mod objects;
mod operation_docs;
mod operations;
mod others;
mod print;
mod readme;
mod renaming;
mod requests;
mod runtime;
mod samples;
mod servers;
mod setters;
mod shapes;
mod test_models;
mod test_operations;
mod types;
mod unions;
mod unseen;
mod usage_docs;

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Api, Body, Exchange, Kind, Operation, Output, Status, TypeId, Used};
use crate::names::{Names, OperationNames};
use crate::passes::Facts;
use crate::plan::{Method, Plan};
pub(crate) use components::component_types;
use samples::Samples;

/// An operation, what it sends and what comes back, and its names.
#[derive(Clone, Copy)]
struct Named<'a> {
    operation: &'a Operation,
    exchange: &'a Exchange,
    names: &'a OperationNames,
}

impl<'a> Named<'a> {
    /// The request's body.
    fn request(self) -> Option<(&'a Body, Used<'a>)> {
        self.exchange.request(self.operation)
    }

    /// What a successful call yields; `None` where it yields nothing.
    fn output(self) -> Option<Output<'a>> {
        self.exchange.output(self.operation)
    }

    /// The declared bodies of errors, most specific status first.
    fn error_bodies(self) -> Vec<(Status, Option<Used<'a>>)> {
        self.exchange.error_bodies(self.operation)
    }
}

/// What the emitters read.
#[derive(Clone, Copy)]
struct Context<'a> {
    api: &'a Api,
    facts: &'a Facts,
    names: &'a Names,
    plan: &'a Plan,
    samples: &'a Samples,
    /// The types that a text is in which `Debug` doesn't show.
    secrets: &'a BTreeSet<TypeId>,
    /// The types that a fraction is in, which need not even be equal to itself.
    fractions: &'a BTreeSet<TypeId>,
}

impl<'a> Context<'a> {
    /// The operations, in the document's order.
    fn operations(self) -> impl Iterator<Item = Named<'a>> {
        let operations = self.api.operations.iter();
        let all = operations.zip(&self.facts.exchanges).zip(&self.names.operations);
        all.map(|((operation, exchange), names)| Named { operation, exchange, names })
    }

    /// The operation of a method.
    fn named(self, method: &Method) -> Named<'a> {
        Named {
            operation: &self.api.operations[method.index],
            exchange: &self.facts.exchanges[method.index],
            names: &self.names.operations[method.index],
        }
    }
}

/// Writes the crate of an API: its files by their paths, with `/` between the parts.
///
/// An error means that an emitter wrote something that isn't Rust.
pub(crate) fn emit(
    api: &Api,
    facts: &Facts,
    names: &Names,
    plan: &Plan,
) -> Result<BTreeMap<String, String>, String> {
    let samples = Samples::of(&api.types);
    let secrets = holders::of(&api.types, Kind::is_password);
    let fractions = holders::of(&api.types, |kind| matches!(kind, Kind::Float));
    let context = Context {
        api,
        facts,
        names,
        plan,
        samples: &samples,
        secrets: &secrets,
        fractions: &fractions,
    };
    let mut files = BTreeMap::from([
        ("Cargo.toml".to_owned(), manifest::write(context)),
        ("README.md".to_owned(), readme::write(context)?),
    ]);
    let mut rust = vec![
        ("src/lib.rs".to_owned(), library::write(context)?),
        ("src/client.rs".to_owned(), client::write(context)),
    ];
    if plan.client.named_servers().next().is_some() {
        rust.push(("src/servers.rs".to_owned(), servers::write(&plan.client)));
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
