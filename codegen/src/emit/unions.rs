//! A union to an enum that keeps what is none of its variants.

use std::mem::discriminant;

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value;

use super::docs::{Docs, inline};
use super::scope::Scope;
use super::{Context, deprecation};
use crate::model::{Enumeration, Field, Kind, Named, Object, TypeId, Union, Variant};
use crate::names::{Name, TypeNames};

/// The enum of a union, and its conversions.
pub(super) fn write(
    context: Context<'_>,
    scope: &Scope<'_>,
    id: TypeId,
    union: &Named<Union>,
) -> Result<TokenStream, String> {
    let names = context.names.ty(id);
    let name = names.name.ident();
    let docs = documentation(context, id, union)?.outer();
    let idents: Vec<_> = names.members.iter().map(Name::ident).collect();
    let others = names.others.ident();
    let variants = union.shape.variants.iter().zip(&idents).map(|(variant, ident)| {
        let docs = variant_docs(context, &union.shape, variant).outer();
        let ty = context.held(variant.ty);
        quote! { #docs #ident(#ty), }
    });
    let holds_password = context.holds_password(id);
    let derives = if holds_password {
        quote! { Clone, PartialEq }
    } else {
        quote! { Debug, Clone, PartialEq }
    };
    let debug = holds_password.then(|| debug(names));
    let conversions = (0..idents.len()).map(|index| conversion(context, id, union, index));
    let known = match &union.shape.discriminator {
        Some(member) => by_tag(&union.shape, member, names),
        None => by_shape(context, scope, &union.shape, names),
    };
    let deprecated = deprecation::attribute(union.deprecated);
    let result = scope.result();
    Ok(quote! {
        #docs
        #deprecated
        #[derive(#derives)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// A value that is none of the others, as it came.
            #others(Value),
        }

        #debug

        #(#conversions)*

        impl Serialize for #name {
            fn serialize<S: serde::Serializer>(
                &self,
                serializer: S,
            ) -> #result<S::Ok, S::Error> {
                match self {
                    #(Self::#idents(value) => value.serialize(serializer),)*
                    Self::#others(value) => value.serialize(serializer),
                }
            }
        }

        impl<'de> Deserialize<'de> for #name {
            fn deserialize<D: serde::Deserializer<'de>>(
                deserializer: D,
            ) -> #result<Self, D::Error> {
                let value = Value::deserialize(deserializer)?;
                #known
            }
        }
    })
}

/// What of the runtime a union is made of.
pub(super) fn parts(union: &Union) -> impl Iterator<Item = &'static str> {
    let by_shape = union.discriminator.is_none().then_some("Shape");
    by_shape.into_iter().chain(["decode"])
}

impl Context<'_> {
    /// Whether a union holds a type behind a pointer: objects, so that the enum stays small, and
    /// unions, so that it ends.
    pub(super) fn is_boxed(self, id: TypeId) -> bool {
        let kind = &self.api.types.get(self.api.types.resolve(id)).kind;
        matches!(kind, Kind::Object(_) | Kind::Union(_))
    }

    /// A type as a union holds it.
    fn held(self, id: TypeId) -> TokenStream {
        let ty = self.ty(id, &TokenStream::new());
        if self.is_boxed(id) {
            quote! { Box<#ty> }
        } else {
            ty
        }
    }

    /// Whether a union can be made of a value of its variant without naming the variant: not where
    /// another one is of the same type.
    pub(super) fn is_convertible(self, union: &Union, index: usize) -> bool {
        let kind = |variant: &Variant| &self.api.types.get(self.api.types.resolve(variant.ty)).kind;
        let own = kind(&union.variants[index]);
        let ty = |variant: &Variant| self.api.types.resolve(variant.ty);
        // Arrays of different things may look the same in Rust.
        let similar = |other: &&Variant| {
            let same_model = ty(other) == ty(&union.variants[index]);
            same_model || !own.is_model() && discriminant(kind(other)) == discriminant(own)
        };
        union.variants.iter().filter(similar).count() == 1
    }
}

