//! Reports arrays and maps that hold themselves and nothing else, as they have no name by which
//! their type could refer to itself, and those that are nested as if they did.

use crate::diagnostics::{Code, Diagnostics};
use crate::model::{Kind, TypeId, Types, Untyped};

/// Takes each such array or map for any value.
pub(crate) fn check(types: &mut Types, diagnostics: &mut Diagnostics) {
    let endless: Vec<TypeId> =
        types.iter().map(|(id, _)| id).filter(|id| holds_itself(types, *id)).collect();
    for id in endless {
        let ty = types.get_mut(id);
        ty.kind = Kind::Any(Untyped::Circle);
        let message = "an array or map that holds nothing but itself is no type";
        diagnostics.warning(Code::UnsupportedSchema, &ty.origin, message).help(
            "it is taken for any value; put it into a property of an object, which has a name",
        );
    }
}

/// How deep arrays and maps may be nested in each other: more than any API has reason to, and less
/// than what comes after this could not follow.
const DEEPEST: usize = 64;

/// Whether following items and values, which lead to one type each, doesn't end soon.
fn holds_itself(types: &Types, start: TypeId) -> bool {
    let mut id = types.resolve(start);
    for _ in 0..DEEPEST {
        id = match types.get(id).kind {
            Kind::Array(inner) | Kind::Map(inner) => types.resolve(inner),
            _ => return false,
        };
    }
    true
}
