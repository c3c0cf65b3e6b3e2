//! The models in their modules: what the crate declares of the types of the API.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use indexmap::IndexSet;

use super::inputs::Inputs;
use super::{Construction, Enumeration, Gate, RustType, Struct, Union};
use crate::model::{Kind, Named, Prose, TextType, TypeId, Types};
use crate::names::Name;

/// A file of models: a component schema, and the types that stand in it.
#[derive(Debug)]
pub(crate) struct ModelModule {
    pub(crate) name: Name,
    pub(crate) models: Vec<Model>,
    /// The features that it is behind.
    pub(crate) gate: Gate,
}

/// A type that the crate declares.
#[derive(Debug)]
pub(crate) struct Model {
    pub(crate) name: Name,
    /// What the document calls it.
    pub(crate) label: String,
    /// Names that it had elsewhere or formerly.
    pub(crate) aliases: Vec<String>,
    pub(crate) description: Option<Prose>,
    pub(crate) is_deprecated: bool,
    /// Where in the document it stands, as a reference to it.
    pub(crate) source: String,
    pub(crate) item: Item,
    /// One of it, to be shown.
    pub(crate) example: Option<Construction>,
}

/// What a type is declared as.
#[derive(Debug)]
pub(crate) enum Item {
    Struct(Struct),
    Enumeration(Enumeration),
    Union(Union),
    /// Another name of this one.
    Alias(RustType),
    /// A type of its own around a text.
    Newtype,
}

impl ModelModule {
    /// The types that the models are made of.
    pub(crate) fn types(&self) -> Vec<&RustType> {
        self.models.iter().flat_map(|model| model.item.types()).collect()
    }

    /// The names of the models that stand here or are imported.
    pub(crate) fn scope(&self) -> BTreeSet<&Name> {
        let own = self.models.iter().map(|model| &model.name);
        own.chain(self.types().into_iter().filter_map(RustType::model)).collect()
    }

    /// The names of the models that are imported from other modules.
    pub(crate) fn siblings(&self) -> BTreeSet<&Name> {
        let mut names = self.scope();
        for model in &self.models {
            names.remove(&model.name);
        }
        names
    }
}

impl Item {
    /// The types that it is made of.
    fn types(&self) -> Vec<&RustType> {
        match self {
            Self::Struct(structure) => {
                let fields = structure.fields.iter().map(|field| &field.ty);
                fields.chain(structure.others.iter().map(|others| &others.value)).collect()
            }
            Self::Enumeration(_) | Self::Newtype => Vec::new(),
            Self::Union(union) => union.variants.iter().map(|variant| &variant.ty).collect(),
            Self::Alias(target) => vec![target],
        }
    }
}

/// The models in their files, in the order of the files' names.
pub(super) fn modules(inputs: Inputs<'_>) -> Vec<ModelModule> {
    let mut modules: BTreeMap<&Name, Vec<TypeId>> = BTreeMap::new();
    for (id, ty) in inputs.types().iter() {
        if ty.kind.is_declared() {
            modules.entry(&inputs.names.ty(id).module).or_default().push(id);
        }
    }
    let modules = modules.into_iter().map(|(name, ids)| {
        let ids = in_order(inputs.types(), &ids);
        let models = ids.into_iter().filter_map(|id| inputs.model(id)).collect();
        ModelModule { name: name.clone(), models, gate: Gate::Open }
    });
    modules.collect()
}

/// The types of a module: what it is named after, what that is made of, what those are made of, and
/// so on.
fn in_order(types: &Types, ids: &[TypeId]) -> Vec<TypeId> {
    let is_head =
        |id: &&TypeId| types.get(**id).kind.label().is_some_and(|label| label.name == label.home);
    let (heads, others): (Vec<&TypeId>, Vec<&TypeId>) = ids.iter().partition(is_head);
    let mut ordered = IndexSet::new();
    for start in heads.into_iter().chain(others) {
        let mut ahead = VecDeque::from([*start]);
        while let Some(id) = ahead.pop_front() {
            let is_here = ids.binary_search(&id).is_ok();
            // What has no name stands where it is used.
            let is_open = is_here || !types.get(id).kind.is_declared();
            if is_open && ordered.insert(id) {
                ahead.extend(types.parts(id));
            }
        }
    }
    ordered.into_iter().filter(|id| ids.binary_search(id).is_ok()).collect()
}

impl Inputs<'_> {
    /// What a type is declared as, if it is declared.
    fn model(self, id: TypeId) -> Option<Model> {
        match &self.types().get(id).kind {
            Kind::Object(object) => {
                Some(self.named(id, object, Item::Struct(self.structure(id, &object.shape))))
            }
            Kind::Enumeration(listed) => {
                let item = Item::Enumeration(self.enumeration(id, &listed.shape));
                Some(self.named(id, listed, item))
            }
            Kind::Union(union) => {
                Some(self.named(id, union, Item::Union(self.union(id, &union.shape))))
            }
            Kind::Alias(alias) => {
                Some(self.named(id, alias, Item::Alias(self.ty(alias.shape.target))))
            }
            Kind::String { held_as: TextType::Named(named), .. } => {
                Some(self.named(id, named, Item::Newtype))
            }
            _ => None,
        }
    }

    fn named<T>(self, id: TypeId, named: &Named<T>, item: Item) -> Model {
        Model {
            name: self.names.ty(id).name.clone(),
            label: named.label.name.clone(),
            aliases: named.label.aliases.clone(),
            description: named.description.clone(),
            is_deprecated: named.deprecated,
            source: self.tree.written(&self.types().get(id).origin),
            example: self.shown(id, &item),
            item,
        }
    }

    /// What shows how one of a type is made: of what callers make, unless there is nothing to it.
    fn shown(self, id: TypeId, item: &Item) -> Option<Construction> {
        let is_made =
            !matches!(item, Item::Alias(_) | Item::Newtype) && !self.facts.unmade.contains(&id);
        let shown = is_made.then(|| Construction::of(self, id)).flatten();
        shown.filter(|shown| shown.value.takes_anything())
    }
}

