//! `src/client.rs`: how a client is made, with the credentials that the API knows.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::docs::{Docs, quoted};
use super::{Context, example_programs, objects};
use crate::model::{Carrier, Scheme};

/// The constants of the API and the constructors of the client.
pub(super) fn write(context: Context<'_>) -> TokenStream {
    let api = api(context);
    let schemes = (0..context.api.schemes.len()).map(|index| scheme(context, index));
    let constructors = constructors(context);
    let setters = (0..context.api.schemes.len()).map(|index| setter(context, index));
    let from_env = from_env(context);
    let carriers: BTreeSet<&str> = context.api.schemes.iter().map(carrier).collect();
    let carriers = carriers.into_iter().map(|carrier| format_ident!("{carrier}"));
    let (credentials, into_option) = if context.api.schemes.is_empty() {
        (None, None)
    } else {
        let credentials = quote! { use crate::runtime::credentials::{#(#carriers,)* Scheme}; };
        (Some(credentials), Some(quote! { IntoOption, }))
    };
    quote! {
        #credentials
        use crate::runtime::{Api, Client, ClientBuilder, Error, #into_option RateLimitHeaders};

        #api
        #(#schemes)*
        #constructors

        impl ClientBuilder {
            #from_env
            #(#setters)*
        }
    }
}

fn api(context: Context<'_>) -> TokenStream {
    let optional = |text: Option<&str>| match text {
        Some(text) => quote! { Some(#text) },
        None => quote! { None },
    };
    let headers = &context.api.headers;
    let base_url = optional(context.base_url());
    let security = context.least_credentials();
    let security = security.iter().map(|schemes| {
        let schemes = schemes.iter().map(|index| context.names.schemes[*index].constant.ident());
        quote! { &[#(#schemes),*] }
    });
    let limit = optional(headers.limit.as_deref());
    let remaining = optional(headers.remaining.as_deref());
    let reset = optional(headers.reset.as_deref());
    let request_id = optional(headers.request_id.as_deref());
    quote! {
        /// What the document says of the API as a whole.
        pub(crate) const API: Api = Api {
            base_url: #base_url,
            security: &[#(#security),*],
            rate_limit: RateLimitHeaders {
                limit: #limit,
                remaining: #remaining,
                reset: #reset,
            },
            request_id: #request_id,
        };
    }
}

impl<'a> Context<'a> {
    /// The schemes, by their indices, whose credentials `Client::new` takes: those of the
    /// alternative that most operations name first.
    pub(super) fn principal_schemes(self) -> Vec<usize> {
        let mut counted: Vec<(&Vec<usize>, usize)> = Vec::new();
        for operation in &self.api.operations {
            let Some(first) = operation.security.alternatives.first() else {
                continue;
            };
            match counted.iter_mut().find(|(schemes, _)| *schemes == first) {
                Some((_, count)) => *count += 1,
                None => counted.push((first, 1)),
            }
        }
        // Of equals the first.
        let most = counted.iter().rev().max_by_key(|(_, count)| *count);
        most.map(|(schemes, _)| (*schemes).clone()).unwrap_or_default()
    }

    /// The sets of schemes, by their indices, of which one must be met for a client to be of any use:
    /// none where an operation can be called without. A set that holds another one isn't among them.
    fn least_credentials(self) -> Vec<&'a Vec<usize>> {
        let mut sets: Vec<&Vec<usize>> = Vec::new();
        for operation in &self.api.operations {
            let alternatives = &operation.security.alternatives;
            if alternatives.is_empty() || alternatives.iter().any(Vec::is_empty) {
                return Vec::new();
            }
            sets.extend(alternatives);
        }
        least(sets)
    }
}

/// Those of some sets that hold none of the others, each once.
fn least(sets: Vec<&Vec<usize>>) -> Vec<&Vec<usize>> {
    let holds = |set: &Vec<usize>, other: &Vec<usize>| other.iter().all(|it| set.contains(it));
    let mut least: Vec<&Vec<usize>> = Vec::new();
    for set in sets {
        if !least.iter().any(|known| holds(set, known)) {
            least.retain(|known| !holds(known, set));
            least.push(set);
        }
    }
    least
}

fn scheme(context: Context<'_>, index: usize) -> TokenStream {
    let scheme = &context.api.schemes[index];
    let names = &context.names.schemes[index];
    let docs = format!("The security scheme {}.", quoted(&scheme.id));
    let docs = Docs::default().paragraph(docs).outer();
    let constant = names.constant.ident();
    let setter = names.setter.as_str();
    let carrier = format_ident!("{}", carrier(scheme));
    let name = match &scheme.carrier {
        Carrier::Header(name) | Carrier::Query(name) | Carrier::Cookie(name) => {
            Some(quote! { (#name) })
        }
        Carrier::Bearer => None,
    };
    quote! {
        #docs
        pub(crate) const #constant: &Scheme = &Scheme { setter: #setter, carrier: &#carrier #name };
    }
}

/// The type of the runtime that carries the credentials of a scheme.
fn carrier(scheme: &Scheme) -> &'static str {
    match scheme.carrier {
        Carrier::Header(_) => "Header",
        Carrier::Query(_) => "Query",
        Carrier::Cookie(_) => "Cookie",
        Carrier::Bearer => "Bearer",
    }
}

fn constructors(context: Context<'_>) -> TokenStream {
    let needs_url = context.base_url().is_none();
    let mut arguments = Vec::new();
    let mut steps = Vec::new();
    if needs_url {
        arguments.push(quote! { base_url: impl AsRef<str> });
        steps.push(quote! { .base_url(base_url) });
    }
    for index in context.principal_schemes() {
        let setter = context.names.schemes[index].setter.ident();
        arguments.push(quote! { #setter: impl Into<String> });
        steps.push(quote! { .#setter(#setter) });
    }
    let api = context.api_name();
    let mut new = Docs::default();
    new.paragraph(format!("Creates a client of the {api} with the default settings."));
    if let Some(note) = context.base_url_note() {
        new.paragraph(format!("The base URL is what stands in front of every path; {note}."));
    }
    new.paragraph("# Errors");
    new.paragraph("As [`ClientBuilder::build`].");
    new.example("no_run", None, &example_programs::client(context).example());
    let new = new.outer();
    let mut builder = Docs::default();
    builder.paragraph("Configures a client.");
    builder.example("no_run", None, &example_programs::configured_client(context).example());
    let builder = builder.outer();
    let from_env = Docs::default()
        .paragraph(format!("Creates a client of the {api} from the environment."))
        .paragraph("[`ClientBuilder::from_env`] says which variables it takes what from.")
        .paragraph("# Errors")
        .paragraph("As [`ClientBuilder::from_env`] and [`ClientBuilder::build`].")
        .outer();
    let many = objects::allow_many(arguments.len());
    quote! {
        impl Client {
            #new
            #many
            pub fn new(#(#arguments),*) -> Result<Self, Error> {
                Self::builder() #(#steps)* .build()
            }

            #from_env
            pub fn from_env() -> Result<Self, Error> {
                ClientBuilder::from_env()?.build()
            }

            #builder
            pub fn builder() -> ClientBuilder {
                ClientBuilder::new(&API)
            }
        }
    }
}

/// The constructor that takes from the environment what a client must be told, and what it may.
fn from_env(context: Context<'_>) -> TokenStream {
    let mut steps = Vec::new();
    let mut items = Vec::new();
    let mut variable = |name: &str, setter: Ident, is_required: bool| {
        let (step, note) = if is_required {
            (quote! { required_env }, "")
        } else {
            (quote! { env }, ", which may be missing")
        };
        steps.push(quote! { .#step(#name, Self::#setter)? });
        let link = setter.to_string();
        let link = link.strip_prefix("r#").unwrap_or(&link);
        items.push(format!("- `{name}`{note}: as [`{link}`](Self::{link})"));
    };
    let principal = context.principal_schemes();
    for (index, names) in context.names.schemes.iter().enumerate() {
        variable(&names.variable, names.setter.ident(), principal.contains(&index));
    }
    let base_url = &context.names.base_url_variable;
    variable(base_url, format_ident!("base_url"), context.base_url().is_none());
    if let (Some(note), Some(item)) = (context.base_url_note(), items.last_mut()) {
        *item = format!("{item}; {note}");
    }
    let docs = Docs::default()
        .paragraph("Configures a client with what these environment variables hold:")
        .paragraph(format!("{}.", items.join(";\n")))
        .paragraph("# Errors")
        .paragraph(
            "An error of kind [`Configuration`](crate::ErrorKind::Configuration) if one of them is \
             missing or isn't UTF-8. An empty one is as good as none.",
        )
        .outer();
    quote! {
        #docs
        pub fn from_env() -> Result<Self, Error> {
            let builder = Self::new(&API) #(#steps)*;
            Ok(builder)
        }
    }
}

fn setter(context: Context<'_>, index: usize) -> TokenStream {
    let scheme = &context.api.schemes[index];
    let names = &context.names.schemes[index];
    let carried = match &scheme.carrier {
        Carrier::Header(name) => format!("in the header {}", quoted(name)),
        Carrier::Query(name) => format!("in the query parameter {}", quoted(name)),
        Carrier::Cookie(name) => format!("in the cookie {}", quoted(name)),
        Carrier::Bearer => "as a bearer token, in the header `Authorization`".to_owned(),
    };
    let mut docs = Docs::default();
    docs.prose(scheme.description.as_deref());
    docs.paragraph(format!("Sent {carried}. Never shown, not even by `Debug`."));
    let docs = docs.outer();
    let setter = names.setter.ident();
    let constant = names.constant.ident();
    quote! {
        #docs
        pub fn #setter<M>(self, #setter: impl IntoOption<String, M>) -> Self {
            self.credential(#constant, #setter)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::least;

    #[test]
    fn a_set_that_asks_for_more_than_another_says_nothing_new() {
        let sets = [vec![0, 1], vec![2], vec![1, 0], vec![2, 3], vec![1], vec![0, 2]];
        assert_eq!(least(sets.iter().collect()), [&vec![2], &vec![1]]);
        assert!(least(Vec::new()).is_empty());
    }
}
