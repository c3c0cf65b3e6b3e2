//! Leaves out, and reports, what the model can tell and the stages behind it can't turn into Rust
//! yet. As they learn to, checks disappear here.

use http::HeaderName;

use crate::diagnostics::{Code, Diagnostics};
use crate::model::{
    Api, Body, Carrier, Encoding, Exchange, Kind, Location, MediaType, Obstacle, Operation,
    Parameter, Payload, Style, Types,
};

/// Leaves out the operations that need what isn't supported yet, and from the others the parameters
/// that they can do without. What the standard says to ignore is taken out.
pub(crate) fn check(api: &mut Api, exchanges: &mut Vec<Exchange>, diagnostics: &mut Diagnostics) {
    let carriers: Vec<Carrier> = api.schemes.iter().map(|scheme| scheme.carrier.clone()).collect();
    let types = &api.types;
    let mut all = std::mem::take(exchanges).into_iter();
    api.operations.retain_mut(|operation| {
        let Some(exchange) = all.next() else { return false };
        drop_what_the_client_sets(operation, &carriers, diagnostics);
        drop_optional_parameters(types, operation, diagnostics);
        let mut obstacles = std::mem::take(&mut operation.obstacles);
        obstacles.extend(self::obstacles(types, operation, &exchange));
        for Obstacle { code, at, what } in &obstacles {
            let message = format!("`{}` is left out: {what}", operation.label());
            diagnostics.warning(*code, at, message);
        }
        ignore_media_types(operation, &exchange, diagnostics);
        if obstacles.is_empty() {
            exchanges.push(exchange);
        }
        obstacles.is_empty()
    });
}

fn drop_optional_parameters(
    types: &Types,
    operation: &mut Operation,
    diagnostics: &mut Diagnostics,
) {
    let label = operation.label();
    operation.parameters.retain(|parameter| {
        if parameter.required {
            return true;
        }
        let obstacle = check_parameter(types, parameter);
        if let Some(Obstacle { code, at, what }) = &obstacle {
            let message = format!("`{}` is left out of `{label}`: {what}", parameter.name);
            diagnostics.warning(*code, at, message);
        }
        obstacle.is_none()
    });
}

fn obstacles(types: &Types, operation: &Operation, exchange: &Exchange) -> Vec<Obstacle> {
    let parameters = operation.parameters.iter();
    let mut obstacles: Vec<Obstacle> =
        parameters.filter_map(|parameter| check_parameter(types, parameter)).collect();
    let body = operation.body.as_ref();
    obstacles.extend(body.and_then(|body| check_body(body, &exchange.request)));
    obstacles.extend(check_responses(types, operation, exchange));
    obstacles
}

/// What looks like a parameter, but is the client's to set: `Accept` and `Content-Type`, of which
/// OpenAPI says so, what follows from the body, and what carries a credential that the operation
/// wants anyway.
fn drop_what_the_client_sets(
    operation: &mut Operation,
    carriers: &[Carrier],
    diagnostics: &mut Diagnostics,
) {
    let wanted = operation.security.alternatives.iter().flatten();
    let wanted: Vec<&Carrier> = wanted.map(|scheme| &carriers[*scheme]).collect();
    operation.parameters.retain(|parameter| {
        let dropped = is_general_header(parameter)
            || wanted.iter().any(|carrier| carries(carrier, parameter));
        if dropped {
            let message = format!(
                "the {} `{}` isn't a parameter: the client sets it",
                parameter.location.as_str(),
                parameter.name
            );
            diagnostics.warning(Code::Ignored, &parameter.origin, message);
        }
        !dropped
    });
}

fn is_general_header(parameter: &Parameter) -> bool {
    let names = ["accept", "content-length", "content-type", "transfer-encoding"];
    parameter.location == Location::Header
        && names.iter().any(|name| parameter.name.eq_ignore_ascii_case(name))
}

/// Whether a credential goes where a parameter would.
fn carries(carrier: &Carrier, parameter: &Parameter) -> bool {
    let Parameter { name, location, .. } = parameter;
    match carrier {
        Carrier::Bearer => {
            *location == Location::Header && name.eq_ignore_ascii_case("authorization")
        }
        Carrier::Header(header) => {
            *location == Location::Header && name.eq_ignore_ascii_case(header)
        }
        Carrier::Query(query) => *location == Location::Query && name == query,
        Carrier::Cookie(cookie) => *location == Location::Cookie && name == cookie,
    }
}

