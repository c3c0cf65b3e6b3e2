//! What a response says of the file that it is.

use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use percent_encoding::percent_decode_str;

use super::Response;
use crate::runtime::hidden::is_hidden;

impl<T> Response<T> {
    /// The media type of the body as the response has it: `image/png`, say.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.raw.header(CONTENT_TYPE)
    }

    /// What the response calls the file that it is (`Content-Disposition`): a name without a path, so
    /// that it is safe to put it behind that of a folder.
    ///
    /// `None` if there is no name, or none that a file can have.
    #[must_use]
    pub fn file_name(&self) -> Option<String> {
        let disposition = self.raw.headers.get(CONTENT_DISPOSITION)?;
        // Some write names in the letters of UTF-8, though headers are of ASCII.
        let parameters = parameters(&String::from_utf8_lossy(disposition.as_bytes()));
        let named = |wanted: &str| parameters.iter().find(|(name, _)| name == wanted);
        let extended = named("filename*").and_then(|(_, value)| extended(value));
        let extended = extended.and_then(|name| of_file(&name));
        extended.or_else(|| named("filename").and_then(|(_, name)| of_file(name)))
    }
}

/// The parameters of a header, with their names in lower case (RFC 6266, 4.1).
fn parameters(header: &str) -> Vec<(String, String)> {
    let mut parameters = Vec::new();
    let mut rest = header.split_once(';').map(|(_, rest)| rest);
    while let Some(text) = rest {
        let (name, value) = match text.find(['=', ';']) {
            Some(end) if text[end..].starts_with('=') => (&text[..end], &text[end + 1..]),
            // What has no value says nothing.
            Some(end) => {
                rest = Some(&text[end + 1..]);
                continue;
            }
            None => break,
        };
        let name = name.trim().to_ascii_lowercase();
        let (value, behind) = match value.trim_start().strip_prefix('"') {
            Some(quoted) => unquoted(quoted),
            None => match value.split_once(';') {
                Some((value, behind)) => (value.trim().to_owned(), Some(behind)),
                None => (value.trim().to_owned(), None),
            },
        };
        parameters.push((name, value));
        rest = behind;
    }
    parameters
}

/// What stands in quotes, and what behind them.
fn unquoted(quoted: &str) -> (String, Option<&str>) {
    let mut text = String::new();
    let mut characters = quoted.char_indices();
    while let Some((index, character)) = characters.next() {
        match character {
            '"' => return (text, quoted.get(index + 1..)),
            '\\' => text.extend(characters.next().map(|(_, escaped)| escaped)),
            other => text.push(other),
        }
    }
    (text, None)
}

/// A text with its charset, percent-encoded (RFC 8187); of the two charsets that may be used, UTF-8 is
/// the one that must be understood.
fn extended(value: &str) -> Option<String> {
    let mut parts = value.splitn(3, '\'');
    let (charset, text) = (parts.next()?, parts.nth(1)?);
    let bytes: Vec<u8> = percent_decode_str(text).collect();
    if charset.eq_ignore_ascii_case("utf-8") {
        String::from_utf8(bytes).ok()
    } else if charset.eq_ignore_ascii_case("iso-8859-1") {
        Some(bytes.into_iter().map(char::from).collect())
    } else {
        None
    }
}

/// A name that a file can have on any system, of one that may come with a path.
fn of_file(name: &str) -> Option<String> {
    let name = name.rsplit(['/', '\\', ':']).next()?;
    let is_kept = |character: &char| {
        !character.is_control() && !is_hidden(*character) && !r#"<>"|?*"#.contains(*character)
    };
    let name: String = name.chars().filter(is_kept).collect();
    // What begins so is hidden, or leads out of the folder.
    let name = name.trim().trim_start_matches('.').trim_end_matches(['.', ' ']);
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_ascii_uppercase();
    // Some systems have devices of these names in every folder.
    let is_numbered = stem.strip_prefix("COM").or_else(|| stem.strip_prefix("LPT"));
    let is_device = ["CON", "PRN", "AUX", "NUL"].contains(&stem.as_str())
        || is_numbered.is_some_and(|number| number.len() == 1);
    (!name.is_empty() && !is_device).then(|| name.to_owned())
}
