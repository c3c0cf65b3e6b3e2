//! Responses that are JSON, but for what may be absent.

use serde::de::DeserializeOwned;

use super::mismatch::{self, Mismatch};
use super::strict::decode;
use super::{DecodeError, RawResponse, Response, Strict};
#[cfg(feature = "test-util")]
use crate::runtime::fake::mismatches::remember;

/// What was left out of a response.
#[derive(Clone)]
struct Mismatches(Vec<Mismatch>);

impl RawResponse {
    /// The body as JSON of type `T`. What may be absent and isn't as declared is left out, and where
    /// nothing came, that is read as a value which says nothing, unless the client is strict.
    pub(crate) fn json<T: DeserializeOwned>(&mut self) -> Result<T, DecodeError> {
        let error = match self.strict_json() {
            Ok(value) => return Ok(value),
            Err(error) => error,
        };
        if self.is_strict() {
            return Err(error);
        }
        if self.is_blank() {
            let value = nothing().ok_or(error)?;
            self.note_whole("JSON", "nothing");
            return Ok(value);
        }
        // What is no JSON has no parts.
        if !error.source.is_data() {
            return Err(error);
        }
        let (value, mismatches) = mismatch::decode(self.unmarked()).ok_or(error)?;
        self.note(mismatches);
        Ok(value)
    }

    /// Whether the body must be all that is declared.
    pub(super) fn is_strict(&self) -> bool {
        self.extensions.get::<Strict>().is_some()
    }

    /// Whether a body came that has nothing in it.
    fn is_blank(&self) -> bool {
        self.body.is_some() && self.unmarked().trim_ascii().is_empty()
    }

    /// Notes that the body as a whole is something else than is declared, and was read all the same.
    pub(super) fn note_whole(&mut self, declared: &str, came: &'static str) {
        let (path, left_out) = (".".to_owned(), ".".to_owned());
        self.note(vec![Mismatch { path, declared: declared.to_owned(), came, left_out }]);
    }

    fn note(&mut self, mismatches: Vec<Mismatch>) {
        let shown = mismatches.into_iter().map(|mismatch| mismatch.without(&self.secrets));
        let mismatches: Vec<Mismatch> = shown.collect();
        mismatches.iter().for_each(Mismatch::trace);
        #[cfg(feature = "test-util")]
        remember(&self.extensions, &mismatches);
        self.extensions.insert(Mismatches(mismatches));
    }
}

/// What there is of a type where nothing came, if it can do without: `null`, or else an object without
/// members.
fn nothing<T: DeserializeOwned>() -> Option<T> {
    decode(b"null").or_else(|_| decode(b"{}")).ok()
}

impl<T> Response<T> {
    /// What isn't as the API's document says, and was left out: what may be absent doesn't cost the
    /// response. It is a member of an object, or an object in a list, that is of another type or lacks
    /// something which has to be there. Of other lists, the whole is left out rather than an element.
    /// So is whatever can't be without what is left out, and an object or a list of which nothing is left.
    /// If that is the whole response, the call has failed.
    ///
    /// Told as well, at the path `.`, is a body that is empty where something was declared which can do
    /// without: it is read as `null`, or else as an object without members; and a text that came as it is
    /// where a JSON string was declared.
    ///
    /// No more than the first thousand are told. Of a response of more than 2 MiB, or with too many
    /// kinds of mismatches, nothing is left out, so that the call fails; and so it does for a client
    /// with [`strict_answers`](crate::runtime::ClientBuilder::strict_answers).
    #[must_use]
    pub fn mismatches(&self) -> &[Mismatch] {
        self.raw.extensions.get::<Mismatches>().map_or(&[], |Mismatches(mismatches)| mismatches)
    }
}
