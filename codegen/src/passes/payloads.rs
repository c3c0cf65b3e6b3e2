//! Finds out what bodies are, of what the document calls them and what their types are. Ranges of media
//! types are taken for what they can be, which is reported.

use crate::diagnostics::{Change, Code, Diagnostics, Pointer};
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
    let request = bodies.map(|media| request_payload(types, media)).collect();
    let successes: Vec<usize> = operation.successes().map(|(index, _)| index).collect();
    let responses = operation.responses.iter().enumerate().map(|(index, response)| {
        let read = if successes.contains(&index) { received } else { failed };
        response.content.iter().map(|media| payload(types, media, read)).collect()
    });
    let mut responses: Vec<Vec<Payload>> = responses.collect();
    let read = responses.iter_mut().enumerate().filter(|(index, _)| successes.contains(index));
    texts_alike(types, &mut read.flat_map(|(_, payloads)| payloads).collect::<Vec<_>>());
    let exchange = Exchange { request, responses };
    if let Some((_, used)) = exchange.request(operation) {
        report_range_in_request(&used, diagnostics);
        report_bytes(types, &used, true, diagnostics);
    }
    for (index, response) in operation.responses.iter().enumerate() {
        match exchange.response(operation, index) {
            Some(used) if matches!(used.payload, Payload::Bytes(_)) => {
                report_bytes(types, &used, false, diagnostics);
            }
            Some(used) => report_taken(&used, diagnostics),
            None => report_unread(response, diagnostics),
        }
    }
    exchange
}

/// What a body is, as far as its type tells.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Content {
    Text,
    Bytes,
    /// What may be an object.
    Members,
    /// One of some texts.
    Words,
    Values,
}

/// The media type of forms that hold no files.
const FORM: &str = "application/x-www-form-urlencoded";

/// What is made of a body.
type Reading = fn(&MediaType, Content, TypeId) -> Payload;

/// What the body of a request is. An object is no list of operations, so that what the API takes can't be
/// written of it.
fn request_payload(types: &Types, media: &MediaType) -> Payload {
    match payload(types, media, sent) {
        Payload::Json(ty)
            if media.is_patch_of_operations()
                && matches!(types.kind(ty), Kind::Object(_) | Kind::Map(_)) =>
        {
            Payload::Bytes(ty)
        }
        payload => payload,
    }
}

fn payload(types: &Types, media: &MediaType, reading: Reading) -> Payload {
    match media.ty.map(|ty| reading(media, content(types, ty), ty)) {
        Some(Payload::Multipart(ty)) if !has_members(types, ty) => Payload::Parts(ty),
        payload => payload.unwrap_or(Payload::Unsupported),
    }
}

fn content(types: &Types, ty: TypeId) -> Content {
    match &types.get(types.resolve(ty)).kind {
        kind if kind.is_binary() => Content::Bytes,
        Kind::String { .. } => Content::Text,
        Kind::Enumeration(listed)
            if !types.is_nullable(ty)
                && listed.shape.values().all(serde_json::Value::is_string) =>
        {
            Content::Words
        }
        Kind::Object(_) | Kind::Map(_) | Kind::Union(_) | Kind::Any(_) => Content::Members,
        _ => Content::Values,
    }
}

/// Whether the document says what parts a body has.
fn has_members(types: &Types, ty: TypeId) -> bool {
    match types.kind(ty) {
        Kind::Object(object) => !object.shape.fields.is_empty() || object.shape.others.is_some(),
        Kind::Map(values) => !types.is_any(*values),
        Kind::Union(union) => {
            let mut variants = union.shape.variants.iter().map(|variant| types.kind(variant.ty));
            variants.all(|kind| matches!(kind, Kind::Object(_)))
        }
        _ => false,
    }
}

/// A request's body: whoever takes anything takes JSON, but a text may as well be meant as it is. What
/// nobody but the caller can write is sent as it is given, and so is what is said to be binary,
/// whatever it is called: no string of JSON holds that.
fn sent(media: &MediaType, content: Content, ty: TypeId) -> Payload {
    let essence = media.essence();
    match content {
        Content::Bytes if !media.is_multipart() => Payload::Bytes(ty),
        _ if media.is_called_json() => Payload::Json(ty),
        Content::Members | Content::Words | Content::Values if media.may_be_json() => {
            Payload::Json(ty)
        }
        Content::Members if essence == FORM => Payload::Form(ty),
        _ if media.is_multipart() => Payload::Multipart(ty),
        Content::Text if essence.starts_with("text/") => Payload::Text(ty),
        _ => Payload::Bytes(ty),
    }
}

