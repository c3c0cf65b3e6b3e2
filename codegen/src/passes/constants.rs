//! Finds the fields that can hold one value only, such as the tag of a variant: nobody has to be
//! asked for it. They are of the value's plain type, so that an unknown one is kept.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::model::{Api, Integer, Kind, Type, TypeId, Types};

/// Makes plain types of inline enums with one value. What the document gives a name to stays an
/// enum.
pub(crate) fn find(api: &mut Api) {
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
