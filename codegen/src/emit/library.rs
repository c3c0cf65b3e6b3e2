//! `src/lib.rs`: what the crate is, how to begin, and what it exports.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::calls::Call;
use super::docs::Docs;
use super::expressions::assignment;
use super::layout::Expression;
use super::{Context, print};

/// What the API is called in a sentence: `Pets API`.
pub(super) fn api_name(context: Context<'_>) -> String {
    let title = super::markdown::clean(&context.api.title).replace('\n', " ");
    if title.to_ascii_lowercase().ends_with("api") { title } else { format!("{title} API") }
}

/// The root of the crate.
pub(super) fn write(context: Context<'_>) -> Result<TokenStream, String> {
    let mut docs = Docs::default();
    docs.paragraph(format!(
        "A client of the {}, version {}.",
        api_name(context),
        plain(&context.api.version)
    ));
    docs.prose(context.api.description.as_deref());
    if let Some((imports, statements)) = first_call(context)? {
        let begin = "# async fn example() -> Result<(), Box<dyn std::error::Error>> {";
        docs.example(
            "no_run",
            None,
            &format!("{imports}\n\n{begin}\n{statements}\n# Ok(())\n# }}"),
        );
    }
    if !context.api.servers.is_empty() {
        docs.paragraph("# Servers");
        docs.paragraph(servers(context));
    }
    docs.paragraph("# Operations");
    docs.paragraph(operation_table(context));
    docs.paragraph("# Errors");
    docs.paragraph(
        "There is one error type, [`Error`]: its [`kind`](Error::kind) tells what went wrong, and \
         [`status`](Error::status), [`body`](Error::body), [`raw_body`](Error::raw_body) and \
         [`headers`](Error::headers) what the API answered. Any 2xx is a success.",
    );
    docs.paragraph("# Runtime");
    docs.paragraph("Calls are sent with `reqwest`, so they must be awaited in a Tokio runtime.");
    let docs = docs.inner();
    Ok(quote! {
        #docs
        #![forbid(unsafe_code)]
        #![deny(missing_docs)]

        mod client;
        pub mod models;
        pub mod operations;
        mod runtime;

        pub use http::{HeaderMap, StatusCode};
        pub use runtime::{Call, Client, ClientBuilder, Error, ErrorKind, Operation};
    })
}

/// A text of the document's in one line, without what Markdown would act on.
fn plain(text: &str) -> String {
    super::markdown::clean(text).replace('\n', " ")
}

/// The servers, the first of which is the one that a client talks to unless it's told another.
fn servers(context: Context<'_>) -> String {
    let items = context.api.servers.iter().map(|server| {
        let url = server.url.replace(['`', '\n'], "");
        let description = plain(server.description.as_deref().unwrap_or_default());
        let separator = if description.is_empty() { "" } else { ": " };
        format!("- `{url}`{separator}{description}")
    });
    items.collect::<Vec<_>>().join("\n")
}

fn operation_table(context: Context<'_>) -> String {
    let mut rows = vec!["| method | operation | |".to_owned(), "| --- | --- | --- |".to_owned()];
    for (operation, names) in context.api.operations.iter().zip(&context.names.operations) {
        let method = names.method.as_str();
        let label = operation.label().replace(['`', '|'], "");
        let summary = plain(operation.summary.as_deref().unwrap_or_default()).replace('|', "\\|");
        rows.push(format!("| [`{method}`](Client::{method}) | `{label}` | {summary} |"));
    }
    rows.join("\n")
}

/// The imports and the statements of a program that makes the first call of the API that takes a
/// body, or else the first.
pub(super) fn first_call(context: Context<'_>) -> Result<Option<(String, String)>, String> {
    let named = || context.api.operations.iter().zip(&context.names.operations);
    let with_body = named().find(|(operation, _)| operation.json_body().is_some());
    let Some(named) = with_body.or_else(|| named().next()) else {
        return Ok(None);
    };
    let Some(Call { imports, statements }) = Call::of(context, named) else {
        return Ok(None);
    };
    let library = format_ident!("{}", context.names.library());
    let imports = imports.items(&context.names.library());
    let imports = print::statements(&quote! { use #library::Client; #imports });
    let imports = imports.map_err(|error| format!("the imports of an example: {error}"))?;
    let client = assignment("client", &construction(context));
    let show = if named.0.output().is_some() { "\nprintln!(\"{answer:?}\");" } else { "" };
    Ok(Some((imports, format!("{client}\n{statements}{show}"))))
}

/// A client, with what must be given from the environment.
fn construction(context: Context<'_>) -> Expression {
    let mut arguments = Vec::new();
    if context.base_url().is_none() {
        arguments.push(Expression::text("https://api.example.com"));
    }
    for index in context.principal_schemes() {
        let variable = context.names.schemes[index].setter.as_str().to_uppercase();
        arguments.push(Expression::text(&variable).wrapped("std::env::var(", ")?"));
    }
    Expression::List { begin: "Client::new(".to_owned(), items: arguments, end: ")?" }
}
