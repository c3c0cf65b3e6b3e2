//! What an operation sends and what comes back, once it is known what its bodies are.

use std::collections::BTreeSet;

use super::operation::{JSON, essence};
use super::{
    Body, Framing, MediaType, Message, Operation, Otherwise, Prose, Status, TypeId, Types,
};

/// What a body is, by its media type and its schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Payload {
    /// JSON of a type.
    Json(TypeId),
    /// A text as it comes, unless it is said to be JSON.
    Text(TypeId),
    /// The fields of a form.
    Form(TypeId),
    /// Bytes as they are.
    Bytes(TypeId),
    /// The members of an object, each as a part or several.
    Multipart(TypeId),
    /// Parts that nobody but the caller knows.
    Parts(TypeId),
    /// Nothing that is written or read yet.
    Unsupported,
}

impl Payload {
    /// Whether what reads this reads the other just as well.
    fn is_alike(self, other: Self, types: &Types) -> bool {
        let is_same = |one, other| types.resolve(one) == types.resolve(other);
        match (self, other) {
            (Self::Bytes(_), Self::Bytes(_)) => true,
            (Self::Json(one), Self::Json(other)) | (Self::Text(one), Self::Text(other)) => {
                is_same(one, other)
            }
            _ => self == other,
        }
    }

    /// The type of what is written or read, where anything is.
    pub(crate) fn ty(self) -> Option<TypeId> {
        match self {
            Self::Json(ty)
            | Self::Text(ty)
            | Self::Form(ty)
            | Self::Bytes(ty)
            | Self::Multipart(ty)
            | Self::Parts(ty) => Some(ty),
            Self::Unsupported => None,
        }
    }
}

/// What the bodies of an operation are: a payload for each media type, in their order.
#[derive(Debug, Clone)]
pub(crate) struct Exchange {
    pub(crate) request: Vec<Payload>,
    /// By the response.
    pub(crate) responses: Vec<Vec<Payload>>,
}

/// What comes one by one in a response.
#[derive(Debug, Clone)]
pub(crate) struct Stream {
    pub(crate) framing: Framing,
    pub(crate) media_type: String,
    /// The type of each thing, if anything is said of it.
    pub(crate) ty: Option<TypeId>,
    /// If that says an event's name and data, rather than what the data is: the names of the events whose
    /// data are texts, or `*` for any.
    pub(crate) whole: Option<Vec<String>>,
    /// What the data of an event is that says that no more will come.
    pub(crate) end: Option<String>,
    /// What of the request asks for it.
    pub(crate) switch: Option<Switch>,
}

/// A member of a request's body that is `true` for what comes one by one, and `false` for the whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Switch {
    pub(crate) name: String,
    /// Whether nobody has to set it, so that who wants the whole must say so.
    pub(crate) is_on: bool,
}

/// A body that is written or read, of those that are declared side by side.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Used<'o> {
    pub(crate) media: &'o MediaType,
    pub(crate) payload: Payload,
    pub(crate) ty: TypeId,
}

impl<'o> Used<'o> {
    /// The one of several that is used; nothing if none can be.
    fn of(content: &'o [MediaType], payloads: &[Payload]) -> Option<Self> {
        let all = content.iter().zip(payloads.iter().copied());
        let usable =
            all.filter_map(|(media, payload)| Some(Self { media, payload, ty: payload.ty()? }));
        usable.min_by_key(Self::rank)
    }

    /// The lower, the sooner: JSON by the name that most know, or else by another, then what may be
    /// JSON, and what says how something is to be changed rather than what it is.
    fn rank(&self) -> usize {
        let essence = self.media.essence();
        match self.payload {
            Payload::Json(_) if essence == JSON => 0,
            Payload::Json(_) if self.media.is_patch() => 3,
            Payload::Json(_) if self.media.is_range() => 2,
            Payload::Json(_) if self.media.is_called_json() => 1,
            Payload::Json(_) | Payload::Form(_) => 4,
            Payload::Multipart(_) => 5,
            Payload::Text(_) => 6,
            Payload::Bytes(_) if !self.media.is_range() => 7,
            Payload::Bytes(_) => 8,
            Payload::Parts(_) | Payload::Unsupported => 9,
        }
    }

