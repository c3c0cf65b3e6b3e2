//! Finds the fields that can hold one value only, such as the tag of a variant: nobody has to be
//! asked for it. They are of the value's plain type, so that an unknown one is kept.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::model::{Api, Field, Integer, Kind, Type, TypeId, Types};

/// Finds what schemas say, and what discriminators say of them.
pub(crate) fn find(api: &mut Api) {
    find_values(api);
    find_tags(&mut api.types);
}

/// Makes plain types of inline enums with one value. What the document gives a name to stays an
/// enum.
fn find_values(api: &mut Api) {
    let named: BTreeSet<TypeId> =
        api.components.iter().map(|component| api.types.resolve(*component)).collect();
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

/// Notes the tags of objects: what they are called by all discriminators that know them, if that is
/// one thing.
fn find_tags(types: &mut Types) {
    let mut tags: BTreeMap<(TypeId, String), BTreeSet<String>> = BTreeMap::new();
    for (_, ty) in types.iter() {
        let Kind::Union(union) = &ty.kind else { continue };
        let Some(member) = &union.shape.discriminator else { continue };
        for variant in &union.shape.variants {
            let of = (types.resolve(variant.ty), member.clone());
            tags.entry(of).or_default().extend(variant.tags.iter().cloned());
        }
    }
    for ((id, member), tags) in tags {
        let is_text = |types: &Types, field: &Field| {
            let kind = &types.get(types.resolve(field.ty)).kind;
            matches!(kind, Kind::String { .. }) && !types.is_nullable(field.ty)
        };
        let mut tags = tags.into_iter();
        let (Some(only), None) = (tags.next(), tags.next()) else { continue };
        let Kind::Object(object) = &types.get(id).kind else { continue };
        let is_tag = |field: &Field| field.name == member && field.constant.is_none();
        let fields = object.shape.fields.iter();
        let index = fields.enumerate().find(|(_, field)| is_tag(field) && is_text(types, field));
        let Some((index, _)) = index else { continue };
        if let Kind::Object(object) = &mut types.get_mut(id).kind {
            let field = &mut object.shape.fields[index];
            field.constant = Some(Value::String(only));
            field.is_tag = true;
        }
    }
}

/// The type of a value.
fn plain(value: &Value) -> Kind {
    match value {
        Value::Number(_) => Kind::Integer(Integer::I64),
        _ => Kind::String { format: None },
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
