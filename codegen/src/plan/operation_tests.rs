//! What is tested of operations: what a server sees of a call, and how its responses decode.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use percent_encoding::percent_decode_str;
use serde_json::Value;

use super::example_calls::shown_body;
use super::expressions::{Expression, Imports};
use super::inputs::Inputs;
use super::operations::Taken;
use super::styles::{Styled, field_style, parameter_style};
use super::{Declared, RustType, expansion};
use crate::model::{
    Carrier, Exchange, Kind, Location, MediaType, Need, Operation, Output, Parameter, Payload,
    Status, Style, TypeId, Used, Yield, unquoted,
};
use crate::names::Name;

/// The tests of an operation.
#[derive(Debug)]
pub(crate) struct OperationTest {
    /// What the method takes in front of the body.
    pub(crate) arguments: Vec<TestArgument>,
    /// What is sent.
    pub(crate) body: Option<TestBody>,
    /// Whether the call is told to, rather than that the method takes it.
    pub(crate) sets_body: bool,
    pub(crate) success: Success,
    /// The types of errors, with a status and a body for each example of them.
    pub(crate) failures: Vec<(RustType, Vec<(u16, Value)>)>,
    /// The path that a server sees.
    pub(crate) path: String,
    /// What else it sees.
    pub(crate) checks: Vec<Check>,
}

/// What a test gives for a parameter.
#[derive(Debug)]
pub(crate) enum TestArgument {
    Expression(Expression),
    /// A reference to a value of an enum, made of the literal.
    Listed(Name, Expression),
    /// A reference to a value that is decoded.
    Decoded(RustType, Value),
}

/// A body that a test sends.
#[derive(Debug)]
pub(crate) enum TestBody {
    /// JSON of a type, the media type that it is sent under, and its examples.
    Json(RustType, String, Vec<Value>),
    /// A form of a type: one example, and fields that a server must see.
    Form(RustType, Value, Vec<(String, String)>),
    /// Parts of a type: one example, and texts and files that a server must see.
    Multipart(RustType, Value, Vec<(String, String)>),
    /// A part of this name, with a text.
    Parts(String, String),
    /// What is sent as it is.
    Bytes(String),
}

impl TestBody {
    /// The type of what is sent.
    pub(crate) fn ty(&self) -> Option<&RustType> {
        match self {
            Self::Json(ty, ..) | Self::Form(ty, ..) | Self::Multipart(ty, ..) => Some(ty),
            Self::Bytes(_) | Self::Parts(..) => None,
        }
    }

    /// The values of which a body is made.
    pub(crate) fn values(&self) -> &[Value] {
        match self {
            Self::Json(.., values) => values,
            Self::Form(_, value, _) | Self::Multipart(_, value, _) => std::slice::from_ref(value),
            Self::Bytes(_) | Self::Parts(..) => &[],
        }
    }
}

/// What an operation is answered with where it succeeds.
#[derive(Debug)]
pub(crate) struct Success {
    /// The bodies by the status. What isn't read is empty.
    pub(crate) responses: Vec<(u16, Vec<Text>)>,
    pub(crate) decoded: Decoded,
}

/// The text of a response.
#[derive(Debug)]
pub(crate) enum Text {
    Json(Value),
    Plain(&'static str),
}

impl Success {
    /// The bodies that are JSON.
    pub(super) fn json(&self) -> impl Iterator<Item = &Value> {
        self.responses.iter().flat_map(|(_, bodies)| bodies).filter_map(|body| match body {
            Text::Json(value) => Some(value),
            Text::Plain(_) => None,
        })
    }

    /// Whether there is something to respond with.
    fn has_responses(&self) -> bool {
        self.responses.iter().all(|(_, bodies)| !bodies.is_empty())
    }
}

/// What is made of a response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Decoded {
    /// Something that has one value only, or that says itself what it is.
    Unchecked,
    /// What encodes to what came.
    Value,
    /// What came.
    Bytes,
    /// What came, if anything did.
    OptionalBytes,
}

