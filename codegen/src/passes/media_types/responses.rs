//! What else a success may be asked for as. What differs only in its notation, such as XML beside JSON of
//! the same type, says the same.

use std::collections::BTreeSet;

use super::{MOST_DOUBLES, word};
use crate::diagnostics::{Code, Diagnostics};
use crate::model::{
    Exchange, Kind, MediaType, Message, Operation, Otherwise, Payload, TypeId, Types, Used,
    is_binary_name,
};

/// The doubles of an operation that ask for something else.
pub(super) fn doubles(
    types: &Types,
    operation: &Operation,
    exchange: &Exchange,
    diagnostics: &mut Diagnostics,
) -> Vec<(Operation, Exchange)> {
    let mut names = BTreeSet::new();
    let mut words = BTreeSet::new();
    let mut doubles = Vec::new();
    for (index, response) in operation.successes() {
        let Some(used) = exchange.response(operation, index) else { continue };
        words.insert(word(used.media));
        for (media, payload) in response.content.iter().zip(&exchange.responses[index]) {
            let is_new = media.origin != used.media.origin && names.insert(media.essence());
            if !is_new || !says_else(types, media, *payload, &used) {
                continue;
            }
            let word = word(media);
            let is_read = is_read(types, media, *payload) && doubles.len() < MOST_DOUBLES;
            if is_read && words.insert(word.clone()) {
                doubles.push(double(operation, exchange, media, word));
            } else {
                report(media, &used, diagnostics);
            }
        }
    }
    doubles
}

/// Whether a body says something that the one which is asked for doesn't, and isn't asked for with it
/// either.
fn says_else(types: &Types, media: &MediaType, payload: Payload, used: &Used<'_>) -> bool {
    // What comes one by one has a method of the call.
    if media.is_range() || media.framing().is_some() {
        return false;
    }
    match (used.payload, payload) {
        (_, Payload::Unsupported)
        | (Payload::Bytes(_), Payload::Bytes(_))
        | (Payload::Text(_), Payload::Text(_)) => false,
        (_, Payload::Bytes(ty)) if media.is_structured() => {
            is_stated(types, media, ty) && !types.are_alike(ty, used.ty)
        }
        // What has neither members nor values may be anything.
        (_, Payload::Bytes(ty)) => holds_bytes(types, media, ty) || !types.are_alike(ty, used.ty),
        _ => payload.ty().is_some_and(|ty| !types.are_alike(ty, used.ty)),
    }
}

/// Whether the document says of what type a body is: what nothing is said of has a type that stands where
/// its media type does.
fn is_stated(types: &Types, media: &MediaType, ty: TypeId) -> bool {
    types.get(types.resolve(ty)).origin != media.origin
}

/// Whether a body is to be had as it comes, by its name or by its type: converters write the type of what
/// it stands beside.
fn holds_bytes(types: &Types, media: &MediaType, ty: TypeId) -> bool {
    is_binary_name(&media.name) || matches!(types.kind(ty), Kind::String { .. })
}

/// Whether the client makes of a body what the document says that it is.
fn is_read(types: &Types, media: &MediaType, payload: Payload) -> bool {
    match payload {
        Payload::Bytes(ty) => holds_bytes(types, media, ty),
        _ => true,
    }
}

/// The operation as it is when it asks for one media type only.
fn double(
    operation: &Operation,
    exchange: &Exchange,
    media: &MediaType,
    word: String,
) -> (Operation, Exchange) {
    let otherwise = Otherwise { message: Message::Response, media_type: media.name.clone(), word };
    let mut operation = Operation { otherwise: Some(otherwise), ..operation.clone() };
    let mut exchange = exchange.clone();
    let wanted = media.essence();
    let successes: Vec<usize> = operation.successes().map(|(index, _)| index).collect();
    for index in successes {
        let content = &mut operation.responses[index].content;
        let place = content.iter().position(|media| media.essence() == wanted);
        if let Some(place) = place {
            *content = vec![content.swap_remove(place)];
            exchange.responses[index] = vec![exchange.responses[index][place]];
        }
    }
    (operation, exchange)
}

/// Reports what a success could be asked for as beside what it is.
fn report(media: &MediaType, used: &Used<'_>, diagnostics: &mut Diagnostics) {
    let message =
        format!("`{}` isn't asked for: the response is to be `{}`", media.name, used.media.name);
    diagnostics
        .warning(Code::Ignored, &media.origin, message)
        .help("callers who ask for it by a header have the body as it came");
}

