//! `src/client.rs`: how a client is made, with the credentials that the API knows.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::docs::Docs;
use super::harmless::{Harmless, harmless, quoted};
use super::operations::DEFAULT_ACCEPT;
use super::{Context, choices, example_programs, objects, scopes, servers, tokens, types};
use crate::names::Name;
use crate::plan::{Carrier, Client, Credential, Fetch, OwnServer, parts};

/// What a credential is that a document puts into this header by its name: with nothing in front of it
/// that would say which scheme it is of.
pub(super) const WHOLE_AUTHORIZATION: &str =
    "the whole value of the header `Authorization`, scheme included, such as `Bearer …`";

/// The constants of the API and the constructors of the client.
pub(super) fn write(context: Context<'_>) -> TokenStream {
    let client = &context.plan.client;
    let api = api(client);
    let has_operations = !context.plan.operations.is_empty();
    let defaults = has_operations.then(|| defaults(client));
    let declaration =
        has_operations.then(|| quote! { use crate::runtime::operation::Declaration; });
    let schemes = client.credentials.iter().map(|credential| scheme(client, credential));
    let constructors = constructors(context);
    let setters = client.credentials.iter().map(setters);
    let servers = client.used_servers().map(server);
    let server_setters = client.used_servers().map(server_setter);
    let choice_setters = choices::setters(&client.choices);
    let from_env = from_env(client);
    let imports = imports(client);
    quote! {
        #imports
        #declaration

        #api
        #defaults
        #(#schemes)*
        #(#servers)*
        #constructors

        impl ClientBuilder {
            #from_env
            #(#setters)*
            #choice_setters
            #(#server_setters)*
        }
    }
}