    /// Whether what takes this takes another body just as well, by whose name it may be sent: what is sent
    /// as it is given, and changes of the same type, of which the API knows several kinds.
    pub(crate) fn is_as_good(&self, types: &Types, media: &MediaType, payload: Payload) -> bool {
        match (self.payload, payload) {
            (Payload::Bytes(_), Payload::Bytes(_)) => true,
            (Payload::Json(one), Payload::Json(other)) => {
                self.media.is_patch() && media.is_patch() && types.are_alike(one, other)
            }
            _ => false,
        }
    }

    /// Whether it is of several parts.
    pub(crate) fn is_multipart(&self) -> bool {
        matches!(self.payload, Payload::Multipart(_) | Payload::Parts(_))
    }

    /// What a request says of its body: never a range.
    pub(crate) fn sent_as(&self) -> &'o str {
        match self.payload {
            Payload::Form(_) => "application/x-www-form-urlencoded",
            Payload::Multipart(_) | Payload::Parts(_) if self.media.is_range() => {
                "multipart/form-data"
            }
            // The client says where they end.
            Payload::Multipart(_) | Payload::Parts(_) => {
                self.media.name.split(';').next().unwrap_or_default().trim()
            }
            _ if !self.media.is_range() => &self.media.name,
            Payload::Text(_) => "text/plain",
            Payload::Bytes(_) => "application/octet-stream",
            _ => JSON,
        }
    }

    /// What a request asks for.
    pub(crate) fn wanted_as(&self) -> &'o str {
        let is_range = self.media.is_range();
        match self.payload {
            Payload::Json(_) if is_range && !self.media.essence().ends_with("+json") => JSON,
            Payload::Text(_) if is_range => "*/*",
            _ => &self.media.name,
        }
    }
}

/// What a successful call yields.
#[derive(Debug, Clone)]
pub(crate) enum Yield<'o> {
    Nothing,
    /// The headers, of a response that has nothing else.
    Headers,
    /// The same whatever the status.
    One(Output<'o>),
    /// One or the other, by the status.
    Several(Vec<Case<'o>>),
}

/// What a call yields where its response has one of some statuses.
#[derive(Debug, Clone)]
pub(crate) struct Case<'o> {
    pub(crate) status: Status,
    pub(crate) description: Option<&'o Prose>,
    pub(crate) body: Option<Used<'o>>,
}

impl Case<'_> {
    /// Whether its body may well be empty, though one is declared.
    pub(crate) fn is_optional(&self) -> bool {
        self.body.is_some() && !self.status.should_have_body()
    }
}

/// What a successful call yields that always yields the same, if anything.
#[derive(Debug, Clone)]
pub(crate) struct Output<'o> {
    /// The status that it comes with.
    pub(crate) status: Status,
    pub(crate) body: Used<'o>,
    /// Whether success may bring nothing as well.
    pub(crate) is_optional: bool,
    /// The statuses that never bring anything.
    pub(crate) without: Vec<Status>,
}

/// How many media types a request asks for at most.
const MEDIA_TYPES: usize = 8;

