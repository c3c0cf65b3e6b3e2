//! Leaves out, and reports, what the model can tell and the stages behind it can't turn into Rust
//! yet. As they learn to, checks disappear here.

use http::HeaderName;

use crate::diagnostics::{Change, Code, Diagnostics};
use crate::model::{
    Api, Body, Carrier, Exchange, Location, MediaType, Need, Operation, Parameter, Payload, Reason,
};

/// Leaves out the operations that need what isn't supported yet, and from the others the parameters
/// that they can do without. What the standard says to ignore is taken out.
pub(crate) fn check(api: &mut Api, exchanges: &mut Vec<Exchange>, diagnostics: &mut Diagnostics) {
    let carriers: Vec<Carrier> = api.schemes.iter().map(|scheme| scheme.carrier.clone()).collect();
    let mut all = std::mem::take(exchanges).into_iter();
    api.operations.retain_mut(|operation| {
        let Some(exchange) = all.next() else { return false };
        drop_what_the_client_sets(operation, &carriers, diagnostics);
        drop_optional_parameters(operation, diagnostics);
        let mut reasons = std::mem::take(&mut operation.left_out_for);
        reasons.extend(self::reasons(operation, &exchange));
        for Reason { code, at, what } in &reasons {
            let message = format!("`{}` is left out: {what}", operation.label());
            diagnostics.warning(*code, at, message);
        }
        if reasons.is_empty() {
            exchanges.push(exchange);
        }
        reasons.is_empty()
    });
}

fn drop_optional_parameters(operation: &mut Operation, diagnostics: &mut Diagnostics) {
    let label = operation.label();
    operation.parameters.retain(|parameter| {
        if parameter.need != Need::Optional {
            return true;
        }
        let reason = check_parameter(parameter);
        if let Some(Reason { code, at, what }) = &reason {
            let message = format!("`{}` is left out of `{label}`: {what}", parameter.name);
            diagnostics.warning(*code, at, message);
        }
        reason.is_none()
    });
}

fn reasons(operation: &Operation, exchange: &Exchange) -> Vec<Reason> {
    let parameters = operation.parameters.iter();
    let mut reasons: Vec<Reason> = parameters.filter_map(check_parameter).collect();
    let body = operation.body.as_ref();
    reasons.extend(body.and_then(|body| check_body(body, &exchange.request)));
    reasons.extend(check_responses(operation, exchange));
    reasons
}

/// What looks like a parameter, but is the client's to set: `Accept` and `Content-Type`, of which
/// OpenAPI says so, what follows from the body, what is about the connection or the client itself, and
/// what carries a credential that the operation wants anyway.
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
            diagnostics
                .warning(Code::Ignored, &parameter.origin, message)
                .spared_by(|at| vec![Change::Remove(at.clone())]);
        }
        !dropped
    });
}

fn is_general_header(parameter: &Parameter) -> bool {
    // A response that is compressed unasked can't be read.
    let names = [
        "accept",
        "accept-encoding",
        "connection",
        "content-length",
        "content-type",
        "host",
        "te",
        "transfer-encoding",
        "upgrade",
        "user-agent",
    ];
    parameter.location == Location::Header
        && names.iter().any(|name| parameter.name.eq_ignore_ascii_case(name))
}

/// Whether a credential goes where a parameter would.
fn carries(carrier: &Carrier, parameter: &Parameter) -> bool {
    let Parameter { name, location, .. } = parameter;
    match carrier {
        Carrier::Bearer | Carrier::BasicUser | Carrier::BasicPassword(_) => {
            *location == Location::Header && name.eq_ignore_ascii_case("authorization")
        }
        Carrier::Header(header) => {
            *location == Location::Header && name.eq_ignore_ascii_case(header)
        }
        Carrier::Query(query) => *location == Location::Query && name == query,
        Carrier::Cookie(cookie) => *location == Location::Cookie && name == cookie,
    }
}

fn check_parameter(parameter: &Parameter) -> Option<Reason> {
    let Parameter { name, location, origin, .. } = parameter;
    let is_name = HeaderName::from_bytes(name.as_bytes()).is_ok();
    (*location == Location::Header && !is_name).then(|| {
        let what = format!("`{name}` can't be the name of a header");
        Reason::new(Code::Invalid, &origin.child("name"), what)
    })
}

fn check_body(body: &Body, payloads: &[Payload]) -> Option<Reason> {
    if payloads.iter().all(|payload| payload.ty().is_none()) {
        let what = "nothing is said of what its request body is";
        return Some(Reason::new(Code::Invalid, &body.origin.child("content"), what));
    }
    check_media_types(&body.content, payloads)
}

/// A media type goes into a header as the document writes it.
fn check_media_types(content: &[MediaType], payloads: &[Payload]) -> Option<Reason> {
    let is_name = |media: &MediaType| media.name.chars().all(|c| c == ' ' || c.is_ascii_graphic());
    let mut used = content.iter().zip(payloads).filter(|(_, payload)| payload.ty().is_some());
    let (wrong, _) = used.find(|(media, _)| !is_name(media))?;
    let what = format!("`{}` can't be the name of a media type", wrong.name);
    Some(Reason::new(Code::Invalid, &wrong.origin, what))
}

