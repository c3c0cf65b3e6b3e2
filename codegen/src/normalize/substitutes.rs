//! References to schemas that stand where something is wanted that has a schema.

use super::Members;
use super::findings::Findings;
use crate::grammar::{Identity, Object, wording};
use crate::tree::Node;

/// The media type of a body of which nothing but its schema is known.
const JSON: &str = "application/json";

/// Whether a schema may stand in the place of such an object.
pub(super) fn stands_for(kind: &'static Object) -> bool {
    matches!(
        kind.identity,
        Identity::Response | Identity::RequestBody | Identity::MediaType | Identity::Header
    )
}

/// Makes an object of the reference to the schema that it should have, which the document writes like
/// this.
pub(super) fn schema(
    kind: &'static Object,
    object: &mut Members,
    written: &str,
    findings: &mut Findings<'_>,
) {
    let Some(reference) = object.shift_remove("$ref") else { return };
    let message =
        format!("`{}` leads to a schema, and a {} is wanted", wording::cut(written), kind.name());
    findings.repaired(
        reference.origin,
        message,
        &format!("a {} that has this schema is meant", kind.name()),
    );
    let schema = Node::object([("$ref", reference)]);
    if kind.is(Identity::Response) {
        object.entry("description").or_insert_with(|| "".into());
    }
    if kind.is(Identity::Response) || kind.is(Identity::RequestBody) {
        let media = Node::object([("schema", schema)]);
        object.insert("content", Node::object([(JSON, media)]));
    } else {
        object.insert("schema", schema);
    }
}
