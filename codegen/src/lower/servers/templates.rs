//! The variables in the URL of a server: which part of it each stands in, and what callers can set
//! there without changing another part.

use openapiv3::{Server as Document, ServerVariable as Declared};

use super::reading::{filled, missing_scheme, read, read_filled};
use crate::model::ServerUrl;
use stays::stays;

// A client checks what it is given in the same way.
#[path = "../../../runtime/src/runtime/base_url/stays.rs"]
mod stays;

/// How many pieces a URL may have: each variable is compared with the others.
pub(super) const MOST_PIECES: usize = 1000;

/// A piece of a URL.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Piece<'t> {
    Text(&'t str),
    /// What stands between braces.
    Variable(&'t str),
}

/// The pieces of a URL. A brace without another is text.
pub(super) fn pieces(url: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = url;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, behind)) = after.split_once('}') else { break };
        pieces.push(Piece::Text(before));
        pieces.push(Piece::Variable(name));
        rest = behind;
    }
    pieces.push(Piece::Text(rest));
    pieces.retain(|piece| *piece != Piece::Text(""));
    pieces
}

/// What the server's object says of a variable.
pub(super) fn declared<'d>(server: &'d Document, name: &str) -> Option<&'d Declared> {
    server.variables.as_ref()?.get(name)
}

/// The part of a URL that a variable stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// Scheme and host in one, and maybe a path.
    Origin,
    Scheme,
    /// A part of a host that isn't all of a label.
    Label,
    /// Labels of a host.
    Host,
    /// The end of a host, and maybe a port.
    Address,
    Port,
    /// A path behind a host without a slash between them.
    Rooted,
    Path,
}

impl Part {
    /// The signs that a value can have, besides letters and digits; nothing where callers can't set it.
    fn signs(self) -> Option<&'static str> {
        match self {
            Self::Origin => None,
            Self::Scheme | Self::Port => Some(""),
            Self::Label => Some("-_"),
            Self::Host => Some("-_."),
            Self::Address => Some("-_.:"),
            Self::Rooted => Some("-_.~/"),
            Self::Path => Some("-_.~/:@"),
        }
    }
}

/// How far a URL has been read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reached {
    Scheme,
    Host,
    Port,
    Path,
}

impl Reached {
    fn after(self, text: &str) -> Self {
        let mut reached = self;
        let mut rest = text;
        if reached == Self::Scheme
            && let Some((_, behind)) = rest.split_once("://")
        {
            (reached, rest) = (Self::Host, behind);
        }
        match reached {
            Self::Host | Self::Port if rest.contains('/') => Self::Path,
            Self::Host if rest.rsplit(']').next().is_some_and(|end| end.contains(':')) => {
                Self::Port
            }
            reached => reached,
        }
    }
}

/// The variables in some pieces, each with its part of the URL.
fn parts<'p>(server: &Document, pieces: &[Piece<'p>]) -> Vec<(&'p str, Part)> {
    let has_scheme =
        pieces.iter().any(|piece| matches!(piece, Piece::Text(text) if text.contains("://")));
    let mut reached = if has_scheme { Reached::Scheme } else { Reached::Path };
    let mut parts = Vec::new();
    for (index, piece) in pieces.iter().enumerate() {
        match *piece {
            Piece::Text(text) => reached = reached.after(text),
            Piece::Variable(name) => {
                let part = match reached {
                    Reached::Scheme => Part::Scheme,
                    Reached::Host => in_host(server, name, pieces.get(index + 1)),
                    Reached::Port => Part::Port,
                    Reached::Path if index == 0 => Part::Origin,
                    Reached::Path => Part::Path,
                };
                parts.push((name, part));
                if let (Part::Origin, Some(declared)) = (part, declared(server, name)) {
                    reached = match Reached::Scheme.after(&declared.default) {
                        Reached::Scheme => Reached::Path,
                        reached => reached,
                    };
                }
            }
        }
    }
    parts
}

/// The part of a variable in a host, before a piece.
fn in_host(server: &Document, name: &str, next: Option<&Piece<'_>>) -> Part {
    let begins_path =
        |name: &str| declared(server, name).is_some_and(|it| it.default.starts_with('/'));
    match next {
        Some(Piece::Text(text)) if text.starts_with(['.', ':']) => Part::Host,
        Some(Piece::Text(text)) if !text.starts_with('/') => Part::Label,
        Some(Piece::Variable(next)) if !begins_path(next) => Part::Label,
        _ => match declared(server, name) {
            Some(it) if it.default.is_empty() || it.default.starts_with('/') => Part::Rooted,
            _ => Part::Address,
        },
    }
}

/// The pieces of a server's URL, with a scheme if it is written without.
fn whole_pieces(server: &Document) -> Vec<Piece<'_>> {
    let text = filled(server).unwrap_or_else(|_| server.url.clone());
    let missing = missing_scheme(text.trim());
    let rest = server.url.trim();
    let (scheme, rest) = match (missing, rest.strip_prefix("//")) {
        ("", _) => return pieces(rest),
        (_, Some(rest)) => ("https://", rest),
        (missing, None) => (missing, rest),
    };
    std::iter::once(Piece::Text(scheme)).chain(pieces(rest)).collect()
}

