//! Variants of a union which nothing tells apart, so that each value is the first of them.

use std::collections::BTreeMap;

use crate::diagnostics::{Code, Diagnostics, Pointer};
use crate::model::{Field, Kind, Named, Object, TypeId, Types, Variant};

/// Reports of each union a variant whose values are taken for those of another one.
pub(crate) fn report(types: &Types, diagnostics: &mut Diagnostics) {
    for (_, ty) in types.iter() {
        if let Kind::Union(union) = &ty.kind
            && union.shape.discriminator.is_none()
        {
            report_first(types, &union.shape.variants, &ty.origin, diagnostics);
        }
    }
}

fn report_first(types: &Types, variants: &[Variant], at: &Pointer, diagnostics: &mut Diagnostics) {
    let mut known: BTreeMap<Vec<(&str, bool)>, &Variant> = BTreeMap::new();
    for variant in variants {
        let Some(object) = object(types, variant.ty) else { continue };
        let fields = object.shape.fields.iter();
        let mut names: Vec<(&str, bool)> =
            fields.map(|field| (field.name.as_str(), field.required)).collect();
        names.sort_unstable();
        let first = *known.entry(names).or_insert(variant);
        let is_other = types.resolve(first.ty) != types.resolve(variant.ty);
        let first_object = self::object(types, first.ty).filter(|_| is_other);
        if first_object.is_some_and(|first| are_alike(types, first, object)) {
            let message = format!(
                "nothing tells `{}` from `{}`, so that each value is the latter",
                variant.name, first.name
            );
            diagnostics.warning(Code::Inferred, at, message).help(
                "a `discriminator`, or a property with a value of its own, tells which it is",
            );
            return;
        }
    }
}

/// An object in which anything could differ.
fn object(types: &Types, id: TypeId) -> Option<&Named<Object>> {
    match types.kind(id) {
        Kind::Object(object) if !object.shape.fields.is_empty() => Some(object),
        _ => None,
    }
}

/// Whether two objects that have fields of the same names can't be told apart by these.
fn are_alike(types: &Types, one: &Named<Object>, other: &Named<Object>) -> bool {
    let others: BTreeMap<&str, &Field> =
        other.shape.fields.iter().map(|field| (field.name.as_str(), field)).collect();
    let is_alike = |field: &Field| {
        let other = others.get(field.name.as_str());
        other.is_some_and(|other| {
            types.are_alike(field.ty, other.ty) && field.constant == other.constant
        })
    };
    let have_others_alike = match (one.shape.others, other.shape.others) {
        (Some(one), Some(other)) => types.are_alike(one, other),
        (one, other) => one.is_none() && other.is_none(),
    };
    have_others_alike
        && one.shape.closed == other.shape.closed
        && one.shape.fields.iter().all(is_alike)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::report;
    use crate::diagnostics::Diagnostics;
    use crate::model::Kind;
    use crate::model::build::{
        Draft, Model, integer, object, one_of, optional, reference, required, string, string_of,
    };
    use crate::model::outline::findings;

    /// What is said of a union of two objects, the first member of each of which always has some value.
    fn said_with(one: Draft, other: Draft, constants: [Option<&str>; 2]) -> Vec<String> {
        let union = one_of([reference("Cat"), reference("Dog")]);
        let model = Model::new().schema("Cat", one).schema("Dog", other).schema("Pet", union);
        let mut api = model.api();
        for (name, constant) in ["Cat", "Dog"].into_iter().zip(constants) {
            let id = api.component(name);
            let Kind::Object(object) = &mut api.types.get_mut(id).kind else { panic!("an object") };
            object.shape.fields[0].constant = constant.map(|constant| json!(constant));
        }
        let mut diagnostics = Diagnostics::default();
        report(&api.types, &mut diagnostics);
        findings(&diagnostics)
    }

    fn said(one: Draft, other: Draft) -> Vec<String> {
        said_with(one, other, [None; 2])
    }

    fn named() -> Draft {
        object([required("name", string()), optional("age", integer())])
    }

    #[test]
    fn objects_that_nothing_tells_apart_are_reported() {
        assert_eq!(
            said(named(), named()),
            [
                "inferred at /components/schemas/Pet: nothing tells `Dog` from `Cat`, so that each value \
              is the latter"
            ]
        );
        let swapped = object([optional("age", integer()), required("name", string_of("date"))]);
        assert_eq!(said(named(), swapped).len(), 1);
    }

    #[test]
    fn a_member_that_differs_tells_them_apart() {
        for other in [
            object([optional("name", string()), optional("age", integer())]),
            object([required("name", string()), optional("age", string())]),
            object([required("name", string())]),
        ] {
            assert_eq!(said(named(), other), [""; 0]);
        }
        assert_eq!(said_with(named(), named(), [Some("cat"), Some("dog")]), [""; 0]);
        assert_eq!(said_with(named(), named(), [Some("pet"); 2]).len(), 1);
    }
}
