//! Schemas to types.

use indexmap::IndexMap;
use openapiv3::{AdditionalProperties, ReferenceOr, Schema};
use serde_json::Value;

use super::Lowering;
use super::keywords::Keywords;
use super::naming::Naming;
use crate::diagnostics::{Code, Pointer};
use crate::model::{
    Enumeration, Example, Field, Float, Integer, Kind, Label, Named, Object, Presence, Type, TypeId,
};

/// A schema in one of the two forms in which `openapiv3` holds it.
#[derive(Clone, Copy)]
pub(super) enum SchemaOrReference<'a> {
    Schema(&'a Schema),
    Reference(&'a str),
}

impl<'a> From<&'a ReferenceOr<Schema>> for SchemaOrReference<'a> {
    fn from(schema: &'a ReferenceOr<Schema>) -> Self {
        match schema {
            ReferenceOr::Item(schema) => Self::Schema(schema),
            ReferenceOr::Reference { reference } => Self::Reference(reference),
        }
    }
}

impl<'a> From<&'a ReferenceOr<Box<Schema>>> for SchemaOrReference<'a> {
    fn from(schema: &'a ReferenceOr<Box<Schema>>) -> Self {
        match schema {
            ReferenceOr::Item(schema) => Self::Schema(schema),
            ReferenceOr::Reference { reference } => Self::Reference(reference),
        }
    }
}

impl<'a> Lowering<'a> {
    /// Makes a type of every component schema.
    pub(super) fn component_schemas(&mut self) {
        // References may lead forward, so every type has its id before any is looked at.
        let schemas = &self.components.schemas;
        for name in schemas.keys() {
            let id =
                self.types.add(Type { kind: Kind::Any, nullable: false, origin: Pointer::root() });
            self.schemas.insert(name, id);
        }
        let section = Pointer::root().child("components").child("schemas");
        for (name, schema) in schemas {
            let at = section.child(name);
            let ty = match schema.into() {
                SchemaOrReference::Schema(schema) => self.ty(schema, &Naming::component(name), &at),
                SchemaOrReference::Reference(reference) => {
                    let kind = self.referenced(reference, &at).map_or(Kind::Any, Kind::Reference);
                    Type { kind, nullable: false, origin: at }
                }
            };
            self.types.replace(self.schemas[name.as_str()], ty);
        }
        self.report_circles();
    }

    /// Reports component schemas that are nothing but references to each other.
    fn report_circles(&mut self) {
        for id in self.schemas.values() {
            let resolved = self.types.resolve(*id);
            if matches!(self.types.get(resolved).kind, Kind::Reference(_)) {
                let at = self.types.get(*id).origin.clone();
                self.diagnostics.error(
                    Code::DanglingReference,
                    &at,
                    "the reference goes in a circle",
                );
            }
        }
    }

    /// The type of a schema that stands at `at`.
    pub(super) fn schema(
        &mut self,
        schema: SchemaOrReference<'a>,
        naming: &Naming,
        at: &Pointer,
    ) -> TypeId {
        match schema {
            SchemaOrReference::Schema(schema) => self.inline(schema, naming, at),
            SchemaOrReference::Reference(reference) => match self.referenced(reference, at) {
                Some(id) => id,
                None => {
                    self.types.add(Type { kind: Kind::Any, nullable: false, origin: at.clone() })
                }
            },
        }
    }

    /// The type of an inline schema. Equal schemas with the same title are one type.
    fn inline(&mut self, schema: &'a Schema, naming: &Naming, at: &Pointer) -> TypeId {
        let Some(title) = naming.title(schema) else {
            let ty = self.ty(schema, naming, at);
            return self.types.add(ty);
        };
        let known = self.titled.get(title).into_iter().flatten();
        if let Some((_, id)) = known.into_iter().find(|(other, _)| *other == schema) {
            return *id;
        }
        let ty = self.ty(schema, &naming.titled(title), at);
        let id = self.types.add(ty);
        self.titled.entry(title).or_default().push((schema, id));
        id
    }

    fn referenced(&mut self, reference: &str, at: &Pointer) -> Option<TypeId> {
        let name = self.component_name(reference, "schemas", at)?;
        let found = self.schemas.get(name.as_str()).copied();
        if found.is_none() {
            self.dangling(&name, "schemas", self.components.schemas.keys(), at);
        }
        found
    }

    fn ty(&mut self, schema: &'a Schema, naming: &Naming, at: &Pointer) -> Type {
        let mut keywords = Keywords::of(schema);
        let nullable = schema.schema_data.nullable || keywords.values.contains(&Value::Null);
        keywords.values.retain(|value| !value.is_null());
        if keywords.not {
            self.diagnostics.warning(
                Code::Ignored,
                &at.child("not"),
                "`not` doesn't narrow a type",
            );
        }
        let kind = self.kind(schema, &keywords, naming, at);
        Type { kind, nullable, origin: at.clone() }
    }

