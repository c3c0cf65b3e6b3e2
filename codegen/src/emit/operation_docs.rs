//! The documentation of an operation's method: what it does, takes and fails with, and an example.

use super::docs::{Docs, quoted};
use super::types::Place as Written;
use super::{Context, examples, markdown, styles};
use crate::plan::{Argument, Body, Method, Place, Returned, RustType, Status};

/// The documentation of an operation's method.
pub(super) fn write(context: Context<'_>, method: &Method) -> Result<Docs, String> {
    let mut docs = Docs::default();
    docs.prose(method.summary.as_deref());
    docs.prose(method.description.as_deref());
    let label = quoted(&method.label);
    docs.paragraph(match &method.id {
        Some(id) => format!("{label}, the operation {}.", quoted(id)),
        None => format!("{label}."),
    });
    let arguments = arguments(method);
    if !arguments.is_empty() {
        docs.paragraph("# Arguments");
        docs.paragraph(arguments.join("\n"));
    }
    let options = options(method);
    if !options.is_empty() {
        docs.paragraph("# Options");
        docs.paragraph("Set on the call, before it is awaited:");
        docs.paragraph(options.join("\n"));
    }
    if let Returned::Something { is_optional: true, without, .. } = &method.returned {
        let statuses = without.iter().map(|status| format!("with `{status}`"));
        let cases: Vec<String> = statuses.chain(["without a body".to_owned()]).collect();
        docs.paragraph(format!("Yields `None` where the API answers {}.", cases.join(" or ")));
    }
    if method.wants_certificate {
        docs.paragraph(CERTIFICATE);
    }
    docs.paragraph("# Errors");
    docs.paragraph(errors(context, method));
    if let Some(call) = &method.example {
        let library = &context.plan.package.library;
        let program = call.imports.program(library, &examples::statements(method, call))?;
        let begin = format!(
            "# async fn example(client: &{library}::Client) -> Result<(), {library}::Error> {{"
        );
        let shown = method.body.as_ref().and_then(|body| body.example_summary.as_deref());
        docs.example(
            "no_run",
            shown,
            &format!(
                "{begin}
{program}
# Ok(())
# }}"
            ),
        );
    }
    Ok(docs)
}

/// What is said of a certificate, which no request carries.
const CERTIFICATE: &str = "\
The API may ask for a client certificate, which belongs to the HTTP client: see \
[`ClientBuilder::http_client`](crate::ClientBuilder::http_client).";

/// The arguments, with what the document says of them.
fn arguments(method: &Method) -> Vec<String> {
    let arguments = method.arguments.iter();
    let arguments = arguments
        .map(|argument| item(&format!("`{}`", argument.name.as_str()), &said_of(argument)));
    let body = method.body.iter().filter(|body| body.is_required);
    arguments.chain(body.map(|body| item("`body`", said_of_body(body)))).collect()
}

/// The methods of the call that set what is optional, with what the document says of it.
fn options(method: &Method) -> Vec<String> {
    let options = method.options.iter();
    let options =
        options.map(|option| item(&format!("`.{}(…)`", option.name.as_str()), &said_of(option)));
    let body = method.body.iter().filter(|body| !body.is_required);
    options.chain(body.map(|body| item("`.body(…)`", said_of_body(body)))).collect()
}

fn said_of_body(body: &Body) -> &str {
    body.description.as_deref().unwrap_or("The request's body.")
}

fn said_of(argument: &Argument) -> String {
    let Argument { wire_name, place, description, .. } = argument;
    let description = description.clone().filter(|text| !text.trim().is_empty());
    let text = description
        .unwrap_or_else(|| format!("The {} parameter {}.", place.as_str(), quoted(wire_name)));
    let reserved = (*place == Place::ReservedQuery).then(|| RESERVED.to_owned());
    let notes = reserved.into_iter().chain(styles::note(argument));
    notes.fold(text, |text, note| format!("{text}\n\n{note}"))
}

/// What becomes of a value whose reserved characters are allowed.
pub(super) const RESERVED: &str = "\
Its reserved characters are sent as they are, but for those that mean something else in a query: `#`, \
`&`, `+`, `[` and `]`. So is what is percent-encoded in it already.";

/// An item of a list, which begins with words of ours and goes on with the document's: in a
/// paragraph of their own where they are more than a line, so that they mean what they did.
fn item(begin: &str, text: &str) -> String {
    let text = markdown::clean(text);
    let lines: Vec<&str> = text.lines().collect();
    match lines.as_slice() {
        [] => format!("- {begin}"),
        [only] => format!("- {begin}: {only}"),
        several => {
            let indented =
                |line: &&str| if line.is_empty() { "\n".to_owned() } else { format!("\n  {line}") };
            format!("- {begin}:\n{}", several.iter().map(indented).collect::<String>())
        }
    }
}

/// What a call may fail with, by status.
fn errors(context: Context<'_>, method: &Method) -> String {
    let items = method.failures.iter().map(|failure| {
        let status = match failure.status {
            Status::Default => "any other status".to_owned(),
            status => format!("`{status}`"),
        };
        let body = failure.ty.as_ref();
        let body = body.map(|ty| format!(" with a body of type {}", context.link(ty)));
        item(&format!("{status}{}", body.unwrap_or_default()), &failure.description)
    });
    let items: Vec<String> = items.collect();
    let general = "An [`Error`](crate::Error) of one of the kinds of [`ErrorKind`](crate::ErrorKind); \
                   of kind `Api` for every status but 2xx";
    if items.is_empty() {
        format!("{general}.")
    } else {
        format!("{general}:\n\n{}", items.join("\n"))
    }
}

impl Context<'_> {
    /// A type for documentation: a link where it is a model.
    fn link(self, ty: &RustType) -> String {
        match ty {
            RustType::Model { name, .. } => {
                let name = name.as_str();
                format!("[`{name}`](models::{name})")
            }
            ty => format!("`{}`", self.written(ty, Written::Models).to_string().replace(' ', "")),
        }
    }
}
