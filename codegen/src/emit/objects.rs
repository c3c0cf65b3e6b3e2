//! An object to a struct, with what makes one of its required fields and what sets the others.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{Docs, inline};
use super::{Context, checks};
use crate::model::{Field, Named, Object, Presence, TypeId};
use crate::names::{Name, TypeNames};

/// The struct of an object and its methods.
pub(super) fn write(
    context: Context<'_>,
    id: TypeId,
    object: &Named<Object>,
) -> Result<TokenStream, String> {
    let names = context.names.ty(id);
    let name = names.name.ident();
    let docs = documentation(context, id, object)?.outer();
    let rule = renaming(object, names);
    let rename_all = rule.map(|Renaming { name, .. }| quote! { #[serde(rename_all = #name)] });
    let default = is_optional(object).then(|| quote! { , Default });
    let fields = object.shape.fields.iter().zip(&names.members).map(|(field, name)| {
        let renamed = rule
            .map_or(field.name == name.as_str(), |rule| (rule.apply)(name.as_str()) == field.name);
        declaration(context, field, name, renamed)
    });
    let others = object.shape.others.map(|ty| others(context, ty, &names.others));
    let new = new(context, object, names);
    let setters = object.shape.fields.iter().zip(names.members.iter().zip(&names.setters));
    let setters = setters.filter(|(field, _)| !field.required);
    let setters = setters.map(|(field, (name, setter))| set(context, field, name, setter));
    let check = checks::write(context, object, names);
    Ok(quote! {
        #docs
        #[derive(Debug, Clone, PartialEq #default, Serialize, Deserialize)]
        #rename_all
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
            #others
        }

        impl #name {
            #new
            #(#setters)*
        }

        #check
    })
}

fn is_optional(object: &Named<Object>) -> bool {
    !object.shape.fields.iter().any(|field| field.required)
}

fn documentation(context: Context<'_>, id: TypeId, object: &Named<Object>) -> Result<Docs, String> {
    let names = context.names.ty(id);
    let mut docs = Docs::default();
    docs.prose(object.description.as_deref());
    if docs.is_empty() {
        docs.paragraph(format!("The object `{}`.", inline(&object.label.name)));
    }
    if object.deprecated {
        docs.paragraph(super::docs::DEPRECATED);
    }
    for presence in &object.shape.presence {
        docs.paragraph(presence_rule(presence, object, names));
    }
    docs.paragraph(format!("Schema: `#{}`.", inline(context.api.types.get(id).origin.as_str())));
    if let Some(value) = context.sample(id) {
        docs.example("", None, &context.construction(id, value)?);
    }
    Ok(docs)
}

/// Which fields must be there beside the required ones, for a person.
fn presence_rule(presence: &Presence, object: &Named<Object>, names: &TypeNames) -> String {
    let fields: BTreeMap<&str, &Name> =
        object.shape.fields.iter().map(|field| field.name.as_str()).zip(&names.members).collect();
    let link = |wire: &String| match fields.get(wire.as_str()) {
        Some(name) => format!("[`{0}`](Self::{0})", name.as_str()),
        None => format!("`{}`", inline(wire)),
    };
    let (sets, number) = match presence {
        Presence::AnyOf(sets) => (sets, "at least one"),
        Presence::OneOf(sets) => (sets, "exactly one"),
    };
    let sets = sets
        .iter()
        .map(|set| format!("- {}", set.iter().map(link).collect::<Vec<_>>().join(" and ")));
    let sets: Vec<String> = sets.collect();
    format!("Of these sets of fields, {number} must be there as a whole:\n\n{}", sets.join("\n"))
}

/// A field's documentation: its own, or else that of the type it refers to.
fn field_docs(context: Context<'_>, field: &Field) -> Docs {
    let mut docs = Docs::default();
    docs.prose(field.description.as_deref());
    if docs.is_empty() {
        docs.prose(context.description(field.ty));
    }
    if docs.is_empty() {
        docs.paragraph(format!("The property `{}`.", inline(&field.name)));
    }
    docs
}

