//! The members that say which variant of a union an object is, as a discriminator does, without being
//! called one: each variant must have them, with texts that no other one lists.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Shape, listed, members_mut, one_of};
use crate::model::{Field, Kind, Object, Types, Union};

/// Lets nothing else pass for such a member than what the variant lists: with another text, an object is a
/// variant that isn't known yet, whatever else it has.
pub(super) fn insist(types: &Types, union: &Union, shapes: &mut [Shape]) {
    let Some(objects) = objects(types, union) else { return };
    let telling = telling(types, &objects);
    for (object, shape) in objects.into_iter().zip(shapes) {
        let Some(members) = members_mut(shape) else { continue };
        let texts: BTreeMap<&str, Vec<&str>> = object
            .fields
            .iter()
            .filter(|field| telling.contains(field.name.as_str()))
            .filter_map(|field| Some((field.name.as_str(), texts(types, field)?)))
            .collect();
        for (name, shape) in &mut members.known {
            if let Some(texts) = texts.get(name.as_str()) {
                let texts = texts.iter().map(|text| Shape::JustString((*text).to_owned()));
                *shape = one_of(texts.collect());
            }
        }
    }
}

/// The variants of a union without a discriminator, if all are objects.
fn objects<'t>(types: &'t Types, union: &Union) -> Option<Vec<&'t Object>> {
    let is_told = union.discriminator.is_some() || union.variants.len() < 2;
    let objects =
        union.variants.iter().filter(|_| !is_told).map(|variant| match types.kind(variant.ty) {
            Kind::Object(object) if !variant.is_combined => Some(&object.shape),
            _ => None,
        });
    objects.collect::<Option<Vec<&Object>>>().filter(|objects| !objects.is_empty())
}

/// The members that all of some objects must have, each with texts of its own.
fn telling<'t>(types: &'t Types, objects: &[&'t Object]) -> BTreeSet<&'t str> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let mut seen: BTreeSet<(&str, &str)> = BTreeSet::new();
    let mut shared: BTreeSet<&str> = BTreeSet::new();
    for field in objects.iter().flat_map(|object| &object.fields) {
        let Some(texts) = texts(types, field) else { continue };
        let name = field.name.as_str();
        *counts.entry(name).or_default() += 1;
        for text in texts {
            if !seen.insert((name, text)) {
                shared.insert(name);
            }
        }
    }
    counts.retain(|name, count| *count == objects.len() && !shared.contains(name));
    counts.into_keys().collect()
}

/// The texts that a member must be one of, which must be there. What a discriminator elsewhere calls an
/// object isn't one of these.
fn texts<'t>(types: &'t Types, field: &'t Field) -> Option<Vec<&'t str>> {
    if !field.required || types.is_nullable(field.ty) {
        return None;
    }
    match &field.constant {
        Some(Value::String(only)) if !field.is_discriminator => Some(vec![only]),
        _ => listed(types, field).filter(|texts| !texts.is_empty()),
    }
}

#[cfg(test)]
mod tests {
    use crate::model::build::{
        Draft, FieldDraft, Model, any_of, enumeration, integer, object, one_of, optional, required,
        string,
    };
    use crate::plan::ToldBy;
    use crate::plan::shapes::{Shape, members_mut};
    use crate::plan::small::planned;

    /// What `kind` looks like in the variants of a union.
    fn kinds(it: Draft) -> Vec<Shape> {
        let planned = planned(Model::new().schema("It", it));
        let (ToldBy::Shape(shapes) | ToldBy::Either(_, shapes)) = &planned.union("It").told_by
        else {
            panic!("told by a discriminator alone")
        };
        let kinds = shapes.clone().into_iter().filter_map(|mut shape| {
            let known = &members_mut(&mut shape)?.known;
            known.iter().find(|(name, _)| name == "kind").map(|(_, shape)| shape.clone())
        });
        kinds.collect()
    }

    fn with(kind: FieldDraft, beside: &'static str) -> Draft {
        object([kind, required(beside, integer())])
    }

    fn just(text: &str) -> Shape {
        Shape::JustString(text.to_owned())
    }

    fn listed(texts: &[&str]) -> Shape {
        Shape::Listed(texts.iter().map(|text| (*text).to_owned()).collect())
    }

    #[test]
    fn texts_of_which_each_is_of_one_variant_are_all_there_are() {
        let one = || with(required("kind", enumeration(["a", "b"])), "x");
        let other = || with(required("kind", enumeration(["c"])), "y");
        let expected = [Shape::OneOf(vec![just("a"), just("b")]), just("c")];
        assert_eq!(kinds(one_of([one(), other()])), expected);
        assert_eq!(kinds(any_of([one(), other()])), expected);
    }

    #[test]
    fn elsewhere_others_may_come() {
        let of = |values, beside| with(required("kind", enumeration(values)), beside);
        let one = || of(["a", "b"], "x");
        let texts = [listed(&["a", "b"]), listed(&["c", "d"])];
        // A variant may have it or not, another one is no object, or `null` is one of its values.
        let optional = with(optional("kind", enumeration(["c", "d"])), "y");
        assert_eq!(kinds(one_of([one(), optional])), texts);
        assert_eq!(kinds(one_of([one(), of(["c", "d"], "y"), string()])), texts);
        let nullable = with(required("kind", enumeration(["c", "d"]).or_null()), "y");
        assert_eq!(kinds(one_of([one(), nullable]))[0], texts[0]);
        // Two list the same text.
        let shared = kinds(one_of([one(), of(["b", "c"], "y")]));
        assert_eq!(shared, [listed(&["a", "b"]), listed(&["b", "c"])]);
    }
}
