//! Request bodies and responses.

use http::HeaderName;
use indexmap::IndexMap;
use openapiv3::{
    Encoding as EncodingDocument, Header as HeaderDocument, MediaType as Media,
    Operation as Document, ParameterSchemaOrContent, QueryStyle, ReferenceOr,
    Response as ResponseDocument, SchemaKind, StatusCode, Type as SchemaType,
};
use serde::de::IgnoredAny;
use serde_json::Value;

use super::Lowering;
use super::naming::Naming;
use super::parameters::delimited;
use super::references::Followed;
use super::schemas::SchemaOrReference;
use crate::diagnostics::{Change, Code, Pointer};
use crate::model::{
    Body, Encoding, Framing, Header, HeaderValue, Kind, MediaType, Part, Prose, Response, Status,
    Style, Type, TypeId, Untyped, essence,
};
use crate::normalize::ITEMS;

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
        let followed = self.follow(item, "requestBodies", components, &at);
        let Some(Followed { item: body, at: origin, component }) = followed else {
            self.leave_out(Code::DanglingReference, &at, "its request body isn't there");
            return None;
        };
        let naming = Naming::part(words, "request", "body", component.as_deref());
        let schema = body.content.values().find_map(|media| media.schema.as_ref());
        let schema = schema.map(SchemaOrReference::from);
        Some(Body {
            required: body.required,
            description: self.description(body.description.as_deref(), schema),
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
        let has_success = declared.clone().any(|(status, _)| status.is_success());
        // Whether another status does mean success is told by the whole operation.
        let may_succeed = |status: Status| match status {
            Status::Default => !has_success,
            status => status.is_success() || status.is_redirect(),
        };
        let mut responses = Vec::new();
        for (status, item) in declared.chain(default) {
            let place = at.child(status);
            match self.follow(item, "responses", components, &place) {
                Some(followed) => {
                    let wanted = may_succeed(status).then_some(Wanted::Received);
                    responses.push(self.response(method, status, wanted, followed, words));
                }
                None if may_succeed(status) && !status.is_redirect() => {
                    responses.push(self.missing_response(status, words, place));
                }
                // What isn't declared is kept as it came.
                None => {}
            }
        }
        responses
    }

    /// A success whose declaration can't be found: the call can be made, and its body had as it comes.
    fn missing_response(&mut self, status: Status, words: &str, origin: Pointer) -> Response {
        let content = status.may_have_body().then(|| {
            let message = "this response isn't there; calls yield its body as it came";
            self.diagnostics.warning(Code::DanglingReference, &origin, message);
            MediaType {
                name: "*/*".to_owned(),
                ty: Some(self.text(Some("binary"), &origin)),
                encodings: Vec::new(),
                parts: Vec::new(),
                end: None,
                is_of_items: false,
                label: Naming::part(words, "response", "body", None).label,
                examples: Vec::new(),
                origin,
            }
        });
        let content = content.into_iter().collect();
        Response { status, description: None, content, headers: Vec::new() }
    }

    fn response(
        &mut self,
        method: &str,
        status: Status,
        wanted: Option<Wanted>,
        followed: Followed<'a, ResponseDocument>,
        words: &str,
    ) -> Response {
        let Followed { item: response, at: origin, component } = followed;
        for link in response.links.keys() {
            let at = origin.child("links").child(link);
            self.diagnostics.warning(Code::Ignored, &at, "links between operations aren't used");
        }
        let place =
            if status.is_success() { "response".to_owned() } else { format!("{status} response") };
        let mut naming = Naming::part(words, &place, "body", component.as_deref());
        if !status.is_success() {
            // Many statuses share the form of what they say.
            "error response".clone_into(&mut naming.label.place);
        }
        let mut content = self.content(&response.content, &naming, wanted, &origin);
        if !content.is_empty() && (method == "head" || !status.may_have_body()) {
            let message = "HTTP gives this response no body, whatever is declared";
            self.diagnostics
                .warning(Code::Ignored, &origin.child("content"), message)
                .spared_by(|at| vec![Change::Remove(at.clone())]);
            content.clear();
        }
        let headers = response.headers.iter().filter_map(|(name, header)| {
            let components = &self.components.headers;
            let at = origin.child("headers").child(name);
            let Followed { item, .. } = self.follow(header, "headers", components, &at)?;
            if HeaderName::from_bytes(name.as_bytes()).is_err() {
                let message = format!("`{name}` can't be the name of a header");
                self.diagnostics.warning(Code::Invalid, &at, message);
                return None;
            }
            Some(self.header(name, item))
        });
        let headers = headers.collect();
        Response { status, description: Prose::new(&response.description), content, headers }
    }

    fn header(&self, name: &str, header: &'a HeaderDocument) -> Header {
        let declared = match &header.format {
            ParameterSchemaOrContent::Schema(schema) => Some(SchemaOrReference::from(schema)),
            ParameterSchemaOrContent::Content(_) => None,
        };
        let schema = declared.and_then(|declared| match declared {
            SchemaOrReference::Schema(schema) => Some(schema),
            SchemaOrReference::Reference(reference) => self.component_schema(reference),
        });
        Header {
            name: name.to_owned(),
            description: self.description(header.description.as_deref(), declared),
            value: match schema.map(|schema| &schema.schema_kind) {
                Some(SchemaKind::Type(SchemaType::Integer(_))) => HeaderValue::Integer,
                Some(SchemaKind::Type(SchemaType::Number(_))) => HeaderValue::Fraction,
                Some(SchemaKind::Type(SchemaType::Boolean(_))) => HeaderValue::Boolean,
                _ => HeaderValue::Text,
            },
        }
    }

    /// The media types of a body. One of which nothing is said has a type as well where it is wanted.
    pub(super) fn content(
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
            self.report_reserved(media, &origin);
            let encodings = media.encoding.iter();
            let encodings = encodings.filter_map(|(name, it)| Some((name.clone(), encoding(it)?)));
            let encodings = encodings.collect();
            let parts =
                media.encoding.iter().map(|(name, it)| self.part(name, it, &origin)).collect();
            let label = naming.label.clone();
            let end = end(media, self.end);
            let is_of_items = media.extensions.contains_key(ITEMS);
            let mut media =
                MediaType { name, ty, encodings, parts, end, is_of_items, label, examples, origin };
            if media.framing().is_some() {
                // A stream is shown as a text, which is none of the things that come in it.
                media.examples.retain(|example| !example.value.is_string());
            }
            if let Some(wanted) = wanted.filter(|_| media.ty.is_none()) {
                media.ty = Some(self.unstated(&media, wanted));
            }
            media_types.push(media);
        }
        media_types
    }

    /// What the document says of a property that becomes a part.
    fn part(&mut self, name: &str, encoding: &EncodingDocument, media: &Pointer) -> Part {
        let origin = media.child("encoding").child(name);
        let media_type = encoding.content_type.as_ref().map(|name| name.trim().to_owned());
        let is_name = |name: &String| name.chars().all(|c| c == ' ' || c.is_ascii_graphic());
        if let Some(wrong) = media_type.as_ref().filter(|name| !is_name(name)) {
            let message = format!("`{wrong}` can't be the name of a media type");
            self.diagnostics.warning(Code::Invalid, &origin.child("contentType"), message);
        }
        let is_single = |name: &String| !name.is_empty() && !name.contains(['*', ',']);
        Part {
            name: name.to_owned(),
            is_binary: media_type.as_deref().is_some_and(is_binary),
            media_type: media_type.filter(|name| is_name(name) && is_single(name)),
            headers: encoding.headers.keys().cloned().collect(),
            origin,
        }
    }

    /// Reports fields whose reserved characters could go as they are: who reads a form decodes it.
    fn report_reserved(&mut self, media: &Media, at: &Pointer) {
        for (name, _) in media.encoding.iter().filter(|(_, encoding)| encoding.allow_reserved) {
            let at = at.child("encoding").child(name).child("allowReserved");
            self.diagnostics
                .warning(Code::Ignored, &at, "`allowReserved` changes nothing in a body")
                .help("reserved characters are percent-encoded, which reads as the same");
        }
    }

    /// The type of a body of which nothing is said: what is JSON may be anything, and so may what
    /// becomes JSON since whoever takes anything takes that; a text is one, and what else there is can be
    /// had as it comes.
    fn unstated(&mut self, media: &MediaType, wanted: Wanted) -> TypeId {
        let at = &media.origin;
        let (message, ty) = match wanted {
            _ if media.is_called_json()
                || matches!(media.framing(), Some(Framing::Lines | Framing::Records)) =>
            {
                let ty = self.any(Untyped::Unstated, at);
                ("nothing is said of this JSON; it may be anything", ty)
            }
            Wanted::Sent if media.may_be_json() => {
                let ty = self.any(Untyped::Unstated, at);
                ("nothing is said of this body; it may be any JSON", ty)
            }
            Wanted::Received if media.is_text() => return self.text(None, at),
            // It is sent as it is given, and had as it comes.
            Wanted::Sent | Wanted::Received => return self.text(Some("binary"), at),
        };
        self.diagnostics
            .warning(Code::Untyped, at, message)
            .help("give it a `schema`, so that it has a type");
        ty
    }

    fn text(&mut self, format: Option<&str>, at: &Pointer) -> TypeId {
        let kind = Kind::text_of(format.map(str::to_owned));
        self.types.add(Type { kind, nullable: false, origin: at.clone() })
    }
}

