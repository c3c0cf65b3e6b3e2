//! Component schemas that others inherit from: by `allOf` those say that they are what the parent
//! is, and more; by its discriminator the parent says which of them a value is.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use openapiv3::{ReferenceOr, Schema};

use super::Lowering;
use super::keywords::Keywords;
use super::naming::Naming;
use super::references::component_of;
use super::schemas::schemas_section;
use crate::diagnostics::{Code, Pointer};
use crate::model::{Kind, Type, Union, Untyped, Variant};

/// Which component schemas inherit from which.
pub(super) struct Inheritance<'a> {
    /// By the parents that tell their children apart, in the document's order.
    children: BTreeMap<&'a str, Vec<&'a str>>,
    /// Those of which not all children are known.
    crowded: BTreeSet<&'a str>,
}

impl<'a> Inheritance<'a> {
    pub(super) fn of(schemas: &'a IndexMap<String, ReferenceOr<Schema>>) -> Self {
        let mut direct: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (name, schema) in schemas {
            let Some(schema) = schema.as_item() else { continue };
            for parent in Keywords::of(schema).all_of.iter().filter_map(component) {
                if let Some((parent, _)) = schemas.get_key_value(parent.as_str()) {
                    direct.entry(parent).or_default().push(name);
                }
            }
        }
        let is_parent = |name: &&str| match schemas.get(*name).and_then(ReferenceOr::as_item) {
            Some(schema) => tells_children_apart(schema, direct.get(name)),
            None => false,
        };
        let parents = direct.keys().copied().filter(is_parent);
        let mut room = MOST_DESCENDANTS;
        let mut crowded = BTreeSet::new();
        let mut children = BTreeMap::new();
        for name in parents {
            let found = descendants(&direct, name, room);
            crowded.extend((found.len() == room).then_some(name));
            room -= found.len();
            children.insert(name, found);
        }
        Self { children, crowded }
    }

    /// Whether there was no room for all that inherit from a parent.
    fn is_crowded(&self, name: &str) -> bool {
        self.crowded.contains(name)
    }

    /// The schemas that inherit from a parent; nothing where it is none.
    pub(super) fn children_of(&self, name: &str) -> Option<&[&'a str]> {
        self.children.get(name).map(Vec::as_slice)
    }
}

/// The name of the component that a schema refers to.
fn component(schema: &ReferenceOr<Schema>) -> Option<String> {
    match schema {
        ReferenceOr::Reference { reference } => component_of(reference),
        ReferenceOr::Item(_) => None,
    }
}

/// Whether a schema has a discriminator for those that inherit from it, or lists them itself: then
/// what they inherit must be what it has besides, or both would be endless.
fn tells_children_apart(schema: &Schema, children: Option<&Vec<&str>>) -> bool {
    let keywords = Keywords::of(schema);
    let mut listed = keywords.one_of.iter().chain(keywords.any_of).filter_map(component);
    let lists_children =
        listed.any(|name| children.is_some_and(|children| children.contains(&name.as_str())));
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
        (children, inheritance): (&[&'a str], &Inheritance<'a>),
        at: &Pointer,
    ) -> Type {
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
        if inheritance.is_crowded(name) {
            let message = "more schemas inherit from this one, and others, than are read";
            self.diagnostics
                .warning(Code::UnsupportedSchema, at, message)
                .help("the others are kept as they come");
        }
        let id = self.parents[name];
        self.types.replace(id, Type { nullable: false, ..base });
        if let Some((parts, keyword)) = lists.into_iter().find(|(parts, _)| !parts.is_empty()) {
            let kind = self.union(schema, parts, (keyword, None), &naming, at);
            return Type { kind, nullable, origin: at.clone() };
        }
        let references: Vec<ReferenceOr<Schema>> =
            children.iter().copied().chain([name]).map(reference_to).collect();
        let mut tags = self.tags(schema, &references, at);
        let own_tags = tags.pop().unwrap_or_default();
        let variants = children.iter().zip(tags).map(|(child, tags)| Variant {
            ty: self.schemas[child],
            name: (*child).to_owned(),
            qualified: format!("{name} {child}"),
            tags,
        });
        let mut variants: Vec<Variant> = variants.collect();
        variants.push(Variant {
            ty: id,
            name: "base".to_owned(),
            qualified: format!("{name} base"),
            tags: own_tags,
        });
        let discriminator = schema.schema_data.discriminator.as_ref();
        let discriminator = discriminator.map(|discriminator| discriminator.property_name.clone());
        let shape = Union { variants, discriminator };
        let kind = Kind::Union(self.named(schema, &naming, at, shape));
        Type { kind, nullable, origin: at.clone() }
    }
}

fn reference_to(component: &str) -> ReferenceOr<Schema> {
    let pointer = schemas_section().child(component);
    ReferenceOr::Reference { reference: format!("#{}", pointer.as_str()) }
}
