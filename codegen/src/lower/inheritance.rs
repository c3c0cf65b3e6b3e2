//! Component schemas that others inherit from: by `allOf` those say that they are what the parent
//! is, and more; by its discriminator the parent says which of them a value is.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use indexmap::IndexMap;
use openapiv3::{Discriminator, ReferenceOr, Schema};

use super::Lowering;
use super::keywords::Keywords;
use super::naming::Naming;
use super::references::component_of;
use super::schemas::schemas_section;
use super::variants::Listed;
use crate::diagnostics::Pointer;
use crate::model::{Kind, Type, Union, Untyped, Variant};

type Schemas = IndexMap<String, ReferenceOr<Schema>>;

/// Which component schemas inherit from which.
#[derive(Default)]
pub(super) struct Inheritance<'a> {
    /// What each schema inherits from, in the order of its `allOf`.
    parents: BTreeMap<&'a str, Vec<&'a str>>,
    /// Those that inherit from a schema directly, in the document's order.
    children: BTreeMap<&'a str, Vec<&'a str>>,
    /// What tells the children of a schema apart: its own discriminator or the one that it inherits,
    /// with the mappings of both if they are of the same property.
    discriminators: BTreeMap<&'a str, Rc<Discriminator>>,
    /// The parents whose children are told apart: a value of such a type is one of these.
    families: BTreeSet<&'a str>,
}

impl<'a> Inheritance<'a> {
    pub(super) fn of(schemas: &'a Schemas) -> Self {
        let mut inheritance = Self::default();
        for (name, schema) in items(schemas) {
            for parent in Keywords::of(schema).all_of.iter().filter_map(component) {
                if let Some((parent, _)) = schemas.get_key_value(parent.as_str()) {
                    inheritance.parents.entry(name).or_default().push(parent);
                    inheritance.children.entry(parent).or_default().push(name);
                }
            }
        }
        for (name, _) in items(schemas) {
            inheritance.find_discriminator(name, schemas);
        }
        let families = items(schemas).filter(|(name, schema)| inheritance.is_family(name, schema));
        inheritance.families = families.map(|(name, _)| name).collect();
        inheritance
    }

    /// Finds the discriminator of a schema, after those of its parents. The document decides how long
    /// the line is, so the way is a list and not the stack.
    fn find_discriminator(&mut self, name: &'a str, schemas: &Schemas) {
        let mut way = vec![(name, false)];
        let mut seen = BTreeSet::new();
        while let Some((name, is_done)) = way.pop() {
            if is_done {
                let own = schemas.get(name).and_then(ReferenceOr::as_item);
                let own = own.and_then(|schema| schema.schema_data.discriminator.as_ref());
                if let Some(discriminator) = self.discriminator_with(name, own) {
                    self.discriminators.insert(name, discriminator);
                }
            } else if !self.discriminators.contains_key(name) && seen.insert(name) {
                way.push((name, true));
                way.extend(self.parents_of(name).iter().map(|parent| (*parent, false)));
            }
        }
    }

    fn discriminator_with(
        &self,
        name: &str,
        own: Option<&Discriminator>,
    ) -> Option<Rc<Discriminator>> {
        let mut inherited =
            self.parents_of(name).iter().filter_map(|parent| self.discriminators.get(parent));
        let Some(own) = own else { return inherited.next().cloned() };
        let mut discriminator = own.clone();
        for inherited in inherited.filter(|one| one.property_name == own.property_name) {
            for (value, target) in &inherited.mapping {
                if discriminator.mapping.len() < MOST_TAGS {
                    discriminator.mapping.entry(value.clone()).or_insert_with(|| target.clone());
                }
            }
        }
        Some(Rc::new(discriminator))
    }

    /// Whether a schema has a discriminator for those that inherit from it, or lists them itself:
    /// then what they inherit must be what it has besides, or both would be endless.
    fn is_family(&self, name: &str, schema: &Schema) -> bool {
        let keywords = Keywords::of(schema);
        let Some(children) = self.children.get(name) else { return false };
        let mut listed = keywords.one_of.iter().chain(keywords.any_of).filter_map(component);
        listed.any(|name| children.contains(&name.as_str()))
            || (self.discriminators.contains_key(name) && !keywords.is_union())
    }

    pub(super) fn is_parent(&self, name: &str) -> bool {
        self.families.contains(name)
    }

    fn parents_of(&self, name: &str) -> &[&'a str] {
        self.parents.get(name).map(Vec::as_slice).unwrap_or_default()
    }

    fn children_of(&self, name: &str) -> &[&'a str] {
        self.children.get(name).map(Vec::as_slice).unwrap_or_default()
    }

    /// Whether a schema is another one, or inherits from it.
    pub(super) fn inherits(&self, name: &str, from: &str) -> bool {
        let mut seen = BTreeSet::new();
        let mut ahead = vec![name];
        while let Some(name) = ahead.pop() {
            if name == from {
                return true;
            }
            if seen.insert(name) {
                ahead.extend(self.parents_of(name));
            }
        }
        false
    }
}

/// How many discriminator values a discriminator may inherit, and have itself.
const MOST_TAGS: usize = 1_000;

fn items(schemas: &Schemas) -> impl Iterator<Item = (&str, &Schema)> {
    schemas.iter().filter_map(|(name, schema)| Some((name.as_str(), schema.as_item()?)))
}

/// The name of the component that a schema refers to.
fn component(schema: &ReferenceOr<Schema>) -> Option<String> {
    match schema {
        ReferenceOr::Reference { reference } => component_of(reference),
        ReferenceOr::Item(_) => None,
    }
}

