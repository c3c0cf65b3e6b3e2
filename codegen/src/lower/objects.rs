//! Objects: their properties to fields.

use openapiv3::{AdditionalProperties, ReferenceOr, Schema, SchemaKind, Type};
use serde_json::Value;

use super::keywords::Keywords;
use super::naming::Naming;
use super::schemas::SchemaOrReference;
use super::{Lowering, limits};
use crate::diagnostics::Pointer;
use crate::model::{Access, Field, Kind, Object, Presence, Prose, TypeId, Untyped};

impl<'a> Lowering<'a> {
    pub(super) fn object(
        &mut self,
        schema: &'a Schema,
        keywords: &Keywords<'a>,
        presence: Vec<Presence>,
        naming: &Naming,
        at: &Pointer,
    ) -> Kind {
        let others = self.additional(keywords.additional, naming, at);
        let closed = matches!(keywords.additional, Some(AdditionalProperties::Any(false)));
        if keywords.properties.is_none() && !closed {
            return Kind::Map(others.unwrap_or_else(|| self.any(Untyped::FreeForm, at)));
        }
        let mut fields = self.fields(keywords, naming, at);
        fields.extend(self.undeclared(keywords, &presence, others, at));
        let stated = keywords.ty == Some("object");
        let shape = Object { fields, others, stated, closed, presence };
        Kind::Object(self.named(schema, naming, at, shape))
    }

    /// The fields of the properties that a schema declares.
    pub(super) fn fields(
        &mut self,
        keywords: &Keywords<'a>,
        naming: &Naming,
        at: &Pointer,
    ) -> Vec<Field> {
        let mut fields = Vec::new();
        for (name, property) in keywords.properties.into_iter().flatten() {
            let at = at.child("properties").child(name);
            let required = keywords.required.contains(name);
            fields.push(self.field(name, required, property.into(), naming, &at));
        }
        fields
    }

    /// Fields for what must be there, by itself or with others, and of which nothing else is said:
    /// they can hold what any other member can. Where nothing is said of these either, such a name may
    /// as well be one that a property had formerly, so nobody has to give it.
    fn undeclared(
        &mut self,
        keywords: &Keywords<'a>,
        presence: &[Presence],
        others: Option<TypeId>,
        at: &Pointer,
    ) -> Vec<Field> {
        let is_declared =
            |name: &str| keywords.properties.is_some_and(|known| known.contains_key(name));
        let mut fields: Vec<Field> = Vec::new();
        for (index, name) in keywords.required.iter().enumerate() {
            if is_declared(name) || fields.iter().any(|field| field.name == *name) {
                continue;
            }
            let is_promised = matches!(keywords.additional, Some(AdditionalProperties::Schema(_)));
            let origin = at.child("required").child(index);
            let ty = others.unwrap_or_else(|| self.any(Untyped::Undeclared, &origin));
            fields.push(Field::undeclared(name, is_promised, ty));
        }
        for name in presence.iter().flat_map(Presence::sets).flatten() {
            let is_known = is_declared(name) || fields.iter().any(|field| field.name == *name);
            if !is_known && others.is_none() {
                let ty = self.any(Untyped::Undeclared, at);
                fields.push(Field::new(name, false, ty));
            }
        }
        fields
    }

    pub(super) fn additional(
        &mut self,
        additional: Option<&'a AdditionalProperties>,
        naming: &Naming,
        at: &Pointer,
    ) -> Option<TypeId> {
        let at = at.child("additionalProperties");
        match additional? {
            AdditionalProperties::Any(false) => None,
            AdditionalProperties::Any(true) => Some(self.any(Untyped::FreeForm, &at)),
            AdditionalProperties::Schema(schema) => {
                Some(self.schema((&**schema).into(), &naming.inner("value"), &at))
            }
        }
    }

    fn field(
        &mut self,
        name: &str,
        required: bool,
        property: SchemaOrReference<'a>,
        owner: &Naming,
        at: &Pointer,
    ) -> Field {
        let ty = self.schema(property, &owner.property(name), at);
        let field = Field::new(name, required, ty);
        let schemas = self.seen_through(property);
        let field = Field {
            default: default(&schemas),
            constant: constant(&schemas),
            access: self.access(property),
            unique: schemas.iter().any(|schema| is_unique(schema)),
            limits: limits::of(property),
            ..field
        };
        let mut examples = self.speaking(property).into_iter();
        let example = examples.find_map(|schema| schema.schema_data.example.clone());
        let description = self.description(None, Some(property));
        let field = Field { description, example, ..field };
        let SchemaOrReference::Schema(Schema { schema_data: own, .. }) = property else {
            return field;
        };
        Field { deprecated: own.deprecated, wanted: self.wanted_of_property(own, at), ..field }
    }

