//! Findings as SARIF 2.1.0, which code scanning reads.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde_json::{Value, json};

use crate::diagnostics::render::short;
use crate::diagnostics::spots::Spot;
use crate::{Code, Diagnostic, Diagnostics, Severity, Source};

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

/// The findings in some documents as a log of SARIF 2.1.0, with every code as a rule.
#[must_use]
pub fn sarif<'a>(documents: impl IntoIterator<Item = (&'a Diagnostics, &'a Source)>) -> String {
    let mut results: Vec<Value> = Vec::new();
    let mut notes: Vec<Value> = Vec::new();
    let mut has_errors = false;
    for (diagnostics, source) in documents {
        results.extend(diagnostics.found.iter().map(|found| result(found, source)));
        let more = diagnostics.not_kept();
        notes.extend(more.map(|more| json!({ "level": "note", "message": { "text": more } })));
        has_errors |= diagnostics.has_errors();
    }
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "openapi-crate",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": Code::ALL.iter().map(|code| rule(*code)).collect::<Vec<_>>(),
            } },
            "invocations": [{
                "executionSuccessful": !has_errors,
                "toolExecutionNotifications": notes,
            }],
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    format!("{log:#}\n")
}

fn rule(code: Code) -> Value {
    let summary = code.summary();
    json!({
        "id": code.as_str(),
        "shortDescription": { "text": summary },
        "help": { "text": code.explanation(), "markdown": code.explanation() },
    })
}

fn result(found: &Diagnostic, source: &Source) -> Value {
    let index = Code::ALL.iter().position(|code| *code == found.code);
    let mut result = json!({
        "ruleId": found.code.as_str(),
        "ruleIndex": index,
        "level": match found.severity {
            Severity::Warning => "warning",
            Severity::Error => "error",
        },
        "message": { "text": found.paragraphs() },
        "locations": [location(&found.spot(source))],
    });
    if let Some(second) = found.second_spot(source) {
        let mut related = location(&second);
        related["message"] = json!({ "text": short(second.label.unwrap_or_default()) });
        result["relatedLocations"] = json!([related]);
    }
    result
}

fn location(spot: &Spot<'_>) -> Value {
    let (line, column, end) = spot.columns();
    json!({
        "physicalLocation": {
            "artifactLocation": { "uri": uri(spot.file) },
            "region": {
                "startLine": line,
                "startColumn": column,
                "endLine": line,
                "endColumn": end,
            },
        },
        "logicalLocations": [{ "fullyQualifiedName": spot.pointer.as_str() }],
    })
}

/// What a path may not have in it where it is a URI.
const ESCAPED: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}')
    .add(b':');

/// A path as a URI: relative to where the command runs, if it is relative.
fn uri(path: &str) -> String {
    let path = path.replace('\\', "/");
    let scheme = if path.starts_with('/') { "file://" } else { "" };
    format!("{scheme}{}", utf8_percent_encode(&path, ESCAPED))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::uri;
    use crate::Code;
    use crate::diagnostics::formats::tests::{sample, too_many};

    fn sarif((source, found): (crate::Source, crate::Diagnostics)) -> Value {
        serde_json::from_str(&super::sarif([(&found, &source)])).unwrap()
    }

    #[test]
    fn a_finding_is_a_result() {
        let log = sarif(sample());
        let run = &log["runs"][0];
        let place = |start: [usize; 2], end: [usize; 2], pointer: &str| {
            json!({
                "physicalLocation": {
                    "artifactLocation": { "uri": "my%20docs/pets.yaml" },
                    "region": {
                        "startLine": start[0], "startColumn": start[1],
                        "endLine": end[0], "endColumn": end[1],
                    },
                },
                "logicalLocations": [{ "fullyQualifiedName": pointer }],
            })
        };
        let mut first = place([3, 3], [3, 8], "/info/title");
        first["message"] = json!({ "text": "here it stands first" });
        let text =
            "this key stands twice in the same object\nhelp: the last of its values is taken";
        let index = |code: Code| Code::ALL.iter().position(|other| *other == code).unwrap();
        assert_eq!(
            run["results"],
            json!([
                {
                    "ruleId": "duplicate",
                    "ruleIndex": index(Code::Duplicate),
                    "level": "warning",
                    "message": { "text": text },
                    "locations": [place([4, 3], [4, 8], "/info/title")],
                    "relatedLocations": [first],
                },
                {
                    "ruleId": "syntax",
                    "ruleIndex": index(Code::Syntax),
                    "level": "error",
                    "message": { "text": "50% of, this: that" },
                    "locations": [place([5, 8], [5, 9], "")],
                },
                {
                    "ruleId": "ignored",
                    "ruleIndex": index(Code::Ignored),
                    "level": "warning",
                    "message": { "text": "a\\n::error::b\\u{1b}[31m" },
                    "locations": [place([5, 1], [5, 10], "/paths")],
                },
            ])
        );
        let invocation =
            json!([{ "executionSuccessful": false, "toolExecutionNotifications": [] }]);
        assert_eq!(run["invocations"], invocation);
    }

    #[test]
    fn every_code_is_a_rule() {
        let log = sarif(sample());
        let rules = log["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap();
        let ids: Vec<&str> = rules.iter().map(|rule| rule["id"].as_str().unwrap()).collect();
        assert_eq!(ids, Code::ALL.iter().map(|code| code.as_str()).collect::<Vec<_>>());
        let markdown = rules[0]["help"]["markdown"].as_str().unwrap();
        assert_eq!(markdown, Code::ALL[0].explanation());
    }

    #[test]
    fn what_was_too_much_to_keep_is_said() {
        let log = sarif(too_many());
        let notes = &log["runs"][0]["invocations"][0]["toolExecutionNotifications"];
        let text = "2 more findings aren't shown";
        assert_eq!(*notes, json!([{ "level": "note", "message": { "text": text } }]));
    }

    #[test]
    fn a_path_is_a_uri() {
        for (path, expected) in [
            ("a b/ä#1.yaml", "a%20b/%C3%A4%231.yaml"),
            ("/a/b.yaml", "file:///a/b.yaml"),
            ("a\\b:c", "a/b%3Ac"),
        ] {
            assert_eq!(uri(path), expected);
        }
    }
}
