//! Operations as methods of the client, with what they take, send and yield.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::client::constants;
use super::inputs::Inputs;
use super::styles::{Styled, parameter_style};
use super::{Body, Call, Client, Gate, OperationTest, Paged, Preset, RustType, Scopes};
use crate::model::{
    Exchange, Framing, Kind, Limits, Location, Need, Operation, Otherwise, Output, Parameter,
    Payload, Prose, Status, Stream, TextType, TypeId, Used, Yield, unquoted,
};
use crate::names::{Name, OperationNames};

/// A file of operations.
#[derive(Debug)]
pub(crate) struct OperationModule {
    pub(crate) name: Name,
    pub(crate) description: Option<Prose>,
    /// The feature that it is behind, if it is behind one.
    pub(crate) feature: Option<String>,
    pub(crate) methods: Vec<Method>,
}

/// An operation as a method of the client.
#[derive(Debug)]
pub(crate) struct Method {
    pub(crate) name: Name,
    /// The type that stands for the operation.
    pub(crate) marker: Name,
    /// The feature that it is behind.
    pub(crate) gate: Gate,
    /// The operation's index in the model.
    pub(crate) index: usize,
    /// Its method and path, for people.
    pub(crate) label: String,
    pub(crate) id: Option<String>,
    pub(crate) summary: Option<Prose>,
    pub(crate) description: Option<Prose>,
    pub(crate) is_deprecated: bool,
    pub(crate) aliases: Vec<String>,
    /// In capitals.
    pub(crate) verb: String,
    pub(crate) path: String,
    /// What is always in the query.
    pub(crate) query: Vec<(String, String)>,
    /// Of the method.
    pub(crate) arguments: Vec<Argument>,
    /// Set by methods of the call.
    pub(crate) options: Vec<Argument>,
    pub(crate) body: Option<Body>,
    /// What it does otherwise than the method that it stands beside.
    pub(crate) otherwise: Option<Otherwise>,
    /// What a request asks for.
    pub(crate) accept: String,
    /// The statuses that mean success beside 2xx.
    pub(crate) other_successes: Vec<Status>,
    pub(crate) returned: Returned,
    /// Whether a success may be of another media type than the call asks for.
    pub(crate) offers_others: bool,
    /// What comes one by one in its response, if that is wanted.
    pub(crate) streams: Vec<Streamed>,
    /// How its pages are gone through, if its response is one.
    pub(crate) paged: Option<Paged>,
    /// The types of errors, most specific status first; those of one type behind each other together.
    pub(crate) errors: Vec<TypedError>,
    /// What the document says of failures, most specific status first.
    pub(crate) failures: Vec<Failure>,
    /// The constants of the schemes that go together, for each alternative.
    security: Vec<Vec<Name>>,
    /// The constant of the server that it is offered at, if that isn't the client's.
    pub(crate) server: Option<Name>,
    /// What a token must be good for that it is called with.
    pub(crate) scopes: Option<Scopes>,
    /// Whether the caller may need a certificate, which isn't sent in a request.
    pub(crate) wants_certificate: bool,
    /// What its documentation shows, if there are values to show.
    pub(crate) example: Option<Call>,
    /// What is tested of it, if there are values to try.
    pub(crate) test: Option<OperationTest>,
}

/// A parameter as a method takes it.
#[derive(Debug)]
pub(crate) struct Argument {
    pub(crate) name: Name,
    /// Its name in the request.
    pub(crate) wire_name: String,
    pub(crate) place: Place,
    pub(crate) taken: Taken,
    /// How it is written, unless that is as the text that stands for it.
    pub(crate) styled: Option<Styled>,
    /// What is sent unless it is given: of an option that must be sent.
    pub(crate) preset: Option<Preset>,
    /// What is sent, or what the API takes it for, where it isn't given: for people.
    pub(crate) default: Option<String>,
    /// How large, long or many it may be, for people.
    pub(crate) limits: Option<Limits>,
    /// Whether its name alone is sent where it is empty.
    pub(crate) is_sent_empty: bool,
    /// Whether it is a fraction, of which some are none that can be sent.
    pub(crate) is_fraction: bool,
    pub(crate) is_deprecated: bool,
    pub(crate) description: Option<Prose>,
}

impl Argument {
    /// Whether it is a parameter of the query that is written as the text of what is given, if something is.
    pub(crate) fn is_plain_query(&self) -> bool {
        let is_one = !matches!(self.taken, Taken::Texts | Taken::Slice(_));
        self.place == Place::Query && is_one && self.styled.is_none() && !self.is_fraction
    }
}

