//! Documentation comments, put together from paragraphs.

use proc_macro2::TokenStream;
use quote::quote;

use super::{markdown, unseen};
use crate::text::steers;

/// The documentation of an item: parts, with an empty line between them.
#[derive(Debug, Default)]
pub(super) struct Docs(Vec<Part>);

#[derive(Debug)]
enum Part {
    Text(String),
    /// A block of code of our own, which rustdoc is to compile.
    Code(String),
}

impl Docs {
    /// Adds a paragraph of our own. What it quotes of the document has gone through [`inline`].
    pub(super) fn paragraph(&mut self, text: impl Into<String>) -> &mut Self {
        self.0.push(Part::Text(text.into()));
        self
    }

    /// Adds what the document says, made harmless.
    pub(super) fn prose(&mut self, markdown: Option<&str>) -> &mut Self {
        let text = markdown::clean(markdown.unwrap_or_default());
        if !text.is_empty() {
            self.0.push(Part::Text(text));
        }
        self
    }

    /// Adds where in the document the item comes from, which is a JSON pointer.
    pub(super) fn source(&mut self, pointer: &str) -> &mut Self {
        self.paragraph(format!("Schema: {}.", quoted(&format!("#{pointer}"))))
    }

    /// Adds an example that is compiled with the documentation's tests; `attributes` is empty or
    /// `no_run`, and `summary` what the document says that it shows.
    pub(super) fn example(
        &mut self,
        attributes: &str,
        summary: Option<&str>,
        code: &str,
    ) -> &mut Self {
        self.paragraph("# Example");
        if let Some(summary) = summary {
            self.prose(Some(&format!("{}:", summary.trim_end_matches(['.', ':']))));
        }
        self.code(attributes, code)
    }

    /// Adds code that is compiled with the documentation's tests.
    pub(super) fn code(&mut self, attributes: &str, code: &str) -> &mut Self {
        self.0.push(Part::Code(format!("```{attributes}\n{}\n```", code.trim_end())));
        self
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The whole text. Each part of it is harmless; should they not be together, because one part
    /// changes what the next one means, all but our own code is shown as it is.
    fn text(&self) -> String {
        let join = |show: fn(&str) -> String| {
            let parts = self.0.iter().map(|part| match part {
                Part::Text(text) => show(text),
                Part::Code(code) => code.clone(),
            });
            parts.collect::<Vec<_>>().join("\n\n")
        };
        let text = markdown::wrap(&join(str::to_owned));
        let ours = self.0.iter().filter(|part| matches!(part, Part::Code(_))).count();
        if markdown::compiled_blocks(&text) == ours { text } else { join(markdown::fenced) }
    }

    fn lines(&self) -> Vec<String> {
        let line = |line: &str| if line.is_empty() { String::new() } else { format!(" {line}") };
        self.text().lines().map(line).collect()
    }

    /// As attributes of the item that follows.
    pub(super) fn outer(&self) -> TokenStream {
        let lines = self.lines();
        quote! { #(#[doc = #lines])* }
    }

    /// As attributes of the file that they begin.
    pub(super) fn inner(&self) -> TokenStream {
        let lines = self.lines();
        quote! { #(#![doc = #lines])* }
    }
}

/// A text of the document's for within a line of ours.
pub(super) fn inline(text: &str) -> String {
    one_line(&text.replace(['`', '|'], " "))
}

/// A text of the document's as code within a line of ours: as it is spelt or, where not all of that
/// is seen, in quotes and with escapes, so that it can be told from others.
pub(super) fn quoted(text: &str) -> String {
    if unseen::is_plain(text) {
        in_ticks(text)
    } else {
        in_ticks(&format!(
            "\"{}\"",
            unseen::escaped(&text.replace('\\', "\\\\").replace('"', "\\\""))
        ))
    }
}

/// The same for what is in quotes already, as far as it is a text.
pub(super) fn quoted_json(json: &str) -> String {
    in_ticks(&unseen::escaped(json))
}

/// One line as code.
fn in_ticks(text: &str) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    if longest == 0 {
        return format!("`{text}`");
    }
    let ticks = "`".repeat(longest + 1);
    format!("{ticks} {text} {ticks}")
}

/// The same for the cell of a table.
pub(super) fn quoted_cell(text: &str) -> String {
    quoted(text).replace('|', "\\|")
}

fn one_line(text: &str) -> String {
    let seen = |c: char| if c.is_control() || steers(c) { ' ' } else { c };
    let text: String = text.chars().map(seen).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Attributes that make an item found under other names than its own.
pub(super) fn aliases(name: &str, aliases: &[String]) -> TokenStream {
    // rustdoc refuses aliases with quotes or spaces, and lists each once.
    let mut usable: Vec<&String> = Vec::new();
    for alias in aliases {
        let plain =
            alias.chars().all(|c| !c.is_whitespace() && !c.is_control() && c != '"' && c != '\'');
        if plain && !alias.is_empty() && alias != name && !usable.contains(&alias) {
            usable.push(alias);
        }
    }
    quote! { #(#[doc(alias = #usable)])* }
}

#[cfg(test)]
mod tests {
    use super::{Docs, inline, quoted, quoted_json};

    #[test]
    fn our_code_is_the_only_code() {
        let mut docs = Docs::default();
        docs.prose(Some("```json\n{}")).prose(Some("```\nevil()\n```")).code("", "ours();");
        assert_eq!(docs.text().matches("```\nours").count(), 1);
        docs.paragraph("- one: ```text\n  a\n  ```\n  evil()");
        let text = docs.text();
        assert!(text.contains("````text\n- one:") && text.contains("```\nours();\n```"), "{text}");
    }

    #[test]
    fn quoted_text_stays_in_its_line() {
        assert_eq!(inline("a\n\n~~~\n`evil`\t|\u{202e}"), "a ~~~ evil");
        assert_eq!(quoted("a|b c"), "`a|b c`");
        assert_eq!(quoted("a|b\n c"), "`\"a|b\\n c\"`");
        assert_eq!(quoted("a`` `b"), "``` a`` `b ```");
        assert_eq!(quoted("`\n"), "`` \"`\\n\" ``");
        assert_eq!(quoted_json("\"\\n  \u{202e}\""), "`\"\\n  \\u{202e}\"`");
    }
}
