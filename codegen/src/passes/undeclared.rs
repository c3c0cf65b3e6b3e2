//! Reports fields that an object must have and that no part of its schema declares. Nothing says what
//! they are, and they may be what a property was called formerly, so they may be absent.

use serde_json::json;

use crate::diagnostics::{Change, Code, Diagnostics, Pointer};
use crate::model::{Kind, Types, Untyped};

/// Reports each such field.
pub(crate) fn report(types: &Types, diagnostics: &mut Diagnostics) {
    for (_, ty) in types.iter() {
        let Kind::Object(object) = &ty.kind else { continue };
        for field in &object.shape.fields {
            let undeclared = types.get(types.resolve(field.ty));
            if matches!(undeclared.kind, Kind::Any(Untyped::Undeclared)) {
                let message = format!("`{}` must be there, but is no property", field.name);
                let listed = diagnostics.required_elsewhere(&undeclared.origin, &field.name);
                let found = diagnostics.warning(Code::Untyped, &undeclared.origin, message);
                found.spared_by(|at| declaration(at, &field.name));
                if let Some(listed) = listed {
                    found.also(listed, "here it must be there");
                }
                found.help(
                    "until it is declared under `properties` it may be absent, and any value",
                );
            }
        }
    }
}

/// What declares a field that a `required` lists.
fn declaration(listed: &Pointer, name: &str) -> Vec<Change> {
    let schema = listed.parent().filter(|list| list.as_str().ends_with("/required"));
    let schema = schema.and_then(|list| list.parent());
    let declared = schema.map(|schema| schema.child("properties").child(name));
    declared.map(|at| Change::Set(at, json!({}))).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::report;
    use crate::diagnostics::Diagnostics;
    use crate::model::Untyped;
    use crate::model::build::{Model, any, object, required, unstated};
    use crate::model::outline::findings;

    #[test]
    fn a_field_that_no_part_declares_is_reported() {
        let pet = object([required("id", any(Untyped::Undeclared)), required("any", unstated())]);
        let api = Model::new().schema("Pet", pet).api();
        let mut diagnostics = Diagnostics::default();
        report(&api.types, &mut diagnostics);
        assert_eq!(
            findings(&diagnostics),
            ["untyped at /components/schemas/Pet/properties/id: \
              `id` must be there, but is no property"]
        );
    }
}