impl<'a> Lowering<'a> {
    /// Finds out what inherits from what, and gives each parent a type for what its children inherit.
    pub(super) fn reserve_parents(&mut self, schemas: &'a Schemas) {
        self.inheritance = Rc::new(Inheritance::of(schemas));
        let inheritance = Rc::clone(&self.inheritance);
        for name in inheritance.families.iter().copied() {
            let id = self.any(Untyped::Circle, &Pointer::root());
            self.parents.insert(name, id);
        }
    }

    /// The type of a parent: one of its children, or what they inherit and no more.
    pub(super) fn family(&mut self, name: &'a str, schema: &'a Schema, at: &Pointer) -> Type {
        let inheritance = Rc::clone(&self.inheritance);
        let mut keywords = Keywords::of(schema);
        let lists = [(keywords.one_of, "oneOf"), (keywords.any_of, "anyOf")];
        (keywords.one_of, keywords.any_of) = (&[], &[]);
        let naming = Naming::component(name);
        let mut base = self.ty_of(schema, keywords, &naming.base(), at);
        let nullable = base.nullable;
        // What is an example of the family needn't be one of its base.
        if let Some(examples) = base.kind.examples_mut() {
            examples.clear();
        }
        let id = self.parents[name];
        self.types.replace(id, Type { nullable: false, ..base });
        if let Some((parts, keyword)) = lists.into_iter().find(|(parts, _)| !parts.is_empty()) {
            let listed = Listed { keyword, ty: None, is_part: false };
            let kind = self.union(schema, parts, &listed, &naming, at);
            return Type { kind, nullable, origin: at.clone() };
        }
        let children = inheritance.children_of(name);
        let references: Vec<ReferenceOr<Schema>> =
            children.iter().copied().chain([name]).map(reference_to).collect();
        let discriminator = inheritance.discriminators.get(name);
        let mut values = self.discriminator_values(discriminator.map(Rc::as_ref), &references, at);
        if let Some(own) = &schema.schema_data.discriminator {
            self.report_unmapped(own, &values, |target| inheritance.inherits(target, name), at);
        }
        let own_values = values.pop().unwrap_or_default();
        let variants = children.iter().zip(values).map(|(child, values)| {
            let qualified = format!("{name} {child}");
            Variant::new(self.schemas[child], (*child).to_owned(), qualified, values)
        });
        let mut variants: Vec<Variant> = variants.collect();
        let base = Variant::new(id, "base".to_owned(), format!("{name} base"), own_values);
        variants.push(Variant { is_base: true, ..base });
        let discriminator = discriminator.map(|discriminator| discriminator.property_name.clone());
        let shape =
            Union { variants, discriminator, by_shape: false, overlaps: false, is_partial: false };
        let kind = Kind::Union(self.named(schema, &naming, at, shape));
        Type { kind, nullable, origin: at.clone() }
    }
}

fn reference_to(component: &str) -> ReferenceOr<Schema> {
    let pointer = schemas_section().child(component);
    ReferenceOr::Reference { reference: format!("#{}", pointer.as_str()) }
}

#[cfg(test)]
mod tests {
    use crate::lower::small::schemas;

    const PET: &str = "
            Pet:
              type: object
              required: [kind]
              properties: {kind: {type: string}}
              discriminator: {propertyName: kind";

    const CAT: &str = "
            Cat:
              allOf:
                - {$ref: '#/components/schemas/Pet'}
                - {type: object, properties: {lives: {type: integer}}}
        ";

    #[test]
    fn a_parent_with_a_discriminator_is_one_of_its_children_or_what_they_inherit() {
        let (api, found) = schemas(&format!("{PET}}}{CAT}"));
        assert_eq!(api.outline("Pet"), "(one of Cat => Cat | Pet => base {kind: string} by kind)");
        assert_eq!(
            api.outline("Cat"),
            "({kind: string} & {lives?: i64})",
            "a cat is no pet of any kind, but has what they all have"
        );
        assert_eq!(found, [""; 0]);
    }

    #[test]
    fn a_mapping_says_what_children_are_called() {
        let (api, _) = schemas(&format!("{PET}, mapping: {{cat: Cat, pet: Pet}}}}{CAT}"));
        assert_eq!(api.outline("Pet"), "(one of cat => Cat | pet => base {kind: string} by kind)");
    }

    #[test]
    fn children_of_children_are_families_by_the_inherited_discriminator() {
        let tom = "
            Tom:
              allOf: [{$ref: '#/components/schemas/Cat'}]
        ";
        let (api, _) = schemas(&format!("{PET}, mapping: {{tom: Tom}}}}{CAT}{tom}"));
        assert_eq!(
            api.outline("Cat"),
            "(one of tom => Tom | Cat => base ({kind: string} & {lives?: i64}) by kind)"
        );
        assert_eq!(api.outline("Tom"), "(({kind: string} & {lives?: i64}))");
    }

    #[test]
    fn without_a_discriminator_a_parent_is_what_it_says() {
        let pet = "
            Pet: {type: object, properties: {kind: {type: string}}}";
        let (api, _) = schemas(&format!("{pet}{CAT}"));
        assert_eq!(api.outline("Pet"), "{kind?: string}");
        assert_eq!(api.outline("Cat"), "(Pet & {lives?: i64})");
    }

    #[test]
    fn a_parent_that_lists_its_children_is_one_of_these() {
        let (api, _) = schemas(&format!(
            "
            Pet:
              type: object
              properties: {{kind: {{type: string}}}}
              oneOf: [{{$ref: '#/components/schemas/Cat'}}, {{type: string}}]{CAT}"
        ));
        assert_eq!(api.outline("Pet"), "(one of Cat | string)");
        assert_eq!(api.outline("Cat"), "({kind?: string} & {lives?: i64})");
    }
}