/// What a request must have.
#[derive(Debug)]
pub(crate) enum Check {
    /// Its name in lower case, and its value.
    Header(String, String),
    /// The media type begins so; where the parts end stands behind it.
    MediaType(String),
    Query(String, String),
    Cookie(String, String),
    /// The header with cookies begins so; credentials may stand behind it.
    Cookies(String),
}

impl OperationTest {
    /// What is tested of an operation; nothing where a parameter has no value to give.
    pub(super) fn of(
        inputs: Inputs<'_>,
        operation: &Operation,
        exchange: &Exchange,
        index: usize,
    ) -> Option<Self> {
        let sent = operation.parameters.iter().filter_map(|parameter| match &parameter.need {
            Need::Required => {
                Some(inputs.parameter_sample(parameter).map(|value| (parameter, value)))
            }
            Need::Preset(value) => Some(Some((parameter, Cow::Borrowed(value)))),
            Need::Optional => None,
        });
        let given: Vec<(&Parameter, Cow<'_, Value>)> = sent.collect::<Option<_>>()?;
        let given: Vec<(&Parameter, &Value)> =
            given.iter().map(|(parameter, value)| (*parameter, value.as_ref())).collect();
        let required = given.iter().filter(|(parameter, _)| parameter.is_required());
        let arguments = required.map(|(parameter, value)| argument(inputs, parameter, value));
        let body = body(inputs, operation, exchange, inputs.switched_off(index));
        let (path, checks) = seen(inputs, operation, exchange, &given, body.as_ref());
        Some(Self {
            arguments: arguments.collect(),
            body,
            sets_body: shown_body(operation, exchange).is_some_and(|(is_required, _)| !is_required),
            success: success(inputs, operation, exchange),
            failures: failures(inputs, operation, exchange),
            path,
            checks,
        })
    }

    /// Whether there is something to send: there isn't where a type holds itself without end, so that
    /// there is no value of it.
    fn can_be_sent(&self) -> bool {
        self.body.as_ref().is_none_or(|body| match body {
            TestBody::Json(.., bodies) => !bodies.is_empty(),
            TestBody::Form(..)
            | TestBody::Multipart(..)
            | TestBody::Parts(..)
            | TestBody::Bytes(_) => true,
        })
    }

    /// Whether a success is tested: there is something to send and something to respond with.
    pub(crate) fn has_success(&self) -> bool {
        self.can_be_sent() && self.success.has_responses()
    }

    /// Whether failures are tested.
    pub(crate) fn has_failures(&self) -> bool {
        !self.failures.is_empty() && self.can_be_sent()
    }

    /// The type of the body, unless what the method takes tells it: a reference to just that.
    pub(crate) fn spelt_body(&self) -> Option<&RustType> {
        let ty = self.body.as_ref()?.ty()?;
        let is_told =
            matches!(ty, RustType::Model { declared: Declared::Struct | Declared::Union, .. });
        (self.sets_body || !is_told).then_some(ty)
    }

    /// The types that tested calls spell out.
    pub(crate) fn types_of_calls(&self) -> Vec<&RustType> {
        let arguments = self.arguments.iter().filter_map(|argument| match argument {
            TestArgument::Decoded(ty, _) => Some(ty),
            TestArgument::Expression(_) | TestArgument::Listed(..) => None,
        });
        arguments.chain(self.spelt_body()).collect()
    }

    /// Whether it names a model.
    pub(crate) fn names_models(&self) -> bool {
        let is_listed = |it: &TestArgument| matches!(it, TestArgument::Listed(..));
        let of_failures = self.failures.iter().map(|(ty, _)| ty);
        let of_failures = of_failures.filter(|_| self.has_failures());
        let mut types = self.types_of_calls().into_iter().chain(of_failures);
        (self.has_success() || self.has_failures())
            && (self.arguments.iter().any(is_listed) || types.any(|ty| ty.model().is_some()))
    }
}

fn argument(inputs: Inputs<'_>, parameter: &Parameter, value: &Value) -> TestArgument {
    match (inputs.taken(parameter.ty), inputs.kind(parameter.ty)) {
        (_, Kind::Enumeration(listed)) if !listed.shape.is_mixed() => {
            let model = inputs.model_name(parameter.ty).clone();
            TestArgument::Listed(model, Expression::Atom(value.to_string()))
        }
        (Taken::Slice(items), _) => {
            TestArgument::Decoded(RustType::List(Box::new(items)), value.clone())
        }
        (Taken::Reference(ty), _) => TestArgument::Decoded(ty, value.clone()),
        (Taken::Texts, _) => TestArgument::Expression(Expression::texts(value)),
        (Taken::Text | Taken::Value(_), _) => {
            let imports = &mut Imports::default();
            TestArgument::Expression(inputs.convertible(parameter.ty, value, imports))
        }
    }
}

/// The request's body, where one must be sent.
fn body(
    inputs: Inputs<'_>,
    operation: &Operation,
    exchange: &Exchange,
    switched_off: Option<&str>,
) -> Option<TestBody> {
    let (_, used) = shown_body(operation, exchange)?;
    let examples = examples(inputs, used.media).into_iter();
    let mut examples = examples.map(|example| {
        let mut sent = inputs.as_sent(used.ty, example);
        if let (Some(name), Value::Object(members)) = (switched_off, &mut sent) {
            members.entry(name).or_insert(Value::Bool(false));
        }
        sent
    });
    let ty = inputs.ty(used.ty);
    let media_type = used.sent_as().to_owned();
    Some(match used.payload {
        Payload::Bytes(_) => TestBody::Bytes("bytes".to_owned()),
        Payload::Text(_) => {
            TestBody::Bytes(examples.next().map_or_else(String::new, |text| unquoted(&text)))
        }
        Payload::Parts(_) => TestBody::Parts("name".to_owned(), "text".to_owned()),
        Payload::Form(_) | Payload::Multipart(_) => match examples.next() {
            Some(value) => {
                let written = inputs.as_written(used.ty, value.clone());
                if used.is_multipart() {
                    TestBody::Multipart(ty, value, parts(&written, used.media))
                } else {
                    TestBody::Form(ty, value, fields(&written, used.media))
                }
            }
            None => TestBody::Json(ty, media_type, Vec::new()),
        },
        Payload::Json(_) | Payload::Unsupported => {
            TestBody::Json(ty, media_type, examples.collect())
        }
    })
}

/// The fields of a form that a server must see.
fn fields(value: &Value, media: &MediaType) -> Vec<(String, String)> {
    let members = value.as_object().into_iter().flatten();
    let fields = members.filter(|(_, value)| !value.is_null()).flat_map(|(name, value)| {
        let own = media.encodings.iter().find(|(field, _)| field == name);
        let styled = match own {
            Some((_, encoding)) => field_style(encoding),
            None if value.is_object() => Styled::Json,
            None => Styled::As { style: Style::Form, explode: true },
        };
        expansion::in_query(name, value, Some(styled))
    });
    fields.collect()
}

/// The parts of a body that a server must see, but for those that are encoded in ways of their own.
fn parts(value: &Value, media: &MediaType) -> Vec<(String, String)> {
    let members = value.as_object().into_iter().flatten();
    let usual = members.filter(|(name, _)| media.part(name).is_none());
    let parts = usual.flat_map(|(name, value)| {
        let values = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
        let texts = values.iter().filter(|value| value.is_string() || value.is_i64());
        texts.map(|value| (name.clone(), unquoted(value)))
    });
    parts.collect()
}

/// A body's examples, or else one that is made up.
fn examples(inputs: Inputs<'_>, media: &MediaType) -> Vec<Value> {
    let mut values: Vec<Value> =
        media.examples.iter().map(|example| example.value.clone()).collect();
    if values.is_empty() {
        values.extend(media.ty.and_then(|ty| inputs.sample(ty)).cloned());
    }
    values
}

fn success(inputs: Inputs<'_>, operation: &Operation, exchange: &Exchange) -> Success {
    match exchange.yields(inputs.types(), operation) {
        Yield::Nothing | Yield::Headers => {
            let status = operation.successes().next().map(|(_, response)| response.status);
            Success {
                responses: vec![of_success(inputs, status.unwrap_or(Status::Default), None, &[])],
                decoded: Decoded::Unchecked,
            }
        }
        Yield::One(Output { status, body, is_optional, .. }) => Success {
            responses: vec![of_success(inputs, status, Some(body), &[])],
            decoded: match body.payload {
                Payload::Bytes(_) if is_optional => Decoded::OptionalBytes,
                Payload::Bytes(_) => Decoded::Bytes,
                _ if matches!(inputs.kind(body.ty), Kind::Null) => Decoded::Unchecked,
                _ => Decoded::Value,
            },
        },
        Yield::Several(cases) => {
            let taken: Vec<u16> = cases.iter().filter_map(|case| exact(case.status)).collect();
            let responses =
                cases.iter().map(|case| of_success(inputs, case.status, case.body, &taken));
            Success { responses: responses.collect(), decoded: Decoded::Unchecked }
        }
    }
}

/// A status, and the bodies that come with it.
fn of_success(
    inputs: Inputs<'_>,
    status: Status,
    body: Option<Used<'_>>,
    taken: &[u16],
) -> (u16, Vec<Text>) {
    let status = match status {
        Status::Default => stand_in(Status::Class(2), taken),
        status => stand_in(status, taken),
    };
    let bodies = match body {
        None => vec![Text::Plain("")],
        Some(used) if used.media.framing().is_some() => vec![Text::Plain("")],
        Some(Used { payload: Payload::Bytes(_), .. }) => vec![Text::Plain("bytes")],
        Some(used) => examples(inputs, used.media).into_iter().map(Text::Json).collect(),
    };
    (status, bodies)
}

/// The examples of errors, by their types.
fn failures(
    inputs: Inputs<'_>,
    operation: &Operation,
    exchange: &Exchange,
) -> Vec<(RustType, Vec<(u16, Value)>)> {
    let failures = operation.failures();
    let exact: Vec<u16> =
        failures.iter().filter_map(|(_, response)| exact(response.status)).collect();
    let mut by_type: Vec<(TypeId, Vec<(u16, Value)>)> = Vec::new();
    for (index, response) in failures {
        let Some(Used { media, ty, .. }) = exchange.response(operation, index) else { continue };
        if !inputs.kind(ty).is_model() {
            continue;
        }
        let status = stand_in(response.status, &exact);
        let mut examples = examples(inputs, media);
        examples.retain(|example| !example.is_null());
        let cases = examples.into_iter().map(|body| (status, body));
        match by_type.iter_mut().find(|(known, _)| *known == ty) {
            Some((_, known)) => known.extend(cases),
            None => by_type.push((ty, cases.collect())),
        }
    }
    by_type.retain(|(_, cases)| !cases.is_empty());
    by_type.into_iter().map(|(ty, cases)| (inputs.ty(ty), cases)).collect()
}

/// The path of a request, and what else it must have.
fn seen(
    inputs: Inputs<'_>,
    operation: &Operation,
    exchange: &Exchange,
    given: &[(&Parameter, &Value)],
    body: Option<&TestBody>,
) -> (String, Vec<Check>) {
    let mut path = operation.path.clone();
    let fixed = operation.query.iter();
    let mut checks: Vec<Check> =
        fixed.map(|(name, value)| Check::Query(name.clone(), value.clone())).collect();
    for (parameter, value) in given {
        let name = &parameter.name;
        let sent = inputs.as_sent(parameter.ty, (*value).clone());
        let value = &inputs.as_written(parameter.ty, sent);
        let styled = parameter_style(parameter, inputs.kind(parameter.ty));
        let query = || expansion::in_query(name, value, styled).into_iter();
        match parameter.location {
            Location::Path => {
                let segment = expansion::in_path(name, value, styled);
                path = path.replace(&format!("{{{name}}}"), &segment);
            }
            Location::Header if name.eq_ignore_ascii_case("cookie") => {
                checks.push(Check::Cookies(expansion::in_header(name, value, styled)));
            }
            Location::Header => {
                checks.push(header(name, expansion::in_header(name, value, styled)));
            }
            Location::Query if parameter.encoding.keeps_reserved() => {
                // What is percent-encoded already isn't encoded again.
                let decoded =
                    |text: String| percent_decode_str(&text).decode_utf8_lossy().into_owned();
                checks.extend(query().map(|(name, value)| Check::Query(name, decoded(value))));
            }
            Location::Query => {
                checks.extend(query().map(|(name, value)| Check::Query(name, value)));
            }
            Location::Cookie => {
                let cookies = query().map(|(name, value)| {
                    let [name, value] = [name, value].map(|text| expansion::encoded(&text));
                    Check::Cookie(name, value)
                });
                checks.extend(cookies);
            }
        }
    }
    let schemes = expected_schemes(operation).iter();
    checks.extend(schemes.filter_map(|scheme| credential(inputs, *scheme)));
    checks.push(header("accept", exchange.accept(operation).join(", ")));
    match shown_body(operation, exchange) {
        Some((_, used)) if used.is_multipart() => {
            checks.push(Check::MediaType(format!("{}; boundary=", used.sent_as())));
        }
        // It is known with the body.
        Some(_) if matches!(body, Some(TestBody::Json(..))) => {}
        Some((_, used)) => checks.push(header("content-type", used.sent_as().to_owned())),
        None if matches!(operation.method.as_str(), "POST" | "PUT" | "PATCH") => {
            checks.push(header("content-length", "0".to_owned()));
        }
        None => {}
    }
    (path, checks)
}

fn header(name: &str, value: String) -> Check {
    Check::Header(name.to_ascii_lowercase(), value)
}

/// What a request carries of a credential.
fn credential(inputs: Inputs<'_>, scheme: usize) -> Option<Check> {
    let value = secret(inputs.names.schemes[scheme].setter.as_str());
    Some(match &inputs.api.schemes[scheme].carrier {
        Carrier::Header(name) => header(name, value),
        Carrier::Bearer => header("authorization", format!("Bearer {value}")),
        Carrier::Cookie(name) => Check::Cookie(name.clone(), value),
        Carrier::Query(name) => Check::Query(name.clone(), value),
        // It goes with the password.
        Carrier::BasicUser => return None,
        Carrier::BasicPassword(user) => {
            let user = secret(inputs.names.schemes[*user].setter.as_str());
            header("authorization", format!("Basic {}", STANDARD.encode(format!("{user}:{value}"))))
        }
    })
}

/// The credential that tests give for a scheme: of what headers and cookies can hold.
pub(super) fn secret(setter: &str) -> String {
    let letter = |c: char| match c {
        '_' => "-".to_owned(),
        c if c.is_ascii() => c.to_string(),
        c => format!("u{:x}", u32::from(c)),
    };
    format!("the-{}", setter.chars().map(letter).collect::<String>())
}

/// The schemes that a client which has all credentials meets: those of the first alternative, or of one
/// behind it that wants all of these and more.
fn expected_schemes(operation: &Operation) -> &[usize] {
    let holds = |set: &[usize], other: &[usize]| other.iter().all(|it| set.contains(it));
    let alternatives = operation.security.alternatives.iter().map(Vec::as_slice);
    let chosen = alternatives.reduce(|first, next| if holds(next, first) { next } else { first });
    chosen.unwrap_or_default()
}

fn exact(status: Status) -> Option<u16> {
    match status {
        Status::Exactly(code) => Some(code),
        Status::Class(_) | Status::Default => None,
    }
}

/// A status of those that a response is declared for.
fn stand_in(status: Status, taken: &[u16]) -> u16 {
    let first_free =
        |from: u16| (from..from + 100).find(|code| !taken.contains(code)).unwrap_or(from);
    match status {
        Status::Exactly(code) => code,
        Status::Class(digit) => first_free(digit * 100),
        Status::Default => first_free(500),
    }
}
