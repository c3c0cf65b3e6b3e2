//! What the variants of a union look like, by which they are told apart.

mod peers;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value;

use super::Context;
use super::file_scope::FileScope;
use crate::model::{Enumeration, Field, Kind, Object, TypeId, Union, Variant};
use peers::Peers;

/// How deep shapes within shapes are told: a union may hold itself.
const DEEPEST: usize = 3;

/// How many shapes are told within those of the variants. Unions in unions could make more of them
/// than anyone reads.
const MOST: usize = 1_000;

/// How many values of a list are told.
const MOST_LISTED: usize = 100;

/// The shapes of a union's variants.
pub(super) fn of(context: Context<'_>, scope: &FileScope<'_>, union: &Union) -> Vec<TokenStream> {
    let path = scope.runtime("Shape");
    let variants: Vec<TypeId> = union.variants.iter().map(|variant| variant.ty).collect();
    let peers = Peers::of_variants(&context.api.types, &variants);
    let telling = telling(context, union);
    let mut shapes = Shapes { context, path, telling, peers, room: MOST };
    union.variants.iter().map(|variant| shapes.variant(variant)).collect()
}

/// The members of which different variants list different texts.
fn telling<'c>(context: Context<'c>, union: &Union) -> BTreeSet<&'c str> {
    let mut lists: BTreeMap<&str, BTreeSet<Vec<&str>>> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    let mut ahead: Vec<TypeId> = union.variants.iter().map(|variant| variant.ty).collect();
    while let Some(id) = ahead.pop() {
        let id = context.api.types.resolve(id);
        if !seen.insert(id) {
            continue;
        }
        match &context.api.types.get(id).kind {
            Kind::Union(union) => {
                ahead.extend(union.shape.variants.iter().map(|variant| variant.ty));
            }
            Kind::Object(object) => {
                for field in &object.shape.fields {
                    let list = listed(context, field).unwrap_or_default();
                    lists.entry(&field.name).or_default().insert(list);
                }
            }
            _ => {}
        }
    }
    lists.retain(|_, lists| lists.len() > 1);
    lists.into_keys().collect()
}

/// The texts that are listed for a field.
fn listed<'c>(context: Context<'c>, field: &'c Field) -> Option<Vec<&'c str>> {
    match &context.api.types.get(context.api.types.resolve(field.ty)).kind {
        Kind::Enumeration(listed) if listed.shape.listed.len() <= MOST_LISTED => {
            listed.shape.strings()
        }
        _ => None,
    }
}

/// What a discriminator says of a variant: the member, and its tags.
type Tags<'u> = Option<(&'u str, &'u [String])>;

struct Shapes<'c> {
    context: Context<'c>,
    /// `Shape`, as the file has to write it.
    path: TokenStream,
    telling: BTreeSet<&'c str>,
    peers: Peers<'c>,
    /// How many more may be told.
    room: usize,
}