/// A variable whose default reaches beyond its part, so that what the URL has behind it in its host
/// would be in the path, or its host wouldn't be the host.
pub(super) fn displaced(server: &Document) -> Option<&str> {
    let pieces = whole_pieces(server);
    let parts = parts(server, &pieces);
    let behind = |name: &str| pieces.iter().skip_while(|it| **it != Piece::Variable(name)).nth(1);
    let leaves = |(name, part): &(&str, Part)| {
        let default = declared(server, name).map_or("", |declared| declared.default.as_str());
        match part {
            Part::Scheme => !default.chars().all(|c| c.is_ascii_alphabetic()),
            Part::Label | Part::Host => {
                let is_address = default.starts_with('[') && default.ends_with(']');
                default.contains(['/', '?', '#', '@']) || (default.contains(':') && !is_address)
            }
            Part::Origin if default.contains("://") && !default.ends_with("://") => {
                match behind(name) {
                    Some(Piece::Text(text)) => !text.starts_with('/'),
                    Some(Piece::Variable(_)) => true,
                    None => false,
                }
            }
            Part::Origin | Part::Address | Part::Port | Part::Rooted | Part::Path => false,
        }
    };
    parts.into_iter().find(leaves).map(|(name, _)| name)
}

/// What callers can set in the URL of a server.
pub(super) struct Settable<'d> {
    /// The URL, with each of the variables in braces, and the others filled in.
    pub(super) text: String,
    /// With their names, and the signs that their values can have.
    pub(super) variables: Vec<(&'d str, Option<&'d Declared>, String)>,
    /// Those that they can't, since a part of the URL can't hold what they stand for.
    pub(super) refused: Vec<&'d str>,
}

/// What callers can set in the URL of a server; nothing if that can't be told of what they must set.
pub(super) fn settable(server: &Document) -> Option<Settable<'_>> {
    let pieces = whole_pieces(server);
    if pieces.len() > MOST_PIECES {
        return None;
    }
    let parts = parts(server, &pieces);
    let mut found = Settable { text: String::new(), variables: Vec::new(), refused: Vec::new() };
    for (index, piece) in pieces.iter().enumerate() {
        match *piece {
            Piece::Text(text) => found.text.push_str(text),
            Piece::Variable(name) => {
                let declared = declared(server, name);
                let is_glued = is_glued(&parts, name, &pieces[..index]);
                let signs = signs(&parts, name).filter(|signs| !is_glued && fits(declared, signs));
                let is_rooted = parts.contains(&(name, Part::Rooted));
                found.add(name, declared, signs, is_rooted)?;
            }
        }
    }
    found.text.truncate(found.text.trim_end_matches('/').len());
    Some(found)
}

/// Whether what a variable is by default could be set by a caller.
fn fits(declared: Option<&Declared>, signs: &str) -> bool {
    declared.is_none_or(|declared| stays(&declared.default, signs))
}

impl<'d> Settable<'d> {
    /// Whether callers have to set something.
    pub(super) fn must_be_set(&self) -> bool {
        self.variables.iter().any(|(_, declared, _)| declared.is_none())
    }

    /// Adds a variable to the URL, or its default if callers can't set it.
    fn add(
        &mut self,
        name: &'d str,
        declared: Option<&'d Declared>,
        signs: Option<String>,
        is_rooted: bool,
    ) -> Option<()> {
        let is_only = declared.is_some_and(|it| it.enumeration == [it.default.as_str()]);
        match (signs, declared) {
            (Some(signs), _) if !is_only => {
                self.text.push_str(if is_rooted { "/" } else { "" });
                self.text.extend(["{", name, "}"]);
                if !self.variables.iter().any(|(known, ..)| *known == name) {
                    self.variables.push((name, declared, signs));
                }
            }
            (signs, Some(declared)) => {
                self.text.push_str(&declared.default);
                if signs.is_none() && !is_only && !self.refused.contains(&name) {
                    self.refused.push(name);
                }
            }
            (_, None) => return None,
        }
        Some(())
    }
}

/// The signs that the value of a variable can have wherever it stands.
fn signs(parts: &[(&str, Part)], name: &str) -> Option<String> {
    let mut all = parts.iter().filter(|(it, _)| *it == name).map(|(_, part)| part.signs());
    let first = all.next()??.to_owned();
    all.try_fold(first, |signs, other| {
        let other = other?;
        Some(signs.chars().filter(|sign| other.contains(*sign)).collect())
    })
}

/// Whether a variable is at the end of a host, and of a label that begins before it: nothing tells
/// whether it is the rest of it, a port or a path.
fn is_glued(parts: &[(&str, Part)], name: &str, before: &[Piece<'_>]) -> bool {
    let is_end = parts.contains(&(name, Part::Address));
    let is_apart = matches!(before.last(), Some(Piece::Text(text)) if text.ends_with(['.', '/']));
    is_end && !is_apart
}

/// Whether requests can go to the server once its variables are set, and go where the document says if
/// they are as it has them.
pub(super) fn is_usable(server: &Document, settable: &Settable<'_>) -> bool {
    let mut text = settable.text.clone();
    for (name, declared, _) in &settable.variables {
        // A digit can be any part but a scheme.
        let value = declared.map_or("1", |declared| declared.default.trim_matches('/'));
        text = text.replace(&format!("{{{name}}}"), value);
    }
    match (read(server), read_filled(&text)) {
        (Ok(known), Ok(url)) => known == url,
        (Err(_), Ok(ServerUrl::Whole(_))) => displaced(server).is_none(),
        _ => false,
    }
}
