//! The plan of a small model, for tests.

use super::{Field, Item, Plan, Struct, Union};
use crate::Options;
use crate::diagnostics::Diagnostics;
use crate::model::build::Model;
use crate::names::Names;
use crate::passes;
use crate::tree::{Located, Node, Places};

/// The plan of what the passes make of a model.
pub(super) fn planned(model: Model) -> Plan {
    planned_with(&Options::default(), model)
}

/// The same with what is asked of a run.
pub(super) fn planned_with(options: &Options, model: Model) -> Plan {
    let mut api = model.api();
    let facts = passes::run(&mut api, options, &mut Diagnostics::default());
    let tree = Located::new(Node::default(), Places::default());
    Plan::of(
        &api,
        &facts,
        &Names::choose(&api, &facts, options, &mut Diagnostics::default()),
        &tree,
    )
}

impl Plan {
    pub(super) fn item(&self, name: &str) -> &Item {
        let model = self.items().find(|model| model.name.as_str() == name);
        &model.expect("a model of that name").item
    }

    pub(super) fn structure(&self, name: &str) -> &Struct {
        match self.item(name) {
            Item::Struct(structure) => structure,
            other => panic!("{name} is no struct: {other:?}"),
        }
    }

    pub(super) fn union(&self, name: &str) -> &Union {
        match self.item(name) {
            Item::Union(union) => union,
            other => panic!("{name} is no union: {other:?}"),
        }
    }
}

impl Struct {
    /// What is true of each field, by their names.
    pub(super) fn each<'s, T>(&'s self, of: impl Fn(&'s Field) -> T) -> Vec<(&'s str, T)> {
        self.fields.iter().map(|field| (field.name.as_str(), of(field))).collect()
    }
}
