//! What makes a schema of OpenAPI 3.1, and of the drafts of JSON Schema around it, one of 3.0.

mod conditions;
mod formats;
mod keywords;
mod misplaced;
mod nulls;
mod patterns;
mod subschemas;
mod types;
mod values;

use super::Members;
use super::findings::Findings;

pub(super) use conditions::conditions;
pub(crate) use keywords::ENCODED;
pub(super) use keywords::nullable;
pub(super) use subschemas::listed_items;
pub(super) use types::known_type;

/// A rule for a schema.
type Rule = fn(&mut Members, &mut Findings<'_>);

/// All rules, in their order.
const RULES: &[Rule] = &[
    types::known_types,
    keywords::constant,
    nulls::null_members,
    types::several_types,
    values::believed,
    formats::contradicted,
    // Behind the listed values, which may be why a type isn't believed; before tuples, which make `items`
    // of other keywords.
    misplaced::inner,
    misplaced::items_of_variants,
    nulls::only_null,
    keywords::exclusive_limits,
    keywords::examples,
    keywords::contents,
    keywords::nullable,
    keywords::discriminator,
    patterns::pattern,
    subschemas::tuples,
    // Before the patterns, which it tells the names beside them of.
    subschemas::unevaluated,
    subschemas::patterns,
    keywords::unread,
    keywords::silent,
];

/// Makes a schema one of OpenAPI 3.0. The schemas in it have their turn later.
pub(super) fn normalize(schema: &mut Members, findings: &mut Findings<'_>) {
    for rule in RULES {
        findings.proposing(schema, rule);
    }
}

/// Takes out what has turned out to allow only null, once the schemas in a schema are normal.
pub(super) fn settle(schema: &mut Members, findings: &mut Findings<'_>) {
    nulls::null_members(schema, findings);
    nulls::only_null(schema, findings);
}
