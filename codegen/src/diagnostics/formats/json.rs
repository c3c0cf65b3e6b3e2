//! Findings as JSON, an object to a line.
//!
//! An object has a `reason`, by which a reader knows those that it wants; more may come.
//!
//! - `finding`: `code`, `severity` (`warning` or `error`), `message`, `help` (or null), a place, and `second`,
//!   another place with a `label` (or null). A place has `file`, `pointer` (as RFC 6901 writes it, so empty for
//!   all of the file), and `start` and `end`, each with `line` and `column`.
//! - `summary`, the last: how many `errors` and `warnings` were found, how many of these aren't among the
//!   findings since there are too many (`hidden`), and how many more are `allowed`.

use std::fmt::Write;

use serde_json::{Value, json};

use crate::diagnostics::spots::Spot;
use crate::{Diagnostic, Diagnostics, Severity, Source};

impl Diagnostics {
    /// The findings as JSON, each an object on a line of its own: with `reason` (`finding`), `code`,
    /// `severity`, `message`, `help`, `file`, `pointer`, `start` and `end` (each with `line` and
    /// `column`), and `second`, the same of another place, with a `label`. The last line, whose `reason`
    /// is `summary`, counts `errors`, `warnings`, those that are `hidden` of them, and those `allowed`.
    #[must_use]
    pub fn json(&self, source: &Source) -> String {
        let findings = self.found.iter().map(|found| finding(found, source));
        let summary = json!({
            "reason": "summary",
            "errors": self.count(Severity::Error),
            "warnings": self.count(Severity::Warning),
            "hidden": self.hidden(),
            "allowed": self.allowed,
        });
        let mut text = String::new();
        for line in findings.chain([summary]) {
            let _ = writeln!(text, "{line}");
        }
        text
    }
}

fn finding(found: &Diagnostic, source: &Source) -> Value {
    let mut finding = json!({
        "reason": "finding",
        "code": found.code.as_str(),
        "severity": found.severity.to_string(),
        "message": found.message,
        "help": found.help,
    });
    put_place(&mut finding, &found.spot(source));
    finding["second"] = match found.second_spot(source) {
        Some(spot) => {
            let mut second = json!({ "label": spot.label });
            put_place(&mut second, &spot);
            second
        }
        None => Value::Null,
    };
    finding
}

fn put_place(object: &mut Value, spot: &Spot<'_>) {
    let (line, column, end) = spot.columns();
    object["file"] = spot.file.into();
    object["pointer"] = spot.pointer.as_str().into();
    object["start"] = json!({ "line": line, "column": column });
    object["end"] = json!({ "line": line, "column": end });
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::diagnostics::formats::tests::{sample, too_many};

    #[test]
    fn a_finding_is_an_object_on_a_line() {
        let (source, found) = sample();
        assert_eq!(
            found.json(&source),
            concat!(
                r#"{"reason":"finding","code":"duplicate","severity":"warning","#,
                r#""message":"this key stands twice in the same object","#,
                r#""help":"the last of its values is taken","file":"my docs/pets.yaml","#,
                r#""pointer":"/info/title","start":{"line":4,"column":3},"#,
                r#""end":{"line":4,"column":8},"second":{"label":"here it stands first","#,
                r#""file":"my docs/pets.yaml","pointer":"/info/title","#,
                r#""start":{"line":3,"column":3},"end":{"line":3,"column":8}}}"#,
                "\n",
                r#"{"reason":"finding","code":"syntax","severity":"error","#,
                r#""message":"50% of, this: that","help":null,"file":"my docs/pets.yaml","#,
                r#""pointer":"","start":{"line":5,"column":8},"end":{"line":5,"column":9},"#,
                r#""second":null}"#,
                "\n",
                r#"{"reason":"finding","code":"ignored","severity":"warning","#,
                r#""message":"a\n::error::b\u001b[31m","help":null,"file":"my docs/pets.yaml","#,
                r#""pointer":"/paths","start":{"line":5,"column":1},"#,
                r#""end":{"line":5,"column":10},"second":null}"#,
                "\n",
                r#"{"reason":"summary","errors":1,"warnings":2,"hidden":0,"allowed":0}"#,
                "\n",
            )
        );
    }

    #[test]
    fn what_was_too_much_to_keep_is_counted() {
        let (source, found) = too_many();
        let text = found.json(&source);
        let last: Value = serde_json::from_str(text.lines().last().unwrap()).unwrap();
        assert_eq!(
            last,
            json!({"reason": "summary", "errors": 0, "warnings": 10_002, "hidden": 2, "allowed": 0})
        );
        assert_eq!(text.lines().count(), 10_001);
    }
}
