//! Schemas to types: those of the components, those they refer to, and those that stand in others.

use openapiv3::{ReferenceOr, Schema, SchemaData};
use serde_json::Value;

use super::Lowering;
use super::examples::of_schema;
use super::further::and_further;
use super::keywords::Keywords;
use super::naming::{Names, Naming, says_something};
use crate::diagnostics::{Code, Pointer};
use crate::formats::TextFormat;
use crate::model::{Kind, Label, Named, Prose, TextType, Type, TypeId, Untyped};

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
            let id = self.any(Untyped::Circle, &Pointer::root());
            self.schemas.insert(name, id);
        }
        self.reserve_parents(schemas);
        for (name, schema) in schemas {
            let at = schemas_section().child(name);
            let ty = match schema.into() {
                SchemaOrReference::Schema(schema) => self.component(name, schema, &at),
                SchemaOrReference::Reference(reference) => {
                    let kind = self.referenced(reference, &at);
                    let kind = kind.map_or(Kind::Any(Untyped::Unresolved), Kind::Reference);
                    Type { kind, nullable: false, origin: at }
                }
            };
            self.types.replace(self.schemas[name.as_str()], ty);
        }
        self.types.shorten();
        self.report_circles();
    }

    fn component(&mut self, name: &'a str, schema: &'a Schema, at: &Pointer) -> Type {
        if self.inheritance.is_parent(name) {
            return self.family(name, schema, at);
        }
        if let Some(discriminator) = &schema.schema_data.discriminator
            && !Keywords::of(schema).is_union()
        {
            self.report_unmapped(discriminator, &[], |target| target == name, at);
        }
        let naming = Naming::component(name);
        let ty = self.ty(schema, &naming, None, at);
        if matches!(ty.kind, Kind::String { .. }) {
            let named = self.named(schema, &naming, at, ());
            self.texts.insert(self.schemas[name], named);
        }
        ty
    }

    /// Reports component schemas that are nothing but references to each other.
    fn report_circles(&mut self) {
        let ids: Vec<TypeId> = self.schemas.values().copied().collect();
        for id in ids {
            let resolved = self.types.resolve(id);
            if matches!(self.types.get(resolved).kind, Kind::Reference(_)) {
                let ty = self.types.get_mut(id);
                ty.kind = Kind::Any(Untyped::Circle);
                let at = ty.origin.clone();
                self.diagnostics
                    .warning(Code::DanglingReference, &at, "the reference goes in a circle")
                    .help("it is taken for any value");
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
        self.schema_within(schema, naming, None, at)
    }

    /// The same for a schema that inherits its type, should it have none, from the one around it.
    pub(super) fn schema_within(
        &mut self,
        schema: SchemaOrReference<'a>,
        naming: &Naming,
        outer: Option<&'a str>,
        at: &Pointer,
    ) -> TypeId {
        match schema {
            SchemaOrReference::Schema(schema) => self.inline(schema, naming, outer, at),
            SchemaOrReference::Reference(reference) => match self.referenced(reference, at) {
                Some(id) => id,
                None => self.any(Untyped::Unresolved, at),
            },
        }
    }

    /// The type of an inline schema.
    fn inline(
        &mut self,
        schema: &'a Schema,
        naming: &Naming,
        outer: Option<&'a str>,
        at: &Pointer,
    ) -> TypeId {
        let ty = self.ty(schema, naming, outer, at);
        self.types.add(ty)
    }

    /// The type of the component that a reference leads to.
    fn referenced(&mut self, reference: &str, at: &Pointer) -> Option<TypeId> {
        let name = self.component_name(reference, "schemas", at)?;
        let found = self.schemas.get(name.as_str()).copied();
        if found.is_none() {
            self.dangling(&name, "schemas", self.components.schemas.keys(), at);
        }
        found
    }

    /// A type of which nothing is known, and why.
    pub(super) fn any(&mut self, why: Untyped, at: &Pointer) -> TypeId {
        self.types.add(Type { kind: Kind::Any(why), nullable: false, origin: at.clone() })
    }

    pub(super) fn ty(
        &mut self,
        schema: &'a Schema,
        naming: &Naming,
        outer: Option<&'a str>,
        at: &Pointer,
    ) -> Type {
        let mut keywords = Keywords::of(schema);
        keywords.ty = keywords.ty.or(outer.filter(|_| !keywords.is_composed()));
        self.ty_of(schema, keywords, naming, at)
    }

    /// The type of a schema of which only some keywords matter.
    pub(super) fn ty_of(
        &mut self,
        schema: &'a Schema,
        mut keywords: Keywords<'a>,
        naming: &Naming,
        at: &Pointer,
    ) -> Type {
        let lists_null = keywords.values.contains(&Value::Null);
        keywords.values.retain(|value| !value.is_null());
        self.report_not(&keywords, at);
        let only_null = lists_null && keywords.values.is_empty() && keywords.ty.is_none();
        if only_null && !keywords.is_composed() {
            return Type { kind: Kind::Null, nullable: false, origin: at.clone() };
        }
        let mut kind = if keywords.is_composed() {
            self.composed(schema, &keywords, naming, at)
        } else {
            self.plain(schema, &keywords, naming, at)
        };
        self.choose_type(&mut kind, &schema.schema_data, at);
        let nullable = schema.schema_data.nullable || lists_null;
        Type { kind, nullable, origin: at.clone() }
    }

    /// Says of a `not` that nothing becomes of it.
    pub(super) fn report_not(&mut self, keywords: &Keywords<'_>, at: &Pointer) {
        if keywords.not {
            let message = "`not` doesn't narrow a type";
            self.diagnostics.warning(Code::Ignored, &at.child("not"), message);
        }
    }

    /// Gives a text the type that the document wants for it.
    fn choose_type(&mut self, kind: &mut Kind, data: &SchemaData, at: &Pointer) {
        const RUST_TYPE: &str = "x-rust-type";
        let Some(wanted) = data.extensions.get(RUST_TYPE) else { return };
        let chosen = wanted.as_str().and_then(text_type);
        let is_open = !kind.is_password() && !kind.is_binary();
        match (kind, chosen) {
            (Kind::String { held_as, .. }, Some(chosen)) if is_open => *held_as = chosen,
            (_, chosen) => {
                let message = match chosen {
                    Some(_) => "the type is for a text, which this schema isn't by itself",
                    None => "there is no such type for texts",
                };
                let types = TextFormat::ALL.map(|format| format!("`{}`", format.type_name()));
                let help = format!(
                    "write {} or `String` at a schema that is a `string`; `x-rust-name` says what a type is \
                     called",
                    types.join(", ")
                );
                let at = at.child(RUST_TYPE);
                self.diagnostics.warning(Code::Ignored, &at, message).help(help);
            }
        }
    }

    pub(super) fn named<T>(
        &mut self,
        schema: &Schema,
        naming: &Naming,
        at: &Pointer,
        shape: T,
    ) -> Named<T> {
        let data = &schema.schema_data;
        let description = data.description.as_deref().and_then(Prose::new);
        let wanted = match naming.names {
            Names::Base => None,
            names => self.wanted_of_type(schema, names == Names::Property, at),
        };
        let wanted = wanted.map(Box::new);
        let aliases = self.aliases(&data.extensions, at);
        Named {
            label: Label { aliases, wanted, ..naming.label.clone() },
            description: and_further(
                description.or_else(|| own_title(data, &naming.label)),
                data.external_docs.as_ref(),
            ),
            deprecated: data.deprecated,
            examples: of_schema(data, at),
            shape,
        }
    }
}

/// The type of texts that a document calls by its name.
fn text_type(name: &str) -> Option<TextType> {
    let formatted = TextFormat::ALL.into_iter().find(|format| format.type_name() == name);
    let text = (name == "String").then_some(TextType::Text);
    formatted.map(TextType::Formatted).or(text)
}

/// The title of a schema, if it says something else than its name.
fn own_title(data: &SchemaData, label: &Label) -> Option<Prose> {
    let letters = |text: &str| {
        let letters = text.chars().filter(|c| c.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect::<String>()
    };
    let title = data.title.as_deref().filter(|title| says_something(title))?;
    Prose::new(title).filter(|_| letters(title) != letters(&label.name))
}

/// Where the component schemas stand.
pub(super) fn schemas_section() -> Pointer {
    Pointer::root().child("components").child("schemas")
}

#[cfg(test)]
mod tests {
    use crate::lower::small::schemas;
    use crate::model::{Kind, Prose};

    #[test]
    fn references_lead_forward_and_back() {
        let (api, found) = schemas(
            "
            Pet: {type: object, properties: {owner: {$ref: '#/components/schemas/Owner'}}}
            Owner: {type: object, properties: {pet: {$ref: '#/components/schemas/Pet'}}}
            Same: {$ref: '#/components/schemas/Pet'}
            ",
        );
        assert_eq!(api.outline("Pet"), "{owner?: Owner}");
        assert_eq!(api.outline("Owner"), "{pet?: Pet}");
        assert_eq!(api.outline("Same"), "Pet");
        assert_eq!(found, [""; 0]);
    }

    #[test]
    fn a_reference_that_leads_nowhere_is_any_value() {
        let (api, found) = schemas(
            "
            Pet: {type: object, properties: {owner: {$ref: '#/components/schemas/Ownr'}}}
            Same: {$ref: '#/components/schemas/Pett'}
            ",
        );
        assert_eq!(api.outline("Pet"), "{owner?: any: reference leads nowhere}");
        assert_eq!(api.outline("Same"), "any: reference leads nowhere");
        assert_eq!(
            found,
            [
                "dangling-reference at /components/schemas/Pet/properties/owner/$ref: \
                 there is no `#/components/schemas/Ownr`",
                "dangling-reference at /components/schemas/Same/$ref: \
                 there is no `#/components/schemas/Pett`",
            ]
        );
    }

    #[test]
    fn references_to_each_other_alone_are_any_value() {
        let (api, found) = schemas(
            "
            A: {$ref: '#/components/schemas/B'}
            B: {$ref: '#/components/schemas/A'}
            ",
        );
        let any = |name: &str| api.types.is_any(api.component(name));
        assert!(any("A") && any("B"));
        assert_eq!(
            found,
            ["dangling-reference at /components/schemas/A: the reference goes in a circle"]
        );
    }

    #[test]
    fn null_is_a_value_where_it_is_allowed_or_listed() {
        for (schema, outline) in [
            ("{type: string, nullable: true}", "string or null"),
            ("{enum: [a, null]}", r#"<"a"> or null"#),
            ("{enum: [null]}", "null"),
        ] {
            assert_eq!(schemas(&format!("Pet: {schema}")).0.outline("Pet"), outline, "{schema}");
        }
    }

    #[test]
    fn a_not_narrows_nothing() {
        let (api, found) = schemas("Pet: {type: string, not: {enum: [a]}}");
        assert_eq!(api.outline("Pet"), "string");
        assert_eq!(found, ["ignored at /components/schemas/Pet/not: `not` doesn't narrow a type"]);
    }

    fn description(schema: &str) -> Option<Prose> {
        let (api, _) = schemas(&format!("HousePet: {schema}"));
        let Kind::Object(named) = api.types.get(api.component("HousePet")).kind.clone() else {
            panic!("an object")
        };
        named.description
    }

    #[test]
    fn a_title_describes_a_type_if_it_is_not_its_name() {
        let pet = |title: &str| {
            description(&format!("{{title: {title}, type: object, properties: {{a: {{}}}}}}"))
        };
        assert_eq!(pet("An animal"), Prose::new("An animal"));
        assert_eq!(pet("house pet"), None);
        assert_eq!(pet("'...'"), None);
        let both = "{title: T, description: D, type: object, properties: {a: {}}}";
        assert_eq!(description(both), Prose::new("D"));
    }
}