    /// Which way values of a schema travel, as it says, or anything that it is put together from.
    fn access(&self, schema: SchemaOrReference<'a>) -> Access {
        let mut found = Access::Both;
        let mut ahead = vec![schema];
        for _ in 0..MOST_PARTS {
            let Some(schema) = ahead.pop() else { break };
            let schema = match schema {
                SchemaOrReference::Schema(schema) => Some(schema),
                SchemaOrReference::Reference(reference) => self.component_schema(reference),
            };
            let Some(schema) = schema else { continue };
            found = found.max(access(schema));
            ahead.extend(Keywords::of(schema).all_of.iter().map(SchemaOrReference::from));
        }
        found
    }

    /// What is said of a value: where it stands, or by its schema.
    pub(super) fn description(
        &self,
        own: Option<&str>,
        schema: Option<SchemaOrReference<'a>>,
    ) -> Option<Prose> {
        let said = |schema: &Schema| schema.schema_data.description.as_deref().and_then(Prose::new);
        let of_schema = || self.speaking(schema?).into_iter().find_map(said);
        own.and_then(Prose::new).or_else(of_schema)
    }

    /// The schemas that speak of a value in its place: the one that stands there, and what stands within
    /// it beside references, the last first. A component that becomes a model says itself what it is.
    fn speaking(&self, schema: SchemaOrReference<'a>) -> Vec<&'a Schema> {
        let schema = match schema {
            SchemaOrReference::Schema(schema) => Some(schema),
            SchemaOrReference::Reference(reference) => {
                self.component_schema(reference).filter(|schema| !becomes_model(schema))
            }
        };
        let parts = schema.map(|schema| Keywords::of(schema).all_of).unwrap_or_default();
        schema.into_iter().chain(parts.iter().rev().filter_map(ReferenceOr::as_item)).collect()
    }

    /// What a schema says that the absence of a value means.
    pub(super) fn default(&self, schema: SchemaOrReference<'a>) -> Option<Value> {
        default(&self.seen_through(schema))
    }

    /// The only value that a schema allows, where that is one that there is no type for.
    pub(super) fn constant(&self, schema: SchemaOrReference<'a>) -> Option<Value> {
        constant(&self.seen_through(schema))
    }

    /// A schema, and those that it is nothing but: the component that it refers to, or the only
    /// part of its `allOf`.
    fn seen_through(&self, schema: SchemaOrReference<'a>) -> Vec<&'a Schema> {
        let mut found = Vec::new();
        let mut next = Some(schema);
        while let Some(schema) = next {
            let schema = match schema {
                SchemaOrReference::Schema(schema) => Some(schema),
                SchemaOrReference::Reference(reference) => self.component_schema(reference),
            };
            let Some(schema) = schema.filter(|_| found.len() < DEEPEST) else { break };
            found.push(schema);
            next = match Keywords::of(schema).all_of {
                [only] => Some(only.into()),
                _ => None,
            };
        }
        found
    }
}

fn default(schemas: &[&Schema]) -> Option<Value> {
    schemas.iter().find_map(|schema| schema.schema_data.default.clone())
}

fn constant(schemas: &[&Schema]) -> Option<Value> {
    schemas.iter().find_map(|schema| only_plain(schema))
}

/// How many schemas may be around each other.
const DEEPEST: usize = 8;

/// How many schemas a field may be put together from, for what they say of the way it travels.
const MOST_PARTS: usize = 64;

/// The only boolean, fraction or null that a schema allows. There is no type for that, so the field
/// takes note.
fn only_plain(schema: &Schema) -> Option<Value> {
    match Keywords::of(schema).values.as_slice() {
        [only @ (Value::Bool(_) | Value::Null)] => Some(only.clone()),
        [only @ Value::Number(number)] if number.is_f64() => Some(only.clone()),
        _ => None,
    }
}

fn becomes_model(schema: &Schema) -> bool {
    let keywords = Keywords::of(schema);
    keywords.properties.is_some() || !keywords.values.is_empty() || keywords.is_composed()
}

fn is_unique(schema: &Schema) -> bool {
    match &schema.schema_kind {
        SchemaKind::Type(Type::Array(array)) => array.unique_items,
        SchemaKind::Any(any) => any.unique_items.unwrap_or_default(),
        _ => false,
    }
}

fn access(schema: &Schema) -> Access {
    // Some set both, which says nothing.
    match (schema.schema_data.read_only, schema.schema_data.write_only) {
        (true, false) => Access::ReadOnly,
        (false, true) => Access::WriteOnly,
        _ => Access::Both,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use crate::lower::small::{lowered, schemas};
    use crate::model::{Kind, Prose};

    fn outline(text: &str) -> String {
        schemas(text).0.outline("Pet")
    }

    #[test]
    fn properties_are_fields() {
        let pet = "
            Pet:
              type: object
              required: [id]
              properties:
                id: {type: string, readOnly: true, example: p1}
                tags: {type: array, items: {type: string}, uniqueItems: true}
                tame: {type: boolean, default: true}
        ";
        assert_eq!(
            outline(pet),
            r#"{id: string read-only example "p1", tags?: [string] unique, tame?: boolean default true}"#
        );
    }

    #[test]
    fn without_properties_an_object_is_a_map() {
        for (schema, expected) in [
            ("{type: object}", "{*: any: free-form object}"),
            ("{type: object, additionalProperties: true}", "{*: any: free-form object}"),
            ("{type: object, additionalProperties: {type: integer}}", "{*: i64}"),
            ("{type: object, additionalProperties: false}", "{closed}"),
        ] {
            assert_eq!(outline(&format!("Pet: {schema}")), expected, "{schema}");
        }
    }

    #[test]
    fn other_members_stand_beside_the_fields() {
        let pet = |additional: &str| {
            let properties = "properties: {name: {type: string}}";
            outline(&format!(
                "Pet: {{type: object, {properties}, additionalProperties: {additional}}}"
            ))
        };
        assert_eq!(pet("{type: integer}"), "{name?: string, *: i64}");
        assert_eq!(pet("false"), "{name?: string, closed}");
    }

    #[test]
    fn what_is_required_and_no_property_is_a_field_that_may_be_absent() {
        let pet = "
            Pet:
              type: object
              required: [born, born]
              properties: {name: {type: string}}
        ";
        assert_eq!(
            outline(pet),
            "{name?: string, born?: any: required but not declared undeclared}"
        );
    }

    #[test]
    fn what_is_required_of_the_other_members_must_be_there() {
        let pet = "
            Pet:
              type: object
              required: [born]
              properties: {name: {type: string}}
              additionalProperties: {type: integer}
        ";
        assert_eq!(outline(pet), "{name?: string, born: i64 undeclared, *: i64}");
    }

    #[test]
    fn a_field_knows_what_its_component_says_of_it() {
        let pet = "
            Tame: {type: boolean, enum: [true], default: true, writeOnly: true}
            Pet:
              type: object
              properties:
                tame: {$ref: '#/components/schemas/Tame'}
                also: {allOf: [{$ref: '#/components/schemas/Tame'}], description: Mine.}
        ";
        let said = "write-only = true default true";
        assert_eq!(outline(pet), format!("{{tame?: Tame {said}, also?: Tame {said}}}"));
    }

    #[test]
    fn a_field_is_described_where_it_stands_or_by_what_has_no_model_to_say_it() {
        let (api, _) = lowered(
            "
            components:
              schemas:
                Id: {type: string, description: An id., example: x1}
                User: {type: object, description: A user., example: {}, properties: {name: {type: string}}}
                Pet:
                  type: object
                  properties:
                    id: {$ref: '#/components/schemas/Id'}
                    user: {$ref: '#/components/schemas/User'}
                    owner: {allOf: [{$ref: '#/components/schemas/User'}, {description: Whose it is.}, {nullable: true}]}
                    number: {allOf: [{$ref: '#/components/schemas/Id'}, {description: Its number., example: x2}]}
            ",
        );
        let Kind::Object(pet) = &api.types.get(api.component("Pet")).kind else {
            panic!("an object")
        };
        let said = pet.shape.fields.iter().map(|field| {
            let description = field.description.as_ref().map(Prose::as_written);
            let example = field.example.as_ref().map(Value::to_string);
            format!(
                "{}: {} {}",
                field.name,
                description.unwrap_or("–"),
                example.unwrap_or_default()
            )
        });
        assert_eq!(
            said.collect::<Vec<_>>(),
            [
                r#"id: An id. "x1""#,
                "user: – ",
                "owner: Whose it is. ",
                r#"number: Its number. "x2""#,
            ]
        );
    }

    #[test]
    fn what_goes_both_ways_says_nothing() {
        let pet =
            "Pet: {type: object, properties: {a: {type: string, readOnly: true, writeOnly: true}}}";
        assert_eq!(outline(pet), "{a?: string}");
    }
}
