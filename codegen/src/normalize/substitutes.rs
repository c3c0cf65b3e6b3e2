//! References to schemas that stand where something is wanted that has a schema.

use super::Members;
use super::findings::Findings;
use crate::diagnostics::{Code, Pointer};
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

/// Where a reference leads that stands at a place and leads to another one in the same file.
fn target(written: &str, at: &Pointer) -> Option<Pointer> {
    let pointer = written.strip_prefix('#').filter(|pointer| !pointer.contains('%'))?;
    let tokens = Pointer::from(pointer.to_owned());
    let root = Pointer::file_root(at.file());
    Some(tokens.tokens().fold(root, |pointer, token| pointer.child(token)))
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
    let target = target(written, &findings.places.pointer(reference.origin));
    let finding = findings.warn(Code::Invalid, reference.origin, message);
    if let Some(target) = target {
        finding.also(target, "this is a schema");
    }
    finding.help(format!("a {} that has this schema is meant", kind.name()));
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
