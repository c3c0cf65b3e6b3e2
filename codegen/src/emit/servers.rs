//! `src/servers.rs`: the servers that the document names.

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use super::docs::{Docs, quoted};
use crate::model::{Server, ServerUrl};
use crate::names::Name;

/// A constant for each server whose URL is a whole one.
pub(super) fn write(context: Context<'_>) -> TokenStream {
    let docs = Docs::default()
        .paragraph("The servers that the API's document names.")
        .paragraph("[`ClientBuilder::base_url`](crate::ClientBuilder::base_url) takes one of them.")
        .inner();
    let constants = context.servers().map(|(server, url, name)| {
        let mut docs = Docs::default();
        docs.prose(server.description.as_deref());
        if docs.is_empty() {
            docs.paragraph(quoted(url));
        }
        let docs = docs.outer();
        let ident = name.ident();
        quote! { #docs pub const #ident: &str = #url; }
    });
    quote! { #docs #(#constants)* }
}

/// An address for APIs that declare none.
const SOMEWHERE: &str = "https://api.example.com";

impl<'a> Context<'a> {
    /// The servers whose URLs are whole ones, with these and their names.
    pub(super) fn servers(self) -> impl Iterator<Item = (&'a Server, &'a str, &'a Name)> {
        let named = self.api.servers.iter().zip(&self.names.servers);
        named.filter_map(|(server, name)| match &server.url {
            ServerUrl::Whole(url) => Some((server, url.as_str(), name)),
            _ => None,
        })
    }

    /// The URL of the first server, if it is a whole one.
    pub(super) fn base_url(self) -> Option<&'a str> {
        match &self.api.servers.first()?.url {
            ServerUrl::Whole(url) => Some(url),
            _ => None,
        }
    }

    /// A base URL for examples: one that could be, where the document has none.
    pub(super) fn sample_base_url(self) -> String {
        match self.api.servers.first().map(|server| &server.url) {
            Some(ServerUrl::Whole(url)) => url.clone(),
            Some(ServerUrl::Relative(path)) => format!("{SOMEWHERE}{path}"),
            _ => SOMEWHERE.to_owned(),
        }
    }

    /// What the document says of the base URL that a client must be given, if it says anything.
    pub(super) fn base_url_note(self) -> Option<String> {
        match &self.api.servers.first()?.url {
            ServerUrl::Relative(path) if !path.is_empty() => {
                Some(format!("its path ends in {}, as the API's document says", quoted(path)))
            }
            ServerUrl::Unusable(text) => {
                Some(format!("the API's document says no more of it than {}", quoted(text)))
            }
            _ => None,
        }
    }
}
