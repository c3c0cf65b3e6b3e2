//! Works out what it means for a field that a request or a response holds it: what the server sets a
//! request needn't have, what the server keeps to itself a response needn't have, and where absent
//! and `null` differ, a request can tell them apart.

use std::collections::{BTreeMap, BTreeSet};

use super::facts::{FieldFacts, FieldId, Spared};
use crate::model::{Access, Api, Field, Kind, TypeId};

/// Settles which fields must be there, and finds which mustn't, which can be `null` beside being
/// absent, and which are wanted beside those that are.
pub(crate) fn settle(api: &mut Api, wanted: BTreeSet<FieldId>) -> FieldFacts {
    let mut facts = FieldFacts { wanted, ..FieldFacts::default() };
    let sent = api.types.reached_from(requests(api));
    let received = api.types.reached_from(responses(api));
    for id in api.types.iter().map(|(id, _)| id).collect::<Vec<_>>() {
        let is_nullable = nullable_fields(api, id);
        if let Kind::Object(object) = &mut api.types.get_mut(id).kind {
            for (index, field) in object.shape.fields.iter_mut().enumerate() {
                settle_field((id, index), field, [&sent, &received], &mut facts);
                // What only responses hold, nobody writes: there `null` is as good as nothing.
                let is_read_only = received.contains(&id) && !sent.contains(&id);
                if is_nullable[index] && !field.required && !is_read_only {
                    facts.tells_null.insert((id, index));
                }
            }
        }
    }
    facts
}

/// Settles which way a field doesn't travel, of the types that are sent and those that are received.
fn settle_field(
    id: FieldId,
    field: &mut Field,
    [sent, received]: [&BTreeSet<TypeId>; 2],
    facts: &mut FieldFacts,
) {
    let is_sent = sent.contains(&id.0);
    match field.access {
        // Without its discriminator value, nobody would know what the object is.
        Access::ReadOnly if is_sent && !field.is_discriminator => {
            facts.spared.insert(id, Spared::Requests);
            field.required = false;
        }
        Access::WriteOnly if received.contains(&id.0) && field.required => {
            if is_sent {
                facts.spared.insert(id, Spared::Responses);
            }
            facts.wanted.insert(id);
            field.required = false;
        }
        _ => {}
    }
}

fn nullable_fields(api: &Api, id: TypeId) -> Vec<bool> {
    match &api.types.get(id).kind {
        Kind::Object(object) => {
            let fields = object.shape.fields.iter();
            fields.map(|field| api.types.is_nullable(field.ty)).collect()
        }
        _ => Vec::new(),
    }
}

fn requests(api: &Api) -> Vec<TypeId> {
    let bodies = api.operations.iter().filter_map(|operation| operation.body.as_ref());
    bodies.flat_map(|body| &body.content).filter_map(|media| media.ty).collect()
}

fn responses(api: &Api) -> Vec<TypeId> {
    let responses = api.operations.iter().flat_map(|operation| &operation.responses);
    let bodies = responses.flat_map(|response| &response.content).filter_map(|media| media.ty);
    let webhooks = api.webhooks.iter().map(|webhook| webhook.ty);
    bodies.chain(webhooks).chain(api.webhook).collect()
}

/// The types that responses or webhooks bring and nothing that is sent holds.
pub(crate) fn brought(api: &Api) -> BTreeSet<TypeId> {
    let parameters = api.operations.iter().flat_map(|operation| &operation.parameters);
    let parameters = parameters.map(|parameter| parameter.ty);
    let sent = api.types.reached_from(requests(api).into_iter().chain(parameters).collect());
    let mut brought = api.types.reached_from(responses(api));
    brought.retain(|ty| !sent.contains(ty));
    brought
}

