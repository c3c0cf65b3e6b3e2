//! The query of a request, written as RFC 6570 has it: a blank is `%20`, never `+`.

pub(crate) mod encode;
mod put;
pub(crate) mod reserved;
mod set;
mod set_reserved;

use std::fmt;

/// The parameters of a query: the name of each, and what is sent of it, which may be nothing.
#[derive(Clone, Default)]
pub(crate) struct Query(Vec<(String, String)>);

impl Query {
    pub(crate) fn is_empty(&self) -> bool {
        self.0.iter().all(|(_, text)| text.is_empty())
    }
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