    fn kind(
        &mut self,
        schema: &'a Schema,
        keywords: &Keywords<'a>,
        naming: &Naming,
        at: &Pointer,
    ) -> Kind {
        if keywords.is_composed() {
            return self.composed(schema, keywords, naming, at);
        }
        if !keywords.values.is_empty() && keywords.ty != Some("boolean") {
            let mut values: Vec<Value> = Vec::new();
            for value in &keywords.values {
                if !values.contains(value) {
                    values.push(value.clone());
                }
            }
            let is_fraction = keywords.ty == Some("number") || values.iter().any(Value::is_f64);
            if !(is_fraction && values.iter().all(Value::is_number)) {
                return Kind::Enumeration(self.named(schema, naming, at, Enumeration { values }));
            }
            let message = "listed values don't narrow a number that isn't an integer";
            self.diagnostics.warning(Code::Ignored, &at.child("enum"), message);
            return Kind::Float(float(keywords.format.as_deref()));
        }
        match keywords.ty {
            Some("string") => Kind::String { format: keywords.format.clone() },
            Some("integer") => Kind::Integer(integer(keywords.format.as_deref())),
            Some("number") => Kind::Float(float(keywords.format.as_deref())),
            Some("boolean") => Kind::Boolean,
            Some("array") => self.array(keywords, naming, at),
            Some("object") => self.object(schema, keywords, Vec::new(), naming, at),
            None if keywords.properties.is_some() || keywords.additional.is_some() => {
                self.object(schema, keywords, Vec::new(), naming, at)
            }
            None if keywords.items.is_some() => self.array(keywords, naming, at),
            None => Kind::Any,
            Some(other) => {
                self.diagnostics
                    .error(
                        Code::Invalid,
                        &at.child("type"),
                        format!("`{other}` is no type that OpenAPI knows"),
                    )
                    .help("one of array, boolean, integer, number, object, string");
                Kind::Any
            }
        }
    }

    fn array(&mut self, keywords: &Keywords<'a>, naming: &Naming, at: &Pointer) -> Kind {
        let at = at.child("items");
        let items = match keywords.items {
            Some(items) => self.schema(items.into(), &naming.inner("item"), &at),
            None => self.types.add(Type { kind: Kind::Any, nullable: false, origin: at }),
        };
        Kind::Array(items)
    }

    pub(super) fn object(
        &mut self,
        schema: &'a Schema,
        keywords: &Keywords<'a>,
        presence: Vec<Presence>,
        naming: &Naming,
        at: &Pointer,
    ) -> Kind {
        let others = self.additional(keywords.additional, naming, at);
        let Some(properties) = keywords.properties else {
            let any = || Type { kind: Kind::Any, nullable: false, origin: at.clone() };
            return Kind::Map(others.unwrap_or_else(|| self.types.add(any())));
        };
        let mut fields = self.fields(properties, keywords, naming, at);
        fields.extend(self.undeclared(keywords, at));
        let shape = Object { fields, others, presence, checked: false };
        Kind::Object(self.named(schema, naming, at, shape))
    }

    /// The fields of the properties that a schema declares.
    pub(super) fn fields(
        &mut self,
        properties: &'a IndexMap<String, ReferenceOr<Box<Schema>>>,
        keywords: &Keywords<'a>,
        naming: &Naming,
        at: &Pointer,
    ) -> Vec<Field> {
        let mut fields = Vec::new();
        for (name, property) in properties {
            let at = at.child("properties").child(name);
            let required = keywords.required.contains(name);
            fields.push(self.field(name, required, property.into(), naming, &at));
        }
        fields
    }

    /// Fields for what is required and of which nothing else is said: they can hold anything.
    fn undeclared(&mut self, keywords: &Keywords<'a>, at: &Pointer) -> Vec<Field> {
        let mut fields = Vec::new();
        for (index, name) in keywords.required.iter().enumerate() {
            if keywords.properties.is_some_and(|known| known.contains_key(name)) {
                continue;
            }
            let origin = at.child("required").child(index);
            self.diagnostics
                .warning(Code::Untyped, &origin, format!("`{name}` is required, but no property"))
                .help("declare it under `properties`, so that it has a type");
            let ty = self.types.add(Type { kind: Kind::Any, nullable: false, origin });
            let name = name.clone();
            fields.push(Field {
                name,
                required: true,
                description: None,
                deprecated: false,
                ty,
                boxed: false,
            });
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
            AdditionalProperties::Any(true) => {
                Some(self.types.add(Type { kind: Kind::Any, nullable: false, origin: at }))
            }
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
        let (description, deprecated) = match property {
            SchemaOrReference::Schema(schema) => {
                (schema.schema_data.description.clone(), schema.schema_data.deprecated)
            }
            SchemaOrReference::Reference(_) => (None, false),
        };
        let ty = self.schema(property, &owner.inner(name), at);
        Field { name: name.to_owned(), required, description, deprecated, ty, boxed: false }
    }

    pub(super) fn named<T>(
        &mut self,
        schema: &Schema,
        naming: &Naming,
        at: &Pointer,
        shape: T,
    ) -> Named<T> {
        let data = &schema.schema_data;
        let example = data.example.clone().map(|value| Example {
            summary: None,
            value,
            origin: at.child("example"),
        });
        Named {
            label: Label { aliases: self.aliases(&data.extensions, at), ..naming.label.clone() },
            description: data.description.clone(),
            deprecated: data.deprecated,
            examples: example.into_iter().collect(),
            shape,
        }
    }
}

/// The width that a format asks for; 64 bits where it doesn't.
fn integer(format: Option<&str>) -> Integer {
    match format {
        Some("int8") => Integer::I8,
        Some("int16") => Integer::I16,
        Some("int32") => Integer::I32,
        Some("uint8") => Integer::U8,
        Some("uint16") => Integer::U16,
        Some("uint32") => Integer::U32,
        Some("uint" | "uint64") => Integer::U64,
        _ => Integer::I64,
    }
}

/// The width that a format asks for; 64 bits where it doesn't.
fn float(format: Option<&str>) -> Float {
    if format == Some("float") { Float::F32 } else { Float::F64 }
}
