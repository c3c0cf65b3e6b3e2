//! Which values of a union the discriminator tells apart, where not every variant has the member that
//! holds it, or some have it under values that mean several of them.

use std::collections::{BTreeMap, BTreeSet};

use super::constants::objects;
use crate::diagnostics::{Code, Diagnostics, Pointer};
use crate::model::{Field, Kind, Type, TypeId, Types, Variant, unquoted};

/// How much a discriminator tells.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Told {
    /// Which variant each value is.
    All,
    /// Which variant a value is that has the discriminator value of one.
    Partly,
}

/// Gives each variant the member that holds its discriminator value; nothing where no variant has one.
pub(super) fn settle(
    types: &mut Types,
    variants: &mut [Variant],
    member: &str,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Option<Told> {
    let mut warn = |message: String| {
        diagnostics.warning(Code::Ignored, &at.child("discriminator"), message);
    };
    if is_way(types, variants, member) {
        warn(format!(
            "`{member}` is no property of the variants, but reads as the way to one in them, so they \
             are told apart by what else they have"
        ));
        for variant in variants.iter_mut() {
            forget(types, variant.ty, member);
            variant.discriminator_values.clear();
        }
        return None;
    }
    let has_tag = |types: &Types, one: &Variant| {
        !one.discriminator_values.is_empty() && has_discriminator(types, one.ty, member, 0)
    };
    if variants.iter().all(|one| has_tag(types, one)) {
        let is_told = !lists_the_same(types, variants, member);
        return Some(if is_told { Told::All } else { Told::Partly });
    }
    let message = if variants.iter().all(|one| has_discriminator(types, one.ty, member, 0)) {
        format!("it isn't said of every variant which value of `{member}` it has")
    } else {
        format!("not every variant is an object with a scalar as the property `{member}`")
    };
    for variant in variants.iter() {
        declare_tag(types, variant, member);
    }
    for variant in variants.iter_mut() {
        if !has_tag(types, variant) {
            variant.discriminator_values.clear();
        }
    }
    if variants.iter().all(|variant| variant.discriminator_values.is_empty()) {
        warn(format!("{message}, so they are told apart by what else they have"));
        return None;
    }
    warn(format!("{message}, so a value without a known one is told apart by what else it has"));
    Some(Told::Partly)
}

/// Whether some of the variants, but not all, list a value that is the discriminator value of none:
/// it may be any of these.
fn lists_the_same(types: &Types, variants: &[Variant], member: &str) -> bool {
    let values: BTreeSet<&str> = variants
        .iter()
        .flat_map(|variant| &variant.discriminator_values)
        .map(String::as_str)
        .collect();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for variant in variants {
        let Kind::Object(object) = &types.get(types.resolve(variant.ty)).kind else { continue };
        let field = object.shape.fields.iter().find(|field| field.name == member);
        let kind = field.map(|field| &types.get(types.resolve(field.ty)).kind);
        let Some(Kind::Enumeration(listed)) = kind else { continue };
        for value in listed.shape.values() {
            *counts.entry(unquoted(value)).or_default() += 1;
        }
    }
    counts.iter().any(|(value, count)| {
        (2..variants.len()).contains(count) && !values.contains(value.as_str())
    })
}

/// Gives an object the member that its discriminator value is in, so that it isn't lost.
fn declare_tag(types: &mut Types, variant: &Variant, member: &str) {
    if variant.discriminator_values.is_empty() {
        return;
    }
    let id = types.resolve(variant.ty);
    let Kind::Object(object) = &types.get(id).kind else { return };
    if object.shape.fields.iter().any(|field| field.name == member) {
        return;
    }
    let origin = types.get(id).origin.clone();
    let ty = types.add(Type { kind: Kind::text(), nullable: false, origin });
    let mut field = Field::new(member, false, ty);
    if let [only] = variant.discriminator_values.as_slice() {
        field.constant = Some(only.as_str().into());
        field.is_discriminator = true;
    }
    if let Kind::Object(object) = &mut types.get_mut(id).kind {
        object.shape.fields.push(field);
    }
}

/// What parts of a way stand between, in the notations that people have for one: `meta.kind`,
/// `/meta/kind`, `$.meta.kind`, `$['meta']['kind']`.
const BETWEEN: [char; 4] = ['.', '/', '[', ']'];

/// Whether what a discriminator names is a property of none of some variants, but reads as the way to
/// one in them, such as `meta.kind`. Names may have such signs, too: one that is declared, or must be
/// there, is a name, unless the way that it would be leads somewhere.
fn is_way(types: &Types, variants: &[Variant], member: &str) -> bool {
    if !member.contains(BETWEEN) {
        return false;
    }
    let named = |is_it: fn(&Field) -> bool| {
        variants.iter().any(|one| {
            let mut fields = fields(types, one.ty);
            fields.any(|field| field.name == member && is_it(field))
        })
    };
    if named(|field| !field.undeclared) {
        return false;
    }
    let way: Vec<&str> = member
        .split(BETWEEN)
        .map(|part| part.trim_matches(['\'', '"']))
        .filter(|part| !matches!(*part, "" | "$" | "#" | "@"))
        .collect();
    !named(|_| true) || variants.iter().any(|variant| leads_on(types, variant.ty, &way, 0))
}

/// Whether a way leads from a type through declared properties to another one.
fn leads_on(types: &Types, from: TypeId, way: &[&str], depth: usize) -> bool {
    let Some((first, rest)) = way.split_first() else { return depth > 0 };
    let mut fields = fields(types, from).filter(|field| !field.undeclared);
    depth < DEEPEST
        && fields
            .find(|field| field.name == *first)
            .is_some_and(|field| leads_on(types, field.ty, rest, depth + 1))
}

/// The fields of an object, or of the objects that a union is of.
fn fields(types: &Types, id: TypeId) -> impl Iterator<Item = &Field> {
    let objects = objects(types, id).into_iter();
    objects.flat_map(move |id| match &types.get(id).kind {
        Kind::Object(object) => object.shape.fields.as_slice(),
        _ => &[],
    })
}

/// Takes from an object the member that it is asked for though it is none, but a way.
fn forget(types: &mut Types, id: TypeId, member: &str) {
    let id = types.resolve(id);
    if let Kind::Object(object) = &mut types.get_mut(id).kind {
        object.shape.fields.retain(|field| field.name != member || !field.undeclared);
    }
}

/// How deep unions in unions are looked into for a discriminator value.
const DEEPEST: usize = 8;

/// Whether all values of a variant are objects that say by a member which variant they are.
fn has_discriminator(types: &Types, variant: TypeId, member: &str, depth: usize) -> bool {
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
                && variants.all(|variant| has_discriminator(types, variant.ty, member, depth + 1))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{Told, settle};
    use crate::diagnostics::{Diagnostics, Pointer};
    use crate::model::build::{
        Draft, Model, enumeration, object, one_of, optional, required, string,
    };
    use crate::model::outline::findings;
    use crate::model::{Api, Kind};

    /// How much `kind` tells of two variants with the values `cat` and `dog`, and what was found.
    fn told(cat: Draft, dog: Draft) -> (Option<Told>, Api, Vec<String>) {
        let pet = one_of([cat, dog]).told_by("kind", ["cat", "dog"]);
        let mut api = Model::new().schema("Pet", pet).api();
        let id = api.component("Pet");
        let Kind::Union(union) = &api.types.get(id).kind else { panic!("a union") };
        let mut variants = union.shape.variants.clone();
        let mut diagnostics = Diagnostics::default();
        let told =
            settle(&mut api.types, &mut variants, "kind", &Pointer::root(), &mut diagnostics);
        let Kind::Union(union) = &mut api.types.get_mut(id).kind else { panic!("a union") };
        union.shape.variants = variants;
        (told, api, findings(&diagnostics))
    }

    #[test]
    fn where_each_variant_has_the_member_it_tells_all() {
        let tagged = || object([required("kind", string())]);
        let (told, _, found) = told(tagged(), tagged());
        assert!(told == Some(Told::All));
        assert_eq!(found, [""; 0]);
    }

    #[test]
    fn an_object_without_the_member_gets_it_with_its_tag() {
        let (told, api, found) = told(object([required("kind", string())]), object([]));
        assert!(told == Some(Told::Partly));
        assert_eq!(
            api.outline("Pet"),
            "(one of cat => {kind: string} | dog => {kind?: string discriminator = \"dog\"} by kind)"
        );
        assert_eq!(
            found,
            ["ignored at /discriminator: not every variant is an object with a scalar as the \
              property `kind`, so a value without a known one is told apart by what else it has"]
        );
    }

    #[test]
    fn what_is_no_object_has_no_tag() {
        let (told, api, _) = told(object([required("kind", string())]), string());
        assert!(told == Some(Told::Partly));
        assert_eq!(api.outline("Pet"), "(one of cat => {kind: string} | string by kind)");
    }

    #[test]
    fn where_no_variant_can_have_the_member_nothing_is_told() {
        let (told, _, found) = told(string(), object([optional("kind", object([]))]));
        assert!(told.is_none());
        assert_eq!(
            found,
            ["ignored at /discriminator: not every variant is an object with a scalar as the \
              property `kind`, so they are told apart by what else they have"]
        );
    }

    #[test]
    fn where_no_variant_has_a_value_nothing_is_told() {
        let tagged = || object([required("kind", string())]);
        let mut api = Model::new().schema("Pet", one_of([tagged(), tagged()])).api();
        let Kind::Union(union) = &api.types.get(api.component("Pet")).kind else {
            panic!("a union")
        };
        let mut variants = union.shape.variants.clone();
        let mut diagnostics = Diagnostics::default();
        let told =
            settle(&mut api.types, &mut variants, "kind", &Pointer::root(), &mut diagnostics);
        assert!(told.is_none());
        assert_eq!(
            findings(&diagnostics),
            ["ignored at /discriminator: it isn't said of every variant which value of `kind` it \
              has, so they are told apart by what else they have"]
        );
    }

    #[test]
    fn a_value_that_some_variants_list_and_none_is_called_may_be_any_of_them() {
        let pet = one_of([
            object([required("kind", enumeration(["cat", "pet"]))]),
            object([required("kind", enumeration(["dog", "pet"]))]),
            object([required("kind", enumeration(["owner"]))]),
        ]);
        let mut api =
            Model::new().schema("Pet", pet.told_by("kind", ["cat", "dog", "owner"])).api();
        let Kind::Union(union) = &api.types.get(api.component("Pet")).kind else {
            panic!("a union")
        };
        let mut variants = union.shape.variants.clone();
        let mut diagnostics = Diagnostics::default();
        let told =
            settle(&mut api.types, &mut variants, "kind", &Pointer::root(), &mut diagnostics);
        assert!(told == Some(Told::Partly));
    }
}
