//! A union to an enum that keeps what is none of its variants.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::docs::{Docs, quoted};
use super::file_scope::FileScope;
use super::types::Place;
use super::{Context, deprecation, objects, shapes};
use crate::model::{Integer, Kind, Named, TypeId, Union, Variant};
use crate::names::{Name, TypeNames};
use crate::plan;

/// The enum of a union, and its conversions.
pub(super) fn write(
    context: Context<'_>,
    scope: &FileScope<'_>,
    model: &plan::Model,
    planned: &plan::Union,
) -> Result<TokenStream, String> {
    let id = model.id;
    let Kind::Union(union) = &context.api.types.get(id).kind else { return Ok(TokenStream::new()) };
    let names = context.names.ty(id);
    let name = names.name.ident();
    let docs = documentation(context, model, union)?.outer();
    let idents: Vec<_> = names.members.iter().map(Name::ident).collect();
    let others = names.others.ident();
    let variants = union.shape.variants.iter().zip(&idents).map(|(variant, ident)| {
        let docs = variant_docs(context, &union.shape, variant).outer();
        let ty = context.held(variant.ty);
        quote! { #docs #ident(#ty), }
    });
    let shown = (!planned.is_secret).then(|| quote! { Debug, });
    let comparisons = objects::comparisons(planned.is_exact);
    let debug = planned.is_secret.then(|| debug(names));
    let conversions = (0..idents.len()).map(|index| conversion(context, id, union, index));
    let known = match (&union.shape.discriminator, union.shape.by_shape) {
        (Some(member), false) => by_tag(context, &union.shape, member, names),
        (Some(member), true) => {
            let known =
                tagged(context, &union.shape, member, names, |known| quote! { Some(#known) });
            let by_shape = by_shape(context, scope, &union.shape, names);
            quote! {
                #known
                if let Some(known) = known {
                    return Ok(known.unwrap_or(Self::#others(value)));
                }
                #by_shape
            }
        }
        (None, _) => by_shape(context, scope, &union.shape, names),
    };
    let deprecated = deprecation::attribute(union.deprecated);
    let result = scope.result();
    Ok(quote! {
        #docs
        #deprecated
        #[derive(#shown Clone, #comparisons)]
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
pub(super) fn parts(context: Context<'_>, id: TypeId) -> impl Iterator<Item = &'static str> {
    let Kind::Union(union) = &context.api.types.get(id).kind else { unreachable!() };
    let union = &union.shape;
    let by_shape = union.by_shape.then_some("Shape");
    let by_tag = (!context.has_text_tags(union)).then_some("tag");
    let decode = decodes(context, union).then_some("decode");
    let int = union.variants.iter().any(|variant| context.is_integers(variant.ty));
    by_shape.into_iter().chain(decode).chain(int.then_some("int")).chain(by_tag)
}

/// Whether a union has variants that serde decodes by itself.
pub(super) fn decodes(context: Context<'_>, union: &Union) -> bool {
    union.variants.iter().any(|variant| !context.is_integers(variant.ty))
}

impl Context<'_> {
    /// Whether a union holds a type behind a pointer.
    pub(super) fn is_boxed(self, id: TypeId) -> bool {
        plan::is_boxed(&self.api.types, id)
    }

    /// Whether the tags of a union's variants, if it has any, are all texts.
    pub(super) fn has_text_tags(self, union: &Union) -> bool {
        let Some(member) = &union.discriminator else { return true };
        union.variants.iter().all(|variant| {
            match &self.api.types.get(self.api.types.resolve(variant.ty)).kind {
                Kind::Object(object) => {
                    let fields = object.shape.fields.iter();
                    let mut tags = fields.filter(|field| field.name == *member);
                    tags.all(|field| {
                        match &self.api.types.get(self.api.types.resolve(field.ty)).kind {
                            Kind::String { .. } => true,
                            Kind::Enumeration(listed) => listed.shape.strings().is_some(),
                            _ => false,
                        }
                    })
                }
                Kind::Union(union) => self.has_text_tags(&union.shape),
                _ => true,
            }
        })
    }

    /// A type as a union holds it.
    fn held(self, id: TypeId) -> TokenStream {
        let ty = self.ty(id, Place::Models);
        if self.is_boxed(id) {
            quote! { Box<#ty> }
        } else {
            ty
        }
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
    if !plan::is_convertible(&context.api.types, &union.shape, index) {
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
    let plain = plain_conversion(context, &union.shape, index, [&name, &variant]);
    let ty = context.ty(ty, Place::Models);
    Some(quote! {
        impl From<#ty> for #name {
            fn from(value: #ty) -> Self {
                Self::#variant(#value)
            }
        }

        #plain
    })
}

/// What else than its own type a union can be made of, if one variant alone is of that kind.
#[derive(PartialEq)]
enum Plain {
    Text,
    Integer,
}

impl Plain {
    fn of(kind: &Kind) -> Option<Self> {
        match kind {
            Kind::String { .. } => Some(Self::Text),
            Kind::Integer(_) => Some(Self::Integer),
            Kind::Enumeration(listed) if listed.shape.strings().is_some() => Some(Self::Text),
            Kind::Enumeration(listed) if listed.shape.integers().is_some() => Some(Self::Integer),
            _ => None,
        }
    }
}

/// The conversion from what a variant's own type is made of: a text that isn't owned yet, or an
/// integer that is listed.
fn plain_conversion(
    context: Context<'_>,
    union: &Union,
    index: usize,
    [name, variant]: [&Ident; 2],
) -> Option<TokenStream> {
    let kind =
        |variant: &Variant| &context.api.types.get(context.api.types.resolve(variant.ty)).kind;
    let own = kind(&union.variants[index]);
    let plain = Plain::of(own)?;
    let similar =
        union.variants.iter().filter(|other| Plain::of(kind(other)).as_ref() == Some(&plain));
    if similar.count() > 1 {
        return None;
    }
    let (ty, value) = match (plain, own) {
        (_, Kind::Integer(_)) => return None,
        (Plain::Text, Kind::String { .. }) if !own.is_password() => {
            (quote! { &str }, quote! { value.to_owned() })
        }
        (Plain::Text, _) => (quote! { &str }, quote! { value.into() }),
        (Plain::Integer, _) => (quote! { i64 }, quote! { value.into() }),
    };
    Some(quote! {
        impl From<#ty> for #name {
            fn from(value: #ty) -> Self {
                Self::#variant(#value)
            }
        }
    })
}

/// Decides by what the discriminator says.
fn by_tag(context: Context<'_>, union: &Union, member: &str, names: &TypeNames) -> TokenStream {
    let known = tagged(context, union, member, names, |known| known);
    let others = names.others.ident();
    quote! {
        #known
        Ok(known.unwrap_or(Self::#others(value)))
    }
}

/// The value as the variant that the discriminator names, if it is that, and put in a way that is
/// told.
fn tagged(
    context: Context<'_>,
    union: &Union,
    member: &str,
    names: &TypeNames,
    put: impl Fn(TokenStream) -> TokenStream,
) -> TokenStream {
    let variants = union.variants.iter().zip(&names.members);
    let arms = variants.filter(|(variant, _)| !variant.tags.is_empty()).map(|(variant, name)| {
        let ident = name.ident();
        let tags = &variant.tags;
        let decoded = decoded(context, union, variant);
        let known = put(quote! { #decoded.map(Self::#ident) });
        quote! { Some(#(#tags)|*) => #known, }
    });
    let tag = if context.has_text_tags(union) {
        quote! { value.get(#member).and_then(Value::as_str) }
    } else {
        quote! { tag(&value, #member).as_deref() }
    };
    quote! {
        let known = match #tag {
            #(#arms)*
            _ => None,
        };
    }
}

/// Decides by what the value looks like, best match first.
fn by_shape(
    context: Context<'_>,
    scope: &FileScope<'_>,
    union: &Union,
    names: &TypeNames,
) -> TokenStream {
    let shapes = shapes::of(context, scope, union);
    let of = scope.runtime("Shape");
    let variants = union.variants.iter().zip(&names.members).enumerate();
    let arms = variants.map(|(index, (variant, name))| {
        let ident = name.ident();
        let index = Literal::usize_unsuffixed(index);
        let decoded = decoded(context, union, variant);
        quote! { #index => #decoded.map(Self::#ident), }
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

/// The value as a variant, if it is one.
fn decoded(context: Context<'_>, union: &Union, variant: &Variant) -> TokenStream {
    let kind =
        |variant: &Variant| &context.api.types.get(context.api.types.resolve(variant.ty)).kind;
    let mut kinds = union.variants.iter().map(kind);
    if context.is_integers(variant.ty) {
        quote! { int(&value).ok() }
    } else if matches!(kind(variant), Kind::Float)
        && kinds.any(|kind| matches!(kind, Kind::Integer(Integer::I64)))
    {
        // An integer that is too large for the one beside would lose digits.
        quote! { decode(&value).filter(|_| !value.is_u64()) }
    } else {
        quote! { decode(&value) }
    }
}

fn documentation(
    context: Context<'_>,
    model: &plan::Model,
    union: &Named<Union>,
) -> Result<Docs, String> {
    let mut docs = Docs::default();
    docs.prose(union.description.as_deref());
    if docs.is_empty() {
        docs.paragraph(format!("One of the variants of {}.", quoted(&union.label.name)));
    }
    docs.paragraph(match &union.shape.discriminator {
        Some(member) if union.shape.by_shape => {
            let member = quoted(member);
            format!(
                "Which one, is told by the member {member}, or else by what a value looks like."
            )
        }
        Some(member) => format!("Which one, is told by the member {}.", quoted(member)),
        None => "Which one, is told by what a value looks like.".to_owned(),
    });
    docs.source(&model.source);
    if let Some(example) = context.construction(model)? {
        docs.example("", None, &example);
    }
    Ok(docs)
}

fn variant_docs(context: Context<'_>, union: &Union, variant: &Variant) -> Docs {
    let mut docs = Docs::default();
    if variant.is_combined {
        let kind = &context.api.types.get(context.api.types.resolve(variant.ty)).kind;
        docs.paragraph(match kind {
            Kind::Array(_) | Kind::Map(_) => {
                "Several of the others at once: what is in it has the members of all that it is."
            }
            _ => "Several of the others at once, with the members of all of them.",
        });
        return docs;
    }
    docs.prose(context.description(variant.ty));
    if docs.is_empty() {
        docs.paragraph(quoted(&variant.name));
    }
    if union.discriminator.is_some() && !variant.tags.is_empty() {
        let tags: Vec<String> = variant.tags.iter().map(|tag| quoted(tag)).collect();
        docs.paragraph(format!("Its tag is {}.", tags.join(" or ")));
    }
    docs
}
