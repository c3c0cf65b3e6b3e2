//! Parameters, whose type was their own and is now that of a schema.

use super::super::Members;
use super::super::findings::Findings;
use crate::diagnostics::Code;
use crate::tree::{Node, Origin, Value};

/// What says of a list in the query that tabs stand between its elements.
pub(crate) const TAB_DELIMITED: &str = "x-tab-delimited";

/// The keywords of a type that stood in a parameter or header.
const KEYWORDS: [&str; 19] = [
    "type",
    "format",
    "items",
    "default",
    "enum",
    "maximum",
    "exclusiveMaximum",
    "minimum",
    "exclusiveMinimum",
    "maxLength",
    "minLength",
    "pattern",
    "maxItems",
    "minItems",
    "uniqueItems",
    "multipleOf",
    "nullable",
    "x-nullable",
    "title",
];

/// Moves the keywords of its type into the schema of a parameter or header.
pub(in crate::normalize) fn move_keywords(parameter: &mut Members) {
    let mut schema = match parameter.shift_remove("schema") {
        Some(Node { value: Value::Object(schema), .. }) => schema,
        _ => Members::new(),
    };
    for key in KEYWORDS {
        if let Some(value) = parameter.shift_remove(key) {
            schema.entry(key).or_insert(value);
        }
    }
    parameter.insert("schema", schema);
}

/// Translates a parameter that isn't sent in the body.
pub(super) fn parameter(
    parameter: &mut Members,
    origin: Option<Origin>,
    findings: &mut Findings<'_>,
) {
    if parameter.contains_key("$ref") {
        return;
    }
    list(parameter, origin, findings);
    move_keywords(parameter);
}

/// Whether a parameter's value is a list.
pub(super) fn is_list(parameter: &Members) -> bool {
    parameter.get("type").and_then(Value::as_str) == Some("array")
}

/// The style of a list, and whether it is exploded.
pub(super) fn list_style(parameter: &Members, in_form: bool) -> (&'static str, bool) {
    match parameter.get("collectionFormat").and_then(Value::as_str) {
        _ if !in_form => ("simple", false),
        Some("multi") => ("form", true),
        Some("ssv") => ("spaceDelimited", false),
        Some("pipes") => ("pipeDelimited", false),
        _ => ("form", false),
    }
}

/// Says how a list is sent.
fn list(parameter: &mut Members, origin: Option<Origin>, findings: &mut Findings<'_>) {
    if is_list(parameter) {
        let in_query = parameter.get("in").and_then(Value::as_str) == Some("query");
        let (style, explode) = list_style(parameter, in_query);
        let format = parameter.get("collectionFormat").and_then(Value::as_str);
        let format_is_tsv = format == Some("tsv");
        let is_read = matches!((format, in_query), (None | Some("csv"), _))
            || (in_query && matches!(format, Some("multi" | "ssv" | "pipes" | "tsv")));
        if !is_read {
            let message = "this `collectionFormat` can't be said in OpenAPI 3";
            let origin = parameter.origin("collectionFormat").or(origin);
            findings
                .warn(Code::Ignored, origin, message)
                .help("the elements are put apart by commas");
        }
        parameter.insert("style", style);
        parameter.insert("explode", explode);
        if in_query && format_is_tsv {
            // No style has its name.
            parameter.insert(TAB_DELIMITED, true);
        }
    }
    parameter.shift_remove("collectionFormat");
}
