//! Writes findings as text for a person, each with the line of the document that it is about.
//!
//! Parts of that text come from the document, which may have been written to deceive its reader:
//! what would steer a terminal is escaped, and what is very long is cut.

use std::fmt;

use super::groups::{self, Group};
use super::{Diagnostic, Diagnostics, Severity};
use crate::source::{Position, Source};
use crate::text::{printable, shortened, shown};

/// How many characters of a line of the document are shown.
const WIDTH: usize = 120;

/// How many characters of a message, pointer or help are shown.
const LONGEST: usize = 1000;

impl Diagnostics {
    /// The findings as text for a person, each with file, line and column, pointer, message and
    /// help, followed by a line that counts them. Empty when there are none.
    #[must_use]
    pub fn render(&self, source: &Source) -> String {
        let groups = self.errors_last().into_iter().map(Group::alone);
        let shown = groups.map(|group| Shown { group, source }.to_string());
        shown.collect::<String>() + &self.summary("")
    }

    /// The same in brief: findings that say the same of many places are one, with how many there are
    /// and where the first of them stand. `hint` says, at the end, how to see each by itself.
    #[must_use]
    pub fn digest(&self, source: &Source, hint: &str) -> String {
        let groups = groups::of(&self.errors_last());
        let hint = if groups.iter().any(|group| group.more > 0) { hint } else { "" };
        let shown = groups.into_iter().map(|group| Shown { group, source }.to_string());
        shown.collect::<String>() + &self.summary(hint)
    }

    /// The findings, those that matter most last: that is where one looks.
    fn errors_last(&self) -> Vec<&Diagnostic> {
        let mut found: Vec<&Diagnostic> = self.found.iter().collect();
        found.sort_by_key(|found| found.severity);
        found
    }

    fn summary(&self, hint: &str) -> String {
        let errors = counted(self.count(Severity::Error), "error");
        let warnings = counted(self.count(Severity::Warning), "warning");
        let counts: Vec<String> = [errors, warnings].into_iter().flatten().collect();
        if counts.is_empty() {
            return String::new();
        }
        let hidden = self.counts.values().sum::<usize>() - self.found.len();
        let hidden = if hidden == 0 { String::new() } else { format!(" ({hidden} not shown)") };
        let hint = if hint.is_empty() { String::new() } else { format!("; {hint}") };
        format!("{}{hidden}{hint}\n", counts.join(", "))
    }
}

fn counted(count: usize, noun: &str) -> Option<String> {
    match count {
        0 => None,
        1 => Some(format!("1 {noun}")),
        _ => Some(format!("{count} {noun}s")),
    }
}

/// Findings that are shown together, and the files that they were made in.
struct Shown<'a> {
    group: Group<'a>,
    source: &'a Source,
}

impl fmt::Display for Shown<'_> {
    fn fmt(&self, text: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { group, source } = self;
        let found = group.first;
        let severity = match found.severity {
            Severity::Warning => "warning",
            Severity::Error => "error",
        };
        let position = match found.position {
            Some((line, column)) => source.at(&found.pointer, line, column),
            None => source.locate(&found.pointer),
        };
        let Position { line, column, .. } = position;
        let gutter = " ".repeat(line.to_string().len());
        writeln!(text, "{severity}[{}]: {}", found.code.as_str(), short(&found.message))?;
        writeln!(text, "{gutter}--> {}:{line}:{column}", short(source.name_of(&found.pointer)))?;
        if let Some((excerpt, caret)) = excerpt(source.text_of(&found.pointer), position.offset) {
            writeln!(text, "{gutter} |")?;
            writeln!(text, "{line} | {excerpt}")?;
            writeln!(text, "{gutter} | {}^", " ".repeat(caret))?;
        }
        writeln!(text, "{gutter} = at: {}", short(&found.pointer.to_string()))?;
        if let Some(help) = &found.help {
            writeln!(text, "{gutter} = help: {}", short(help))?;
        }
        if let Some(others) = group.others(source) {
            writeln!(text, "{gutter} = {}", short(&others))?;
        }
        writeln!(text)
    }
}

/// The line around a byte of the document, and how far into it that byte is; a long line is cut
/// to what is around the byte. `None` if there is nothing to see.
fn excerpt(text: &str, offset: usize) -> Option<(String, usize)> {
    let (before, after) = text.split_at_checked(offset)?;
    let mut before: Vec<char> =
        before.chars().rev().take(WIDTH).take_while(|c| *c != '\n').collect();
    before.reverse();
    let mut after: Vec<char> = after.chars().take(WIDTH).take_while(|c| *c != '\n').collect();
    if before.len() + after.len() > WIDTH {
        cut(&mut before, &mut after);
    }
    let line: String = before.iter().chain(&after).map(|c| shown(*c)).collect();
    let line = line.trim_end();
    (!line.is_empty()).then(|| (line.to_owned(), before.len()))
}

/// Leaves half a line's width on either side of where two pieces of a line meet.
fn cut(before: &mut Vec<char>, after: &mut Vec<char>) {
    let half = WIDTH / 2;
    if before.len() > half {
        before.drain(..before.len() - half);
        before[0] = '…';
    }
    if after.len() > half {
        after.truncate(half);
        after[half - 1] = '…';
    }
}

