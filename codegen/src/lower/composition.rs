//! Schemas that are put together from others: `allOf`, `anyOf` and `oneOf`.

use openapiv3::{ReferenceOr, Schema};

use super::Lowering;
use super::keywords::Keywords;
use super::naming::Naming;
use super::variants::last_segment;
use crate::diagnostics::{Code, Pointer};
use crate::model::{Intersection, Kind, Object, Presence, Type};

impl<'a> Lowering<'a> {
    /// A schema that is put together from others.
    pub(super) fn composed(
        &mut self,
        schema: &'a Schema,
        keywords: &Keywords<'a>,
        naming: &Naming,
        at: &Pointer,
    ) -> Kind {
        let presence: Vec<Presence> = [
            required_sets(keywords.any_of).map(Presence::AnyOf),
            required_sets(keywords.one_of).map(Presence::OneOf),
        ]
        .into_iter()
        .flatten()
        .collect();
        match (keywords.all_of, keywords.one_of, keywords.any_of) {
            ([only], [], []) if keywords.adds_nothing() && !self.is_child(only, naming) => {
                Kind::Reference(self.schema(only.into(), naming, &at.child("allOf").child(0)))
            }
            ([], one_of, any_of)
                if presence.len() == lists(one_of) + lists(any_of)
                    && !presence.is_empty()
                    && keywords.properties.is_some() =>
            {
                self.report_undeclared(&presence, keywords, at);
                self.object(schema, keywords, presence, naming, at)
            }
            ([], one_of, []) if keywords.adds_nothing() => {
                self.union(schema, one_of, ("oneOf", keywords.ty), naming, at)
            }
            ([], [], any_of) if keywords.adds_nothing() => {
                self.union(schema, any_of, ("anyOf", keywords.ty), naming, at)
            }
            _ => self.intersection(schema, presence, keywords, naming, at),
        }
    }

    /// Whether a reference in the `allOf` of a component is to what it inherits.
    fn is_child(&self, part: &ReferenceOr<Schema>, naming: &Naming) -> bool {
        naming.is_component && self.parent(part).is_some()
    }

    /// What a schema inherits by a reference in its `allOf`.
    fn parent(&self, part: &ReferenceOr<Schema>) -> Option<crate::model::TypeId> {
        match part {
            ReferenceOr::Reference { reference } => {
                self.parents.get(last_segment(reference)).copied()
            }
            ReferenceOr::Item(_) => None,
        }
    }

    /// Reports sets that name what isn't a property: nothing can see to it that it is there.
    fn report_undeclared(&mut self, rules: &[Presence], keywords: &Keywords<'a>, at: &Pointer) {
        let declared =
            |name: &&String| keywords.properties.is_some_and(|all| all.contains_key(*name));
        let named = rules.iter().flat_map(Presence::sets).flatten();
        for name in named.filter(|name| !declared(name)) {
            let message = format!("`{name}` must be there, but is no property");
            self.diagnostics
                .warning(Code::Untyped, at, message)
                .help("declare it under `properties`; until then the rule isn't checked");
        }
    }

    /// A schema that is several at once: those of `allOf`, one of `oneOf` and of `anyOf`, and what
    /// stands beside them.
    fn intersection(
        &mut self,
        schema: &'a Schema,
        presence: Vec<Presence>,
        keywords: &Keywords<'a>,
        naming: &Naming,
        at: &Pointer,
    ) -> Kind {
        let mut shape = Intersection { presence, ..Intersection::default() };
        for (index, part) in keywords.all_of.iter().enumerate() {
            let at = at.child("allOf").child(index);
            let inline = part.as_item().map(|part| (part, Keywords::of(part)));
            match inline.filter(|(_, keywords)| keywords.is_object()) {
                Some((part, keywords)) => self.members(part, &keywords, naming, &at, &mut shape),
                None => {
                    let inherited = self.parent(part).filter(|_| naming.is_component);
                    let id = inherited.unwrap_or_else(|| self.schema(part.into(), naming, &at));
                    shape.parts.push(id);
                }
            }
        }
        self.members(schema, keywords, naming, at, &mut shape);
        self.scalar(schema, keywords, naming, at, &mut shape);
        for (parts, keyword) in [(keywords.one_of, "oneOf"), (keywords.any_of, "anyOf")] {
            if !parts.is_empty() && required_sets(parts).is_none() {
                let kind = self.union(schema, parts, (keyword, keywords.ty), naming, at);
                shape.parts.push(self.types.add(Type {
                    kind,
                    nullable: false,
                    origin: at.clone(),
                }));
            }
        }
        Kind::Intersection(self.named(schema, naming, at, shape))
    }

    /// Adds to an intersection what a schema says of an object's members.
    fn members(
        &mut self,
        schema: &'a Schema,
        keywords: &Keywords<'a>,
        naming: &Naming,
        at: &Pointer,
        shape: &mut Intersection,
    ) {
        shape.required.extend(keywords.required.iter().cloned());
        if keywords.properties.is_none() && keywords.additional.is_none() {
            return;
        }
        let others = self.additional(keywords.additional, naming, at);
        let fields = self.fields(keywords, naming, at);
        let object = Object { fields, others, ..Object::default() };
        let kind = Kind::Object(self.named(schema, naming, at, object));
        shape.parts.push(self.types.add(Type { kind, nullable: false, origin: at.clone() }));
    }

    /// Adds to an intersection what a schema says of values that are no objects.
    fn scalar(
        &mut self,
        schema: &'a Schema,
        keywords: &Keywords<'a>,
        naming: &Naming,
        at: &Pointer,
        shape: &mut Intersection,
    ) {
        let is_scalar = !matches!(keywords.ty, None | Some("object"));
        if is_scalar || !keywords.values.is_empty() || keywords.items.is_some() {
            let kind = self.plain(schema, keywords, naming, at);
            shape.parts.push(self.types.add(Type { kind, nullable: false, origin: at.clone() }));
        }
    }
}

/// How many lists of schemas this is: one, or none if it's empty.
fn lists(schemas: &[ReferenceOr<Schema>]) -> usize {
    usize::from(!schemas.is_empty())
}

/// The sets of properties of which one must be there, where `anyOf` or `oneOf` says nothing else.
fn required_sets(schemas: &[ReferenceOr<Schema>]) -> Option<Vec<Vec<String>>> {
    if schemas.is_empty() {
        return None;
    }
    schemas.iter().map(|schema| required_only(schema.as_item()?)).collect()
}

fn required_only(schema: &Schema) -> Option<Vec<String>> {
    let keywords = Keywords::of(schema);
    keywords.is_only_required().then(|| keywords.required.to_vec())
}
