//! What else the body of a request may be sent as. What differs only in its notation, such as XML beside
//! JSON of the same type, says the same.

use std::collections::BTreeSet;

use super::{MOST_DOUBLES, word};
use crate::diagnostics::{Code, Diagnostics};
use crate::model::{
    Exchange, Kind, MediaType, Message, Operation, Otherwise, Payload, Types, Used, is_binary_name,
};

/// The doubles of an operation that send its body as something else.
pub(super) fn doubles(
    types: &Types,
    operation: &Operation,
    exchange: &Exchange,
    diagnostics: &mut Diagnostics,
) -> Vec<(Operation, Exchange)> {
    let Some((body, used)) = exchange.request(operation) else {
        return Vec::new();
    };
    let mut words = BTreeSet::from([word(used.media)]);
    let mut doubles = Vec::new();
    for (media, payload) in body.content.iter().zip(&exchange.request) {
        if media.origin == used.media.origin || used.is_as_good(types, media, *payload) {
            continue;
        }
        let word = word(media);
        let has_room = doubles.len() < MOST_DOUBLES;
        if has_room && says_more(types, media, *payload, &used) && words.insert(word.clone()) {
            doubles.push(double(operation, exchange, media, *payload, word));
        } else if !is_same_json(types, media, *payload, &used) {
            report(media, &used, diagnostics);
        }
    }
    doubles
}

/// Whether a body says something that the one which is sent usually doesn't.
fn says_more(types: &Types, media: &MediaType, payload: Payload, used: &Used<'_>) -> bool {
    // What nothing is said of has a type that stands where its media type does.
    let is_stated = |ty| {
        let ty = types.get(types.resolve(ty));
        matches!(ty.kind, Kind::String { .. }) && ty.origin != media.origin
    };
    let is_written = match payload {
        _ if media.is_range() => false,
        Payload::Bytes(_) if holds_no_text(types, media, used) => return true,
        Payload::Unsupported => false,
        // Of the others, the client makes nothing that is of their types.
        Payload::Bytes(ty) => is_stated(ty),
        _ => true,
    };
    is_written && payload.ty().is_some_and(|ty| !types.are_alike(ty, used.ty))
}

/// Whether a body holds bytes where the one that is sent usually is a text, which not all bytes are. What
/// both have for a schema doesn't tell: converters write that of one for the other.
fn holds_no_text(types: &Types, media: &MediaType, used: &Used<'_>) -> bool {
    is_binary_name(&media.name) && matches!(types.kind(used.ty), Kind::String { .. })
}

/// Whether it is the same JSON under another name. What says how something is to be changed is none that
/// the client can't write.
fn is_same_json(types: &Types, media: &MediaType, payload: Payload, used: &Used<'_>) -> bool {
    let is_written = matches!(payload, Payload::Json(_));
    matches!(used.payload, Payload::Json(_))
        && media.is_called_json()
        && (is_written || !used.media.is_patch())
        && media.ty.is_some_and(|ty| types.are_alike(ty, used.ty))
}

/// The operation as it is when its body is of one of the media types only.
fn double(
    operation: &Operation,
    exchange: &Exchange,
    media: &MediaType,
    payload: Payload,
    word: String,
) -> (Operation, Exchange) {
    let sent_as = payload.ty().map(|ty| Used { media, payload, ty }.sent_as().to_owned());
    let media_type = sent_as.unwrap_or_else(|| media.name.clone());
    let otherwise = Otherwise { message: Message::Request, media_type, word };
    let mut operation = Operation { otherwise: Some(otherwise), ..operation.clone() };
    if let Some(body) = &mut operation.body {
        body.content = vec![media.clone()];
    }
    let exchange = Exchange { request: vec![payload], ..exchange.clone() };
    (operation, exchange)
}

/// Reports what a body could be sent as beside what it is.
fn report(media: &MediaType, used: &Used<'_>, diagnostics: &mut Diagnostics) {
    let sent = match used.payload {
        Payload::Json(_) => "JSON",
        Payload::Form(_) => "a form",
        Payload::Text(_) => "text",
        Payload::Multipart(_) | Payload::Parts(_) => "several parts",
        Payload::Bytes(_) | Payload::Unsupported => "bytes",
    };
    if used.media.is_patch() && media.is_patch_of_operations() {
        let message = format!(
            "`{}` isn't used: it is a list of operations, and its schema an object",
            media.name
        );
        let help = format!("the body is sent as `{}`", used.media.name);
        diagnostics.warning(Code::Ignored, &media.origin, message).help(help);
        return;
    }
    let message = format!("`{}` isn't used: the body is sent as {sent}", media.name);
    diagnostics.warning(Code::Ignored, &media.origin, message);
}

#[cfg(test)]
mod tests {
    use crate::diagnostics::Diagnostics;
    use crate::model::build::{
        Model, OperationDraft, array, object, operation, reference, required, string, string_of,
    };
    use crate::model::outline::findings;
    use crate::passes::media_types::{MOST_DOUBLES, split};
    use crate::passes::payloads;

    const JSON: &str = "application/json";

    fn post() -> OperationDraft {
        operation("POST", "/pets").sends(JSON, reference("Pet"))
    }