/// As much of a text as is shown, in a line.
fn short(text: &str) -> String {
    printable(&shortened(text, LONGEST))
}

#[cfg(test)]
mod tests {
    use super::excerpt;
    use crate::{Code, Diagnostics, Pointer, Source};

    #[test]
    fn control_characters_are_escaped() {
        let source = Source::new("a\u{1b}.json", "{\"\u{1b}[31m\": 1}");
        let mut diagnostics = Diagnostics::default();
        let pointer = Pointer::root().child("\u{1b}[31m");
        diagnostics.warning(Code::UnknownKey, &pointer, "\u{202e}key").help("line\nbreak");
        let text = diagnostics.render(&source);
        assert!(text.chars().all(|c| c == '\n' || !c.is_control()), "{text:?}");
        assert!(text.contains("\\u{202e}key") && text.contains("line\\nbreak"), "{text}");
    }

    #[test]
    fn a_long_line_is_cut_around_the_place() {
        let text = format!("{}here{}", "a".repeat(500), "b".repeat(500));
        let (line, caret) = excerpt(&text, 500).unwrap();
        assert_eq!((line.chars().count(), caret), (120, 60));
        assert_eq!(line.chars().skip(caret).take(4).collect::<String>(), "here");
    }

    #[test]
    fn what_is_too_much_to_show_is_counted() {
        let mut diagnostics = Diagnostics::default();
        for number in 0..10_100 {
            let message = format!("wrong {number}");
            diagnostics.error(Code::Invalid, &Pointer::root(), message).help("right it");
        }
        diagnostics.warning(Code::Ignored, &Pointer::root(), "left out");
        assert_eq!(diagnostics.iter().count(), 10_001);
        let text = diagnostics.render(&Source::new("a", "b"));
        assert!(text.ends_with("10100 errors, 1 warning (100 not shown)\n"));
    }

    #[test]
    fn what_says_the_same_of_many_places_is_one_in_brief() {
        let mut diagnostics = Diagnostics::default();
        let paths = Pointer::root().child("paths");
        for path in ["/a", "/b", "/c", "/d", "/e", "/f"] {
            let message = format!("`GET {path}` is left out: arrays aren't supported yet");
            diagnostics.warning(Code::Invalid, &paths.child(path), message);
        }
        for operation in ["GET /a", "GET /b", "GET /c", "GET /d"] {
            let message = format!("`{operation}` is left out: it wants credentials");
            diagnostics.warning(Code::Invalid, &Pointer::root(), message).help("do");
        }
        for key in ["one", "two", "three"] {
            let message = format!("the key `{key}` is unknown");
            diagnostics.warning(Code::UnknownKey, &Pointer::root().child(key), message);
        }
        let source = Source::new("a", "b");
        assert_eq!(
            diagnostics.digest(&source, "--all shows each"),
            "\
warning[invalid]: `GET /a` is left out: arrays aren't supported yet
 --> a:1:1
  |
1 | b
  | ^
  = at: /paths/~1a
  = and 5 more like it: /paths/~1b, /paths/~1c, /paths/~1d, …

warning[invalid]: `GET /a` is left out: it wants credentials
 --> a:1:1
  |
1 | b
  | ^
  = at: /
  = help: do
  = and 3 more like it: `GET /b`, `GET /c`, `GET /d`

warning[unknown-key]: the key `one` is unknown
 --> a:1:1
  |
1 | b
  | ^
  = at: /one

warning[unknown-key]: the key `two` is unknown
 --> a:1:1
  |
1 | b
  | ^
  = at: /two

warning[unknown-key]: the key `three` is unknown
 --> a:1:1
  |
1 | b
  | ^
  = at: /three

13 warnings; --all shows each
"
        );
        assert_eq!(diagnostics.render(&source).matches("warning[").count(), 13);
    }

    #[test]
    fn a_finding_is_shown_in_its_file() {
        let source = Source::new("a.yaml", "a: 1\n");
        let other = source.add("b/c.yaml", "x: 2\na: 3\n");
        let mut diagnostics = Diagnostics::default();
        for root in [Pointer::root(), Pointer::file_root(other)] {
            for key in ["a", "x"] {
                diagnostics.warning(Code::UnknownKey, &root.child(key), "unknown");
            }
        }
        let text = diagnostics.render(&source);
        let shown = "--> b/c.yaml:2:1\n  |\n2 | a: 3\n  | ^\n  = at: /a\n";
        assert!(text.contains(shown) && text.contains("--> a.yaml:1:1\n"), "{text}");
        let brief = diagnostics.digest(&source, "");
        assert!(brief.contains("and 3 more like it: /x, b/c.yaml /a, b/c.yaml /x\n"), "{brief}");
    }

    #[test]
    fn the_same_finding_is_made_once() {
        let mut diagnostics = Diagnostics::default();
        for _ in 0..3 {
            diagnostics.error(Code::Invalid, &Pointer::root(), "wrong").help("right it");
        }
        let text = diagnostics.render(&Source::new("a", "b"));
        assert!(text.ends_with("help: right it\n\n1 error\n"), "{text}");
    }
}
