//! The query of a request, written as RFC 6570 has it: a blank is `%20`, never `+`.

use std::fmt;

use percent_encoding::{AsciiSet, utf8_percent_encode};

use super::path::RESERVED;

/// Those of the reserved characters stand for something else in a query, or can't stand there.
/// A parameter that allows reserved characters lets the others go as they are.
const SPECIAL: &AsciiSet = &RESERVED
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b'=');

/// The parameters of a query: the name of each, and its value as it is sent.
#[derive(Clone, Default)]
pub(crate) struct Query(Vec<(String, String)>);

impl Query {
    /// Sets `name=value`, in place of any other value.
    pub(crate) fn set(&mut self, name: &str, value: &str) {
        self.put(name, utf8_percent_encode(value, RESERVED).to_string());
    }

    /// Sets `name=value` with the reserved characters of the value as they are, and what is
    /// percent-encoded in it already.
    pub(crate) fn set_reserved(&mut self, name: &str, value: &str) {
        let mut parts = value.split('%');
        let first = parts.next().unwrap_or_default();
        let mut encoded = utf8_percent_encode(first, SPECIAL).to_string();
        for part in parts {
            let digits = part.bytes().take(2).filter(u8::is_ascii_hexdigit).count();
            encoded += if digits == 2 { "%" } else { "%25" };
            encoded.extend(utf8_percent_encode(part, SPECIAL));
        }
        self.put(name, encoded);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn put(&mut self, name: &str, value: String) {
        self.0.retain(|(known, _)| known != name);
        self.0.push((name.to_owned(), value));
    }
}

impl fmt::Display for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, (name, value)) in self.0.iter().enumerate() {
            let separator = if index == 0 { "" } else { "&" };
            let name = utf8_percent_encode(name, RESERVED);
            write!(f, "{separator}{name}={value}")?;
        }
        Ok(())
    }
}
