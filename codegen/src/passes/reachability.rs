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
    let reached = api.types.reached_from(ahead);
    let ids: Vec<TypeId> = api.types.iter().map(|(id, _)| id).collect();
    for id in ids.into_iter().filter(|id| !reached.contains(id)) {
        api.types.get_mut(id).kind = Kind::Any(Untyped::Anything);
    }
}
