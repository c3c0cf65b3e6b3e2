//! Operations: what they take and what they yield.

use super::{Example, Security, TypeId};
use crate::diagnostics::Pointer;

/// A method on a path.
#[derive(Debug)]
pub(crate) struct Operation {
    /// The `operationId`, where there is one.
    pub(crate) id: Option<String>,
    /// In capitals.
    pub(crate) method: String,
    /// With `{name}` where parameters go.
    pub(crate) path: String,
    /// The tag that it is filed under: its first.
    pub(crate) tag: Option<String>,
    pub(crate) summary: Option<String>,
    /// Markdown.
    pub(crate) description: Option<String>,
    pub(crate) deprecated: bool,
    /// Names that it had elsewhere or formerly, by which it should be found.
    pub(crate) aliases: Vec<String>,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    /// In the document's order.
    pub(crate) responses: Vec<Response>,
    pub(crate) security: Security,
    pub(crate) origin: Pointer,
}

/// A value that goes into a request's path, query, headers or cookies.
#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) location: Location,
    pub(crate) style: Style,
    /// Whether an array or object becomes several parameters rather than one.
    #[expect(dead_code, reason = "arrays and objects can't be sent as parameters yet")]
    pub(crate) explode: bool,
    pub(crate) required: bool,
    pub(crate) deprecated: bool,
    pub(crate) description: Option<String>,
    pub(crate) ty: TypeId,
    pub(crate) examples: Vec<Example>,
    pub(crate) origin: Pointer,
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

/// How a parameter's value is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,
}

/// What a request carries as its body: one of these media types.
#[derive(Debug)]
pub(crate) struct Body {
    pub(crate) required: bool,
    pub(crate) description: Option<String>,
    pub(crate) content: Vec<MediaType>,
    pub(crate) origin: Pointer,
}

/// A body of one media type.
#[derive(Debug)]
pub(crate) struct MediaType {
    /// `application/json`, say.
    pub(crate) name: String,
    /// Its type, where the document gives one.
    pub(crate) ty: Option<TypeId>,
    pub(crate) examples: Vec<Example>,
    pub(crate) origin: Pointer,
}

impl MediaType {
    /// Whether the body is JSON: `application/json`, or a type that is built on it.
    pub(crate) fn is_json(&self) -> bool {
        let essence = self.name.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        essence == "application/json" || essence.ends_with("+json") || essence == "text/json"
    }
}

/// An answer, for some statuses.
#[derive(Debug)]
pub(crate) struct Response {
    pub(crate) status: Status,
    /// Markdown.
    pub(crate) description: String,
    /// Empty where the answer has no body.
    pub(crate) content: Vec<MediaType>,
    /// The names of the headers that are declared for it.
    pub(crate) headers: Vec<String>,
    pub(crate) origin: Pointer,
}

impl Response {
    /// The answer's body, if it is declared as JSON with a type.
    pub(crate) fn json(&self) -> Option<&MediaType> {
        self.content.iter().find(|media| media.is_json() && media.ty.is_some())
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
    Others,
}

impl Status {
    /// Whether an answer with such a status says that all went well.
    pub(crate) fn is_success(self) -> bool {
        match self {
            Self::Exactly(code) => code / 100 == 2,
            Self::Class(digit) => digit == 2,
            Self::Others => false,
        }
    }
}

impl Status {
    /// Whether HTTP lets an answer with such a status have a body.
    pub(crate) fn may_have_body(self) -> bool {
        !matches!(self, Self::Exactly(100..=199 | 204 | 205 | 304) | Self::Class(1))
    }
}

impl std::fmt::Display for Status {
    /// As OpenAPI writes it: `404`, `4XX` or `default`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Exactly(code) => write!(f, "{code}"),
            Self::Class(digit) => write!(f, "{digit}XX"),
            Self::Others => f.write_str("default"),
        }
    }
}

impl Operation {
    /// What tells an operation from every other, for diagnostics and derived names.
    pub(crate) fn label(&self) -> String {
        format!("{} {}", self.method, self.path)
    }
}

impl Operation {
    /// The answers that mean success: those declared for 2xx, or else the one declared for
    /// everything.
    pub(crate) fn successes(&self) -> impl Iterator<Item = &Response> {
        let declared = self.responses.iter().any(|response| response.status.is_success());
        self.responses.iter().filter(move |response| match response.status {
            Status::Others => !declared,
            status => status.is_success(),
        })
    }

    /// The answers that mean failure, most specific status first.
    pub(crate) fn failures(&self) -> Vec<&Response> {
        let failures = self.responses.iter().filter(|response| !response.status.is_success());
        let mut failures: Vec<&Response> = failures.collect();
        failures.sort_by_key(|response| response.status);
        failures
    }

    /// The declared types of error bodies, most specific status first. A status without a type stands
    /// among them where a broader status has one.
    pub(crate) fn error_bodies(&self) -> Vec<(Status, Option<TypeId>)> {
        let failures = self.failures().into_iter();
        let failures =
            failures.map(|response| (response.status, response.json().and_then(|media| media.ty)));
        let mut bodies: Vec<(Status, Option<TypeId>)> = failures.collect();
        while bodies.last().is_some_and(|(_, ty)| ty.is_none()) {
            bodies.pop();
        }
        bodies
    }

    /// The type that a successful call yields; `None` where it yields nothing.
    pub(crate) fn output(&self) -> Option<TypeId> {
        self.successes().find_map(Response::json)?.ty
    }

    /// The request body's type, where there is a body.
    pub(crate) fn json_body(&self) -> Option<(&Body, &MediaType, TypeId)> {
        let body = self.body.as_ref()?;
        let media = body.content.iter().find(|media| media.is_json() && media.ty.is_some())?;
        Some((body, media, media.ty?))
    }
}
