//! Encodes the values of parameters that may hold reserved characters (`allowReserved`).

use percent_encoding::{AsciiSet, utf8_percent_encode};

use super::encode::RESERVED;

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

/// A text with its reserved characters as they are, and what is percent-encoded in it already.
pub(crate) fn encode_reserved(text: &str) -> String {
    let mut parts = text.split('%');
    let first = parts.next().unwrap_or_default();
    let mut encoded = utf8_percent_encode(first, SPECIAL).to_string();
    for part in parts {
        let digits = part.bytes().take(2).filter(u8::is_ascii_hexdigit).count();
        encoded += if digits == 2 { "%" } else { "%25" };
        encoded.extend(utf8_percent_encode(part, SPECIAL));
    }
    encoded
}