#[cfg(test)]
mod tests {
    use crate::diagnostics::Diagnostics;
    use crate::model::build::{
        Model, OperationDraft, array, object, operation, reference, required, string, string_of,
    };
    use crate::model::outline::findings;
    use crate::model::{Message, Status};
    use crate::passes::media_types::{MOST_DOUBLES, split};
    use crate::passes::payloads;

    const JSON: &str = "application/json";
    const OK: Status = Status::Exactly(200);

    fn get() -> OperationDraft {
        operation("GET", "/pets").responds(OK, JSON, reference("Pet"))
    }

    /// What the operation and its doubles ask for, and what was found.
    fn asked_for(operation: OperationDraft) -> (Vec<String>, Vec<String>) {
        let pet = object([required("name", string())]);
        let model = Model::new().schema("Pet", pet).schema("Owner", object([]));
        let mut api = model.operation(operation).api();
        let mut exchanges = payloads::decide(&api, &mut Diagnostics::default());
        let mut diagnostics = Diagnostics::default();
        split(&mut api, &mut exchanges, &mut diagnostics);
        let asked = api.operations.iter().zip(&exchanges).map(|(operation, exchange)| {
            let wanted = exchange.accept(operation).join(", ");
            match &operation.otherwise {
                Some(otherwise) => {
                    assert_eq!(otherwise.message, Message::Response);
                    format!("{wanted} as {}", otherwise.word)
                }
                None => format!("{wanted} as itself"),
            }
        });
        (asked.collect(), findings(&diagnostics))
    }

    #[test]
    fn what_says_something_else_has_a_method_that_asks_for_nothing_but_that() {
        let (asked, found) = asked_for(
            get()
                .responds(OK, "text/csv", string())
                .responds(OK, "application/vnd.pets.star+json", array(reference("Pet")))
                .responds(OK, "application/pdf", reference("Pet"))
                .responds(OK, "application/vnd.pets.raw", string_of("binary"))
                .responds(Status::Default, "application/problem+json", object([])),
        );
        assert_eq!(
            asked,
            [
                "application/json, application/problem+json as itself",
                "text/csv as csv",
                "application/vnd.pets.star+json as vnd pets star",
                "application/pdf as pdf",
                "application/vnd.pets.raw as vnd pets raw",
            ]
        );
        assert_eq!(found, [""; 0]);
    }

    #[test]
    fn what_says_the_same_in_another_notation_has_none() {
        let names =
            ["application/xml", "text/json", "text/plain", "application/vnd.pets+json", "*/*"];
        let all = names.iter().fold(get(), |get, name| get.responds(OK, name, reference("Pet")));
        let all = all.responds(OK, "application/x-ndjson", string());
        assert_eq!(asked_for(all), (vec!["application/json as itself".to_owned()], Vec::new()));
    }

    #[test]
    fn what_is_had_as_it_comes_is_asked_for_together() {
        let image = |name| operation("GET", "/pets").responds(OK, name, string_of("binary"));
        let images = image("image/png").responds(OK, "image/gif", string_of("binary"));
        assert_eq!(asked_for(images).0, ["image/png, image/gif as itself"]);
    }

    #[test]
    fn what_is_not_read_is_reported() {
        let (asked, found) = asked_for(get().responds(OK, "application/xml", reference("Owner")));
        assert_eq!(asked, ["application/json as itself"]);
        assert_eq!(
            found,
            ["ignored at /paths/~1pets/get/responses/200/content/application~1xml: \
              `application/xml` isn't asked for: the response is to be `application/json`"]
        );
    }

    #[test]
    fn the_other_successes_of_a_double_are_what_they_are() {
        let both = get().responds(OK, "text/csv", string());
        let both = both.responds(Status::Exactly(201), JSON, reference("Owner"));
        assert_eq!(asked_for(both).0, ["application/json as itself", "text/csv as csv"]);
    }

    #[test]
    fn there_are_only_so_many_methods_of_an_operation() {
        const NAMES: [&str; 10] = [
            "text/a", "text/b", "text/c", "text/d", "text/e", "text/f", "text/g", "text/h",
            "text/i", "text/j",
        ];
        let all = NAMES.iter().fold(get(), |get, name| get.responds(OK, name, string()));
        let (asked, found) = asked_for(all);
        assert_eq!((asked.len(), found.len()), (1 + MOST_DOUBLES, NAMES.len() - MOST_DOUBLES));
    }
}
