//! Lists of operations in documentation: of all, of those of a module, and of the modules.

use super::Context;
use super::first_sentence::first_sentence;
use super::harmless::{Harmless, harmless, in_line, plain, quoted, quoted_cell};
use crate::plan::{Method, OperationModule};

/// All operations, in the document's order.
pub(super) fn all(context: Context<'_>) -> Harmless {
    of(context.plan.methods_in_order())
}

/// Some operations, with the methods that call them.
pub(super) fn of<'p>(methods: impl IntoIterator<Item = &'p Method>) -> Harmless {
    let mut rows = vec![Harmless::from("| method | operation | |\n| --- | --- | --- |")];
    for method in methods {
        let name = &method.name;
        let otherwise = method.otherwise.iter();
        let media_type = otherwise.map(|it| harmless!(", as {}", quoted_cell(&it.media_type)));
        let label =
            Harmless::joined([quoted_cell(&method.label)].into_iter().chain(media_type), "");
        let summary = summary(method);
        rows.push(harmless!("| [`{0}`](Client::{0}) | {1} | {2} |", name, label, summary));
    }
    Harmless::joined(rows, "\n")
}

/// What an operation does, in a line.
fn summary(method: &Method) -> Harmless {
    let summary = plain(method.summary.as_ref());
    match &method.description {
        Some(description) if summary.is_empty() => first_sentence(description),
        _ => summary,
    }
}

/// The modules that operations are in, each with its feature.
pub(super) fn modules(context: Context<'_>) -> Harmless {
    let header = "| module | feature | operations | |\n| --- | --- | ---: | --- |";
    let mut rows = vec![Harmless::from(header)];
    for module in &context.plan.operations {
        let OperationModule { name, feature, description, methods } = module;
        let count = methods.len().to_string();
        let feature = feature.as_deref().map(quoted).unwrap_or_default();
        let description = plain(description.as_ref());
        rows.push(harmless!(
            "| [`{0}`](mod@operations::{0}) | {1} | {2} | {3} |",
            name,
            feature,
            in_line(&count),
            description
        ));
    }
    Harmless::joined(rows, "\n")
}
