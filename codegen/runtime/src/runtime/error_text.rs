//! What an error says, in one line for people and with more for programmers.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use http::header::LOCATION;
use hyper_util::client::legacy;

use super::credentials::source::NoToken;
use super::error::{Cause, Error};
use super::summary::{beginning, excerpt};
use super::transport::TransportErrorKind;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0.cause {
            Cause::Api { response, summary, .. } => {
                write!(f, "{}", response.status)?;
                if response.headers.contains_key(LOCATION) {
                    f.write_str(", and redirects aren't followed")?;
                }
                if !summary.line.is_empty() {
                    write!(f, ": {}", summary.line)?;
                }
                if let Some(wait) = response.retry_after() {
                    let verb = if self.is_retryable() { "try again in" } else { "wait" };
                    write!(f, "; {verb} {}", Wait(wait))?;
                }
            }
            Cause::Transport { error, host, begun, secrets } => {
                match error.kind() {
                    _ if begun.is_some() => {
                        let status = begun.unwrap_or_default();
                        write!(f, "{status}, but its body broke off: {error}")?;
                    }
                    TransportErrorKind::Unsendable => {
                        let again = if self.0.attempts > 1 { " again" } else { "" };
                        write!(f, "not sent{again}: {error}")?;
                    }
                    TransportErrorKind::RequestBody => {
                        write!(f, "not sent to its end: {error}")?;
                    }
                    _ => write!(f, "no response from {}: {error}", excerpt(host))?,
                }
                let causes = causes_of(error);
                if !causes.is_empty() {
                    write!(f, ": {}", beginning(&causes, secrets))?;
                }
            }
            Cause::TooLarge { response } => {
                write!(f, "{}, but its body is larger than the limit", response.status)?;
            }
            Cause::Decode { response, unreadable: Some(what), .. } => {
                write!(f, "{}, but its body is {}", response.status, excerpt(what))?;
            }
            Cause::Decode { response, path, reason, .. } => {
                let status = response.status;
                let path = excerpt(path);
                let reason = excerpt(reason);
                write!(f, "{status}, but its body is not as declared, at `{path}`: {reason}")?;
            }
            Cause::InvalidRequest(reason) => write!(f, "not sent: {}", excerpt(reason))?,
            Cause::Token(NoToken { reason, .. }) => {
                let again = if self.0.attempts == 0 { "" } else { " again" };
                write!(f, "not sent{again} for want of a token: {reason}")?;
            }
            Cause::Configuration(reason) => f.write_str(&excerpt(reason))?,
        }
        if self.0.is_used_up {
            f.write_str("; not sent again, since its body is a stream")?;
        }
        match (self.0.operation, self.0.attempts) {
            (None, _) => Ok(()),
            (Some(operation), 0 | 1) => write!(f, " ({operation})"),
            (Some(operation), attempts) => {
                write!(f, " ({operation}, {attempts} attempts)")
            }
        }
    }
}

/// A time to wait, for people.
struct Wait(Duration);

/// From here on, it doesn't matter how long it is.
const YEAR: Duration = Duration::from_secs(365 * 24 * 60 * 60);

impl fmt::Display for Wait {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            wait if wait > YEAR => f.write_str("more than a year"),
            wait => write!(f, "{} s", wait.as_secs_f64().ceil()),
        }
    }
}

/// The causes, from what was done to what went wrong: `tcp connect error: Connection refused`.
/// What the HTTP client's own layers add to them says no more than the kind of the error.
pub(crate) fn causes_of(error: &dyn StdError) -> String {
    let first = error.to_string();
    let mut causes: Vec<String> = Vec::new();
    let mut next = error.source();
    while let Some(cause) = next {
        let is_layer = cause.is::<reqwest::Error>() || cause.is::<legacy::Error>();
        let text = cause.to_string();
        // Some repeat the cause that they have.
        let is_said = causes.last().unwrap_or(&first).contains(&text);
        if !is_said && (!is_layer || cause.source().is_none()) {
            causes.push(text);
        }
        next = cause.source();
    }
    causes.join(": ")
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Error");
        debug.field("kind", &self.kind()).field("message", &self.to_string());
        if let Cause::Api { excerpt, .. } | Cause::Decode { excerpt, .. } = &self.0.cause {
            debug.field("raw_body", excerpt);
        }
        if let Some(source) = self.source() {
            let source = format!("{source:?}");
            let source = match &self.0.cause {
                Cause::Transport { secrets, .. } => beginning(&source, secrets),
                _ => excerpt(&source),
            };
            debug.field("source", &format_args!("{source}"));
        }
        debug.finish_non_exhaustive()
    }
}
