//! Finds out what responses are made of that come one by one: events, or JSON in lines.

use serde_json::Value;

use crate::diagnostics::{Code, Diagnostics};
use crate::model::{
    Api, Exchange, Field, Framing, Kind, MediaType, Operation, Payload, Stream, Switch, TypeId,
    Types, unquoted,
};

/// What comes one by one in the responses of each operation: events at most once, and other things.
pub(crate) fn find(
    api: &Api,
    exchanges: &[Exchange],
    diagnostics: &mut Diagnostics,
) -> Vec<Vec<Stream>> {
    let operations = api.operations.iter().zip(exchanges);
    let streams = operations.map(|(operation, exchange)| {
        let switch = switch(&api.types, operation, exchange, diagnostics);
        let mut streams: Vec<Stream> = Vec::new();
        for (_, response) in operation.successes() {
            for media in &response.content {
                let stream = stream(&api.types, media, switch.as_ref(), diagnostics);
                let is_event = |stream: &Stream| stream.framing == Framing::Events;
                let is_new =
                    |new: &Stream| streams.iter().all(|known| is_event(known) != is_event(new));
                streams.extend(stream.filter(is_new));
            }
        }
        streams
    });
    streams.collect()
}

fn stream(
    types: &Types,
    media: &MediaType,
    switch: Option<&Switch>,
    diagnostics: &mut Diagnostics,
) -> Option<Stream> {
    let framing = media.framing()?;
    let is_events = framing == Framing::Events;
    let declared = types.resolve(media.ty?);
    let ty = match types.kind(declared) {
        // Some declare the whole.
        Kind::Array(items) if !media.is_of_items => Some(*items),
        // And say no more of JSON than that it is a text.
        Kind::String { .. } if !is_events => None,
        _ => Some(declared),
    };
    let whole = ty.filter(|ty| is_events && is_whole(types, *ty));
    if whole.is_some() && !media.is_of_items {
        let message = "this is taken for what events are as a whole, with `event` and `data`";
        diagnostics
            .warning(Code::Inferred, &media.origin.child("schema"), message)
            .help("`itemSchema` of OpenAPI 3.2 says so");
    }
    Some(Stream {
        framing,
        media_type: media.name.clone(),
        ty,
        whole: whole.map(|ty| texts(types, ty)),
        end: media.end.clone().filter(|_| is_events),
        switch: switch.cloned(),
    })
}

/// Whether a type is that of events with their names, rather than of their data: each object has
/// `data`, and says which event it is or has nothing that events don't have.
fn is_whole(types: &Types, ty: TypeId) -> bool {
    match types.kind(types.resolve(ty)) {
        Kind::Object(object) => {
            let fields = &object.shape.fields;
            let is_named = fields.iter().any(|it| it.name == "event" && it.constant.is_some());
            fields.iter().any(|field| field.name == "data")
                && (is_named || fields.iter().all(|field| EVENT.contains(&field.name.as_str())))
        }
        Kind::Union(union) => {
            let mut variants = union.shape.variants.iter();
            variants.all(|variant| is_whole(types, variant.ty))
        }
        _ => false,
    }
}

/// The names of the events whose data are texts, or `*` for any.
fn texts(types: &Types, ty: TypeId) -> Vec<String> {
    match types.kind(types.resolve(ty)) {
        Kind::Object(object) => {
            let field =
                |wanted: &str| object.shape.fields.iter().find(|field| field.name == wanted);
            let is_text =
                |field: &Field| matches!(types.kind(types.resolve(field.ty)), Kind::String { .. });
            let name = || {
                let constant = field("event").and_then(|event| event.constant.as_ref());
                constant.map_or_else(|| ANY.to_owned(), unquoted)
            };
            field("data").filter(|data| is_text(data)).map(|_| name()).into_iter().collect()
        }
        Kind::Union(union) => {
            let variants = union.shape.variants.iter();
            variants.flat_map(|variant| texts(types, variant.ty)).collect()
        }
        _ => Vec::new(),
    }
}

/// What stands for the name of any event.
const ANY: &str = "*";

/// What an event says.
const EVENT: [&str; 4] = ["data", "event", "id", "retry"];

/// What asks for a stream: the member of the request that an extension names or, where the operation has
/// another response as well, what is called so by all.
fn switch(
    types: &Types,
    operation: &Operation,
    exchange: &Exchange,
    diagnostics: &mut Diagnostics,
) -> Option<Switch> {
    let content = operation.successes().flat_map(|(_, response)| &response.content);
    let (streamed, others): (Vec<&MediaType>, Vec<&MediaType>) =
        content.partition(|media| media.framing().is_some());
    let of = |field: &Field| Switch {
        name: field.name.clone(),
        is_on: field.default == Some(Value::Bool(true)) && !others.is_empty(),
    };
    let body = exchange.request(operation);
    let fields = body.as_ref().map_or(&[][..], |(_, used)| members(types, used.payload));
    if let Some(name) = &operation.switch {
        if streamed.is_empty() {
            say_undeclared(operation, diagnostics);
            return None;
        }
        let named = fields.iter().find(|field| field.name == *name);
        if named.is_none() {
            say_unset(operation, name, diagnostics);
        }
        return named.map(of);
    }
    if streamed.is_empty() || others.is_empty() {
        return None;
    }
    let is_boolean = |field: &Field| matches!(types.kind(types.resolve(field.ty)), Kind::Boolean);
    let field = fields.iter().find(|field| field.name == SWITCH && is_boolean(field))?;
    let message = format!("`{SWITCH}` is taken for what asks for a stream");
    diagnostics
        .warning(Code::Inferred, &body?.0.origin, message)
        .help("the extension `x-fern-streaming` says it with `stream-condition`");
    Some(of(field))
}

