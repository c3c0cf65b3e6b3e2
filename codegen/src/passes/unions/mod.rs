//! Simplifies unions (`oneOf`, `anyOf`) to what can be told apart: what is left of them has variants
//! that differ in what they look like, or in what their discriminator says.

use std::collections::BTreeSet;

use super::combined::Combining;
use super::discriminators::{self, Told};
use super::enumerations::{Sort, listed, lists};
use crate::diagnostics::{Code, Diagnostics, Pointer};
use crate::model::{
    Enumeration, Integer, Kind, Listed, Named, Type, TypeId, Types, Union, Untyped, Variant,
};

/// Simplifies every union.
pub(crate) fn simplify(types: &mut Types, diagnostics: &mut Diagnostics) {
    let mut simplifying =
        Simplifying { combining: Combining::new(types), room: MOST_TAKEN, diagnostics };
    // Variants that are combined bring unions with them.
    let mut ahead = inner_first(types, None);
    while !ahead.is_empty() {
        let known = types.iter().map(|(id, _)| id).last();
        for id in ahead {
            simplifying.union(types, id);
        }
        ahead = inner_first(types, known);
    }
}

/// What simplifying needs beside the types.
struct Simplifying<'d> {
    combining: Combining,
    /// How many more variants may be taken from unions in unions.
    room: usize,
    diagnostics: &'d mut Diagnostics,
}

impl Simplifying<'_> {
    fn union(&mut self, types: &mut Types, id: TypeId) {
        let Type { kind: Kind::Union(named), nullable, origin } = types.get(id).clone() else {
            return;
        };
        if let Some((only, null_is_one)) = lone(types, &named.shape) {
            let nullable = nullable || null_is_one;
            types.replace(id, Type { kind: Kind::Reference(only), nullable, origin });
            return;
        }
        let mut named = named;
        let Variants { kept, nullable: null_is_one, is_partial } =
            flattened(types, id, &named.shape, &mut self.room);
        named.shape.is_partial = is_partial;
        let nullable = nullable || null_is_one;
        if is_combining(&named.shape) {
            self.combining.note(types, &kept, nullable, id);
        }
        let kind = self.simple(types, (id, named), &kept, &origin);
        types.replace(id, Type { kind, nullable, origin });
    }

    fn simple(
        &mut self,
        types: &mut Types,
        (id, named): (TypeId, Named<Union>),
        variants: &[Variant],
        at: &Pointer,
    ) -> Kind {
        let kinds: Vec<&Kind> = variants.iter().map(|variant| kind(types, variant)).collect();
        if let Some(kind) = one_kind(variants, &kinds, &named) {
            if says_nothing(&kinds) {
                let message = "one of the variants allows anything, so that this is any value";
                self.diagnostics
                    .warning(Code::Untyped, at, message)
                    .help("say what that variant is, or leave it out");
            }
            return kind;
        }
        if variants.len() > MOST_VARIANTS {
            let message = "these are more types at one place than a Rust enum should have variants";
            self.diagnostics
                .warning(Code::UnsupportedSchema, at, message)
                .help("it is taken for any value");
            return Kind::Any(Untyped::Mixed);
        }
        let merged = [Sort::Text, Sort::Integer].map(|sort| (sort, lists(&kinds, sort)));
        let mut variants = told_apart(types, variants, &kinds);
        for (sort, listed) in merged {
            if let Some(listed) = listed {
                merge_lists(types, &named, &mut variants, (sort, listed), at);
            }
        }
        // A discriminator value means the first variant that has it.
        let mut taken = BTreeSet::new();
        for variant in &mut variants {
            variant.discriminator_values.retain(|value| taken.insert(value.clone()));
        }
        if let [only] = variants.as_slice()
            && !named.shape.is_partial
        {
            return Kind::Reference(only.ty);
        }
        let member = named.shape.discriminator.as_deref();
        let member = member.and_then(|member| {
            let told = discriminators::settle(types, &mut variants, member, at, self.diagnostics)?;
            Some((member.to_owned(), told))
        });
        let by_shape = member.as_ref().is_none_or(|(_, told)| *told == Told::Partly);
        let discriminator = member.map(|(member, _)| member);
        if is_combining(&named.shape) {
            let combined =
                self.combining.variants(types, (id, &named), &variants, at, self.diagnostics);
            variants.extend(combined);
        }
        let Union { overlaps, is_partial, .. } = named.shape;
        let shape = Union { variants, discriminator, by_shape, overlaps, is_partial };
        Kind::Union(named.with(shape))
    }
}

/// Whether a value may be several variants of a union at once, which nothing tells apart.
fn is_combining(union: &Union) -> bool {
    union.overlaps && union.discriminator.is_none()
}

