//! Entities, such as `&amp;`, to the characters that they stand for.

use pulldown_cmark::{Event, Parser};

use crate::text::steers;

/// The longest name of an entity, and the characters around it.
const LONGEST: usize = 40;

/// The text with its entities decoded.
pub(super) fn decode(text: &str) -> String {
    let mut decoded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('&') {
        decoded.push_str(&rest[..start]);
        rest = &rest[start..];
        let end = rest.bytes().take(LONGEST).position(|byte| byte == b';');
        match end.and_then(|end| Some((end + 1, one(&rest[..=end])?))) {
            Some((length, character)) => {
                decoded.extend(character.chars().filter(|c| !steers(*c)));
                rest = &rest[length..];
            }
            None => {
                decoded.push('&');
                rest = &rest[1..];
            }
        }
    }
    decoded + rest
}

/// Markdown without the backslashes that keep it from meaning something.
pub(super) fn unescaped(text: &str) -> String {
    let mut unescaped = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        match characters.peek() {
            Some(next) if c == '\\' && next.is_ascii_punctuation() => {
                unescaped.extend(characters.next());
            }
            _ => unescaped.push(c),
        }
    }
    unescaped
}

/// What an entity stands for: the parser has the table of them.
fn one(entity: &str) -> Option<String> {
    let mut texts = Parser::new(entity).filter_map(|event| match event {
        Event::Text(text) => Some(text),
        _ => None,
    });
    let text = texts.next()?;
    (texts.next().is_none() && *text != *entity).then(|| text.into_string())
}

/// What an entity that stands for a character is written as in prose: as the character, where it
/// can't be taken for Markdown.
pub(super) fn spelled_out(decoded: &str) -> String {
    let spelled = decoded.chars().filter(|c| !steers(*c)).map(|c| match c {
        '\'' | '"' | ',' | '.' | ':' | ';' | '?' | '/' | '%' | '@' | '$' => c.to_string(),
        c if c.is_ascii_punctuation() => format!("\\{c}"),
        c if c.is_whitespace() => " ".to_owned(),
        c => c.to_string(),
    });
    spelled.collect()
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn entities_become_characters() {
        assert_eq!(decode("a &lt;b&gt; &#39;&mdash;"), "a <b> '—");
        assert_eq!(decode("a&#13;&#x202e;&#1;b"), "ab");
        assert_eq!(decode("a & b &nonsense; &amp;lt; &"), "a & b &nonsense; &lt; &");
    }
}
