//! A line for each finding, as editors and `grep` read it.

use std::fmt::Write;

use crate::diagnostics::render::short;
use crate::{Diagnostics, Source};

impl Diagnostics {
    /// The findings, each as the line `file:line:column: severity[code]: message`, followed by a line that
    /// counts them. Empty when there are none.
    #[must_use]
    pub fn concise(&self, source: &Source) -> String {
        let mut text = String::new();
        for found in &self.found {
            let spot = found.spot(source);
            let (line, column, _) = spot.columns();
            let (severity, code, message) = (found.severity, found.code, short(&found.message));
            let file = short(spot.file);
            let _ = writeln!(text, "{file}:{line}:{column}: {severity}[{code}]: {message}");
        }
        text + &self.summary(None)
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnostics::formats::tests::{sample, too_many};

    #[test]
    fn a_finding_is_a_line() {
        let (source, found) = sample();
        assert_eq!(
            found.concise(&source),
            "\
my docs/pets.yaml:4:3: warning[duplicate]: this key stands twice in the same object
my docs/pets.yaml:5:8: error[syntax]: 50% of, this: that
my docs/pets.yaml:5:1: warning[ignored]: a\\n::error::b\\u{1b}[31m
1 error, 2 warnings
"
        );
        let (source, found) = too_many();
        let text = found.concise(&source);
        assert_eq!(text.lines().count(), 10_001);
        assert!(text.ends_with("\n10002 warnings (2 not shown)\n"));
    }
}