/// The types that hold some that are only brought, with these: nobody makes one whole. Beside what is
/// brought, they are components that no operation asks for.
pub(crate) fn unmade(api: &Api, brought: &BTreeSet<TypeId>) -> BTreeSet<TypeId> {
    let mut holders: BTreeMap<TypeId, Vec<TypeId>> = BTreeMap::new();
    for (id, _) in api.types.iter() {
        for part in api.types.parts(id) {
            holders.entry(part).or_default().push(id);
        }
    }
    let mut unmade = BTreeSet::new();
    let mut ahead: Vec<TypeId> = brought.iter().copied().collect();
    while let Some(id) = ahead.pop() {
        if unmade.insert(id) {
            ahead.extend(holders.remove(&id).unwrap_or_default());
        }
    }
    unmade
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{FieldFacts, brought, settle, unmade};
    use crate::model::build::{
        Draft, Model, OperationDraft, object, one_of, operation, optional, reference, required,
        string,
    };
    use crate::model::{Access, Api, Kind, Location, Status};

    fn account() -> Draft {
        object([
            required("id", string()).access(Access::ReadOnly),
            required("secret", string()).access(Access::WriteOnly),
            optional("note", string().or_null()),
        ])
    }

    fn sent() -> OperationDraft {
        operation("POST", "/accounts").sends("application/json", reference("Account"))
    }

    fn received(operation: OperationDraft) -> OperationDraft {
        operation.responds(Status::Exactly(200), "application/json", reference("Account"))
    }

    /// What becomes of an account, and what is found of its fields.
    fn settled(operation: OperationDraft) -> (String, Vec<String>) {
        let mut api = Model::new().schema("Account", account()).operation(operation).api();
        let facts = settle(&mut api, BTreeSet::new());
        (api.outline("Account"), found(&api, &facts))
    }

    fn found(api: &Api, facts: &FieldFacts) -> Vec<String> {
        let spared = facts.spared.iter();
        let spared =
            spared.map(|(field, spared)| format!("{} spares {spared:?}", api.field_name(*field)));
        let told = facts.tells_null.iter();
        let told = told.map(|field| format!("{} tells null", api.field_name(*field)));
        let wanted = facts.wanted.iter();
        let wanted = wanted.map(|field| format!("{} is wanted", api.field_name(*field)));
        spared.chain(told).chain(wanted).collect()
    }

    #[test]
    fn a_request_needs_nothing_that_the_server_sets() {
        assert_eq!(
            settled(sent()),
            (
                "{id?: string read-only, secret: string write-only, note?: string or null}".into(),
                vec!["Account.id spares Requests".into(), "Account.note tells null".into()],
            )
        );
    }

    #[test]
    fn a_response_needs_nothing_that_the_server_keeps_to_itself() {
        // What only responses hold, nobody writes: there `null` is as good as nothing.
        assert_eq!(
            settled(received(operation("GET", "/accounts"))),
            (
                "{id: string read-only, secret?: string write-only, note?: string or null}".into(),
                vec!["Account.secret is wanted".into()],
            )
        );
    }

    #[test]
    fn what_goes_both_ways_spares_both() {
        assert_eq!(
            settled(received(sent())),
            (
                "{id?: string read-only, secret?: string write-only, note?: string or null}".into(),
                vec![
                    "Account.id spares Requests".into(),
                    "Account.secret spares Responses".into(),
                    "Account.note tells null".into(),
                    "Account.secret is wanted".into(),
                ],
            )
        );
    }

    #[test]
    fn what_stands_in_a_body_travels_with_it() {
        let mut api = Model::new()
            .schema("Account", account())
            .schema(
                "Holder",
                object([required("accounts", one_of([reference("Account"), string()]))]),
            )
            .operation(operation("POST", "/holders").sends("application/json", reference("Holder")))
            .api();
        let facts = settle(&mut api, BTreeSet::new());
        let found = found(&api, &facts);
        assert_eq!(found, ["Account.id spares Requests", "Account.note tells null"]);
    }

    #[test]
    fn what_nothing_that_is_sent_holds_is_only_brought() {
        for (operation, expected) in [
            (received(operation("GET", "/accounts")), true),
            (received(sent()), false),
            (operation("GET", "/accounts"), false),
            (
                received(operation("GET", "/accounts").takes(
                    Location::Query,
                    "like",
                    reference("Account"),
                )),
                false,
            ),
        ] {
            let api = Model::new().schema("Account", account()).operation(operation).api();
            assert_eq!(brought(&api).contains(&api.component("Account")), expected);
        }
    }

    #[test]
    fn what_holds_something_that_is_only_brought_is_not_made_either() {
        let holder = object([optional("account", reference("Account"))]);
        let other = object([optional("name", string())]);
        let model = Model::new().schema("Account", account()).schema("Holder", holder);
        let model = model.schema("Other", other);
        let api = model.operation(received(operation("GET", "/accounts"))).api();
        let unmade = unmade(&api, &brought(&api));
        let is_unmade = |name: &str| unmade.contains(&api.component(name));
        assert!(is_unmade("Account") && is_unmade("Holder") && !is_unmade("Other"));
    }

    #[test]
    fn a_request_has_its_tag_even_if_the_server_sets_it() {
        let mut api = Model::new().schema("Account", account()).operation(sent()).api();
        let id = api.component("Account");
        let Kind::Object(object) = &mut api.types.get_mut(id).kind else { panic!("an object") };
        object.shape.fields[0].is_discriminator = true;
        let facts = settle(&mut api, BTreeSet::new());
        assert!(facts.spared.is_empty());
        assert_eq!(
            api.outline("Account"),
            "{id: string discriminator read-only, secret: string write-only, note?: string or null}"
        );
    }
}
