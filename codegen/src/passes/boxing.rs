//! Finds the fields that must be boxed, so that a type that holds itself has a finite size.

use std::collections::{BTreeMap, BTreeSet};

use petgraph::algo::kosaraju_scc;
use petgraph::graph::DiGraph;

use super::facts::FieldId;
use crate::model::{Kind, TypeId, Types};

/// The fields that close a circle of types. Which ones these are depends on nothing but the types that
/// lead to each other, so that another type elsewhere changes none of them.
pub(crate) fn break_circles(types: &Types) -> BTreeSet<FieldId> {
    let mut boxed = BTreeSet::new();
    for circle in circles(types) {
        if let Some(start) = circle.iter().min_by_key(|id| &types.get(**id).origin) {
            walk(types, *start, &circle, &mut boxed);
        }
    }
    boxed
}

/// The types in which values can be held that hold them, directly or not: by groups, in each of which
/// every type leads to every other one. Most groups are of one type, which leads nowhere.
fn circles(types: &Types) -> Vec<BTreeSet<TypeId>> {
    let mut graph = DiGraph::<TypeId, ()>::new();
    let nodes: BTreeMap<TypeId, _> = types.iter().map(|(id, _)| (id, graph.add_node(id))).collect();
    for (id, node) in &nodes {
        for target in held(types, *id).into_iter().flatten() {
            graph.add_edge(*node, nodes[&target], ());
        }
    }
    let groups = kosaraju_scc(&graph).into_iter();
    groups.map(|group| group.into_iter().map(|node| graph[node]).collect()).collect()
}

/// The objects that the fields of a type hold in themselves: not behind a pointer.
fn held(types: &Types, id: TypeId) -> Vec<Option<TypeId>> {
    let Kind::Object(object) = &types.get(id).kind else { return Vec::new() };
    let targets = object.shape.fields.iter().map(|field| types.resolve(field.ty));
    let is_object = |id: &TypeId| matches!(types.get(*id).kind, Kind::Object(_));
    targets.map(|target| Some(target).filter(is_object)).collect()
}

/// A type on the way, and what its fields hold that haven't been looked at.
struct Step {
    id: TypeId,
    ahead: std::iter::Enumerate<std::vec::IntoIter<Option<TypeId>>>,
}

impl Step {
    fn new(types: &Types, id: TypeId) -> Self {
        Self { id, ahead: held(types, id).into_iter().enumerate() }
    }
}

/// Walks along the fields within a circle, depth first, with a stack of its own: the document
/// decides how deep it goes.
fn walk(types: &Types, start: TypeId, circle: &BTreeSet<TypeId>, boxed: &mut BTreeSet<FieldId>) {
    let mut way = vec![Step::new(types, start)];
    let mut on_way = BTreeSet::from([start]);
    let mut seen = BTreeSet::from([start]);
    while let Some(step) = way.last_mut() {
        let id = step.id;
        match step.ahead.next() {
            Some((index, Some(target))) if on_way.contains(&target) => {
                boxed.insert((id, index));
            }
            Some((_, Some(target))) if circle.contains(&target) && seen.insert(target) => {
                on_way.insert(target);
                way.push(Step::new(types, target));
            }
            Some(_) => {}
            None => {
                on_way.remove(&id);
                way.pop();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::break_circles;
    use crate::model::build::{
        Model, any_of, array, map, object, optional, reference, required, string,
    };

    fn boxed(model: Model) -> Vec<String> {
        let api = model.api();
        break_circles(&api.types).into_iter().map(|field| api.field_name(field)).collect()
    }

    #[test]
    fn a_field_that_holds_its_own_type_is_boxed() {
        let node = object([required("name", string()), optional("next", reference("Node"))]);
        assert_eq!(boxed(Model::new().schema("Node", node)), ["Node.next"]);
    }

    #[test]
    fn of_a_circle_the_field_that_closes_it_is_boxed_wherever_it_is_met() {
        let hen = || object([optional("egg", reference("Egg"))]);
        let egg = || object([optional("hen", reference("Hen"))]);
        let farm = object([optional("egg", reference("Egg"))]);
        for model in [
            Model::new().schema("Egg", egg()).schema("Hen", hen()),
            Model::new().schema("Farm", farm).schema("Hen", hen()).schema("Egg", egg()),
        ] {
            assert_eq!(boxed(model), ["Hen.egg"]);
        }
    }

    #[test]
    fn what_is_behind_a_pointer_anyway_needs_no_box() {
        let node = object([
            optional("list", array(reference("Node"))),
            optional("map", map(reference("Node"))),
        ]);
        assert!(boxed(Model::new().schema("Node", node)).is_empty());
    }

    #[test]
    fn unions_box_their_objects_themselves() {
        let node = object([optional("next", any_of([reference("Node"), string()]))]);
        assert!(boxed(Model::new().schema("Node", node)).is_empty());
    }

    #[test]
    fn a_type_beside_a_circle_is_not_boxed() {
        let model = Model::new()
            .schema("Node", object([optional("next", reference("Node"))]))
            .schema("List", object([optional("first", reference("Node"))]));
        assert_eq!(boxed(model), ["Node.next"]);
    }
}
