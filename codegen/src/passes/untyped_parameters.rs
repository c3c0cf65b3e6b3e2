//! Gives a type to parameters of which none is known: they end as text anyway.

use crate::diagnostics::{Change, Code, Diagnostics};
use crate::model::{Api, Encoding, Kind, Type};

/// Takes each such parameter for text, which is reported.
pub(crate) fn settle(api: &mut Api, diagnostics: &mut Diagnostics) {
    for parameter in api.operations.iter_mut().flat_map(|operation| &mut operation.parameters) {
        let types = &mut api.types;
        if matches!(parameter.encoding, Encoding::Content(_)) {
            continue;
        }
        if !matches!(types.get(types.resolve(parameter.ty)).kind, Kind::Any(_)) {
            continue;
        }
        let origin = types.get(parameter.ty).origin.clone();
        // Others may have the same type for something else.
        let kind = Kind::text();
        parameter.ty = types.add(Type { kind, nullable: false, origin });
        let message =
            format!("the parameter `{}` has no type; it is taken for text", parameter.name);
        diagnostics
            .warning(Code::Inferred, &parameter.origin, message)
            .spared_by(|at| vec![Change::Set(at.child("schema").child("type"), "string".into())])
            .help("state it in its `schema`: `type: string`, say");
    }
}

#[cfg(test)]
mod tests {
    use super::settle;
    use crate::diagnostics::Diagnostics;
    use crate::model::build::{Model, integer, object, operation, optional, reference, unstated};
    use crate::model::outline::findings;
    use crate::model::{Encoding, Location};

    #[test]
    fn a_parameter_of_no_type_is_text_and_what_shares_its_type_is_not() {
        let mut api =
            Model::new()
                .schema("Key", unstated())
                .schema("Entry", object([optional("key", reference("Key"))]))
                .operation(
                    operation("GET", "/entries")
                        .takes(Location::Query, "key", reference("Key"))
                        .takes(Location::Query, "page", integer()),
                )
                .api();
        let mut diagnostics = Diagnostics::default();
        settle(&mut api, &mut diagnostics);
        let types: Vec<String> =
            api.operations[0].parameters.iter().map(|one| api.outline_of(one.ty)).collect();
        assert_eq!(types, ["string", "i64"]);
        assert_eq!(api.outline("Key"), "any: no type is stated");
        assert_eq!(
            findings(&diagnostics),
            ["inferred at /paths/~1entries/get/parameters/key: \
              the parameter `key` has no type; it is taken for text"]
        );
    }

    #[test]
    fn a_parameter_with_a_media_type_is_what_that_says() {
        let takes = operation("GET", "/entries").takes(Location::Query, "filter", unstated());
        let mut api = Model::new().operation(takes).api();
        let filter = &mut api.operations[0].parameters[0];
        filter.encoding = Encoding::Content("application/json".to_owned());
        let mut diagnostics = Diagnostics::default();
        settle(&mut api, &mut diagnostics);
        assert_eq!(api.outline_of(api.operations[0].parameters[0].ty), "any: no type is stated");
        assert_eq!(findings(&diagnostics), [""; 0]);
    }
}
