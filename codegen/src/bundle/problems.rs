//! What is said of references that can't be followed.

use super::location::Location;
use crate::diagnostics::Code;
use crate::files::Unread;
use crate::grammar::wording::cut;

/// Why a reference leads nowhere.
#[derive(Debug, Clone)]
pub(super) enum Problem {
    /// Its file isn't read.
    Unread { file: String, unread: Unread },
    /// What it leads to would have to be fetched.
    Network,
    /// It is no reference to a file.
    Unknown,
    /// Its file is neither JSON nor YAML.
    NoTree { file: String },
    /// Its file has no such place.
    Nowhere { file: String, fragment: String, meant: Option<String> },
    /// It leads to something else than what is wanted there.
    Misfit { kind: &'static str },
    /// It leads back to itself.
    Circle,
    /// The document would become too large.
    TooLarge,
    /// Values would be nested too deeply.
    TooDeep,
}

/// What is said of a reference.
pub(super) struct Said {
    pub(super) code: Code,
    pub(super) message: String,
    pub(super) help: Option<String>,
}

impl Problem {
    /// What is said of a reference that has this problem.
    pub(super) fn said(self, reference: &str) -> Said {
        let short = cut(reference);
        let (code, message, help) = match self {
            Self::Unread { file, unread } => {
                let reason = unread.reason;
                let message = if reference.split('#').next() == Some(file.as_str()) {
                    format!("`{short}` can't be followed: {reason}")
                } else {
                    format!("`{short}` can't be followed: {reason} (`{}`)", cut(&file))
                };
                (Code::DanglingReference, message, unread.help)
            }
            Self::Network => (
                Code::UnsupportedReference,
                format!("`{short}` isn't followed: nothing is fetched over the network"),
                Some(fetching(reference)),
            ),
            Self::Unknown => (
                Code::UnsupportedReference,
                format!("`{short}` isn't followed: it names no file by a relative path"),
                Some("write where the file is, as seen from this one".to_owned()),
            ),
            Self::NoTree { file } => (
                Code::DanglingReference,
                format!("`{short}` can't be followed: `{}` can't be read", cut(&file)),
                Some("see what is said of that file".to_owned()),
            ),
            Self::Nowhere { file, fragment, meant } => (
                Code::DanglingReference,
                format!(
                    "`{short}` leads nowhere: there is no `{}` in `{}`",
                    cut(&fragment),
                    cut(&file)
                ),
                meant.map(|meant| format!("did you mean `{}`?", cut(&meant))),
            ),
            Self::Misfit { kind } => {
                (Code::DanglingReference, format!("`{short}` leads to no {kind}"), None)
            }
            Self::Circle => {
                (Code::DanglingReference, "the reference goes in a circle".to_owned(), None)
            }
            Self::TooLarge => (
                Code::UnsupportedReference,
                format!("`{short}` isn't followed: the document becomes too large"),
                Some("what is referred to so often should be a component".to_owned()),
            ),
            Self::TooDeep => (
                Code::UnsupportedReference,
                format!("`{short}` isn't followed: values would be nested too deeply"),
                Some("make what it leads to a component".to_owned()),
            ),
        };
        Said { code, message, help }
    }
}

/// What to do about a reference to something on the network.
fn fetching(reference: &str) -> String {
    let (url, fragment) = reference.split_once('#').unwrap_or((reference, ""));
    let url = if url.starts_with("//") { format!("https:{url}") } else { url.to_owned() };
    let name = local_name(&url);
    let fragment = if fragment.is_empty() { String::new() } else { format!("#{fragment}") };
    let command = format!("curl --fail --location --output {name} {}", quoted(&url));
    format!("run `{command}` in the folder of this file, and write `{name}{fragment}`")
}

/// A harmless name for what is at a URL.
fn local_name(url: &str) -> String {
    let path = url.split('?').next().unwrap_or_default();
    let last =
        path.split_once("://").and_then(|(_, rest)| rest.rsplit_once('/')).map(|(_, last)| last);
    let is_harmless = |c: &char| c.is_ascii_alphanumeric() || "-_.".contains(*c);
    let name: String = last.unwrap_or_default().chars().filter(is_harmless).take(80).collect();
    let name = name.trim_start_matches(['-', '.']);
    if name.is_empty() { "fetched.yaml".to_owned() } else { name.to_owned() }
}

/// A text as one word of a shell's command.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "'\\''"))
}

/// The problem of a reference that leads to no file, if it is one.
pub(super) fn of_location(location: &Location<'_>) -> Option<Problem> {
    match location {
        Location::Network => Some(Problem::Network),
        Location::Unknown => Some(Problem::Unknown),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::fetching;

    #[test]
    fn the_command_that_fetches_a_file_is_said() {
        for (reference, said) in [
            (
                "https://a.test/b/c.yaml#/D",
                "run `curl --fail --location --output c.yaml 'https://a.test/b/c.yaml'` in the folder of this file, and \
                 write `c.yaml#/D`",
            ),
            (
                "//a.test",
                "run `curl --fail --location --output fetched.yaml 'https://a.test'` in the folder of this file, and \
                 write `fetched.yaml`",
            ),
            (
                "http://a.test/-o;x'$(y)?z",
                "run `curl --fail --location --output oxy 'http://a.test/-o;x'\\''$(y)?z'` in the folder of this file, \
                 and write `oxy`",
            ),
        ] {
            assert_eq!(fetching(reference), said);
        }
    }
}
