//! The query of a request, written as RFC 6570 has it: a blank is `%20`, never `+`.

pub(crate) mod encode;
mod or_empty;
mod put;
pub(crate) mod reserved;
mod sent;
mod set;
mod set_reserved;

use std::fmt;

/// The parameters of a query: the name of each, and what is sent of it, which may be nothing.
#[derive(Clone, Default)]
pub(crate) struct Query(Vec<(String, String)>);

impl Query {
    /// Refuses names that two parameters have: the members of an object may be called whatever they are,
    /// and would be taken for another parameter, or for a credential.
    pub(crate) fn check(&self) -> Result<(), String> {
        for (index, (parameter, text)) in self.0.iter().enumerate() {
            for (_, other) in &self.0[..index] {
                if named(text).any(|name| named(other).any(|known| known == name)) {
                    return Err(format!("the query parameter `{parameter}` is there twice"));
                }
            }
        }
        Ok(())
    }
}

/// The names in a part of a query, as they are encoded.
fn named(text: &str) -> impl Iterator<Item = &str> {
    text.split('&').filter_map(|pair| pair.split_once('=')).map(|(name, _)| name)
}

impl fmt::Display for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let texts = self.0.iter().map(|(_, text)| text).filter(|text| !text.is_empty());
        for (index, text) in texts.enumerate() {
            let separator = if index == 0 { "" } else { "&" };
            write!(f, "{separator}{text}")?;
        }
        Ok(())
    }
}
