//! Inline schemas that say the same at places of the same name, which are one type: `kind` of a cat,
//! and `kind` of a dog.
//!
//! Each keeps the name that it has from where it stands. Of those with the same name one is left;
//! of the others the first is the type, and the rest are aliases of it. So no name depends on what
//! else there is, and a duplicate that goes or becomes something else takes no name from the others.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::facts::FieldFacts;
use crate::model::{Alias, Api, Kind, Type, TypeId, Types};

/// Makes references of types that have a name in common with the one that they are.
pub(crate) fn merge(api: &mut Api) {
    for group in Duplicates::of(&api.types, &components(api), &FieldFacts::default()).groups {
        let mut firsts: BTreeMap<String, TypeId> = BTreeMap::new();
        for id in group {
            let Some(label) = api.types.get(id).kind.label() else { continue };
            let first = *firsts.entry(label.name.clone()).or_insert(id);
            if first != id {
                give_examples(&mut api.types, id, first);
                keep_common_limits(&mut api.types, id, first);
                api.types.get_mut(id).kind = Kind::Reference(first);
            }
        }
    }
}

/// Makes aliases of types that are the same as others, and of whose fields the same is known.
pub(crate) fn alias(api: &mut Api, facts: &FieldFacts) {
    for group in Duplicates::of(&api.types, &components(api), facts).groups {
        let Some((first, others)) = group.split_first() else { continue };
        for id in others {
            give_examples(&mut api.types, *id, *first);
            keep_common_limits(&mut api.types, *id, *first);
            let inner = api.types.parts(*id);
            let ty = api.types.get_mut(*id);
            if let Some(named) = ty.kind.clone().named() {
                ty.kind = Kind::Alias(named.with(Alias { target: *first, inner }));
            }
        }
    }
}

fn components(api: &Api) -> BTreeSet<TypeId> {
    api.components.iter().map(|(_, id)| api.types.resolve(*id)).collect()
}

/// What is an example of a type that goes is one of the type that stays.
fn give_examples(types: &mut Types, from: TypeId, to: TypeId) {
    let examples = types.get(from).kind.examples().to_vec();
    if let Some(known) = types.get_mut(to).kind.examples_mut() {
        known.extend(examples);
    }
}

/// What only one of them limits, the type that stays can't say.
fn keep_common_limits(types: &mut Types, from: TypeId, to: TypeId) {
    let Kind::Object(other) = &types.get(from).kind else { return };
    let others: Vec<_> = other.shape.fields.iter().map(|field| field.limits.clone()).collect();
    let Kind::Object(kept) = &mut types.get_mut(to).kind else { return };
    for (field, other) in kept.shape.fields.iter_mut().zip(others) {
        field.limits = field.limits.take().filter(|limits| other.as_ref() == Some(limits));
    }
}

/// The types that say the same, those that say it in other words left out.
struct Duplicates<'t> {
    types: &'t Types,
    components: &'t BTreeSet<TypeId>,
    facts: &'t FieldFacts,
    seen: BTreeSet<TypeId>,
    /// The first type that is just like a type, `null` included, where it isn't the type itself.
    alike: BTreeMap<TypeId, TypeId>,
    known: HashMap<(String, bool), TypeId>,
    by_text: HashMap<String, usize>,
    /// Models at places of the same name that say the same.
    groups: Vec<Vec<TypeId>>,
}

impl<'t> Duplicates<'t> {
    fn of(types: &'t Types, components: &'t BTreeSet<TypeId>, facts: &'t FieldFacts) -> Self {
        let mut duplicates = Self {
            types,
            components,
            facts,
            seen: BTreeSet::new(),
            alike: BTreeMap::new(),
            known: HashMap::new(),
            by_text: HashMap::new(),
            groups: Vec::new(),
        };
        for (id, _) in types.iter() {
            duplicates.compare(id);
        }
        duplicates.groups.retain(|group| group.len() > 1);
        for group in &mut duplicates.groups {
            group.sort_unstable();
        }
        duplicates.groups.sort_unstable();
        duplicates
    }

    /// Compares a type with all others that were, after the types that it is made of. Inline schemas
    /// stand in each other without end only through components, which are like no other.
    fn compare(&mut self, id: TypeId) {
        let mut way = vec![(id, false)];
        while let Some((id, is_done)) = way.pop() {
            if is_done {
                self.sort(id);
            } else if self.seen.insert(id) && !self.components.contains(&id) {
                way.push((id, true));
                way.extend(self.types.parts(id).into_iter().map(|part| (part, false)));
            }
        }
    }

