//! Which modules of the runtime a client needs: a function for each group of them. What they need
//! of each other stands in `files`.

use std::collections::BTreeSet;

use super::super::{Context, checks, enumerations, fields, others, styles, unions};
use crate::plan::{
    Body, Carrier, Client, Decoder, ErrorBody, Item, Method, Place, Returned, Taken, TypedError,
    Written,
};

type Parts = BTreeSet<&'static str>;

/// The modules that a client needs and others don't, but for what those need.
pub(super) fn of(context: Context<'_>) -> Parts {
    let mut parts = Parts::new();
    settings(&context.plan.client, &mut parts);
    credentials(&context.plan.client, &mut parts);
    for method in context.plan.operations.iter().flat_map(|module| &module.methods) {
        parts.insert("call/start");
        parts.extend(method.server.as_ref().map(|_| "call/server"));
        arguments(method, &mut parts);
        parts.extend(method.body.iter().flat_map(body));
        parts.extend(response(&method.returned));
        parts.extend(method.errors.iter().map(error));
    }
    models(context, &mut parts);
    parts
}

/// What takes settings from the environment: those that a client must be told, and the others.
fn settings(client: &Client, parts: &mut Parts) {
    let takes_url = client.base_url.known().is_none();
    if client.used_servers().next().is_some() {
        parts.insert("from_env/optional");
        parts.insert("builder/server");
    }
    let credentials = client.credentials.iter().filter(|credential| credential.fetch.is_none());
    let credentials = credentials.map(|credential| credential.is_principal);
    for is_required in credentials.chain([takes_url]) {
        parts.insert(if is_required { "from_env/required" } else { "from_env/optional" });
    }
}

/// What takes credentials, and what carries them.
fn credentials(client: &Client, parts: &mut Parts) {
    for credential in &client.credentials {
        parts.insert("builder/credential");
        parts.insert(match credential.carrier {
            Carrier::Header(_) => "credentials/header",
            Carrier::Query(_) => "credentials/query",
            Carrier::Cookie(_) => "credentials/cookie",
            Carrier::Bearer => "credentials/bearer",
            Carrier::BasicUser | Carrier::BasicPassword(_) => "credentials/basic",
        });
        parts.extend(credential.provider.as_ref().map(|_| "builder/token_provider"));
        if credential.fetch.is_some() {
            parts.extend(["builder/client_credentials", "from_env/token"]);
        }
    }
}

/// What puts arguments into a request.
fn arguments(method: &Method, parts: &mut Parts) {
    parts.extend((!method.query.is_empty()).then_some("call/query"));
    for argument in method.arguments.iter().chain(&method.options) {
        parts.extend(argument.is_fraction.then_some("call/number"));
        if matches!(argument.taken, Taken::Texts) {
            parts.insert("style/texts");
        }
        if let Some(styled) = argument.styled {
            parts.extend(styles::modules(argument.place, styled));
            continue;
        }
        parts.insert(match argument.place {
            Place::Path => "call/path",
            Place::Header => "call/header",
            Place::Query | Place::Cookie => "call/query",
            Place::ReservedQuery => "call/reserved_query",
        });
    }
}

/// What checks a request's body, and puts it into the request.
fn body(body: &Body) -> impl Iterator<Item = &'static str> {
    let check = body.is_checked.then_some("call/check");
    let (put, own) = match &body.written {
        Written::Json => ("call/json", &[][..]),
        Written::JsonAs(_) => ("call/json_as", &[][..]),
        Written::Form(own) => ("call/form", own.as_slice()),
        Written::Bytes(_) => ("call/bytes", &[][..]),
    };
    let styles = own.iter().map(|(_, styled)| styles::module(*styled, false));
    check.into_iter().chain([put]).chain(styles)
}

/// What reads a response.
fn response(returned: &Returned) -> Parts {
    let Returned::Something { decoder, is_optional, .. } = returned else {
        return Parts::new();
    };
    let read = match decoder {
        Decoder::Json => "response/json",
        Decoder::Integers => "int/body",
        Decoder::Text => "response/text",
    };
    is_optional.then_some("response/unless").into_iter().chain([read]).collect()
}

/// What reads an error's body.
fn error(error: &TypedError) -> &'static str {
    match error.body {
        ErrorBody::Json(_) => "operation/json_error",
        ErrorBody::Text => "operation/text_error",
        ErrorBody::Untyped => "operation/untyped_error",
    }
}

/// What models are made of.
fn models(context: Context<'_>, parts: &mut Parts) {
    parts.extend(context.plan.has_passwords.then_some("password"));
    for model in context.plan.items() {
        match &model.item {
            Item::Struct(structure) => {
                parts.extend(structure.fields.iter().flat_map(fields::modules));
                parts.extend(others::modules(structure));
                parts.extend(checks::modules(structure));
            }
            Item::Enumeration(listed) => {
                parts.insert(enumerations::conversions(listed.of));
            }
            Item::Union(union) => parts.extend(unions::modules(union)),
            Item::Alias(_) => {}
        }
    }
}
