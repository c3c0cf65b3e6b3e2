//! Names with hyphens that are written behind a dot, as JSONPath has it for others only.

/// A query with such names in brackets; `None` if there are none.
pub(super) fn bracketed(text: &str) -> Option<String> {
    let mut made = String::with_capacity(text.len() + 4);
    let mut rest = text;
    let mut quote = None;
    let mut any = false;
    while let Some(c) = rest.chars().next() {
        let name = rest.strip_prefix('.').and_then(|rest| rest.split(|c| !is_of_name(c)).next());
        match (quote, c, name) {
            (None, '.', Some(name)) if name.contains('-') && !name.starts_with('-') => {
                // Behind two dots, the second is part of the way.
                if made.ends_with('.') {
                    made.push('.');
                }
                made = format!("{made}['{name}']");
                rest = &rest[1 + name.len()..];
                any = true;
                continue;
            }
            (Some(_), '\\', _) => {
                made.push(c);
                rest = &rest[1..];
                made.extend(rest.chars().next());
            }
            (Some(open), c, _) => {
                made.push(c);
                quote = Some(open).filter(|open| *open != c);
            }
            (None, c, _) => {
                made.push(c);
                quote = Some(c).filter(|c| matches!(c, '\'' | '"'));
            }
        }
        rest = rest.chars().next().map_or("", |c| &rest[c.len_utf8()..]);
    }
    any.then_some(made)
}

fn is_of_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_' || c == '-' || !c.is_ascii()
}

#[cfg(test)]
mod tests {
    use super::bracketed;

    #[test]
    fn names_with_hyphens_are_put_into_brackets() {
        for (text, meant) in [
            (
                "$.paths.*.get[?@.x-oai-traits.paged]",
                Some("$.paths.*.get[?@['x-oai-traits'].paged]"),
            ),
            ("$..x-a", Some("$..['x-a']")),
            ("$.x-a.b..é-b", Some("$['x-a'].b..['é-b']")),
            ("$['.x-a'].b", None),
            (r#"$["\".x-a"].b"#, None),
            ("$.a.é", None),
            ("$.", None),
        ] {
            assert_eq!(bracketed(text).as_deref(), meant, "{text}");
        }
    }
}
