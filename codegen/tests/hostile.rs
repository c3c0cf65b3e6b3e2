//! Texts that nobody means well with: none makes the generator panic, overflow its stack or run
//! without end.

use codegen::{Diagnostics, Options, Source, generate};
use proptest::prelude::*;

const JSON: &str = include_str!("hostile/pets.json");
const YAML: &str = include_str!("hostile/pets.yaml");

/// What is said of a text, which must be possible to show.
fn rendered(text: &str) -> String {
    let source = Source::new("hostile", text);
    let (Ok(diagnostics) | Err(diagnostics)) =
        generate(&source, &Options::default()).map(|generated| generated.diagnostics);
    let diagnostics: Diagnostics = diagnostics;
    diagnostics.render(&source)
}

#[test]
fn the_documents_to_mutate_are_valid() {
    assert_eq!(rendered(JSON), "");
    assert_eq!(rendered(YAML), "");
}

#[test]
fn deep_nesting() {
    let deep = 100_000;
    let texts = [
        format!("{{\"a\": {}", "[".repeat(deep)),
        "{\"a\":".repeat(deep),
        "[".repeat(deep),
        format!("a: {}", "{b: ".repeat(deep)),
        format!("a: {}", "[']', {b: ".repeat(deep)),
        "- ".repeat(deep),
        "? ".repeat(deep),
    ];
    for text in texts {
        let said = rendered(&text);
        assert!(
            said.contains("nested more than 128 levels") || said.contains("a key must be"),
            "{said}"
        );
    }
}

#[test]
fn schemas_as_deep_as_values_may_be_nested() {
    for (open, close, levels) in [
        ("{\"items\":", "}", 118),
        ("{\"allOf\":[", "]}", 59),
        ("{\"not\":", "}", 118),
        ("{\"type\":[\"array\",\"string\"],\"items\":", "}", 118),
        ("{\"prefixItems\":[true,", "]}", 59),
        ("{\"type\":[\"array\",\"string\"],\"prefixItems\":[true,", "]}", 59),
    ] {
        let schema = format!("{}{{\"type\": 5}}{}", open.repeat(levels), close.repeat(levels));
        let text = JSON.replacen("{ \"type\": \"string\" }", &schema, 1);
        assert!(rendered(&text).contains("`5` is no type that OpenAPI knows"));
        rendered(&text.replacen('5', "\"string\"", 1));
    }
}

#[test]
fn aliases_of_something_large() {
    let list = format!("a: &a [{}]\nb: [{}]\n", "x,".repeat(20_000), "*a,".repeat(20_000));
    let text = format!("a: &a {}\nb: [{}]\n", "x".repeat(100_000), "*a,".repeat(20_000));
    for text in [list, text] {
        assert!(rendered(&text).contains("many times larger than its text"));
    }
}

#[test]
fn many_findings() {
    let keys: Vec<String> = (0..20_000).map(|index| format!("\"key{index}\": 1")).collect();
    let text = format!("{{\"openapi\": \"3.0.3\", \"paths\": {{}}, {}}}", keys.join(", "));
    let said = rendered(&text);
    assert!(said.ends_with("20001 warnings (10000 not shown)\n"), "{}", &said[said.len() - 100..]);
}

proptest! {
    #[test]
    fn arbitrary_text(text in any::<String>()) {
        rendered(&text);
    }

    #[test]
    fn text_of_punctuation(text in "[-\\[\\]{}:,?&*!|>'\"%@#~ab1\n\t ]{0,60}") {
        rendered(&text);
        rendered(&format!("{{{text}"));
    }

    #[test]
    fn part_of_a_document(yaml in any::<bool>(), start in 0..4000_usize, length in 0..4000_usize) {
        let text: String = if yaml { YAML } else { JSON }.chars().skip(start).take(length).collect();
        rendered(&text);
    }

    #[test]
    fn document_with_another_text_in_it(
        yaml in any::<bool>(),
        start in 0..3000_usize,
        removed in 0..40_usize,
        added in "[-\\[\\]{}:,?&*!|>'\"$a1\n ]{0,8}",
    ) {
        let text = if yaml { YAML } else { JSON };
        let mut characters: Vec<char> = text.chars().collect();
        let start = start.min(characters.len());
        let end = (start + removed).min(characters.len());
        characters.splice(start..end, added.chars());
        rendered(&characters.into_iter().collect::<String>());
    }
}
