//! `src/lib.rs`: what the crate is, how to begin, and what it exports.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::docs::Docs;
use super::harmless::{Harmless, harmless, in_line, plain, quoted};
use super::{Context, example_programs, features, operation_lists, usage_docs};
use crate::plan::{Client, Plan};

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
    let leave = features::leave(plan);
    let shown = features::shown(plan);
    let headers = plan.has_headers().then(|| quote! { pub mod headers; });
    let servers = plan.client.has_servers().then(|| quote! { pub mod servers; });
    let webhooks = plan.webhooks.as_ref().map(|_| quote! { pub mod webhooks; });
    let exports = exports(plan);
    Ok(quote! {
        #docs
        #allowed
        #leave
        #shown
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
        operations(context, &mut docs);
    }
    usage_docs::write(context, &mut docs)?;
    Ok(docs)
}

/// What the client can do: all of it, or where that can be left out in part, which parts there are.
fn operations(context: Context<'_>, docs: &mut Docs) {
    if !context.plan.has_features() {
        docs.paragraph(operation_lists::all(context));
        return;
    }
    docs.paragraph(
        "The operations are methods of [`Client`], as they are grouped in the API's document. Each group has \
         a module, which lists its methods and holds their types, and a feature, without which they aren't \
         there; [how to choose among these](#features) is said below.",
    );
    docs.paragraph(operation_lists::modules(context));
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
