//! Finds the types of request bodies that hold to a rule on which fields must be there together, or
//! have others in them that do.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Api, Exchange, Kind, TypeId};

/// The types of what a request is to be checked by before it is sent. Rules that ask for nothing have
/// told which members there may be, and go.
pub(crate) fn settle(api: &mut Api, exchanges: &[Exchange]) -> BTreeSet<TypeId> {
    for object in api.types.objects_mut() {
        object.presence.retain(|rule| !rule.asks_for_nothing());
    }
    let holders = holders(api, exchanges);
    let has_rule = |id: &&TypeId| match &api.types.get(**id).kind {
        Kind::Object(object) => !object.shape.presence.is_empty(),
        _ => false,
    };
    let mut ahead: Vec<TypeId> = holders.keys().filter(has_rule).copied().collect();
    let mut checked = BTreeSet::new();
    while let Some(id) = ahead.pop() {
        if checked.insert(id) {
            ahead.extend(holders.get(&id).into_iter().flatten());
        }
    }
    checked
}

/// The types that request bodies are made of, each with those that hold it.
fn holders(api: &Api, exchanges: &[Exchange]) -> BTreeMap<TypeId, Vec<TypeId>> {
    let operations = api.operations.iter().zip(exchanges);
    let bodies = operations.filter_map(|(operation, exchange)| exchange.request(operation));
    let mut ahead: Vec<TypeId> = bodies.map(|(_, body)| body.ty).collect();
    let mut holders: BTreeMap<TypeId, Vec<TypeId>> = BTreeMap::new();
    let mut done = BTreeSet::new();
    while let Some(id) = ahead.pop() {
        if !done.insert(id) {
            continue;
        }
        holders.entry(id).or_default();
        // What a union holds isn't checked: it may be something else altogether.
        if matches!(api.types.get(id).kind, Kind::Union(_)) {
            continue;
        }
        for part in api.types.parts(id) {
            holders.entry(part).or_default().push(id);
            ahead.push(part);
        }
    }
    holders
}

#[cfg(test)]
mod tests {
    use super::settle;
    use crate::diagnostics::Diagnostics;
    use crate::model::build::{
        Draft, Model, array, object, one_of, operation, optional, reference, string,
    };
    use crate::model::{Presence, Status};
    use crate::passes::payloads;

    /// Which of these are checked: an owner, of whom something must be known, and what holds them in
    /// the request's body.
    fn settled(holder: Draft) -> [bool; 2] {
        let owner = object([optional("name", string()), optional("phone", string())]);
        let mut api = Model::new()
            .schema("Owner", owner.with_one_of(["name", "phone"]))
            .schema("Pet", holder)
            .operation(operation("POST", "/pets").sends("application/json", reference("Pet")))
            .api();
        let exchanges = payloads::decide(&api, &mut Diagnostics::default());
        let checked = settle(&mut api, &exchanges);
        ["Owner", "Pet"].map(|name| checked.contains(&api.component(name)))
    }

    #[test]
    fn what_holds_a_rule_in_a_request_is_checked_as_it_is() {
        let pet = object([optional("owners", array(reference("Owner")))]);
        assert_eq!(settled(pet), [true, true]);
    }

    #[test]
    fn what_a_union_holds_may_be_something_else() {
        let union = one_of([reference("Owner"), string()]);
        assert_eq!(settled(object([optional("owner", union)])), [false, false]);
    }

    #[test]
    fn what_only_responses_hold_is_not_checked() {
        let owner = object([optional("name", string())]).with_one_of(["name"]);
        let get = operation("GET", "/owner");
        let get = get.responds(Status::Exactly(200), "application/json", reference("Owner"));
        let mut api = Model::new().schema("Owner", owner).operation(get).api();
        let exchanges = payloads::decide(&api, &mut Diagnostics::default());
        assert!(settle(&mut api, &exchanges).is_empty());
    }

    #[test]
    fn a_rule_that_asks_for_nothing_goes() {
        let mut api = Model::new().schema("Pet", object([optional("name", string())])).api();
        let sets = vec![vec!["name".to_owned()], Vec::new()];
        for object in api.types.objects_mut() {
            object.presence.push(Presence::AnyOf(sets.clone()));
        }
        settle(&mut api, &[]);
        assert_eq!(api.outline("Pet"), "{name?: string}");
    }
}