/// The only variant of a union, `null` aside, and whether that is one.
pub(super) fn lone(types: &Types, union: &Union) -> Option<(TypeId, bool)> {
    let is_null = |variant: &&Variant| matches!(kind(types, variant), Kind::Null);
    let (nulls, others): (Vec<&Variant>, Vec<&Variant>) = union.variants.iter().partition(is_null);
    match others.as_slice() {
        [only] if !union.is_partial => Some((only.ty, !nulls.is_empty())),
        _ => None,
    }
}

/// All unions that came after a type, each after those that are variants of it; of a circle of them,
/// any is the first.
fn inner_first(types: &Types, known: Option<TypeId>) -> Vec<TypeId> {
    let mut ordered = Vec::new();
    let mut seen = BTreeSet::new();
    for (id, _) in types.iter().filter(|(id, _)| Some(*id) > known) {
        let mut way = vec![(id, false)];
        while let Some((id, is_done)) = way.pop() {
            if is_done {
                ordered.push(id);
                continue;
            }
            if let Kind::Union(union) = &types.get(id).kind
                && seen.insert(id)
            {
                way.push((id, true));
                let variants = union.shape.variants.iter();
                way.extend(variants.map(|variant| (types.resolve(variant.ty), false)));
            }
        }
    }
    ordered
}

struct Variants {
    kept: Vec<Variant>,
    /// Whether one of them is `null`.
    nullable: bool,
    /// Whether others were left out.
    is_partial: bool,
}

/// The variants of a union, with those of unions in it in their places, and none twice.
fn flattened(types: &Types, id: TypeId, union: &Union, room: &mut usize) -> Variants {
    let mut seen = BTreeSet::from([id]);
    let mut ahead: Vec<Variant> = union.variants.iter().rev().cloned().collect();
    let is_partial = union.is_partial;
    let mut variants = Variants { kept: Vec::new(), nullable: false, is_partial };
    while let Some(variant) = ahead.pop() {
        variants.nullable |= types.is_nullable(variant.ty);
        let resolved = types.resolve(variant.ty);
        let is_same_family = |inner: &Union| {
            inner.discriminator.is_none() || inner.discriminator == union.discriminator
        };
        match &types.get(resolved).kind {
            Kind::Null => variants.nullable = true,
            Kind::Union(inner) if is_same_family(&inner.shape) && *room > 0 => {
                if seen.insert(resolved) {
                    *room = room.saturating_sub(inner.shape.variants.len());
                    variants.is_partial |= inner.shape.is_partial;
                    let inner = inner.shape.variants.iter().rev();
                    ahead.extend(inner.map(|one| within(&variant, one)));
                }
            }
            // One that is there already may have more discriminator values here.
            _ if !seen.insert(resolved) => {
                let same = |other: &&mut Variant| types.resolve(other.ty) == resolved;
                if let Some(known) = variants.kept.iter_mut().find(same) {
                    known.discriminator_values.extend(variant.discriminator_values);
                }
            }
            _ => variants.kept.push(variant),
        }
    }
    // Of all together, something else is made.
    if is_combining(union) {
        variants.kept.retain(|variant| !variant.is_combined);
    }
    variants
}

/// A variant of a union that is a variant itself: what is common to all others of it is what it is
/// called.
fn within(union: &Variant, variant: &Variant) -> Variant {
    let name = if variant.is_base { &union.name } else { &variant.name };
    Variant { name: name.clone(), is_base: false, ..variant.clone() }
}

/// How many variants unions may take from those in them, in the whole document: in a long line of
/// parents each has all that come after it. A union that takes no more has the other one as a variant.
const MOST_TAKEN: usize = 5_000;

fn kind<'t>(types: &'t Types, variant: &Variant) -> &'t Kind {
    &types.get(types.resolve(variant.ty)).kind
}

/// How many variants a union may have: more than any API has reason to.
const MOST_VARIANTS: usize = 1_000;

/// Whether one variant says nothing, by which what others say of objects is lost. Beside scalars not much
/// is.
fn says_nothing(kinds: &[&Kind]) -> bool {
    let is_empty = |kind: &&Kind| matches!(kind, Kind::Any(Untyped::Unstated));
    let has_more = |kind: &&Kind| matches!(kind, Kind::Object(_) | Kind::Array(_) | Kind::Map(_));
    kinds.iter().any(is_empty) && kinds.iter().any(has_more)
}

