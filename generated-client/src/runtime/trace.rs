//! A span for each call, where the feature `tracing` is on: what was called and how it went, and
//! nothing that a caller or the API put into it.

#[cfg(feature = "tracing")]
pub(crate) use on::Span;

#[cfg(not(feature = "tracing"))]
pub(crate) use off::Span;

#[cfg(feature = "tracing")]
mod on {
    use std::time::{Duration, Instant};

    use tracing::field::Empty;
    use tracing::{Instrument, debug, info_span};

    use crate::runtime::error::Error;
    use crate::runtime::operation::Declaration;
    use crate::runtime::response::RawResponse;

    /// The span of a call.
    pub(crate) struct Span {
        span: tracing::Span,
        begin: Instant,
    }

    impl Span {
        pub(crate) fn of(operation: &'static Declaration) -> Self {
            let span = info_span!(
                target: env!("CARGO_CRATE_NAME"),
                "call",
                operation = operation.id,
                method = operation.method.as_str(),
                path = operation.path,
                status = Empty,
                attempts = Empty,
                elapsed_ms = Empty,
                error = Empty,
            );
            Self {
                span,
                begin: Instant::now(),
            }
        }

        /// What is done within the span.
        pub(crate) async fn around<F: Future>(&self, call: F) -> F::Output {
            call.instrument(self.span.clone()).await
        }

        /// Tells that an attempt failed and there will be another one.
        pub(crate) fn retry(error: &Error, wait: Duration) {
            debug!(
                target: env!("CARGO_CRATE_NAME"),
                attempts = error.attempts(),
                status = error.status().map(|status| status.as_u16()),
                error = ?error.kind(),
                wait_ms = milliseconds(wait),
                "trying again",
            );
        }

        /// Tells how the call went.
        pub(crate) fn finish(&self, result: &Result<RawResponse, Error>) {
            let (status, attempts) = match result {
                Ok(response) => (Some(response.status), response.attempts),
                Err(error) => {
                    self.span.record("error", tracing::field::debug(error.kind()));
                    (error.status(), error.attempts())
                }
            };
            self.span.record("status", status.map(|status| status.as_u16()));
            self.span.record("attempts", attempts);
            self.span.record("elapsed_ms", milliseconds(self.begin.elapsed()));
        }
    }

    fn milliseconds(time: Duration) -> u64 {
        u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
    }
}

#[cfg(not(feature = "tracing"))]
mod off {
    use std::time::Duration;

    use crate::runtime::error::Error;
    use crate::runtime::operation::Declaration;
    use crate::runtime::response::RawResponse;

    /// Nothing.
    pub(crate) struct Span;

    impl Span {
        pub(crate) fn of(_: &'static Declaration) -> Self {
            Self
        }

        pub(crate) async fn around<F: Future>(&self, call: F) -> F::Output {
            call.await
        }

        pub(crate) fn retry(_: &Error, _: Duration) {}

        pub(crate) fn finish(&self, _: &Result<RawResponse, Error>) {
            let Self = self;
        }
    }
}
