//! The builder's methods for tokens that a client isn't given as values.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::Docs;
use super::harmless::{Harmless, harmless, quoted};
use crate::names::Name;
use crate::plan::{Credential, Fetch};

/// What the methods are called, beside the one that takes a value.
pub(super) fn names(credential: &Credential) -> impl Iterator<Item = &str> {
    let fetch = credential.fetch.as_ref().map(|fetch| &fetch.setter);
    credential.provider.iter().chain(fetch).map(Name::as_str)
}

/// The methods.
pub(super) fn setters(credential: &Credential) -> TokenStream {
    let provider = credential.provider.as_ref().map(|name| provider(credential, name));
    let fetch = credential.fetch.as_ref().map(|how| fetch(credential, how));
    quote! { #provider #fetch }
}

fn provider(credential: &Credential, name: &Name) -> TokenStream {
    let docs = Docs::default()
        .paragraph(harmless!(
            "What yields the token, in place of one that is given as [`{0}`](Self::{0}): it is asked when \
             a call needs one, and again when the API refuses that.",
            credential.setter
        ))
        .paragraph("[`TokenProvider`] says when, and what becomes of its errors.")
        .outer();
    let (setter, constant) = (name.ident(), credential.constant.ident());
    quote! {
        #docs
        pub fn #setter(self, provider: impl TokenProvider) -> Self {
            self.token_provider(#constant, provider)
        }
    }
}

fn fetch(credential: &Credential, fetch: &Fetch) -> TokenStream {
    let Fetch { setter, token_url, scopes, .. } = fetch;
    let docs = Docs::default()
        .paragraph(harmless!(
            "The id and the secret that the client fetches its tokens with, in place of one that is given \
             as [`{0}`](Self::{0}): at {1}, {2}.",
            credential.setter,
            quoted(token_url),
            wanted(scopes)
        ))
        .paragraph("Never shown, not even by `Debug`. [`ClientCredentials`] says where they are sent.")
        .outer();
    let (setter, constant) = (setter.ident(), credential.constant.ident());
    quote! {
        #docs
        pub fn #setter(self, credentials: ClientCredentials) -> Self {
            let flow = &Flow { token_url: #token_url, scopes: &[#(#scopes),*] };
            self.fetched_token(#constant, flow, credentials)
        }
    }
}

/// What the tokens are asked to be good for.
fn wanted(scopes: &[String]) -> Harmless {
    match scopes {
        [] => "for no scopes in particular".into(),
        scopes => {
            let scopes = Harmless::joined(scopes.iter().map(|scope| quoted(scope)), ", ");
            harmless!("for the scopes that its operations want ({})", scopes)
        }
    }
}
