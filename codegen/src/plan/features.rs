//! Which features of the package operations and models are behind, if any.
//!
//! The operations of a tag have a feature. A model has those of all operations that need it, itself or
//! for another model. What webhooks and all tags need is always there. What nothing needs comes with
//! all operations: were it always there, so would have to be what it is made of.

use std::collections::{BTreeMap, BTreeSet};

use super::{ModelModule, OperationModule, Plan, RustType, Webhooks};
use crate::names::Name;

/// The feature that turns on all operations.
pub(crate) const FULL: &str = "full";

/// What has to be turned on for something to be there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) enum Gate {
    /// It always is.
    #[default]
    Open,
    /// One of these features.
    Any(Vec<String>),
}

impl Gate {
    /// That of an operation with a feature, if it has one.
    pub(crate) fn of(feature: Option<&String>) -> Self {
        feature.map_or(Self::Open, |feature| Self::Any(vec![feature.clone()]))
    }

    /// The features, one of which has to be turned on; none if that isn't so.
    pub(crate) fn features(&self) -> &[String] {
        match self {
            Self::Open => &[],
            Self::Any(features) => features,
        }
    }
}

impl Plan {
    /// The features that operations are behind.
    pub(crate) fn features(&self) -> impl Iterator<Item = &str> {
        self.operations.iter().filter_map(|module| module.feature.as_deref())
    }

    /// Whether there are any.
    pub(crate) fn has_features(&self) -> bool {
        self.features().next().is_some()
    }

    /// The same, with the one that turns on all.
    pub(crate) fn features_of_operations(&self) -> BTreeSet<String> {
        let full = self.has_features().then_some(FULL);
        self.features().chain(full).map(str::to_owned).collect()
    }

    /// What models are behind, by their names.
    pub(crate) fn gates(&self) -> BTreeMap<&Name, &Gate> {
        let modules = self.models.iter();
        let gates = modules
            .flat_map(|module| module.models.iter().map(|model| (&model.name, &module.gate)));
        gates.collect()
    }
}

/// Puts models behind the features of the operations that need them.
pub(super) fn gate(
    operations: &[OperationModule],
    webhooks: Option<&Webhooks>,
    models: &mut [ModelModule],
) {
    let features: Vec<(&String, &OperationModule)> =
        operations.iter().filter_map(|module| Some((module.feature.as_ref()?, module))).collect();
    if features.is_empty() {
        return;
    }
    let needs = Needs::of(models);
    let always = needs.reached(webhooks.map(Webhooks::types).unwrap_or_default());
    let mut wanted: Vec<Vec<String>> = vec![Vec::new(); models.len()];
    for (feature, module) in &features {
        for index in needs.reached(module.mentioned()) {
            wanted[index].push((*feature).clone());
        }
    }
    for (index, (model, wanted)) in models.iter_mut().zip(wanted).enumerate() {
        model.gate = match wanted.len() {
            _ if always.contains(&index) => Gate::Open,
            0 => Gate::Any(vec![FULL.to_owned()]),
            // Whoever has any operation needs it.
            all if all == features.len() => Gate::Open,
            _ => Gate::Any(wanted),
        };
    }
}

/// What modules of models are made of.
struct Needs {
    /// The module of each model.
    modules: BTreeMap<Name, usize>,
    /// The modules that each imports from.
    others: Vec<Vec<usize>>,
}

impl Needs {
    fn of(models: &[ModelModule]) -> Self {
        let named = models.iter().enumerate().flat_map(|(index, module)| {
            module.models.iter().map(move |model| (model.name.clone(), index))
        });
        let modules: BTreeMap<Name, usize> = named.collect();
        let others = models.iter().map(|module| {
            let others = module.siblings().into_iter().filter_map(|name| modules.get(name));
            others.copied().collect()
        });
        let others = others.collect();
        Self { modules, others }
    }