/// Where in a request an argument goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Path,
    Query,
    /// In the query, with the characters that are reserved in it as they are.
    ReservedQuery,
    Header,
    Cookie,
}

impl Place {
    /// The word that OpenAPI uses for it.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query | Self::ReservedQuery => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
        }
    }
}

/// What is taken for an argument.
#[derive(Debug)]
pub(crate) enum Taken {
    /// A text in whatever form.
    Text,
    /// Texts in whatever form.
    Texts,
    /// A list of values of a type.
    Slice(RustType),
    /// A reference to a value of a type.
    Reference(RustType),
    Value(RustType),
}

/// What a call yields, and how it is made of a response.
#[derive(Debug)]
pub(crate) enum Returned {
    Nothing,
    Headers,
    Something {
        /// Of what a response's body holds.
        ty: RustType,
        decoder: Decoder,
        /// Whether the type has an `Option` around it for responses without a body.
        is_optional: bool,
        /// The statuses that never bring a body.
        without: Vec<Status>,
    },
    /// One thing or another, by the status.
    Several {
        /// Of the enum.
        name: Name,
        /// Most specific status first.
        variants: Vec<Outcome>,
    },
}

/// What a call yields where its response has one of some statuses.
#[derive(Debug)]
pub(crate) struct Outcome {
    pub(crate) status: Status,
    pub(crate) name: Name,
    pub(crate) description: Option<Prose>,
    /// What is read of its body, and how.
    pub(crate) body: Option<(RustType, Decoder)>,
    /// Whether the type has an `Option` around it, since the body may be empty.
    pub(crate) is_optional: bool,
}

impl Returned {
    /// The type that is declared for it.
    pub(crate) fn declared(&self) -> Option<&Name> {
        match self {
            Self::Several { name, .. } => Some(name),
            _ => None,
        }
    }

    /// What a success is read as that has none of the declared statuses: what is declared for many of
    /// them, or else for the lowest.
    pub(crate) fn rest(&self) -> Option<&Outcome> {
        let Self::Several { variants, .. } = self else { return None };
        let is_broad =
            |variant: &&Outcome| matches!(variant.status, Status::Class(2) | Status::Default);
        variants.iter().rev().find(is_broad).or_else(|| variants.first())
    }

    /// The types of what is read.
    pub(crate) fn types(&self) -> Vec<&RustType> {
        match self {
            Self::Nothing | Self::Headers => Vec::new(),
            Self::Something { ty, .. } => vec![ty],
            Self::Several { variants, .. } => {
                variants.iter().filter_map(|variant| Some(&variant.body.as_ref()?.0)).collect()
            }
        }
    }

    /// Whether what reads some JSON is handed to something else.
    pub(crate) fn hands_on_json(&self) -> bool {
        let is_json = |decoder: Decoder| matches!(decoder, Decoder::Json | Decoder::JsonText);
        match self {
            Self::Nothing | Self::Headers => false,
            Self::Something { decoder, .. } => is_json(*decoder),
            Self::Several { variants, .. } => {
                let mut optional = variants.iter().filter(|variant| variant.is_optional);
                optional.any(|variant| variant.body.as_ref().is_some_and(|body| is_json(body.1)))
            }
        }
    }

    /// Whether nothing is made of a body that is empty.
    pub(crate) fn may_be_empty(&self) -> bool {
        match self {
            Self::Nothing | Self::Headers => false,
            Self::Something { is_optional, .. } => *is_optional,
            Self::Several { variants, .. } => variants.iter().any(|variant| variant.is_optional),
        }
    }

    /// What reads bodies.
    pub(crate) fn decoders(&self) -> Vec<Decoder> {
        match self {
            Self::Nothing | Self::Headers => Vec::new(),
            Self::Something { decoder, .. } => vec![*decoder],
            Self::Several { variants, .. } => {
                variants.iter().filter_map(|variant| Some(variant.body.as_ref()?.1)).collect()
            }
        }
    }
}

/// What comes one by one in a response.
#[derive(Debug)]
pub(crate) struct Streamed {
    pub(crate) framing: Framing,
    pub(crate) media_type: String,
    pub(crate) ty: RustType,
    pub(crate) decoder: Decoder,
    /// If the type says an event's name and data, rather than what the data is: the names of the events
    /// whose data are texts, or `*` for any.
    pub(crate) whole: Option<Vec<String>>,
    /// What the data of an event is that says that no more will come.
    pub(crate) end: Option<String>,
    /// The member of the request's body that must be `true`.
    pub(crate) switch: Option<String>,
}

