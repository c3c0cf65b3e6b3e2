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
    /// What the document calls its path: more than that, where it tells operations of one path apart.
    pub(crate) key: String,
    /// With `{name}` where parameters go.
    pub(crate) path: String,
    /// What is always in the query, by names.
    pub(crate) query: Vec<(String, String)>,
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
#[expect(clippy::struct_excessive_bools, reason = "each stands for itself")]
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) location: Location,
    pub(crate) style: Style,
    /// Whether an array or object becomes several parameters rather than one.
    #[expect(dead_code, reason = "arrays and objects can't be sent as parameters yet")]
    pub(crate) explode: bool,
    /// Whether the reserved characters of its value go as they are; in a query only.
    pub(crate) reserved: bool,
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
    /// How it is written and read, where it can be; a pass finds out.
    pub(crate) form: Option<Form>,
    pub(crate) examples: Vec<Example>,
    pub(crate) origin: Pointer,
}

/// How a body is written and read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// As JSON.
    Json,
    /// As it comes, unless it is said to be JSON.
    Text,
}

/// The media type of JSON, as most write it.
const JSON: &str = "application/json";

impl MediaType {
    /// The name in lower case, without parameters.
    pub(crate) fn essence(&self) -> String {
        let essence = self.name.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        if essence == "*" { "*/*".to_owned() } else { essence }
    }

    /// Whether it is JSON by its name: `application/json`, or a type that is built on it.
    pub(crate) fn is_json(&self) -> bool {
        let essence = self.essence();
        let is_named_so = essence == JSON || essence.ends_with("+json") || essence == "text/json";
        is_named_so && !self.is_range()
    }

    /// Whether it stands for several media types.
    pub(crate) fn is_range(&self) -> bool {
        self.essence().contains('*')
    }

    /// Whether it stands for several media types of which one is JSON.
    pub(crate) fn may_be_json(&self) -> bool {
        matches!(self.essence().as_str(), "*/*" | "application/*" | "application/*+json")
    }

    /// What a request says of its body: never a range.
    pub(crate) fn sent_as(&self) -> &str {
        if self.is_range() { JSON } else { &self.name }
    }

    /// What a request asks for.
    pub(crate) fn wanted_as(&self) -> &str {
        match self.form {
            Some(Form::Json) if self.is_range() && !self.essence().ends_with("+json") => JSON,
            Some(Form::Text) if self.is_range() => "*/*",
            _ => &self.name,
        }
    }

    /// Which of several is used: the lower, the sooner. JSON by the name that most know, or else by
    /// another; then what may be JSON.
    fn rank(&self) -> usize {
        match self.form {
            Some(Form::Json) if self.essence() == JSON => 0,
            Some(Form::Json) if !self.is_range() => 1,
            Some(Form::Json) => 2,
            _ => 3,
        }
    }

    /// The one of several that is written or read, with its type; nothing if none can be.
    fn used(content: &[Self]) -> Option<(&Self, TypeId)> {
        let usable = content.iter().filter(|media| media.form.is_some());
        let usable = usable.filter_map(|media| Some((media, media.ty?)));
        usable.min_by_key(|(media, _)| media.rank())
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
    /// The body that is read, and its type; nothing where there is none, or none that can be read.
    pub(crate) fn read(&self) -> Option<(&MediaType, TypeId)> {
        MediaType::used(&self.content)
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
    /// Whether it is a single status.
    pub(crate) fn is_exact(self) -> bool {
        matches!(self, Self::Exactly(_))
    }

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

/// What a successful call yields.
#[derive(Debug, Clone)]
pub(crate) struct Output<'o> {
    /// The status that it comes with.
    pub(crate) status: Status,
    pub(crate) media: &'o MediaType,
    pub(crate) ty: TypeId,
    /// Whether success may bring nothing as well.
    pub(crate) is_optional: bool,
    /// The statuses that never bring anything.
    pub(crate) without: Vec<Status>,
}

impl Operation {
    /// What tells an operation from every other, for diagnostics and derived names.
    pub(crate) fn label(&self) -> String {
        format!("{} {}", self.method, self.key)
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

    /// The declared bodies of errors and their types, most specific status first. A status without a
    /// type stands among them where a broader status has one.
    pub(crate) fn error_bodies(&self) -> Vec<(Status, Option<(&MediaType, TypeId)>)> {
        let failures = self.failures().into_iter();
        let mut bodies: Vec<_> =
            failures.map(|response| (response.status, response.read())).collect();
        while bodies.last().is_some_and(|(_, body)| body.is_none()) {
            bodies.pop();
        }
        bodies
    }

    /// What a successful call yields; `None` where it yields nothing.
    pub(crate) fn output(&self) -> Option<Output<'_>> {
        let (response, media, ty) = self.successes().find_map(|response| {
            let (media, ty) = response.read()?;
            Some((response, media, ty))
        })?;
        let empty = self.successes().filter(|response| response.content.is_empty());
        let mut without: Vec<Status> = empty.map(|response| response.status).collect();
        let is_optional = !without.is_empty();
        // What is said of one status precedes what is said of a class of them.
        without.retain(|status| status.is_exact() || !response.status.is_exact());
        Some(Output { status: response.status, media, ty, is_optional, without })
    }

    /// The request body's type, where there is a body.
    pub(crate) fn json_body(&self) -> Option<(&Body, &MediaType, TypeId)> {
        let body = self.body.as_ref()?;
        let (media, ty) = MediaType::used(&body.content)?;
        Some((body, media, ty))
    }
}