    /// The modules that some types are from, and those that these are made of.
    fn reached(&self, types: Vec<&RustType>) -> BTreeSet<usize> {
        let named = types.into_iter().filter_map(RustType::model);
        let mut ahead: Vec<usize> =
            named.filter_map(|name| self.modules.get(name)).copied().collect();
        let mut reached = BTreeSet::new();
        while let Some(index) = ahead.pop() {
            if reached.insert(index) {
                ahead.extend(&self.others[index]);
            }
        }
        reached
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{FULL, Gate};
    use crate::model::Status;
    use crate::model::build::{
        Draft, Model, OperationDraft, array, object, operation, optional, reference, required,
        string,
    };
    use crate::plan::small::planned_with;
    use crate::plan::{Plan, RustType};
    use crate::{Features, Options};

    fn gets(path: &'static str, tag: &'static str, schema: &'static str) -> OperationDraft {
        let operation = operation("GET", path).tagged(tag);
        operation.responds(Status::Exactly(200), "application/json", reference(schema))
    }

    fn model() -> Model {
        let part = |name| object([optional("it", reference(name))]);
        Model::new()
            .schema("Pet", part("Name"))
            .schema("Owner", object([required("pets", array(reference("Pet")))]))
            .schema("Car", part("Name"))
            .schema("Name", object([required("text", string())]))
            .schema("Shop", object([optional("next", reference("Shop"))]))
            .schema("Forgotten", part("Owner"))
            .operation(gets("/owners", "Owners", "Owner"))
            .operation(gets("/pets", "Lost pets", "Pet"))
            .operation(gets("/cars", "Cars", "Car"))
    }

    fn plan(features: Features, model: Model) -> Plan {
        planned_with(&Options { features, ..Options::default() }, model)
    }

    fn gates(plan: &Plan) -> Vec<String> {
        let gates = plan.gates().into_iter();
        gates
            .map(|(name, gate)| format!("{}: {}", name.as_str(), gate.features().join(" ")))
            .collect()
    }

    #[test]
    fn a_model_is_behind_the_features_of_all_that_needs_it() {
        let plan = plan(Features::ByTag, model());
        assert_eq!(plan.features().collect::<Vec<_>>(), ["cars", "lost-pets", "owners"]);
        let expected = [
            "Car: cars",
            "Forgotten: full",
            // All operations need it.
            "Name: ",
            "Owner: owners",
            "Pet: lost-pets owners",
            "Shop: full",
        ];
        assert_eq!(gates(&plan), expected);
    }

    const NAMES: [&str; 6] = ["A", "B", "C", "D", "E", "F"];
    const TAGS: [&str; 3] = ["Cars", "Owners", "Pets"];
    const PATHS: [&str; 4] = ["/1", "/2", "/3", "/4"];

    proptest! {
        /// Whatever refers to what.
        #[test]
        fn what_is_there_has_all_that_it_is_made_of(
            references in prop::collection::vec((0..6_usize, 0..6_usize), 0..12),
            operations in prop::collection::vec((0..3_usize, 0..6_usize), 1..4),
        ) {
            let mut model = Model::new();
            for (index, name) in NAMES.iter().enumerate() {
                let others = references.iter().filter(|(from, _)| *from == index);
                let mut variants: Vec<Draft> =
                    others.map(|(_, to)| array(reference(NAMES[*to]))).collect();
                variants.push(string());
                let fields = variants.into_iter().reduce(|all, one| {
                    object([optional("rest", all), optional("one", one)])
                });
                let fields = fields.into_iter().map(|rest| object([optional("all", rest)]));
                model = fields.fold(model, |model, draft| model.schema(name, draft));
            }
            for (path, (tag, schema)) in PATHS.iter().zip(&operations) {
                model = model.operation(gets(path, TAGS[*tag], NAMES[*schema]));
            }
            let plan = plan(Features::ByTag, model);
            let gates = plan.gates();
            // Whether the second is there whenever the first is.
            let implies = |one: &Gate, other: &Gate| match (one.features(), other.features()) {
                (_, []) => true,
                ([only], _) if only == FULL => true,
                (one, other) => !one.is_empty() && one.iter().all(|it| other.contains(it)),
            };
            for module in &plan.models {
                for sibling in module.siblings() {
                    prop_assert!(implies(&module.gate, gates[sibling]), "{module:?} {sibling:?}");
                }
            }
            for module in &plan.operations {
                for model in module.mentioned().into_iter().filter_map(RustType::model) {
                    prop_assert!(implies(&module.gate(), gates[model]));
                }
            }
        }
    }

    #[test]
    fn nothing_is_behind_a_feature_unless_that_is_asked_for() {
        let plan = plan(Features::None, model());
        assert!(!plan.has_features());
        assert!(plan.gates().into_values().all(|gate| *gate == Gate::Open));
    }

    #[test]
    fn operations_without_a_tag_have_a_feature_too() {
        let untagged = operation("GET", "/bikes");
        let plan = plan(Features::ByTag, model().operation(untagged));
        assert!(plan.features().any(|feature| feature == "untagged"));
        assert!(gates(&plan).contains(&"Name: cars lost-pets owners".to_owned()));
    }
}
