//! Paths to what they are made of: literals, and names that values take the place of.

use std::fmt::Write;

use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};

/// What can't stand in a path as it is.
const OUTSIDE_PATHS: &AsciiSet =
    &CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>').add(b'`').add(b'\\').add(b'^').add(b'|');

/// A path of the document.
pub(super) struct Path<'a>(Vec<Part<'a>>);

enum Part<'a> {
    Literal(&'a str),
    /// What stands between braces, whatever it is made of.
    Name(&'a str),
}

impl<'a> Path<'a> {
    /// Takes a path apart; `None` if it is none.
    pub(super) fn parse(text: &'a str) -> Option<Self> {
        let mut parts = Vec::new();
        let mut rest = text;
        while let Some((literal, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}')?;
            parts.extend([Part::Literal(literal), Part::Name(name)]);
            rest = after;
        }
        parts.push(Part::Literal(rest));
        let is_path = text.starts_with('/')
            && parts.iter().all(|part| match part {
                Part::Literal(literal) => !literal.contains(['}', '?', '#']),
                Part::Name(name) => !name.is_empty() && !name.contains('{'),
            });
        is_path.then_some(Self(parts))
    }

    /// The names in it.
    pub(super) fn names(&self) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter_map(|part| match part {
            Part::Name(name) => Some(*name),
            Part::Literal(_) => None,
        })
    }

    /// A segment that stands for another one, `.` or `..`, if there is one: no request could keep it.
    pub(super) fn dots(&self) -> Option<String> {
        let literal = |part: &Part<'a>| match part {
            Part::Literal(literal) => percent_decode_str(literal).decode_utf8_lossy(),
            Part::Name(_) => "{}".into(),
        };
        let text: String = self.0.iter().map(literal).collect();
        text.split('/').find(|segment| matches!(*segment, "." | "..")).map(str::to_owned)
    }

    /// The path as URLs have it, with each name between braces as it stands: a value takes the place
    /// of just that.
    pub(super) fn template(&self) -> String {
        let mut template = String::new();
        for part in &self.0 {
            // A `String` takes all that is written to it.
            let _ = match part {
                Part::Literal(literal) => {
                    write!(template, "{}", utf8_percent_encode(literal, OUTSIDE_PATHS))
                }
                Part::Name(name) => write!(template, "{{{name}}}"),
            };
        }
        template
    }
}

#[cfg(test)]
mod tests {
    use super::Path;

    fn template(text: &str) -> Option<String> {
        Path::parse(text).map(|path| path.template())
    }

    #[test]
    fn literals_are_encoded_and_names_are_not() {
        for (path, expected) in [
            ("/", "/"),
            ("/a/{b}/c", "/a/{b}/c"),
            ("/räume und/{größe und}", "/r%C3%A4ume%20und/{größe und}"),
            ("/^|<>\"`\\\t/{^|<>\"`\\\t}", "/%5E%7C%3C%3E%22%60%5C%09/{^|<>\"`\\\t}"),
            ("/{a}-{b}.{c}:d", "/{a}-{b}.{c}:d"),
            ("/{a/b}/{c?}/{d#e}/{%20}", "/{a/b}/{c?}/{d#e}/{%20}"),
            ("/%7Bno%7D/%20", "/%7Bno%7D/%20"),
        ] {
            assert_eq!(template(path).as_deref(), Some(expected));
        }
    }

    #[test]
    fn names_are_what_stands_between_braces() {
        let path = Path::parse("/a/{b c}/{größe}.{d/e}/{b c}").expect("a path");
        assert_eq!(path.names().collect::<Vec<_>>(), ["b c", "größe", "d/e", "b c"]);
    }

    #[test]
    fn what_is_no_path() {
        for text in
            ["", "a", "{a}", "/{}", "/{a", "/a}", "/{a}}", "/{{a}}", "/a?b", "/a#b", "/{a}?b={c}"]
        {
            assert!(Path::parse(text).is_none(), "{text}");
        }
    }

    #[test]
    fn segments_that_stand_for_others_are_found() {
        let dots = |text: &str| Path::parse(text).expect("a path").dots();
        for (path, expected) in
            [("/a/../b", ".."), ("/.", "."), ("/a/%2E%2e", ".."), ("/.%2e/{a}", "..")]
        {
            assert_eq!(dots(path).as_deref(), Some(expected));
        }
        for path in ["/", "/a/.../b", "/.a", "/{a}.", "/{..}", "/{a/../b}", "/.{a}"] {
            assert_eq!(dots(path), None, "{path}");
        }
    }
}
