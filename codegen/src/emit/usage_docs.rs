//! The part of the crate's documentation that tells how to use it in earnest.

use super::docs::Docs;
use super::harmless::{Harmless, harmless, quoted};
use super::manifest::{self, ALL_OPERATIONS, Feature};
use super::{Context, example_programs};
use crate::plan::{Client, FULL, Method};

/// The sections, each of which is about one thing.
pub(super) fn write(context: Context<'_>, docs: &mut Docs) -> Result<(), String> {
    configuration(context, docs);
    errors(context, docs);
    retries(docs);
    tokens(context, docs);
    downloads(context, docs);
    streams(context, docs);
    pages(context, docs);
    webhooks(context, docs);
    headers(context, docs);
    tests(context, docs)?;
    transports(context, docs);
    traces(context, docs);
    secrets(docs);
    features(context, docs);
    Ok(())
}

fn configuration(context: Context<'_>, docs: &mut Docs) {
    docs.paragraph("# Configuration");
    docs.paragraph(
        "[`Client::from_env`] and [`ClientBuilder::from_env`] take what a client must be told from the \
         environment; [`Client::builder`] sets that and all the rest: time-outs, headers, the retry \
         policy, an HTTP client of your own and more. A call can have its own \
         [`timeout`](Call::timeout), [`deadline`](Call::deadline), [`retry`](Call::retry) policy and \
         [`header`](Call::header)s. Cloning a [`Client`] is cheap: make one, and clone it to wherever \
         it's needed.",
    );
    if let Some(text) = servers(&context.plan.client) {
        docs.paragraph(text);
    }
    docs.paragraph(
        "Calls are sent with `reqwest`, so they must be awaited in a Tokio runtime with its clock and \
         network turned on, as `#[tokio::main]` does; with the feature `blocking`, `send_blocking` \
         sends them from anywhere.",
    );
}

/// Where requests can go.
fn servers(client: &Client) -> Option<Harmless> {
    let choices = &client.choices;
    let setters =
        choices.variables.iter().map(|it| harmless!("[`{0}`](ClientBuilder::{0})", it.setter));
    let setters = Harmless::joined(setters, ", ");
    match (choices.has_several(), choices.has_variables()) {
        (true, true) => Some(harmless!(
            "[`ClientBuilder::server`] chooses one of the servers that the document names, and {} what \
             their URLs leave open.",
            setters
        )),
        (true, false) => Some(
            "[`ClientBuilder::server`] chooses one of the servers that the document names.".into(),
        ),
        (false, true) => {
            Some(harmless!("What the server's URL leaves open, these methods set: {}.", setters))
        }
        (false, false) => client.has_servers().then(|| {
            "The module [`servers`] has the URLs of the servers that the document names.".into()
        }),
    }
}

fn errors(context: Context<'_>, docs: &mut Docs) {
    docs.paragraph("# Errors");
    docs.paragraph(
        "There is one error type, [`Error`]. Its predicates, such as \
         [`is_not_found`](Error::is_not_found), [`is_rate_limited`](Error::is_rate_limited), \
         [`is_timeout`](Error::is_timeout) and [`is_retryable`](Error::is_retryable), say what programs \
         react to, and what to do then. [`status`](Error::status), [`code`](Error::code), \
         [`body`](Error::body), [`raw_body`](Error::raw_body) and [`headers`](Error::headers) say what \
         the API responded with. Any 2xx is a success, and so is what a method's documentation calls one.",
    );
    if let Some(program) = example_programs::errors(context) {
        docs.code("", &program);
    }
    if context.plan.reads_json() {
        docs.paragraph(
            "A success that isn't all that the document says is a success all the same: what may be \
             absent, such as an optional member of another type, or one element of a list, is left out \
             of it. [`Response::mismatches`] says what that was, as do an event of the feature \
             `tracing` at level `WARN` and, in tests, `FakeTransport::mismatches`. With \
             [`strict_answers`](ClientBuilder::strict_answers), it is an error. What the document doesn't \
             declare is passed over; [`Response::undeclared`] says what it was.",
        );
    }
}

fn retries(docs: &mut Docs) {
    docs.paragraph("# Retries");
    docs.paragraph(
        "What fails for a while is sent again, up to three times in all, and only where that can't do \
         anything twice: a `POST` only if it didn't reach the API, or the API refused it with 429, or \
         the call [allows duplicates](Call::allow_duplicates). [`RetryPolicy`] has the whole table.",
    );
}

