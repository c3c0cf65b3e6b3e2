//! The documentation of an operation's method: what it does, takes and fails with, and an example.

use std::collections::HashMap;

use super::docs::Docs;
use super::harmless::{Harmless, cleaned, harmless, item, quoted};
use super::types::Place as WrittenIn;
use super::{Context, bodies, examples, pages, scopes, streams, styles};
use crate::names::Name;
use crate::plan::{
    Argument, Body, Call, Decoder, Message, Method, OperationModule, Otherwise, Place, Prose,
    Returned, RustType, Status,
};

/// What is said at length of failures, with the first operation of a file that fails so: of the others
/// it isn't said again.
pub(super) struct Failures<'p>(HashMap<&'p str, &'p Name>);

impl<'p> Failures<'p> {
    pub(super) fn of(module: &'p OperationModule) -> Self {
        let mut first = HashMap::new();
        for method in &module.methods {
            for description in method.failures.iter().filter_map(|it| it.description.as_ref()) {
                first.entry(description.as_written()).or_insert(&method.name);
            }
        }
        Self(first)
    }

    /// What is said of a failure of a method.
    fn description(&self, method: &Method, description: &Prose) -> Harmless {
        let text = cleaned(description);
        match self.0.get(description.as_written()) {
            Some(first) if **first != method.name && text.as_str().contains("\n\n") => {
                harmless!("as for [`{0}`](Self::{0}).", first)
            }
            _ => text,
        }
    }
}

/// The documentation of an operation's method.
pub(super) fn write(
    context: Context<'_>,
    method: &Method,
    failures: &Failures<'_>,
) -> Result<Docs, String> {
    let mut docs = Docs::default();
    docs.prose(method.summary.as_ref());
    docs.prose(method.description.as_ref());
    let label = quoted(&method.label);
    docs.paragraph(match &method.id {
        Some(id) => harmless!("{}, the operation {}.", label, quoted(id)),
        None => harmless!("{}.", label),
    });
    if let Some(Otherwise { message, media_type, .. }) = &method.otherwise {
        let media_type = quoted(media_type);
        docs.paragraph(match message {
            Message::Request => {
                harmless!("It is sent with a body of the media type {}.", media_type)
            }
            Message::Response => {
                harmless!("It asks for a response of the media type {}.", media_type)
            }
        });
    }
    if let Some(scopes) = &method.scopes {
        docs.paragraph(scopes::needed(scopes));
    }
    for note in returned(method) {
        docs.paragraph(note);
    }
    let arguments = arguments(method);
    if !arguments.is_empty() {
        docs.paragraph("# Arguments");
        docs.paragraph(Harmless::joined(arguments, "\n"));
    }
    let options = options(method);
    if !options.is_empty() {
        docs.paragraph("# Options");
        docs.paragraph(Harmless::joined(options, "\n"));
    }
    if method.wants_certificate {
        docs.paragraph(CERTIFICATE);
    }
    docs.paragraph("# Errors");
    docs.paragraph(errors(context, method, failures));
    if let Some(call) = &method.example {
        let shown = method.body.as_ref().and_then(|body| body.example_summary.as_ref());
        let program = example(context, call, &examples::statements(method, call))?;
        docs.example("no_run", shown, &program);
        if method.paged.is_some() {
            docs.paragraph("All that is in its pages, one by one:");
            docs.code("no_run", &example(context, call, &examples::paged(method, call))?);
        }
    }
    Ok(docs)
}

/// A program of statements that make a call.
fn example(context: Context<'_>, call: &Call, statements: &str) -> Result<String, String> {
    let library = &context.plan.package.library;
    let program = call.imports.program(library, statements)?;
    let begin = format!(
        "# async fn example(client: &{library}::Client) -> Result<(), {library}::Error> {{"
    );
    Ok(format!(
        "{begin}
{program}
# Ok(())
# }}"
    ))
}