/// What the data of the last event is, where the document says so: by an extension of the media type, by
/// one of the operation, or by its examples, whose last data is a word in brackets.
fn end(media: &Media, of_operation: Option<&str>) -> Option<String> {
    let stated = ["x-sse-sentinel", "x-speakeasy-sse-sentinel"].into_iter();
    let stated = stated.filter_map(|key| media.extensions.get(key)).find_map(Value::as_str);
    let examples = media.examples.values().filter_map(|example| match example {
        ReferenceOr::Item(example) => example.value.as_ref(),
        ReferenceOr::Reference { .. } => None,
    });
    let mut examples = media.example.iter().chain(examples).filter_map(Value::as_str);
    let last = || {
        examples.find_map(|example| {
            let mut data = example.lines().filter_map(|line| line.strip_prefix("data:"));
            let data = data.next_back()?.trim();
            let is_mark = data.starts_with('[') && data.ends_with(']');
            let is_json = serde_json::from_str::<IgnoredAny>(data).is_ok();
            (is_mark && !is_json).then_some(data)
        })
    };
    stated.or(of_operation).or_else(last).map(str::to_owned)
}

/// How a property of a form is written, where the document says so.
fn encoding(encoding: &EncodingDocument) -> Option<Encoding> {
    let is_json = |name: &&String| essence(name).ends_with("json");
    if let Some(name) = encoding.content_type.as_ref().filter(is_json) {
        return Some(Encoding::Content(name.clone()));
    }
    let style = match encoding.style.as_ref()? {
        QueryStyle::Form => Style::Form,
        QueryStyle::SpaceDelimited => Style::SpaceDelimited,
        QueryStyle::PipeDelimited => Style::PipeDelimited,
        QueryStyle::DeepObject => Style::DeepObject,
    };
    let style = delimited(&encoding.extensions).unwrap_or(style);
    Some(Encoding::Styled { style, explode: encoding.explode, reserved: false })
}

