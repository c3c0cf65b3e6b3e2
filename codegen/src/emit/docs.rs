//! Documentation comments, put together from paragraphs.

use proc_macro2::TokenStream;
use quote::quote;

use super::harmless::{Harmless, cleaned, harmless, quoted};
use super::literals::raw;
use super::{markdown, print};
use crate::plan::Prose;

/// The documentation of an item: parts, with an empty line between them.
#[derive(Debug, Default)]
pub(super) struct Docs(Vec<Part>);

#[derive(Debug)]
enum Part {
    Text(Harmless),
    /// A block of code of our own, which rustdoc is to compile.
    Code(String),
}

impl Docs {
    /// Adds a paragraph.
    pub(super) fn paragraph(&mut self, text: impl Into<Harmless>) -> &mut Self {
        self.0.push(Part::Text(text.into()));
        self
    }

    /// Adds what the document says, made harmless, unless that has just been said: many summaries are what
    /// is described.
    pub(super) fn prose(&mut self, prose: Option<&Prose>) -> &mut Self {
        let text = prose.map(cleaned).unwrap_or_default();
        let is_said =
            matches!(self.0.last(), Some(Part::Text(last)) if last.as_str() == text.as_str());
        if !text.is_empty() && !is_said {
            self.0.push(Part::Text(text));
        }
        self
    }

    /// Adds where in the document the item comes from, as a reference to it.
    pub(super) fn source(&mut self, reference: &str) -> &mut Self {
        self.paragraph(harmless!("Schema: {}.", quoted(reference)))
    }

    /// Adds an example that is compiled with the documentation's tests; `attributes` is empty or
    /// `no_run`, and `summary` what the document says that it shows.
    pub(super) fn example(
        &mut self,
        attributes: &'static str,
        summary: Option<&Prose>,
        code: &str,
    ) -> &mut Self {
        self.paragraph("# Example");
        if let Some(summary) = summary {
            let summary = summary.as_written().trim_end_matches(['.', ':']);
            self.prose(Prose::new(&format!("{summary}:")).as_ref());
        }
        self.code(attributes, code)
    }

    /// Adds code that is compiled with the documentation's tests.
    pub(super) fn code(&mut self, attributes: &'static str, code: &str) -> &mut Self {
        self.0.push(Part::Code(markdown::fenced(attributes, code.trim_end())));
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
                Part::Text(text) => show(text.as_str()),
                Part::Code(code) => code.clone(),
            });
            parts.collect::<Vec<_>>().join("\n\n").replace(print::FOLD, " ")
        };
        let text = markdown::wrap(&join(str::to_owned));
        let ours = self.0.iter().filter(|part| matches!(part, Part::Code(_))).count();
        if markdown::compiled_blocks(&text) == ours {
            text
        } else {
            join(|text| markdown::fenced("text", text))
        }
    }

    /// All lines in one, for the printer to part.
    fn folded(&self) -> Option<String> {
        let line = |line: &str| if line.is_empty() { String::new() } else { format!(" {line}") };
        let text = self.text();
        let lines: Vec<String> = text.lines().map(line).collect();
        (!lines.is_empty()).then(|| lines.join(print::FOLD))
    }

    /// As an attribute of the item that follows.
    pub(super) fn outer(&self) -> TokenStream {
        let lines = self.folded().map(|lines| raw(&lines));
        lines.map_or_else(TokenStream::new, |lines| quote! { #[doc = #lines] })
    }

    /// As an attribute of the file that they begin.
    pub(super) fn inner(&self) -> TokenStream {
        let lines = self.folded().map(|lines| raw(&lines));
        lines.map_or_else(TokenStream::new, |lines| quote! { #![doc = #lines] })
    }
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
    use super::Docs;
    use crate::plan::Prose;

    #[test]
    fn our_code_is_the_only_code() {
        let mut docs = Docs::default();
        let [open, evil] = ["```json\n{}", "```\nevil()\n```"].map(Prose::new);
        docs.prose(open.as_ref()).prose(evil.as_ref()).code("", "ours();");
        assert_eq!(docs.text().matches("```\nours").count(), 1);
        docs.paragraph("- one: ```text\n  a\n  ```\n  evil()");
        let text = docs.text();
        assert!(text.contains("````text\n- one:") && text.contains("```\nours();\n```"), "{text}");
    }
}
