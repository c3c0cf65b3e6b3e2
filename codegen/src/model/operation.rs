//! Operations: what they take and what they yield.

use serde_json::Value;

use super::{Example, Label, Limits, Prose, SaidPages, Security, TypeId, Wanted};
use crate::diagnostics::{Code, Pointer};

/// A method on a path.
#[derive(Debug, Clone)]
pub(crate) struct Operation {
    /// The `operationId`, where there is one.
    pub(crate) id: Option<String>,
    /// In capitals.
    pub(crate) method: String,
    /// What the document calls its path: more than that, where it tells operations of one path apart.
    pub(crate) key: String,
    /// With `{name}` where parameters go.
    pub(crate) path: String,
    /// What is always in the query, by names.
    pub(crate) query: Vec<(String, String)>,
    /// The tag that it is filed under: its first.
    pub(crate) tag: Option<String>,
    pub(crate) summary: Option<Prose>,
    pub(crate) description: Option<Prose>,
    pub(crate) deprecated: bool,
    /// Names that it had elsewhere or formerly, by which it should be found.
    pub(crate) aliases: Vec<String>,
    /// What it is to be called.
    pub(crate) wanted: Option<Wanted>,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    /// What it does otherwise than the one that it stands beside, if it is a double of that.
    pub(crate) otherwise: Option<Otherwise>,
    /// In the document's order.
    pub(crate) responses: Vec<Response>,
    pub(crate) security: Security,
    /// The member of its body that must be `true` for its response to be a stream.
    pub(crate) switch: Option<String>,
    /// What the document says of its pages, if its response is one.
    pub(crate) pages: Option<SaidPages>,
    /// The server that it is offered at, of those that only some are (by its index).
    pub(crate) server: Option<usize>,
    /// Why it is left out of the client, as far as its own text tells: empty if it isn't.
    pub(crate) left_out_for: Vec<Reason>,
    pub(crate) origin: Pointer,
}

/// What a double of an operation does otherwise than that.
#[derive(Debug, Clone)]
pub(crate) struct Otherwise {
    pub(crate) message: Message,
    pub(crate) media_type: String,
    /// What to call that.
    pub(crate) word: String,
}

/// Whose media type is another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Message {
    Request,
    Response,
}

/// Why an operation, or a parameter, is left out of the client.
#[derive(Debug, Clone)]
pub(crate) struct Reason {
    pub(crate) code: Code,
    pub(crate) at: Pointer,
    /// In words that go on from a colon.
    pub(crate) what: String,
}

impl Reason {
    pub(crate) fn new(code: Code, at: &Pointer, what: impl Into<String>) -> Self {
        Self { code, at: at.clone(), what: what.into() }
    }
}

/// The media type of JSON, as most write it.
pub(crate) const JSON: &str = "application/json";

/// A value that goes into a request's path, query, headers or cookies.
#[derive(Debug, Clone)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) location: Location,
    pub(crate) encoding: Encoding,
    pub(crate) need: Need,
    /// Whether it is sent by its name alone where it is empty (`allowEmptyValue`).
    pub(crate) allows_empty: bool,
    pub(crate) deprecated: bool,
    pub(crate) description: Option<Prose>,
    pub(crate) ty: TypeId,
    /// What the document says that its absence means.
    pub(crate) default: Option<Value>,
    /// The only value that it can have, where its type doesn't say so.
    pub(crate) constant: Option<Value>,
    pub(crate) examples: Vec<Example>,
    /// How large, long or many it may be.
    pub(crate) limits: Option<Box<Limits>>,
    /// What it is to be called.
    pub(crate) wanted: Option<Wanted>,
    pub(crate) origin: Pointer,
}

/// Whether callers have to give a parameter.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Need {
    Required,
    Optional,
    /// It must be sent, and this is, unless callers give another.
    Preset(Value),
}