fn check_responses(operation: &Operation, exchange: &Exchange) -> Option<Reason> {
    let mut responses = operation.responses.iter().zip(&exchange.responses);
    responses.find_map(|(response, payloads)| check_media_types(&response.content, payloads))
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::diagnostics::Diagnostics;
    use crate::model::build::{
        Model, OperationDraft, integer, object, operation, reference, string,
    };
    use crate::model::outline::findings;
    use crate::model::{Api, Carrier, Location, Scheme, Security, Status};
    use crate::passes::payloads;

    const OK: Status = Status::Exactly(200);

    fn checked(mut api: Api) -> (Api, Vec<String>) {
        let mut exchanges = payloads::decide(&api, &mut Diagnostics::default());
        let mut diagnostics = Diagnostics::default();
        check(&mut api, &mut exchanges, &mut diagnostics);
        assert_eq!(exchanges.len(), api.operations.len(), "each has its payloads");
        (api, findings(&diagnostics))
    }

    /// Which operations are left of one and of one that needs nothing, and what was found.
    fn left(operation: OperationDraft) -> (Vec<String>, Vec<String>) {
        let plain = self::operation("GET", "/plain");
        let model = Model::new().schema("Pet", object([])).operation(operation).operation(plain);
        let (api, found) = checked(model.api());
        (api.operations.iter().map(crate::model::Operation::label).collect(), found)
    }

    fn takes(location: Location, name: &'static str) -> OperationDraft {
        operation("GET", "/pets").requires(location, name, string())
    }

    #[test]
    fn an_operation_is_left_out_that_requires_what_is_not_supported() {
        for (operation, reason) in [
            (
                takes(Location::Header, "the filter"),
                "/parameters/the filter/name: `GET /pets` is left out: \
                 `the filter` can't be the name of a header",
            ),
            (
                operation("GET", "/pets").responds(OK, "image/\u{fc}", reference("Pet")),
                "/responses/200/content/image~1\u{fc}: `GET /pets` is left out: \
                 `image/\u{fc}` can't be the name of a media type",
            ),
        ] {
            let (left, found) = left(operation);
            assert_eq!(left, ["GET /plain"], "{reason}");
            assert_eq!(found.len(), 1, "{reason}");
            assert!(found[0].ends_with(&format!("/paths/~1pets/get{reason}")), "{found:?}");
        }
    }

    #[test]
    fn an_optional_parameter_that_can_not_be_sent_is_left_out_alone() {
        let list = operation("GET", "/pets").takes(Location::Header, "the sizes", string()).takes(
            Location::Query,
            "page",
            integer(),
        );
        let (api, found) = checked(Model::new().operation(list).api());
        let names = api.operations[0].parameters.iter().map(|parameter| parameter.name.as_str());
        assert_eq!(names.collect::<Vec<_>>(), ["page"]);
        assert_eq!(
            found,
            ["invalid at /paths/~1pets/get/parameters/the sizes/name: `the sizes` is left out of \
              `GET /pets`: `the sizes` can't be the name of a header"]
        );
    }

    #[test]
    fn what_the_client_sets_is_no_parameter() {
        let list = operation("GET", "/pets")
            .requires(Location::Header, "Content-Type", string())
            .requires(Location::Header, "X-Key", string())
            .requires(Location::Query, "x-key", string());
        let mut api = Model::new().operation(list).api();
        let carrier = Carrier::Header("x-key".to_owned());
        let (id, client_credentials, flows) = ("key".to_owned(), None, Vec::new());
        api.schemes.push(Scheme { id, description: None, carrier, client_credentials, flows });
        let alternatives = vec![vec![0]];
        api.operations[0].security = Security { alternatives, ..Security::default() };
        let (api, found) = checked(api);
        let parameters = &api.operations[0].parameters;
        assert_eq!(parameters.len(), 1);
        assert_eq!(parameters[0].location, Location::Query);
        assert_eq!(
            found,
            [
                "ignored at /paths/~1pets/get/parameters/Content-Type: \
                 the header `Content-Type` isn't a parameter: the client sets it",
                "ignored at /paths/~1pets/get/parameters/X-Key: \
                 the header `X-Key` isn't a parameter: the client sets it",
            ]
        );
    }

    #[test]
    fn what_is_about_the_connection_or_the_client_is_no_parameter() {
        for name in ["User-Agent", "host", "Accept-Encoding"] {
            let list = operation("GET", "/pets").requires(Location::Header, name, string());
            let (api, found) = checked(Model::new().operation(list).api());
            assert!(api.operations[0].parameters.is_empty(), "{name}");
            assert_eq!(found.len(), 1, "{name}");
        }
    }
}
