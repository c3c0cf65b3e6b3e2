//! Parameters, whose type was their own and is now that of a schema.

use super::super::Members;
use super::super::findings::Findings;
use crate::diagnostics::Code;
use crate::tree::{Node, Origin, Value};

/// What says of a list which style of a delimiter it has, where OpenAPI 3 can't say so.
pub(crate) const DELIMITED: &str = "x-delimited-by";
pub(crate) const TABS: &str = "tabs";
pub(crate) const PIPES: &str = "pipes";
pub(crate) const SPACES: &str = "spaces";

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

/// How a list is sent.
pub(super) struct ListStyle {
    style: &'static str,
    explode: bool,
    /// What stands between the elements, if no style says that.
    delimiter: Option<&'static str>,
}

impl ListStyle {
    /// Of a parameter or field; nothing where the elements can't be sent so.
    fn of(format: Option<&str>, has_names: bool) -> Option<Self> {
        let usual = if has_names { "form" } else { "simple" };
        let (style, explode, delimiter) = match format {
            None | Some("csv") => (usual, false, None),
            Some("multi") if has_names => ("form", true, None),
            Some("ssv") if has_names => ("spaceDelimited", false, None),
            Some("pipes") if has_names => ("pipeDelimited", false, None),
            Some("ssv") => (usual, false, Some(SPACES)),
            Some("pipes") => (usual, false, Some(PIPES)),
            Some("tsv") => (usual, false, Some(TABS)),
            Some(_) => return None,
        };
        Some(Self { style, explode, delimiter })
    }

    pub(super) fn put(self, object: &mut Members) {
        object.insert("style", self.style);
        object.insert("explode", self.explode);
        if let Some(delimiter) = self.delimiter {
            object.insert(DELIMITED, delimiter);
        }
    }
}

/// How the list of a form's field is sent.
pub(super) fn list_in_form(field: &Members) -> ListStyle {
    let usual = ListStyle { style: "form", explode: false, delimiter: None };
    ListStyle::of(format(field), true).unwrap_or(usual)
}

fn format(parameter: &Members) -> Option<&str> {
    parameter.get("collectionFormat").and_then(Value::as_str)
}

/// Says how a list is sent.
fn list(parameter: &mut Members, origin: Option<Origin>, findings: &mut Findings<'_>) {
    if is_list(parameter) {
        let in_query = parameter.get("in").and_then(Value::as_str) == Some("query");
        let style = ListStyle::of(format(parameter), in_query).or_else(|| {
            let origin = parameter.origin("collectionFormat").or(origin);
            findings
                .warn(Code::Ignored, origin, "a list can't be sent so here")
                .help("the elements are put apart by commas");
            ListStyle::of(None, in_query)
        });
        if let Some(style) = style {
            style.put(parameter);
        }
    }
    parameter.shift_remove("collectionFormat");
}
