//! Reports what the model can tell and the stages behind it can't turn into Rust yet. As they
//! learn to, checks disappear here.

use http::HeaderName;

use crate::diagnostics::{Code, Diagnostics, Pointer};
use crate::model::{
    Api, Body, Carrier, Kind, Location, MediaType, Operation, Parameter, Style, Types,
};

/// Reports everything that isn't supported yet, and takes out what the standard says to ignore.
pub(crate) fn check(api: &mut Api, diagnostics: &mut Diagnostics) {
    check_types(&api.types, diagnostics);
    check_schemes(api, diagnostics);
    let carriers: Vec<Carrier> = api.schemes.iter().map(|scheme| scheme.carrier.clone()).collect();
    for operation in &mut api.operations {
        drop_what_the_client_sets(operation, &carriers, diagnostics);
        for parameter in &operation.parameters {
            check_parameter(&api.types, parameter, diagnostics);
        }
        if let Some(body) = &operation.body {
            check_body(body, diagnostics);
        }
        check_responses(operation, diagnostics);
    }
}

fn check_types(types: &Types, diagnostics: &mut Diagnostics) {
    for (_, ty) in types.iter() {
        let message = match &ty.kind {
            Kind::Intersection(_) => "`allOf` of an object and something else isn't supported yet",
            Kind::Enumeration(listed)
                if listed.shape.strings().is_none() && listed.shape.integers().is_none() =>
            {
                "an `enum` of several kinds of values isn't supported yet"
            }
            _ => continue,
        };
        diagnostics.error(Code::UnsupportedSchema, &ty.origin, message);
    }
}

fn check_schemes(api: &Api, diagnostics: &mut Diagnostics) {
    for scheme in &api.schemes {
        if let Carrier::Header(name) | Carrier::Cookie(name) = &scheme.carrier {
            // What can be a header's name is just what can be a cookie's.
            check_header_name(name, &scheme.origin.child("name"), diagnostics);
        }
    }
}

fn check_header_name(name: &str, at: &Pointer, diagnostics: &mut Diagnostics) {
    if HeaderName::from_bytes(name.as_bytes()).is_err() {
        diagnostics.error(
            Code::Invalid,
            at,
            format!("`{name}` can't be the name of a header or cookie"),
        );
    }
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

fn check_parameter(types: &Types, parameter: &Parameter, diagnostics: &mut Diagnostics) {
    let Parameter { name, location, style, origin, .. } = parameter;
    let mut unsupported = |what: &str| {
        let message = format!("{what}, as for `{name}`, isn't supported yet");
        diagnostics.error(Code::UnsupportedParameter, origin, message);
    };
    match (location, style) {
        (Location::Cookie, _) => unsupported("a parameter in a cookie"),
        (Location::Path | Location::Header, Style::Simple) | (Location::Query, Style::Form) => {}
        _ => unsupported("a parameter of another style than the usual one"),
    }
    match &types.get(types.resolve(parameter.ty)).kind {
        Kind::Boolean
        | Kind::Integer(_)
        | Kind::Float(_)
        | Kind::String { .. }
        | Kind::Enumeration(_) => {}
        Kind::Array(_) => unsupported("an array as a parameter"),
        Kind::Object(_) | Kind::Map(_) => unsupported("an object as a parameter"),
        _ => unsupported("a parameter without a type of its own"),
    }
    if *location == Location::Header {
        check_header_name(name, &origin.child("name"), diagnostics);
    }
    if *location == Location::Path && !parameter.required {
        diagnostics
            .error(Code::Invalid, origin, format!("the path parameter `{name}` must be required"))
            .help("add `required: true`");
    }
}

fn check_body(body: &Body, diagnostics: &mut Diagnostics) {
    let json = body.content.iter().position(|media| media.is_json() && media.ty.is_some());
    if json.is_none() {
        let message = "a request body that isn't JSON with a schema isn't supported yet";
        diagnostics.error(Code::UnsupportedBody, &body.origin.child("content"), message);
        return;
    }
    check_media_types(&body.content, diagnostics);
    for (index, media) in body.content.iter().enumerate() {
        if Some(index) != json {
            let message = format!("the body is sent as JSON; `{}` isn't used", media.name);
            diagnostics.warning(Code::Ignored, &media.origin, message);
        }
    }
}

/// A media type goes into a header as the document writes it.
fn check_media_types(content: &[MediaType], diagnostics: &mut Diagnostics) {
    for media in content.iter().filter(|media| media.is_json()) {
        if !media.name.chars().all(|c| c == ' ' || c.is_ascii_graphic()) {
            let message = format!("`{}` can't be the name of a media type", media.name);
            diagnostics.error(Code::Invalid, &media.origin, message);
        }
    }
}

fn check_responses(operation: &Operation, diagnostics: &mut Diagnostics) {
    let mut outputs = Vec::new();
    for response in operation.successes() {
        check_media_types(&response.content, diagnostics);
        let json = response.json().and_then(|media| media.ty);
        if json.is_none() && !response.content.is_empty() {
            let message = "an answer that isn't JSON with a schema isn't supported yet";
            diagnostics.error(Code::UnsupportedBody, &response.origin.child("content"), message);
        } else if !outputs.contains(&json) {
            outputs.push(json);
        }
    }
    if outputs.len() > 1 {
        let message = "several kinds of successful answers aren't supported yet";
        diagnostics.error(Code::UnsupportedBody, &operation.origin.child("responses"), message);
    }
}
