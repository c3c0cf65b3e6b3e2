//! What an error says, in one line for people and with more for programmers.

use std::error::Error as _;
use std::fmt;

use http::header::LOCATION;

use super::error::{Cause, Error};
use super::summary::excerpt;
use super::transport::TransportError;

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
                    write!(f, "; {verb} {} s", wait.as_secs_f64().ceil())?;
                }
            }
            Cause::Transport { error, host } => {
                write!(f, "no answer from {}: {error}", excerpt(host))?;
                if let Some(root) = root_of(error) {
                    write!(f, ": {}", excerpt(&root.to_string()))?;
                }
            }
            Cause::TooLarge { response } => {
                write!(f, "{}, but its body is larger than the limit", response.status)?;
            }
            Cause::Decode { response, path, reason, .. } => {
                let status = response.status;
                let path = excerpt(path);
                let reason = excerpt(reason);
                write!(
                    f,
                    "{status}, but its body is not as declared, at `{path}`: {reason}"
                )?;
            }
            Cause::InvalidRequest(reason) => write!(f, "not sent: {}", excerpt(reason))?,
            Cause::Configuration(reason) => f.write_str(&excerpt(reason))?,
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

/// The cause at the end of the chain, which says most: `Connection refused`.
fn root_of(error: &TransportError) -> Option<&(dyn std::error::Error + 'static)> {
    let mut root = error.source()?;
    while let Some(cause) = root.source() {
        root = cause;
    }
    Some(root)
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Error");
        debug.field("kind", &self.kind()).field("message", &self.to_string());
        if let Cause::Api { excerpt, .. } | Cause::Decode { excerpt, .. } = &self.0.cause
        {
            debug.field("raw_body", excerpt);
        }
        if let Some(source) = self.source() {
            debug.field("source", &format_args!("{}", excerpt(&format!("{source:?}"))));
        }
        debug.finish_non_exhaustive()
    }
}