fn imports(client: &Client) -> TokenStream {
    let imports = client.imports();
    let credentials = types::import("crate::runtime::credentials", imports.credentials);
    let flow = imports.flow.then(|| {
        quote! { use crate::runtime::credentials::client_credentials::Flow; }
    });
    let runtime = types::import("crate::runtime", imports.runtime);
    let servers = types::import("crate::servers", imports.servers);
    quote! { #credentials #flow #runtime #servers }
}

fn api(client: &Client) -> TokenStream {
    let optional = |text: Option<&str>| match text {
        Some(text) => quote! { Some(#text) },
        None => quote! { None },
    };
    let headers = &client.headers;
    let base_url = optional(client.base_url.known());
    let security = alternatives(&client.security);
    let limit = optional(headers.limit.as_deref());
    let remaining = optional(headers.remaining.as_deref());
    let reset = optional(headers.reset.as_deref());
    let request_id = optional(headers.request_id.as_deref());
    quote! {
        /// What the document says of the API as a whole.
        pub(crate) const API: Api = Api {
            base_url: #base_url,
            security: #security,
            rate_limit: RateLimitHeaders {
                limit: #limit,
                remaining: #remaining,
                reset: #reset,
            },
            request_id: #request_id,
        };
    }
}

/// What stands in place of what the declarations of operations leave out.
fn defaults(client: &Client) -> TokenStream {
    let security = alternatives(&client.shared_security);
    quote! {
        /// What each operation declares, unless it says otherwise.
        pub(crate) const DEFAULTS: Declaration = Declaration::of(&API, #DEFAULT_ACCEPT, #security);
    }
}

/// The schemes that go together, for each alternative.
pub(super) fn alternatives(alternatives: &[Vec<Name>]) -> TokenStream {
    let alternatives = alternatives.iter().map(|schemes| {
        let schemes = schemes.iter().map(Name::ident);
        quote! { &[#(#schemes),*] }
    });
    quote! { &[#(#alternatives),*] }
}

fn scheme(client: &Client, credential: &Credential) -> TokenStream {
    let docs = harmless!("The security scheme {}.", quoted(&credential.scheme));
    let docs = Docs::default().paragraph(docs).outer();
    let constant = credential.constant.ident();
    let setter = credential.setter.as_str();
    let others = tokens::names(credential);
    let carrier = format_ident!("{}", parts::carrier(&credential.carrier).item);
    let name = match &credential.carrier {
        Carrier::Header(name) => {
            let name = name.to_ascii_lowercase();
            Some(quote! { (#name) })
        }
        Carrier::Query(name) | Carrier::Cookie(name) => Some(quote! { (#name) }),
        // The constant is that of another scheme.
        Carrier::BasicPassword(user) => {
            let user = client.credentials[*user].constant.ident();
            Some(quote! { (#user) })
        }
        Carrier::Bearer | Carrier::BasicUser => None,
    };
    quote! {
        #docs
        pub(crate) const #constant: &Scheme =
            &Scheme { setter: #setter, others: &[#(#others),*], carrier: &#carrier #name };
    }
}

fn constructors(context: Context<'_>) -> TokenStream {
    let client = &context.plan.client;
    let needs_url = client.base_url.known().is_none();
    let mut arguments = Vec::new();
    let mut steps = Vec::new();
    if needs_url {
        arguments.push(quote! { base_url: impl AsRef<str> });
        steps.push(quote! { .base_url(base_url) });
    }
    for credential in client.principal_credentials() {
        let setter = credential.setter.ident();
        arguments.push(quote! { #setter: impl Into<String> });
        steps.push(quote! { .#setter(#setter) });
    }
    let api = context.api();
    let mut new = Docs::default();
    new.paragraph(harmless!("Creates a client of the {} with the default settings.", api));
    for credential in client.principal_credentials().filter(|it| it.is_whole_authorization()) {
        new.paragraph(harmless!("`{}` is {}.", credential.setter, WHOLE_AUTHORIZATION));
    }
    if let Some(note) = servers::note(&client.base_url) {
        new.paragraph(harmless!("The base URL is what stands in front of every path; {}.", note));
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
        .paragraph(harmless!("Creates a client of the {} from the environment.", api))
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

/// What a client takes from an environment variable.
struct Variable<'c> {
    name: &'c str,
    /// The builder's method.
    setter: Ident,
    link: Harmless,
    is_required: bool,
    /// What else is said of it.
    note: Option<Harmless>,
    /// How the client fetches it for itself, where it can.
    fetch: Option<&'c Fetch>,
}

impl Variable<'_> {
    fn step(&self) -> TokenStream {
        let Self { name, setter, is_required, fetch, .. } = self;
        if let Some(Fetch { setter: fetch, variables, .. }) = fetch {
            let fetch = fetch.ident();
            return quote! {
                .token_env(
                    [#name, #(#variables),*],
                    Self::#setter,
                    Self::#fetch,
                    #is_required,
                )?
            };
        }
        let step = if *is_required {
            quote! { required_env }
        } else {
            quote! { env }
        };
        quote! { .#step(#name, Self::#setter)? }
    }

    /// What may be there instead.
    fn instead(&self) -> Harmless {
        let Some(Fetch { setter, variables: [id, secret], .. }) = self.fetch else {
            return Harmless::default();
        };
        let [id, secret] = [id, secret].map(|name| quoted(name));
        harmless!(", or else {0} and {1}: as [`{2}`](Self::{2})", id, secret, setter)
    }

    fn item(&self) -> Harmless {
        let Self { name, link, note, .. } = self;
        let may_be_missing = if self.is_required { "" } else { ", which may be missing" };
        let note = note.as_ref().map(|note| harmless!("; {}", note)).unwrap_or_default();
        let note = harmless!("{}{}", note, self.instead());
        let name = quoted(name);
        harmless!("- {0}{1}: as [`{2}`](Self::{2}){3}", name, may_be_missing, link, note)
    }
}

/// The variables that a client is configured by.
fn variables(client: &Client) -> Vec<Variable<'_>> {
    let credentials = client.credentials.iter().map(|credential| Variable {
        name: &credential.variable,
        setter: credential.setter.ident(),
        link: harmless!("{}", credential.setter),
        is_required: credential.is_required,
        note: credential.is_whole_authorization().then(|| WHOLE_AUTHORIZATION.into()),
        fetch: credential.fetch.as_ref(),
    });
    let base_url = Variable {
        name: &client.base_url_variable,
        setter: format_ident!("base_url"),
        link: "base_url".into(),
        is_required: client.base_url.known().is_none(),
        note: servers::note(&client.base_url),
        fetch: None,
    };
    let own = client.used_servers().map(|server| Variable {
        name: &server.variable,
        setter: server.setter.ident(),
        link: harmless!("{}", server.setter),
        is_required: false,
        note: None,
        fetch: None,
    });
    credentials.chain([base_url]).chain(own).collect()
}

/// The constructor that takes from the environment what a client must be told, and what it may.
fn from_env(client: &Client) -> TokenStream {
    let variables = variables(client);
    let steps = variables.iter().map(Variable::step);
    let items = Harmless::joined(variables.iter().map(Variable::item), ";\n");
    let sets = client.variable_sets();
    let one_of = (!sets.is_empty()).then(|| quote! { .one_of_env(&[#(&[#(#sets),*]),*])? });
    let mut docs = Docs::default();
    docs.paragraph("Configures a client with what these environment variables hold:")
        .paragraph(harmless!("{}.", items));
    if let Some(sets) = alternative_variables(&sets) {
        docs.paragraph(harmless!("Of the credentials, there must be {}.", sets));
    }
    let docs = docs
        .paragraph("# Errors")
        .paragraph(
            "An error of kind [`Configuration`](crate::ErrorKind::Configuration) if one of them is \
             missing or isn't UTF-8. An empty one is as good as none.",
        )
        .outer();
    quote! {
        #docs
        pub fn from_env() -> Result<Self, Error> {
            let builder = Self::new(&API) #(#steps)* #one_of;
            Ok(builder)
        }
    }
}

/// Sets of variables of which one is enough, if there are any.
fn alternative_variables(sets: &[Vec<&str>]) -> Option<Harmless> {
    let sets = sets.iter().map(|set| Harmless::joined(set.iter().map(|it| quoted(it)), " and "));
    Some(Harmless::joined(sets, ", or ")).filter(|sets| !sets.is_empty())
}

/// The builder's methods that take a credential, or what yields it.
fn setters(credential: &Credential) -> TokenStream {
    let value = setter(credential);
    let others = tokens::setters(credential);
    quote! { #value #others }
}

fn setter(credential: &Credential) -> TokenStream {
    let carried = match &credential.carrier {
        Carrier::Header(name) => harmless!("in the header {}", quoted(name)),
        Carrier::Query(name) => harmless!("in the query parameter {}", quoted(name)),
        Carrier::Cookie(name) => harmless!("in the cookie {}", quoted(name)),
        Carrier::Bearer => "as a bearer token, in the header `Authorization`".into(),
        Carrier::BasicUser => {
            "as the user name of HTTP's basic authentication, along with a password".into()
        }
        Carrier::BasicPassword(_) => {
            "as the password of HTTP's basic authentication, along with a user name".into()
        }
    };
    let mut docs = Docs::default();
    docs.prose(credential.description.as_ref());
    docs.paragraph(harmless!("Sent {}. Never shown, not even by `Debug`.", carried));
    if credential.is_whole_authorization() {
        docs.paragraph(harmless!("It is {}.", WHOLE_AUTHORIZATION));
    }
    scopes::describe(credential, &mut docs);
    let docs = docs.outer();
    let setter = credential.setter.ident();
    let constant = credential.constant.ident();
    quote! {
        #docs
        pub fn #setter<M>(self, #setter: impl IntoOption<String, M>) -> Self {
            self.credential(#constant, #setter)
        }
    }
}

/// A server that only some operations are offered at.
fn server(server: &OwnServer) -> TokenStream {
    let docs = harmless!("The server that [`ClientBuilder::{}`] is for.", server.setter);
    let docs = Docs::default().paragraph(docs).outer();
    let constant = server.constant.ident();
    let setter = server.setter.as_str();
    let url = match &server.url {
        Some(url) => quote! { Some(#url) },
        None => quote! { None },
    };
    quote! {
        #docs
        pub(crate) const #constant: &OwnServer = &OwnServer { setter: #setter, url: #url };
    }
}

/// What sets the URL of such a server.
fn server_setter(server: &OwnServer) -> TokenStream {
    let methods = server.methods.iter().map(|method| harmless!("- [`Client::{}`]", method));
    let mut docs = Docs::default();
    docs.prose(server.description.as_ref());
    let begin = "The URL in front of the paths of these operations";
    docs.paragraph(match &server.url {
        Some(url) => harmless!("{}; by default {}:", begin, quoted(url)),
        None => harmless!("{}, none of which can be called before it is set:", begin),
    });
    docs.paragraph(Harmless::joined(methods, "\n"));
    if let Some(template) = &server.template {
        docs.paragraph(harmless!("The API's document has it as {}.", quoted(template)));
    }
    let docs = docs.outer();
    let (setter, constant) = (server.setter.ident(), server.constant.ident());
    quote! {
        #docs
        pub fn #setter(self, url: impl AsRef<str>) -> Self {
            self.own_server(#constant, url)
        }
    }
}