fn check_parameter(types: &Types, parameter: &Parameter) -> Option<Obstacle> {
    let Parameter { name, location, encoding, origin, .. } = parameter;
    let unsupported = |what: &str| {
        let what = format!("{what}, as for `{name}`, isn't supported yet");
        Some(Obstacle::new(Code::UnsupportedParameter, origin, what))
    };
    match (location, encoding) {
        (_, Encoding::Content(_)) => {
            let what =
                format!("a parameter with a media type, as for `{name}`, isn't supported yet");
            let at = origin.child("content");
            return Some(Obstacle::new(Code::UnsupportedParameter, &at, what));
        }
        (Location::Cookie, _) => return unsupported("a parameter in a cookie"),
        (Location::Path | Location::Header, Encoding::Styled { style: Style::Simple, .. })
        | (Location::Query, Encoding::Styled { style: Style::Form, .. }) => {}
        _ => return unsupported("a parameter of another style than the usual one"),
    }
    match &types.get(types.resolve(parameter.ty)).kind {
        Kind::Enumeration(listed) if listed.shape.is_mixed() => {
            return unsupported("a parameter of several kinds of values");
        }
        Kind::Boolean
        | Kind::Integer(_)
        | Kind::Float
        | Kind::String { .. }
        | Kind::Enumeration(_) => {}
        Kind::Array(_) => return unsupported("an array as a parameter"),
        Kind::Object(_) | Kind::Map(_) => return unsupported("an object as a parameter"),
        _ => return unsupported("a parameter without a type of its own"),
    }
    let is_name = HeaderName::from_bytes(name.as_bytes()).is_ok();
    (*location == Location::Header && !is_name).then(|| {
        let what = format!("`{name}` can't be the name of a header");
        Obstacle::new(Code::Invalid, &origin.child("name"), what)
    })
}

fn check_body(body: &Body, payloads: &[Payload]) -> Option<Obstacle> {
    if payloads.iter().all(|payload| payload.ty().is_none()) {
        let what = "a request body that isn't JSON isn't supported yet";
        return Some(Obstacle::new(Code::UnsupportedBody, &body.origin.child("content"), what));
    }
    check_media_types(&body.content, payloads)
}

/// A media type goes into a header as the document writes it.
fn check_media_types(content: &[MediaType], payloads: &[Payload]) -> Option<Obstacle> {
    let is_name = |media: &MediaType| media.name.chars().all(|c| c == ' ' || c.is_ascii_graphic());
    let mut used = content.iter().zip(payloads).filter(|(_, payload)| payload.ty().is_some());
    let (wrong, _) = used.find(|(media, _)| !is_name(media))?;
    let what = format!("`{}` can't be the name of a media type", wrong.name);
    Some(Obstacle::new(Code::Invalid, &wrong.origin, what))
}

fn check_responses(types: &Types, operation: &Operation, exchange: &Exchange) -> Option<Obstacle> {
    let mut outputs = Vec::new();
    for (index, response) in operation.successes() {
        let read = exchange.response(operation, index);
        if read.is_none() && !response.content.is_empty() {
            let what = "a response that isn't JSON isn't supported yet";
            let at = response.origin.child("content");
            return Some(Obstacle::new(Code::UnsupportedBody, &at, what));
        }
        if let Some(obstacle) = check_media_types(&response.content, &exchange.responses[index]) {
            return Some(obstacle);
        }
        let output = read.map(|read| match read.payload {
            Payload::Json(ty) => Payload::Json(types.resolve(ty)),
            Payload::Text(ty) => Payload::Text(types.resolve(ty)),
            Payload::Unsupported => Payload::Unsupported,
        });
        // What brings nothing goes together with anything.
        outputs.extend(output.filter(|output| !outputs.contains(output)));
    }
    (outputs.len() > 1).then(|| {
        let what = "several kinds of successful responses aren't supported yet";
        Obstacle::new(Code::UnsupportedBody, &operation.origin.child("responses"), what)
    })
}

/// Reports what a body could be sent as beside JSON.
fn ignore_media_types(operation: &Operation, exchange: &Exchange, diagnostics: &mut Diagnostics) {
    let Some((body, used)) = exchange.request(operation) else {
        return;
    };
    for media in body.content.iter().filter(|media| media.origin != used.media.origin) {
        let message = format!("the body is sent as JSON; `{}` isn't used", media.name);
        diagnostics.warning(Code::Ignored, &media.origin, message);
    }
}
