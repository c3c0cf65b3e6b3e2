//! References to schemas that stand where something is wanted that has a schema.

use serde_json::{Value, json};

use super::Members;
use super::findings::Findings;
use crate::grammar::{Object, wording};

/// The media type of a body of which nothing but its schema is known.
const JSON: &str = "application/json";

/// Whether a schema may stand in the place of such an object.
pub(super) fn stands_for(kind: &Object) -> bool {
    matches!(kind.name, "response" | "request body" | "media type object" | "header")
}

/// Makes an object of the reference to the schema that it should have.
pub(super) fn schema(kind: &Object, object: &mut Members, findings: &mut Findings<'_>) {
    let Some(Value::String(reference)) = object.shift_remove("$ref") else { return };
    let message =
        format!("`{}` leads to a schema, and a {} is wanted", wording::cut(&reference), kind.name);
    findings.repaired("$ref", message, &format!("a {} that has this schema is meant", kind.name));
    let media = json!({"schema": {"$ref": reference}});
    match kind.name {
        "response" | "request body" => {
            if kind.name == "response" {
                object.entry("description").or_insert_with(|| "".into());
            }
            object.insert("content".to_owned(), json!({JSON: media}));
            let place = findings.at("content").child(JSON);
            findings.origins.moved(place.child("schema"), &findings.at(""));
        }
        _ => {
            object.insert("schema".to_owned(), json!({"$ref": reference}));
            findings.origins.moved(findings.at("schema"), &findings.at(""));
        }
    }
}