/// A response says itself whether it is JSON.
fn received(media: &MediaType, content: Content, ty: TypeId) -> Payload {
    let essence = media.essence();
    let is_text = essence.starts_with("text/") && essence != "text/event-stream";
    match content {
        Content::Bytes => Payload::Bytes(ty),
        _ if media.is_called_json() => Payload::Json(ty),
        Content::Words if is_text => Payload::Text(ty),
        Content::Members | Content::Words | Content::Values
            if media.is_text() || media.may_be_json() =>
        {
            Payload::Json(ty)
        }
        Content::Text if is_text || media.may_be_json() => Payload::Text(ty),
        Content::Members | Content::Words | Content::Values | Content::Text => Payload::Bytes(ty),
    }
}

/// What means failure often has the media type of the success beside it, though it is JSON. Callers have
/// what it is as it came, so that nothing is made of bytes.
fn failed(media: &MediaType, content: Content, ty: TypeId) -> Payload {
    match content {
        Content::Members if !media.is_structured() => Payload::Json(ty),
        _ => match received(media, content, ty) {
            Payload::Bytes(_) => Payload::Unsupported,
            payload => payload,
        },
    }
}

/// Takes a text that comes as JSON or as it is, at the server's choice, for one that says which it is.
fn texts_alike(types: &Types, payloads: &mut [&mut Payload]) {
    if payloads.iter().any(|payload| matches!(payload, Payload::Text(_))) {
        for payload in payloads {
            if let Payload::Json(ty) = **payload
                && content(types, ty) == Content::Text
            {
                **payload = Payload::Text(ty);
            }
        }
    }
}

/// Reports a body that has a type which the client makes nothing of.
fn report_bytes(types: &Types, used: &Used<'_>, is_sent: bool, diagnostics: &mut Diagnostics) {
    if !is_sent && used.media.framing().is_some() {
        // What it is made of is had one by one.
        return;
    }
    let is_typed =
        matches!(content(types, used.ty), Content::Members | Content::Words | Content::Values);
    if is_typed && matches!(used.payload, Payload::Bytes(_)) {
        let name = &used.media.name;
        let (message, help) = if is_sent {
            let message = format!("`{name}` isn't written by the client");
            (message, "callers give the body as it is to be sent")
        } else {
            (format!("`{name}` isn't read by the client"), "callers have the body as it came")
        };
        diagnostics.warning(Code::Ignored, &used.media.origin, message).help(help);
    }
}

fn report_range_in_request(used: &Used<'_>, diagnostics: &mut Diagnostics) {
    let media = used.media;
    if media.is_range() {
        let message =
            format!("a request can't be of the media type `{}`: it is a range", media.name);
        let help = format!("`{}` is sent; name the media type that is wanted", used.sent_as());
        diagnostics.warning(Code::Invalid, &media.origin, message).help(help);
    }
}

/// Reports an error whose body isn't read.
fn report_unread(response: &Response, diagnostics: &mut Diagnostics) {
    if let Some(media) = response.content.iter().find(|media| media.ty.is_some()) {
        let message = format!("the body of this error isn't read: it is `{}`", media.name);
        let help = "JSON and text are; callers have it as it came";
        diagnostics.warning(Code::Ignored, &media.origin, message).help(help);
    }
}

/// Reports what a response is taken for that isn't JSON by its name.
fn report_taken(Used { media, payload, .. }: &Used<'_>, diagnostics: &mut Diagnostics) {
    let is_text = matches!(payload, Payload::Text(_));
    let is_called_so = if is_text {
        media.essence().starts_with("text/")
    } else {
        media.is_called_json() || media.essence().ends_with("+json")
    };
    if !is_called_so {
        let taken = if is_text { "text, unless a response says that it is JSON" } else { "JSON" };
        let message = format!("what is called `{}` is taken for {taken}", media.name);
        let help = "name the media type that responses have";
        // A text may turn out to be JSON, but what is taken for JSON has to be.
        let renamed = |at: &Pointer| {
            let name = (!is_text).then(|| "application/json".to_owned());
            name.map(|name| Change::Rename(at.clone(), name)).into_iter().collect()
        };
        diagnostics.warning(Code::Inferred, &media.origin, message).spared_by(renamed).help(help);
    }
}

