//! Reports fields that an object must have and that no part of its schema declares.

use crate::diagnostics::{Code, Diagnostics};
use crate::model::{Kind, Types, Untyped};

/// Reports each such field.
pub(crate) fn report(types: &Types, diagnostics: &mut Diagnostics) {
    for (_, ty) in types.iter() {
        let Kind::Object(object) = &ty.kind else { continue };
        for field in &object.shape.fields {
            let undeclared = types.get(types.resolve(field.ty));
            if matches!(undeclared.kind, Kind::Any(Untyped::Undeclared)) {
                let message = format!("`{}` is required, but no property", field.name);
                diagnostics
                    .warning(Code::Untyped, &undeclared.origin, message)
                    .help("declare it under `properties`, so that it has a type");
            }
        }
    }
}
