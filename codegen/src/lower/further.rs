//! Documentation that stands elsewhere (`externalDocs`), which what is said here leads to.

use openapiv3::ExternalDocumentation;

use crate::model::Prose;

/// What a document says of something, and behind that where to read on.
pub(super) fn and_further(
    said: Option<Prose>,
    elsewhere: Option<&ExternalDocumentation>,
) -> Option<Prose> {
    let Some(lead) = elsewhere.and_then(lead) else { return said };
    match said {
        Some(said) if names(said.as_written(), &lead.url) => Some(said),
        Some(said) => Prose::new(&format!("{}\n\n{}", said.as_written().trim_end(), lead.sentence)),
        None => Prose::new(&lead.sentence),
    }
}

/// Whether a text has a URL in it, and not only one that begins like it.
fn names(text: &str, url: &str) -> bool {
    let goes_on = |c: char| c.is_ascii_alphanumeric() || "-_~/?#=%&".contains(c);
    text.match_indices(url).any(|(at, _)| !text[at + url.len()..].starts_with(goes_on))
}

struct Lead {
    url: String,
    sentence: String,
}

/// A sentence that leads to a web page, if that is one.
fn lead(elsewhere: &ExternalDocumentation) -> Option<Lead> {
    let url = elsewhere.url.trim();
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-._~:/?#@!$&'()*+,;=%".contains(c);
    let is_page = ["https://", "http://"].iter().any(|scheme| url.starts_with(scheme));
    if !is_page || !url.chars().all(is_plain) {
        return None;
    }
    let words = elsewhere.description.as_deref().map(|words| words.trim().trim_end_matches('.'));
    let sentence = match words.filter(|words| is_label(words)) {
        Some(words) => format!("See [{words}](<{url}>)."),
        None => format!("See <{url}>."),
    };
    Some(Lead { url: url.to_owned(), sentence })
}

/// How long the words of a link may be.
const LONGEST: usize = 100;

/// Whether a text can be the words of a link: what has Markdown in it says more than that.
fn is_label(text: &str) -> bool {
    let is_word = |c: char| c.is_alphanumeric() || " -.,:/&'’()+".contains(c);
    !text.is_empty() && text.chars().count() <= LONGEST && text.chars().all(is_word)
}

#[cfg(test)]
mod tests {
    use super::and_further;
    use crate::lower::small::part;
    use crate::model::Prose;

    fn said(description: &str, elsewhere: &str) -> Option<String> {
        let elsewhere = and_further(Prose::new(description), Some(&part(elsewhere)));
        elsewhere.map(|said| said.as_written().to_owned())
    }

    #[test]
    fn what_is_said_elsewhere_is_where_the_description_ends() {
        let pets = "{url: 'https://pets.test/a?b=c', description: Our pets.}";
        let expected = "A pet.\n\nSee [Our pets](<https://pets.test/a?b=c>).";
        assert_eq!(said("A pet.\n", pets).as_deref(), Some(expected));
        let bare = "{url: 'https://pets.test'}";
        assert_eq!(said("", bare).as_deref(), Some("See <https://pets.test>."));
    }

    #[test]
    fn a_page_that_is_named_already_is_not_named_again() {
        let text = "See https://pets.test.";
        assert_eq!(said(text, "{url: 'https://pets.test'}").as_deref(), Some(text));
        let other = "See https://pets.test/other.";
        assert!(said(other, "{url: 'https://pets.test'}").is_some_and(|said| said != other));
    }

    #[test]
    fn what_is_no_page_or_no_label_is_left_out() {
        for url in ["docs/pets.md", "javascript:alert(1)", "https://pets.test/>[a]", "https://a b"]
        {
            assert_eq!(said("A pet.", &format!("{{url: '{url}'}}")).as_deref(), Some("A pet."));
        }
        let marked = "{url: 'https://pets.test', description: '**a** [b](c)'}";
        assert_eq!(said("", marked).as_deref(), Some("See <https://pets.test>."));
    }
}
