//! `src/operations/`: a file for each tag, with the client's methods for its operations and the
//! types that stand for them.

use std::collections::BTreeMap;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::docs::{Docs, aliases, quoted};
use super::types::Place;
use super::{Context, Named, objects, operation_docs};
use crate::model::{Kind, Location, Operation, Output, Parameter, Payload, Status, TypeId, Used};
use crate::names::Name;

type Files = Vec<(String, TokenStream)>;

/// The files of all operations, and the module that holds them.
pub(super) fn write(context: Context<'_>) -> Result<Files, String> {
    let mut modules: BTreeMap<&Name, Vec<Named<'_>>> = BTreeMap::new();
    for named in context.operations() {
        modules.entry(&named.names.module).or_default().push(named);
    }
    let mut files = vec![("src/operations/mod.rs".to_owned(), root(context, &modules))];
    for (module, operations) in &modules {
        let path = format!("src/operations/{}.rs", module.as_str());
        files.push((path, file(context, operations)?));
    }
    Ok(files)
}

fn root(context: Context<'_>, modules: &BTreeMap<&Name, Vec<Named<'_>>>) -> TokenStream {
    let mut docs = Docs::default();
    docs.paragraph(format!("The operations of the {} as types.", context.api_name()));
    docs.paragraph(
        "They tell one [`Call`](crate::Call) from another; the methods that make calls are those of \
         [`Client`](crate::Client).",
    );
    let docs = docs.inner();
    let declarations = modules.keys().map(|module| {
        let module = module.ident();
        quote! { mod #module; }
    });
    let exports = modules.iter().map(|(module, operations)| {
        let module = module.ident();
        let names: Vec<_> = operations.iter().map(|named| named.names.marker.ident()).collect();
        match names.as_slice() {
            [only] => quote! { pub use #module::#only; },
            several => quote! { pub use #module::{#(#several),*}; },
        }
    });
    quote! { #docs #(#declarations)* #(#exports)* }
}

fn file(context: Context<'_>, operations: &[Named<'_>]) -> Result<TokenStream, String> {
    let imports = imports(context, operations);
    let tag = operations.first().and_then(|named| named.operation.tag.as_ref());
    let tag = tag.and_then(|name| context.api.tags.iter().find(|tag| tag.name == *name));
    let mut docs = Docs::default();
    docs.prose(tag.and_then(|tag| tag.description.as_deref()));
    let docs = docs.outer();
    let methods = operations.iter().map(|named| method(context, *named));
    let methods = methods.collect::<Result<Vec<_>, _>>()?;
    let markers = operations.iter().map(|named| marker(context, *named));
    let setters = operations.iter().map(|named| setters(context, *named));
    Ok(quote! {
        #imports

        #docs
        impl Client {
            #(#methods)*
        }

        #(#markers #setters)*
    })
}

/// What the operations of a file mention.
fn imports(context: Context<'_>, operations: &[Named<'_>]) -> TokenStream {
    let mut types: Vec<TypeId> = Vec::new();
    let mut schemes: Vec<&Name> = Vec::new();
    let mut errors = false;
    for named in operations {
        let operation = named.operation;
        types.extend(named.output().map(|output| output.body.ty));
        types.extend(named.request().map(|(_, body)| body.ty));
        types.extend(operation.parameters.iter().map(|parameter| parameter.ty));
        let bodies = named.error_bodies();
        errors |= !bodies.is_empty();
        types.extend(bodies.iter().filter_map(|(_, body)| body.map(|body| body.ty)));
        let wanted = operation.security.alternatives.iter().flatten();
        schemes.extend(wanted.map(|scheme| &context.names.schemes[*scheme].constant));
    }
    let leave = context.leave_for(&types);
    let mut models = Vec::new();
    for ty in &types {
        context.models_in(*ty, &mut models);
    }
    let types = context.imports(&types);
    let models = (!models.is_empty()).then(|| quote! { use crate::models; });
    schemes.sort();
    schemes.dedup();
    let schemes: Vec<_> = schemes.into_iter().map(Name::ident).collect();
    let client = match schemes.as_slice() {
        [] => quote! { use crate::client::API; },
        schemes => quote! { use crate::client::{API, #(#schemes),*}; },
    };
    let takes_text = operations.iter().any(|named| has_optional_text(context, named.operation));
    let into_option = takes_text.then(|| quote! { IntoOption, });
    let yields_nothing = operations.iter().copied().any(may_yield_nothing);
    let statuses = (errors || yields_nothing).then(|| quote! { , Statuses });
    let runtime = quote! {
        Call, Client, Declaration, DecodeError, #into_option Operation, RawResponse #statuses
    };
    quote! {
        #leave
        #types
        use http::Method;
        #client
        #models
        use crate::runtime::{#runtime};
    }
}

fn method(context: Context<'_>, named: Named<'_>) -> Result<TokenStream, String> {
    let Named { operation, names, .. } = named;
    let docs = operation_docs::write(context, named)?.outer();
    let aliases = aliases(names.method.as_str(), &operation.aliases);
    let deprecated = operation.deprecated.then(|| quote! { #[deprecated] });
    let method = names.method.ident();
    let marker = names.marker.ident();
    let mut arguments = Vec::new();
    let fixed = operation.query.iter();
    let mut steps: Vec<TokenStream> =
        fixed.map(|(name, value)| quote! { .with_query(#name, #value) }).collect();
    for (parameter, name) in operation.parameters.iter().zip(&names.parameters) {
        if parameter.required {
            let ident = name.ident();
            let (ty, value) = argument(context, parameter, &quote! { #ident });
            arguments.push(quote! { #ident: #ty });
            steps.push(step(context, parameter, &ident, &value));
        }
    }
    if let Some((body, used)) = named.request()
        && body.required
    {
        steps.push(body_step(context, used));
        let ty = borrowed(context, used.ty);
        arguments.push(quote! { body: &#ty });
    }
    let many = objects::allow_many(arguments.len() + 1);
    Ok(quote! {
        #docs
        #aliases
        #deprecated
        #many
        pub fn #method(&self, #(#arguments),*) -> Call<#marker> {
            self.call() #(#steps)*
        }
    })
}

/// What a parameter is taken as, and how `value` becomes what is sent.
fn argument(
    context: Context<'_>,
    parameter: &Parameter,
    value: &TokenStream,
) -> (TokenStream, TokenStream) {
    let ty = context.ty(parameter.ty, Place::Client);
    let resolved = context.api.types.resolve(parameter.ty);
    match context.api.types.get(resolved).kind {
        Kind::String { .. } => (quote! { impl AsRef<str> }, quote! { #value.as_ref() }),
        Kind::Enumeration(_) => (quote! { &#ty }, value.clone()),
        _ => (ty, quote! { &#value }),
    }
}

/// What the method takes that sets an optional parameter.
struct Optional {
    /// The parameters of its own that it has for that.
    parameters: Option<TokenStream>,
    ty: TokenStream,
    /// How it becomes an `Option`.
    option: TokenStream,
    /// How what is in that becomes what is sent.
    value: TokenStream,
}

fn optional(context: Context<'_>, parameter: &Parameter, ident: &Ident) -> Optional {
    let ty = context.ty(parameter.ty, Place::Client);
    let resolved = context.api.types.resolve(parameter.ty);
    match context.api.types.get(resolved).kind {
        Kind::String { .. } => Optional {
            parameters: Some(quote! { <M> }),
            ty: quote! { impl IntoOption<String, M> },
            option: quote! { #ident.into_option() },
            value: quote! { &#ident },
        },
        Kind::Enumeration(_) => Optional {
            parameters: Some(quote! { <'a> }),
            ty: quote! { impl Into<Option<&'a #ty>> },
            option: quote! { #ident.into() },
            value: quote! { #ident },
        },
        _ => Optional {
            parameters: None,
            ty: quote! { impl Into<Option<#ty>> },
            option: quote! { #ident.into() },
            value: quote! { &#ident },
        },
    }
}

/// Whether an operation has a parameter whose method takes what becomes a text.
fn has_optional_text(context: Context<'_>, operation: &Operation) -> bool {
    let is_text = |parameter: &&Parameter| {
        let resolved = context.api.types.resolve(parameter.ty);
        matches!(context.api.types.get(resolved).kind, Kind::String { .. })
    };
    operation.parameters.iter().filter(is_text).any(|parameter| !parameter.required)
}

/// The steps that put a parameter into the request, if it is what can be sent.
fn step(
    context: Context<'_>,
    parameter: &Parameter,
    ident: &Ident,
    value: &TokenStream,
) -> TokenStream {
    let name = &parameter.name;
    let kind = &context.api.types.get(context.api.types.resolve(parameter.ty)).kind;
    let check = matches!(kind, Kind::Float).then(|| quote! { .check_number(#name, #ident) });
    let put = match parameter.location {
        Location::Path => quote! { .with_path(#name, #value) },
        Location::Header => {
            // Header names are compared without case; this is the form that needs no parsing.
            let name = name.to_ascii_lowercase();
            quote! { .with_header(#name, #value) }
        }
        Location::Query if parameter.encoding.keeps_reserved() => {
            quote! { .with_reserved_query(#name, #value) }
        }
        Location::Query | Location::Cookie => quote! { .with_query(#name, #value) },
    };
    quote! { #check #put }
}

/// A type as it is borrowed: slices and strings rather than what owns them.
fn borrowed(context: Context<'_>, id: TypeId) -> TokenStream {
    match context.api.types.get(context.api.types.resolve(id)).kind {
        Kind::Array(items) => {
            let items = context.optional(items, Place::Client);
            quote! { [#items] }
        }
        Kind::String { .. } if !context.is_password(id) => quote! { str },
        _ => context.ty(id, Place::Client),
    }
}

/// The type that stands for an operation.
fn marker(context: Context<'_>, named: Named<'_>) -> TokenStream {
    let Named { operation, names, .. } = named;
    let label = quoted(&operation.label());
    let docs = format!("{label}: what [`Client::{}`] calls.", names.method.as_str());
    let docs = Docs::default().paragraph(docs).outer();
    let marker = names.marker.ident();
    let declaration = declaration(context, named);
    let (output, decode) = output(context, named);
    quote! {
        #docs
        #[derive(Debug, Clone, Copy)]
        pub enum #marker {}

        impl Operation for #marker {
            type Output = #output;

            const DECLARATION: &'static Declaration = &#declaration;

            #decode
        }
    }
}

/// Whether a call yields something or nothing, as the status says.
fn may_yield_nothing(named: Named<'_>) -> bool {
    named.output().is_some_and(|output| !output.without.is_empty())
}

/// What a call yields, and the function that makes it of an answer.
fn output(context: Context<'_>, named: Named<'_>) -> (TokenStream, TokenStream) {
    let Some(Output { body, is_optional, without, .. }) = named.output() else {
        let decode = quote! {
            fn decode(_: &RawResponse) -> Result<Self::Output, DecodeError> {
                Ok(())
            }
        };
        return (quote! { () }, decode);
    };
    let ty = body.ty;
    let (read, value) = if matches!(body.payload, Payload::Text(_)) {
        (quote! { RawResponse::text }, quote! { response.text() })
    } else if context.is_integers(ty) {
        (quote! { crate::runtime::int::read }, quote! { crate::runtime::int::read(response) })
    } else {
        (quote! { RawResponse::json }, quote! { response.json() })
    };
    let is_nullable = context.api.types.is_nullable(ty);
    let output = context.optional(ty, Place::Client);
    let without: Vec<TokenStream> = without.into_iter().map(statuses).collect();
    let (output, value) = match (is_optional, is_nullable) {
        (false, _) => (output, value),
        (true, false) => {
            let value = quote! { response.unless(&[#(#without),*], #read) };
            (quote! { Option<#output> }, value)
        }
        (true, true) => {
            let value = quote! { response.unless(&[#(#without),*], #read) };
            (output, quote! { #value.map(Option::flatten) })
        }
    };
    let decode = quote! {
        fn decode(response: &RawResponse) -> Result<Self::Output, DecodeError> {
            #value
        }
    };
    (output, decode)
}

fn declaration(context: Context<'_>, named: Named<'_>) -> TokenStream {
    let operation = named.operation;
    let label = operation.label();
    let id = operation.id.as_ref().unwrap_or(&label);
    let method = format_ident!("{}", operation.method);
    let path = &operation.path;
    let alternatives = operation.security.alternatives.iter().map(|schemes| {
        let schemes = schemes.iter().map(|scheme| context.names.schemes[*scheme].constant.ident());
        quote! { &[#(#schemes),*] }
    });
    let errors = named.error_bodies().into_iter().map(|(status, body)| {
        let statuses = statuses(status);
        match body.map_or(Payload::Unsupported, |body| body.payload) {
            Payload::Text(_) => quote! { #statuses.text() },
            Payload::Json(ty) => {
                let ty = context.ty(ty, Place::Client);
                quote! { #statuses.json::<#ty>() }
            }
            Payload::Unsupported => quote! { #statuses.untyped() },
        }
    });
    let output = named.output();
    let accept = output.map_or("application/json", |output| output.body.wanted_as());
    quote! {
        Declaration {
            api: &API,
            id: #id,
            method: Method::#method,
            path: #path,
            accept: #accept,
            security: &[#(#alternatives),*],
            errors: &[#(#errors),*],
        }
    }
}

fn statuses(status: Status) -> TokenStream {
    match status {
        Status::Exactly(code) => {
            let code = Literal::u16_unsuffixed(code);
            quote! { Statuses::Exactly(#code) }
        }
        Status::Class(digit) => {
            let digit = Literal::u16_unsuffixed(digit);
            quote! { Statuses::Class(#digit) }
        }
        Status::Others => quote! { Statuses::Others },
    }
}

/// The steps that check the body, where there is something to check, and put it into the request.
fn body_step(context: Context<'_>, Used { media, ty, .. }: Used<'_>) -> TokenStream {
    let check = context.api.types.is_checked(ty).then(|| quote! { .check(body) });
    match media.sent_as() {
        "application/json" => quote! { #check .with_json(body) },
        other => quote! { #check .with_json_as(#other, body) },
    }
}

/// The methods of a call that set what is optional.
fn setters(context: Context<'_>, named: Named<'_>) -> TokenStream {
    let Named { operation, names, .. } = named;
    let mut methods = Vec::new();
    for (parameter, name) in operation.parameters.iter().zip(&names.parameters) {
        if parameter.required {
            continue;
        }
        let mut docs = Docs::default();
        docs.prose(parameter.description.as_deref());
        docs.paragraph(format!(
            "Sets the {} parameter {}.",
            parameter.location.as_str(),
            quoted(&parameter.name)
        ));
        if parameter.encoding.keeps_reserved() {
            docs.paragraph(operation_docs::RESERVED);
        }
        let docs = docs.outer();
        let deprecated = parameter.deprecated.then(|| quote! { #[deprecated] });
        let ident = name.ident();
        let Optional { parameters, ty, option, value } = optional(context, parameter, &ident);
        let step = step(context, parameter, &ident, &value);
        methods.push(quote! {
            #docs
            #deprecated
            pub fn #ident #parameters(self, #ident: #ty) -> Self {
                match #option {
                    Some(#ident) => self #step,
                    None => self,
                }
            }
        });
    }
    if let Some((body, used)) = named.request()
        && !body.required
    {
        let mut docs = Docs::default();
        docs.prose(body.description.as_deref()).paragraph("Sets the request's body.");
        let docs = docs.outer();
        let step = body_step(context, used);
        let ty = borrowed(context, used.ty);
        methods.push(quote! { #docs pub fn body(self, body: &#ty) -> Self { self #step } });
    }
    let marker = names.marker.ident();
    if methods.is_empty() {
        TokenStream::new()
    } else {
        quote! { impl Call<#marker> { #(#methods)* } }
    }
}
