//! Where a reference leads, by what is written in it.

use percent_encoding::percent_decode_str;

/// Where a reference leads.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Location<'r> {
    /// To a place in the file that it stands in.
    Here { fragment: &'r str },
    /// To a place in the file at a path.
    File { path: String, fragment: &'r str },
    /// To what would have to be fetched.
    Network,
    /// To what isn't a file, and can't be fetched either.
    Unknown,
}

/// Where a reference leads that stands in the file at a path.
pub(super) fn of<'r>(reference: &'r str, base: &str) -> Location<'r> {
    let (file, fragment) = reference.split_once('#').unwrap_or((reference, ""));
    if file.is_empty() {
        return Location::Here { fragment };
    }
    match scheme(file) {
        Some("http" | "https") => Location::Network,
        Some(_) => Location::Unknown,
        None if file.starts_with("//") => Location::Network,
        None => Location::File { path: joined(base, file), fragment },
    }
}

/// The scheme of a URL. One letter is the drive of a path.
fn scheme(file: &str) -> Option<&str> {
    let (scheme, _) = file.split_once(':')?;
    let is_scheme = scheme.len() > 1
        && scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
    is_scheme.then_some(scheme)
}

/// The path of a file that is named in the file at `base`.
fn joined(base: &str, file: &str) -> String {
    let file = percent_decode_str(file).decode_utf8().unwrap_or_else(|_| file.into());
    let mut parts: Vec<&str> = Vec::new();
    if !file.starts_with('/') {
        parts.extend(base.split('/'));
        parts.pop();
    }
    for part in file.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop().filter(|part| !part.is_empty())),
            part => parts.push(part),
        }
    }
    let path = parts.join("/");
    if base.starts_with('/') && !path.starts_with('/') { format!("/{path}") } else { path }
}

/// A path as it may be written in the document at another path.
pub(super) fn relative(path: &str, document: &str) -> String {
    let mut folders = document.split('/').collect::<Vec<_>>();
    folders.pop();
    let parts: Vec<&str> = path.split('/').collect();
    let common = folders.iter().zip(&parts).take_while(|(folder, part)| folder == part).count();
    let up = std::iter::repeat_n("..", folders.len() - common);
    up.chain(parts[common..].iter().copied()).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Location, joined, of, relative};

    #[test]
    fn a_reference_is_relative_to_the_file_that_it_stands_in() {
        for (reference, path, fragment) in [
            ("pet.yaml", "/api/parts/pet.yaml", ""),
            ("./pet.yaml#", "/api/parts/pet.yaml", ""),
            ("x/../pet.yaml#/a~1b", "/api/parts/pet.yaml", "/a~1b"),
            ("../openapi.yaml#/components/schemas/A", "/api/openapi.yaml", "/components/schemas/A"),
            ("../../../../../etc/passwd", "/etc/passwd", ""),
            ("/etc/passwd", "/etc/passwd", ""),
            ("a%20b.yaml#/c%20d", "/api/parts/a b.yaml", "/c%20d"),
            ("b:c.yaml", "/api/parts/b:c.yaml", ""),
        ] {
            let file = Location::File { path: path.to_owned(), fragment };
            assert_eq!(of(reference, "/api/parts/all.yaml"), file, "{reference}");
        }
        assert_eq!(of("#/a", "b.yaml"), Location::Here { fragment: "/a" });
    }

    #[test]
    fn what_is_no_file_is_known_by_its_scheme() {
        for reference in ["http://a.test/b.yaml", "https://a.test#/b", "//a.test/b.yaml"] {
            assert_eq!(of(reference, "a.yaml"), Location::Network);
        }
        for reference in ["file:///etc/passwd", "urn:example:a", "data:,a"] {
            assert_eq!(of(reference, "a.yaml"), Location::Unknown);
        }
    }

    #[test]
    fn a_path_is_shown_relative_to_the_document() {
        assert_eq!(relative("/api/parts/a.yaml", "/api/openapi.yaml"), "parts/a.yaml");
        assert_eq!(relative("/shared/a.yaml", "/api/openapi.yaml"), "../shared/a.yaml");
        assert_eq!(relative("parts/a.yaml", "openapi.yaml"), "parts/a.yaml");
    }

    proptest! {
        #[test]
        fn a_path_has_no_dots_in_it(base in "(/[a-c]{1,3}){0,3}/a", file in "[a-c./%2]{1,20}") {
            let path = joined(&base, &file);
            prop_assert!(path.starts_with('/'));
            prop_assert!(!path.split('/').skip(1).any(|part| part == ".."), "{}", path);
        }
    }
}
