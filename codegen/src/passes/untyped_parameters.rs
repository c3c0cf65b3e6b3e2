//! Gives a type to parameters of which none is known: they end as text anyway.

use crate::diagnostics::{Code, Diagnostics};
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
        let kind = Kind::String { format: None };
        parameter.ty = types.add(Type { kind, nullable: false, origin });
        let message =
            format!("the parameter `{}` has no type; it is taken for text", parameter.name);
        diagnostics
            .warning(Code::Inferred, &parameter.origin, message)
            .help("state it in its `schema`: `type: string`, say");
    }
}
