//! Objects: their properties to fields.

use indexmap::IndexMap;
use openapiv3::{AdditionalProperties, ReferenceOr, Schema, SchemaData, SchemaKind, Type};
use serde_json::Value;

use super::Lowering;
use super::keywords::Keywords;
use super::naming::Naming;
use super::schemas::SchemaOrReference;
use crate::diagnostics::{Code, Pointer};
use crate::model::{Access, Field, Kind, Object, Presence, TypeId, Untyped};

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
        let is_empty = matches!(keywords.additional, Some(AdditionalProperties::Any(false)));
        if keywords.properties.is_none() && !is_empty {
            return Kind::Map(others.unwrap_or_else(|| self.any(Untyped::FreeForm, at)));
        }
        let mut fields = self.fields(keywords, naming, at);
        fields.extend(self.undeclared(keywords, others, at));
        let shape = Object { fields, others, presence, checked: false };
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

    /// Fields for what is required and of which nothing else is said: they can hold what any other
    /// member can.
    fn undeclared(
        &mut self,
        keywords: &Keywords<'a>,
        others: Option<TypeId>,
        at: &Pointer,
    ) -> Vec<Field> {
        let mut fields: Vec<Field> = Vec::new();
        for (index, name) in keywords.required.iter().enumerate() {
            let is_known = keywords.properties.is_some_and(|known| known.contains_key(name));
            if is_known || fields.iter().any(|field| field.name == *name) {
                continue;
            }
            if let Some(ty) = others {
                fields.push(Field::new(name, true, ty));
                continue;
            }
            let origin = at.child("required").child(index);
            self.diagnostics
                .warning(Code::Untyped, &origin, format!("`{name}` is required, but no property"))
                .help("declare it under `properties`, so that it has a type");
            let ty = self.any(Untyped::Undeclared, &origin);
            fields.push(Field::new(name, true, ty));
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
        let ty = self.schema(property, &owner.inner(name), at);
        let field = Field::new(name, required, ty);
        let Some(data) = self.schema_of(property).map(|schema| &schema.schema_data) else {
            return field;
        };
        // What a component says of itself is said where it stands.
        let own = matches!(property, SchemaOrReference::Schema(_));
        Field {
            description: data.description.clone().filter(|_| own),
            deprecated: own && data.deprecated,
            example: data.example.clone().filter(|_| own),
            default: data.default.clone(),
            constant: self.schema_of(property).and_then(only_boolean),
            access: access(data),
            unique: matches!(property, SchemaOrReference::Schema(schema) if is_unique(schema)),
            ..field
        }
    }

    /// A schema, or the component that it refers to.
    fn schema_of(&self, schema: SchemaOrReference<'a>) -> Option<&'a Schema> {
        match schema {
            SchemaOrReference::Schema(schema) => Some(schema),
            SchemaOrReference::Reference(reference) => {
                let schemas: &'a IndexMap<String, ReferenceOr<Schema>> = &self.components.schemas;
                schemas.get(reference.rsplit('/').next()?)?.as_item()
            }
        }
    }
}

/// The only boolean that a schema allows. There is no type for that, so the field takes note.
fn only_boolean(schema: &Schema) -> Option<Value> {
    match Keywords::of(schema).values.as_slice() {
        [only @ Value::Bool(_)] => Some(only.clone()),
        _ => None,
    }
}

fn is_unique(schema: &Schema) -> bool {
    match &schema.schema_kind {
        SchemaKind::Type(Type::Array(array)) => array.unique_items,
        SchemaKind::Any(any) => any.unique_items.unwrap_or_default(),
        _ => false,
    }
}

fn access(data: &SchemaData) -> Access {
    // Some set both, which says nothing.
    match (data.read_only, data.write_only) {
        (true, false) => Access::ReadOnly,
        (false, true) => Access::WriteOnly,
        _ => Access::Both,
    }
}