impl Exchange {
    /// The request's body.
    pub(crate) fn request<'o>(&self, operation: &'o Operation) -> Option<(&'o Body, Used<'o>)> {
        let body = operation.body.as_ref()?;
        Some((body, Used::of(&body.content, &self.request)?))
    }

    /// The other names that a body may be sent under, where who takes one takes the others.
    pub(crate) fn other_names<'o>(&self, types: &Types, operation: &'o Operation) -> Vec<&'o str> {
        let Some((body, used)) = self.request(operation) else { return Vec::new() };
        let all = body.content.iter().zip(&self.request);
        let others = all.filter(|(media, payload)| {
            media.origin != used.media.origin && used.is_as_good(types, media, **payload)
        });
        others.map(|(media, _)| media.name.as_str()).collect()
    }

    /// The body of a response, by its index.
    pub(crate) fn response<'o>(&self, operation: &'o Operation, index: usize) -> Option<Used<'o>> {
        Used::of(&operation.responses[index].content, &self.responses[index])
    }

    /// What a successful call yields.
    pub(crate) fn yields<'o>(&self, types: &Types, operation: &'o Operation) -> Yield<'o> {
        if operation.method == "HEAD" {
            return Yield::Headers;
        }
        let mut cases = self.cases(operation);
        let bodies: Vec<Used<'o>> = cases.iter().filter_map(|case| case.body).collect();
        let Some(body) = bodies.first() else { return Yield::Nothing };
        if !bodies.iter().all(|other| other.payload.is_alike(body.payload, types)) {
            cases.sort_by_key(|case| case.status);
            return Yield::Several(cases);
        }
        let with = cases.iter().find(|case| case.body.is_some());
        let status = with.map_or(Status::Default, |case| case.status);
        let empty = cases.iter().filter(|case| case.body.is_none());
        let mut without: Vec<Status> = empty.map(|case| case.status).collect();
        let is_optional = !without.is_empty() || cases.iter().any(Case::is_optional);
        // What is said of one status precedes what is said of a class of them.
        without.retain(|empty| empty.is_exact() || !empty.covers(status));
        Yield::One(Output { status, body: *body, is_optional, without })
    }

    /// The responses that mean success, in the document's order.
    fn cases<'o>(&self, operation: &'o Operation) -> Vec<Case<'o>> {
        let cases = operation.successes().map(|(index, response)| Case {
            status: response.status,
            description: response.description.as_ref(),
            body: self.response(operation, index),
        });
        cases.collect()
    }

    /// The media types that a request asks for: those that can be read of a success, and behind them
    /// those of failures that are JSON. Where success brings nothing, failures are hoped to be JSON.
    pub(crate) fn accept<'o>(&self, operation: &'o Operation) -> Vec<&'o str> {
        if operation.method == "HEAD" {
            return vec!["*/*"];
        }
        if let Some(Otherwise { message: Message::Response, media_type, .. }) = &operation.otherwise
        {
            // With another one beside it, the server might choose that.
            return vec![media_type];
        }
        let mut wanted: Vec<&str> = Vec::new();
        for (index, response) in operation.successes() {
            let Some(used) = self.response(operation, index) else { continue };
            wanted.push(used.wanted_as());
            // Of JSON there is no more than one form, and of what is taken as it is there are many.
            let others = response.content.iter().zip(&self.responses[index]);
            let others = others.filter(|(_, payload)| {
                matches!(
                    (used.payload, payload),
                    (Payload::Bytes(_), Payload::Bytes(_)) | (Payload::Text(_), Payload::Text(_))
                )
            });
            wanted.extend(others.map(|(media, _)| media.name.as_str()));
        }
        if wanted.is_empty() {
            wanted.push(JSON);
        }
        for (index, _) in operation.failures() {
            let used = self.response(operation, index);
            let json = used.filter(|used| matches!(used.payload, Payload::Json(_)));
            wanted.extend(
                json.filter(|used| used.media.is_called_json()).map(|used| used.wanted_as()),
            );
        }
        let mut seen = BTreeSet::new();
        wanted.retain(|name| seen.insert(essence(name)));
        wanted.truncate(MEDIA_TYPES);
        wanted
    }

    /// The declared bodies of errors, most specific status first. A status without a type stands
    /// among them where a broader status has one.
    pub(crate) fn error_bodies<'o>(
        &self,
        operation: &'o Operation,
    ) -> Vec<(Status, Option<Used<'o>>)> {
        let failures = operation.failures().into_iter();
        let mut bodies: Vec<_> = failures
            .map(|(index, response)| (response.status, self.response(operation, index)))
            .collect();
        while bodies.last().is_some_and(|(_, body)| body.is_none()) {
            bodies.pop();
        }
        bodies
    }
}