/// Where tokens come from that a client isn't given as values.
fn tokens(context: Context<'_>, docs: &mut Docs) {
    let credentials = &context.plan.client.credentials;
    let mut providers = credentials.iter().filter_map(|credential| credential.provider.as_ref());
    let Some(provider) = providers.next() else { return };
    docs.paragraph("# Tokens");
    docs.paragraph(harmless!(
        "A token that doesn't last is best fetched by the client: [`{0}`](ClientBuilder::{0}) takes a \
         [`TokenProvider`], such as a closure that yields a future. It is asked before the first call \
         that needs a token, and again, by one call at a time, when the API refuses that with 401; the \
         call is then sent again.",
        provider
    ));
    if let Some(fetch) = credentials.iter().find_map(|credential| credential.fetch.as_ref()) {
        docs.paragraph(harmless!(
            "[`{0}`](ClientBuilder::{0}) has the client fetch its tokens for itself, with an id and a \
             secret that it is given as [`ClientCredentials`], and renew them before they end.",
            fetch.setter
        ));
    }
}

/// What is read as it comes.
fn downloads(context: Context<'_>, docs: &mut Docs) {
    if context.plan.methods_in_order().into_iter().any(Method::is_streamed) {
        docs.paragraph("# Downloads");
        docs.paragraph(
            "[`Call::stream`] yields a response's body as it comes: chunk by chunk, however large it \
             is, or with [`Body::save`] to a file, which is there once it is whole. \
             [`Response::file_name`] and [`Response::content_type`] say what it is.",
        );
    }
}

/// What comes one by one.
fn streams(context: Context<'_>, docs: &mut Docs) {
    if context.plan.has_events() {
        docs.paragraph("# Events");
        docs.paragraph(
            "[`Call::events`] yields the events of a response as they come: [`Events`], which are asked for \
             the [`next`](Events::next) one in a loop, or taken as the `Stream` that they are. With \
             [`reconnecting`](Events::reconnecting), a stream that ends is asked for again.",
        );
    }
    if context.plan.has_items() {
        docs.paragraph("# Values one by one");
        docs.paragraph(
            "[`Call::items`] yields the values of a response as they come: [`Items`], which are asked for \
             the [`next`](Items::next) one in a loop, or taken as the `Stream` that they are.",
        );
    }
}

/// What comes in pages.
fn pages(context: Context<'_>, docs: &mut Docs) {
    if context.plan.has_pages() {
        docs.paragraph("# Pages");
        docs.paragraph(
            "A call whose response is a page of a list has [`Call::pages`], which goes on through all behind \
             it: [`Pages`] are asked for the [`next`](Pages::next) one in a loop, or taken as the `Stream` \
             that they are, and so are the [`items`](Pages::items) in them. Nothing is sent before it is \
             asked for. With the feature `blocking`, both have an iterator.",
        );
    }
}

/// What the API sends of itself.
fn webhooks(context: Context<'_>, docs: &mut Docs) {
    let Some(webhooks) = &context.plan.webhooks else { return };
    docs.paragraph("# Webhooks");
    docs.paragraph(match &webhooks.any {
        Some(any) => harmless!(
            "[`webhooks::decode`] decodes what the API sends of itself: a {}, whatever web server it \
             comes to.",
            context.link(&any.ty)
        ),
        None => "The module [`webhooks`] decodes what the API sends of itself, whatever web server it \
                 comes to."
            .into(),
    });
    if let Some(program) = example_programs::webhook(context) {
        docs.code("", &program);
    }
}

/// What is made of the headers that the document declares.
fn headers(context: Context<'_>, docs: &mut Docs) {
    if context.plan.has_headers() {
        docs.paragraph("# Headers");
        docs.paragraph(
            "[`Response::header`] and [`Error::header`] yield the value of a header that the document \
             declares, which is one of [`headers`], in its type. All headers are in \
             [`Response::headers`] and [`Error::headers`].",
        );
    }
    if context.plan.headers.has_links {
        docs.paragraph("# Links");
        docs.paragraph(
            "[`Response::link`] yields the target of a link in the header `Link`, by its relation: \
             that of `next`, say.",
        );
    }
    let headers = &context.plan.client.headers;
    if let Some(name) = &headers.request_id {
        docs.paragraph("# Request ids");
        docs.paragraph(harmless!(
            "[`Response::request_id`] and [`Error::request_id`] yield the header {}, by which the \
             API's operators find a request.",
            quoted(name)
        ));
    }
    let (Some(remaining), Some(reset)) = (&headers.remaining, &headers.reset) else {
        return;
    };
    docs.paragraph("# Rate limits");
    docs.paragraph(harmless!(
        "[`Response::rate_limit`] and [`Error::rate_limit`] say how many requests are left, and for how \
         long, as the headers {} and {} have it. To stay under the limit, wait once none is left:",
        quoted(remaining),
        quoted(reset)
    ));
    docs.code("", &example_programs::rate_limit(context));
    docs.paragraph(
        "A request that is refused with 429 all the same is sent again after the time that the response \
         says, unless the call's deadline comes first; [`Error::retry_after`] then says how long to wait.",
    );
}

