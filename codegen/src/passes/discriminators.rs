//! Which values of a union the discriminator tells apart, where not every variant has the member that
//! holds it, or some have it under values that mean several of them.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostics::{Code, Diagnostics, Pointer};
use crate::model::{Field, Kind, Type, TypeId, Types, Variant};

/// How much a discriminator tells.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Told {
    /// Which variant each value is.
    All,
    /// Which variant a value is that has the tag of one.
    Partly,
}

/// Gives each variant the member that holds its tag; nothing where no variant has one.
pub(super) fn settle(
    types: &mut Types,
    variants: &mut [Variant],
    member: &str,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Option<Told> {
    let has_tag =
        |types: &Types, one: &Variant| !one.tags.is_empty() && is_tagged(types, one.ty, member, 0);
    if variants.iter().all(|one| has_tag(types, one)) {
        let is_told = !lists_the_same(types, variants, member);
        return Some(if is_told { Told::All } else { Told::Partly });
    }
    let mut warn = |message: String| {
        diagnostics.warning(Code::Ignored, &at.child("discriminator"), message);
    };
    if leads_into(types, variants, member) {
        warn(format!(
            "`{member}` is no property of the variants, but leads into one, so they are told apart by \
             what else they have"
        ));
        return None;
    }
    let message =
        format!("not every variant is an object with a scalar as the property `{member}`");
    for variant in variants.iter() {
        declare_tag(types, variant, member);
    }
    for variant in variants.iter_mut() {
        if !has_tag(types, variant) {
            variant.tags.clear();
        }
    }
    if variants.iter().all(|variant| variant.tags.is_empty()) {
        warn(format!("{message}, so they are told apart by what else they have"));
        return None;
    }
    warn(format!("{message}, so a value without a known one is told apart by what else it has"));
    Some(Told::Partly)
}

/// Whether some of the variants, but not all, list a value that is the tag of none: it may be any of
/// these.
fn lists_the_same(types: &Types, variants: &[Variant], member: &str) -> bool {
    let tags: BTreeSet<&str> =
        variants.iter().flat_map(|variant| &variant.tags).map(String::as_str).collect();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for variant in variants {
        let Kind::Object(object) = &types.get(types.resolve(variant.ty)).kind else { continue };
        let field = object.shape.fields.iter().find(|field| field.name == member);
        let kind = field.map(|field| &types.get(types.resolve(field.ty)).kind);
        let Some(Kind::Enumeration(listed)) = kind else { continue };
        for value in listed.shape.values() {
            let tag = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            *counts.entry(tag).or_default() += 1;
        }
    }
    counts
        .iter()
        .any(|(tag, count)| (2..variants.len()).contains(count) && !tags.contains(tag.as_str()))
}

/// Gives an object the member that a discriminator says it has, so that it isn't lost.
fn declare_tag(types: &mut Types, variant: &Variant, member: &str) {
    let id = types.resolve(variant.ty);
    let Kind::Object(object) = &types.get(id).kind else { return };
    if object.shape.fields.iter().any(|field| field.name == member) {
        return;
    }
    let origin = types.get(id).origin.clone();
    let ty = types.add(Type { kind: Kind::String { format: None }, nullable: false, origin });
    let mut field = Field::new(member, false, ty);
    if let [only] = variant.tags.as_slice() {
        field.constant = Some(only.as_str().into());
        field.is_tag = true;
        field.wanted = true;
    }
    if let Kind::Object(object) = &mut types.get_mut(id).kind {
        object.shape.fields.push(field);
    }
}

/// Whether what a discriminator names is a property of none of some variants, but the way to one in
/// it, such as `meta.kind`.
fn leads_into(types: &Types, variants: &[Variant], member: &str) -> bool {
    let is_property = |name: &str| {
        variants.iter().any(|variant| match &types.get(types.resolve(variant.ty)).kind {
            Kind::Object(object) => object.shape.fields.iter().any(|field| field.name == name),
            _ => false,
        })
    };
    let way = member.trim_start_matches(['$', '#', '.', '/']);
    let first = way.split_once(['.', '/']).map(|(first, _)| first);
    !is_property(member) && first.is_some_and(is_property)
}

/// How deep unions in unions are looked into for a tag.
const DEEPEST: usize = 8;

/// Whether all values of a variant are objects that say by a member which variant they are.
fn is_tagged(types: &Types, variant: TypeId, member: &str, depth: usize) -> bool {
    match &types.get(types.resolve(variant)).kind {
        Kind::Object(object) => {
            let field = object.shape.fields.iter().find(|field| field.name == member);
            let kind = field.map(|field| &types.get(types.resolve(field.ty)).kind);
            matches!(
                kind,
                Some(
                    Kind::Enumeration(_)
                        | Kind::String { .. }
                        | Kind::Integer(_)
                        | Kind::Boolean
                        | Kind::Any(_)
                )
            )
        }
        Kind::Union(union) => {
            let mut variants = union.shape.variants.iter();
            depth < DEEPEST
                && variants.all(|variant| is_tagged(types, variant.ty, member, depth + 1))
        }
        _ => false,
    }
}