#[cfg(test)]
mod tests {
    use super::{Exchange, Payload, Yield};
    use crate::model::build::{Model, OperationDraft, object, operation, reference, string};
    use crate::model::{MediaType, Operation, Status, Types};

    const JSON: &str = "application/json";
    const OK: Status = Status::Exactly(200);
    const NOTHING: Status = Status::Exactly(204);

    /// An operation whose bodies are all read as one payload or the other.
    fn exchange(draft: OperationDraft, is_text: bool) -> (Types, Operation, Exchange) {
        let mut api = Model::new().schema("Pet", object([])).operation(draft).api();
        let operation = api.operations.remove(0);
        let payload = |media: &MediaType| match media.ty {
            Some(ty) if is_text => Payload::Text(ty),
            Some(ty) => Payload::Json(ty),
            None => Payload::Unsupported,
        };
        let payloads =
            |content: &[MediaType]| -> Vec<Payload> { content.iter().map(payload).collect() };
        let responses = operation.responses.iter();
        let responses = responses.map(|response| payloads(&response.content)).collect();
        let request = operation.body.as_ref().map(|body| payloads(&body.content));
        (api.types, operation, Exchange { request: request.unwrap_or_default(), responses })
    }

    #[test]
    fn of_several_media_types_the_one_that_most_know_is_sent() {
        for (media_types, sent) in [
            (["application/vnd.pets+json", "application/json; charset=utf-8"], 1),
            (["*/*", "application/vnd.pets+json"], 1),
            (["application/merge-patch+json", "application/vnd.pets+json"], 1),
            (["application/merge-patch+json", "*/*"], 1),
            (["application/vnd.pets+json", "text/json"], 0),
        ] {
            let draft = operation("PUT", "/pets");
            let draft = media_types.iter().fold(draft, |draft, name| draft.sends(name, object([])));
            let (_, operation, exchange) = exchange(draft, false);
            let (_, used) = exchange.request(&operation).expect("a body");
            assert_eq!(used.media.name, media_types[sent], "{media_types:?}");
        }
    }

    #[test]
    fn changes_of_one_type_may_be_sent_by_the_names_of_others() {
        let patch = operation("PATCH", "/pets")
            .sends("application/merge-patch+json", reference("Pet"))
            .sends("application/strategic-merge-patch+json", reference("Pet"))
            .sends("application/other-patch+json", string());
        let (types, operation, exchange) = exchange(patch, false);
        let (_, used) = exchange.request(&operation).expect("a body");
        assert_eq!(used.media.name, "application/merge-patch+json");
        let others = exchange.other_names(&types, &operation);
        assert_eq!(others, ["application/strategic-merge-patch+json"]);
    }

    #[test]
    fn a_range_is_asked_for_as_json_unless_it_is_text() {
        for (name, is_text, wanted) in [
            (JSON, false, JSON),
            ("*/*", false, JSON),
            ("*/*", true, "*/*"),
            ("application/*+json", false, "application/*+json"),
            ("text/plain", true, "text/plain"),
        ] {
            let draft = operation("GET", "/pets").responds(OK, name, object([]));
            let (_, operation, exchange) = exchange(draft, is_text);
            let used = exchange.response(&operation, 0).expect("a body");
            assert_eq!(used.wanted_as(), wanted, "{name}");
        }
    }