    /// What the operation and its doubles are sent as, and what was found.
    fn sent_as(operation: OperationDraft) -> (Vec<String>, Vec<String>) {
        let pet = object([required("name", string())]);
        let model = Model::new().schema("Pet", pet).schema("Content", string_of("binary"));
        let mut api = model.operation(operation).api();
        let mut exchanges = payloads::decide(&api, &mut Diagnostics::default());
        let mut diagnostics = Diagnostics::default();
        split(&mut api, &mut exchanges, &mut diagnostics);
        let sent = api.operations.iter().zip(&exchanges).map(|(operation, exchange)| {
            let (_, used) = exchange.request(operation).expect("a body");
            let otherwise = operation.otherwise.as_ref();
            let word = otherwise.map_or("itself", |otherwise| otherwise.word.as_str());
            format!("{} as {word}", used.media.name)
        });
        (sent.collect(), findings(&diagnostics))
    }

    #[test]
    fn what_says_something_else_has_a_method_of_its_own() {
        let file = || object([required("file", string_of("binary"))]);
        let (sent, found) = sent_as(
            post()
                .sends("multipart/form-data", file())
                .sends("application/x-www-form-urlencoded", file())
                .sends("application/merge-patch+json", file())
                .sends("text/csv", string())
                .sends("application/octet-stream", reference("Content")),
        );
        assert_eq!(
            sent,
            [
                "application/json as itself",
                "multipart/form-data as multipart",
                "application/x-www-form-urlencoded as form",
                "application/merge-patch+json as merge patch",
                "text/csv as csv",
                "application/octet-stream as bytes",
            ]
        );
        assert_eq!(found, [""; 0]);
    }

    #[test]
    fn what_is_sent_as_it_is_given_is_so_by_any_name() {
        let post = operation("POST", "/pets").sends("image/*", string_of("binary"));
        let post = post.sends("image/png", string_of("binary")).sends("image/gif", string());
        assert_eq!(sent_as(post), (vec!["image/png as itself".to_owned()], Vec::new()));
    }

    #[test]
    fn an_object_is_no_list_of_operations() {
        let operations = "application/json-patch+json";
        let merge = "application/merge-patch+json";
        let patch = || operation("PATCH", "/pets").sends(operations, reference("Pet"));
        let all = patch().sends(merge, reference("Pet"));
        let (sent, found) =
            sent_as(all.sends("application/strategic-merge-patch+json", reference("Pet")));
        assert_eq!(sent, [format!("{merge} as itself")]);
        assert_eq!(
            found,
            ["ignored at /paths/~1pets/patch/requestBody/content/application~1json-patch+json: \
              `application/json-patch+json` isn't used: it is a list of operations, and its schema an \
              object"]
        );
        // Some frameworks list it beside each body that is JSON.
        let (sent, found) = sent_as(patch().sends(JSON, reference("Pet")));
        assert_eq!((sent, found), (vec![format!("{JSON} as itself")], Vec::new()));
        let list = operation("PATCH", "/pets").sends(operations, array(object([])));
        let (sent, found) = sent_as(list.sends(merge, reference("Pet")));
        assert_eq!(sent, [format!("{operations} as itself"), format!("{merge} as merge patch")]);
        assert_eq!(found, [""; 0]);
    }

    #[test]
    fn bytes_are_sent_beside_a_text_whatever_their_schema() {
        let octets = "application/octet-stream";
        for (text, bytes) in
            [("text/plain", string()), (JSON, string()), ("text/plain", string_of("binary"))]
        {
            let (sent, found) =
                sent_as(operation("POST", "/pets").sends(octets, bytes).sends(text, string()));
            assert_eq!(sent, [format!("{text} as itself"), format!("{octets} as bytes")]);
            assert_eq!(found, [""; 0]);
        }
        let post = operation("POST", "/pets").sends("text/plain", string());
        let (sent, found) = sent_as(post.sends("application/xml", string()));
        assert_eq!((sent.len(), found.len()), (1, 1), "what is written in a language is a text");
    }

    #[test]
    fn there_are_only_so_many_methods_of_an_operation() {
        const NAMES: [&str; 12] = [
            "text/a", "text/b", "text/c", "text/d", "text/e", "text/f", "text/g", "text/h",
            "text/i", "text/j", "text/k", "text/l",
        ];
        let all = NAMES.iter().fold(post(), |post, name| post.sends(name, string()));
        let (sent, found) = sent_as(all);
        assert_eq!((sent.len(), found.len()), (1 + MOST_DOUBLES, 12 - MOST_DOUBLES));
    }

    #[test]
    fn what_says_the_same_in_another_notation_is_reported() {
        let names =
            ["application/xml", "application/x-www-form-urlencoded", "multipart/form-data", "*/*"];
        let all = names.iter().fold(post(), |post, name| post.sends(name, reference("Pet")));
        let (sent, found) = sent_as(all.sends("application/soap+xml", object([])));
        assert_eq!(sent, ["application/json as itself"]);
        assert_eq!(found.len(), 5);
        assert_eq!(sent_as(post().sends("text/json", reference("Pet"))).1, [""; 0]);
        assert_eq!(
            found[0],
            "ignored at /paths/~1pets/post/requestBody/content/application~1xml: \
             `application/xml` isn't used: the body is sent as JSON"
        );
    }
}
