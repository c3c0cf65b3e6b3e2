//! Findings as workflow commands of GitHub Actions, which shows each beside its line.

use std::fmt::Write;

use crate::{Diagnostics, Source};

impl Diagnostics {
    /// The findings as workflow commands of GitHub Actions: `::warning file=…,line=…::…`. It shows ten of
    /// either severity for a step.
    #[must_use]
    pub fn github(&self, source: &Source) -> String {
        let mut text = String::new();
        for found in &self.found {
            let spot = found.spot(source);
            let (line, column, end) = spot.columns();
            let (severity, file) = (found.severity, property(spot.file));
            let (title, message) = (property(found.code.as_str()), data(&found.paragraphs()));
            let place =
                format!("file={file},line={line},endLine={line},col={column},endColumn={end}");
            let _ = writeln!(text, "::{severity} {place},title={title}::{message}");
        }
        if let Some(more) = self.not_kept() {
            let _ = writeln!(text, "::notice::{}", data(&more));
        }
        text
    }
}

/// A message as such a command takes it.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property as such a command takes it.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::property;
    use crate::diagnostics::formats::tests::{sample, too_many};

    #[test]
    fn a_finding_is_a_command() {
        let (source, found) = sample();
        assert_eq!(
            found.github(&source),
            "\
::warning file=my docs/pets.yaml,line=4,endLine=4,col=3,endColumn=8,title=duplicate::\
this key stands twice in the same object%0Ahelp: the last of its values is taken
::error file=my docs/pets.yaml,line=5,endLine=5,col=8,endColumn=9,title=syntax::\
50%25 of, this: that
::warning file=my docs/pets.yaml,line=5,endLine=5,col=1,endColumn=10,title=ignored::\
a\\n::error::b\\u{1b}[31m
"
        );
        let (source, found) = too_many();
        assert!(found.github(&source).ends_with("\n::notice::2 more findings aren't shown\n"));
    }

    #[test]
    fn the_value_of_a_property_ends_where_it_should() {
        assert_eq!(property("C:\\a,b\r\n%"), "C%3A\\a%2Cb%0D%0A%25");
    }
}
