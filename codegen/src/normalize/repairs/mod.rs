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
use crate::grammar::{Identity, Object};

pub(super) use shapes::{is_shapely, shape};

/// A rule for an object.
type Rule = fn(&mut Members, &mut Findings<'_>);

/// The rules for objects of a kind.
fn rules(kind: Identity) -> &'static [Rule] {
    match kind {
        Identity::Document => &[info::info],
        Identity::Info => &[info::title_and_version, info::addresses],
        Identity::License => &[info::license, info::addresses],
        Identity::Contact | Identity::ExternalDocs => &[info::addresses],
        Identity::Server => &[info::server_variables],
        Identity::ServerVariable => &[info::server_values, info::server_variable],
        Identity::PathItem => &[operations::duplicate_parameters],
        Identity::Operation => {
            &[operations::body_parameters, operations::duplicate_parameters, operations::responses]
        }
        Identity::Parameter => &[
            operations::parameter_schema,
            operations::style,
            operations::reserved,
            examples::examples,
        ],
        Identity::Header => &[operations::parameter_schema, examples::examples],
        Identity::MediaType => &[examples::examples],
        Identity::SecurityScheme => &[security::scheme_type, security::scheme_details],
        Identity::SecurityRequirement => &[security::scopes],
        Identity::Schema => &[schemas::required_flags, schemas::duplicates],
        flow if flow.is_flow() => &[info::flow_scopes],
        _ => &[],
    }
}

/// Puts an object right, but for the objects in it.
pub(super) fn object(kind: &'static Object, object: &mut Members, findings: &mut Findings<'_>) {
    // The members of a security requirement are names, and none of them may get lost.
    if !kind.is(Identity::SecurityRequirement) {
        findings.proposing(object, |object, findings| fields::fields(kind, object, findings));
    }
    for rule in rules(kind.identity) {
        findings.proposing(object, rule);
    }
}