    fn sort(&mut self, id: TypeId) {
        let Type { kind, nullable, .. } = self.types.get(id);
        let alike = |part: TypeId| self.alike.get(&part).copied().unwrap_or(part);
        if let Kind::Reference(target) = kind
            && self.types.is_nullable(id) == self.types.is_nullable(*target)
        {
            self.alike.insert(id, alike(*target));
            return;
        }
        let text = text(kind, alike) + &self.facts.text(id);
        if kind.is_model() {
            let next = self.groups.len();
            let group = *self.by_text.entry(text.clone()).or_insert(next);
            if group == next {
                self.groups.push(Vec::new());
            }
            self.groups[group].push(id);
        }
        let first = *self.known.entry((text, *nullable)).or_insert(id);
        self.alike.insert(id, first);
    }
}

/// What a type says of values, and where: the same for duplicates only.
fn text(kind: &Kind, alike: impl Fn(TypeId) -> TypeId) -> String {
    let alike_parts = |mut kind: Kind| {
        for part in kind.parts_mut() {
            *part = alike(*part);
        }
        kind
    };
    let place = kind.label().map(|label| label.place.as_str()).unwrap_or_default();
    match alike_parts(kind.clone()) {
        Kind::Object(mut named) => {
            // They make for no other type.
            named.shape.fields.iter_mut().for_each(|field| field.limits = None);
            format!("{place:?} {:?}", named.shape)
        }
        Kind::Enumeration(named) => format!("{place:?} {:?}", named.shape),
        Kind::Union(mut named) => {
            // What this says of where it stands is that of the union.
            named.shape.variants.iter_mut().for_each(|variant| variant.qualified.clear());
            format!("{place:?} {:?}", named.shape)
        }
        Kind::Intersection(named) => format!("{place:?} {:?}", named.shape),
        other => format!("{other:?}"),
    }
}

#[cfg(test)]
mod tests {
    use super::{FieldFacts, alias, merge};
    use crate::model::build::{Model, enumeration, object, optional, string};
    use crate::model::{Api, Kind};

    /// Pets of two kinds, each with a field whose inline schema says the same.
    fn pets(place: &'static str) -> Api {
        let kind = || enumeration(["small", "large"]);
        Model::new()
            .schema("Cat", object([optional("size", kind())]))
            .schema("Dog", object([optional(place, kind())]))
            .api()
    }

    /// Calls all inline schemas the same.
    fn with_one_name(mut api: Api) -> Api {
        for id in api.types.iter().map(|(id, _)| id).collect::<Vec<_>>() {
            if let Kind::Enumeration(named) = &mut api.types.get_mut(id).kind {
                "size".clone_into(&mut named.label.name);
            }
        }
        api
    }

    #[test]
    fn inline_schemas_that_say_the_same_are_one_type_with_other_names() {
        let mut api = pets("size");
        alias(&mut api, &FieldFacts::default());
        assert_eq!(api.outline("Cat"), r#"{size?: <"small" "large">}"#);
        assert_eq!(api.outline("Dog"), r#"{size?: alias of "Cat size"}"#);
    }

    #[test]
    fn places_of_other_names_have_types_of_their_own() {
        let mut api = pets("bulk");
        alias(&mut api, &FieldFacts::default());
        assert_eq!(api.outline("Dog"), r#"{bulk?: <"small" "large">}"#);
    }

    #[test]
    fn component_schemas_that_say_the_same_stay_two() {
        let empty = || object([optional("name", string())]);
        let mut api = Model::new().schema("Cat", empty()).schema("Dog", empty()).api();
        merge(&mut api);
        alias(&mut api, &FieldFacts::default());
        assert_eq!(["Cat", "Dog"].map(|name| api.outline(name)), ["{name?: string}"; 2]);
    }

    #[test]
    fn duplicates_with_one_name_are_one_type_without_another() {
        let mut api = pets("size");
        merge(&mut api);
        let ids = |api: &Api| ["Cat", "Dog"].map(|name| api.types.parts(api.component(name))[0]);
        let [cat, dog] = ids(&api);
        assert_ne!(api.types.resolve(dog), cat, "their names differ");

        let mut api = with_one_name(api);
        merge(&mut api);
        let [cat, dog] = ids(&api);
        assert_eq!(api.types.resolve(dog), cat);
        assert_eq!(api.outline("Dog"), r#"{size?: <"small" "large">}"#);
    }

    #[test]
    fn the_examples_of_all_duplicates_are_kept() {
        let shown = |value: &str| object([]).example(value.into());
        let mut api = Model::new()
            .schema("Cat", object([optional("owner", shown("Ann"))]))
            .schema("Dog", object([optional("owner", shown("Bob"))]))
            .api();
        alias(&mut api, &FieldFacts::default());
        let owner = api.types.parts(api.component("Cat"))[0];
        let examples = api.types.get(owner).kind.examples().iter();
        let examples: Vec<_> = examples.map(|example| example.value.clone()).collect();
        assert_eq!(examples, ["Ann", "Bob"]);
    }
}
