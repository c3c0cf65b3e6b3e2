//! Whether a value tree is a document of a version of OpenAPI that is read.

use crate::diagnostics::{Code, Diagnostics, Pointer};
use crate::grammar::wording;
use crate::tree::{Members, Value};

/// What to do about a document of another version.
const READ: &str = "Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2 are read";

/// The document's members, if it is one of OpenAPI 3.0. If not, that is reported.
pub(super) fn check<'v>(
    value: &'v mut Value,
    diagnostics: &mut Diagnostics,
) -> Option<&'v mut Members> {
    if let Some((pointer, message)) = refusal(value) {
        diagnostics.error(Code::UnsupportedVersion, &pointer, message).help(READ);
        return None;
    }
    value.as_object_mut()
}

/// Why a value is no document of OpenAPI 3.0, if it is none.
fn refusal(value: &Value) -> Option<(Pointer, String)> {
    let root = Pointer::root();
    let Some(document) = value.as_object() else {
        return Some((root, format!("this is no OpenAPI document, but {}", wording::kind(value))));
    };
    match (document.get("openapi"), document.get("swagger")) {
        (Some(Value::String(version)), _) if version == "3.0" || version.starts_with("3.0.") => {
            None
        }
        (Some(Value::String(version)), _) => {
            Some((root.child("openapi"), format!("this is OpenAPI {}", wording::cut(version))))
        }
        (Some(version), _) => {
            let message =
                format!("`openapi` must be a string, but it is {}", wording::kind(version));
            Some((root.child("openapi"), message))
        }
        (None, Some(version)) => {
            let version = version.as_str().map_or_else(|| version.to_string(), str::to_owned);
            Some((root.child("swagger"), format!("this is Swagger {}", wording::cut(&version))))
        }
        (None, None) => {
            Some((root, "this is no OpenAPI document: it has no key `openapi`".to_owned()))
        }
    }
}
