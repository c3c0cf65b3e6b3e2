//! Findings as texts that programs read, each with all of them, one by one.
//!
//! Columns count characters, from 1; an end is behind the last character.

mod concise;
mod github;
mod json;
mod sarif;

pub use sarif::sarif;

use super::{Diagnostic, Diagnostics, render};

impl Diagnostics {
    /// What is said of findings that weren't kept.
    fn not_kept(&self) -> Option<String> {
        match self.hidden() {
            0 => None,
            1 => Some("1 more finding isn't shown".to_owned()),
            hidden => Some(format!("{hidden} more findings aren't shown")),
        }
    }
}

impl Diagnostic {
    /// What it says and what there is to do, in a paragraph each.
    fn paragraphs(&self) -> String {
        let help = self.help.as_ref().map(|help| format!("\nhelp: {}", render::short(help)));
        render::short(&self.message) + &help.unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use crate::{Code, Diagnostics, Pointer, Source};

    /// Findings of all kinds that matter to a format: with a second place, with a help, of a parser, and
    /// of a text that is made to deceive.
    pub(super) fn sample() -> (Source, Diagnostics) {
        let text = "openapi: 3.0.3\ninfo:\n  title: a\n  title: b, 100% größer\npaths: {}\n";
        let source = Source::new("my docs/pets.yaml", text);
        let mut diagnostics = Diagnostics::default();
        let title = Pointer::root().child("info").child("title");
        diagnostics
            .warning(Code::Duplicate, &title, "this key stands twice in the same object")
            .also(title.clone(), "here it stands first")
            .help("the last of its values is taken");
        diagnostics.error(Code::Syntax, &Pointer::root(), "50% of, this: that").position =
            Some((5, 8));
        let paths = Pointer::root().child("paths");
        diagnostics.warning(Code::Ignored, &paths, "a\n::error::b\u{1b}[31m");
        (source, diagnostics)
    }

    /// More findings than are kept.
    pub(super) fn too_many() -> (Source, Diagnostics) {
        let mut diagnostics = Diagnostics::default();
        for number in 0..10_002 {
            diagnostics.warning(Code::Invalid, &Pointer::root(), format!("wrong {number}"));
        }
        (Source::new("a", "b"), diagnostics)
    }
}