/// `Debug` of a union in which a password may be: one of an answer that is none of the variants
/// would show.
fn debug(names: &TypeNames) -> TokenStream {
    let name = names.name.ident();
    let others = names.others.ident();
    let variants = names.members.iter().map(|variant| {
        let text = variant.as_str();
        let variant = variant.ident();
        quote! { Self::#variant(value) => f.debug_tuple(#text).field(value).finish(), }
    });
    let redacted = format!("{}([redacted])", names.others.as_str());
    quote! {
        impl std::fmt::Debug for #name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    #(#variants)*
                    Self::#others(_) => f.write_str(#redacted),
                }
            }
        }
    }
}

fn conversion(
    context: Context<'_>,
    id: TypeId,
    union: &Named<Union>,
    index: usize,
) -> Option<TokenStream> {
    if !context.is_convertible(&union.shape, index) {
        return None;
    }
    let names = context.names.ty(id);
    let name = names.name.ident();
    let variant = names.members[index].ident();
    let ty = union.shape.variants[index].ty;
    let value = if context.is_boxed(ty) {
        quote! { Box::new(value) }
    } else {
        quote! { value }
    };
    let is_text = !context.is_password(ty)
        && matches!(context.api.types.get(context.api.types.resolve(ty)).kind, Kind::String { .. });
    let from_str = is_text.then(|| {
        quote! {
            impl From<&str> for #name {
                fn from(value: &str) -> Self {
                    Self::#variant(value.to_owned())
                }
            }
        }
    });
    let ty = context.ty(ty, &TokenStream::new());
    Some(quote! {
        impl From<#ty> for #name {
            fn from(value: #ty) -> Self {
                Self::#variant(#value)
            }
        }

        #from_str
    })
}

