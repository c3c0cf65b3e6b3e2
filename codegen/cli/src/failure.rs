//! Makes lines for a person from what stopped a command.

use std::fmt;
use std::io;

use crate::place::Place;

/// Why a command stopped: one or more reasons, each a line that names the path it is about.
#[derive(Debug)]
pub struct Failure {
    reasons: Vec<String>,
}

impl Failure {
    /// A failure with one reason.
    pub fn new(reason: impl Into<String>) -> Self {
        Self { reasons: vec![reason.into()] }
    }

    /// A failure with several reasons.
    pub(crate) fn of(reasons: impl Iterator<Item = String>) -> Self {
        Self { reasons: reasons.collect() }
    }

    /// The file system's refusal to do something (`"read"`, `"remove"`) at a place.
    #[must_use]
    pub fn io(verb: &str, place: &Place, error: &io::Error) -> Self {
        Self::new(format!("can't {verb} {place}: {error}"))
    }

    /// All the failures as one; `Ok` when there are none.
    pub fn all(failures: Vec<Self>) -> Result<(), Self> {
        let reasons: Vec<_> = failures.into_iter().flat_map(|failure| failure.reasons).collect();
        if reasons.is_empty() { Ok(()) } else { Err(Self { reasons }) }
    }

    /// This failure, with the reasons of another after its own.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.reasons.extend(other.reasons);
        self
    }
}

impl std::error::Error for Failure {}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.reasons.iter().try_for_each(|reason| writeln!(f, "error: {reason}"))
    }
}
