//! How much of a line a value takes: what is underlined where something is said of it.

use super::file::File;
use super::positions::{Cursor, Position, Stretch};
use crate::diagnostics::Pointer;

/// A piece of a line of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Extent {
    pub(crate) start: Position,
    /// How many characters it has: 1 at least, of which there may be none at the end of a line.
    pub(crate) length: usize,
}

/// What of a member is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// Its key and, if that ends on the same line, its value.
    All,
    /// Its key.
    Key,
}

/// How many characters are looked at. Without a limit, a text of one line whose values all have
/// findings would be looked at as often as it has values.
const LONGEST: usize = 1000;

impl File {
    /// Where the value at `pointer` stands, from its key on, or the nearest value around it. What goes
    /// on below its first line is known by its key, and an element by that line.
    pub(super) fn extent(&self, pointer: &Pointer, part: Part) -> Extent {
        self.on_line(self.positions().nearest(pointer), part)
    }

    /// Where the key at `pointer` stands first, if it stands several times in its object.
    pub(super) fn first(&self, pointer: &Pointer) -> Option<Extent> {
        self.positions().first(pointer).map(|first| self.on_line(first, Part::Key))
    }

    /// The character at a line and a column.
    pub(super) fn at(&self, line: usize, column: usize) -> Extent {
        Extent { start: Cursor::new(&self.text).at_line(line, column), length: 1 }
    }

    fn on_line(&self, stretch: Stretch, part: Part) -> Extent {
        let Stretch { start, key, value } = stretch;
        let line = self.text.get(start.offset..).unwrap_or_default();
        let end = line.char_indices().take(LONGEST).find(|(_, c)| *c == '\n');
        let end =
            end.or_else(|| line.char_indices().nth(LONGEST)).map_or(line.len(), |(end, _)| end);
        let line = line[..end].trim_end();
        let within = |end: usize| line.get(..end.checked_sub(start.offset)?);
        let key = key.and_then(within);
        let value = value.and_then(within).filter(|_| part == Part::All || key.is_none());
        let shown = value.or(key).unwrap_or(line);
        Extent { start, length: shown.chars().count().max(1) }
    }
}

#[cfg(test)]
mod tests {
    use super::{Extent, Part};
    use crate::diagnostics::Pointer;
    use crate::source::Source;

    /// What of a text stands at a pointer.
    fn shown(source: &Source, extent: Extent) -> &str {
        let rest = &source.text_of(&Pointer::root())[extent.start.offset..];
        let end = rest.char_indices().nth(extent.length).map_or(rest.len(), |(end, _)| end);
        &rest[..end]
    }

    fn at(source: &Source, pointer: &str, part: Part) -> String {
        let extent = source.extent(&Pointer::from(pointer.to_owned()), part);
        shown(source, extent).to_owned()
    }

    #[test]
    fn a_value_is_shown_with_its_key_as_far_as_it_is_on_a_line() {
        let yaml = "\
näme: &it it's  # so
text: |
  many
  lines
none:
'qu oted':   \"ä\"
flow: {a: [1, {b: 2}], c: *it }
tall: {
  a: 1 }
list:
- one # 1
- two: 2
  three:
    3
-
  - four
plain: goes
  on
";
        let json = r#"{"a": {"b": [1, "zwölf"], "c": {
            "d": "e"
        }}, "f" : [{"g": 1},
            2]}"#;
        for (text, cases) in [
            (
                yaml,
                &[
                    ("/näme", "näme: &it it's"),
                    ("/text", "text"),
                    ("/none", "none"),
                    ("/qu oted", "'qu oted':   \"ä\""),
                    ("/flow", "flow: {a: [1, {b: 2}], c: *it }"),
                    ("/flow/a", "a: [1, {b: 2}]"),
                    ("/flow/a/1", "{b: 2}"),
                    ("/flow/c", "c: *it"),
                    ("/tall", "tall"),
                    ("/tall/a", "a: 1"),
                    ("/list", "list"),
                    ("/list/0", "one"),
                    ("/list/1", "two: 2"),
                    ("/list/1/three", "three"),
                    ("/list/2", "- four"),
                    ("/list/2/0", "four"),
                    ("/plain", "plain"),
                    ("/flow/x/y", "flow: {a: [1, {b: 2}], c: *it }"),
                ][..],
            ),
            (
                json,
                &[
                    ("/a", "\"a\""),
                    ("/a/b", "\"b\": [1, \"zwölf\"]"),
                    ("/a/b/1", "\"zwölf\""),
                    ("/a/c/d", "\"d\": \"e\""),
                    ("/f", "\"f\""),
                    ("/f/0", "{\"g\": 1}"),
                    ("/f/1", "2"),
                ],
            ),
        ] {
            let source = Source::new("document", text);
            for (pointer, expected) in cases {
                assert_eq!(at(&source, pointer, Part::All), *expected, "{pointer}");
            }
        }
    }

    #[test]
    fn the_key_alone_is_shown_where_that_is_meant() {
        let source = Source::new("document", "a: {b: 1}\nlist: [c]");
        let shown = ["/a", "/a/b", "/list/0"].map(|pointer| at(&source, pointer, Part::Key));
        assert_eq!(shown, ["a", "b", "c"]);
    }

    #[test]
    fn the_first_of_keys_that_are_the_same_is_known() {
        for text in
            ["a: 1\n'a': 2\n\"a\": 3\nb: 4", "{\"a\": 1,\n\"\\u0061\": 2,\n\"a\": 3, \"b\": 4}"]
        {
            let source = Source::new("document", text);
            let line = |pointer: &str| {
                source.first(&Pointer::from(pointer.to_owned())).map(|first| first.start.line)
            };
            assert_eq!([line("/a"), line("/b"), line("/c")], [Some(1), None, None], "{text}");
            assert_eq!(source.position(&Pointer::root().child("a")).0, 3, "{text}");
        }
    }

    #[test]
    fn a_long_line_is_looked_at_as_far_as_matters() {
        let text = format!("{{\"a\": {{\"b\": \"{}\"}}, \"c\": 1}}", "x".repeat(2000));
        let source = Source::new("document", text);
        assert_eq!(at(&source, "/a", Part::All), "\"a\"");
        assert_eq!(at(&source, "/c", Part::All), "\"c\": 1");
        assert_eq!(at(&source, "", Part::All), "{");
    }
}