    /// The status of what a success yields, whether there may be nothing, and when there is.
    fn output(draft: OperationDraft) -> Option<(Status, bool, Vec<Status>)> {
        let (types, operation, exchange) = exchange(draft, false);
        match exchange.yields(&types, &operation) {
            Yield::One(output) => Some((output.status, output.is_optional, output.without)),
            Yield::Nothing => None,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_success_yields_the_first_body_or_nothing() {
        let get = || operation("GET", "/pets");
        assert_eq!(output(get().responds_with(NOTHING, [])), None);
        assert_eq!(output(get().responds(OK, JSON, object([]))), Some((OK, false, vec![])));
        let both = get().responds_with(NOTHING, []).responds(OK, JSON, object([]));
        assert_eq!(output(both), Some((OK, true, vec![NOTHING])));
    }

    #[test]
    fn a_success_that_is_meant_to_bring_nothing_may_bring_something() {
        let reset = Status::Exactly(205);
        let post = operation("POST", "/pets").responds(reset, JSON, object([]));
        assert_eq!(output(post), Some((reset, true, vec![])));
    }

    #[test]
    fn what_is_said_of_one_status_precedes_what_is_said_of_a_class() {
        let class = Status::Class(2);
        let get = || operation("GET", "/pets");
        let exact = get().responds_with(class, []).responds(OK, JSON, object([]));
        assert_eq!(output(exact), Some((OK, true, vec![])));
        let broad = get().responds_with(NOTHING, []).responds(class, JSON, object([]));
        assert_eq!(output(broad), Some((class, true, vec![NOTHING])));
    }

    #[test]
    fn several_kinds_of_success_are_told_apart_the_most_specific_first() {
        let class = Status::Class(2);
        let draft = operation("GET", "/pets")
            .responds(class, JSON, string())
            .responds_with(NOTHING, [])
            .responds(OK, JSON, object([]));
        let (types, operation, exchange) = exchange(draft, false);
        let Yield::Several(cases) = exchange.yields(&types, &operation) else { panic!("several") };
        let found: Vec<_> = cases.iter().map(|case| (case.status, case.body.is_some())).collect();
        assert_eq!(found, [(OK, true), (NOTHING, false), (class, true)]);
    }

    #[test]
    fn what_is_yielded_alike_is_one_thing() {
        let draft = operation("GET", "/pets").responds(OK, JSON, reference("Pet")).responds(
            Status::Exactly(201),
            JSON,
            reference("Pet"),
        );
        assert_eq!(output(draft), Some((OK, false, vec![])));
        let (types, head, exchange) = exchange(operation("HEAD", "/pets"), false);
        assert!(matches!(exchange.yields(&types, &head), Yield::Headers));
        assert_eq!(exchange.accept(&head), ["*/*"]);
    }

    #[test]
    fn what_can_be_read_is_asked_for_and_errors_that_are_json() {
        let problem = "application/problem+json";
        let get = || operation("GET", "/pets");
        let accept = |draft, is_text| {
            let (_, operation, exchange) = exchange(draft, is_text);
            exchange.accept(&operation).join(", ")
        };
        let both =
            get().responds(OK, JSON, object([])).responds(Status::Default, problem, object([]));
        assert_eq!(accept(both, false), "application/json, application/problem+json");
        assert_eq!(accept(get().responds_with(NOTHING, []), false), JSON, "as errors may come");
        let texts = (0..20).fold(get(), |draft, _| draft.responds(OK, "text/plain", string()));
        assert_eq!(accept(texts, true), "text/plain");
        let names: Vec<String> = (0..20).map(|index| format!("text/x{index}")).collect();
        let many =
            names.into_iter().fold(get(), |draft, name| draft.responds(OK, name.leak(), string()));
        assert_eq!(accept(many, true).split(", ").count(), super::MEDIA_TYPES);
    }

    #[test]
    fn an_error_without_a_body_counts_where_a_broader_one_has_one() {
        let draft = operation("GET", "/pets")
            .responds_with(Status::Default, [])
            .responds(Status::Class(4), JSON, object([]))
            .responds_with(Status::Exactly(404), []);
        let (_, operation, exchange) = exchange(draft, false);
        let errors = exchange.error_bodies(&operation).into_iter();
        let errors = errors.map(|(status, body)| (status, body.is_some()));
        assert_eq!(
            errors.collect::<Vec<_>>(),
            [(Status::Exactly(404), false), (Status::Class(4), true)]
        );
    }
}
