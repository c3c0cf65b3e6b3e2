//! Schemas that are put together from others: `allOf`, `anyOf` and `oneOf`.

use openapiv3::{AdditionalProperties, ReferenceOr, Schema};

use super::Lowering;
use super::keywords::Keywords;
use super::naming::Naming;
use super::presence::Alternatives;
use super::references::component_of;
use super::variants::Listed;
use crate::diagnostics::Pointer;
use crate::model::{Intersection, Kind, Object, Presence, Prose, Type};

impl<'a> Lowering<'a> {
    /// A schema that is put together from others.
    pub(super) fn composed(
        &mut self,
        schema: &'a Schema,
        keywords: &Keywords<'a>,
        naming: &Naming,
        at: &Pointer,
    ) -> Kind {
        let alternatives = self.alternatives(keywords, at);
        let listed = |keyword| Listed { keyword, ty: keywords.ty, is_part: false };
        match (keywords.all_of, keywords.one_of, keywords.any_of) {
            ([only], [], []) if keywords.adds_nothing() && !self.is_child(only, naming) => {
                Kind::Reference(self.schema(only.into(), naming, &at.child("allOf").child(0)))
            }
            ([], _, _) if alternatives.others.is_empty() && keywords.properties.is_some() => {
                self.object(schema, keywords, alternatives.rules, naming, at)
            }
            ([], one_of, []) if keywords.adds_nothing() => {
                self.union(schema, one_of, &listed("oneOf"), naming, at)
            }
            ([], [], any_of) if keywords.adds_nothing() => {
                self.union(schema, any_of, &listed("anyOf"), naming, at)
            }
            _ => self.intersection(schema, keywords, alternatives, naming, at),
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
                self.parents.get(component_of(reference)?.as_str()).copied()
            }
            ReferenceOr::Item(_) => None,
        }
    }

    /// A schema that is several at once: those of `allOf`, one of `oneOf` and of `anyOf`, and what
    /// stands beside them.
    fn intersection(
        &mut self,
        schema: &'a Schema,
        keywords: &Keywords<'a>,
        alternatives: Alternatives<'a>,
        naming: &Naming,
        at: &Pointer,
    ) -> Kind {
        let mut shape = Intersection::default();
        let mut said_inline = None;
        for (index, part) in keywords.all_of.iter().enumerate() {
            let at = at.child("allOf").child(index);
            match self.members_only(part, &at) {
                Some((part, keywords, rules)) => {
                    let said = part.schema_data.description.as_deref().and_then(Prose::new);
                    said_inline = said.or(said_inline);
                    self.report_not(&keywords, &at);
                    self.members(part, &keywords, naming, &at, &mut shape);
                    shape.presence.extend(rules);
                }
                None => {
                    let inherited = self.parent(part).filter(|_| naming.is_component);
                    let id = inherited.unwrap_or_else(|| self.schema(part.into(), naming, &at));
                    shape.parts.push(id);
                }
            }
        }
        self.members(schema, keywords, naming, at, &mut shape);
        shape.presence.extend(alternatives.rules);
        self.scalar(schema, keywords, naming, at, &mut shape);
        for (keyword, parts) in alternatives.others {
            let listed = Listed { keyword, ty: keywords.ty, is_part: true };
            let kind = self.union(schema, parts, &listed, naming, at);
            let ty = Type { kind, nullable: false, origin: at.clone() };
            shape.parts.push(self.types.add(ty));
        }
        let mut named = self.named(schema, naming, at, shape);
        named.description = named.description.or(said_inline);
        Kind::Intersection(named)
    }

    /// A part of an `allOf` that says nothing but which members an object has, with its rules. One that
    /// stands elsewhere is a type, unless that would be any value, which no member has to be in.
    fn members_only(
        &mut self,
        part: &'a ReferenceOr<Schema>,
        at: &Pointer,
    ) -> Option<(&'a Schema, Keywords<'a>, Vec<Presence>)> {
        let (schema, is_referred) = match part {
            ReferenceOr::Item(schema) => (schema, false),
            ReferenceOr::Reference { reference } => (self.component_schema(reference)?, true),
        };
        let keywords = Keywords::of(schema);
        let is_any = keywords.is_only_required() && keywords.ty.is_none();
        if !keywords.is_object()
            || !keywords.all_of.is_empty()
            || is_referred && (!is_any || self.parent(part).is_some())
        {
            return None;
        }
        let Alternatives { rules, others } = self.alternatives(&keywords, at);
        let asks = !(rules.is_empty() && keywords.required.is_empty());
        (others.is_empty() && (asks || !is_referred)).then_some((schema, keywords, rules))
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
        let closed = matches!(keywords.additional, Some(AdditionalProperties::Any(false)));
        let stated = keywords.ty == Some("object");
        let object = Object { fields, others, stated, closed, ..Object::default() };
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

#[cfg(test)]
mod tests {
    use crate::lower::small::schemas;
    use crate::model::Kind;

    const BASE: &str = "Base: {type: object, properties: {id: {type: string}}}";

    fn outline(pet: &str) -> String {
        schemas(&format!("{BASE}\nPet: {pet}")).0.outline("Pet")
    }

    #[test]
    fn an_all_of_one_part_alone_is_that_part() {
        assert_eq!(outline("{allOf: [{$ref: '#/components/schemas/Base'}]}"), "Base");
        assert_eq!(outline("{allOf: [{type: string}], nullable: true}"), "string or null");
    }

    #[test]
    fn what_stands_beside_an_all_of_is_its_last_part() {
        let own = "properties: {age: {type: integer}}";
        assert_eq!(
            outline(&format!("{{allOf: [{{$ref: '#/components/schemas/Base'}}], {own}}}")),
            "(Base & {age?: i64})"
        );
    }

    #[test]
    fn what_parts_require_is_required_of_all() {
        let base = "{$ref: '#/components/schemas/Base'}";
        let (api, _) = schemas(&format!(
            "{BASE}\nPet: {{allOf: [{base}, {{required: [id]}}], required: [name]}}"
        ));
        let Kind::Intersection(named) = &api.types.get(api.component("Pet")).kind else {
            panic!("an intersection")
        };
        assert_eq!(named.shape.required, ["id", "name"]);
        assert_eq!(api.outline("Pet"), "(Base)");
    }

    #[test]
    fn a_union_beside_an_all_of_is_a_part() {
        let union = "oneOf: [{type: string}, {type: integer}]";
        assert_eq!(
            outline(&format!("{{allOf: [{{$ref: '#/components/schemas/Base'}}], {union}}}")),
            "(Base & (one of string | i64))"
        );
    }

    #[test]
    fn a_type_beside_a_union_is_that_of_variants_without_one() {
        assert_eq!(
            outline("{type: string, anyOf: [{format: date}, {enum: [never]}]}"),
            r#"(any of string<date> | <"never">)"#
        );
    }

    #[test]
    fn values_beside_an_all_of_are_a_part() {
        assert_eq!(
            outline("{allOf: [{type: string}, {minLength: 1}], enum: [a]}"),
            r#"(string & string & <"a">)"#
        );
    }
}
