//! Why a value tree is no document of a version of OpenAPI that is read.

use crate::diagnostics::{Code, Diagnostics, Pointer};
use crate::grammar::wording;
use crate::tree::Value;

/// What to do about a document of another version.
const READ: &str = "Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2 are read";

/// Reports why a value is no document of a version that is read.
pub(super) fn report(value: &Value, diagnostics: &mut Diagnostics) {
    let (pointer, message) = refusal(value);
    diagnostics.error(Code::UnsupportedVersion, &pointer, message).help(READ);
}

/// Why a value is no document, and where.
fn refusal(value: &Value) -> (Pointer, String) {
    let root = Pointer::root();
    let Some(document) = value.as_object() else {
        return (root, format!("this is no OpenAPI document, but {}", wording::kind(value)));
    };
    match (document.get("openapi"), document.get("swagger")) {
        (Some(Value::String(version)), _) => {
            (root.child("openapi"), format!("this is OpenAPI {}", wording::cut(version)))
        }
        (Some(version), _) => {
            let message =
                format!("`openapi` must be a string, but it is {}", wording::kind(version));
            (root.child("openapi"), message)
        }
        (None, Some(version)) => {
            let version = version.as_str().map_or_else(|| version.to_string(), str::to_owned);
            (root.child("swagger"), format!("this is Swagger {}", wording::cut(&version)))
        }
        (None, None) => (root, "this is no OpenAPI document: it has no key `openapi`".to_owned()),
    }
}
