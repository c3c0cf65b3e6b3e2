//! Finds the fields that can hold one value only, such as the discriminator value of a variant:
//! nobody has to be asked for it. They are of the value's plain type, so that an unknown one is
//! kept.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::facts::FieldId;
use crate::model::{Api, Field, Integer, Kind, Type, TypeId, Types};

/// Finds what schemas say, and what discriminators say of them. Yields the fields that are wanted
/// for what they hold.
pub(crate) fn find(api: &mut Api) -> BTreeSet<FieldId> {
    forget_misfits(&mut api.types);
    find_values(api);
    let mut wanted = find_discriminator_values(&mut api.types);
    wanted.extend(telling(&api.types));
    wanted
}

/// Forgets values that aren't of the type of the field: where an `allOf` says both of something, the
/// type may have come from another part.
fn forget_misfits(types: &mut Types) {
    for id in types.iter().map(|(id, _)| id).collect::<Vec<_>>() {
        let Kind::Object(object) = &types.get(id).kind else { continue };
        let fits = |field: &Field| match (&field.constant, &types.get(types.resolve(field.ty)).kind)
        {
            (None, _)
            | (Some(Value::Null), Kind::Null)
            | (Some(Value::Bool(_)), Kind::Boolean)
            | (Some(Value::Number(_)), Kind::Float)
            | (Some(Value::String(_)), Kind::String { .. }) => true,
            (Some(_), _) => false,
        };
        let fields = object.shape.fields.iter().enumerate();
        let misfits: Vec<usize> =
            fields.filter(|(_, field)| !fits(field)).map(|(index, _)| index).collect();
        let Kind::Object(object) = &mut types.get_mut(id).kind else { continue };
        for index in misfits {
            object.shape.fields[index].constant = None;
        }
    }
}

/// Makes plain types of inline enums with one value. What the document gives a name to stays an
/// enum.
fn find_values(api: &mut Api) {
    let named: BTreeSet<TypeId> =
        api.components.iter().map(|(_, id)| api.types.resolve(*id)).collect();
    let ids: Vec<TypeId> = api.types.iter().map(|(id, _)| id).collect();
    for id in ids {
        let Kind::Object(object) = &api.types.get(id).kind else { continue };
        let fields = object.shape.fields.iter().enumerate();
        let found: Vec<(usize, TypeId, Value)> = fields
            .filter_map(|(index, field)| {
                Some((index, field.ty, only_value(&api.types, &named, field.ty)?))
            })
            .collect();
        for (index, former, only) in found {
            let origin = api.types.get(former).origin.clone();
            let kind = plain(&only);
            let ty = api.types.add(Type { kind, nullable: false, origin });
            if let Kind::Object(object) = &mut api.types.get_mut(id).kind {
                let field = &mut object.shape.fields[index];
                field.ty = ty;
                field.constant = Some(only);
            }
        }
    }
}

/// Notes the discriminator values of objects: what they are called by all discriminators that know
/// them, if that is one thing. Says which fields hold one.
fn find_discriminator_values(types: &mut Types) -> BTreeSet<FieldId> {
    let mut found = BTreeSet::new();
    for ((id, member), values) in discriminator_values(types) {
        let mut values = values.into_iter();
        let (Some(only), None) = (values.next(), values.next()) else { continue };
        let Kind::Object(object) = &types.get(id).kind else { continue };
        let is_discriminator = |field: &Field| field.name == member && !types.is_nullable(field.ty);
        let mut fields = object.shape.fields.iter();
        let Some(index) = fields.position(is_discriminator) else { continue };
        let value = types.discriminator_value(object.shape.fields[index].ty, &only);
        if let Kind::Object(object) = &mut types.get_mut(id).kind {
            let field = &mut object.shape.fields[index];
            if field.constant.is_none() {
                field.is_discriminator = value.is_some();
                field.constant = value;
            }
            if field.constant.is_some() {
                found.insert((id, index));
            }
        }
    }
    found
}

/// What objects are called by all discriminators that know them, by the members that hold it.
pub(super) fn discriminator_values(types: &Types) -> BTreeMap<(TypeId, String), BTreeSet<String>> {
    let mut values: BTreeMap<(TypeId, String), BTreeSet<String>> = BTreeMap::new();
    for (_, ty) in types.iter() {
        let Kind::Union(union) = &ty.kind else { continue };
        let Some(member) = &union.shape.discriminator else { continue };
        for variant in &union.shape.variants {
            for object in objects(types, variant.ty) {
                let values = values.entry((object, member.clone())).or_default();
                values.extend(variant.discriminator_values.iter().cloned());
            }
        }
    }
    values
}

/// The fields of variants that are always the same, and those that always are what their absence means:
/// objects are made with them, even if they may be absent, since without them nobody would know what
/// these are.
fn telling(types: &Types) -> Vec<FieldId> {
    let unions = types.iter().filter_map(|(_, ty)| match &ty.kind {
        Kind::Union(union) => Some(&union.shape.variants),
        _ => None,
    });
    let variants: BTreeSet<TypeId> =
        unions.flatten().map(|variant| types.resolve(variant.ty)).collect();
    let is_telling = |id: TypeId, field: &Field| {
        let tells = matches!(field.constant, Some(Value::String(_) | Value::Number(_)));
        let is_default = field.constant.is_some() && field.default == field.constant;
        is_default || (tells && (field.is_discriminator || variants.contains(&id)))
    };
    let objects = types.iter().filter_map(|(id, ty)| match &ty.kind {
        Kind::Object(object) => Some((id, &object.shape.fields)),
        _ => None,
    });
    let found = objects.flat_map(|(id, fields)| {
        let fields = fields.iter().enumerate().filter(move |(_, field)| is_telling(id, field));
        fields.map(move |(index, _)| (id, index))
    });
    found.collect()
}

