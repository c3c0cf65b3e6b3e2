//! Whether a value tree is a document of a version of OpenAPI that is read.

use serde_json::{Map, Value};

use crate::diagnostics::{Code, Diagnostics, Pointer};
use crate::grammar::words;

/// What to do about a document of another version.
const READ: &str = "OpenAPI 3.0 is what is read today: `openapi: 3.0.3`";

/// The document's members, if it is one of OpenAPI 3.0. If not, that is reported.
pub(super) fn check<'v>(
    value: &'v Value,
    diagnostics: &mut Diagnostics,
) -> Option<&'v Map<String, Value>> {
    let mut refuse = |pointer: &Pointer, message: String| -> Option<&'v Map<String, Value>> {
        diagnostics.error(Code::UnsupportedVersion, pointer, message).help(READ);
        None
    };
    let root = Pointer::root();
    let Some(document) = value.as_object() else {
        return refuse(&root, format!("this is no OpenAPI document, but {}", words::kind(value)));
    };
    match (document.get("openapi"), document.get("swagger")) {
        (Some(Value::String(version)), _) if version == "3.0" || version.starts_with("3.0.") => {
            Some(document)
        }
        (Some(Value::String(version)), _) => {
            refuse(&root.child("openapi"), format!("this is OpenAPI {}", words::cut(version)))
        }
        (Some(version), _) => {
            let message = format!("`openapi` must be a string, but it is {}", words::kind(version));
            refuse(&root.child("openapi"), message)
        }
        (None, Some(version)) => {
            let version = version.as_str().map_or_else(|| version.to_string(), str::to_owned);
            refuse(&root.child("swagger"), format!("this is Swagger {}", words::cut(&version)))
        }
        (None, None) => {
            refuse(&root, "this is no OpenAPI document: it has no key `openapi`".to_owned())
        }
    }
}
