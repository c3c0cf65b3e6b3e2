//! References to schemas that stand where something is wanted that has a schema.

use serde_json::{Value, json};

use super::Members;
use super::findings::Findings;
use crate::grammar::{Identity, Object, wording};

/// The media type of a body of which nothing but its schema is known.
const JSON: &str = "application/json";

/// Whether a schema may stand in the place of such an object.
pub(super) fn stands_for(kind: &'static Object) -> bool {
    matches!(
        kind.identity,
        Identity::Response | Identity::RequestBody | Identity::MediaType | Identity::Header
    )
}

/// Makes an object of the reference to the schema that it should have.
pub(super) fn schema(kind: &'static Object, object: &mut Members, findings: &mut Findings<'_>) {
    let Some(Value::String(reference)) = object.shift_remove("$ref") else { return };
    let message = format!(
        "`{}` leads to a schema, and a {} is wanted",
        wording::cut(&reference),
        kind.name()
    );
    findings.repaired("$ref", message, &format!("a {} that has this schema is meant", kind.name()));
    if kind.is(Identity::Response) {
        object.entry("description").or_insert_with(|| "".into());
    }
    let at = if kind.is(Identity::Response) || kind.is(Identity::RequestBody) {
        object.insert("content".to_owned(), json!({JSON: {"schema": {"$ref": reference}}}));
        findings.at("content").child(JSON).child("schema")
    } else {
        object.insert("schema".to_owned(), json!({"$ref": reference}));
        findings.at("schema")
    };
    findings.origins.moved(at, &findings.at(""));
}
