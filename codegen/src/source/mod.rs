//! Turns the text of a document into a value tree, and tells the positions of its values in the text.

mod json;
mod positions;
mod reading;
mod yaml;

use std::sync::OnceLock;

use crate::diagnostics::{Code, Diagnostics, Pointer};
use crate::tree::{Node, Places};
use positions::{Cursor, Positions};

pub(crate) use positions::Position;
pub(crate) use reading::NO_NUMBER;

/// The text of a document, and the name to call it by in diagnostics.
#[derive(Debug)]
pub struct Source {
    name: String,
    text: String,
    positions: OnceLock<Positions>,
}

impl Source {
    /// A document from its text; `name` is what diagnostics call it, usually its path.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        let mut text: String = text.into();
        if text.starts_with('\u{feff}') {
            text.remove(0);
        }
        Self { name: name.into(), text, positions: OnceLock::new() }
    }

    /// What diagnostics call the document.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The line and column, both from 1, of the value at `pointer`: where its key stands or, for
    /// an element of a list, where the element begins. If the text has no such value, those of
    /// the nearest value around it.
    #[must_use]
    pub fn position(&self, pointer: &Pointer) -> (usize, usize) {
        let Position { line, column, .. } = self.locate(pointer);
        (line, column)
    }

    /// The text, without a byte order mark.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// The place in the text of the value at `pointer`, or of the nearest value around it.
    pub(crate) fn locate(&self, pointer: &Pointer) -> Position {
        self.positions.get_or_init(|| self.find_positions()).nearest(pointer)
    }

    /// How the scalar at `pointer` is written in the text, where it isn't in quotes; `None` as well if
    /// that can't be told.
    pub(crate) fn spelling(&self, pointer: &Pointer) -> Option<&str> {
        self.positions.get_or_init(|| self.find_positions()).spelling(pointer)
    }

    /// The place in the text of a line and a column.
    pub(crate) fn at(&self, line: usize, column: usize) -> Position {
        Cursor::new(&self.text).at_line(line, column)
    }

    /// The value tree that the text describes, and where its values stand there; `None` when it
    /// describes none, which is reported.
    pub(crate) fn read(&self, diagnostics: &mut Diagnostics) -> Option<(Node, Places)> {
        let tree = if self.text.trim_start().is_empty() {
            Err(Refusal::new("the document is empty", Cursor::new(&self.text).at_offset(0)))
        } else if self.is_json() {
            json::read(&self.text, diagnostics)
        } else {
            yaml::read(&self.text, diagnostics)
        };
        tree.map_err(|refusal| refusal.report(diagnostics)).ok()
    }

    fn find_positions(&self) -> Positions {
        if self.is_json() { json::positions(&self.text) } else { yaml::positions(&self.text) }
    }

    fn is_json(&self) -> bool {
        self.text.trim_start().starts_with('{')
    }
}

/// What is said of values that are nested too deeply for either parser.
const TOO_DEEP: &str = "values are nested more than 128 levels deep";

/// Why a text describes no value tree.
struct Refusal {
    reason: String,
    position: Position,
}

impl Refusal {
    fn new(reason: impl Into<String>, position: Position) -> Self {
        Self { reason: reason.into(), position }
    }