/// Whether one of some media types is of what is no text.
fn is_binary(media_types: &str) -> bool {
    let kinds = ["image/", "audio/", "video/", "font/"];
    let others = ["application/octet-stream", "application/pdf", "application/zip"];
    media_types.split(',').map(str::trim).any(|media_type| {
        kinds.iter().any(|kind| media_type.starts_with(kind)) || others.contains(&media_type)
    })
}

/// What a body is wanted for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Wanted {
    Sent,
    Received,
}

fn status(code: &StatusCode) -> Status {
    match code {
        StatusCode::Code(code) => Status::Exactly(*code),
        StatusCode::Range(digit) => Status::Class(*digit),
    }
}

#[cfg(test)]
mod tests {
    use crate::lower::small::{lowered, operation};
    use crate::model::{Api, MediaType, Prose};

    /// The media types of a body, each with its type.
    fn content(api: &Api, content: &[MediaType]) -> Vec<String> {
        let types = content.iter().map(|media| {
            let ty = media.ty.map_or_else(|| "nothing".to_owned(), |ty| api.outline_of(ty));
            format!("{} of {ty}", media.name)
        });
        types.collect()
    }

    #[test]
    fn a_body_has_its_media_types_in_their_order() {
        let (api, found) = operation(
            "
            requestBody:
              required: true
              content:
                text/csv: {schema: {type: string}}
                application/json: {schema: {type: integer}}
                application/xml: {}
            ",
        );
        let body = api.operations[0].body.as_ref().expect("a body");
        assert!(body.required);
        assert_eq!(
            content(&api, &body.content),
            ["text/csv of string", "application/json of i64", "application/xml of string<binary>"]
        );
        assert_eq!(found, [""; 0]);
    }

