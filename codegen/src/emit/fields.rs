//! A field of a struct: its declaration, what sets it, and what its absence means.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value;

use super::Context;
use super::docs::{Docs, quoted, quoted_json};
use super::types::Place;
use crate::model::{Access, Field, Kind, Object, Spared, TypeId, unquoted};
use crate::names::{Name, TypeNames};
use crate::passes::fits;

/// A field's documentation: its own, or else that of the type it refers to.
fn field_docs(context: Context<'_>, field: &Field) -> Docs {
    let mut docs = Docs::default();
    docs.prose(field.description.as_deref());
    if docs.is_empty() {
        docs.prose(context.description(field.ty));
    }
    if docs.is_empty() {
        docs.paragraph(format!("The property {}.", quoted(&field.name)));
    }
    notes(context, field, &mut docs);
    docs
}

/// What else the document says of a field: the format of its text, its default, and which way it
/// travels.
fn notes(context: Context<'_>, field: &Field, docs: &mut Docs) {
    if let Kind::String { format: Some(format) } =
        &context.api.types.get(context.api.types.resolve(field.ty)).kind
    {
        docs.paragraph(format_note(format));
    }
    if let Some(example) = field.example.as_ref().map(Value::to_string)
        && example.len() <= LONGEST_VALUE
        && field.constant.is_none()
    {
        docs.paragraph(format!("For example {}.", quoted_json(&example)));
    }
    if let Some(constant) = &field.constant {
        let constant = quoted(&unquoted(constant));
        docs.paragraph(if field.is_tag {
            format!("The tag by which a union knows it: {constant}.")
        } else {
            format!("Always {constant}, as far as the document knows.")
        });
    }
    if field.unique {
        docs.paragraph("No element occurs twice.");
    }
    match (field.access, field.spared) {
        (Access::Both, _) => {}
        (Access::ReadOnly, Some(_)) => {
            docs.paragraph("Set by the server; requests don't carry it.");
        }
        (Access::ReadOnly, None) => {
            docs.paragraph("Set by the server.");
        }
        (Access::WriteOnly, Some(_)) => {
            docs.paragraph("For requests only, which must have it; answers don't.");
        }
        (Access::WriteOnly, None) => {
            docs.paragraph("For requests only; answers don't have it.");
        }
    }
    if let Some(default) = &field.default {
        let text = default.to_string();
        if text.len() <= LONGEST_VALUE {
            docs.paragraph(format!("Default: {}.", quoted_json(&text)));
        }
    }
    if field.tells_null {
        docs.paragraph("Absent (`None`) and `null` (`Some(None)`) are different things here.");
    }
}

/// A field's constant as `new` gives it.
pub(super) fn constant(context: Context<'_>, field: &Field) -> Option<TokenStream> {
    let constant = field.constant.as_ref().filter(|_| field.is_made())?;
    let value = match constant {
        Value::Null => quote! { () },
        constant => scalar(context, field.ty, constant)?,
    };
    Some(stored(context, field, &value))
}