    fn report(self, diagnostics: &mut Diagnostics) {
        let Position { line, column, .. } = self.position;
        diagnostics.error(Code::Syntax, &Pointer::root(), self.reason).position =
            Some((line, column));
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::Source;
    use crate::diagnostics::{Code, Diagnostics, Pointer};

    fn read(text: &str) -> Value {
        let mut diagnostics = Diagnostics::default();
        let source = Source::new("document", text);
        let value = source.read(&mut diagnostics);
        assert!(!diagnostics.has_errors(), "{}", diagnostics.render(&source));
        value.unwrap().0.plain()
    }

    #[test]
    fn json_and_yaml_describe_the_same() {
        let json = read(r#"{"a": [1, -2, 1.5, "x", true, null], "b": {"c": {}}}"#);
        assert_eq!(json, json!({"a": [1, -2, 1.5, "x", true, null], "b": {"c": {}}}));
        assert_eq!(json, read("a: [1, -2, 1.5, x, true, ~]\nb:\n  c: {}\n"));
    }

    #[test]
    fn a_byte_order_mark_is_no_part_of_the_document() {
        assert_eq!(read("\u{feff}{\"a\": 1}"), json!({"a": 1}));
        assert_eq!(read("\u{feff}a: 1"), json!({"a": 1}));
    }

    #[test]
    fn yaml_keys_are_what_is_written() {
        let value = read("200: a\n2.10: b\ntrue: c\nnull: d\n0x1: e\n'00': f\n");
        assert_eq!(
            value,
            json!({"200": "a", "2.10": "b", "true": "c", "null": "d", "0x1": "e", "00": "f"})
        );
    }

    #[test]
    fn own_members_come_before_merged_ones() {
        let text = "a: &a {x: 1, y: 1}\nb: &b {x: 2, z: 2}\nc: {<<: [*a, *b], y: 3}\n";
        assert_eq!(read(text)["c"], json!({"y": 3, "x": 1, "z": 2}));
        assert_eq!(read(r#"{"<<": {"a": 1}}"#), json!({"<<": {"a": 1}}));
    }

    #[test]
    fn scalars_without_quotes_are_known_as_they_are_written() {
        let text = "a: &a {x: 1.10, y: [0x1F, True, ~, '2.0', seven]}\n\
                    b: *a\nc: {<<: [{z: 1e3}, *a], y: .5}\nd:\n";
        let source = Source::new("document", text);
        for (at, written) in [
            ("/a/x", Some("1.10")),
            ("/a/y/0", Some("0x1F")),
            ("/a/y/1", Some("True")),
            ("/a/y/2", Some("~")),
            ("/a/y/3", None),
            ("/a/y/4", None),
            ("/b/x", Some("1.10")),
            ("/b/y/2", Some("~")),
            ("/c/z", Some("1e3")),
            ("/c/x", Some("1.10")),
            ("/c/y", Some(".5")),
            ("/d", Some("")),
            ("/e", None),
        ] {
            assert_eq!(source.spelling(&Pointer::from(at.to_owned())), written, "{at}");
        }
        let json = Source::new("document", r#"{"a": 1.10, "b": [true, null, "2.0"]}"#);
        for (at, written) in
            [("/a", Some("1.10")), ("/b/0", Some("true")), ("/b/1", None), ("/b/2", None)]
        {
            assert_eq!(json.spelling(&Pointer::from(at.to_owned())), written, "{at}");
        }
    }

    #[test]
    fn numbers_beyond_64_bits_are_rounded() {
        let expected = json!([18_446_744_073_709_551_615_u64, 1.844_674_407_370_955_2e19, -1e40]);
        let numbers = "[18446744073709551615, 18446744073709551616, -1e40]";
        assert_eq!(read(numbers), expected);
        assert_eq!(read(&format!("{{\"a\": {numbers}}}"))["a"], expected);
        assert_eq!(read("a: 340282366920938463463374607431768211456")["a"], json!(2_f64.powi(128)));
    }

    #[test]
    fn a_key_that_stands_twice_has_its_last_value() {
        for text in ["{\"a\": 1, \"a\": 2}", "a: 1\na: 2\n"] {
            let mut diagnostics = Diagnostics::default();
            let value = Source::new("document", text).read(&mut diagnostics);
            assert_eq!(value.unwrap().0.plain(), json!({"a": 2}));
            assert_eq!(
                diagnostics.iter().map(|found| found.code).collect::<Vec<_>>(),
                [Code::Duplicate]
            );
        }
    }

    #[test]
    fn many_brackets_are_no_harm() {
        let lists = "a: [b]\n".replace("[b]", &"[".repeat(100)).replace('\n', &"]".repeat(100));
        read(&lists);
        let paths = (0..5000).map(|index| format!("/{index}:\n  a: {{\n    \"b\": [c]\n  }}\n"));
        let text = paths.collect::<Vec<_>>().concat();
        assert_eq!(read(&text).as_object().unwrap().len(), 5000);
    }
}