/// The members of a body, if it is an object in JSON.
fn members(types: &Types, payload: Payload) -> &[Field] {
    let Payload::Json(ty) = payload else { return &[] };
    match types.kind(types.resolve(ty)) {
        Kind::Object(object) => &object.shape.fields,
        _ => &[],
    }
}

fn say_undeclared(operation: &Operation, diagnostics: &mut Diagnostics) {
    let message = "no response is declared to come one by one, so that this says nothing";
    diagnostics
        .warning(Code::Ignored, &operation.origin.child("x-fern-streaming"), message)
        .help("declare one of `text/event-stream`, say, with what each event is");
}

fn say_unset(operation: &Operation, name: &str, diagnostics: &mut Diagnostics) {
    let message = format!("`{name}` is no member of a JSON body, so that nothing sets it");
    diagnostics
        .warning(Code::Ignored, &operation.origin.child("x-fern-streaming"), message)
        .help("callers say that they want a stream");
}

/// What APIs call the member that asks for a stream.
const SWITCH: &str = "stream";

#[cfg(test)]
mod tests {
    use super::find;
    use crate::diagnostics::Diagnostics;
    use crate::model::build::{
        Draft, Model, OperationDraft, array, boolean, integer, object, one_of, operation, optional,
        reference, required, string,
    };
    use crate::model::outline::findings;
    use crate::model::{Status, Stream, Switch};
    use crate::passes::payloads;

    const OK: Status = Status::Exactly(200);

    fn found(draft: OperationDraft) -> (Vec<Stream>, Vec<String>) {
        let api = Model::new().schema("Pet", object([])).operation(draft).api();
        let exchanges = payloads::decide(&api, &mut Diagnostics::default());
        let mut diagnostics = Diagnostics::default();
        let mut streams = find(&api, &exchanges, &mut diagnostics);
        (streams.remove(0), findings(&diagnostics))
    }

    fn chat() -> OperationDraft {
        operation("POST", "/chats")
    }

    #[test]
    fn events_and_lines_are_found_once_each() {
        let (streams, said) = found(
            chat()
                .responds(OK, "application/x-ndjson", array(integer()))
                .responds(OK, "application/json-seq", integer())
                .responds(OK, "text/event-stream", reference("Pet")),
        );
        let types: Vec<&str> = streams.iter().map(|stream| stream.media_type.as_str()).collect();
        assert_eq!(types, ["application/x-ndjson", "text/event-stream"]);
        assert!(said.is_empty(), "there is nothing else to choose from");
    }

    #[test]
    fn an_event_may_be_declared_with_its_name() {
        let whole =
            |ty: Draft| found(chat().responds(OK, "text/event-stream", ty)).0.remove(0).whole;
        let is_whole = |ty: Draft| whole(ty).is_some();
        let of = |name| object([required("event", string()), required(name, string())]);
        assert!(is_whole(of("data")));
        assert!(is_whole(one_of([of("data"), object([required("data", integer())])])));
        assert!(!is_whole(one_of([of("data"), of("text")])));
        assert!(!is_whole(object([required("data", string()), optional("text", string())])));
        assert!(!is_whole(string()));
        assert_eq!(whole(of("data")), Some(vec!["*".to_owned()]), "whose data is a text");
        assert_eq!(whole(object([required("data", integer())])), Some(Vec::new()));
    }

    #[test]
    fn what_asks_for_a_stream_is_set_where_there_is_a_choice() {
        let asked = |name, ty| {
            let body = object([optional(name, ty)]);
            chat().sends("application/json", body).responds(OK, "text/event-stream", string())
        };
        let (streams, said) =
            found(asked("stream", boolean()).responds(OK, "application/json", integer()));
        assert_eq!(streams[0].switch, Some(Switch { name: "stream".to_owned(), is_on: false }));
        assert_eq!(said.len(), 1);
        let body = object([optional("stream", boolean()).default(true)]);
        let draft = chat()
            .sends("application/json", body)
            .responds(OK, "text/event-stream", string())
            .responds(OK, "application/json", integer());
        assert!(found(draft).0[0].switch.as_ref().is_some_and(|switch| switch.is_on));
        for draft in [
            asked("stream", boolean()),
            asked("stream", string()).responds(OK, "application/json", integer()),
            asked("flow", boolean()).responds(OK, "application/json", integer()),
        ] {
            assert!(found(draft).0[0].switch.is_none());
        }
    }
}
