//! Works out what it means for a field that a request or a response holds it: what the server sets a
//! request needn't have, what the server keeps to itself a response needn't have, and where absent
//! and `null` differ, a request can tell them apart.

use crate::model::{Access, Api, Field, Kind, Spared, TypeId};

/// Settles which fields must be there and which mustn't, and which can be `null` beside being absent.
pub(crate) fn settle(api: &mut Api) {
    let sent = api.types.reached_from(requests(api));
    let received = api.types.reached_from(responses(api));
    for id in api.types.iter().map(|(id, _)| id).collect::<Vec<_>>() {
        let is_nullable = nullable_fields(api, id);
        if let Kind::Object(object) = &mut api.types.get_mut(id).kind {
            for (field, is_nullable) in object.shape.fields.iter_mut().zip(is_nullable) {
                settle_field(field, sent.contains(&id), received.contains(&id));
                // What only responses hold, nobody writes: there `null` is as good as nothing.
                let is_read_only = received.contains(&id) && !sent.contains(&id);
                field.tells_null = is_nullable && !field.required && !is_read_only;
            }
        }
    }
}

/// Settles which way a field doesn't travel, in an object that is sent or received or both.
fn settle_field(field: &mut Field, is_sent: bool, is_received: bool) {
    match field.access {
        // Without its tag, nobody would know what the object is.
        Access::ReadOnly if is_sent && !field.is_tag => {
            field.spared = Some(Spared::Requests);
            field.required = false;
        }
        Access::WriteOnly if is_received && field.required => {
            field.spared = is_sent.then_some(Spared::Responses);
            field.wanted = true;
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
    responses.flat_map(|response| &response.content).filter_map(|media| media.ty).collect()
}

#[cfg(test)]
mod tests {
    use super::settle;
    use crate::model::build::{
        Draft, Model, OperationDraft, object, one_of, operation, optional, reference, required,
        string,
    };
    use crate::model::{Access, Kind, Status};

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

    fn settled(operation: OperationDraft) -> String {
        let mut api = Model::new().schema("Account", account()).operation(operation).api();
        settle(&mut api);
        api.outline("Account")
    }

    #[test]
    fn a_request_needs_nothing_that_the_server_sets() {
        assert_eq!(
            settled(sent()),
            "{id?: string read-only spared requests, secret: string write-only, \
             note?: string or null tells null}"
        );
    }

    #[test]
    fn a_response_needs_nothing_that_the_server_keeps_to_itself() {
        // What only responses hold, nobody writes: there `null` is as good as nothing.
        assert_eq!(
            settled(received(operation("GET", "/accounts"))),
            "{id: string read-only, secret?: string wanted write-only, note?: string or null}"
        );
    }

    #[test]
    fn what_goes_both_ways_spares_both() {
        assert_eq!(
            settled(received(sent())),
            "{id?: string read-only spared requests, \
             secret?: string wanted write-only spared responses, note?: string or null tells null}"
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
        settle(&mut api);
        let outline = api.outline("Account");
        assert!(outline.starts_with("{id?: string read-only spared requests,"), "{outline}");
    }

    #[test]
    fn a_request_has_its_tag_even_if_the_server_sets_it() {
        let mut api = Model::new().schema("Account", account()).operation(sent()).api();
        let id = api.component("Account");
        let Kind::Object(object) = &mut api.types.get_mut(id).kind else { panic!("an object") };
        object.shape.fields[0].is_tag = true;
        settle(&mut api);
        assert_eq!(
            api.outline("Account"),
            "{id: string tag read-only, secret: string write-only, note?: string or null tells null}"
        );
    }
}
