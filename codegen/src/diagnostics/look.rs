//! How findings look that a person reads: which colours they have, if any.

use std::fmt;

use anstyle::{AnsiColor, Style};

use super::Severity;

/// How findings are written for a person.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Look<'h> {
    /// Whether the text has the escapes of a terminal that make colours.
    pub color: bool,
    /// Findings that say the same of many places are one, with how many there are and where the first
    /// of them stand, if there is a hint here. It says, at the end, how to see each by itself.
    pub brief: Option<&'h str>,
}

impl Look<'_> {
    /// What is drawn around a piece of the document.
    pub(super) fn frame<T: fmt::Display>(self, text: T) -> Painted<T> {
        self.painted(AnsiColor::Blue.on_default().bold(), text)
    }

    /// What a finding says.
    pub(super) fn message<T: fmt::Display>(self, text: T) -> Painted<T> {
        self.painted(Style::new().bold(), text)
    }

    /// How much a finding matters, and what is underlined for it.
    pub(super) fn severity<T: fmt::Display>(self, severity: Severity, text: T) -> Painted<T> {
        let color = match severity {
            Severity::Warning => AnsiColor::Yellow,
            Severity::Error => AnsiColor::Red,
        };
        self.painted(color.on_default().bold(), text)
    }

    fn painted<T: fmt::Display>(self, style: Style, text: T) -> Painted<T> {
        Painted { style: if self.color { style } else { Style::new() }, text }
    }
}

/// A text with a style around it.
pub(super) struct Painted<T> {
    style: Style,
    text: T,
}

impl<T: fmt::Display> fmt::Display for Painted<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { style, text } = self;
        write!(f, "{style}{text}{style:#}")
    }
}
