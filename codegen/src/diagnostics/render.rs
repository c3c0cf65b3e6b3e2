//! Writes findings as text for a person, each with the lines of the document that it is about.
//!
//! Parts of that text come from the document, which may have been written to deceive its reader:
//! what would steer a terminal is escaped, and what is very long is cut.

use std::fmt;

use super::excerpts::Excerpt;
use super::groups::{self, Group};
use super::spots::Spot;
use super::{Diagnostic, Diagnostics, Look, Severity};
use crate::source::Source;
use crate::text::{printable, shortened};

/// How many characters of a message, pointer or help are shown.
const LONGEST: usize = 1000;

impl Diagnostics {
    /// The findings as text for a person, each with file, line and column, pointer, message and
    /// help, followed by a line that counts them. Empty when there are none.
    #[must_use]
    pub fn render(&self, source: &Source) -> String {
        self.shown(source, Look::default())
    }

    /// The same with colours, or in brief.
    #[must_use]
    pub fn shown(&self, source: &Source, look: Look<'_>) -> String {
        let found = self.errors_last();
        let groups = match look.brief {
            Some(_) => groups::of(&found),
            None => found.into_iter().map(Group::alone).collect(),
        };
        let is_brief = groups.iter().any(|group| group.more > 0);
        let shown = groups.into_iter().map(|group| Shown { group, source, look }.to_string());
        shown.collect::<String>() + &self.summary(look.brief.filter(|_| is_brief))
    }

    /// The findings, those that matter most last: that is where one looks.
    fn errors_last(&self) -> Vec<&Diagnostic> {
        let mut found: Vec<&Diagnostic> = self.found.iter().collect();
        found.sort_by_key(|found| found.severity);
        found
    }

    /// The line that counts the findings. Empty when there are none.
    pub(super) fn summary(&self, hint: Option<&str>) -> String {
        let errors = counted(self.count(Severity::Error), "error");
        let warnings = counted(self.count(Severity::Warning), "warning");
        let allowed = (self.allowed > 0).then(|| format!("{} allowed", self.allowed));
        let counts: Vec<String> = [errors, warnings, allowed].into_iter().flatten().collect();
        if counts.is_empty() {
            return String::new();
        }
        let hidden = match self.hidden() {
            0 => String::new(),
            hidden => format!(" ({hidden} not shown)"),
        };
        let hint = hint.map(|hint| format!("; {hint}")).unwrap_or_default();
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

/// Findings that are shown together, and the document that they were made in.
struct Shown<'a> {
    group: Group<'a>,
    source: &'a Source,
    look: Look<'a>,
}

impl fmt::Display for Shown<'_> {
    fn fmt(&self, text: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { group, source, look } = self;
        let found = group.first;
        let severity = format!("{}[{}]", found.severity, found.code);
        let severity = look.severity(found.severity, severity);
        let message = format!(": {}", short(&found.message));
        writeln!(text, "{severity}{}", look.message(message))?;
        let first = found.spot(source);
        let second = found.second_spot(source);
        let lines = [Some(&first), second.as_ref()].into_iter().flatten();
        let last = lines.map(|spot| spot.extent.start.line).max().unwrap_or_default();
        let frame = Frame { look: *look, severity: found.severity, width: last.to_string().len() };
        let (beside, elsewhere) = match second {
            Some(second) if second.file == first.file => (Some(second), None),
            other => (None, other),
        };
        frame.draw("-->", &first, beside.as_ref(), text)?;
        if let Some(second) = elsewhere {
            frame.draw(":::", &second, None, text)?;
        }
        frame.note(&format!("at: {}", found.pointer), text)?;
        if let Some(help) = &found.help {
            frame.note(&format!("help: {help}"), text)?;
        }
        if let Some(others) = group.others(source) {
            frame.note(&others, text)?;
        }
        writeln!(text)
    }
}

/// What is drawn around pieces of a document.
struct Frame<'a> {
    look: Look<'a>,
    severity: Severity,
    /// How wide the number of a line may be.
    width: usize,
}

