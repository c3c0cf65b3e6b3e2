//! `src/servers.rs`: the servers that the document names.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::Docs;
use super::harmless::{Harmless, harmless, quoted};
use super::{choices, types};
use crate::plan::{BaseUrl, Client};

/// A constant for each server whose URL is a whole one, or what callers can choose of several.
pub(super) fn write(client: &Client) -> TokenStream {
    let mut docs = Docs::default();
    docs.paragraph("The servers that the API's document names.");
    docs.paragraph(if client.choices.has_several() {
        "[`ClientBuilder::server`](crate::ClientBuilder::server) takes one of them."
    } else {
        "[`ClientBuilder::base_url`](crate::ClientBuilder::base_url) takes one of them."
    });
    let docs = docs.inner();
    let imports = types::import("crate::runtime", client.choices.imports());
    let constants = client.named_servers().map(|(server, name)| {
        let mut docs = Docs::default();
        let url = &server.url;
        docs.prose(server.description.as_ref());
        if docs.is_empty() {
            docs.paragraph(quoted(url));
        }
        let docs = docs.outer();
        let ident = name.ident();
        quote! { #docs pub const #ident: &str = #url; }
    });
    let types = choices::types(&client.choices);
    quote! { #docs #imports #(#constants)* #types }
}

/// An address for APIs that declare none.
const SOMEWHERE: &str = "https://api.example.com";

/// A base URL for examples: one that could be, where the document has none.
pub(super) fn sample(base_url: &BaseUrl) -> String {
    match base_url {
        BaseUrl::Known(url) => url.clone(),
        BaseUrl::EndsIn(path) => format!("{SOMEWHERE}{path}"),
        BaseUrl::Unencrypted(url) => url.replacen("http:", "https:", 1),
        BaseUrl::Unusable(_) | BaseUrl::Unstated => SOMEWHERE.to_owned(),
    }
}

/// What the document says of the base URL that a client must be given, if it says anything.
pub(super) fn note(base_url: &BaseUrl) -> Option<Harmless> {
    match base_url {
        BaseUrl::EndsIn(path) if !path.is_empty() => {
            Some(harmless!("its path ends in {}, as the API's document says", quoted(path)))
        }
        BaseUrl::Unusable(text) => {
            Some(harmless!("the API's document says no more of it than {}", quoted(text)))
        }
        BaseUrl::Unencrypted(url) => Some(harmless!(
            "the API's document names {}, where anybody could read the credentials",
            quoted(url)
        )),
        BaseUrl::Known(_) | BaseUrl::EndsIn(_) | BaseUrl::Unstated => None,
    }
}
