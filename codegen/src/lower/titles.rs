//! What an API is called: the title of its document, without what says that it is one.

/// Words for a document, rather than for an API, at the end of a title.
const DOCUMENTS: [&str; 2] = ["Documentation", "Specification"];

/// Such words that may as well be a part of a name, unless they come after `API`.
const DOCUMENTS_OF_APIS: [&str; 2] = ["Docs", "Reference"];

/// What comes between a name and what is added to it, or ends a title that is a sentence.
const SEPARATORS: &[char] = &[' ', '-', '–', '—', '|', ':', ',', '/', '.', ';', '!', '?', '…'];

/// Words behind which an `'s` is short for a word, and says of nothing whose it is.
const CONTRACTED: [&str; 8] = ["here", "how", "it", "let", "that", "there", "what", "who"];

/// The name in a title: without URLs, the parentheses that these stood in, words for the document, and what
/// makes a possessive, which no article can stand before. Of a title that is nothing else, all of it.
pub(super) fn name_in(title: &str) -> String {
    let text = without_urls(title);
    let mut name = text.trim_end_matches(SEPARATORS);
    while let Some(shorter) = without_last(name) {
        name = shorter;
    }
    if name.trim().is_empty() { title.to_owned() } else { without_possessives(name) }
}

/// A name without each `'s` at the end of a word.
fn without_possessives(name: &str) -> String {
    let words = name.split_inclusive(char::is_whitespace).map(|word| {
        let whole = word.trim_end();
        let owner = whole.strip_suffix("'s").or_else(|| whole.strip_suffix("’s"));
        let is_owner = |owner: &&str| {
            owner.ends_with(char::is_alphanumeric)
                && !CONTRACTED.iter().any(|word| owner.eq_ignore_ascii_case(word))
        };
        [owner.filter(is_owner).unwrap_or(whole), &word[whole.len()..]].concat()
    });
    words.collect()
}

/// A name without the word for a document that it ends in, if it does and isn't only that.
fn without_last(name: &str) -> Option<&str> {
    let (rest, last) = name.rsplit_once(char::is_whitespace)?;
    let rest = rest.trim_end_matches(SEPARATORS);
    let is_one = |words: [&str; 2]| words.iter().any(|word| last.eq_ignore_ascii_case(word));
    let is_of_api = || rest.to_ascii_lowercase().ends_with("api");
    let is_document = is_one(DOCUMENTS) || is_one(DOCUMENTS_OF_APIS) && is_of_api();
    (is_document && !rest.is_empty()).then_some(rest)
}

/// A text without the URLs in it, and without parentheses in which nothing else stands.
fn without_urls(text: &str) -> String {
    let is_end = |c: char| c.is_whitespace() || matches!(c, ')' | ']' | '>' | '"');
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = ["http://", "https://"].iter().filter_map(|it| rest.find(it)).min() {
        kept.push_str(&rest[..start]);
        let url = &rest[start..];
        rest = &url[url.find(is_end).unwrap_or(url.len())..];
    }
    kept.push_str(rest);
    if kept.len() == text.len() {
        return kept;
    }
    kept.replace("()", "").replace("[]", "").replace("<>", "")
}

#[cfg(test)]
mod tests {
    use super::name_in;

    #[test]
    fn what_is_said_of_the_document_is_no_part_of_a_name() {
        for (title, name) in [
            ("Pets API", "Pets API"),
            ("Pets API Documentation", "Pets API"),
            ("Pets API - reference documentation", "Pets API"),
            ("Pets Specification", "Pets"),
            ("Pets API Specification (https://pets.test/api?a=(b)", "Pets API"),
            ("Pets: https://pets.test", "Pets"),
            ("Pets (beta) API Docs", "Pets (beta) API"),
            ("Pets API.", "Pets API"),
            ("Pets! API documentation.", "Pets! API"),
        ] {
            assert_eq!(name_in(title), name, "{title}");
        }
    }

    #[test]
    fn whose_it_is_is_said_without_a_possessive() {
        for (title, name) in [
            ("Anna's API documentation", "Anna API"),
            ("The Pets’s API", "The Pets API"),
            ("Let's Adopt", "Let's Adopt"),
            ("Pets' API", "Pets' API"),
            ("'s", "'s"),
        ] {
            assert_eq!(name_in(title), name, "{title}");
        }
    }

    #[test]
    fn every_other_title_is_a_name() {
        for title in [
            "Documentation",
            "Specification of Pets",
            "Pet Docs",
            "Cross Reference",
            "Call()",
            "Documentation API",
            "https://pets.test",
            "",
        ] {
            assert_eq!(name_in(title), title, "{title}");
        }
    }
}
