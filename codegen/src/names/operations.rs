//! The names of operations, their parameters and what they yield.

use std::collections::BTreeMap;

use http::StatusCode;

use super::asked::{Asked, Form, give};
use super::reserved::{CALL_MEMBERS, CLIENT_MEMBERS, OPERATION_PRELUDE, PAGED_CALL_MEMBERS};
use super::scope::{Scope, Wish};
use super::types::modules;
use super::{Name, OperationNames, OutputNames, cases};
use crate::diagnostics::Diagnostics;
use crate::model::{
    Api, Location, Message, Operation, Otherwise, Parameter, Status, Wanted, Yield,
};
use crate::passes::Facts;

/// The names of all operations, in their order.
pub(super) fn choose(
    api: &Api,
    facts: &Facts,
    asked: &Asked,
    diagnostics: &mut Diagnostics,
) -> Vec<OperationNames> {
    let wishes: Vec<Wish> = api.operations.iter().map(wish).collect();
    let mut scope = Scope::new(CLIENT_MEMBERS);
    let own = scope.claim_all(&wishes, cases::snake);
    let mut methods = own.clone();
    let operations = api.operations.iter().enumerate();
    let wanted: Vec<Option<Wanted>> = operations
        .map(|(index, operation)| Some(wanted(operation, asked.operations.get(&index)?)))
        .collect();
    let wanted: Vec<Option<&Wanted>> = wanted.iter().map(Option::as_ref).collect();
    give(&mut scope, &mut methods, &wanted, Form::Method, diagnostics);
    let mut types = Scope::new(OPERATION_PRELUDE);
    let mut markers = types.claim_all(&wishes, cases::camel);
    // The types that stand for operations are called like their methods.
    let renamed = methods.iter().zip(&own).map(|(method, own)| (method != own).then_some(method));
    let renamed: Vec<Option<String>> =
        renamed.map(|name| name.map(|name| cases::camel(name.as_str()))).collect();
    types.rename(&mut markers, &renamed);
    let outputs = outputs(api, facts, &markers, &mut types);
    let modules = modules(api.operations.iter().map(tag), &["operations"]);
    let names = api.operations.iter().zip(methods.into_iter().zip(markers).zip(outputs));
    let names = names.enumerate().map(|(index, (operation, ((method, marker), output)))| {
        let asked =
            (0..operation.parameters.len()).map(|place| asked.parameters.get(&(index, place)));
        OperationNames {
            method,
            marker,
            module: modules[tag(operation)].clone(),
            parameters: parameters(
                operation,
                facts.pagination[index].is_some(),
                &asked.collect::<Vec<_>>(),
                diagnostics,
            ),
            output,
        }
    });
    names.collect()
}

/// The names of the constants for headers of responses, by those of the headers in lower case. The first
/// spelling in the document says where words end: `X-HasMore`.
pub(super) fn headers(api: &Api) -> BTreeMap<String, Name> {
    let responses = api.operations.iter().flat_map(|operation| &operation.responses);
    let headers = responses.flat_map(|response| &response.headers);
    let mut spellings: BTreeMap<String, &str> = BTreeMap::new();
    for header in headers {
        spellings.entry(header.name.to_ascii_lowercase()).or_insert(&header.name);
    }
    // That is one word, though HTTP's own spelling seems to have two.
    let words = |spelling: &str| spelling.replace("ETag", "Etag");
    let wishes: Vec<Wish> =
        spellings.values().map(|spelling| Wish::made(&words(spelling), [])).collect();
    let constants = Scope::new(&[]).claim_all(&wishes, cases::constant);
    spellings.into_keys().zip(constants).collect()
}

/// The names of the functions that decode webhooks.
pub(super) fn webhooks(api: &Api) -> Vec<Name> {
    let wishes = api.other_webhooks().map(|webhook| {
        let by = webhook.asked_for_by.iter();
        let qualified = by.map(|operation| format!("decode {} of {operation}", webhook.name));
        Wish::made(&format!("decode {}", webhook.name), qualified)
    });
    Scope::new(&["decode"]).claim_all(&wishes.collect::<Vec<_>>(), cases::snake)
}

/// The names of what operations yield where that is one of several things.
fn outputs(
    api: &Api,
    facts: &Facts,
    markers: &[Name],
    types: &mut Scope,
) -> Vec<Option<OutputNames>> {
    let operations = api.operations.iter().zip(&facts.exchanges).zip(markers);
    let outputs = operations.map(|((operation, exchange), marker)| {
        let Yield::Several(cases) = exchange.yields(&api.types, operation) else { return None };
        let wish = Wish::made(&format!("{} output", marker.as_str()), []);
        Some(OutputNames {
            name: types.claim_one(wish, cases::camel),
            variants: cases.iter().map(|case| variant(case.status)).collect(),
        })
    });
    outputs.collect()
}

/// A variant for some statuses: as HTTP calls one, or as OpenAPI calls several.
fn variant(status: Status) -> Name {
    Name(match status {
        Status::Exactly(code) => {
            let known = StatusCode::from_u16(code).ok();
            let reason = known.and_then(|status| status.canonical_reason());
            reason.map_or_else(|| format!("Status{code}"), cases::camel)
        }
        Status::Class(digit) => format!("S{digit}XX"),
        Status::Default => "Default".to_owned(),
    })
}

fn tag(operation: &Operation) -> &str {
    operation.tag.as_deref().unwrap_or("untagged")
}