fn tests(context: Context<'_>, docs: &mut Docs) -> Result<(), String> {
    docs.paragraph("# Tests");
    let begin = "With the feature `test-util`, a `FakeTransport` takes the network's place, so that code \
                 which makes calls can be tested without a server";
    match example_programs::fake(context)? {
        Some(program) => docs.paragraph(harmless!("{}:", begin)).code("", &program.test()),
        None => docs.paragraph(harmless!("{}.", begin)),
    };
    docs.paragraph(
        "A `FakeResponse` can be for one operation, a model that is written as JSON, late, or given again \
         and again. Any other [`Transport`] will do as well.",
    );
    if let Some(program) = example_programs::fake_errors(context) {
        docs.paragraph(
            "Where all of the client stands behind a trait of your own, whatever takes its place can \
             fail as it does, with errors that `test-util` makes up; [`RateLimit::new`] makes up the rest:",
        );
        docs.code("", &program.test());
    }
    Ok(())
}

fn transports(context: Context<'_>, docs: &mut Docs) {
    docs.paragraph("# Logs and metrics of your own");
    docs.paragraph(
        "Each attempt goes through a [`Transport`]. One of your own can stand around the one that goes \
         over the network, [`NetworkTransport`], and an [`OperationInfo`] says what a request is for:",
    );
    docs.code("no_run", &example_programs::transport(context).example());
}

fn traces(context: Context<'_>, docs: &mut Docs) {
    docs.paragraph("# Traces");
    docs.paragraph(harmless!(
        "With the feature `tracing`, each call is a span `call` of the target {} at level `INFO`, with \
         the fields that OpenTelemetry's conventions have for HTTP clients: `otel.name` (the method and \
         the template of the path), `otel.kind`, `http.request.method`, `url.template`, `server.address` \
         and `server.port`, and `operation` besides; and when it ends, `http.response.status_code`, \
         `http.request.resend_count` if it was sent again, and if it failed, `error.type` (the status, \
         or a word such as `timeout`) and `otel.status_code`.",
        quoted(&context.plan.package.library)
    ));
    docs.paragraph(
        "A span is of a call with all its attempts, each further one of which is announced by an event \
         at level `DEBUG`. It has no `url.full`, since arguments are in that.",
    );
}

fn secrets(docs: &mut Docs) {
    docs.paragraph("# What doesn't show");
    docs.paragraph(
        "No text of this crate's own shows a credential: neither `Debug` of clients, builders, calls and \
         [`Response`]s, nor an [`Error`], its [`code`](Error::code) and [`json_path`](Error::json_path), \
         nor a span. In what the API says, a credential is looked for as it is, and with any of its \
         characters written as JSON, HTML, URLs or Rust may write them; an API that repeats it in another \
         way, or a part of it, isn't found out. The same goes for the values of headers whose names \
         contain `auth`, `cookie`, `key`, `password`, `secret` or `token`. What is shorter than six bytes \
         isn't taken for a secret.",
    );
    docs.paragraph(
        "What a response holds is yours as it came: models, [`Error::body`], [`Error::raw_body`], headers \
         and request ids. Mind where you show them.",
    );
}

fn features(context: Context<'_>, docs: &mut Docs) {
    docs.paragraph("# Features");
    let full = context.plan.has_features().then_some((FULL, ALL_OPERATIONS));
    let rows = manifest::features(context)
        .map(|Feature { name, purpose, .. }| (*name, *purpose))
        .chain(full)
        .map(|(name, purpose)| harmless!("| `{}` | {} |", name, purpose));
    let rows = Harmless::joined(rows, "\n");
    docs.paragraph(harmless!("| feature | |\n| --- | --- |\n{}", rows));
    if let Some(feature) = context.plan.features().next() {
        docs.paragraph(harmless!(
            "Each group of [operations](#operations) has a feature of its own besides. A program that makes \
             some of the calls only is built faster with `default-features = false`, and with `rustls` and \
             the features of those, such as {}: what no other operation needs isn't compiled.",
            quoted(feature)
        ));
    }
}
