//! Leaves out of unions what no value can be: it would make any value of the whole union. Such a union
//! stays open, since an API may send what the document says in a wrong way.

use crate::diagnostics::{Code, Diagnostics};
use crate::model::{Kind, Type, TypeId, Types, Untyped, Variant};

/// Leaves out of every union the variants that contradict themselves, unless all of them do.
pub(crate) fn leave_out(types: &mut Types, diagnostics: &mut Diagnostics) {
    let ids: Vec<TypeId> = types.iter().map(|(id, _)| id).collect();
    for id in ids {
        let Type { kind: Kind::Union(named), origin, .. } = types.get(id) else { continue };
        let contradicts = |variant: &&Variant| {
            let resolved = types.resolve(variant.ty);
            matches!(types.get(resolved).kind, Kind::Any(Untyped::Contradiction))
        };
        let (wrong, kept): (Vec<&Variant>, Vec<&Variant>) =
            named.shape.variants.iter().partition(contradicts);
        if wrong.is_empty() || kept.is_empty() {
            continue;
        }
        for variant in wrong {
            let message = format!("`{}` contradicts itself, so this is never one", variant.name);
            diagnostics
                .warning(Code::UnsupportedSchema, origin, message)
                .help("it is no variant, and a value that is one all the same is kept as JSON");
        }
        let kept: Vec<Variant> = kept.into_iter().cloned().collect();
        if let Kind::Union(named) = &mut types.get_mut(id).kind {
            // Whatever an API sends under that name is no mistake of the others.
            named.shape.variants = kept;
            named.shape.is_partial = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::leave_out;
    use crate::diagnostics::Diagnostics;
    use crate::model::build::{Model, any, object, one_of, optional, reference, string};
    use crate::model::outline::findings;
    use crate::model::{Api, Untyped};

    fn left(mut api: Api) -> (Api, Vec<String>) {
        let mut diagnostics = Diagnostics::default();
        leave_out(&mut api.types, &mut diagnostics);
        (api, findings(&diagnostics))
    }

    #[test]
    fn what_no_value_can_be_is_no_variant() {
        let pet = one_of([string(), reference("Never"), object([])]);
        let model = Model::new().schema("Never", any(Untyped::Contradiction)).schema("Pet", pet);
        let (api, found) = left(model.api());
        assert_eq!(api.outline("Pet"), "(one of string | {} | more by shape)");
        assert_eq!(
            found,
            ["unsupported-schema at /components/schemas/Pet: \
              `Never` contradicts itself, so this is never one"]
        );
    }

    #[test]
    fn a_union_of_nothing_else_stays() {
        let pet = one_of([any(Untyped::Contradiction), any(Untyped::Contradiction)]);
        let (api, found) = left(Model::new().schema("Pet", pet).api());
        let never = "any: contradicting keywords";
        assert_eq!(api.outline("Pet"), format!("(one of {never} | {never} by shape)"));
        assert_eq!(found, [""; 0]);
    }

    #[test]
    fn a_union_of_which_one_variant_is_left_stays_one() {
        let base = object([optional("name", string())]);
        let api = Model::new().schema("Pet", one_of([base, any(Untyped::Contradiction)])).api();
        assert_eq!(left(api).0.outline("Pet"), "(one of {name?: string} | more by shape)");
    }
}
