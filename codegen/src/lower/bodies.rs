//! Request bodies and responses.

use indexmap::IndexMap;
use openapiv3::{
    MediaType as Media, Operation as Document, Response as ResponseDocument, StatusCode,
};

use super::Lowering;
use super::naming::Naming;
use crate::diagnostics::{Code, Pointer};
use crate::model::{Body, Kind, MediaType, Response, Status, Type, TypeId, Untyped};

impl<'a> Lowering<'a> {
    pub(super) fn body(
        &mut self,
        operation: &'a Document,
        words: &str,
        at: &Pointer,
    ) -> Option<Body> {
        let item = operation.request_body.as_ref()?;
        let components = &self.components.request_bodies;
        let at = at.child("requestBody");
        let Some((body, origin)) = self.follow(item, "requestBodies", components, &at) else {
            self.obstacle(Code::DanglingReference, &at, "its request body isn't there");
            return None;
        };
        let naming = Naming::part(words, "request", "body", &origin);
        Some(Body {
            required: body.required,
            description: body.description.clone(),
            content: self.content(&body.content, &naming, Some(Wanted::Sent), &origin),
            origin,
        })
    }

    pub(super) fn responses(
        &mut self,
        method: &str,
        operation: &'a Document,
        words: &str,
        at: &Pointer,
    ) -> Vec<Response> {
        let at = at.child("responses");
        let declared = operation.responses.responses.iter();
        let declared = declared.map(|(code, response)| (status(code), response));
        let default = operation.responses.default.iter();
        let default = default.map(|response| (Status::Default, response));
        let components = &self.components.responses;
        let mut responses = Vec::new();
        for (status, item) in declared.chain(default) {
            let place = at.child(status);
            match self.follow(item, "responses", components, &place) {
                Some((response, origin)) => {
                    responses.push(self.response(method, status, response, words, origin));
                }
                None if status.is_success() => {
                    self.obstacle(Code::DanglingReference, &place, "its response isn't there");
                }
                // What isn't declared is kept as it came.
                None => {}
            }
        }
        responses
    }

    fn response(
        &mut self,
        method: &str,
        status: Status,
        response: &'a ResponseDocument,
        words: &str,
        origin: Pointer,
    ) -> Response {
        for link in response.links.keys() {
            let at = origin.child("links").child(link);
            self.diagnostics.warning(Code::Ignored, &at, "links between operations aren't used");
        }
        let place =
            if status.is_success() { "response".to_owned() } else { format!("{status} response") };
        let mut naming = Naming::part(words, &place, "body", &origin);
        if !status.is_success() {
            // Many statuses share the form of what they say.
            "error response".clone_into(&mut naming.label.place);
        }
        let wanted = status.is_success().then_some(Wanted::Received);
        let mut content = self.content(&response.content, &naming, wanted, &origin);
        if !content.is_empty() && (method == "head" || !status.may_have_body()) {
            let message = "HTTP gives this response no body, whatever is declared";
            self.diagnostics.warning(Code::Ignored, &origin.child("content"), message);
            content.clear();
        }
        for (name, header) in &response.headers {
            // What a header is called says all that is made of it; but a reference must lead
            // somewhere.
            let components = &self.components.headers;
            self.follow(header, "headers", components, &origin.child("headers").child(name));
        }
        Response {
            status,
            description: response.description.clone(),
            content,
            headers: response.headers.keys().cloned().collect(),
            origin,
        }
    }

    /// The media types of a body. One of which nothing is said has a type as well where it is wanted.
    fn content(
        &mut self,
        content: &'a IndexMap<String, Media>,
        naming: &Naming,
        wanted: Option<Wanted>,
        at: &Pointer,
    ) -> Vec<MediaType> {
        let mut media_types = Vec::new();
        for (name, media) in content {
            let origin = at.child("content").child(name);
            let ty = media.schema.as_ref();
            let ty = ty.map(|schema| self.schema(schema.into(), naming, &origin.child("schema")));
            let examples = self.examples(media.example.as_ref(), &media.examples, &origin);
            let name = name.clone();
            let mut media = MediaType { name, ty, examples, origin };
            if let Some(wanted) = wanted.filter(|_| media.ty.is_none()) {
                media.ty = self.unstated(&media, wanted);
            }
            media_types.push(media);
        }
        media_types
    }

    /// The type of a body of which nothing is said: what is JSON may be anything, and so may what
    /// becomes JSON since whoever takes anything takes that; what else is text can be had as it comes.
    fn unstated(&mut self, media: &MediaType, wanted: Wanted) -> Option<TypeId> {
        let at = &media.origin;
        let is_text = media.essence().starts_with("text/") || media.may_be_json();
        let (message, ty) = match wanted {
            _ if media.is_json() => {
                let ty = self.any(Untyped::Unstated, at);
                ("nothing is said of this JSON; it may be anything", ty)
            }
            Wanted::Sent if media.may_be_json() => {
                let ty = self.any(Untyped::Unstated, at);
                ("nothing is said of this body; it may be any JSON", ty)
            }
            Wanted::Received if is_text => {
                let kind = Kind::String { format: None };
                let ty = Type { kind, nullable: false, origin: at.clone() };
                ("nothing is said of this body; it is had as it comes", self.types.add(ty))
            }
            _ => return None,
        };
        self.diagnostics
            .warning(Code::Untyped, at, message)
            .help("give it a `schema`, so that it has a type");
        Some(ty)
    }
}

/// What a body is wanted for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wanted {
    Sent,
    Received,
}

fn status(code: &StatusCode) -> Status {
    match code {
        StatusCode::Code(code) => Status::Exactly(*code),
        StatusCode::Range(digit) => Status::Class(*digit),
    }
}