    #[test]
    fn a_part_has_a_media_type_if_it_is_a_single_one() {
        let (api, found) = operation(
            r#"
            requestBody:
              content:
                multipart/form-data:
                  schema: {type: object, properties: {a: {type: string}}}
                  encoding:
                    a: {contentType: image/png, headers: {X-A: {schema: {type: string}}}}
                    b: {contentType: "image/png, text/plain"}
                    c: {contentType: text/*}
                    d: {contentType: "a\nb: c"}
            "#,
        );
        let body = api.operations[0].body.as_ref().expect("a body");
        let parts = body.content[0].parts.iter();
        let parts: Vec<_> = parts
            .map(|part| (part.media_type.as_deref(), part.is_binary, part.headers.len()))
            .collect();
        assert_eq!(
            parts,
            [(Some("image/png"), true, 1), (None, true, 0), (None, false, 0), (None, false, 0)]
        );
        assert!(found[0].ends_with("can't be the name of a media type"), "{found:?}");
    }

    #[test]
    fn json_of_which_nothing_is_said_may_be_anything_where_it_is_wanted() {
        let (api, found) = operation(
            "
            responses:
              '200': {description: Good., content: {application/json: {}}}
              '404': {description: Bad., content: {application/json: {}}}
            ",
        );
        let [good, bad] = api.operations[0].responses.as_slice() else { panic!("two responses") };
        assert_eq!(content(&api, &good.content), ["application/json of any: no type is stated"]);
        assert_eq!(content(&api, &bad.content), ["application/json of nothing"]);
        assert_eq!(
            found,
            ["untyped at /paths/~1pets/post/responses/200/content/application~1json: \
              nothing is said of this JSON; it may be anything"]
        );
    }

    #[test]
    fn responses_have_statuses_classes_or_the_default() {
        let (api, _) = operation(
            "
            responses:
              default: {description: Else.}
              4XX: {description: Bad.}
              '201': {description: Made., headers: {Location: {schema: {type: string}}, Age: {schema: {type: integer}}}}
            ",
        );
        let responses = api.operations[0].responses.iter();
        let said = responses.map(|one| {
            let description = one.description.as_ref().map(Prose::as_written);
            let headers = one.headers.iter().map(|header| (header.name.as_str(), header.value));
            let headers: Vec<_> = headers.collect();
            format!("{} {} {headers:?}", one.status, description.unwrap_or_default())
        });
        assert_eq!(
            said.collect::<Vec<_>>(),
            [
                "4XX Bad. []",
                r#"201 Made. [("Location", Text), ("Age", Integer)]"#,
                "default Else. []",
            ]
        );
    }

    #[test]
    fn what_http_gives_no_body_has_none() {
        let (api, found) = lowered(
            "
            paths:
              /pets:
                head: {responses: {'200': {description: '', content: {text/plain: {schema: {}}}}}}
                get: {responses: {'204': {description: '', content: {text/plain: {schema: {}}}}}}
            ",
        );
        assert!(api.operations.iter().all(|one| one.responses[0].content.is_empty()));
        let said = "HTTP gives this response no body, whatever is declared";
        let mut expected = [("get", 204), ("head", 200)].map(|(method, status)| {
            format!("ignored at /paths/~1pets/{method}/responses/{status}/content: {said}")
        });
        expected.sort();
        let mut found = found;
        found.sort();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_success_that_is_not_there_is_had_as_it_comes() {
        let missing = "{$ref: '#/components/responses/No'}";
        let of = |status: &str| {
            let (api, found) = operation(&format!("responses: {{'{status}': {missing}}}"));
            let [operation] = api.operations.as_slice() else { panic!("one operation") };
            assert!(operation.left_out_for.is_empty());
            let bodies = operation.responses.iter().map(|it| content(&api, &it.content).concat());
            (bodies.collect::<Vec<_>>(), found.iter().any(|it| it.contains("as it came")))
        };
        for status in ["200", "2XX", "default"] {
            assert_eq!(of(status), (vec!["*/* of string<binary>".to_owned()], true));
        }
        assert_eq!(of("204"), (vec![String::new()], false), "it has no body, whatever is declared");
        for status in ["302", "404", "5XX"] {
            assert_eq!(of(status), (Vec::new(), false));
        }
    }

    #[test]
    fn a_body_and_a_header_that_say_nothing_are_what_their_schemas_say() {
        let (api, _) = lowered(
            "
            paths:
              /pets:
                post:
                  requestBody: {content: {text/csv: {schema: {type: string, description: A line for each.}}}}
                  responses:
                    '201':
                      description: Made.
                      headers: {Location: {schema: {type: string, description: Where it is.}}}
            ",
        );
        let operation = &api.operations[0];
        let body = operation.body.as_ref().and_then(|body| body.description.as_ref());
        assert_eq!(body.map(Prose::as_written), Some("A line for each."));
        let header = operation.responses[0].headers[0].description.as_ref();
        assert_eq!(header.map(Prose::as_written), Some("Where it is."));
    }
}
