//! Responses that are JSON, but for what may be absent.

use serde::de::DeserializeOwned;

use super::mismatch::{self, Mismatch};
use super::{DecodeError, RawResponse, Response, Strict};
#[cfg(feature = "test-util")]
use crate::runtime::fake::mismatches::remember;

/// What was left out of a response.
#[derive(Clone)]
struct Mismatches(Vec<Mismatch>);

impl RawResponse {
    /// The body as JSON of type `T`. What may be absent and isn't as declared is left out, unless the
    /// client is strict.
    pub(crate) fn json<T: DeserializeOwned>(&mut self) -> Result<T, DecodeError> {
        let error = match self.strict_json() {
            Ok(value) => return Ok(value),
            Err(error) => error,
        };
        // What is no JSON has no parts.
        if self.extensions.get::<Strict>().is_some() || !error.source.is_data() {
            return Err(error);
        }
        let (value, mismatches) = mismatch::decode(self.unmarked()).ok_or(error)?;
        let shown = mismatches.into_iter().map(|mismatch| mismatch.without(&self.secrets));
        let mismatches: Vec<Mismatch> = shown.collect();
        mismatches.iter().for_each(Mismatch::trace);
        #[cfg(feature = "test-util")]
        remember(&self.extensions, &mismatches);
        self.extensions.insert(Mismatches(mismatches));
        Ok(value)
    }
}

impl<T> Response<T> {
    /// What isn't as the API's document says, and was left out: what may be absent doesn't cost the
    /// response. It is a member of an object, or an object in a list, that is of another type or lacks
    /// something which has to be there. Of other lists, the whole is left out rather than an element.
    /// So is whatever can't be without what is left out, and an object or a list of which nothing is left.
    /// If that is the whole response, the call has failed.
    ///
    /// No more than the first thousand are told. Of a response of more than 2 MiB, or with too many
    /// kinds of mismatches, nothing is left out, so that the call fails; and so it does for a client
    /// with [`strict_answers`](crate::runtime::ClientBuilder::strict_answers).
    #[must_use]
    pub fn mismatches(&self) -> &[Mismatch] {
        self.raw.extensions.get::<Mismatches>().map_or(&[], |Mismatches(mismatches)| mismatches)
    }
}
