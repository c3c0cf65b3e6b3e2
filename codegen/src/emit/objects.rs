//! An object to a struct, with what makes one of its required fields and what sets the others.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::docs::{Docs, quoted};
use super::file_scope::FileScope;
use super::renaming::{Renaming, is_named, renaming};
use super::{Context, checks, deprecation, fields, others, setters};
use crate::model::{Field, Named, Object, Presence, TypeId};
use crate::names::{Name, TypeNames};

/// The struct of an object and its methods.
pub(super) fn write(
    context: Context<'_>,
    scope: &FileScope<'_>,
    id: TypeId,
    object: &Named<Object>,
) -> Result<TokenStream, String> {
    let names = context.names.ty(id);
    let name = names.name.ident();
    let docs = documentation(context, id, object)?.outer();
    let rule = renaming(object, names);
    let rename_all = rule.map(|Renaming { name, .. }| quote! { #[serde(rename_all = #name)] });
    let comparisons = context.comparisons(id);
    let default = is_optional(object).then(|| quote! { , Default });
    let fields = object.shape.fields.iter().enumerate().map(|(index, field)| {
        let is_named = is_named(rule, field, &names.members[index]);
        fields::declaration(context, field, names, index, is_named)
    });
    let others = object.shape.others.map(|ty| others::field(context, scope, ty, &names.others));
    let new = new(context, scope, object, names);
    let fields_with_names = || object.shape.fields.iter().zip(0..);
    let setters = fields_with_names().filter(|(field, _)| !field.required);
    let setters = setters.map(|(field, index)| setters::write(context, scope, field, names, index));
    let defaults =
        fields_with_names().map(|(field, index)| fields::default(context, field, names, index));
    let default_impl = self::default(object, &name);
    let check = checks::write(context, scope, object, names);
    let deprecated = deprecation::attribute(object.deprecated);
    Ok(quote! {
        #docs
        #deprecated
        #[derive(Debug, Clone, #comparisons #default, Serialize, Deserialize)]
        #rename_all
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
            #others
        }

        impl #name {
            #new
            #(#setters)*
            #(#defaults)*
        }

        #default_impl

        #check
    })
}

fn is_optional(object: &Named<Object>) -> bool {
    !object.shape.fields.iter().any(Field::is_made)
}

fn documentation(context: Context<'_>, id: TypeId, object: &Named<Object>) -> Result<Docs, String> {
    let names = context.names.ty(id);
    let mut docs = Docs::default();
    docs.prose(object.description.as_deref());
    if docs.is_empty() {
        docs.paragraph(format!("The object {}.", quoted(&object.label.name)));
    }
    for presence in &object.shape.presence {
        docs.paragraph(presence_rule(presence, object, names));
    }
    docs.paragraph(context.source(id));
    if let Some(example) = context.construction(id)? {
        docs.example("", None, &example);
    }
    Ok(docs)
}

/// Which fields must be there beside the required ones, for a person.
fn presence_rule(presence: &Presence, object: &Named<Object>, names: &TypeNames) -> String {
    let fields: BTreeMap<&str, &Name> =
        object.shape.fields.iter().map(|field| field.name.as_str()).zip(&names.members).collect();
    let link = |wire: &String| match fields.get(wire.as_str()) {
        Some(name) => format!("[`{0}`](Self::{0})", name.as_str()),
        None => quoted(wire),
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

fn new(
    context: Context<'_>,
    scope: &FileScope<'_>,
    object: &Named<Object>,
    names: &TypeNames,
) -> TokenStream {
    let name = names.name.as_str();
    // `U` begins `User` as well as `Unit`.
    let article = if name.starts_with(['A', 'E', 'I', 'O']) { "an" } else { "a" };
    let docs = Docs::default()
        .paragraph(if is_optional(object) {
            format!("Creates {article} `{name}` with no fields set.")
        } else if asks_for_nothing(object) {
            format!("Creates {article} `{name}` with what it always has.")
        } else {
            format!("Creates {article} `{name}` from its required fields.")
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
        if let Some(constant) = fields::constant(context, field) {
            fields.push(quote! { #ident: #constant });
        } else if field.is_asked_for() {
            let (ty, value) = fields::argument(context, field, &quote! { #ident });
            arguments.push(quote! { #ident: #ty });
            fields.push(match value {
                Some(value) => quote! { #ident: #value },
                None => quote! { #ident },
            });
        } else {
            fields.push(quote! { #ident: None });
        }
    }
    if let Some(ty) = object.shape.others {
        let ident = names.others.ident();
        let none = others::none(context, scope, ty);
        fields.push(quote! { #ident: #none });
    }
    let allowed =
        object.shape.fields.iter().any(|field| field.deprecated).then(fields::allow_deprecated);
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

/// Whether `new` takes nothing, though there are fields that must be there.
fn asks_for_nothing(object: &Named<Object>) -> bool {
    !is_optional(object) && !object.shape.fields.iter().any(Field::is_asked_for)
}

/// The default of an object whose required fields can hold one thing only. That of an object without
/// any is derived.
fn default(object: &Named<Object>, name: &Ident) -> Option<TokenStream> {
    asks_for_nothing(object).then(|| {
        quote! {
            impl Default for #name {
                fn default() -> Self {
                    Self::new()
                }
            }
        }
    })
}

/// For functions that take as many arguments as the document requires.
pub(super) fn allow_many(arguments: usize) -> Option<TokenStream> {
    (arguments > 7).then(|| {
        quote! { #[allow(clippy::too_many_arguments, reason = "the API requires all of them")] }
    })
}
