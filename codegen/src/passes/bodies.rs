//! Finds out how bodies are written and read, of what the document calls them and what their types
//! are. Ranges of media types are taken for what they can be, which is reported.

use crate::diagnostics::{Code, Diagnostics};
use crate::model::{Api, Form, Kind, MediaType, Response, TypeId, Types};

/// Settles the form of each body.
pub(crate) fn settle(api: &mut Api, diagnostics: &mut Diagnostics) {
    let types = &api.types;
    for operation in &mut api.operations {
        for media in operation.body.iter_mut().flat_map(|body| &mut body.content) {
            media.form = form(types, media, sent);
        }
        let succeeded = operation.responses.iter().any(|response| response.status.is_success());
        for response in &mut operation.responses {
            // What is declared for every status is a success where nothing else is.
            let read = if response.status.is_success() || !succeeded { answered } else { refused };
            for media in &mut response.content {
                media.form = form(types, media, read);
            }
        }
        if let Some((_, media, _)) = operation.json_body() {
            report_range_in_request(media, diagnostics);
        }
        for response in &operation.responses {
            report(response, diagnostics);
        }
    }
}

/// What a body is, as far as its type tells.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Content {
    Text,
    Bytes,
    Values,
}

/// What is made of a body of which the name is no name of JSON.
type Reading = fn(&MediaType, Content) -> Option<Form>;

fn form(types: &Types, media: &MediaType, otherwise: Reading) -> Option<Form> {
    let ty = media.ty?;
    if media.is_json() { Some(Form::Json) } else { otherwise(media, content(types, ty)) }
}

fn content(types: &Types, ty: TypeId) -> Content {
    match &types.get(types.resolve(ty)).kind {
        Kind::String { format: Some(format) } if format == "binary" => Content::Bytes,
        Kind::String { .. } => Content::Text,
        _ => Content::Values,
    }
}

/// A request's body: whoever takes anything takes JSON, but a text may as well be meant as it is.
fn sent(media: &MediaType, content: Content) -> Option<Form> {
    (media.may_be_json() && content == Content::Values).then_some(Form::Json)
}

/// An answer says itself whether it is JSON.
fn answered(media: &MediaType, content: Content) -> Option<Form> {
    match content {
        Content::Values => media.may_be_json().then_some(Form::Json),
        Content::Text => media.may_be_json().then_some(Form::Text),
        Content::Bytes => None,
    }
}

/// An error is read if it can be; if not, it is still an error.
fn refused(media: &MediaType, content: Content) -> Option<Form> {
    let is_text = media.essence().starts_with("text/");
    match content {
        Content::Values => (is_text || media.may_be_json()).then_some(Form::Json),
        Content::Text => (is_text || media.may_be_json()).then_some(Form::Text),
        Content::Bytes => None,
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

/// Reports what an answer is taken for that isn't JSON by its name, and errors that aren't read.
fn report(response: &Response, diagnostics: &mut Diagnostics) {
    let Some((media, _)) = response.read() else {
        let typed = response.content.iter().find(|media| media.ty.is_some());
        if let Some(media) = typed.filter(|_| !response.status.is_success()) {
            let message = format!("the body of this error isn't read: it is `{}`", media.name);
            let help = "JSON and text are; callers have it as it came";
            diagnostics.warning(Code::UnsupportedBody, &media.origin, message).help(help);
        }
        return;
    };
    let is_called_so = match media.form {
        Some(Form::Text) => media.essence().starts_with("text/"),
        _ => media.is_json() || media.essence().ends_with("+json"),
    };
    if !is_called_so {
        let form = match media.form {
            Some(Form::Text) => "text, unless an answer says that it is JSON",
            _ => "JSON",
        };
        let message = format!("by its schema, what is called `{}` is taken for {form}", media.name);
        let help = "name the media type that answers have";
        diagnostics.warning(Code::Inferred, &media.origin, message).help(help);
    }
}
