use proptest::prelude::*;

use super::suggest;
use crate::{Options, Source};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn suggestions_are_made_of_any_schema(
        keys in prop::collection::vec("[a-z'\\\\~/$é\u{1}]{1,4}", 1..4),
        word in prop::sample::select(vec!["strng", "int", "array", "object", "date"]),
    ) {
        let properties: serde_json::Map<String, serde_json::Value> = keys
            .iter()
            .map(|key| (key.clone(), serde_json::json!({"type": word, "required": true, key: 1})))
            .collect();
        let document = serde_json::json!({
            "openapi": "3.0.3",
            "info": {"title": "t", "version": "1"},
            "paths": {},
            "components": {"schemas": {"A": {"type": "object", "properties": properties}}},
        });
        let source = Source::new("api.json", document.to_string());
        let suggestions = suggest(&source, &Options::default());
        // Whatever a name looks like, it is found again by the query for it.
        prop_assert!(suggestions.spared >= properties.len());
    }

    #[test]
    fn suggestions_are_made_of_any_text(text in ".{0,200}") {
        let _ = suggest(&Source::new("api.yaml", text), &Options::default());
    }
}
