//! Request bodies, and the media types of these and of responses.

use indexmap::IndexMap;
use openapiv3::{
    Encoding as EncodingDocument, MediaType as Media, Operation as Document, QueryStyle,
    ReferenceOr,
};
use serde::de::IgnoredAny;
use serde_json::Value;

use super::Lowering;
use super::naming::Naming;
use super::parameters::delimited;
use super::references::Followed;
use super::schemas::SchemaOrReference;
use crate::diagnostics::{Code, Pointer};
use crate::model::{
    Body, Encoding, Framing, Kind, MediaType, Part, Style, Type, TypeId, Untyped, essence,
    is_binary_name,
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
            is_binary: media_type.as_deref().and_then(is_binary),
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

    pub(super) fn text(&mut self, format: Option<&str>, at: &Pointer) -> TypeId {
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

/// Whether one of some media types is of what is no text. That a part may be of any says nothing.
fn is_binary(media_types: &str) -> Option<bool> {
    (media_types != "*/*").then(|| media_types.split(',').any(is_binary_name))
}

/// What a body is wanted for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Wanted {
    Sent,
    Received,
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
                    e: {contentType: "*/*"}
                    f: {}
            "#,
        );
        let body = api.operations[0].body.as_ref().expect("a body");
        let parts = body.content[0].parts.iter();
        let parts: Vec<_> = parts
            .map(|part| (part.media_type.as_deref(), part.is_binary, part.headers.len()))
            .collect();
        assert_eq!(
            parts,
            [
                (Some("image/png"), Some(true), 1),
                (None, Some(true), 0),
                (None, Some(false), 0),
                (None, Some(false), 0),
                (None, None, 0),
                (None, None, 0),
            ]
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