/// How many objects of a union that is a variant are told its discriminator value.
const MOST_OBJECTS: usize = 1_000;

/// The objects that values of a variant may be.
pub(super) fn objects(types: &Types, variant: TypeId) -> BTreeSet<TypeId> {
    let mut seen = BTreeSet::new();
    let mut ahead = vec![variant];
    while let Some(id) = ahead.pop() {
        let id = types.resolve(id);
        if seen.len() < MOST_OBJECTS
            && seen.insert(id)
            && let Kind::Union(union) = &types.get(id).kind
        {
            ahead.extend(union.shape.variants.iter().map(|variant| variant.ty));
        }
    }
    seen
}

/// The type of a value.
fn plain(value: &Value) -> Kind {
    match value {
        Value::Number(number) if number.is_f64() => Kind::Float,
        Value::Number(_) => Kind::Integer(Integer::I64),
        _ => Kind::text(),
    }
}

/// The only value of an inline type.
fn only_value(types: &Types, named: &BTreeSet<TypeId>, id: TypeId) -> Option<Value> {
    let resolved = types.resolve(id);
    let is_inline = !named.contains(&resolved) && !types.is_nullable(id);
    match &types.get(resolved).kind {
        Kind::Enumeration(listed) if is_inline => {
            let only = listed.shape.only()?;
            (only.is_string() || only.is_i64()).then(|| only.clone())
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::model::Api;
    use crate::model::build::{
        Model, enumeration, integer, object, one_of, optional, reference, required, string,
    };

    /// The fields that are wanted for what they hold.
    fn wanted(api: &mut Api) -> Vec<String> {
        find(api).into_iter().map(|field| api.field_name(field)).collect()
    }

    #[test]
    fn an_inline_list_of_one_value_is_a_constant_of_its_plain_type() {
        let pet = object([
            required("kind", enumeration(["pet"])),
            required("size", enumeration(["small", "large"])),
            optional("state", enumeration(["new"]).or_null()),
        ]);
        let mut api = Model::new().schema("Pet", pet).api();
        find(&mut api);
        assert_eq!(
            api.outline("Pet"),
            r#"{kind: string = "pet", size: <"small" "large">, state?: <"new"> or null}"#
        );
    }

    #[test]
    fn a_list_with_a_name_stays_a_list() {
        let mut api = Model::new()
            .schema("Kind", enumeration(["pet"]))
            .schema("Pet", object([required("kind", reference("Kind"))]))
            .api();
        find(&mut api);
        assert_eq!(api.outline("Pet"), "{kind: Kind}");
    }

    #[test]
    fn a_constant_of_another_type_than_the_field_is_forgotten() {
        let pet = object([
            required("kind", string()).constant("pet"),
            required("age", string()).constant(1),
        ]);
        let mut api = Model::new().schema("Pet", pet).api();
        find(&mut api);
        assert_eq!(api.outline("Pet"), r#"{kind: string = "pet", age: string}"#);
    }

    #[test]
    fn the_tag_of_a_variant_is_its_constant() {
        let pet = one_of([reference("Cat"), reference("Dog")]).told_by("kind", ["cat", "7"]);
        let mut api = Model::new()
            .schema("Cat", object([optional("kind", string())]))
            .schema("Dog", object([required("kind", integer())]))
            .schema("Pet", pet)
            .api();
        assert_eq!(wanted(&mut api), ["Cat.kind", "Dog.kind"]);
        assert_eq!(api.outline("Cat"), r#"{kind?: string discriminator = "cat"}"#);
        assert_eq!(api.outline("Dog"), "{kind: i64 discriminator = 7}");
    }

    #[test]
    fn what_two_unions_call_by_different_tags_has_no_constant() {
        let union =
            |value| one_of([reference("Cat"), reference("Dog")]).told_by("kind", [value, "dog"]);
        let mut api = Model::new()
            .schema("Cat", object([required("kind", string())]))
            .schema("Dog", object([required("kind", string())]))
            .schema("Pet", union("cat"))
            .schema("Animal", union("feline"))
            .api();
        assert_eq!(wanted(&mut api), ["Dog.kind"]);
        assert_eq!(api.outline("Cat"), "{kind: string}");
        assert_eq!(api.outline("Dog"), r#"{kind: string discriminator = "dog"}"#);
    }

    #[test]
    fn a_variant_is_made_with_what_tells_it_though_it_may_be_absent() {
        let mut api = Model::new()
            .schema("Cat", object([optional("kind", enumeration(["cat"]))]))
            .schema("Owner", object([optional("kind", enumeration(["owner"]))]))
            .schema("Pet", one_of([reference("Cat"), string()]))
            .api();
        assert_eq!(wanted(&mut api), ["Cat.kind"]);
        assert_eq!(api.outline("Cat"), r#"{kind?: string = "cat"}"#);
        assert_eq!(api.outline("Owner"), r#"{kind?: string = "owner"}"#, "it is no variant");
    }
}