impl Shapes<'_> {
    fn variant(&mut self, variant: &Variant) -> TokenStream {
        let types = &self.context.api.types;
        match &types.get(types.resolve(variant.ty)).kind {
            Kind::Object(object) if variant.is_combined => {
                let members = self.members(&object.shape, None);
                let is_open = object.shape.others.is_some();
                self.path(&quote! { Combined { #members is_open: #is_open, } })
            }
            _ => self.shape(variant.ty, 0),
        }
    }

    /// What values of a type look like.
    fn shape(&mut self, id: TypeId, depth: usize) -> TokenStream {
        let types = &self.context.api.types;
        let shape = match &types.get(types.resolve(id)).kind {
            _ if depth > DEEPEST || (depth > 0 && self.room == 0) => quote! { Any },
            Kind::Null => quote! { Null },
            Kind::Boolean => quote! { Boolean },
            Kind::Integer(_) => quote! { Integer },
            Kind::Float => quote! { Number },
            Kind::Enumeration(listed) if listed.shape.integers().is_some() => quote! { Integer },
            Kind::Enumeration(listed) if listed.shape.is_mixed() => self.scalars(&listed.shape),
            Kind::String { .. } | Kind::Enumeration(_) => quote! { String },
            Kind::Array(items) => {
                let items = self.inner(*items, depth);
                quote! { Array { each_looks_like: &#items } }
            }
            Kind::Map(values) if types.is_any(*values) => quote! { SomeObject },
            Kind::Map(values) => {
                let each = self.inner(*values, depth);
                let each = self.nullable(*values, each);
                quote! { Map { each_looks_like: &#each } }
            }
            Kind::Object(object) => self.object(&object.shape, None),
            Kind::Union(union) => self.union(&union.shape, depth),
            _ => quote! { Any },
        };
        self.path(&shape)
    }

    /// A shape, or `null` where that is a value of the type as well.
    fn nullable(&self, id: TypeId, shape: TokenStream) -> TokenStream {
        if self.context.api.types.is_nullable(id) {
            self.path(&quote! { Nullable { or: &#shape } })
        } else {
            shape
        }
    }

    fn inner(&mut self, id: TypeId, depth: usize) -> TokenStream {
        self.room = self.room.saturating_sub(1);
        self.shape(id, depth + 1)
    }

    fn path(&self, shape: &TokenStream) -> TokenStream {
        let path = &self.path;
        quote! { #path::#shape }
    }

    fn union(&mut self, union: &Union, depth: usize) -> TokenStream {
        let types = &self.context.api.types;
        let mut shapes = Vec::new();
        for variant in &union.variants {
            let kind = &types.get(types.resolve(variant.ty)).kind;
            let member = union.discriminator.as_ref().filter(|_| !union.by_shape);
            shapes.push(match (member, kind) {
                (Some(member), Kind::Object(object)) if self.room > 0 => {
                    self.room -= 1;
                    let shape = self.object(&object.shape, Some((member, &variant.tags)));
                    self.path(&shape)
                }
                _ => self.inner(variant.ty, depth),
            });
        }
        quote! { OneOf { shapes: &[#(#shapes),*] } }
    }

    /// What scalars look like, each sort once.
    fn scalars(&self, enumeration: &Enumeration) -> TokenStream {
        let any = |is_it: fn(&Value) -> bool| enumeration.values().any(is_it);
        let boolean = any(Value::is_boolean).then(|| quote! { Boolean });
        let number = any(Value::is_number).then(|| quote! { Number });
        let string = any(Value::is_string).then(|| quote! { String });
        self.one_of([boolean, number, string].into_iter().flatten().collect())
    }

    fn one_of(&self, mut shapes: Vec<TokenStream>) -> TokenStream {
        if shapes.len() == 1 {
            return shapes.remove(0);
        }
        let shapes = shapes.iter().map(|shape| self.path(shape));
        quote! { OneOf { shapes: &[#(#shapes),*] } }
    }

    fn object(&self, object: &Object, tags: Tags<'_>) -> TokenStream {
        let members = self.members(object, tags);
        if object.closed {
            quote! { ClosedObject { #members } }
        } else {
            let is_open = object.others.is_some();
            quote! { Object { #members is_open: #is_open, } }
        }
    }

    fn members(&self, object: &Object, tags: Tags<'_>) -> TokenStream {
        let required = object.fields.iter().filter(|field| field.required);
        let required = required.map(|field| field.name.as_str());
        let types = &self.context.api.types;
        let members = object.fields.iter().map(|field| {
            let tags = tags.filter(|(member, _)| field.name == *member).map(|(_, tags)| tags);
            let shape = tags.and_then(|tags| self.tagged(field, tags));
            let shape = shape.unwrap_or_else(|| match self.peers.differing(types, field) {
                Some(peers) => self.within(field.ty, peers, 0),
                None => self.member(field),
            });
            let shape = self.nullable(field.ty, self.path(&shape));
            let name = &field.name;
            quote! { (#name, #shape) }
        });
        quote! {
            required: &[#(#required),*],
            members: &[#(#members),*],
        }
    }

    /// What a member looks like of which other variants have another type.
    fn within(&self, id: TypeId, peers: &[TypeId], depth: usize) -> TokenStream {
        let types = &self.context.api.types;
        let inner = |id: TypeId, peers: &[TypeId]| {
            let shape = if depth < peers::DEEPEST {
                self.within(id, peers, depth + 1)
            } else {
                quote! { Any }
            };
            self.path(&shape)
        };
        match &types.get(types.resolve(id)).kind {
            Kind::Object(object) => {
                let known = Peers::of(types, peers);
                let members = object.shape.fields.iter().map(|field| {
                    let shape = match known.differing(types, field) {
                        Some(peers) => self.nullable(field.ty, inner(field.ty, peers)),
                        None => self.path(&quote! { Any }),
                    };
                    let name = &field.name;
                    quote! { (#name, #shape) }
                });
                let is_open = object.shape.others.is_some();
                quote! { Member { members: &[#(#members),*], is_open: #is_open, } }
            }
            Kind::Array(items) => {
                let each = inner(*items, &peers::elements(types, peers));
                quote! { Array { each_looks_like: &#each } }
            }
            Kind::Map(values) if !types.is_any(*values) => {
                let each = inner(*values, &peers::values(types, peers));
                let each = self.nullable(*values, each);
                quote! { Map { each_looks_like: &#each } }
            }
            Kind::Union(union) => {
                let variants = union.shape.variants.iter();
                let variants = variants.map(|variant| inner(variant.ty, peers));
                // What is none of its variants is a value of it all the same.
                let any = self.path(&quote! { Any });
                quote! { OneOf { shapes: &[#(#variants,)* #any] } }
            }
            Kind::Enumeration(listed) => match listed.shape.strings() {
                Some(texts) if texts.len() <= MOST_LISTED => values(&texts),
                _ => quote! { Any },
            },
            kind => scalar(kind),
        }
    }

    /// What the member looks like that says which variant an object is.
    fn tagged(&self, field: &Field, tags: &[String]) -> Option<TokenStream> {
        let types = &self.context.api.types;
        let shape = |tag: &String| just(&types.tag_value(field.ty, tag)?);
        let shapes: Option<Vec<TokenStream>> = tags.iter().map(shape).collect();
        shapes.filter(|shapes| !shapes.is_empty()).map(|shapes| self.one_of(shapes))
    }

    /// What a member looks like, as far as that is told without a look into it.
    fn member(&self, field: &Field) -> TokenStream {
        let types = &self.context.api.types;
        match (&field.constant, &types.get(types.resolve(field.ty)).kind) {
            (Some(Value::String(tag)), _) if field.is_tag => values(&[tag]),
            (Some(only), _) if !field.is_tag => just(only).unwrap_or_else(|| quote! { Any }),
            (_, Kind::Enumeration(named)) => self.listed(&named.shape, field),
            (_, Kind::Array(_)) => quote! { SomeArray },
            (_, Kind::Map(_) | Kind::Object(_)) => quote! { SomeObject },
            (_, kind) => scalar(kind),
        }
    }

    fn listed(&self, enumeration: &Enumeration, field: &Field) -> TokenStream {
        if let Some(only) = enumeration.only().and_then(just) {
            return only;
        }
        if enumeration.integers().is_some() {
            return quote! { Integer };
        }
        if enumeration.is_mixed() {
            return quote! { Any };
        }
        match listed(self.context, field) {
            Some(texts) if self.telling.contains(field.name.as_str()) => values(&texts),
            _ => quote! { String },
        }
    }
}

/// What a scalar looks like. What is none of the variants of a union is a value of it all the same, so
/// that it is any.
fn scalar(kind: &Kind) -> TokenStream {
    match kind {
        Kind::Null => quote! { Null },
        Kind::Boolean => quote! { Boolean },
        Kind::Integer(_) => quote! { Integer },
        Kind::Float => quote! { Number },
        Kind::String { .. } => quote! { String },
        _ => quote! { Any },
    }
}

/// A string that is one of some others, or isn't known yet.
fn values<T: AsRef<str>>(texts: &[T]) -> TokenStream {
    let texts = texts.iter().map(AsRef::as_ref);
    quote! { Listed { values_known_so_far: &[#(#texts),*] } }
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
