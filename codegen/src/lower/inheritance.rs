//! Component schemas that others inherit from: by `allOf` those say that they are what the parent
//! is, and more; by its discriminator the parent says which of them a value is.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use openapiv3::{ReferenceOr, Schema};

use super::Lowering;
use super::keywords::Keywords;
use super::naming::Naming;
use super::schemas::schemas_section;
use crate::diagnostics::Pointer;
use crate::model::{Kind, Type, Union, Untyped, Variant};

/// Which component schemas inherit from which.
pub(super) struct Inheritance<'a> {
    /// By the parents that tell their children apart, in the document's order.
    children: BTreeMap<&'a str, Vec<&'a str>>,
}

impl<'a> Inheritance<'a> {
    pub(super) fn of(schemas: &'a IndexMap<String, ReferenceOr<Schema>>) -> Self {
        let mut direct: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (name, schema) in schemas {
            let Some(schema) = schema.as_item() else { continue };
            for parent in Keywords::of(schema).all_of.iter().filter_map(component) {
                direct.entry(parent).or_default().push(name);
            }
        }
        let is_parent = |name: &&str| match schemas.get(*name).and_then(ReferenceOr::as_item) {
            Some(schema) => tells_children_apart(schema, direct.get(name)),
            None => false,
        };
        let parents = direct.keys().copied().filter(is_parent);
        let mut room = MOST_DESCENDANTS;
        let children = parents.map(|name| {
            let found = descendants(&direct, name, room);
            room -= found.len();
            (name, found)
        });
        Self { children: children.collect() }
    }

    /// The schemas that inherit from a parent; nothing where it is none.
    pub(super) fn children_of(&self, name: &str) -> Option<&[&'a str]> {
        self.children.get(name).map(Vec::as_slice)
    }
}

/// The name of the component that a schema refers to.
fn component(schema: &ReferenceOr<Schema>) -> Option<&str> {
    match schema {
        ReferenceOr::Reference { reference } => reference.strip_prefix("#/components/schemas/"),
        ReferenceOr::Item(_) => None,
    }
}

/// Whether a schema has a discriminator for those that inherit from it, or lists them itself: then
/// what they inherit must be what it has besides, or both would be endless.
fn tells_children_apart(schema: &Schema, children: Option<&Vec<&str>>) -> bool {
    let keywords = Keywords::of(schema);
    let mut listed = keywords.one_of.iter().chain(keywords.any_of).filter_map(component);
    let lists_children =
        listed.any(|name| children.is_some_and(|children| children.contains(&name)));
    let is_union = !(keywords.one_of.is_empty() && keywords.any_of.is_empty());
    lists_children || (schema.schema_data.discriminator.is_some() && !is_union)
}

/// How many descendants all parents may have together: in a long line of parents, each has all that
/// come after it.
const MOST_DESCENDANTS: usize = 5_000;

/// Those that inherit from a schema, and those that inherit from them, as far as there is room.
fn descendants<'a>(
    direct: &BTreeMap<&'a str, Vec<&'a str>>,
    parent: &'a str,
    room: usize,
) -> Vec<&'a str> {
    let mut found = Vec::new();
    let mut seen = BTreeSet::from([parent]);
    let mut ahead = vec![parent];
    while let Some(name) = ahead.pop() {
        for child in direct.get(name).into_iter().flatten() {
            if found.len() < room && seen.insert(*child) {
                found.push(*child);
                ahead.push(*child);
            }
        }
    }
    found
}

impl<'a> Lowering<'a> {
    /// Gives each parent a type for what its children inherit.
    pub(super) fn reserve_parents(&mut self, inheritance: &Inheritance<'a>) {
        for name in inheritance.children.keys().copied() {
            let id = self.any(Untyped::Circle, &Pointer::root());
            self.parents.insert(name, id);
        }
    }

    /// The type of a parent: one of its children, or what they inherit and no more.
    pub(super) fn family(
        &mut self,
        name: &'a str,
        schema: &'a Schema,
        children: &[&'a str],
        at: &Pointer,
    ) -> Type {
        let mut keywords = Keywords::of(schema);
        let lists = [(keywords.one_of, "oneOf"), (keywords.any_of, "anyOf")];
        (keywords.one_of, keywords.any_of) = (&[], &[]);
        let naming = Naming::component(name);
        let base = self.ty_of(schema, keywords, &naming.base(), at);
        let nullable = base.nullable;
        let id = self.parents[name];
        self.types.replace(id, Type { nullable: false, ..base });
        if let Some((parts, keyword)) = lists.into_iter().find(|(parts, _)| !parts.is_empty()) {
            let kind = self.union(schema, parts, (keyword, None), &naming, at);
            return Type { kind, nullable, origin: at.clone() };
        }
        let mut variants: Vec<Variant> =
            children.iter().map(|child| self.child(schema, name, child)).collect();
        variants.push(Variant {
            ty: id,
            name: "base".to_owned(),
            qualified: format!("{name} base"),
            tags: vec![name.to_owned()],
        });
        let discriminator = schema.schema_data.discriminator.as_ref();
        let discriminator = discriminator.map(|discriminator| discriminator.property_name.clone());
        let shape = Union { variants, discriminator };
        let kind = Kind::Union(self.named(schema, &naming, at, shape));
        Type { kind, nullable, origin: at.clone() }
    }

    fn child(&mut self, parent: &'a Schema, parent_name: &str, child: &'a str) -> Variant {
        let pointer = schemas_section().child(child);
        let reference = ReferenceOr::Reference { reference: format!("#{}", pointer.as_str()) };
        Variant {
            ty: self.schemas[child],
            name: child.to_owned(),
            qualified: format!("{parent_name} {child}"),
            tags: self.tags(parent, &reference, child),
        }
    }
}
