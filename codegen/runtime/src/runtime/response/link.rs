//! What a response is related to (RFC 8288).

use http::header::LINK;

use super::Response;

impl<T> Response<T> {
    /// What the response's header `Link` says is in a relation to it, such as `next`: a URL, which may be
    /// relative to that of the request.
    #[must_use]
    pub fn link(&self, relation: &str) -> Option<String> {
        let values = self.raw.headers.get_all(LINK).iter();
        let mut texts = values.map(|value| String::from_utf8_lossy(value.as_bytes()));
        texts.find_map(|text| target(&text, relation))
    }
}

/// The target of the first link with a relation, of some that are separated by commas.
fn target(mut links: &str, relation: &str) -> Option<String> {
    loop {
        let (_, behind) = links.split_once('<')?;
        let (target, behind) = behind.split_once('>')?;
        let (parameters, rest) = parameters(behind);
        // Of several parameters `rel`, the first counts.
        let relations = parameters.iter().find(|(name, _)| name.eq_ignore_ascii_case("rel"));
        let mut relations = relations.iter().flat_map(|(_, value)| value.split_ascii_whitespace());
        if relations.any(|known| known.eq_ignore_ascii_case(relation)) {
            return Some(target.trim().to_owned());
        }
        links = rest;
    }
}

/// The parameters of a link, and what stands behind them.
fn parameters(text: &str) -> (Vec<(String, String)>, &str) {
    let mut parameters = Vec::new();
    let (mut name, mut value, mut has_name) = (String::new(), String::new(), false);
    let (mut is_quoted, mut is_escaped) = (false, false);
    for (index, character) in text.char_indices() {
        match character {
            _ if is_escaped => {
                value.push(character);
                is_escaped = false;
            }
            '\\' if is_quoted => is_escaped = true,
            '"' => is_quoted = !is_quoted,
            ',' | ';' if !is_quoted => {
                parameters.push((name.trim().to_owned(), value.trim().to_owned()));
                if character == ',' {
                    return (parameters, text.get(index + 1..).unwrap_or_default());
                }
                (name, value, has_name) = (String::new(), String::new(), false);
            }
            '=' if !has_name => has_name = true,
            _ if has_name => value.push(character),
            _ => name.push(character),
        }
    }
    parameters.push((name.trim().to_owned(), value.trim().to_owned()));
    (parameters, "")
}
