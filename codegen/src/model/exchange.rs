//! What an operation sends and what comes back, once it is known what its bodies are.

use super::operation::JSON;
use super::{Body, MediaType, Operation, Status, TypeId};

/// What a body is, by its media type and its schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Payload {
    /// JSON of a type.
    Json(TypeId),
    /// A text as it comes, unless it is said to be JSON.
    Text(TypeId),
    /// Nothing that is written or read yet.
    Unsupported,
}

impl Payload {
    /// The type of what is written or read, where anything is.
    pub(crate) fn ty(self) -> Option<TypeId> {
        match self {
            Self::Json(ty) | Self::Text(ty) => Some(ty),
            Self::Unsupported => None,
        }
    }
}

/// What the bodies of an operation are: a payload for each media type, in their order.
#[derive(Debug)]
pub(crate) struct Exchange {
    pub(crate) request: Vec<Payload>,
    /// By the response.
    pub(crate) responses: Vec<Vec<Payload>>,
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
            Payload::Json(_) if essence.contains("patch+") => 3,
            Payload::Json(_) if self.media.is_range() => 2,
            Payload::Json(_) if self.media.is_json() => 1,
            _ => 4,
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
pub(crate) struct Output<'o> {
    /// The status that it comes with.
    pub(crate) status: Status,
    pub(crate) body: Used<'o>,
    /// Whether success may bring nothing as well.
    pub(crate) is_optional: bool,
    /// The statuses that never bring anything.
    pub(crate) without: Vec<Status>,
}

impl Exchange {
    /// The request's body.
    pub(crate) fn request<'o>(&self, operation: &'o Operation) -> Option<(&'o Body, Used<'o>)> {
        let body = operation.body.as_ref()?;
        Some((body, Used::of(&body.content, &self.request)?))
    }

    /// The body of a response, by its index.
    pub(crate) fn response<'o>(&self, operation: &'o Operation, index: usize) -> Option<Used<'o>> {
        Used::of(&operation.responses[index].content, &self.responses[index])
    }

    /// What a successful call yields; `None` where it yields nothing.
    pub(crate) fn output<'o>(&self, operation: &'o Operation) -> Option<Output<'o>> {
        let (status, body) = operation.successes().find_map(|(index, response)| {
            Some((response.status, self.response(operation, index)?))
        })?;
        let empty = operation.successes().filter(|(_, response)| response.content.is_empty());
        let mut without: Vec<Status> = empty.map(|(_, response)| response.status).collect();
        let is_optional = !without.is_empty();
        // What is said of one status precedes what is said of a class of them.
        without.retain(|empty| empty.is_exact() || !status.is_exact());
        Some(Output { status, body, is_optional, without })
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