#[cfg(test)]
mod tests {
    use super::{Item, ModelModule};
    use crate::model::Status;
    use crate::model::build::{
        Model, array, enumeration, number, object, operation, optional, reference, required, string,
    };
    use crate::names::Name;
    use crate::plan::small::{planned, planned_with};
    use crate::plan::{Plan, RustType};
    use crate::{Newtypes, Options};

    fn plan() -> Plan {
        let inner = || object([optional("deep", object([optional("a", number())]))]);
        let owner = object([
            required("pets", array(reference("Pet"))),
            optional("size", enumeration(["small", "large"])),
            optional("home", inner()),
        ]);
        let pet = object([required("name", string()), optional("home", inner())]);
        planned(Model::new().schema("Pet", pet).schema("Owner", owner))
    }

    fn module<'p>(plan: &'p Plan, name: &str) -> &'p ModelModule {
        plan.models.iter().find(|module| module.name.as_str() == name).expect("a module")
    }

    #[test]
    fn a_module_begins_with_its_component_and_goes_on_with_what_that_is_made_of() {
        let plan = plan();
        let modules: Vec<&str> = plan.models.iter().map(|module| module.name.as_str()).collect();
        assert_eq!(modules, ["owner", "pet"]);
        let owner = module(&plan, "owner").models.iter();
        let owner: Vec<&str> = owner.map(|model| model.name.as_str()).collect();
        assert_eq!(owner, ["Owner", "OwnerSize", "OwnerHome", "OwnerHomeDeep"]);
    }

    #[test]
    fn a_module_imports_the_models_that_others_declare() {
        let plan = plan();
        let siblings = module(&plan, "owner").siblings().into_iter().map(Name::as_str);
        assert_eq!(siblings.collect::<Vec<_>>(), ["Pet", "PetHome", "PetHomeDeep"]);
        assert!(module(&plan, "pet").siblings().is_empty());
    }

    #[test]
    fn what_says_the_same_elsewhere_is_another_name() {
        let plan = plan();
        let Item::Alias(target) = plan.item("OwnerHome") else { panic!("an alias") };
        assert_eq!(target.model().map(Name::as_str), Some("PetHome"));
    }

    #[test]
    fn a_text_is_declared_where_it_has_a_type_of_its_own() {
        let model = || {
            let pet = object([required("id", reference("PetId"))]);
            Model::new().schema("PetId", string()).schema("Pet", pet)
        };
        assert_eq!(planned(model()).structure("Pet").fields[0].ty, RustType::Text);
        let options = Options { newtypes: Newtypes::All, ..Options::default() };
        let plan = planned_with(&options, model());
        assert!(matches!(plan.item("PetId"), Item::Newtype));
        let ty = &plan.structure("Pet").fields[0].ty;
        assert_eq!(ty.model().map(Name::as_str), Some("PetId"));
        assert!(ty.is_single());
    }

    #[test]
    fn what_only_responses_bring_is_not_shown_being_made() {
        let pet = object([required("name", string()), optional("note", string())]);
        let add = operation("POST", "/pets").sends("application/json", reference("Pet"));
        let get = operation("GET", "/pets").responds(
            Status::Exactly(200),
            "application/json",
            reference("Pet"),
        );
        for (operation, is_brought) in [(add, false), (get, true)] {
            let plan = planned(Model::new().schema("Pet", pet.clone()).operation(operation));
            let structure = plan.structure("Pet");
            assert_eq!(structure.is_brought, is_brought);
            assert_eq!(structure.fields[1].setter.is_none(), is_brought);
            let pet = plan.items().find(|model| model.name.as_str() == "Pet").expect("a pet");
            assert_eq!(pet.example.is_none(), is_brought);
        }
    }

    #[test]
    fn nothing_is_shown_of_what_is_made_of_nothing() {
        let plan = planned(Model::new().schema("Note", object([optional("text", string())])));
        assert!(plan.items().all(|model| model.example.is_none()));
    }

    #[test]
    fn a_model_with_a_fraction_in_it_is_no_key() {
        let plan = plan();
        let is_exact = |name| plan.structure(name).is_exact;
        assert!(!is_exact("PetHomeDeep") && !is_exact("Pet") && !is_exact("Owner"));
        let list = object([required("names", array(string()))]);
        let plan = planned(Model::new().schema("List", list));
        assert!(plan.structure("List").is_exact);
        let ty = &plan.structure("List").fields[0].ty;
        assert_eq!(*ty, RustType::List(Box::new(RustType::Text)));
    }
}
