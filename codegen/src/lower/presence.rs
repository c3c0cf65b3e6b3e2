//! Rules on which properties must be there together: `anyOf` and `oneOf` of schemas that require
//! some, and say nothing else.

use openapiv3::{ReferenceOr, Schema};

use super::keywords::Keywords;
use crate::model::Presence;

/// The rules that a schema states.
pub(super) fn rules(keywords: &Keywords<'_>) -> Vec<Presence> {
    let any_of = required_sets(keywords.any_of).map(Presence::AnyOf);
    let one_of = required_sets(keywords.one_of).map(Presence::OneOf);
    any_of.into_iter().chain(one_of).collect()
}

/// Whether the alternatives of a schema, if there are any, are nothing but such rules.
pub(super) fn has_rules_only(keywords: &Keywords<'_>) -> bool {
    [keywords.any_of, keywords.one_of].iter().all(|schemas| are_rule(schemas))
}

/// Whether a list of schemas is such a rule, if it isn't empty.
pub(super) fn are_rule(schemas: &[ReferenceOr<Schema>]) -> bool {
    schemas.is_empty() || required_sets(schemas).is_some()
}

/// The sets of properties of which one must be there, where the schemas say nothing else.
fn required_sets(schemas: &[ReferenceOr<Schema>]) -> Option<Vec<Vec<String>>> {
    if schemas.is_empty() {
        return None;
    }
    schemas.iter().map(|schema| required_only(schema.as_item()?)).collect()
}

fn required_only(schema: &Schema) -> Option<Vec<String>> {
    let keywords = Keywords::of(schema);
    keywords.is_only_required().then(|| keywords.required.to_vec())
}

#[cfg(test)]
mod tests {
    use crate::lower::small::schemas;

    fn outline(alternatives: &str) -> String {
        let properties = "{name: {type: string}, phone: {type: string}, area: {type: string}}";
        let text = format!("Pet: {{type: object, properties: {properties}, {alternatives}}}");
        schemas(&text).0.outline("Pet")
    }

    const FIELDS: &str = "name?: string, phone?: string, area?: string";

    #[test]
    fn alternatives_that_only_require_are_a_rule() {
        for (alternatives, rule) in [
            (
                "anyOf: [{required: [name]}, {required: [phone, area]}]",
                "at least one of name/phone+area",
            ),
            (
                "oneOf: [{required: [name]}, {type: object, required: [phone]}]",
                "just one of name/phone",
            ),
        ] {
            assert_eq!(outline(alternatives), format!("{{{FIELDS}, {rule}}}"));
        }
    }

    #[test]
    fn what_a_rule_speaks_of_is_a_field() {
        assert_eq!(
            outline("anyOf: [{required: [id]}]"),
            format!("{{{FIELDS}, id?: any: required but not declared, at least one of id}}")
        );
    }

    #[test]
    fn alternatives_that_say_more_are_no_rule() {
        let more = "anyOf: [{required: [name]}, {properties: {id: {type: string}}}]";
        let outline = outline(more);
        assert!(!outline.contains("at least"), "{outline}");
        assert!(outline.contains("any of"), "{outline}");
    }
}
