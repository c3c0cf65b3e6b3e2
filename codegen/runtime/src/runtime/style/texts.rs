//! Lists of texts, in whatever form a caller has them.

/// The texts as a list that can be written.
pub(crate) fn texts(texts: impl IntoIterator<Item = impl AsRef<str>>) -> Vec<String> {
    texts.into_iter().map(|text| text.as_ref().to_owned()).collect()
}