/// What reads a response's body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Decoder {
    Json,
    /// A JSON string, which some send as a text that isn't JSON.
    JsonText,
    /// JSON of nothing but integers, which may be written as fractions.
    Integers,
    Text,
    Bytes,
}

impl Decoder {
    /// Whether it reads JSON.
    pub(crate) fn is_json(self) -> bool {
        matches!(self, Self::Json | Self::JsonText | Self::Integers)
    }
}

/// The type of an error's body.
#[derive(Debug)]
pub(crate) struct TypedError {
    pub(crate) statuses: Vec<Status>,
    pub(crate) body: ErrorBody,
}

/// What an error's body is read as.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum ErrorBody {
    Json(RustType),
    Text,
    Untyped,
}

/// What the document says of a failure.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) status: Status,
    pub(crate) description: Option<Prose>,
    pub(crate) ty: Option<RustType>,
}

/// The operations in their files, in the order of the files' names.
pub(super) fn modules(inputs: Inputs<'_>) -> Vec<OperationModule> {
    let Inputs { api, facts, names, .. } = inputs;
    let mut modules: BTreeMap<&Name, OperationModule> = BTreeMap::new();
    let all = api.operations.iter().zip(&facts.exchanges).zip(&names.operations).enumerate();
    for (index, ((operation, exchange), own)) in all {
        let module = modules.entry(&own.module).or_insert_with(|| OperationModule {
            name: own.module.clone(),
            description: inputs.tag_description(operation),
            feature: names.features.get(&own.module).cloned(),
            methods: Vec::new(),
        });
        module.methods.push(inputs.method(index, operation, exchange, own));
    }
    modules.into_values().collect()
}

impl OperationModule {
    /// The types that its methods name.
    pub(crate) fn types(&self) -> Vec<&RustType> {
        self.methods.iter().flat_map(Method::types).collect()
    }

    /// The feature that it is behind, if it is behind one.
    pub(crate) fn gate(&self) -> Gate {
        Gate::of(self.feature.as_ref())
    }

    /// The types that its methods and their documentation name.
    pub(super) fn mentioned(&self) -> Vec<&RustType> {
        let failures = self.methods.iter().flat_map(|method| &method.failures);
        self.types().into_iter().chain(failures.filter_map(|it| it.ty.as_ref())).collect()
    }

    /// The constants of the security schemes that its methods name.
    pub(crate) fn schemes(&self, client: &Client) -> BTreeSet<&Name> {
        let own = self.methods.iter().filter_map(|method| method.own_security(client));
        own.flatten().flatten().collect()
    }
}

impl Method {
    /// The constants of the schemes that go together, for each alternative, unless the document asks for
    /// the same by itself.
    pub(crate) fn own_security(&self, client: &Client) -> Option<&[Vec<Name>]> {
        (self.security != client.shared_security).then_some(&self.security)
    }

    /// What reads its successes.
    pub(crate) fn decoders(&self) -> Vec<Decoder> {
        let streams = self.streams.iter().map(|stream| stream.decoder);
        // The text of an event isn't that of a response.
        let streams = streams.filter(|decoder| decoder.is_json());
        self.returned.decoders().into_iter().chain(streams).collect()
    }

    /// What its response is nothing but a stream of, if it is.
    pub(crate) fn only_streamed(&self) -> Option<&Streamed> {
        let is_raw = matches!(self.returned, Returned::Something { decoder: Decoder::Bytes, .. });
        self.streams.first().filter(|_| is_raw)
    }

    /// Whether its response may be had as it comes.
    pub(crate) fn is_streamed(&self) -> bool {
        let mut decoders = self.decoders().into_iter();
        self.offers_others
            || decoders.any(|decoder| matches!(decoder, Decoder::Bytes | Decoder::Text))
    }

    fn types(&self) -> Vec<&RustType> {
        let arguments = self.arguments.iter().chain(&self.options);
        let arguments = arguments.filter_map(|argument| match &argument.taken {
            Taken::Text | Taken::Texts => None,
            Taken::Slice(ty) | Taken::Reference(ty) | Taken::Value(ty) => Some(ty),
        });
        let body = self.body.iter().filter_map(Body::ty);
        let errors = self.errors.iter().filter_map(|error| match &error.body {
            ErrorBody::Json(ty) => Some(ty),
            ErrorBody::Text | ErrorBody::Untyped => None,
        });
        let streams = self.streams.iter().map(|stream| &stream.ty);
        let items = self.paged.iter().map(|paged| &paged.item);
        let returned = self.returned.types().into_iter().chain(streams).chain(items);
        arguments.chain(body).chain(returned).chain(errors).collect()
    }
}

