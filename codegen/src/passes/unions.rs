//! Simplifies unions (`oneOf`, `anyOf`) to what can be told apart: what is left of them has variants
//! that differ in what they look like, or in what their discriminator says.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::diagnostics::{Code, Diagnostics, Pointer};
use crate::model::{Enumeration, Kind, Named, Type, TypeId, Types, Union, Variant};

/// Simplifies every union.
pub(crate) fn simplify(types: &mut Types, diagnostics: &mut Diagnostics) {
    let ids: Vec<TypeId> = types.iter().map(|(id, _)| id).collect();
    // Those within others first, as far as they come first; a union in a circle is left as it is.
    for id in ids {
        let Type { kind: Kind::Union(named), nullable, origin } = types.get(id).clone() else {
            continue;
        };
        let variants = flattened(types, id, &named.shape);
        let nullable = nullable || variants.iter().any(|variant| types.is_nullable(variant.ty));
        let kind = simple(types, named, variants, &origin, diagnostics);
        types.replace(id, Type { kind, nullable, origin });
    }
}

/// The variants of a union, with those of unions in it in their places, and none twice.
fn flattened(types: &Types, id: TypeId, union: &Union) -> Vec<Variant> {
    let mut seen = BTreeSet::from([id]);
    let mut ahead: Vec<Variant> = union.variants.iter().rev().cloned().collect();
    let mut variants = Vec::new();
    while let Some(variant) = ahead.pop() {
        let resolved = types.resolve(variant.ty);
        if !seen.insert(resolved) {
            continue;
        }
        match &types.get(resolved).kind {
            Kind::Union(inner) if inner.shape.discriminator.is_none() => {
                ahead.extend(inner.shape.variants.iter().rev().cloned());
            }
            _ => variants.push(variant),
        }
    }
    variants
}

fn simple(
    types: &mut Types,
    named: Named<Union>,
    variants: Vec<Variant>,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Kind {
    let kind = |types: &Types, variant: &Variant| types.get(types.resolve(variant.ty)).kind.clone();
    let kinds: Vec<Kind> = variants.iter().map(|variant| kind(types, variant)).collect();
    if kinds.is_empty() || kinds.iter().any(|kind| matches!(kind, Kind::Any)) {
        return Kind::Any;
    }
    if let Some(values) = texts(&kinds) {
        return match values.as_slice() {
            [] => Kind::Reference(variants[0].ty),
            _ => Kind::Enumeration(relabelled(named, Enumeration { values })),
        };
    }
    let mut variants = told_apart(variants, &kinds);
    // A tag means the first variant that has it.
    let mut taken = BTreeSet::new();
    for variant in &mut variants {
        variant.tags.retain(|tag| taken.insert(tag.clone()));
    }
    if let [only] = variants.as_slice() {
        return Kind::Reference(only.ty);
    }
    let discriminator = named.shape.discriminator.clone();
    let discriminator = discriminator.filter(|member| {
        let tagged = variants.iter().all(|variant| is_tagged(types, variant, member));
        if !tagged {
            let message = format!(
                "not every variant is an object with the property `{member}`, so they are told \
                 apart by what else they have"
            );
            diagnostics.warning(Code::Ignored, &at.child("discriminator"), message);
        }
        tagged
    });
    Kind::Union(relabelled(named, Union { variants, discriminator }))
}

/// The values that are listed for variants which are all strings; nothing where one is none.
fn texts(kinds: &[Kind]) -> Option<Vec<Value>> {
    let mut values: Vec<Value> = Vec::new();
    for kind in kinds {
        match kind {
            Kind::String { .. } => {}
            Kind::Enumeration(listed) if listed.shape.strings().is_some() => {
                for value in &listed.shape.values {
                    if !values.contains(value) {
                        values.push(value.clone());
                    }
                }
            }
            _ => return None,
        }
    }
    Some(values)
}

/// The variants without those that another one covers: of strings and of numbers, one is left.
fn told_apart(variants: Vec<Variant>, kinds: &[Kind]) -> Vec<Variant> {
    let is_text = |kind: &Kind| match kind {
        Kind::String { .. } => true,
        Kind::Enumeration(listed) => listed.shape.strings().is_some(),
        _ => false,
    };
    let is_integer = |kind: &Kind| match kind {
        Kind::Integer(_) => true,
        Kind::Enumeration(listed) => listed.shape.integers().is_some(),
        _ => false,
    };
    let is_number = |kind: &Kind| is_integer(kind) || matches!(kind, Kind::Float(_));
    // The widest of each sort: any string, a fraction, any integer.
    let text = kinds.iter().position(|kind| matches!(kind, Kind::String { .. }));
    let text = text.or_else(|| kinds.iter().position(is_text));
    let number = kinds.iter().position(|kind| matches!(kind, Kind::Float(_)));
    let number = number.or_else(|| kinds.iter().position(|kind| matches!(kind, Kind::Integer(_))));
    let number = number.or_else(|| kinds.iter().position(is_number));
    let kept = variants.into_iter().zip(kinds).enumerate().filter(|(index, (_, kind))| {
        match (is_text(kind), is_number(kind)) {
            (true, _) => text == Some(*index),
            (_, true) => number == Some(*index),
            _ => true,
        }
    });
    kept.map(|(_, (variant, _))| variant).collect()
}

/// Whether a variant is an object that says by a member which variant it is.
fn is_tagged(types: &Types, variant: &Variant, member: &str) -> bool {
    match &types.get(types.resolve(variant.ty)).kind {
        Kind::Object(object) => {
            !variant.tags.is_empty() && object.shape.fields.iter().any(|field| field.name == member)
        }
        _ => false,
    }
}

fn relabelled<T>(named: Named<Union>, shape: T) -> Named<T> {
    let Named { label, description, deprecated, examples, shape: _ } = named;
    Named { label, description, deprecated, examples, shape }
}
