//! The part of the crate's documentation that tells how to use it in earnest.

use super::docs::Docs;
use super::{Context, programs};

/// The sections, each of which is about one thing.
pub(super) fn write(context: Context<'_>, docs: &mut Docs) -> Result<(), String> {
    configuration(context, docs);
    errors(context, docs);
    retries(docs);
    rate_limits(context, docs);
    tests(context, docs)?;
    features(docs);
    Ok(())
}

fn configuration(context: Context<'_>, docs: &mut Docs) {
    docs.paragraph("# Configuration");
    docs.paragraph(
        "[`Client::from_env`] takes everything from the environment; [`Client::builder`] sets time-outs, \
         headers, the retry policy, an HTTP client of your own and more. A call can have its own \
         [`timeout`](Call::timeout), [`deadline`](Call::deadline), [`retry`](Call::retry) policy and \
         [`header`](Call::header)s. Cloning a [`Client`] is cheap: make one, and clone it to wherever \
         it's needed.",
    );
    if context.servers().next().is_some() {
        docs.paragraph("[`servers`] names those that the API's document does.");
    }
    docs.paragraph(
        "Calls are sent with `reqwest`, so they must be awaited in a Tokio runtime, unless the feature \
         `blocking` is on and `send_blocking` waits for them.",
    );
}

fn errors(context: Context<'_>, docs: &mut Docs) {
    docs.paragraph("# Errors");
    docs.paragraph(
        "There is one error type, [`Error`]. Its predicates, such as \
         [`is_not_found`](Error::is_not_found), [`is_rate_limited`](Error::is_rate_limited), \
         [`is_timeout`](Error::is_timeout) and [`is_retryable`](Error::is_retryable), say what programs \
         react to, and what to do then. [`status`](Error::status), [`code`](Error::code), \
         [`body`](Error::body), [`raw_body`](Error::raw_body) and [`headers`](Error::headers) say what \
         the API answered. Any 2xx is a success.",
    );
    if let Some(program) = programs::errors(context) {
        docs.code("", &program);
    }
}

fn retries(docs: &mut Docs) {
    docs.paragraph("# Retries");
    docs.paragraph(
        "What fails for a while is sent again, up to three times in all, and only where that can't do \
         anything twice: a `POST` is never repeated once it may have reached the API. [`RetryPolicy`] \
         has the whole table.",
    );
}

fn rate_limits(context: Context<'_>, docs: &mut Docs) {
    let headers = &context.api.headers;
    if headers.remaining.is_none() || headers.reset.is_none() {
        return;
    }
    docs.paragraph("# Rate limits");
    docs.paragraph(
        "[`Response::rate_limit`] and [`Error::rate_limit`] say how many requests are left, and for how \
         long. To stay under the limit, wait once none is left:",
    );
    docs.code("", &programs::rate_limit(context));
    docs.paragraph(
        "A request that is refused with 429 all the same is sent again after the time that the answer \
         says, unless the call's deadline comes first; [`Error::retry_after`] then says how long to wait.",
    );
}

fn tests(context: Context<'_>, docs: &mut Docs) -> Result<(), String> {
    docs.paragraph("# Tests");
    docs.paragraph(
        "With the feature `test-util`, a `FakeTransport` takes the network's place, so that code which \
         makes calls can be tested without a server:",
    );
    if let Some(program) = programs::fake(context)? {
        docs.code("no_run", &program.test_example());
    }
    docs.paragraph("Any other [`Transport`] will do as well.");
    Ok(())
}

fn features(docs: &mut Docs) {
    docs.paragraph("# Features");
    docs.paragraph(
        "| feature | |\n\
         | --- | --- |\n\
         | `rustls` | On by default: encrypts connections with rustls. |\n\
         | `native-tls` | Encrypts connections with the system's TLS; it takes precedence. |\n\
         | `blocking` | `send_blocking` and `response_blocking` send calls from threads without a runtime. |\n\
         | `tracing` | A span for each call: operation, method, path template, status, attempts, time. Never a credential, an argument or a body. |\n\
         | `test-util` | `FakeTransport`. |",
    );
}