/// What a call yields, where its type doesn't say all.
fn returned(method: &Method) -> Vec<Harmless> {
    let mut notes = Vec::new();
    match &method.returned {
        Returned::Nothing => {}
        Returned::Headers => notes.push("Yields the headers of the response.".into()),
        Returned::Several { name, .. } => notes.push(harmless!(
            "What it yields depends on the status: [`{0}`](crate::operations::{0}) has the cases.",
            name
        )),
        Returned::Something { decoder, is_optional, without, .. } => {
            if *decoder == Decoder::Bytes {
                notes.push(
                    "Yields the body as it came; [`Call::stream`] yields it chunk by chunk, or saves it \
                     to a file."
                        .into(),
                );
            }
            if *is_optional {
                let statuses = without.iter().map(|status| harmless!("with {}", shown(*status)));
                let cases = Harmless::joined(statuses.chain(["without a body".into()]), " or ");
                notes.push(harmless!("Yields `None` where the API responds {}.", cases));
            }
        }
    }
    notes.extend(method.streams.iter().map(streams::note));
    notes.extend(method.paged.iter().map(pages::note));
    if !method.other_successes.is_empty() {
        let verb = Harmless::from(if method.other_successes.len() == 1 { "means" } else { "mean" });
        notes.push(harmless!(
            "{} {} success as well: [`Call::response`] has the headers.",
            listed(&method.other_successes),
            verb
        ));
    }
    notes
}

/// What is said of a certificate, which no request carries.
const CERTIFICATE: &str = "\
The API may ask for a client certificate, which belongs to the HTTP client: see \
[`ClientBuilder::http_client`](crate::ClientBuilder::http_client).";

/// The arguments, with what the document says of them.
fn arguments(method: &Method) -> Vec<Harmless> {
    let arguments = method.arguments.iter();
    let arguments =
        arguments.map(|argument| item(&harmless!("`{}`", argument.name), &said_of(argument)));
    let body = method.body.iter().filter(|body| body.is_required);
    arguments.chain(body.map(|body| item(&"`body`".into(), &said_of_body(body)))).collect()
}

/// The methods of the call that set what is optional, with what the document says of it.
fn options(method: &Method) -> Vec<Harmless> {
    let options = method.options.iter();
    let options = options.map(|option| item(&harmless!("`.{}(…)`", option.name), &said_of(option)));
    let body = method.body.iter().filter(|body| !body.is_required);
    options.chain(body.map(|body| item(&"`.body(…)`".into(), &said_of_body(body)))).collect()
}

fn said_of_body(body: &Body) -> Harmless {
    let text = said(body.description.as_ref(), || "The request's body.".into());
    Harmless::joined([text].into_iter().chain(bodies::notes(body)), "\n\n")
}

fn said_of(argument: &Argument) -> Harmless {
    let Argument { wire_name, place, description, .. } = argument;
    let text = said(description.as_ref(), || {
        harmless!("The {} parameter {}.", place.as_str(), quoted(wire_name))
    });
    let reserved = (*place == Place::ReservedQuery).then(|| RESERVED.into());
    let notes = reserved.into_iter().chain(styles::notes(argument));
    Harmless::joined([text].into_iter().chain(notes), "\n\n")
}

/// What the document says, or else what there is to say of anything.
fn said(prose: Option<&Prose>, otherwise: impl FnOnce() -> Harmless) -> Harmless {
    prose.map(cleaned).filter(|text| !text.is_empty()).unwrap_or_else(otherwise)
}

/// What becomes of a value whose reserved characters are allowed.
pub(super) const RESERVED: &str = "\
Its reserved characters are sent as they are, but for those that mean something else in a query: `#`, \
`&`, `+`, `[` and `]`. So is what is percent-encoded in it already.";

/// What a call may fail with, by status.
fn errors(context: Context<'_>, method: &Method, failures: &Failures<'_>) -> Harmless {
    let items = method.failures.iter().map(|failure| {
        let status = match failure.status {
            Status::Default => "any other status".into(),
            status => shown(status),
        };
        let body = failure.ty.as_ref();
        let body = body.map(|ty| harmless!(" with {}", context.link(ty)));
        let description = failure.description.as_ref();
        let description = description.map(|it| failures.description(method, it));
        let begin = harmless!("{}{}", status, body.unwrap_or_default());
        item(&begin, &description.unwrap_or_default())
    });
    let items = Harmless::joined(items, "\n");
    if items.is_empty() {
        "An [`Error`](crate::Error).".into()
    } else {
        harmless!(
            "An [`Error`](crate::Error), of kind [`Api`](crate::ErrorKind::Api) for all but successes:\n\n{}",
            items
        )
    }
}

fn listed(statuses: &[Status]) -> Harmless {
    Harmless::joined(statuses.iter().map(|status| shown(*status)), ", ")
}

fn shown(status: Status) -> Harmless {
    quoted(&status.to_string())
}

impl Context<'_> {
    /// A type for documentation: a link where it is a model.
    pub(super) fn link(self, ty: &RustType) -> Harmless {
        match ty {
            RustType::Model { name, .. } => harmless!("[`{0}`](models::{0})", name),
            ty => quoted(&self.written(ty, WrittenIn::Models).to_string().replace(' ', "")),
        }
    }
}