/// What to call an operation: by its id, with its tag, or else after its path.
fn wish(operation: &Operation) -> Wish {
    let path = cases::of_path(&operation.method, &operation.key);
    let otherwise = otherwise(operation);
    let name = format!("{}{otherwise}", operation.id.as_ref().unwrap_or(&path));
    let qualified = match &operation.tag {
        Some(tag) => format!("{tag} {name}"),
        None => format!("{name} operation"),
    };
    Wish::made(&name, [qualified, format!("{path}{otherwise}")])
}

/// What is asked for as an operation's name; one of another media type says that as well.
fn wanted(operation: &Operation, wanted: &Wanted) -> Wanted {
    if operation.otherwise.is_none() {
        return wanted.clone();
    }
    let name = cases::snake(&format!("{}{}", wanted.name, otherwise(operation)));
    Wanted { name, ..wanted.clone() }
}

/// What the name of a double ends in. Where there is a body to be sent as something, that isn't what the
/// response is asked for as.
fn otherwise(operation: &Operation) -> String {
    let Some(Otherwise { message, word, .. }) = &operation.otherwise else { return String::new() };
    match message {
        Message::Response if operation.body.is_some() => format!(" returning {word}"),
        Message::Request | Message::Response => format!(" as {word}"),
    }
}

fn parameters(
    operation: &Operation,
    is_paged: bool,
    asked: &[Option<&Wanted>],
    diagnostics: &mut Diagnostics,
) -> Vec<Name> {
    let mut choose = |required: bool, reserved: &[&str]| {
        let parameters = operation.parameters.iter().zip(asked);
        let parameters = parameters.filter(|(parameter, _)| parameter.is_required() == required);
        let (wishes, asked): (Vec<Wish>, Vec<Option<&Wanted>>) =
            parameters.map(|(one, asked)| (parameter(one), *asked)).unzip();
        let mut scope = Scope::new(reserved);
        let mut names = scope.claim_all(&wishes, cases::snake);
        give(&mut scope, &mut names, &asked, Form::Parameter, diagnostics);
        names.into_iter()
    };
    let mut arguments = choose(true, &["body", "self"]);
    let of_pages = if is_paged { PAGED_CALL_MEMBERS } else { &[] };
    let mut setters = choose(false, &[CALL_MEMBERS, of_pages].concat());
    let names = operation.parameters.iter().filter_map(|parameter| {
        if parameter.is_required() { arguments.next() } else { setters.next() }
    });
    names.collect()
}

/// What to call a parameter; where another one has that name, a list by that (`size` and `size[]`), and
/// others by their place.
fn parameter(parameter: &Parameter) -> Wish {
    let place = match parameter.location {
        Location::Path => "in path",
        Location::Query => "in query",
        Location::Header => "in header",
        Location::Cookie => "in cookie",
    };
    let name = &parameter.name;
    let list = name.strip_suffix("[]").map(|name| format!("{name} list"));
    Wish::made(name, list.into_iter().chain([format!("{name} {place}")]))
}

#[cfg(test)]
mod tests {
    use super::{headers, parameters, variant};
    use crate::diagnostics::Diagnostics;
    use crate::model::build::{Model, array, operation, string};
    use crate::model::{Location, Operation, Status};

    fn names(operation: &Operation) -> Vec<String> {
        let none = vec![None; operation.parameters.len()];
        parameters(operation, false, &none, &mut Diagnostics::default())
            .into_iter()
            .map(|name| name.as_str().to_owned())
            .collect()
    }

    #[test]
    fn what_would_be_called_the_same_is_told_apart_by_what_it_is_or_where_it_goes() {
        let list = operation("GET", "/pets")
            .takes(Location::Query, "size", string())
            .takes(Location::Query, "size[]", array(string()))
            .takes(Location::Query, "colour[]", array(string()))
            .takes(Location::Query, "Key", string())
            .takes(Location::Header, "key", string());
        let api = Model::new().operation(list).api();
        assert_eq!(
            names(&api.operations[0]),
            ["size", "size_list", "colour", "key_in_query", "key"]
        );
    }

    #[test]
    fn a_headers_constant_has_the_words_of_its_first_spelling() {
        let [ok, refused] = [200, 404].map(Status::Exactly);
        let list = operation("GET", "/pets")
            .responds_with(ok, ["X-HasMore", "x-total", "ETag", "x-has-more"])
            .responds_with(refused, ["x-hasmore", "X-ToTal"]);
        let names = headers(&Model::new().operation(list).api());
        let names: Vec<_> = names.iter().map(|(name, it)| (name.as_str(), it.as_str())).collect();
        assert_eq!(
            names,
            [
                ("etag", "ETAG"),
                ("x-has-more", "X_HAS_MORE"),
                ("x-hasmore", "X_HAS_MORE_PASCAL"),
                ("x-total", "X_TOTAL"),
            ]
        );
    }

    #[test]
    fn what_is_yielded_is_called_as_http_calls_the_status() {
        for (status, name) in [
            (Status::Exactly(200), "Ok"),
            (Status::Exactly(204), "NoContent"),
            (Status::Exactly(226), "ImUsed"),
            (Status::Exactly(299), "Status299"),
            (Status::Class(2), "S2XX"),
            (Status::Default, "Default"),
        ] {
            assert_eq!(variant(status).as_str(), name);
        }
    }
}
