//! Documentation comments, put together from paragraphs.

use proc_macro2::TokenStream;
use quote::quote;

use super::markdown;

/// The documentation of an item: paragraphs, with an empty line between them.
#[derive(Debug, Default)]
pub(super) struct Docs(Vec<String>);

impl Docs {
    /// Adds a paragraph of our own, as it is.
    pub(super) fn paragraph(&mut self, text: impl Into<String>) -> &mut Self {
        self.0.push(text.into());
        self
    }

    /// Adds what the document says, made harmless.
    pub(super) fn prose(&mut self, markdown: Option<&str>) -> &mut Self {
        let text = markdown::clean(markdown.unwrap_or_default());
        if !text.is_empty() {
            self.0.push(text);
        }
        self
    }

    /// Adds an example that is compiled with the documentation's tests; `attributes` is empty or
    /// `no_run`, and `summary` what the document says that it shows.
    pub(super) fn example(
        &mut self,
        attributes: &str,
        summary: Option<&str>,
        code: &str,
    ) -> &mut Self {
        self.0.push("# Example".to_owned());
        if let Some(summary) = summary {
            self.prose(Some(&format!("{}:", summary.trim_end_matches(['.', ':']))));
        }
        self.code(attributes, code)
    }

    /// Adds code that is compiled with the documentation's tests.
    pub(super) fn code(&mut self, attributes: &str, code: &str) -> &mut Self {
        self.0.push(format!("```{attributes}\n{}\n```", code.trim_end()));
        self
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn lines(&self) -> Vec<String> {
        let text = markdown::wrap(&self.0.join("\n\n"));
        let line = |line: &str| if line.is_empty() { String::new() } else { format!(" {line}") };
        text.lines().map(line).collect()
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

/// What is said of a deprecated schema: an attribute would warn wherever this crate names it.
pub(super) const DEPRECATED: &str = "Deprecated: the API's document advises against it.";

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
