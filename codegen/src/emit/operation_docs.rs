//! The documentation of an operation's method: what it does, takes and fails with, and an example.

use super::calls::Call;
use super::docs::{Docs, quoted};
use super::types::Place;
use super::{Context, Named, markdown};
use crate::model::{Kind, Parameter, Status, TypeId};

/// The documentation of an operation's method.
pub(super) fn write(context: Context<'_>, named: Named<'_>) -> Result<Docs, String> {
    let operation = named.operation;
    let mut docs = Docs::default();
    docs.prose(operation.summary.as_deref());
    docs.prose(operation.description.as_deref());
    let label = quoted(&operation.label());
    docs.paragraph(match &operation.id {
        Some(id) => format!("{label}, the operation {}.", quoted(id)),
        None => format!("{label}."),
    });
    let arguments = arguments(named);
    if !arguments.is_empty() {
        docs.paragraph("# Arguments");
        docs.paragraph(arguments.join("\n"));
    }
    let options = options(named);
    if !options.is_empty() {
        docs.paragraph("# Options");
        docs.paragraph("Set on the call, before it is awaited:");
        docs.paragraph(options.join("\n"));
    }
    if let Some(output) = named.output().filter(|output| output.is_optional) {
        let statuses = output.without.iter().map(|status| format!("with `{status}`"));
        let cases: Vec<String> = statuses.chain(["without a body".to_owned()]).collect();
        docs.paragraph(format!("Yields `None` where the API answers {}.", cases.join(" or ")));
    }
    if operation.security.certificate {
        docs.paragraph(CERTIFICATE);
    }
    docs.paragraph("# Errors");
    docs.paragraph(errors(context, named));
    if let Some(Call { imports, statements }) = Call::of(context, named) {
        let library = context.names.library();
        let program = imports.program(&library, &statements)?;
        let begin = format!(
            "# async fn example(client: &{library}::Client) -> Result<(), {library}::Error> {{"
        );
        let shown =
            named.request().and_then(|(_, body)| body.media.examples.first()?.summary.as_deref());
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
fn arguments(named: Named<'_>) -> Vec<String> {
    let Named { operation, names, .. } = named;
    let parameters = operation.parameters.iter().zip(&names.parameters);
    let mut items: Vec<String> = parameters
        .filter(|(parameter, _)| parameter.required)
        .map(|(parameter, name)| item(&format!("`{}`", name.as_str()), &said_of(parameter)))
        .collect();
    if let Some((body, ..)) = named.request().filter(|(body, _)| body.required) {
        items.push(item("`body`", body.description.as_deref().unwrap_or("The request's body.")));
    }
    items
}

/// The methods of the call that set what is optional, with what the document says of it.
fn options(named: Named<'_>) -> Vec<String> {
    let Named { operation, names, .. } = named;
    let parameters = operation.parameters.iter().zip(&names.parameters);
    let mut items: Vec<String> = parameters
        .filter(|(parameter, _)| !parameter.required)
        .map(|(parameter, name)| item(&format!("`.{}(…)`", name.as_str()), &said_of(parameter)))
        .collect();
    if let Some((body, ..)) = named.request().filter(|(body, _)| !body.required) {
        items
            .push(item("`.body(…)`", body.description.as_deref().unwrap_or("The request's body.")));
    }
    items
}

fn said_of(parameter: &Parameter) -> String {
    let place =
        || format!("The {} parameter {}.", parameter.location.as_str(), quoted(&parameter.name));
    let description = parameter.description.clone().filter(|text| !text.trim().is_empty());
    let text = description.unwrap_or_else(place);
    if parameter.encoding.keeps_reserved() { format!("{text}\n\n{RESERVED}") } else { text }
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
fn errors(context: Context<'_>, named: Named<'_>) -> String {
    let bodies = named.error_bodies();
    let items = named.operation.failures().into_iter().map(|(_, response)| {
        let status = match response.status {
            Status::Others => "any other status".to_owned(),
            status => format!("`{status}`"),
        };
        let body = bodies.iter().find(|(status, _)| *status == response.status);
        let body = body.and_then(|(_, body)| *body);
        let body = body.map(|body| format!(" with a body of type {}", context.link(body.ty)));
        item(&format!("{status}{}", body.unwrap_or_default()), &response.description)
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
    pub(super) fn link(self, id: TypeId) -> String {
        match self.api.types.get(self.api.types.resolve(id)).kind {
            Kind::Object(_) | Kind::Enumeration(_) | Kind::Union(_) => {
                let name = self.model_name(id).as_str();
                format!("[`{name}`](models::{name})")
            }
            _ => format!("`{}`", self.ty(id, Place::Models).to_string().replace(' ', "")),
        }
    }
}
