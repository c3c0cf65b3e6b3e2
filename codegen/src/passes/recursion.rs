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

#[cfg(test)]
mod tests {
    use super::{DEEPEST, check};
    use crate::diagnostics::Diagnostics;
    use crate::model::build::{Draft, Model, array, map, object, optional, reference, string};
    use crate::model::outline::findings;

    fn checked(name: &'static str, draft: Draft) -> (String, Vec<String>) {
        let mut api = Model::new().schema(name, draft).api();
        let mut diagnostics = Diagnostics::default();
        check(&mut api.types, &mut diagnostics);
        (api.outline(name), findings(&diagnostics))
    }

    #[test]
    fn an_array_or_map_that_holds_nothing_but_itself_is_any_value() {
        for draft in [array(reference("Tree")), map(reference("Tree"))] {
            let (outline, found) = checked("Tree", draft);
            assert_eq!(outline, "any: nothing but itself");
            assert_eq!(
                found,
                ["unsupported-schema at /components/schemas/Tree: \
                  an array or map that holds nothing but itself is no type"]
            );
        }
    }

    #[test]
    fn an_object_may_hold_itself() {
        let tree = object([optional("children", array(reference("Tree")))]);
        assert_eq!(checked("Tree", tree), ("{children?: [Tree]}".to_owned(), Vec::new()));
    }

    #[test]
    fn arrays_are_nested_only_so_deep() {
        let nested = |depth| (0..depth).fold(string(), |inner, _| array(inner));
        let (_, found) = checked("Deep", nested(DEEPEST - 1));
        assert_eq!(found, [""; 0]);
        let (outline, _) = checked("Deep", nested(DEEPEST));
        assert_eq!(outline, "any: nothing but itself");
    }
}