/// A value as the field holds it.
pub(super) fn stored(context: Context<'_>, field: &Field, value: &TokenStream) -> TokenStream {
    let value = if field.boxed {
        quote! { Box::new(#value) }
    } else {
        quote! { #value }
    };
    match (field.required, context.api.types.is_nullable(field.ty)) {
        (true, false) => value,
        (false, true) if field.tells_null => quote! { Some(Some(#value)) },
        _ => quote! { Some(#value) },
    }
}

/// How long a value may be to be shown in a line.
const LONGEST_VALUE: usize = 80;

/// What a format says of a text.
fn format_note(format: &str) -> String {
    let known = match format {
        "date" => "A date, such as `2026-01-31`.",
        "date-time" => "A date and time as RFC 3339 has it, such as `2026-01-31T12:00:00Z`.",
        "time" => "A time of day, such as `12:00:00Z`.",
        "duration" => "A duration as ISO 8601 has it, such as `P1DT12H`.",
        "uuid" => "A UUID.",
        "uri" | "url" => "A URL.",
        "email" => "An email address.",
        "byte" => "Bytes, in Base64.",
        "password" => "A secret, which `Debug` doesn't show.",
        "decimal" => "A decimal number, as text so that no digit is lost.",
        _ => return format!("Format: {}.", quoted(format)),
    };
    known.to_owned()
}

/// The field in the struct; `is_named` if serde gives it its name in JSON by itself.
pub(super) fn declaration(
    context: Context<'_>,
    field: &Field,
    names: &TypeNames,
    index: usize,
    is_named: bool,
) -> TokenStream {
    let docs = field_docs(context, field).outer();
    let deprecated = field.deprecated.then(|| quote! { #[deprecated] });
    let ident = names.members[index].ident();
    let wire = &field.name;
    let mut attributes = Vec::new();
    if !is_named {
        attributes.push(quote! { rename = #wire });
    }
    let is_nullable = context.api.types.is_nullable(field.ty);
    let decoder = decoder(context, field);
    if let Some(default) = default_name(context, field, names, index) {
        let path = format!("{}::{}", names.name.as_str(), default.as_str());
        attributes.push(quote! { default = #path });
    } else if decoder.is_some() && (!field.required || is_nullable) {
        attributes.push(quote! { default });
    }
    if let Some(decoder) = decoder {
        let path = match decoder {
            "int/present" => "crate::runtime::int::present",
            "int/member" => "int",
            _ => "crate::runtime::present",
        };
        attributes.push(quote! { deserialize_with = #path });
    }
    let [skip, write] = match field.spared {
        _ if field.required => [None, None],
        None => [Some("Option::is_none"), None],
        Some(Spared::Requests) => [Some(UNSENT), None],
        Some(Spared::Responses) => [Some(UNNEEDED), Some(NEEDED)],
    };
    attributes.extend(skip.map(|path| quote! { skip_serializing_if = #path }));
    attributes.extend(write.map(|path| quote! { serialize_with = #path }));
    let serde = (!attributes.is_empty()).then(|| quote! { #[serde(#(#attributes),*)] });
    let ty = context.ty(field.ty, Place::Models);
    let ty = if field.boxed {
        quote! { Box<#ty> }
    } else {
        ty
    };
    let ty = match (field.required, is_nullable) {
        (true, false) => ty,
        (false, true) if field.tells_null => quote! { Option<Option<#ty>> },
        _ => quote! { Option<#ty> },
    };
    quote! { #docs #deprecated #serde pub #ident: #ty, }
}

/// The functions of the runtime that say what of an object a request doesn't carry, and what it must.
const UNSENT: &str = "unsent";
const UNNEEDED: &str = "unneeded";
const NEEDED: &str = "needed";

/// What of the runtime the fields of an object are made of.
pub(super) fn parts(context: Context<'_>, object: &Object) -> impl Iterator<Item = &'static str> {
    let any = |is_it: &dyn Fn(&Field) -> bool| object.fields.iter().any(is_it);
    let is_int = |field: &Field| context.is_integers(field.ty) && !tells_null(context, field);
    let int = any(&is_int).then_some("int");
    let spared = |from: Spared| any(&|field| !field.required && field.spared == Some(from));
    let unsent = spared(Spared::Requests).then_some(UNSENT);
    let needed = spared(Spared::Responses);
    let needed = needed.then_some([NEEDED, UNNEEDED]);
    int.into_iter().chain(unsent).chain(needed.into_iter().flatten())
}

/// The module of the runtime that decodes a field, where serde doesn't by itself.
pub(super) fn decoder(context: Context<'_>, field: &Field) -> Option<&'static str> {
    match (context.is_integers(field.ty), tells_null(context, field)) {
        (true, true) => Some("int/present"),
        (true, false) => Some("int/member"),
        (false, true) => Some("present"),
        (false, false) => None,
    }
}

/// Whether `null` isn't the same as the absence of a field, in whatever way.
fn tells_null(context: Context<'_>, field: &Field) -> bool {
    !field.required && (field.tells_null || context.holds_null(field.ty))
}

/// What `new` takes for a field, and how `name` becomes its value, unless it is just that.
pub(super) fn argument(
    context: Context<'_>,
    field: &Field,
    name: &TokenStream,
) -> (TokenStream, Option<TokenStream>) {
    if context.api.types.is_nullable(field.ty) {
        let ty = context.optional(field.ty, Place::Models);
        let value = field.boxed.then(|| quote! { #name.map(Box::new) });
        return match value {
            value if !field.tells_null => (ty, value),
            Some(value) => (ty, Some(quote! { Some(#value) })),
            None => (ty, Some(quote! { Some(#name) })),
        };
    }
    let (ty, value) = context.taken(field.ty, name, Place::Models);
    if field.required && !field.boxed {
        return (ty, value);
    }
    let value = value.unwrap_or_else(|| name.clone());
    (ty, Some(stored(context, field, &value)))
}

/// The function that makes what the absence of a required field means, so that an answer that lacks
/// it can be read all the same.
pub(super) fn default(
    context: Context<'_>,
    field: &Field,
    names: &TypeNames,
    index: usize,
) -> Option<TokenStream> {
    let function = default_name(context, field, names, index)?.ident();
    let value = default_value(context, field)?;
    let docs = format!(" What the API means where it leaves out {}.", quoted(&field.name));
    let ty = context.optional(field.ty, Place::Models);
    Some(quote! {
        #[doc = #docs]
        fn #function() -> #ty {
            #value
        }
    })
}

fn default_name<'n>(
    context: Context<'_>,
    field: &Field,
    names: &'n TypeNames,
    index: usize,
) -> Option<&'n Name> {
    default_value(context, field)?;
    names.defaults[index].as_ref()
}

/// The default of a required field as an expression, where it has one of its type that is simple.
fn default_value(context: Context<'_>, field: &Field) -> Option<TokenStream> {
    let default = field.default.as_ref().filter(|_| field.required && !field.boxed)?;
    let is_small = default.is_string() || default.to_string().len() <= LONGEST_VALUE;
    if is_small && fits(&context.api.types, field.ty, default) {
        literal(context, field.ty, default)
    } else {
        None
    }
}

/// A value as an expression: scalars, arrays of them, and maps without members.
fn literal(context: Context<'_>, id: TypeId, value: &Value) -> Option<TokenStream> {
    let types = &context.api.types;
    let literal = match (&types.get(types.resolve(id)).kind, value) {
        (_, Value::Null) if types.is_nullable(id) => return Some(quote! { None }),
        (Kind::Array(_), Value::Array(elements)) if elements.is_empty() => quote! { Vec::new() },
        (Kind::Array(items), Value::Array(elements)) => {
            let elements = elements.iter().map(|element| literal(context, *items, element));
            let elements = elements.collect::<Option<Vec<_>>>()?;
            quote! { vec![#(#elements),*] }
        }
        (Kind::Map(_), Value::Object(members)) if members.is_empty() => quote! { BTreeMap::new() },
        _ => scalar(context, id, value)?,
    };
    Some(if types.is_nullable(id) {
        quote! { Some(#literal) }
    } else {
        literal
    })
}

fn scalar(context: Context<'_>, id: TypeId, value: &Value) -> Option<TokenStream> {
    let resolved = context.api.types.resolve(id);
    match (&context.api.types.get(resolved).kind, value) {
        (Kind::Boolean, Value::Bool(flag)) => Some(quote! { #flag }),
        (Kind::Integer(_), Value::Number(number)) => {
            let literal: Literal = number.to_string().parse().ok()?;
            Some(quote! { #literal })
        }
        (Kind::Float, Value::Number(number)) => {
            let literal = Literal::f64_unsuffixed(number.as_f64()?);
            Some(quote! { #literal })
        }
        (Kind::String { .. }, Value::String(text)) if context.is_password(id) => {
            Some(quote! { crate::runtime::Password::from(#text) })
        }
        (Kind::String { .. }, Value::String(text)) => Some(quote! { #text.to_owned() }),
        (Kind::Enumeration(listed), value) if !listed.shape.is_mixed() => {
            let names = context.names.ty(resolved);
            let index = listed.shape.values().position(|known| known == value)?;
            let name = context.model_name(id).ident();
            let variant = names.members[index].ident();
            Some(quote! { #name::#variant })
        }
        _ => None,
    }
}

/// For what is ours and has to touch a deprecated field all the same.
pub(super) fn allow_deprecated() -> TokenStream {
    quote! { #[allow(deprecated, reason = "the field must be set")] }
}
