//! Leaves out of unions what no value can be: it would make any value of the whole union.

use crate::diagnostics::{Code, Diagnostics};
use crate::model::{Kind, Named, Type, TypeId, Types, Union, Untyped, Variant};

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
                .help("it is left out of what this may be");
        }
        let kept: Vec<Variant> = kept.into_iter().cloned().collect();
        keep(types, id, kept);
    }
}

/// Leaves some variants to a union. A parent to which no heir is left is what these would inherit.
fn keep(types: &mut Types, id: TypeId, kept: Vec<Variant>) {
    let Kind::Union(mut named) = types.get(id).kind.clone() else { return };
    if let [only] = kept.as_slice()
        && only.is_base
        && let Kind::Object(base) = types.get(only.ty).kind.clone()
    {
        let Named { label, examples, .. } = named;
        types.get_mut(id).kind = Kind::Object(Named { label, examples, ..base });
        types.get_mut(only.ty).kind = Kind::Reference(id);
        return;
    }
    named.shape = Union { variants: kept, ..named.shape };
    types.get_mut(id).kind = Kind::Union(named);
}

#[cfg(test)]
mod tests {
    use super::leave_out;
    use crate::diagnostics::Diagnostics;
    use crate::model::build::{Model, any, object, one_of, optional, reference, string};
    use crate::model::outline::findings;
    use crate::model::{Api, Kind, Untyped};

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
        assert_eq!(api.outline("Pet"), "(one of string | {} by shape)");
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
    fn a_parent_without_heirs_is_what_they_would_inherit() {
        let base = object([optional("name", string())]);
        let mut api = Model::new().schema("Pet", one_of([base, any(Untyped::Contradiction)])).api();
        let pet = api.component("Pet");
        let Kind::Union(union) = &mut api.types.get_mut(pet).kind else { panic!("a union") };
        union.shape.variants[0].is_base = true;
        let (api, _) = left(api);
        assert_eq!(api.outline("Pet"), "{name?: string}");
    }
}
