//! A span for each call, where the feature `tracing` is on: what was called and how it went, and
//! nothing that a caller or the API put into it.

#[cfg(not(feature = "tracing"))]
pub(crate) use off::*;
#[cfg(feature = "tracing")]
pub(crate) use on::*;

#[cfg(feature = "tracing")]
mod on {
    use std::time::{Duration, Instant};

    use http::StatusCode;
    use tracing::field::Empty;
    #[cfg(feature = "blocking")]
    use tracing::instrument::WithSubscriber;
    use tracing::{Instrument, debug, info_span};

    use crate::runtime::error::{Error, ErrorKind};
    use crate::runtime::operation::Declaration;

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
        pub(crate) fn finish(
            &self,
            status: Option<StatusCode>,
            attempts: u32,
            error: Option<ErrorKind>,
        ) {
            self.span.record("status", status.map(|status| status.as_u16()));
            self.span.record("attempts", attempts);
            self.span.record("error", error.map(tracing::field::debug));
            self.span.record("elapsed_ms", milliseconds(self.begin.elapsed()));
        }
    }

    /// What is done elsewhere, but belongs to the span of whoever asks for it.
    #[cfg(feature = "blocking")]
    pub(crate) fn carried<F: Future>(call: F) -> impl Future<Output = F::Output> {
        call.in_current_span().with_current_subscriber()
    }

    fn milliseconds(time: Duration) -> u64 {
        u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
    }
}

#[cfg(not(feature = "tracing"))]
mod off {
    use std::time::Duration;

    use http::StatusCode;

    use crate::runtime::error::{Error, ErrorKind};
    use crate::runtime::operation::Declaration;

    /// Nothing.
    pub(crate) struct Span;

    impl Span {
        pub(crate) fn of(_: &'static Declaration) -> Self {
            Self
        }

        #[allow(clippy::unused_self, reason = "the other one has something in it")]
        pub(crate) async fn around<F: Future>(&self, call: F) -> F::Output {
            call.await
        }

        pub(crate) fn retry(_: &Error, _: Duration) {}

        #[allow(clippy::unused_self, reason = "the other one has something in it")]
        pub(crate) fn finish(
            &self,
            _: Option<StatusCode>,
            _: u32,
            _: Option<ErrorKind>,
        ) {
        }
    }

    /// The call as it is.
    #[cfg(feature = "blocking")]
    pub(crate) fn carried<F: Future>(call: F) -> F {
        call
    }
}
