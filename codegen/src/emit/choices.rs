//! What callers can choose of the document's servers: in `src/servers.rs` the types, and in
//! `src/client.rs` the builder's methods that take them.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::Docs;
use super::enumerations;
use super::harmless::{Harmless, harmless, quoted};
use crate::plan::{Choice, Choices, ServerVariable, VariableOfServer};

/// How many servers the documentation of a variable names.
const MOST_SHOWN: usize = 3;

/// The types of what is chosen, and what becomes of it.
pub(super) fn types(choices: &Choices) -> TokenStream {
    let server = choices.has_several().then(|| server(choices));
    let listed = choices.variables.iter().filter_map(listed);
    let templates = choices.has_variables().then(|| templates(choices));
    quote! { #server #(#listed)* #templates }
}

/// The enum of the servers.
fn server(choices: &Choices) -> TokenStream {
    let variants = choices.servers.iter().map(|server| {
        let mut docs = Docs::default();
        docs.prose(server.description.as_ref());
        let by_default = if server.is_default { ", the default" } else { "" };
        docs.paragraph(harmless!("{}{}", quoted(&server.url), by_default));
        let (docs, name) = (docs.outer(), server.name.ident());
        quote! { #docs #name, }
    });
    let arms = choices.servers.iter().map(|Choice { name, url, .. }| {
        let name = name.ident();
        quote! { Self::#name => #url, }
    });
    let docs =
        if choices.has_variables() { "Its URL, with variables in braces." } else { "Its URL." };
    let docs = Docs::default().paragraph(docs).outer();
    quote! {
        /// A server that the API's document names.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Server {
            #(#variants)*
        }

        impl Server {
            #docs
            #[must_use]
            pub const fn url(self) -> &'static str {
                match self {
                    #(#arms)*
                }
            }
        }
    }
}

/// The enum of a variable's values.
fn listed(variable: &ServerVariable) -> Option<TokenStream> {
    let (name, values) = variable.listed.as_ref()?;
    let mut docs = Docs::default();
    docs.prose(variable.description.as_ref());
    docs.paragraph(harmless!("What {} can be in the URLs of servers.", braced(&variable.name)));
    Some(enumerations::open(&name.ident(), &docs.outer(), values))
}

/// The URLs of the servers, and what fills them in.
fn templates(choices: &Choices) -> TokenStream {
    let default = choices.servers.iter().find(|server| server.is_default);
    let default = match default.map(|server| server.url.as_str()) {
        Some(url) => quote! { Some(#url) },
        None => quote! { None },
    };
    let all = choices.servers.iter().map(|Choice { url, variables, .. }| {
        let variables = variables.iter().map(template_variable);
        quote! { Template { url: #url, variables: &[#(#variables),*] } }
    });
    quote! {
        /// The servers that the API's document names, and what their URLs leave open.
        pub(crate) const SERVERS: &Servers = &Servers { default: #default, all: &[#(#all),*] };
    }
}

fn template_variable(variable: &VariableOfServer) -> TokenStream {
    let VariableOfServer { name, setter, default, signs } = variable;
    let setter = setter.as_str();
    let default = match default {
        Some(default) => quote! { Some(#default) },
        None => quote! { None },
    };
    quote! { Variable { name: #name, setter: #setter, default: #default, signs: #signs } }
}

/// The builder's methods that choose a server, and what its URL leaves open.
pub(super) fn setters(choices: &Choices) -> TokenStream {
    let server = choices.has_several().then(|| server_setter(choices));
    let variables = choices.variables.iter().map(|variable| variable_setter(choices, variable));
    quote! { #server #(#variables)* }
}

fn server_setter(choices: &Choices) -> TokenStream {
    let default = choices.servers.iter().find(|server| server.is_default);
    let mut docs = Docs::default();
    docs.paragraph(match default {
        Some(Choice { name, .. }) => {
            harmless!("The server that requests go to; [`Server::{}`] by default.", name)
        }
        None => "The server that requests go to.".into(),
    });
    docs.paragraph("Of this and [`base_url`](Self::base_url), the last one counts.");
    let docs = docs.outer();
    let body = if choices.has_variables() {
        quote! { self.choose(SERVERS, "server", server.url()) }
    } else {
        quote! { self.base_url(server.url()) }
    };
    quote! {
        #docs
        pub fn server(self, server: Server) -> Self {
            #body
        }
    }
}

fn variable_setter(choices: &Choices, variable: &ServerVariable) -> TokenStream {
    let mut docs = Docs::default();
    docs.prose(variable.description.as_ref());
    docs.paragraph(harmless!(
        "What stands for {} in {}; {}.",
        braced(&variable.name),
        urls(choices, variable),
        by_default(choices, variable)
    ));
    docs.paragraph(
        "It must stay in its part of the URL, or [`build`](Self::build) refuses it. It changes nothing \
         about a [`base_url`](Self::base_url) of your own.",
    );
    let docs = docs.outer();
    let setter = variable.setter.ident();
    let name = variable.setter.as_str();
    let (ty, value) = match &variable.listed {
        Some((ty, _)) => {
            let ty = ty.ident();
            (quote! { impl Into<servers::#ty> }, quote! { #setter.into() })
        }
        None => (quote! { impl AsRef<str> }, quote! { #setter }),
    };
    quote! {
        #docs
        pub fn #setter(self, #setter: #ty) -> Self {
            self.choose(SERVERS, #name, #value)
        }
    }
}

/// The variable of some servers, with these.
fn of_servers<'c>(
    choices: &'c Choices,
    variable: &'c ServerVariable,
) -> impl Iterator<Item = (&'c Choice, &'c VariableOfServer)> {
    choices.servers.iter().filter_map(|server| {
        let mut variables = server.variables.iter();
        Some((server, variables.find(|it| it.setter == variable.setter)?))
    })
}

/// The URLs that a variable stands in.
fn urls(choices: &Choices, variable: &ServerVariable) -> Harmless {
    let urls = of_servers(choices, variable).map(|(server, _)| quoted(&server.url));
    let urls: Vec<Harmless> = urls.collect();
    if urls.len() > MOST_SHOWN {
        return "the URLs of several servers".into();
    }
    Harmless::joined(urls, " and ")
}

fn by_default(choices: &Choices, variable: &ServerVariable) -> Harmless {
    let defaults = of_servers(choices, variable).map(|(_, it)| it.default.as_deref());
    let defaults: BTreeSet<Option<&str>> = defaults.collect();
    if defaults.len() > MOST_SHOWN {
        return "what it is by default depends on the server".into();
    }
    let said = defaults.iter().map(|default| match default {
        Some("") => "nothing by default".into(),
        Some(default) => harmless!("{} by default", quoted(default)),
        None => "there is no default".into(),
    });
    Harmless::joined(said, ", or ")
}

fn braced(name: &str) -> Harmless {
    quoted(&format!("{{{name}}}"))
}