/// Decides by what the discriminator says.
fn by_tag(union: &Union, member: &str, names: &TypeNames) -> TokenStream {
    let arms = union.variants.iter().zip(&names.members).map(|(variant, name)| {
        let ident = name.ident();
        let tags = &variant.tags;
        quote! { Some(#(#tags)|*) => decode(&value).map(Self::#ident), }
    });
    let others = names.others.ident();
    quote! {
        let known = match value.get(#member).and_then(Value::as_str) {
            #(#arms)*
            _ => None,
        };
        Ok(known.unwrap_or(Self::#others(value)))
    }
}

/// Decides by what the value looks like, best match first.
fn by_shape(
    context: Context<'_>,
    scope: &Scope<'_>,
    union: &Union,
    names: &TypeNames,
) -> TokenStream {
    let shapes = union.variants.iter().map(|variant| shape(context, scope, variant.ty, 0));
    let of = scope.runtime("Shape");
    let arms = names.members.iter().enumerate().map(|(index, name)| {
        let ident = name.ident();
        let index = Literal::usize_unsuffixed(index);
        quote! { #index => decode(&value).map(Self::#ident), }
    });
    let others = names.others.ident();
    quote! {
        let shapes = [#(#shapes),*];
        for index in #of::matching(&shapes, &value) {
            let known = match index {
                #(#arms)*
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::#others(value))
    }
}

/// How deep shapes within shapes are told: a union may hold itself.
const DEEPEST: usize = 3;

/// What values of a type look like.
fn shape(context: Context<'_>, scope: &Scope<'_>, id: TypeId, depth: usize) -> TokenStream {
    let inner = |id| shape(context, scope, id, depth + 1);
    let of = scope.runtime("Shape");
    let shape = match &context.api.types.get(context.api.types.resolve(id)).kind {
        _ if depth > DEEPEST => quote! { Any },
        Kind::Boolean => quote! { Boolean },
        Kind::Integer(_) => quote! { Integer },
        Kind::Float => quote! { Number },
        Kind::Enumeration(listed) if listed.shape.integers().is_some() => quote! { Integer },
        Kind::Enumeration(listed) if listed.shape.is_mixed() => {
            let shapes = scalars(&listed.shape);
            quote! { OneOf { shapes: &[#(#of::#shapes),*] } }
        }
        Kind::String { .. } | Kind::Enumeration(_) => quote! { String },
        Kind::Array(items) => {
            let items = inner(*items);
            quote! { Array { each_looks_like: &#items } }
        }
        Kind::Map(_) => {
            quote! { Object { required: &[], known: &[], constants: &[], is_open: true } }
        }
        Kind::Object(object) => object_shape(context, &of, &object.shape),
        Kind::Union(union) => {
            let shapes = union.shape.variants.iter().map(|variant| inner(variant.ty));
            quote! { OneOf { shapes: &[#(#shapes),*] } }
        }
        _ => quote! { Any },
    };
    quote! { #of::#shape }
}

/// What scalars look like, each sort once.
fn scalars(enumeration: &Enumeration) -> Vec<TokenStream> {
    let any = |is_it: fn(&Value) -> bool| enumeration.values().any(is_it);
    let boolean = any(Value::is_boolean).then(|| quote! { Boolean });
    let number = any(Value::is_number).then(|| quote! { Number });
    let string = any(Value::is_string).then(|| quote! { String });
    [boolean, number, string].into_iter().flatten().collect()
}

fn object_shape(context: Context<'_>, of: &TokenStream, object: &Object) -> TokenStream {
    let required = object.fields.iter().filter(|field| field.required);
    let required = required.map(|field| field.name.as_str());
    let known = object.fields.iter().map(|field| field.name.as_str());
    let constants = object.fields.iter().filter_map(|field| {
        let only = just(only_value(context, field)?)?;
        let name = &field.name;
        Some(quote! { (#name, #of::#only) })
    });
    let is_open = object.others.is_some();
    quote! {
        Object {
            required: &[#(#required),*],
            known: &[#(#known),*],
            constants: &[#(#constants),*],
            is_open: #is_open,
        }
    }
}

/// What a value looks like that is always the same: a string, an integer or a boolean.
fn just(value: &Value) -> Option<TokenStream> {
    match value {
        Value::String(text) => Some(quote! { JustString(#text) }),
        Value::Bool(flag) => Some(quote! { JustBoolean(#flag) }),
        number => {
            let integer = Literal::i64_unsuffixed(number.as_i64()?);
            Some(quote! { JustInteger(#integer) })
        }
    }
}

/// The only value that a field can have.
fn only_value<'a>(context: Context<'a>, field: &'a Field) -> Option<&'a Value> {
    let kind = &context.api.types.get(context.api.types.resolve(field.ty)).kind;
    match (&field.constant, kind) {
        (Some(constant), _) => Some(constant).filter(|_| !field.is_tag),
        (None, Kind::Enumeration(listed)) => listed.shape.only(),
        _ => None,
    }
}

fn documentation(context: Context<'_>, id: TypeId, union: &Named<Union>) -> Result<Docs, String> {
    let mut docs = Docs::default();
    docs.prose(union.description.as_deref());
    if docs.is_empty() {
        docs.paragraph(format!("One of the variants of `{}`.", inline(&union.label.name)));
    }
    docs.paragraph(match &union.shape.discriminator {
        Some(member) => format!("Which one, is told by the member `{}`.", inline(member)),
        None => "Which one, is told by what a value looks like.".to_owned(),
    });
    docs.paragraph(format!("Schema: `#{}`.", inline(context.api.types.get(id).origin.as_str())));
    if let Some(value) = context.sample(id) {
        docs.example("", None, &context.construction(id, value)?);
    }
    Ok(docs)
}

fn variant_docs(context: Context<'_>, union: &Union, variant: &Variant) -> Docs {
    let mut docs = Docs::default();
    docs.prose(context.description(variant.ty));
    if docs.is_empty() {
        docs.paragraph(format!("`{}`", inline(&variant.name)));
    }
    if union.discriminator.is_some() {
        let tags: Vec<String> =
            variant.tags.iter().map(|tag| format!("`{}`", inline(tag))).collect();
        docs.paragraph(format!("Its tag is {}.", tags.join(" or ")));
    }
    docs
}