impl Need {
    /// What the document says of it.
    pub(crate) fn of(required: bool) -> Self {
        if required { Self::Required } else { Self::Optional }
    }
}

impl Parameter {
    /// Whether callers have to give it.
    pub(crate) fn is_required(&self) -> bool {
        self.need == Need::Required
    }
}

/// Where in a request a parameter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Location {
    Path,
    Query,
    Header,
    Cookie,
}

impl Location {
    /// The word that OpenAPI uses for it.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
        }
    }
}

/// How a parameter's value becomes text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Encoding {
    /// As its schema's type has it.
    Styled {
        style: Style,
        /// Whether an array or object becomes several parameters rather than one.
        explode: bool,
        /// Whether the reserved characters of its value go as they are; in a query only.
        reserved: bool,
    },
    /// As a body of this media type.
    Content(String),
}

impl Encoding {
    /// The usual one of a place, for a single value.
    pub(crate) fn usual(location: Location) -> Self {
        let style = match location {
            Location::Path | Location::Header => Style::Simple,
            Location::Query | Location::Cookie => Style::Form,
        };
        Self::Styled { style, explode: style == Style::Form, reserved: false }
    }

    /// Whether the reserved characters of a value go as they are.
    pub(crate) fn keeps_reserved(&self) -> bool {
        matches!(self, Self::Styled { reserved: true, .. })
    }
}

/// What a styled value looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    /// What Swagger 2.0 calls `tsv`.
    TabDelimited,
    DeepObject,
}

impl Style {
    /// The word that OpenAPI uses for it.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Simple => "simple",
            Self::Label => "label",
            Self::Matrix => "matrix",
            Self::Form => "form",
            Self::SpaceDelimited => "spaceDelimited",
            Self::PipeDelimited => "pipeDelimited",
            Self::TabDelimited => "tabDelimited",
            Self::DeepObject => "deepObject",
        }
    }
}

/// What a request carries as its body: one of these media types.
#[derive(Debug, Clone)]
pub(crate) struct Body {
    pub(crate) required: bool,
    pub(crate) description: Option<Prose>,
    pub(crate) content: Vec<MediaType>,
    pub(crate) origin: Pointer,
}

/// A body of one media type.
#[derive(Debug, Clone)]
pub(crate) struct MediaType {
    /// `application/json`, say.
    pub(crate) name: String,
    /// Its type, where the document gives one.
    pub(crate) ty: Option<TypeId>,
    /// How properties of a form are written of which the document says so.
    pub(crate) encodings: Vec<(String, Encoding)>,
    /// What is said of properties that become parts of their own.
    pub(crate) parts: Vec<Part>,
    /// What the data of an event is that says that no more will come.
    pub(crate) end: Option<String>,
    /// Whether its type is that of each thing in a stream (`itemSchema`) for sure.
    pub(crate) is_of_items: bool,
    /// What to call its type if that needs a name of its own.
    pub(crate) label: Label,
    pub(crate) examples: Vec<Example>,
    pub(crate) origin: Pointer,
}

/// How a body is made of what comes one by one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Framing {
    /// As events that a server sends.
    Events,
    /// As JSON in lines.
    Lines,
    /// As JSON with a record separator before each.
    Records,
}

/// What the document says of a part of a body.
#[derive(Debug, Clone)]
pub(crate) struct Part {
    /// The property that it is made of.
    pub(crate) name: String,
    /// The media type that it is of, if that is a single one.
    pub(crate) media_type: Option<String>,
    /// Whether it is of one that no text can be of, where the document says of which it is.
    pub(crate) is_binary: Option<bool>,
    /// The names of the headers that are declared for it.
    pub(crate) headers: Vec<String>,
    pub(crate) origin: Pointer,
}

