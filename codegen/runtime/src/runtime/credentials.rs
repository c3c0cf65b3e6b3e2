//! Credentials: which ones a client holds, and which of them a request carries.

use std::fmt;

use http::header::{AUTHORIZATION, COOKIE, HeaderName, HeaderValue};

use super::request::{self, Request};
use super::secrets::REDACTED;

/// A way to authenticate that the API's document declares.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Scheme {
    /// The builder's method that takes the credential.
    pub(crate) setter: &'static str,
    pub(crate) carrier: Carrier,
}

/// What carries a credential in a request.
#[derive(Debug, PartialEq, Eq)]
#[allow(dead_code, reason = "not every API has schemes of each kind")]
pub(crate) enum Carrier {
    /// The header of this name.
    Header(&'static str),
    /// The query parameter of this name.
    Query(&'static str),
    /// The cookie of this name.
    Cookie(&'static str),
    /// `Authorization: Bearer …`.
    Bearer,
}

impl Carrier {
    fn can_carry(&self, character: char) -> bool {
        match self {
            Self::Query(_) => !character.is_control(),
            Self::Cookie(_) => character.is_ascii_graphic() && !";,\"\\".contains(character),
            Self::Header(_) | Self::Bearer => character == ' ' || character.is_ascii_graphic(),
        }
    }
}

/// A text that never shows in `Debug`.
#[derive(Clone)]
pub(crate) struct Secret(String);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(REDACTED)
    }
}

/// The credentials of a client, at most one for each scheme.
#[derive(Clone, Default)]
pub(crate) struct Credentials(Vec<(&'static Scheme, Secret)>);

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let entries = self.0.iter().map(|(scheme, secret)| (scheme.setter, secret));
        f.debug_map().entries(entries).finish()
    }
}

impl Credentials {
    pub(crate) fn set(&mut self, scheme: &'static Scheme, value: Option<String>) {
        self.0.retain(|(other, _)| *other != scheme);
        let Some(mut value) = value else {
            return;
        };
        // HTTP takes no account of spaces at the ends; a copied key may have some.
        value.truncate(value.trim_end_matches([' ', '\t']).len());
        value.drain(..value.len() - value.trim_start_matches([' ', '\t']).len());
        self.0.push((scheme, Secret(value)));
    }

    /// Refuses a credential that can't be sent: an empty one is a forgotten one, and one with a line
    /// break (from a file, say) would be cut or refused on the way. So are too few of them for any of
    /// the alternatives, which are those of all operations.
    pub(crate) fn check(&self, alternatives: &[&[&'static Scheme]]) -> Result<(), String> {
        for (scheme, Secret(value)) in &self.0 {
            if value.trim().is_empty() {
                return Err(format!("the credential `{}` is empty", scheme.setter));
            }
            if !value.chars().all(|character| scheme.carrier.can_carry(character)) {
                let setter = scheme.setter;
                return Err(format!(
                    "the credential `{setter}` holds what can't be sent, such as a line break"
                ));
            }
        }
        match self.usable(alternatives) {
            Some(_) => Ok(()),
            None => Err(format!(
                "no operation can be called without a credential: {}",
                wanted(alternatives)
            )),
        }
    }

    /// Adds to `request` the credentials of the alternative that uses most of those at hand.
    pub(crate) fn apply(
        &self,
        alternatives: &[&[&'static Scheme]],
        request: &mut Request,
    ) -> Result<(), String> {
        let schemes = self.usable(alternatives);
        let schemes =
            schemes.ok_or_else(|| format!("a credential is missing: {}", wanted(alternatives)))?;
        schemes
            .iter()
            .filter_map(|scheme| Some((scheme, self.get(scheme)?)))
            .try_for_each(|(scheme, secret)| carry(scheme, secret, request))
    }

    /// The alternative that uses most of the credentials at hand, if they are enough for one.
    ///
    /// Each alternative is a set of schemes that go together; no alternative at all means that
    /// nothing is wanted.
    fn usable<'a>(
        &self,
        alternatives: &'a [&'a [&'static Scheme]],
    ) -> Option<&'a [&'static Scheme]> {
        if alternatives.is_empty() {
            return Some(&[]);
        }
        let is_at_hand = |scheme: &&Scheme| self.get(scheme).is_some();
        let usable = alternatives.iter().filter(|schemes| schemes.iter().all(is_at_hand));
        // Of equals the first, which is the document's choice.
        usable.rev().max_by_key(|schemes| schemes.len()).copied()
    }

    /// What must not show.
    pub(crate) fn values(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(_, Secret(value))| value.as_str())
    }

    fn get(&self, wanted: &Scheme) -> Option<&Secret> {
        self.0.iter().find(|(scheme, _)| *scheme == wanted).map(|(_, secret)| secret)
    }
}

/// Names what would do, as the builder's methods: `api_key`, or `user` and `password`.
fn wanted(alternatives: &[&[&'static Scheme]]) -> String {
    let sets: Vec<String> = alternatives
        .iter()
        .map(|schemes| {
            let setters: Vec<_> = schemes.iter().map(|s| format!("`{}`", s.setter)).collect();
            setters.join(" and ")
        })
        .collect();
    sets.join(", or ")
}

fn carry(scheme: &Scheme, secret: &Secret, request: &mut Request) -> Result<(), String> {
    let Secret(value) = secret;
    let (name, value) = match scheme.carrier {
        Carrier::Query(name) => {
            request.query.set(name, value);
            return Ok(());
        }
        Carrier::Header(name) => (HeaderName::from_bytes(name.as_bytes()), value.clone()),
        Carrier::Cookie(name) => (Ok(COOKIE), cookies(request, name, value)),
        Carrier::Bearer => (Ok(AUTHORIZATION), format!("Bearer {value}")),
    };
    // The message must not repeat the value.
    let refused = || format!("the credential `{}` can't be sent in a header", scheme.setter);
    let name = name.map_err(|_| refused())?;
    let mut value = HeaderValue::from_str(&value).map_err(|_| refused())?;
    value.set_sensitive(true);
    request::set(&mut request.headers, (name, value))
}

/// The cookies of a request with another one: HTTP wants them in one header.
fn cookies(request: &Request, name: &str, value: &str) -> String {
    let known = request.headers.get(COOKIE).and_then(|known| known.to_str().ok());
    let known = known.map(|known| format!("{known}; ")).unwrap_or_default();
    format!("{known}{name}={value}")
}
