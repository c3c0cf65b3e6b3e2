//! `src/operations/`: a file for each tag, with the client's methods for its operations and the
//! types that stand for them.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::deprecation::leave_to_name;
use super::docs::{Docs, aliases};
use super::harmless::{harmless, quoted};
use super::operation_docs::{self, Failures};
use super::types::{self, Place as Scope};
use super::{
    Context, RustFile, bodies, client, features, objects, operation_lists, outputs, pages, streams,
    styles,
};
use crate::names::Name;
use crate::plan::{Argument, ErrorBody, Method, OperationModule, Place, Status, Taken, TypedError};

/// What operations accept, unless they say otherwise.
pub(super) const DEFAULT_ACCEPT: &str = "application/json";

/// The files of all operations, and the module that holds them.
pub(super) fn files(context: Context<'_>) -> Vec<RustFile<'_>> {
    let modules = &context.plan.operations;
    let mut files =
        vec![RustFile::new("src/operations/mod.rs", move || Ok(root(context, modules)))];
    files.extend(modules.iter().map(|module| {
        let path = format!("src/operations/{}.rs", module.name.as_str());
        RustFile::new(path, move || file(context, module))
    }));
    files
}

fn root(context: Context<'_>, modules: &[OperationModule]) -> TokenStream {
    let mut docs = Docs::default();
    docs.paragraph(harmless!("The operations of the {} as types.", context.api()));
    docs.paragraph(
        "They tell one [`Call`](crate::Call) from another; the methods that make calls are those of \
         [`Client`](crate::Client).",
    );
    if context.plan.has_features() {
        docs.paragraph(
            "There is a module for each tag of the API's document, and a feature that it is behind.",
        );
    }
    let docs = docs.inner();
    let declarations = modules.iter().map(|module| {
        let name = module.name.ident();
        let gate = features::attribute(&module.gate());
        let public = module.feature.as_ref().map(|_| quote! { pub });
        quote! { #gate #public mod #name; }
    });
    let exports = modules.iter().map(|module| {
        let markers = module.methods.iter().map(|method| method.marker.ident());
        let outputs = module.methods.iter().filter_map(|method| method.returned.declared());
        let names: Vec<Ident> = markers.chain(outputs.map(Name::ident)).collect();
        let gate = features::attribute(&module.gate());
        // The module has a page of its own, which has them.
        let hidden = module.feature.as_ref().map(|_| quote! { #[doc(hidden)] });
        let module = module.name.ident();
        match names.as_slice() {
            [only] => quote! { #gate #hidden pub use #module::#only; },
            several => quote! { #gate #hidden pub use #module::{#(#several),*}; },
        }
    });
    quote! { #docs #(#declarations)* #(#exports)* }
}

fn file(context: Context<'_>, module: &OperationModule) -> Result<TokenStream, String> {
    let imports = imports(context, module);
    let mut docs = Docs::default();
    docs.prose(module.description.as_ref());
    let listed = module.feature.as_deref().map(|feature| {
        docs.paragraph(harmless!(
            "These are there with the feature {1}; [`operations::{0}`](mod@crate::operations::{0}) \
             lists them.",
            module.name,
            quoted(feature)
        ));
        listed(context, module, feature).inner()
    });
    let docs = docs.outer();
    let said = Failures::of(module);
    let methods = module.methods.iter().map(|method| self::method(context, method, &said));
    let methods = methods.collect::<Result<Vec<_>, _>>()?;
    let markers = module.methods.iter().map(|method| marker(context, method));
    let setters = module.methods.iter().map(|method| setters(context, method));
    Ok(quote! {
        #listed
        #imports

        #docs
        impl Client {
            #(#methods)*
        }

        #(#markers #setters)*
    })
}

/// What a module says of itself that has a page: what its operations are about, how they come to be there,
/// and all of them.
fn listed(context: Context<'_>, module: &OperationModule, feature: &str) -> Docs {
    let mut docs = Docs::default();
    docs.prose(module.description.as_ref());
    docs.paragraph(harmless!(
        "A part of the {}: operations that are there with the feature {}, as methods of [`Client`], and the \
         types that stand for them.",
        context.api(),
        quoted(feature)
    ));
    docs.paragraph(operation_lists::of(&module.methods));
    docs
}

/// What the operations of a file mention.
fn imports(context: Context<'_>, module: &OperationModule) -> TokenStream {
    let imports = module.imports(&context.plan.client);
    let leave = leave_to_name(&module.types());
    let types = types::imports(imports.types);
    let http = types::import("http", imports.http);
    let models = imports.models.then(|| quote! { use crate::models; });
    let constants = imports.constants.into_iter().map(Name::as_str);
    let client = types::import("crate::client", ["DEFAULTS"].into_iter().chain(constants));
    let operation = types::import("crate::runtime::operation", imports.operation);
    let runtime = types::import("crate::runtime", imports.runtime);
    quote! {
        #leave
        #types
        #http
        #client
        #models
        #operation
        #runtime
    }
}

fn method(
    context: Context<'_>,
    method: &Method,
    failures: &Failures<'_>,
) -> Result<TokenStream, String> {
    let docs = operation_docs::write(context, method, failures)?.outer();
    let aliases = aliases(method.name.as_str(), &method.aliases);
    let deprecated = method.is_deprecated.then(|| quote! { #[deprecated] });
    let name = method.name.ident();
    let marker = method.marker.ident();
    let fixed = method.query.iter();
    let fixed = fixed.map(|(name, value)| quote! { .with_query(#name, #value) });
    let mut arguments = Vec::new();
    let server = method.server.as_ref().map(Name::ident);
    let server = server.map(|server| quote! { .with_server(#server) });
    let mut steps: Vec<TokenStream> = server.into_iter().chain(fixed).collect();
    for argument in &method.arguments {
        let ident = argument.name.ident();
        let (ty, value) = taken(context, argument);
        arguments.push(quote! { #ident: #ty });
        steps.push(step(argument, Some(&ident), &value));
    }
    for option in &method.options {
        let preset = option.preset.as_ref();
        steps.extend(preset.map(|value| step(option, None, &styles::preset(value))));
    }
    if let Some(body) = method.body.as_ref().filter(|body| body.is_required) {
        let ty = bodies::ty(context, body);
        arguments.push(quote! { body: #ty });
        steps.push(bodies::step(body));
    }
    let many = objects::allow_many(arguments.len() + 1);
    Ok(quote! {
        #docs
        #aliases
        #deprecated
        #many
        pub fn #name(&self, #(#arguments),*) -> Call<#marker> {
            self.call() #(#steps)*
        }
    })
}

/// What is taken for an argument, and what is written of it.
fn taken(context: Context<'_>, argument: &Argument) -> (TokenStream, TokenStream) {
    let ident = argument.name.ident();
    match &argument.taken {
        Taken::Text => (quote! { impl AsRef<str> }, quote! { #ident.as_ref() }),
        Taken::Reference(ty) => {
            let ty = context.written(ty, Scope::Client);
            (quote! { &#ty }, quote! { #ident })
        }
        Taken::Value(ty) => (context.written(ty, Scope::Client), quote! { &#ident }),
        Taken::Texts => {
            let ty = quote! { impl IntoIterator<Item = impl AsRef<str>> };
            (ty, quote! { &crate::runtime::texts(#ident) })
        }
        Taken::Slice(items) => {
            let items = context.written(items, Scope::Client);
            (quote! { &[#items] }, quote! { #ident })
        }
    }
}

/// The steps that put an argument into the request, if it is what can be sent.
///
/// There is nothing to check of what has no name, since that stands in the document.
fn step(argument: &Argument, ident: Option<&Ident>, value: &TokenStream) -> TokenStream {
    if let Some(styled) = argument.styled {
        return styles::step(argument, styled, value);
    }
    let name = &argument.wire_name;
    let check = ident.filter(|_| argument.is_fraction);
    let check = check.map(|ident| quote! { .check_number(#name, #ident) });
    let put = match argument.place {
        Place::Path => quote! { .with_path(#name, #value) },
        Place::Header => {
            // Header names are compared without case; this is the form that needs no parsing.
            let name = name.to_ascii_lowercase();
            quote! { .with_header(#name, #value) }
        }
        Place::ReservedQuery => quote! { .with_reserved_query(#name, #value) },
        // All cookies have a style.
        Place::Query | Place::Cookie => quote! { .with_query(#name, #value) },
    };
    quote! { #check #put }
}

/// The methods of a call that set what is optional.
fn setters(context: Context<'_>, method: &Method) -> Option<TokenStream> {
    let options = method.options.iter().map(|option| setter(context, option));
    let body = method.body.iter().filter(|body| !body.is_required);
    let body = body.map(|body| bodies::setter(context, body));
    let setters: Vec<TokenStream> = options.chain(body).collect();
    let marker = method.marker.ident();
    (!setters.is_empty()).then(|| quote! { impl Call<#marker> { #(#setters)* } })
}

fn setter(context: Context<'_>, option: &Argument) -> TokenStream {
    let mut docs = Docs::default();
    docs.prose(option.description.as_ref());
    let place = option.place.as_str();
    docs.paragraph(harmless!("Sets the {} parameter {}.", place, quoted(&option.wire_name)));
    if option.place == Place::ReservedQuery {
        docs.paragraph(operation_docs::RESERVED);
    }
    for note in styles::notes(option) {
        docs.paragraph(note);
    }
    let docs = docs.outer();
    let deprecated = option.is_deprecated.then(|| quote! { #[deprecated] });
    let ident = option.name.ident();
    let into = quote! { #ident.into() };
    let (parameters, ty, given, value) = match &option.taken {
        Taken::Text => (
            Some(quote! { <M> }),
            quote! { impl IntoOption<String, M> },
            quote! { #ident.into_option() },
            quote! { &#ident },
        ),
        Taken::Reference(ty) => {
            let ty = context.written(ty, Scope::Client);
            let ty = quote! { impl Into<Option<&'a #ty>> };
            (Some(quote! { <'a> }), ty, into, quote! { #ident })
        }
        Taken::Value(ty) => {
            let ty = context.written(ty, Scope::Client);
            (None, quote! { impl Into<Option<#ty>> }, into, quote! { &#ident })
        }
        // There is no `Option` of a list: one that is empty says as much.
        Taken::Texts | Taken::Slice(_) => {
            let (ty, value) = taken(context, option);
            let step = step(option, Some(&ident), &value);
            return quote! {
                #docs
                #deprecated
                pub fn #ident(self, #ident: #ty) -> Self {
                    self #step
                }
            };
        }
    };
    let body = if option.is_plain_query() {
        let name = &option.wire_name;
        quote! { self.with_optional_query(#name, #given) }
    } else {
        let step = step(option, Some(&ident), &value);
        quote! {
            match #given {
                Some(#ident) => self #step,
                None => self,
            }
        }
    };
    quote! {
        #docs
        #deprecated
        pub fn #ident #parameters(self, #ident: #ty) -> Self {
            #body
        }
    }
}

/// The type that stands for an operation.
fn marker(context: Context<'_>, method: &Method) -> TokenStream {
    let label = quoted(&method.label);
    let docs = harmless!("{}: what [`Client::{}`] calls.", label, method.name);
    let docs = Docs::default().paragraph(docs).outer();
    let marker = method.marker.ident();
    let declaration = declaration(context, method);
    let (output, decode) = outputs::decode(context, &method.returned);
    let declared = outputs::declare(context, method);
    let streams = streams::declare(context, method);
    let pages = pages::declare(context, method);
    quote! {
        #docs
        #[derive(Debug, Clone, Copy)]
        pub enum #marker {}

        impl Operation for #marker {
            type Output = #output;

            const DECLARATION: &'static Declaration = &#declaration;
            const DECODE: Decode<Self::Output> = #decode;
        }

        #declared
        #streams
        #pages
    }
}

fn declaration(context: Context<'_>, method: &Method) -> TokenStream {
    let Method { label, path, accept, .. } = method;
    let id = method.id.as_ref().unwrap_or(label);
    let http_method = format_ident!("{}", method.verb);
    let accept = (accept != DEFAULT_ACCEPT).then(|| quote! { accept: #accept, });
    let security = method.own_security(&context.plan.client).map(|alternatives| {
        let alternatives = client::alternatives(alternatives);
        quote! { security: #alternatives, }
    });
    let successes = list("other_successes", method.other_successes.iter().copied().map(statuses));
    let errors = list(
        "errors",
        method.errors.iter().map(|TypedError { statuses, body }| {
            let statuses = statuses.iter().copied().map(self::statuses);
            let statuses = quote! { &[#(#statuses),*] };
            match body {
                ErrorBody::Text => quote! { ErrorBody::text(#statuses) },
                ErrorBody::Json(ty) => {
                    let ty = context.written(ty, Scope::Client);
                    quote! { ErrorBody::json::<#ty>(#statuses) }
                }
                ErrorBody::Untyped => quote! { ErrorBody::untyped(#statuses) },
            }
        }),
    );
    quote! {
        Declaration {
            id: #id,
            method: &Method::#http_method,
            path: #path,
            #accept
            #security
            #successes
            #errors
            ..DEFAULTS
        }
    }
}

/// A field of a declaration that has a list; nothing for an empty one.
fn list(field: &str, elements: impl Iterator<Item = impl ToTokens>) -> Option<TokenStream> {
    let field = format_ident!("{field}");
    let elements: Vec<_> = elements.collect();
    (!elements.is_empty()).then(|| quote! { #field: &[#(#elements),*], })
}

/// The statuses of a response as the document has them.
pub(super) fn statuses(status: Status) -> String {
    match status {
        Status::Exactly(code) => code.to_string(),
        Status::Class(digit) => format!("{digit}XX"),
        Status::Default => "default".to_owned(),
    }
}
