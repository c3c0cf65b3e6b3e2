//! Credentials: which ones a client holds, and which of them a request carries.

mod header;
mod in_header;
mod set;
pub(crate) mod source;

pub(crate) use header::Header;

use std::fmt;
use std::sync::Arc;

use super::base_url::BaseUrl;
use super::request::Request;
use super::secrets::REDACTED;
use source::Source;

/// A way to authenticate that the API's document declares.
#[derive(Debug)]
pub(crate) struct Scheme {
    /// The builder's method that takes the credential, which no other scheme has.
    pub(crate) setter: &'static str,
    /// Its other methods, which take what yields the credential.
    pub(crate) others: &'static [&'static str],
    pub(crate) carrier: &'static dyn Carrier,
}

/// What carries a credential in a request.
pub(crate) trait Carrier: fmt::Debug + Send + Sync {
    fn can_carry(&self, character: char) -> bool;

    /// Whether it is any text, also an empty one, with all its blanks.
    fn is_any_text(&self) -> bool {
        false
    }

    /// Puts the credential of a scheme into a request; the message of an error doesn't repeat it.
    fn carry(
        &self,
        scheme: &Scheme,
        credentials: &Credentials,
        request: &mut Request,
    ) -> Result<(), String>;
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
pub(crate) struct Credentials {
    values: Vec<(&'static Scheme, Secret)>,
    /// Those that are fetched when a call needs them.
    sources: Vec<(&'static Scheme, Arc<dyn Source>)>,
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let values = self.values.iter().map(|(scheme, secret)| (scheme.setter, secret));
        let sources = self.sources.iter().map(|(scheme, source)| (scheme.setter, source));
        f.debug_map().entries(values).entries(sources).finish()
    }
}

impl Credentials {
    /// Refuses a credential that can't be sent: an empty one is a forgotten one, and one with a line
    /// break (from a file, say) would be cut or refused on the way. So are too few of them for any of
    /// the alternatives, which are those of all operations.
    pub(crate) fn check(&self, alternatives: &[&[&'static Scheme]]) -> Result<(), String> {
        for (scheme, Secret(value)) in &self.values {
            if value.trim().is_empty() && !scheme.carrier.is_any_text() {
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

    pub(crate) fn is_empty(&self) -> bool {
        self.values.is_empty() && self.sources.is_empty()
    }

    /// The credentials of a client that has this base URL, which may be a server that was chosen of the
    /// document's: it shares no token with another one.
    pub(crate) fn of_client(
        mut self,
        base_url: &BaseUrl,
        is_chosen: bool,
        allow_plain_http: bool,
    ) -> Result<Self, String> {
        for (_, source) in &mut self.sources {
            *source = source.of_client(base_url, is_chosen, allow_plain_http)?;
        }
        Ok(self)
    }

    /// Adds to `request` the credentials of the alternative that counts, but for what is fetched.
    pub(crate) fn apply(
        &self,
        alternatives: &[&[&'static Scheme]],
        request: &mut Request,
    ) -> Result<(), String> {
        let schemes = self.usable(alternatives);
        let schemes =
            schemes.ok_or_else(|| format!("a credential is missing: {}", wanted(alternatives)))?;
        let mut given = schemes.iter().filter(|scheme| self.value(scheme).is_some());
        given.try_for_each(|scheme| scheme.carrier.carry(scheme, self, request))
    }

    /// What yields the token that the alternative which counts wants, if one is fetched.
    pub(crate) fn source(&self, alternatives: &[&[&'static Scheme]]) -> Option<&dyn Source> {
        if self.sources.is_empty() {
            return None;
        }
        let mut schemes = self.usable(alternatives)?.iter();
        schemes.find_map(|scheme| self.source_of(scheme))
    }

    /// The alternative that counts: the first of which all credentials are at hand, or one behind it
    /// that wants all of these and more, which are at hand as well.
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
        let is_at_hand =
            |scheme: &&Scheme| self.value(scheme).is_some() || self.source_of(scheme).is_some();
        let met = alternatives.iter().filter(|schemes| schemes.iter().all(is_at_hand));
        met.copied().reduce(|first, next| if holds(next, first) { next } else { first })
    }

    /// What must not show, of what never changes.
    pub(crate) fn secrets(&self) -> impl Iterator<Item = &str> {
        self.values.iter().map(|(_, Secret(value))| value.as_str())
    }

    /// What must not show, of what is fetched: as of now.
    pub(crate) fn fetched_secrets(&self) -> impl Iterator<Item = String> {
        self.sources.iter().flat_map(|(_, source)| source.secrets())
    }

    /// The credential for a scheme, where it is a value.
    fn value(&self, wanted: &Scheme) -> Option<&str> {
        let mut all = self.values.iter();
        all.find(|(scheme, _)| scheme.setter == wanted.setter).map(|(_, Secret(it))| it.as_str())
    }

    /// What yields the credential for a scheme, where it is fetched.
    fn source_of(&self, wanted: &Scheme) -> Option<&dyn Source> {
        let mut all = self.sources.iter();
        all.find(|(scheme, _)| scheme.setter == wanted.setter).map(|(_, source)| &**source)
    }
}

/// Whether all of some schemes are among others.
fn holds(schemes: &[&Scheme], others: &[&Scheme]) -> bool {
    others.iter().all(|other| schemes.iter().any(|scheme| scheme.setter == other.setter))
}

/// Names what would do, as the builder's methods: `api_key`, or `user` and `password`, or `token` (or
/// `token_from`).
fn wanted(alternatives: &[&[&'static Scheme]]) -> String {
    let sets: Vec<String> = alternatives
        .iter()
        .map(|schemes| {
            let setters: Vec<String> = schemes.iter().map(|scheme| setters(scheme)).collect();
            setters.join(" and ")
        })
        .collect();
    sets.join(", or ")
}

/// The builder's methods for a scheme.
fn setters(scheme: &Scheme) -> String {
    let others: Vec<String> = scheme.others.iter().map(|other| format!("`{other}`")).collect();
    match others.join(" or ") {
        none if none.is_empty() => format!("`{}`", scheme.setter),
        others => format!("`{}` (or {others})", scheme.setter),
    }
}