#[cfg(test)]
mod tests {
    use super::decide;
    use crate::diagnostics::Diagnostics;
    use crate::model::build::{
        Draft, Model, OperationDraft, array, enumeration, map, object, operation, reference,
        required, string, string_of, unstated,
    };
    use crate::model::outline::findings;
    use crate::model::{Payload, Status};

    /// The payloads of an operation as words, the request's first, and what was found.
    fn decided(operation: OperationDraft) -> (Vec<&'static str>, Vec<String>) {
        let api = Model::new().schema("Pet", object([])).operation(operation).api();
        let mut diagnostics = Diagnostics::default();
        let exchanges = decide(&api, &mut diagnostics);
        let responses = exchanges[0].responses.iter().flatten();
        let payloads = exchanges[0].request.iter().chain(responses);
        let words = payloads.map(|payload| match payload {
            Payload::Json(_) => "JSON",
            Payload::Text(_) => "text",
            Payload::Form(_) => "a form",
            Payload::Bytes(_) => "bytes",
            Payload::Multipart(_) => "parts of members",
            Payload::Parts(_) => "parts",
            Payload::Unsupported => "unsupported",
        });
        (words.collect(), findings(&diagnostics))
    }

    fn sent(media_type: &'static str, ty: Draft) -> &'static str {
        decided(operation("POST", "/pets").sends(media_type, ty)).0[0]
    }

    fn received(media_type: &'static str, ty: Draft) -> &'static str {
        let get = operation("GET", "/pets");
        let good = decided(get.clone().responds(Status::Exactly(200), media_type, ty.clone())).0;
        let get = get.responds_with(Status::Exactly(204), []);
        let bad = decided(get.responds(Status::Class(4), media_type, ty)).0;
        let expected = if good == ["bytes"] { vec!["unsupported"] } else { good.clone() };
        assert_eq!(
            bad, expected,
            "what means failure is read as what means success, but for bytes"
        );
        good[0]
    }

    #[test]
    fn what_is_json_by_its_name_is_json_whatever_its_type() {
        for name in ["application/json", "application/problem+json; charset=utf-8", "text/json"] {
            for is in [sent, received] {
                assert_eq!(is(name, string()), "JSON", "{name}");
                assert_eq!(is(name, reference("Pet")), "JSON", "{name}");
            }
        }
    }

    #[test]
    fn a_list_of_operations_is_not_written_of_an_object() {
        let name = "application/json-patch+json";
        for ty in [reference("Pet"), map(unstated())] {
            let (payloads, found) = decided(operation("PATCH", "/pets").sends(name, ty));
            assert_eq!(payloads, ["bytes"]);
            assert_eq!(
                found,
                [
                    "ignored at /paths/~1pets/patch/requestBody/content/application~1json-patch+json: \
                  `application/json-patch+json` isn't written by the client"
                ]
            );
        }
        assert_eq!(sent(name, array(unstated())), "JSON");
        assert_eq!(sent(name, unstated()), "JSON");
        assert_eq!(sent("application/merge-patch+json", reference("Pet")), "JSON");
    }

    #[test]
    fn what_is_binary_is_as_it_comes_whatever_it_is_called() {
        for name in ["application/json", "text/plain", "application/x-www-form-urlencoded"] {
            assert_eq!(sent(name, string_of("binary")), "bytes", "{name}");
            assert_eq!(received(name, string_of("binary")), "bytes", "{name}");
        }
    }

    #[test]
    fn what_may_be_json_is_what_its_type_says() {
        assert_eq!([sent, received].map(|is| is("*/*", reference("Pet"))), ["JSON"; 2]);
        let text = [sent, received].map(|is| is("*/*", string()));
        assert_eq!(text, ["bytes", "text"], "a text that is sent may not be meant as JSON");
        let bytes = [sent, received].map(|is| is("*/*", string_of("binary")));
        assert_eq!(bytes, ["bytes"; 2]);
    }

    #[test]
    fn text_is_text_both_ways() {
        assert_eq!([sent, received].map(|is| is("text/plain", string())), ["text"; 2]);
        let values = [sent, received].map(|is| is("text/html", reference("Pet")));
        assert_eq!(values, ["bytes", "JSON"]);
        assert_eq!(received("text/csv", string()), "text");
        let get = operation("GET", "/pets");
        let words = get.responds(Status::Exactly(200), "text/plain", enumeration(["up", "down"]));
        assert_eq!(decided(words).0, ["text"]);
        for (name, ty) in [
            ("text/event-stream", string()),
            ("text/csv", reference("Pet")),
            ("application/xml", reference("Pet")),
            ("application/pdf", string()),
        ] {
            assert_eq!(received(name, ty), "bytes", "{name}");
        }
    }

    #[test]
    fn a_text_that_may_come_as_json_says_which_it_is() {
        let get = operation("GET", "/pets").responds(Status::Exactly(200), "text/plain", string());
        let both = get.clone().responds(Status::Exactly(200), "application/json", string());
        assert_eq!(decided(both).0, ["text", "text"]);
        let other = get.responds(Status::Exactly(201), "application/json", reference("Pet"));
        assert_eq!(decided(other).0, ["text", "JSON"]);
    }

    #[test]
    fn an_error_with_members_is_json_unless_it_is_xml() {
        let read = |name| {
            let get = operation("GET", "/pets").responds_with(Status::Exactly(204), []);
            decided(get.responds(Status::Default, name, reference("Pet"))).0[0]
        };
        assert_eq!(read("application/octet-stream"), "JSON");
        assert_eq!(read("application/x-tar"), "JSON");
        assert_eq!(read("application/xml"), "unsupported");
    }

    #[test]
    fn a_form_is_written_and_what_else_is_not_json_is_sent_as_it_is_given() {
        assert_eq!(sent("application/x-www-form-urlencoded", reference("Pet")), "a form");
        assert_eq!(sent("application/x-www-form-urlencoded", string()), "bytes");
        assert_eq!(sent("image/png", string_of("binary")), "bytes");
        let members = object([required("name", string())]);
        assert_eq!(sent("multipart/form-data", members), "parts of members");
        for free in [reference("Pet"), string_of("binary"), map(unstated())] {
            assert_eq!(sent("multipart/mixed", free), "parts", "the caller knows which");
        }
        let (payloads, found) =
            decided(operation("POST", "/pets").sends("application/xml", reference("Pet")));
        assert_eq!(payloads, ["bytes"]);
        assert_eq!(
            found,
            ["ignored at /paths/~1pets/post/requestBody/content/application~1xml: \
              `application/xml` isn't written by the client"]
        );
    }

    #[test]
    fn a_range_is_reported_where_it_is_sent_and_where_it_is_read() {
        let update = operation("POST", "/pets").sends("*/*", reference("Pet"));
        let (_, found) = decided(update.responds(Status::Exactly(200), "*/*", reference("Pet")));
        assert_eq!(
            found,
            [
                "invalid at /paths/~1pets/post/requestBody/content/*~1*: \
                 a request can't be of the media type `*/*`: it is a range",
                "inferred at /paths/~1pets/post/responses/200/content/*~1*: \
                 what is called `*/*` is taken for JSON",
            ]
        );
    }

    #[test]
    fn what_is_not_read_is_reported() {
        let xml = |operation: OperationDraft, status: Status| {
            operation.responds(status, "application/xml", reference("Pet"))
        };
        let get = operation("GET", "/pets");
        let (_, found) = decided(xml(xml(get, Status::Exactly(200)), Status::Class(4)));
        assert_eq!(
            found,
            [
                "ignored at /paths/~1pets/get/responses/200/content/application~1xml: \
                 `application/xml` isn't read by the client",
                "ignored at /paths/~1pets/get/responses/4XX/content/application~1xml: \
                 the body of this error isn't read: it is `application/xml`",
            ]
        );
    }
}
