//! Common mistakes of real documents, corrected: OpenAPI has it otherwise, but it is plain what is
//! meant. Each correction leaves a warning.

mod examples;
mod fields;
mod info;
mod operations;
mod schemas;
mod security;
mod shapes;

use super::Members;
use super::findings::Findings;
use crate::grammar::Object;

pub(super) use shapes::{is_shapely, shape};

/// A rule for an object.
type Rule = fn(&mut Members, &mut Findings<'_>);

/// The rules for objects of a kind.
fn rules(kind: &str) -> &'static [Rule] {
    match kind {
        "document" => &[info::info],
        "info object" => &[info::title_and_version],
        "license object" => &[info::license],
        "server variable" => &[info::server_variable],
        "path item" => &[operations::duplicate_parameters],
        "operation" => {
            &[operations::body_parameters, operations::duplicate_parameters, operations::responses]
        }
        "parameter" => &[
            operations::parameter_schema,
            operations::style,
            operations::reserved,
            examples::examples,
        ],
        "header" => &[operations::parameter_schema, examples::examples],
        "media type object" => &[examples::examples],
        "security scheme" => &[security::scheme_type, security::scheme_details],
        "security requirement" => &[security::scopes],
        "schema" => &[schemas::required_flags, schemas::duplicates],
        flow if flow.ends_with("OAuth flow") => &[info::flow_scopes],
        _ => &[],
    }
}

/// Puts an object right, but for the objects in it.
pub(super) fn object(kind: &'static Object, object: &mut Members, findings: &mut Findings<'_>) {
    // The members of a security requirement are names, and none of them may get lost.
    if kind.name != "security requirement" {
        fields::fields(kind, object, findings);
    }
    for rule in rules(kind.name) {
        rule(object, findings);
    }
}