/// The one kind that all variants come to, where there is one.
fn one_kind(variants: &[Variant], kinds: &[&Kind], named: &Named<Union>) -> Option<Kind> {
    if kinds.is_empty() {
        let is_partial = named.shape.is_partial;
        return Some(if is_partial { Kind::Any(Untyped::Contradiction) } else { Kind::Null });
    }
    if let Some(any) = kinds.iter().find(|kind| matches!(kind, Kind::Any(_))) {
        return Some(match any {
            // One variant that says nothing allows anything.
            Kind::Any(Untyped::Unstated) => Kind::Any(Untyped::Anything),
            any => (*any).clone(),
        });
    }
    if named.shape.is_partial {
        return None;
    }
    let listed = listed(kinds)?;
    // A secret stays one, whatever else it may be.
    let secret = variants.iter().zip(kinds).find(|(_, kind)| kind.is_password());
    Some(match (secret, listed.as_slice()) {
        (Some((secret, _)), _) => Kind::Reference(secret.ty),
        (None, []) => match kinds {
            // It is none of them alone, which may have types of their own.
            [Kind::String { format, .. }, others @ ..] if !others.is_empty() => {
                let is_alike = |kind: &&Kind| matches!(kind, Kind::String { format: other, .. } if other == format);
                Kind::text_of(format.clone().filter(|_| others.iter().all(is_alike)))
            }
            _ => Kind::Reference(variants[0].ty),
        },
        (None, _) => Kind::Enumeration(named.clone().with(Enumeration { listed })),
    })
}

/// Makes one list of those that variants have of a sort, of which one is left.
fn merge_lists(
    types: &mut Types,
    named: &Named<Union>,
    variants: &mut [Variant],
    (sort, listed): (Sort, Vec<Listed>),
    at: &Pointer,
) {
    let is_listed =
        |variant: &&mut Variant| sort.is_listed(&types.get(types.resolve(variant.ty)).kind);
    let Some(variant) = variants.iter_mut().find(is_listed) else { return };
    let word = sort.word();
    let mut list = named.clone().with(Enumeration { listed });
    list.label.qualified = vec![format!("{} listed {word}", list.label.name)];
    list.label.name = format!("{} {word}", list.label.name);
    word.clone_into(&mut list.label.place);
    list.examples.clear();
    word.clone_into(&mut variant.name);
    let kind = Kind::Enumeration(list);
    variant.ty = types.add(Type { kind, nullable: false, origin: at.clone() });
}

/// The variants without those that another one covers: of strings, of integers, of fractions, of
/// booleans, and of arrays and maps of the same, one is left. Integers are left beside fractions, and
/// come before them, since a fraction doesn't hold all digits of a large one.
fn told_apart(types: &Types, variants: &[Variant], kinds: &[&Kind]) -> Vec<Variant> {
    let is_text = |kind: &Kind| Sort::Text.is_plain(kind) || Sort::Text.is_listed(kind);
    let is_fraction = |kind: &Kind| matches!(kind, Kind::Float);
    let is_integer =
        |kind: &Kind| matches!(kind, Kind::Integer(_)) || Sort::Integer.is_listed(kind);
    let first = |is_it: &dyn Fn(&Kind) -> bool| kinds.iter().position(|kind| is_it(kind));
    // The widest of each sort: any string, any integer.
    let text = first(&|kind| Sort::Text.is_plain(kind)).or_else(|| first(&is_text));
    let fraction = first(&is_fraction);
    let integer = widest(kinds).or_else(|| first(&is_integer).filter(|_| fraction.is_none()));
    let is_covered = |index: usize| {
        let (one, others) = (&variants[index], &variants[..index]);
        others.iter().any(|other| types.are_alike(one.ty, other.ty))
    };
    let kept = (0..variants.len()).filter(|index| match kinds[*index] {
        kind if is_text(kind) => text == Some(*index),
        kind if is_fraction(kind) => fraction == Some(*index),
        kind if is_integer(kind) => integer == Some(*index),
        // No model is there twice.
        kind => kind.is_model() || !is_covered(*index),
    });
    let mut kept: Vec<usize> = kept.collect();
    if let (Some(fraction), Some(integer)) = (fraction, integer)
        && fraction < integer
    {
        let places = [fraction, integer].map(|index| kept.iter().position(|kept| *kept == index));
        if let [Some(one), Some(other)] = places {
            kept.swap(one, other);
        }
    }
    kept.into_iter().map(|index| variants[index].clone()).collect()
}

/// Which of some kinds is the widest integer.
fn widest(kinds: &[&Kind]) -> Option<usize> {
    let widths = kinds.iter().enumerate().filter_map(|(index, kind)| match kind {
        Kind::Integer(Integer::I8 | Integer::U8) => Some((8, index)),
        Kind::Integer(Integer::I16 | Integer::U16) => Some((16, index)),
        Kind::Integer(Integer::I32 | Integer::U32) => Some((32, index)),
        Kind::Integer(Integer::U64) => Some((63, index)),
        Kind::Integer(Integer::I64) => Some((64, index)),
        _ => None,
    });
    widths.max_by_key(|(width, _)| *width).map(|(_, index)| index)
}

#[cfg(test)]
mod tests;
