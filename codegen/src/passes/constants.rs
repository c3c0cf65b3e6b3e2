//! Finds the fields that can hold one text only, such as the tag of a variant: nobody has to be
//! asked for it. They are texts like any other, so that an unknown one is kept.

use std::collections::BTreeSet;

use crate::model::{Api, Kind, Type, TypeId, Types};

/// Makes texts of inline enums with one value. What the document gives a name to stays an enum.
pub(crate) fn find(api: &mut Api) {
    let named: BTreeSet<TypeId> =
        api.components.iter().map(|component| api.types.resolve(*component)).collect();
    let ids: Vec<TypeId> = api.types.iter().map(|(id, _)| id).collect();
    for id in ids {
        let Kind::Object(object) = &api.types.get(id).kind else { continue };
        let fields = object.shape.fields.iter().enumerate();
        let found: Vec<(usize, TypeId, String)> = fields
            .filter_map(|(index, field)| {
                Some((index, field.ty, only_text(&api.types, &named, field.ty)?))
            })
            .collect();
        for (index, former, only) in found {
            let origin = api.types.get(former).origin.clone();
            let kind = Kind::String { format: None };
            let ty = api.types.add(Type { kind, nullable: false, origin });
            if let Kind::Object(object) = &mut api.types.get_mut(id).kind {
                let field = &mut object.shape.fields[index];
                field.ty = ty;
                field.constant = Some(only);
            }
        }
    }
}

/// The only text of an inline type.
fn only_text(types: &Types, named: &BTreeSet<TypeId>, id: TypeId) -> Option<String> {
    let resolved = types.resolve(id);
    let is_inline = !named.contains(&resolved) && !types.is_nullable(id);
    match &types.get(resolved).kind {
        Kind::Enumeration(listed) if is_inline => match listed.shape.strings()?.as_slice() {
            [only] => Some((*only).to_owned()),
            _ => None,
        },
        _ => None,
    }
}
