//! What the API is called.

use super::Context;

impl Context<'_> {
    /// What the API is called in a sentence, behind an article: `Pets API`. Only words are left of the
    /// title, so that it can stand in Markdown and TOML alike.
    pub(super) fn api_name(self) -> String {
        let title: String =
            self.api.title.chars().map(|c| if is_plain(c) { c } else { ' ' }).collect();
        let words: Vec<&str> = title.split_whitespace().collect();
        let words = match words.as_slice() {
            [article, rest @ ..] if article.eq_ignore_ascii_case("the") => rest,
            words => words,
        };
        match words {
            [] => "API".to_owned(),
            [.., last] if last.eq_ignore_ascii_case("api") => words.join(" "),
            words => format!("{} API", words.join(" ")),
        }
    }
}

fn is_plain(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '.' | ',' | '-' | '&' | '\'' | '(' | ')' | '/')
}
