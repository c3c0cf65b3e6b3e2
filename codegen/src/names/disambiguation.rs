//! What tells texts apart that have the same letters and digits: their signs, and their case.
//!
//! Names leave both out as long as nothing else would get the same name. Where something would,
//! these are tried in this order, until one tells a text from all that it is mistaken for:
//!
//! 1. the signs that mean something: `GMT+0` and `GMT-0` become `GmtPlus0` and `GmtMinus0`;
//! 2. the case, in one word behind the name: `asc` and `ASC` become `Asc` and `AscUpper`;
//! 3. both of them;
//! 4. all signs: `a.b` and `a/b` become `ADotB` and `ASlashB`, a sign without a name its number in
//!    Unicode;
//! 5. all signs and the case.

use unicode_normalization::UnicodeNormalization;

/// The text as it is told from others, best first; nothing for a way that has nothing to tell.
pub(super) fn descriptions(text: &str) -> [Option<String>; 5] {
    let case = case(text);
    let and_case = |text: &str| case.map(|case| format!("{text} {case}"));
    let meaning = meaning(text);
    let spelt = spelt(text);
    let [plain_case, meaning_case, spelt_case] = [text, &meaning, &spelt].map(and_case);
    [Some(meaning), plain_case, meaning_case, Some(spelt), spelt_case]
}

/// Whether a text has signs that mean something.
pub(super) fn has_meaning(text: &str) -> bool {
    let mut characters = characters(text);
    characters.any(|character| character.meaning().is_some())
}

/// The text with words for the signs that mean something.
fn meaning(text: &str) -> String {
    written(text, Character::meaning)
}

/// The text with words for all signs.
pub(super) fn spelt(text: &str) -> String {
    written(text, Character::spelt)
}

/// A word for how a text mixes upper and lower case; nothing where its letters have none.
fn case(text: &str) -> Option<&'static str> {
    let cased = text.chars().filter(|c| c.is_uppercase() || c.is_lowercase());
    let cased: Vec<bool> = cased.map(char::is_uppercase).collect();
    let (first, rest) = cased.split_first()?;
    let any_upper = rest.contains(&true);
    let any_lower = rest.contains(&false);
    Some(match (*first, any_upper, any_lower) {
        (false, false, _) => "lower",
        (false, true, _) => "camel",
        (true, false, true) => "capital",
        (true, true, true) => "pascal",
        (true, _, false) => "upper",
    })
}

/// A character of a text, where it stands.
struct Character {
    before: Option<char>,
    itself: char,
    after: Option<char>,
}

/// The characters of a text, in the forms that identifiers have.
fn characters(text: &str) -> impl Iterator<Item = Character> {
    let characters: Vec<char> = text.nfkc().collect();
    (0..characters.len()).map(move |index| Character {
        before: index.checked_sub(1).map(|before| characters[before]),
        itself: characters[index],
        after: characters.get(index + 1).copied(),
    })
}

fn written(text: &str, word: impl Fn(&Character) -> Option<String>) -> String {
    let characters = characters(text).map(|character| match word(&character) {
        Some(word) => format!(" {word} "),
        None => character.itself.to_string(),
    });
    characters.collect()
}

impl Character {
    /// The word for a sign that means something where it stands.
    fn meaning(&self) -> Option<String> {
        let word = match self.itself {
            '+' => "plus",
            // In front of a number or a whole text; anywhere else it is a hyphen.
            '-' | '−' if self.before.is_none() || self.after.is_some_and(char::is_numeric) => {
                "minus"
            }
            '<' => "less than",
            '>' => "greater than",
            '=' => "equals",
            '!' => "not",
            '*' => "star",
            '&' => "and",
            '%' => "percent",
            '#' => "number",
            '@' => "at",
            '$' => "dollar",
            '€' => "euro",
            '°' => "degree",
            _ => return None,
        };
        Some(word.to_owned())
    }

    /// The word for a sign.
    fn spelt(&self) -> Option<String> {
        if let Some(word) = self.meaning() {
            return Some(word);
        }
        let word = match self.itself {
            ' ' => "space",
            '\t' => "tab",
            '\n' => "newline",
            '_' => "underscore",
            '-' => "dash",
            '.' => "dot",
            '/' => "slash",
            '\\' => "backslash",
            ':' => "colon",
            ';' => "semicolon",
            ',' => "comma",
            '?' => "question mark",
            '\'' => "apostrophe",
            '"' => "quote",
            '`' => "backtick",
            '~' => "tilde",
            '^' => "caret",
            '|' => "bar",
            '(' => "open parenthesis",
            ')' => "close parenthesis",
            '[' => "open bracket",
            ']' => "close bracket",
            '{' => "open brace",
            '}' => "close brace",
            c if unicode_ident::is_xid_continue(c) && c.is_alphanumeric() => return None,
            c => return Some(format!("u{:x}", u32::from(c))),
        };
        Some(word.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::{case, meaning, spelt};

    fn words(text: &str) -> Vec<&str> {
        text.split_whitespace().collect()
    }

    #[test]
    fn signs_that_mean_something() {
        assert_eq!(words(&meaning("Etc/GMT-0")), ["Etc/GMT", "minus", "0"]);
        assert_eq!(words(&meaning("-created")), ["minus", "created"]);
        assert_eq!(words(&meaning("a-b")), ["a-b"]);
        assert_eq!(words(&meaning("<=")), ["less", "than", "equals"]);
    }

    #[test]
    fn all_signs() {
        assert_eq!(words(&spelt("a.b")), ["a", "dot", "b"]);
        assert_eq!(words(&spelt("a_b")), ["a", "underscore", "b"]);
        assert_eq!(words(&spelt("🎉")), ["u1f389"]);
    }

    #[test]
    fn cases() {
        let cases = ["asc", "ASC", "Asc", "isAsc", "IsAsc", "A", "a", "1", "日本"].map(case);
        let expected = ["lower", "upper", "capital", "camel", "pascal", "upper", "lower"].map(Some);
        assert_eq!(cases[..7], expected);
        assert_eq!(cases[7..], [None, None]);
    }
}
