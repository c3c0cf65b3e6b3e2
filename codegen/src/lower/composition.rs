//! Schemas that are put together from others: `allOf`, `anyOf` and `oneOf`.

use openapiv3::{Discriminator, ReferenceOr, Schema};

use super::Lowering;
use super::keywords::Keywords;
use super::naming::Naming;
use crate::diagnostics::{Code, Pointer};
use crate::model::{Intersection, Kind, Object, Presence, Type, Union, Variant};

impl<'a> Lowering<'a> {
    /// A schema that is put together from others.
    pub(super) fn composed(
        &mut self,
        schema: &'a Schema,
        keywords: &Keywords<'a>,
        naming: &Naming,
        at: &Pointer,
    ) -> Kind {
        if let Some(presence) = presence(keywords) {
            self.check_presence(&presence, keywords, at);
            return self.object(schema, keywords, vec![presence], naming, at);
        }
        let alone = keywords.properties.is_none()
            && keywords.required.is_empty()
            && keywords.additional.is_none();
        match (keywords.all_of, keywords.one_of, keywords.any_of) {
            ([only], [], []) if alone => {
                Kind::Reference(self.schema(only.into(), naming, &at.child("allOf").child(0)))
            }
            ([], one_of, []) if alone => self.union(schema, one_of, "oneOf", naming, at),
            ([], [], any_of) if alone => self.union(schema, any_of, "anyOf", naming, at),
            (all_of, [], []) => self.intersection(schema, all_of, keywords, naming, at),
            _ => {
                self.diagnostics.error(
                    Code::UnsupportedSchema,
                    at,
                    "a mixture of `oneOf` or `anyOf` with other keywords isn't supported yet",
                );
                Kind::Any
            }
        }
    }

    /// Reports sets that name what isn't a property: they could never be met.
    fn check_presence(&mut self, presence: &Presence, keywords: &Keywords<'a>, at: &Pointer) {
        let (keyword, sets) = match presence {
            Presence::AnyOf(sets) => ("anyOf", sets),
            Presence::OneOf(sets) => ("oneOf", sets),
        };
        for (index, set) in sets.iter().enumerate() {
            let declared =
                |name: &&String| keywords.properties.is_some_and(|all| all.contains_key(*name));
            if let Some(name) = set.iter().find(|name| !declared(name)) {
                let message = format!("`{name}` must be there, but is no property");
                self.diagnostics
                    .error(Code::UnsupportedSchema, &at.child(keyword).child(index), message)
                    .help("declare it under `properties`");
            }
        }
    }

    /// A schema that is several at once: those of `allOf`, and what stands beside it.
    fn intersection(
        &mut self,
        schema: &'a Schema,
        all_of: &'a [ReferenceOr<Schema>],
        keywords: &Keywords<'a>,
        naming: &Naming,
        at: &Pointer,
    ) -> Kind {
        let mut shape = Intersection::default();
        for (index, part) in all_of.iter().enumerate() {
            let at = at.child("allOf").child(index);
            let inline = part.as_item().map(|part| (part, Keywords::of(part)));
            match inline.filter(|(_, keywords)| keywords.is_object()) {
                Some((part, keywords)) => self.members(part, &keywords, naming, &at, &mut shape),
                None => shape.parts.push(self.schema(part.into(), naming, &at)),
            }
        }
        self.members(schema, keywords, naming, at, &mut shape);
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
        let properties = keywords.properties;
        let fields = properties.map(|properties| self.fields(properties, keywords, naming, at));
        let fields = fields.unwrap_or_default();
        let object = Object { fields, others, presence: Vec::new(), checked: false };
        let kind = Kind::Object(self.named(schema, naming, at, object));
        shape.parts.push(self.types.add(Type { kind, nullable: false, origin: at.clone() }));
    }

    fn union(
        &mut self,
        schema: &'a Schema,
        parts: &'a [ReferenceOr<Schema>],
        keyword: &str,
        naming: &Naming,
        at: &Pointer,
    ) -> Kind {
        let discriminator = schema.schema_data.discriminator.as_ref();
        let mut variants = Vec::new();
        for (index, part) in parts.iter().enumerate() {
            let at = at.child(keyword).child(index);
            let name = variant_name(part);
            let ty = self.schema(part.into(), &naming.inner(&name), &at);
            let tags = discriminator.map(|discriminator| tags(discriminator, part, &name));
            let qualified = format!("{} {name}", naming.label.name);
            variants.push(Variant { ty, name, qualified, tags: tags.unwrap_or_default() });
        }
        let discriminator = discriminator.map(|discriminator| discriminator.property_name.clone());
        Kind::Union(self.named(schema, naming, at, Union { variants, discriminator }))
    }
}

/// What to call a variant of a union: as the component is called that it refers to, as its title
/// says, after the only value it has, or after its type.
fn variant_name(part: &ReferenceOr<Schema>) -> String {
    let schema = match part {
        ReferenceOr::Reference { reference } => return last_segment(reference).to_owned(),
        ReferenceOr::Item(schema) => schema,
    };
    if let Some(title) = &schema.schema_data.title
        && title.chars().any(char::is_alphanumeric)
    {
        return title.clone();
    }
    let keywords = Keywords::of(schema);
    let mut constants = keywords.properties.into_iter().flatten().filter_map(|(name, property)| {
        let ReferenceOr::Item(property) = property else {
            return None;
        };
        keywords.required.contains(name).then(|| only_value(&Keywords::of(property)))?
    });
    if let Some(only) = only_value(&keywords).or_else(|| constants.next()) {
        return only;
    }
    let ty = match keywords.ty {
        Some(ty) => ty,
        None if keywords.items.is_some() => "array",
        None if keywords.is_object() || keywords.is_composed() => "object",
        None => "value",
    };
    ty.to_owned()
}

/// The only string that a schema allows.
fn only_value(keywords: &Keywords<'_>) -> Option<String> {
    match keywords.values.as_slice() {
        [serde_json::Value::String(only)] => Some(only.clone()),
        _ => None,
    }
}

fn last_segment(reference: &str) -> &str {
    reference.rsplit('/').next().unwrap_or_default()
}

/// What the discriminator of a union says of a variant: what is mapped to it, or else its name.
fn tags(discriminator: &Discriminator, part: &ReferenceOr<Schema>, name: &str) -> Vec<String> {
    let ReferenceOr::Reference { reference } = part else {
        return Vec::new();
    };
    let mapping = discriminator.mapping.iter();
    let mapped = mapping.filter(|(_, target)| *target == reference || *target == name);
    let tags: Vec<String> = mapped.map(|(tag, _)| tag.clone()).collect();
    if tags.is_empty() { vec![name.to_owned()] } else { tags }
}

/// The rule on which properties must be there together, where `anyOf` or `oneOf` beside
/// properties say nothing else.
fn presence(keywords: &Keywords<'_>) -> Option<Presence> {
    keywords.properties?;
    let sets = |schemas: &[ReferenceOr<Schema>]| -> Option<Vec<Vec<String>>> {
        schemas.iter().map(|schema| required_only(schema.as_item()?)).collect()
    };
    match (keywords.all_of, keywords.one_of, keywords.any_of) {
        ([], [], any_of) => sets(any_of).map(Presence::AnyOf),
        ([], one_of, []) => sets(one_of).map(Presence::OneOf),
        _ => None,
    }
}

fn required_only(schema: &Schema) -> Option<Vec<String>> {
    let keywords = Keywords::of(schema);
    keywords.is_only_required().then(|| keywords.required.to_vec())
}
