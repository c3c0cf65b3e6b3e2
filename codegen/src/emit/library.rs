//! `src/lib.rs`: what the crate is, how to begin, and what it exports.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::docs::Docs;
use super::harmless::{Harmless, harmless, in_line, quoted, quoted_cell};
use super::{Context, example_programs, usage_docs};
use crate::plan::{Client, Plan, Prose};

/// For names in the document's own letters, and those that are called as placeholders are.
pub(super) fn allow_names(context: Context<'_>) -> TokenStream {
    let letters = context.plan.package.has_foreign_letters.then(|| {
        quote! {
            #![allow(
                confusable_idents,
                mixed_script_confusables,
                uncommon_codepoints,
                reason = "names are spelt as in the API's document"
            )]
        }
    });
    let placeholders = context.plan.package.has_placeholders.then(|| {
        quote! {
            #![allow(clippy::disallowed_names, reason = "names are those of the API's document")]
        }
    });
    quote! { #letters #placeholders }
}

/// The root of the crate.
pub(super) fn write(context: Context<'_>) -> Result<TokenStream, String> {
    let docs = docs(context)?.inner();
    let allowed = allow_names(context);
    let plan = context.plan;
    let headers = plan.has_headers().then(|| quote! { pub mod headers; });
    let servers = plan.client.has_servers().then(|| quote! { pub mod servers; });
    let webhooks = plan.webhooks.as_ref().map(|_| quote! { pub mod webhooks; });
    let exports = exports(plan);
    Ok(quote! {
        #docs
        #allowed
        #![forbid(unsafe_code)]
        #![deny(missing_docs)]

        mod client;
        #headers
        pub mod models;
        pub mod operations;
        mod runtime;
        #servers
        #webhooks

        pub use http::{self, HeaderMap, StatusCode};
        pub use hyper::body::Bytes;
        pub use reqwest;
        #[cfg(feature = "test-util")]
        pub use runtime::{FakeResponse, FakeTransport};
        pub use runtime::{
            Body, Call, Client, ClientBuilder, Error, ErrorKind, IntoOption, NetworkTransport, Operation,
            OperationInfo, RateLimit, Response, RetryPolicy, Transport, TransportError,
            TransportErrorKind, TransportFuture,
        };
        #exports
    })
}

/// What the crate is, and how to begin.
fn docs(context: Context<'_>) -> Result<Docs, String> {
    let client = &context.plan.client;
    let mut docs = Docs::default();
    docs.paragraph(harmless!(
        "A client of the {}, version {}.",
        context.api(),
        in_line(&client.version)
    ));
    docs.prose(client.description.as_ref());
    if let Some(program) = example_programs::first_call(context)? {
        docs.example("no_run", None, &program.example());
    }
    if !client.servers.is_empty() {
        docs.paragraph("# Servers");
        docs.paragraph(servers(client));
    }
    if !context.plan.operations.is_empty() {
        docs.paragraph("# Operations");
        docs.paragraph(operation_table(context));
    }
    usage_docs::write(context, &mut docs)?;
    Ok(docs)
}

/// What is exported only where the document has something of that.
fn exports(plan: &Plan) -> TokenStream {
    let client = &plan.client;
    let exports = [
        (client.takes_client_credentials(), quote! { pub use runtime::ClientCredentials; }),
        (plan.has_typed_others(), quote! { pub use runtime::AdditionalProperties; }),
        (plan.has_events(), quote! { pub use runtime::{Event, EventOperation, Events}; }),
        (plan.has_headers(), quote! { pub use runtime::Header; }),
        (plan.has_items(), quote! { pub use runtime::{ItemOperation, Items}; }),
        (plan.has_mismatches(), quote! { pub use runtime::Mismatch; }),
        (plan.has_pages(), quote! { pub use runtime::{PagedItems, PagedOperation, Pages}; }),
        (plan.has_headed_parts(), quote! { pub use runtime::Part; }),
        (plan.has_parts, quote! { pub use runtime::{Parts, Upload}; }),
        (plan.has_passwords, quote! { pub use runtime::Password; }),
        (plan.webhooks.is_some(), quote! { pub use runtime::PayloadError; }),
        (client.takes_providers(), quote! { pub use runtime::{TokenFuture, TokenProvider}; }),
        (plan.has_json, quote! { pub use serde_json; }),
        (client.choices.has_several(), quote! { pub use self::servers::Server; }),
    ];
    let formats = plan.formats.iter().map(|format| {
        let name = format_ident!("{}", format.type_name());
        quote! { pub use runtime::#name; }
    });
    let needed = exports.into_iter().filter(|(is_needed, _)| *is_needed);
    needed.map(|(_, export)| export).chain(formats).collect()
}

/// What the document says, in one line.
fn plain(prose: Option<&Prose>) -> Harmless {
    prose.map(|prose| in_line(prose.as_written())).unwrap_or_default()
}

/// The servers, the first of which is the one that a client talks to unless it's told another.
fn servers(client: &Client) -> Harmless {
    let items = client.servers.iter().map(|server| {
        let url = quoted(server.template.as_ref().unwrap_or(&server.url));
        let description = plain(server.description.as_ref());
        let separator = if description.is_empty() { "" } else { ": " };
        harmless!("- {}{}{}", url, separator, description)
    });
    Harmless::joined(items, "\n")
}

fn operation_table(context: Context<'_>) -> Harmless {
    let mut rows = vec![Harmless::from("| method | operation | |\n| --- | --- | --- |")];
    for method in context.plan.methods_in_order() {
        let name = &method.name;
        let media_type = method.sent_as.iter().map(|name| harmless!(", as {}", quoted_cell(name)));
        let label =
            Harmless::joined([quoted_cell(&method.label)].into_iter().chain(media_type), "");
        let summary = plain(method.summary.as_ref());
        rows.push(harmless!("| [`{0}`](Client::{0}) | {1} | {2} |", name, label, summary));
    }
    Harmless::joined(rows, "\n")
}
