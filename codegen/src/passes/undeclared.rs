//! Reports fields that an object must have and that no part of its schema declares. Nothing says what
//! they are, and they may be what a property was called formerly, so they may be absent.

use serde_json::json;

use crate::diagnostics::{Change, Code, Diagnostics, Pointer};
use crate::model::{Kind, Types, Untyped};
use crate::tree::Value;

/// Reports each such field.
pub(crate) fn report(types: &Types, diagnostics: &mut Diagnostics) {
    for (_, ty) in types.iter() {
        let Kind::Object(object) = &ty.kind else { continue };
        for field in &object.shape.fields {
            let undeclared = types.get(types.resolve(field.ty));
            if matches!(undeclared.kind, Kind::Any(Untyped::Undeclared)) {
                let message = format!("`{}` must be there, but is no property", field.name);
                let listed = listed_elsewhere(&undeclared.origin, &field.name, diagnostics);
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

/// Where a schema lists a field that another one is composed of, rather than that one itself.
fn listed_elsewhere(at: &Pointer, name: &str, diagnostics: &Diagnostics) -> Option<Pointer> {
    let mut ahead = vec![at.clone()];
    for _ in 0..MOST_LOOKED_AT {
        let here = ahead.pop()?;
        let Some(schema) = diagnostics.value(&here) else { continue };
        let list = schema.get("required").and_then(Value::as_array);
        let listed = list.and_then(|list| list.iter().position(|it| it.as_str() == Some(name)));
        if let Some(index) = listed {
            let within = here.as_str().strip_prefix(at.as_str());
            let is_within = within.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
            let listed = here.child("required").child(index);
            return (!is_within).then(|| diagnostics.original(&listed));
        }
        let reference = schema.get("$ref").and_then(Value::as_str);
        let reference = reference.and_then(|reference| reference.strip_prefix('#'));
        ahead.extend(reference.map(|pointer| Pointer::from(pointer.to_owned())));
        for keyword in ["allOf", "oneOf", "anyOf"] {
            let parts = schema.get(keyword).and_then(Value::as_array).map_or(0, Vec::len);
            let parts = 0..parts.min(MOST_LOOKED_AT);
            ahead.extend(parts.map(|index| here.child(keyword).child(index)));
        }
    }
    None
}

/// How many schemas are looked at for where they list a field.
const MOST_LOOKED_AT: usize = 100;

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
