//! Takes out the types that nothing refers to any more, so that no model is made of them.

use crate::model::{Api, Kind, TypeId, Untyped};

/// Empties every type that neither a component nor an operation leads to.
pub(crate) fn drop_unreachable(api: &mut Api) {
    let mut ahead: Vec<TypeId> = api.components.iter().map(|(_, id)| *id).collect();
    for operation in &api.operations {
        ahead.extend(operation.parameters.iter().map(|parameter| parameter.ty));
        let bodies = operation.body.iter().flat_map(|body| &body.content);
        let responses = operation.responses.iter().flat_map(|response| &response.content);
        ahead.extend(bodies.chain(responses).filter_map(|media| media.ty));
    }
    ahead.extend(api.webhooks.iter().map(|webhook| webhook.ty).chain(api.webhook));
    let reached = api.types.reached_from(ahead);
    let ids: Vec<TypeId> = api.types.iter().map(|(id, _)| id).collect();
    for id in ids.into_iter().filter(|id| !reached.contains(id)) {
        api.types.get_mut(id).kind = Kind::Any(Untyped::Anything);
    }
}

#[cfg(test)]
mod tests {
    use super::drop_unreachable;
    use crate::model::Status;
    use crate::model::build::{Model, object, operation, optional, reference, string};

    #[test]
    fn what_neither_a_component_nor_an_operation_leads_to_is_emptied() {
        let name = || object([optional("first", string())]);
        let mut api = Model::new()
            .schema("Pet", object([optional("name", name())]))
            .schema("Shelter", object([optional("pets", reference("Pet"))]))
            .operation(operation("GET", "/name").responds(
                Status::Exactly(200),
                "application/json",
                name(),
            ))
            .api();
        let pet_name = api.types.parts(api.component("Pet"))[0];
        let body = api.operations[0].responses[0].content[0].ty.expect("a type");

        drop_unreachable(&mut api);
        assert_eq!(api.outline("Pet"), "{name?: {first?: string}}");
        assert_eq!(api.outline_of(body), "{first?: string}");

        // As if the component and the operation had been left out.
        api.components.retain(|(name, _)| name == "Shelter");
        api.operations.clear();
        drop_unreachable(&mut api);
        assert_eq!(api.outline_of(pet_name), "{first?: string}", "it is in what another holds");
        assert_eq!(api.outline_of(body), "any: anything is allowed");
    }
}
