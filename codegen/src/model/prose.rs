//! What a document says in words of its own.

/// A description, a summary or a title, which may have anything in it. It isn't shown as it is: only
/// `emit::harmless` makes documentation of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Prose(String);

impl Prose {
    /// What a text says; `None` for one that says nothing.
    pub(crate) fn new(text: &str) -> Option<Self> {
        (!text.trim().is_empty()).then(|| Self(text.to_owned()))
    }

    /// The text as it stands in the document, in Markdown.
    pub(crate) fn as_written(&self) -> &str {
        &self.0
    }
}
