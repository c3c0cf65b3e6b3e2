//! `src/servers.rs`: the servers that the document names.

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use super::docs::{Docs, quoted};
use crate::model::Server;
use crate::names::Name;

/// A constant for each server whose URL is a whole one.
pub(super) fn write(context: Context<'_>) -> TokenStream {
    let docs = Docs::default()
        .paragraph("The servers that the API's document names.")
        .paragraph("[`ClientBuilder::base_url`](crate::ClientBuilder::base_url) takes one of them.")
        .inner();
    let constants = context.servers().map(|(server, name)| {
        let mut docs = Docs::default();
        docs.prose(server.description.as_deref());
        if docs.is_empty() {
            docs.paragraph(quoted(&server.url));
        }
        let docs = docs.outer();
        let ident = name.ident();
        let url = &server.url;
        quote! { #docs pub const #ident: &str = #url; }
    });
    quote! { #docs #(#constants)* }
}

impl<'a> Context<'a> {
    /// The servers whose URLs are whole ones, and their names.
    pub(super) fn servers(self) -> impl Iterator<Item = (&'a Server, &'a Name)> {
        let named = self.api.servers.iter().zip(&self.names.servers);
        named.filter(|(server, _)| {
            ["http://", "https://"].iter().any(|scheme| server.url.starts_with(scheme))
        })
    }
}