impl Inputs<'_> {
    fn tag_description(self, operation: &Operation) -> Option<Prose> {
        let name = operation.tag.as_ref()?;
        self.api.tags.iter().find(|tag| tag.name == *name)?.description.clone()
    }

    fn method(
        self,
        index: usize,
        operation: &Operation,
        exchange: &Exchange,
        names: &OperationNames,
    ) -> Method {
        let (arguments, options) = self.arguments(operation, names);
        let returned = self.returned(exchange.yields(self.types(), operation), names);
        let paging = self.facts.pagination[index].as_ref();
        Method {
            name: names.method.clone(),
            marker: names.marker.clone(),
            gate: Gate::of(self.names.features.get(&names.module)),
            index,
            label: operation.label(),
            id: operation.id.clone(),
            summary: operation.summary.clone(),
            description: operation.description.clone(),
            is_deprecated: operation.deprecated,
            aliases: operation.aliases.clone(),
            verb: operation.method.clone(),
            path: operation.path.clone(),
            query: operation.query.clone(),
            arguments,
            options,
            body: self.body(operation, exchange, index),
            otherwise: operation.otherwise.clone(),
            accept: exchange.accept(operation).join(", "),
            other_successes: other_successes(operation),
            paged: paging.map(|paging| self.paged(paging, &returned)),
            returned,
            offers_others: operation.successes().any(|(_, response)| response.content.len() > 1),
            streams: self.facts.streams[index].iter().map(|stream| self.streamed(stream)).collect(),
            errors: self.errors(operation, exchange),
            failures: self.failures(operation, exchange),
            security: constants(&operation.security.alternatives, self.names),
            server: operation.server.map(|index| self.names.own_servers[index].constant.clone()),
            scopes: Scopes::of(&operation.security, self.names),
            wants_certificate: operation.security.certificate,
            example: Call::of(self, operation, exchange),
            test: OperationTest::of(self, operation, exchange, index),
        }
    }

    /// The parameters that are arguments of the method, and those that methods of the call set.
    fn arguments(
        self,
        operation: &Operation,
        names: &OperationNames,
    ) -> (Vec<Argument>, Vec<Argument>) {
        let mut arguments = Vec::new();
        let mut options = Vec::new();
        for (parameter, name) in operation.parameters.iter().zip(&names.parameters) {
            let argument = self.parameter(parameter, name);
            if parameter.is_required() { arguments.push(argument) } else { options.push(argument) }
        }
        (arguments, options)
    }

    fn parameter(self, parameter: &Parameter, name: &Name) -> Argument {
        let kind = self.kind(parameter.ty);
        let styled = parameter_style(parameter, kind);
        Argument {
            name: name.clone(),
            wire_name: parameter.name.clone(),
            place: match parameter.location {
                Location::Path => Place::Path,
                Location::Header => Place::Header,
                Location::Cookie => Place::Cookie,
                Location::Query if parameter.encoding.keeps_reserved() => Place::ReservedQuery,
                Location::Query => Place::Query,
            },
            taken: self.taken(parameter.ty),
            preset: match &parameter.need {
                Need::Preset(value) => Preset::of(value, styled.is_some()),
                Need::Required | Need::Optional => None,
            },
            default: default(parameter),
            limits: parameter.limits.as_deref().cloned(),
            is_sent_empty: parameter.allows_empty && matches!(styled, Some(Styled::As { .. })),
            is_fraction: styled.is_none() && matches!(kind, Kind::Float),
            styled,
            is_deprecated: parameter.deprecated,
            description: parameter.description.clone(),
        }
    }

    /// What is taken for a parameter of a type.
    pub(super) fn taken(self, id: TypeId) -> Taken {
        match self.kind(id) {
            // So are passwords, which callers have as texts.
            Kind::String { held_as: TextType::Unchosen | TextType::Text, .. } => Taken::Text,
            Kind::Array(items) => match self.nullable(*items) {
                RustType::Text => Taken::Texts,
                items => Taken::Slice(items),
            },
            Kind::Boolean | Kind::Integer(_) | Kind::Float | Kind::Null => {
                Taken::Value(self.ty(id))
            }
            _ => Taken::Reference(self.ty(id)),
        }
    }

    fn returned(self, yields: Yield<'_>, names: &OperationNames) -> Returned {
        match (yields, &names.output) {
            (Yield::Headers, _) => Returned::Headers,
            (Yield::One(Output { body, is_optional, without, .. }), _) => {
                let (ty, decoder) = self.read(body);
                Returned::Something { ty, decoder, is_optional, without }
            }
            (Yield::Several(cases), Some(names)) => {
                let variants = cases.into_iter().zip(&names.variants);
                let variants = variants.map(|(case, name)| Outcome {
                    status: case.status,
                    name: name.clone(),
                    description: case.description.cloned(),
                    is_optional: case.is_optional(),
                    body: case.body.map(|body| self.read(body)),
                });
                Returned::Several { name: names.name.clone(), variants: variants.collect() }
            }
            (Yield::Nothing | Yield::Several(_), _) => Returned::Nothing,
        }
    }

    fn streamed(self, stream: &Stream) -> Streamed {
        let decoder = match stream.ty {
            Some(ty) if matches!(self.kind(ty), Kind::String { .. }) => Decoder::Text,
            Some(ty) if self.types().is_integers(ty) => Decoder::Integers,
            _ => Decoder::Json,
        };
        let ty = match stream.ty {
            Some(ty) if decoder == Decoder::Text => self.text(ty),
            Some(ty) => self.nullable(ty),
            None => RustType::Json,
        };
        Streamed {
            framing: stream.framing,
            media_type: stream.media_type.clone(),
            ty,
            decoder,
            whole: stream.whole.clone(),
            end: stream.end.clone(),
            switch: stream.switch.as_ref().map(|switch| switch.name.clone()),
        }
    }

    /// The type of what is text: as such, it is never `null`, which is another text. A `String` that may be
    /// `null` by its schema is an `Option` all the same, as it is everywhere.
    fn text(self, id: TypeId) -> RustType {
        match self.nullable(id) {
            RustType::Optional(inner) if *inner != RustType::Text => *inner,
            ty => ty,
        }
    }

    /// What is read of a response's body, and how.
    fn read(self, body: Used<'_>) -> (RustType, Decoder) {
        match body.payload {
            Payload::Bytes(_) => (RustType::Bytes, Decoder::Bytes),
            Payload::Text(_) => (self.text(body.ty), Decoder::Text),
            _ if self.types().is_integers(body.ty) => (self.nullable(body.ty), Decoder::Integers),
            _ if self.is_made_of_text(body.ty) => (self.nullable(body.ty), Decoder::JsonText),
            _ => (self.nullable(body.ty), Decoder::Json),
        }
    }

    /// Whether what is read of a type can be made of any text: where there may be nothing instead, only
    /// what is no type of its own.
    fn is_made_of_text(self, id: TypeId) -> bool {
        let kind = self.kind(id);
        let is_own = matches!(kind, Kind::String { held_as: TextType::Named(_), .. });
        kind.is_any_text() && !(is_own && self.types().is_nullable(id))
    }

    fn errors(self, operation: &Operation, exchange: &Exchange) -> Vec<TypedError> {
        let mut errors: Vec<TypedError> = Vec::new();
        for (status, body) in exchange.error_bodies(operation) {
            let body = match body.map_or(Payload::Unsupported, |body| body.payload) {
                Payload::Json(ty) => ErrorBody::Json(self.ty(ty)),
                Payload::Text(_) => ErrorBody::Text,
                Payload::Form(_)
                | Payload::Bytes(_)
                | Payload::Multipart(_)
                | Payload::Parts(_)
                | Payload::Unsupported => ErrorBody::Untyped,
            };
            match errors.last_mut().filter(|last| last.body == body) {
                Some(last) => last.statuses.push(status),
                None => errors.push(TypedError { statuses: vec![status], body }),
            }
        }
        errors
    }

    fn failures(self, operation: &Operation, exchange: &Exchange) -> Vec<Failure> {
        let failures = operation.failures().into_iter().map(|(index, response)| Failure {
            status: response.status,
            description: response.description.clone(),
            ty: exchange.response(operation, index).map(|Used { ty, .. }| self.ty(ty)),
        });
        failures.collect()
    }
}

/// The statuses that mean success beside 2xx.
fn other_successes(operation: &Operation) -> Vec<Status> {
    let statuses = operation.successes().map(|(_, response)| response.status);
    statuses.filter(|status| !status.is_success() && *status != Status::Default).collect()
}

/// What a parameter is that callers don't give, for people, where that can be said in a few words.
fn default(parameter: &Parameter) -> Option<String> {
    let default = match &parameter.need {
        Need::Required => return None,
        Need::Optional => parameter.default.as_ref()?,
        Need::Preset(value) => return Some(unquoted(value)),
    };
    let text = match default {
        Value::Null | Value::Object(_) => return None,
        Value::Array(items) if items.is_empty() => return None,
        default => unquoted(default),
    };
    (!text.is_empty() && text.chars().count() <= LONGEST_DEFAULT).then_some(text)
}

/// More characters of a default than a sentence has room for.
const LONGEST_DEFAULT: usize = 60;