/// The name of a media type without its parameters.
pub(crate) fn essence(name: &str) -> String {
    name.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// Whether a media type is JSON by its name: `application/json`, or a type that is built on it.
pub(crate) fn is_json_name(name: &str) -> bool {
    let essence = essence(name);
    let is_stream = essence == "application/stream+json";
    essence == JSON || essence.ends_with("+json") && !is_stream || essence == "text/json"
}

/// Whether a media type is of what is no text, by its name.
pub(crate) fn is_binary_name(name: &str) -> bool {
    let essence = essence(name);
    let kinds = ["image/", "audio/", "video/", "font/"];
    let others = ["application/octet-stream", "application/pdf", "application/zip"];
    kinds.iter().any(|kind| essence.starts_with(kind)) || others.contains(&essence.as_str())
}

impl MediaType {
    /// The name in lower case, without parameters.
    pub(crate) fn essence(&self) -> String {
        let essence = essence(&self.name);
        if essence == "*" { "*/*".to_owned() } else { essence }
    }

    /// Whether it is JSON by its name: `application/json`, or a type that is built on it.
    pub(crate) fn is_called_json(&self) -> bool {
        is_json_name(&self.name) && !self.is_range()
    }

    /// Whether it says by its name how something is to be changed rather than what it is.
    pub(crate) fn is_patch(&self) -> bool {
        self.essence().contains("patch+")
    }

    /// Whether it is a list of operations by its name (RFC 6902), and no object.
    pub(crate) fn is_patch_of_operations(&self) -> bool {
        self.essence() == "application/json-patch+json"
    }

    /// Whether it is text by its name, and nothing that is written in a language of its own.
    pub(crate) fn is_text(&self) -> bool {
        self.essence().starts_with("text/") && !self.is_structured()
    }

    /// Whether it has a structure that isn't JSON's, by its name.
    pub(crate) fn is_structured(&self) -> bool {
        let essence = self.essence();
        let structures =
            ["xml", "yaml", "csv", "tab-separated-values", "event-stream", "multipart/"];
        structures.iter().any(|structure| essence.contains(structure))
    }

    /// How it is made of what comes one by one, if it is.
    pub(crate) fn framing(&self) -> Option<Framing> {
        match self.essence().as_str() {
            "text/event-stream" => Some(Framing::Events),
            "application/x-ndjson"
            | "application/ndjson"
            | "application/jsonl"
            | "application/x-jsonlines"
            | "application/json-lines"
            | "application/jsonlines"
            | "application/stream+json" => Some(Framing::Lines),
            "application/json-seq" => Some(Framing::Records),
            _ => None,
        }
    }

    /// Whether it is of several parts.
    pub(crate) fn is_multipart(&self) -> bool {
        self.essence().starts_with("multipart/")
    }

    /// What is said of a property that becomes a part.
    pub(crate) fn part(&self, name: &str) -> Option<&Part> {
        self.parts.iter().find(|part| part.name == name)
    }

    /// Whether it stands for several media types.
    pub(crate) fn is_range(&self) -> bool {
        self.essence().contains('*')
    }

    /// Whether it stands for several media types of which one is JSON.
    pub(crate) fn may_be_json(&self) -> bool {
        matches!(self.essence().as_str(), "*/*" | "application/*" | "application/*+json")
    }
}

/// A response, for some statuses.
#[derive(Debug, Clone)]
pub(crate) struct Response {
    pub(crate) status: Status,
    pub(crate) description: Option<Prose>,
    /// Empty where the response has no body.
    pub(crate) content: Vec<MediaType>,
    /// The headers that are declared for it.
    pub(crate) headers: Vec<Header>,
}

/// A header of a response.
#[derive(Debug, Clone)]
pub(crate) struct Header {
    pub(crate) name: String,
    pub(crate) description: Option<Prose>,
    pub(crate) value: HeaderValue,
}

/// What the value of a header is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum HeaderValue {
    Text,
    Integer,
    Fraction,
    Boolean,
}

impl Response {
    /// Whether a header is declared for it.
    fn has_header(&self, name: &str) -> bool {
        self.headers.iter().any(|header| header.name.eq_ignore_ascii_case(name))
    }
}

