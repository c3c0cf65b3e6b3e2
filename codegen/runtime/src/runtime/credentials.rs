//! Credentials: which ones a client holds, and which of them a request carries.

mod basic;
mod bearer;
mod cookie;
mod header;
mod in_header;
mod query;
mod set;

pub(crate) use basic::{BasicPassword, BasicUser};
pub(crate) use bearer::Bearer;
pub(crate) use cookie::Cookie;
pub(crate) use header::Header;
pub(crate) use query::Query;

use std::fmt;

use super::request::Request;
use super::secrets::REDACTED;

/// A way to authenticate that the API's document declares.
#[derive(Debug)]
pub(crate) struct Scheme {
    /// The builder's method that takes the credential, which no other scheme has.
    pub(crate) setter: &'static str,
    pub(crate) carrier: &'static dyn Carrier,
}

/// What carries a credential in a request.
pub(crate) trait Carrier: fmt::Debug + Send + Sync {
    fn can_carry(&self, character: char) -> bool;

    /// Whether it is any text, also an empty one, with all its blanks.
    fn is_any_text(&self) -> bool {
        false
    }

    /// Whether it goes along with another one, which counts for both.
    fn is_half(&self) -> bool {
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
pub(crate) struct Credentials(Vec<(&'static Scheme, Secret)>);

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let entries = self.0.iter().map(|(scheme, secret)| (scheme.setter, secret));
        f.debug_map().entries(entries).finish()
    }
}

impl Credentials {
    /// Refuses a credential that can't be sent: an empty one is a forgotten one, and one with a line
    /// break (from a file, say) would be cut or refused on the way. So are too few of them for any of
    /// the alternatives, which are those of all operations.
    pub(crate) fn check(&self, alternatives: &[&[&'static Scheme]]) -> Result<(), String> {
        for (scheme, Secret(value)) in &self.0 {
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

    /// Adds to `request` the credentials of the alternative that uses most of those at hand.
    pub(crate) fn apply(
        &self,
        alternatives: &[&[&'static Scheme]],
        request: &mut Request,
    ) -> Result<(), String> {
        let schemes = self.usable(alternatives);
        let schemes =
            schemes.ok_or_else(|| format!("a credential is missing: {}", wanted(alternatives)))?;
        schemes.iter().try_for_each(|scheme| scheme.carrier.carry(scheme, self, request))
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
        let is_at_hand = |scheme: &&Scheme| self.value(scheme).is_some();
        let usable = alternatives.iter().filter(|schemes| schemes.iter().all(is_at_hand));
        // Of equals the first, which is the document's choice.
        let count = |schemes: &&&[&'static Scheme]| {
            schemes.iter().filter(|scheme| !scheme.carrier.is_half()).count()
        };
        usable.rev().max_by_key(count).copied()
    }

    /// What must not show.
    pub(crate) fn values(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(_, Secret(value))| value.as_str())
    }

    /// The credential for a scheme.
    fn value(&self, wanted: &Scheme) -> Option<&str> {
        let mut all = self.0.iter();
        all.find(|(scheme, _)| scheme.setter == wanted.setter).map(|(_, Secret(it))| it.as_str())
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