fn declaration(context: Context<'_>, field: &Field, name: &Name, renamed: bool) -> TokenStream {
    let docs = field_docs(context, field).outer();
    let deprecated = field.deprecated.then(|| quote! { #[deprecated] });
    let ident = name.ident();
    let wire = &field.name;
    let rename = (!renamed).then(|| quote! { #[serde(rename = #wire)] });
    let skip =
        (!field.required).then(|| quote! { #[serde(skip_serializing_if = "Option::is_none")] });
    let ty = context.ty(field.ty, &TokenStream::new());
    let ty = if field.boxed {
        quote! { Box<#ty> }
    } else {
        ty
    };
    let is_always_there = field.required && !context.api.types.is_nullable(field.ty);
    let ty = if is_always_there {
        ty
    } else {
        quote! { Option<#ty> }
    };
    quote! { #docs #deprecated #rename #skip pub #ident: #ty, }
}

fn others(context: Context<'_>, ty: TypeId, name: &Name) -> TokenStream {
    let ident = name.ident();
    let ty = context.optional(ty, &TokenStream::new());
    quote! {
        /// Additional properties, by their names.
        #[serde(flatten)]
        pub #ident: BTreeMap<String, #ty>,
    }
}

fn new(context: Context<'_>, object: &Named<Object>, names: &TypeNames) -> TokenStream {
    let name = names.name.as_str();
    let docs = Docs::default()
        .paragraph(if is_optional(object) {
            format!("Creates a `{name}` with no fields set.")
        } else {
            format!("Creates a `{name}` from its required fields.")
        })
        .outer();
    if is_optional(object) {
        return quote! {
            #docs
            #[must_use]
            pub fn new() -> Self {
                Self::default()
            }
        };
    }
    let mut arguments = Vec::new();
    let mut fields = Vec::new();
    for (field, name) in object.shape.fields.iter().zip(&names.members) {
        let ident = name.ident();
        if field.required {
            let (ty, value) = argument(context, field, &quote! { #ident });
            arguments.push(quote! { #ident: #ty });
            fields.push(match value {
                Some(value) => quote! { #ident: #value },
                None => quote! { #ident },
            });
        } else {
            fields.push(quote! { #ident: None });
        }
    }
    if object.shape.others.is_some() {
        let ident = names.others.ident();
        fields.push(quote! { #ident: BTreeMap::new() });
    }
    let allowed = object.shape.fields.iter().any(|field| field.deprecated).then(allow_deprecated);
    let many = allow_many(arguments.len());
    quote! {
        #docs
        #allowed
        #many
        #[must_use]
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#fields),* }
        }
    }
}

/// What `new` takes for a field, and how `name` becomes its value, unless it is just that.
fn argument(
    context: Context<'_>,
    field: &Field,
    name: &TokenStream,
) -> (TokenStream, Option<TokenStream>) {
    if context.api.types.is_nullable(field.ty) {
        let ty = context.optional(field.ty, &TokenStream::new());
        return (ty, field.boxed.then(|| quote! { #name.map(Box::new) }));
    }
    let (ty, value) = context.taken(field.ty, name, &TokenStream::new());
    match (field.boxed, value) {
        (false, value) => (ty, value),
        (true, value) => {
            let value = value.unwrap_or_else(|| name.clone());
            (ty, Some(quote! { Box::new(#value) }))
        }
    }
}

fn set(context: Context<'_>, field: &Field, name: &Name, setter: &Name) -> TokenStream {
    let docs = format!(" Sets [`{0}`](Self#structfield.{0}).", name.as_str());
    let deprecated = field.deprecated.then(|| {
        let allowed = allow_deprecated();
        quote! { #[deprecated] #allowed }
    });
    let ident = name.ident();
    let setter = setter.ident();
    let (ty, value) = context.taken(field.ty, &quote! { #ident }, &TokenStream::new());
    let value = value.unwrap_or_else(|| quote! { #ident });
    let value = if field.boxed {
        quote! { Box::new(#value) }
    } else {
        value
    };
    quote! {
        #[doc = #docs]
        #deprecated
        #[must_use]
        pub fn #setter(mut self, #ident: #ty) -> Self {
            self.#ident = Some(#value);
            self
        }
    }
}

/// For what is ours and has to touch a deprecated field all the same.
fn allow_deprecated() -> TokenStream {
    quote! { #[allow(deprecated, reason = "the field must be set")] }
}

/// For functions that take as many arguments as the document requires.
pub(super) fn allow_many(arguments: usize) -> Option<TokenStream> {
    (arguments > 7).then(|| {
        quote! { #[allow(clippy::too_many_arguments, reason = "the API requires all of them")] }
    })
}

/// A rule of serde's that turns a field's name into its name in JSON.
#[derive(Clone, Copy)]
struct Renaming {
    name: &'static str,
    apply: fn(&str) -> String,
}

const RENAMINGS: &[Renaming] = &[
    Renaming { name: "camelCase", apply: camel_case },
    Renaming { name: "PascalCase", apply: pascal_case },
    Renaming { name: "SCREAMING_SNAKE_CASE", apply: |name| name.to_ascii_uppercase() },
    Renaming { name: "kebab-case", apply: |name| name.replace('_', "-") },
];

/// The rule that spares the most fields an attribute of their own, where one spares any.
fn renaming(object: &Named<Object>, names: &TypeNames) -> Option<Renaming> {
    let spared = |apply: fn(&str) -> String| {
        let fields = object.shape.fields.iter().zip(&names.members);
        fields.filter(|(field, name)| apply(name.as_str()) == field.name).count()
    };
    // serde cuts the first byte off a name to change its case.
    if names.members.iter().any(|name| !name.as_str().is_ascii()) {
        return None;
    }
    let best = RENAMINGS.iter().rev().max_by_key(|rule| spared(rule.apply))?;
    (spared(best.apply) > spared(str::to_owned)).then_some(*best)
}

fn pascal_case(name: &str) -> String {
    let mut capital = true;
    let mut pascal = String::new();
    for c in name.chars() {
        match c {
            '_' => capital = true,
            c if capital => {
                pascal.push(c.to_ascii_uppercase());
                capital = false;
            }
            c => pascal.push(c),
        }
    }
    pascal
}

fn camel_case(name: &str) -> String {
    let pascal = pascal_case(name);
    let first = pascal.chars().take(1).map(|c| c.to_ascii_lowercase());
    first.chain(pascal.chars().skip(1)).collect()
}