/// The statuses that a response is declared for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Status {
    /// One status.
    Exactly(u16),
    /// The hundred statuses that begin with this digit.
    Class(u16),
    /// Every status that no other response is declared for.
    Default,
}

impl Status {
    /// Whether a response with such a status says that all went well.
    pub(crate) fn is_success(self) -> bool {
        match self {
            Self::Exactly(code) => code / 100 == 2,
            Self::Class(digit) => digit == 2,
            Self::Default => false,
        }
    }
}

impl Status {
    /// Whether it is one of those that point elsewhere, or say that nothing has changed.
    pub(crate) fn is_redirect(self) -> bool {
        matches!(self, Self::Exactly(300..=399) | Self::Class(3))
    }

    /// Whether it is a single status.
    pub(crate) fn is_exact(self) -> bool {
        matches!(self, Self::Exactly(_))
    }

    /// Whether every status that another stands for is one of these.
    pub(crate) fn covers(self, other: Self) -> bool {
        match (self, other) {
            (Self::Default, _) => true,
            (Self::Class(digit), Self::Exactly(code)) => code / 100 == digit,
            _ => self == other,
        }
    }

    /// Whether HTTP lets a response with such a status have a body.
    pub(crate) fn may_have_body(self) -> bool {
        !matches!(self, Self::Exactly(100..=199 | 204 | 304) | Self::Class(1))
    }

    /// Whether a response with such a status may have a body, and isn't meant to have none: a `205` is,
    /// but nothing keeps it from having one.
    pub(crate) fn should_have_body(self) -> bool {
        self.may_have_body() && self != Self::Exactly(205)
    }
}

impl std::fmt::Display for Status {
    /// As OpenAPI writes it: `404`, `4XX` or `default`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Exactly(code) => write!(f, "{code}"),
            Self::Class(digit) => write!(f, "{digit}XX"),
            Self::Default => f.write_str("default"),
        }
    }
}

impl Operation {
    /// What tells an operation from every other, for diagnostics and derived names.
    pub(crate) fn label(&self) -> String {
        format!("{} {}", self.method, self.key)
    }
}

impl Operation {
    /// The responses that mean success, with their indices: those declared for 2xx and others that
    /// say what was asked, or else the one declared for everything.
    pub(crate) fn successes(&self) -> impl Iterator<Item = (usize, &Response)> {
        let declared = self.responses.iter().any(|response| self.is_success(response));
        let responses = self.responses.iter().enumerate();
        responses.filter(move |(_, response)| match response.status {
            Status::Default => !declared,
            _ => self.is_success(response),
        })
    }

    /// Whether a response that is declared for some statuses means success. A 3xx does where it says
    /// where to go on, where a caller can ask for it, and where there is no other success; what else is
    /// declared for one is what went wrong.
    fn is_success(&self, response: &Response) -> bool {
        let status = response.status;
        status.is_success()
            || status.is_redirect()
                && (response.has_header("location")
                    || status == Status::Exactly(304) && self.takes_condition()
                    || !self.responses.iter().any(|other| other.status.is_success()))
    }

    /// Whether callers can say what they have already, so that they needn't get it again.
    fn takes_condition(&self) -> bool {
        self.parameters.iter().any(|parameter| {
            let conditions = ["if-none-match", "if-modified-since"];
            let is_it = |condition: &str| parameter.name.eq_ignore_ascii_case(condition);
            parameter.location == Location::Header && conditions.into_iter().any(is_it)
        })
    }

    /// The responses that mean failure, with their indices, most specific status first.
    pub(crate) fn failures(&self) -> Vec<(usize, &Response)> {
        let responses = self.responses.iter().enumerate();
        let failures = responses.filter(|(_, response)| !self.is_success(response));
        let mut failures: Vec<(usize, &Response)> = failures.collect();
        failures.sort_by_key(|(_, response)| response.status);
        failures
    }
}
