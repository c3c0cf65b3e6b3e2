//! Finds out what bodies are, of what the document calls them and what their types are. Ranges of media
//! types are taken for what they can be, which is reported.

use crate::diagnostics::{Code, Diagnostics};
use crate::model::{
    Api, Exchange, Kind, MediaType, Operation, Payload, Response, TypeId, Types, Used,
};

/// The payloads of each operation, in their order.
pub(crate) fn decide(api: &Api, diagnostics: &mut Diagnostics) -> Vec<Exchange> {
    let operations = api.operations.iter();
    operations.map(|operation| exchange(&api.types, operation, diagnostics)).collect()
}

fn exchange(types: &Types, operation: &Operation, diagnostics: &mut Diagnostics) -> Exchange {
    let bodies = operation.body.iter().flat_map(|body| &body.content);
    let request = bodies.map(|media| payload(types, media, sent)).collect();
    let responses = operation.responses.iter().map(|response| {
        response.content.iter().map(|media| payload(types, media, received)).collect()
    });
    let exchange = Exchange { request, responses: responses.collect() };
    if let Some((_, Used { media, .. })) = exchange.request(operation) {
        report_range_in_request(media, diagnostics);
    }
    for (index, response) in operation.responses.iter().enumerate() {
        report(response, exchange.response(operation, index), diagnostics);
    }
    exchange
}

/// What a body is, as far as its type tells.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Content {
    Text,
    Bytes,
    Values,
}

/// What is made of a body of which the name is no name of JSON.
type Reading = fn(&MediaType, Content, TypeId) -> Payload;

fn payload(types: &Types, media: &MediaType, otherwise: Reading) -> Payload {
    match media.ty {
        None => Payload::Unsupported,
        Some(ty) if media.is_json() => Payload::Json(ty),
        Some(ty) => otherwise(media, content(types, ty), ty),
    }
}

fn content(types: &Types, ty: TypeId) -> Content {
    match &types.get(types.resolve(ty)).kind {
        Kind::String { format: Some(format) } if format == "binary" => Content::Bytes,
        Kind::String { .. } => Content::Text,
        _ => Content::Values,
    }
}

/// A request's body: whoever takes anything takes JSON, but a text may as well be meant as it is.
fn sent(media: &MediaType, content: Content, ty: TypeId) -> Payload {
    match content {
        Content::Values if media.may_be_json() => Payload::Json(ty),
        _ => Payload::Unsupported,
    }
}

/// A response says itself whether it is JSON.
fn received(media: &MediaType, content: Content, ty: TypeId) -> Payload {
    let essence = media.essence();
    let is_text = essence.starts_with("text/") && essence != "text/event-stream";
    match content {
        Content::Values if is_text || media.may_be_json() => Payload::Json(ty),
        Content::Text if is_text || media.may_be_json() => Payload::Text(ty),
        _ => Payload::Unsupported,
    }
}

fn report_range_in_request(media: &MediaType, diagnostics: &mut Diagnostics) {
    if media.is_range() {
        let message =
            format!("a request can't be of the media type `{}`: it is a range", media.name);
        let help = format!("`{}` is sent; name the media type that is wanted", media.sent_as());
        diagnostics.warning(Code::Invalid, &media.origin, message).help(help);
    }
}

/// Reports what a response is taken for that isn't JSON by its name, and errors that aren't read.
fn report(response: &Response, read: Option<Used<'_>>, diagnostics: &mut Diagnostics) {
    let Some(Used { media, payload, .. }) = read else {
        let typed = response.content.iter().find(|media| media.ty.is_some());
        if let Some(media) = typed.filter(|_| !response.status.is_success()) {
            let message = format!("the body of this error isn't read: it is `{}`", media.name);
            let help = "JSON and text are; callers have it as it came";
            diagnostics.warning(Code::UnsupportedBody, &media.origin, message).help(help);
        }
        return;
    };
    let is_text = matches!(payload, Payload::Text(_));
    let is_called_so = if is_text {
        media.essence().starts_with("text/")
    } else {
        media.is_json() || media.essence().ends_with("+json")
    };
    if !is_called_so {
        let taken = if is_text { "text, unless a response says that it is JSON" } else { "JSON" };
        let message = format!("what is called `{}` is taken for {taken}", media.name);
        let help = "name the media type that responses have";
        diagnostics.warning(Code::Inferred, &media.origin, message).help(help);
    }
}
