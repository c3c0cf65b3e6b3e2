//! Fields that an object must have and that no part of its schema declares. Nothing says what they are, and
//! they may be what a property was called formerly, so they may be absent. Where one differs from a property
//! in case only, that is meant, and there is no other field.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;

use crate::diagnostics::{Change, Code, Diagnostics, Pointer};
use crate::model::{Field, Kind, Object, Presence, TypeId, Types, Untyped};

/// Leaves out each field that is another one in the wrong case, and reports it.
pub(crate) fn leave_out_slips(types: &mut Types, diagnostics: &mut Diagnostics) {
    let ids: Vec<TypeId> = types.iter().map(|(id, _)| id).collect();
    for id in ids {
        let Kind::Object(object) = &types.get(id).kind else { continue };
        let slips = slips(&object.shape);
        for (slip, meant) in &slips {
            report_slip(types, id, slip, meant, diagnostics);
        }
        let slips: BTreeSet<String> = slips.iter().map(|(slip, _)| slip.name.clone()).collect();
        if let Kind::Object(object) = &mut types.get_mut(id).kind {
            object.shape.fields.retain(|field| !slips.contains(&field.name));
        }
    }
}

/// The fields of an object that nobody declares and nobody has to give, each with the one that is meant.
/// What a rule speaks of is kept: without it the rule could never hold.
fn slips(object: &Object) -> Vec<(&Field, &Field)> {
    let ruled: BTreeSet<&String> =
        object.presence.iter().flat_map(Presence::sets).flatten().collect();
    let is_undeclared =
        |field: &&Field| field.undeclared && !field.required && !ruled.contains(&field.name);
    let undeclared: Vec<&Field> = object.fields.iter().filter(is_undeclared).collect();
    if undeclared.is_empty() {
        return Vec::new();
    }
    let declared = object.fields.iter().filter(|field| !field.undeclared);
    let declared: BTreeMap<String, &Field> =
        declared.map(|field| (field.name.to_lowercase(), field)).collect();
    let meant = |field: &Field| declared.get(&field.name.to_lowercase()).copied();
    undeclared.into_iter().filter_map(|field| Some((field, meant(field)?))).collect()
}

fn report_slip(
    types: &Types,
    object: TypeId,
    slip: &Field,
    meant: &Field,
    diagnostics: &mut Diagnostics,
) {
    let undeclared = types.get(types.resolve(slip.ty));
    // Without a word on the other members, a field has a type of its own.
    let is_own = matches!(undeclared.kind, Kind::Any(Untyped::Undeclared));
    let at = if is_own { &undeclared.origin } else { &types.get(object).origin };
    let message = format!(
        "`{}` must be there, but is no property; `{}` is probably meant",
        slip.name, meant.name
    );
    let listed = diagnostics.required_elsewhere(at, &slip.name);
    let found = diagnostics.warning(Code::Invalid, at, message);
    found.spared_by(|at| correction(at, meant));
    if let Some(listed) = listed {
        found.also(listed, "here it must be there");
    }
    found.help(format!("there is no other field for it; write `{}` under `required`", meant.name));
}

/// What makes an entry of a `required` the property that is meant, once.
fn correction(listed: &Pointer, meant: &Field) -> Vec<Change> {
    let is_entry = listed.parent().is_some_and(|list| list.as_str().ends_with("/required"));
    match (is_entry, meant.required) {
        (false, _) => Vec::new(),
        (true, true) => vec![Change::Remove(listed.clone())],
        (true, false) => vec![Change::Set(listed.clone(), meant.name.clone().into())],
    }
}

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
    use super::{leave_out_slips, report};
    use crate::diagnostics::Diagnostics;
    use crate::lower::small::schemas;
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

    /// What becomes of a schema of an object, and what was found.
    fn without_slips(keywords: &str) -> (String, Vec<String>) {
        let (mut api, _) = schemas(&format!("Pet: {{type: object, {keywords}}}"));
        let mut diagnostics = Diagnostics::default();
        leave_out_slips(&mut api.types, &mut diagnostics);
        (api.outline("Pet"), findings(&diagnostics))
    }

    #[test]
    fn what_differs_from_a_property_in_case_only_is_no_field() {
        let pet = "required: [id], properties: {Id: {type: string}}";
        let message = "`id` must be there, but is no property; `Id` is probably meant";
        for (more, outline, at) in [
            ("", "{Id?: string}", "/required/0"),
            (", additionalProperties: true", "{Id?: string, *: any: free-form object}", ""),
        ] {
            let found = format!("invalid at /components/schemas/Pet{at}: {message}");
            assert_eq!(without_slips(&format!("{pet}{more}")), (outline.to_owned(), vec![found]));
        }
    }

    #[test]
    fn what_may_be_something_else_is_a_field() {
        let undeclared = "any: required but not declared";
        for (keywords, outline) in [
            (
                "required: [id, Id], properties: {Id: {}, id: {}}",
                "{Id: any: no type is stated, id: any: no type is stated}".to_owned(),
            ),
            (
                "required: [ids], properties: {Id: {type: string}}",
                format!("{{Id?: string, ids?: {undeclared} undeclared}}"),
            ),
            (
                "required: [id], properties: {Id: {type: string}}, additionalProperties: {type: integer}",
                "{Id?: string, id: i64 undeclared, *: i64}".to_owned(),
            ),
        ] {
            assert_eq!(without_slips(keywords), (outline, Vec::new()), "{keywords}");
        }
    }
}