impl Frame<'_> {
    /// The place of a finding and its line, with the one of another place in the same file.
    fn draw(
        &self,
        arrow: &str,
        first: &Spot<'_>,
        other: Option<&Spot<'_>>,
        text: &mut fmt::Formatter<'_>,
    ) -> fmt::Result {
        let Self { look, width, .. } = self;
        let (line, column, _) = first.columns();
        let arrow = look.frame(format!("{:width$}{arrow}", ""));
        writeln!(text, "{arrow} {}:{line}:{column}", short(first.file))?;
        let mut spots: Vec<&Spot<'_>> = [Some(first), other].into_iter().flatten().collect();
        spots.sort_by_key(|spot| spot.extent.start.offset);
        let mut before = None;
        for spot in spots {
            let Some(excerpt) = Excerpt::of(spot.text, spot.extent) else { continue };
            let line = spot.extent.start.line;
            match before {
                None => writeln!(text, "{}", look.frame(format!("{:width$} |", "")))?,
                Some(before) if line > before + 1 => writeln!(text, "{}", look.frame("..."))?,
                Some(_) => {}
            }
            before = Some(line);
            self.excerpt(spot, &excerpt, text)?;
        }
        Ok(())
    }

    /// A line, and what is meant in it.
    fn excerpt(
        &self,
        spot: &Spot<'_>,
        Excerpt { line, indent, width }: &Excerpt,
        text: &mut fmt::Formatter<'_>,
    ) -> fmt::Result {
        let Self { look, severity, width: gutter } = self;
        let number = look.frame(format!("{:<gutter$} |", spot.extent.start.line));
        writeln!(text, "{number} {line}")?;
        let bar = look.frame(format!("{:gutter$} |", ""));
        write!(text, "{bar} {:indent$}", "")?;
        match spot.label {
            None => writeln!(text, "{}", look.severity(*severity, "^".repeat(*width))),
            Some(label) => {
                writeln!(text, "{}", look.frame(format!("{} {}", "-".repeat(*width), short(label))))
            }
        }
    }

    /// What else there is to say.
    fn note(&self, note: &str, text: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { look, width, .. } = self;
        writeln!(text, "{} {}", look.frame(format!("{:width$} =", "")), short(note))
    }
}

/// As much of a text as is shown, in a line.
pub(super) fn short(text: &str) -> String {
    printable(&shortened(text, LONGEST))
}

#[cfg(test)]
mod tests {
    use crate::{Code, Diagnostics, Look, Pointer, Source};

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
        let brief = Look { brief: Some("--all shows each"), ..Look::default() };
        assert_eq!(
            diagnostics.shown(&source, brief),
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
    fn the_same_finding_is_made_once() {
        let mut diagnostics = Diagnostics::default();
        for _ in 0..3 {
            diagnostics.error(Code::Invalid, &Pointer::root(), "wrong").help("right it");
        }
        let text = diagnostics.render(&Source::new("a", "b"));
        assert!(text.ends_with("help: right it\n\n1 error\n"), "{text}");
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
        let look = Look { brief: Some(""), ..Look::default() };
        let brief = diagnostics.shown(&source, look);
        assert!(brief.contains("and 3 more like it: /x, b/c.yaml /a, b/c.yaml /x\n"), "{brief}");
    }

    #[test]
    fn a_second_place_is_shown_in_the_order_of_its_file_or_in_its_own() {
        let source = Source::new("a.yaml", "a: 1\nb: 2\nc: 3\nd: 4\n");
        let other = source.add("b.yaml", "\nx: [1, 2]\n");
        let at = |key: &str| Pointer::root().child(key);
        let mut diagnostics = Diagnostics::default();
        diagnostics.error(Code::Invalid, &at("c"), "above").also(at("a"), "the one");
        diagnostics.error(Code::Invalid, &at("c"), "below").also(at("d"), "the\nother");
        let elsewhere = Pointer::file_root(other).child("x");
        diagnostics.error(Code::Invalid, &at("c"), "elsewhere").also(elsewhere, "here");
        let expected = "\
error[invalid]: above
 --> a.yaml:3:1
  |
1 | a: 1
  | ---- the one
...
3 | c: 3
  | ^^^^
  = at: /c

error[invalid]: below
 --> a.yaml:3:1
  |
3 | c: 3
  | ^^^^
4 | d: 4
  | ---- the\\nother
  = at: /c

error[invalid]: elsewhere
 --> a.yaml:3:1
  |
3 | c: 3
  | ^^^^
 ::: b.yaml:2:1
  |
2 | x: [1, 2]
  | --------- here
  = at: /c

3 errors
";
        assert_eq!(diagnostics.render(&source), expected);
    }

    #[test]
    fn colours_are_for_who_asks_and_change_nothing_else() {
        let source = Source::new("a.yaml", "a: 1\nb: 2\n");
        let mut diagnostics = Diagnostics::default();
        let at = |key: &str| Pointer::root().child(key);
        diagnostics.error(Code::Invalid, &at("a"), "wrong").also(at("b"), "here").help("do");
        let plain = diagnostics.render(&source);
        let colored = diagnostics.shown(&source, Look { color: true, ..Look::default() });
        assert!(colored.starts_with("\u{1b}[1m\u{1b}[31merror[invalid]\u{1b}[0m"), "{colored:?}");
        let stripped: String = colored
            .split('\u{1b}')
            .map(|part| part.split_once('m').map_or(part, |it| it.1))
            .collect();
        let start = colored.find('\u{1b}').unwrap();
        assert_eq!((start, stripped), (0, plain.clone()));
        assert!(!plain.contains('\u{1b}'));
    }
}
