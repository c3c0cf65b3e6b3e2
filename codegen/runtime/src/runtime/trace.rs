//! A span for each call, where the feature `tracing` is on: what was called and how it went, and
//! nothing that a caller or the API put into it. Its fields have the names that OpenTelemetry's
//! conventions for HTTP clients give them.

#[cfg(not(feature = "tracing"))]
pub(crate) use off::*;
#[cfg(feature = "tracing")]
pub(crate) use on::*;

#[cfg(feature = "tracing")]
mod on {
    use std::time::Duration;

    use http::StatusCode;
    use tracing::field::{Empty, display};
    #[cfg(feature = "blocking")]
    use tracing::instrument::WithSubscriber;
    use tracing::{Instrument, debug, info_span};

    use crate::runtime::base_url::BaseUrl;
    use crate::runtime::error::{Error, ErrorKind};
    use crate::runtime::operation::Declaration;
    use crate::runtime::transport::TransportErrorKind;

    /// The span of a call.
    pub(crate) struct Span(tracing::Span);

    impl Span {
        pub(crate) fn of(operation: &'static Declaration, base_url: &BaseUrl) -> Self {
            // Brackets are the URL's, not the address's.
            let address = base_url.host().trim_matches(['[', ']']);
            Self(info_span!(
                target: env!("CARGO_CRATE_NAME"),
                "call",
                otel.name = %operation,
                otel.kind = "client",
                otel.status_code = Empty,
                operation = operation.id,
                http.request.method = operation.method.as_str(),
                http.request.resend_count = Empty,
                http.response.status_code = Empty,
                url.template = operation.path,
                server.address = address,
                server.port = base_url.port(),
                error.type = Empty,
            ))
        }

        /// What is done within the span.
        pub(crate) async fn around<F: Future>(&self, call: F) -> F::Output {
            call.instrument(self.0.clone()).await
        }

        /// Tells that an attempt failed and there will be another one.
        pub(crate) fn retry(error: &Error, wait: Duration) {
            debug!(
                target: env!("CARGO_CRATE_NAME"),
                {
                    http.request.resend_count = error.attempts(),
                    http.response.status_code = error.status().map(|status| status.as_u16()),
                    error.type = %kind_of(error),
                    wait_ms = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX),
                },
                "trying again",
            );
        }

        /// Tells that the call succeeded.
        pub(crate) fn succeed(&self, status: StatusCode, attempts: u32) {
            self.finish(Some(status), attempts);
        }

        /// Tells that the call failed.
        pub(crate) fn fail(&self, error: &Error) {
            self.finish(error.status(), error.attempts());
            self.0.record("error.type", display(kind_of(error)));
            self.0.record("otel.status_code", "ERROR");
        }

        fn finish(&self, status: Option<StatusCode>, attempts: u32) {
            let status = status.map(|status| status.as_u16());
            self.0.record("http.response.status_code", status);
            // As the conventions have it, what is sent once isn't sent again.
            let resends = attempts.checked_sub(1).filter(|resends| *resends > 0);
            self.0.record("http.request.resend_count", resends);
        }
    }

    /// What an error is called: by its status, if that is what tells that there is one.
    fn kind_of(error: &Error) -> String {
        let name = match (error.kind(), error.transport_kind()) {
            (ErrorKind::Api, _) => {
                let status = error.status().map(|status| status.as_u16().to_string());
                return status.unwrap_or_default();
            }
            (ErrorKind::Transport, Some(TransportErrorKind::Connect)) => "connect",
            (ErrorKind::Transport, Some(TransportErrorKind::ConnectTimeout)) => "connect_timeout",
            (ErrorKind::Transport, Some(TransportErrorKind::Timeout)) => "timeout",
            (ErrorKind::Transport, _) => "lost",
            (ErrorKind::Decode, _) => "decode",
            (ErrorKind::InvalidRequest, _) => "invalid_request",
            (ErrorKind::Token, _) => "token",
            (ErrorKind::Configuration, _) => "configuration",
        };
        name.to_owned()
    }

    /// What is done elsewhere, but belongs to the span of whoever asks for it.
    #[cfg(feature = "blocking")]
    pub(crate) fn carried<F: Future>(call: F) -> impl Future<Output = F::Output> {
        call.in_current_span().with_current_subscriber()
    }
}

#[cfg(not(feature = "tracing"))]
#[allow(clippy::unused_self, reason = "the other one has something in it")]
mod off {
    use std::time::Duration;

    use http::StatusCode;

    use crate::runtime::base_url::BaseUrl;
    use crate::runtime::error::Error;
    use crate::runtime::operation::Declaration;

    /// Nothing.
    pub(crate) struct Span;

    impl Span {
        pub(crate) fn of(_: &'static Declaration, _: &BaseUrl) -> Self {
            Self
        }

        pub(crate) async fn around<F: Future>(&self, call: F) -> F::Output {
            call.await
        }

        pub(crate) fn retry(_: &Error, _: Duration) {}

        pub(crate) fn succeed(&self, _: StatusCode, _: u32) {}

        pub(crate) fn fail(&self, _: &Error) {}
    }

    /// The call as it is.
    #[cfg(feature = "blocking")]
    pub(crate) fn carried<F: Future>(call: F) -> F {
        call
    }
}
