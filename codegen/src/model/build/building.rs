//! Makes the types and operations of a model of their drafts.

use std::collections::BTreeMap;

use serde_json::Value;

use super::drafts::{
    Draft, FieldDraft, ObjectDraft, OperationDraft, ResponseDraft, Shape, UnionDraft,
};
use crate::diagnostics::Pointer;
use crate::model::{
    Body, Encoding, Enumeration, Example, Field, Header, HeaderValue, Intersection, Kind, Label,
    Listed, MediaType, Named, Need, Object, Operation, Parameter, Response, Security, Type, TypeId,
    Types, Union, Untyped, Variant,
};

/// Where a type stands.
struct Place {
    label: Label,
    origin: Pointer,
}

impl Place {
    fn component(name: &str, origin: Pointer) -> Self {
        let [name, place, home] = [name; 3].map(str::to_owned);
        let label =
            Label { name, qualified: Vec::new(), place, home, aliases: Vec::new(), wanted: None };
        Self { label, origin }
    }

    /// A place within this one.
    fn inner(&self, keyword: &str, place: &str) -> Self {
        let label = Label {
            name: format!("{} {place}", self.label.name),
            place: place.to_owned(),
            ..self.label.clone()
        };
        Self { label, origin: self.origin.child(keyword).child(place) }
    }

    /// What stands under a keyword alone.
    fn within(&self, keyword: &str) -> Self {
        Self { label: self.label.clone(), origin: self.origin.child(keyword) }
    }

    fn named<T>(&self, shape: T, examples: Vec<Value>) -> Named<T> {
        let origin = self.origin.child("example");
        let examples = examples.into_iter().map(|value| Example {
            summary: None,
            value,
            origin: origin.clone(),
        });
        Named {
            label: self.label.clone(),
            description: None,
            deprecated: false,
            examples: examples.collect(),
            shape,
        }
    }
}

/// What has been made of the drafts so far.
pub(super) struct Building {
    pub(super) types: Types,
    pub(super) texts: BTreeMap<TypeId, Named<()>>,
    components: BTreeMap<&'static str, TypeId>,
}

impl Building {
    /// The types of component schemas, each of which has its place before any refers to it.
    pub(super) fn of(schemas: Vec<(&'static str, Draft)>) -> (Self, Vec<(String, TypeId)>) {
        let mut building =
            Self { types: Types::default(), texts: BTreeMap::new(), components: BTreeMap::new() };
        let root = Pointer::root().child("components").child("schemas");
        let mut components = Vec::new();
        for (name, _) in &schemas {
            let kind = Kind::Any(Untyped::Unstated);
            let id = building.types.add(Type { kind, nullable: false, origin: root.child(name) });
            building.components.insert(name, id);
            components.push(((*name).to_owned(), id));
        }
        for (name, draft) in schemas {
            let place = Place::component(name, root.child(name));
            let (id, ty) = (building.components[name], building.ty(draft, &place));
            if matches!(ty.kind, Kind::String { .. }) {
                building.texts.insert(id, place.named((), Vec::new()));
            }
            building.types.replace(id, ty);
        }
        (building, components)
    }

    /// Adds the type of a draft; of a reference it is the component itself.
    fn add(&mut self, draft: Draft, place: &Place) -> TypeId {
        match draft.shape {
            Shape::Reference(name) if !draft.nullable => self.components[name],
            _ => {
                let ty = self.ty(draft, place);
                self.types.add(ty)
            }
        }
    }

    fn ty(&mut self, draft: Draft, place: &Place) -> Type {
        let Draft { shape, nullable, examples } = draft;
        let kind = match shape {
            Shape::Plain(kind) => kind,
            Shape::Reference(name) => Kind::Reference(self.components[name]),
            Shape::Array(items) => Kind::Array(self.add(*items, &place.inner("items", "item"))),
            Shape::Map(values) => {
                Kind::Map(self.add(*values, &place.inner("additionalProperties", "value")))
            }
            Shape::Object(object) => {
                let object = self.object(object, place);
                Kind::Object(place.named(object, examples))
            }
            Shape::Enumeration(values) => {
                let listed = values.into_iter();
                let listed = listed.map(|value| Listed {
                    value,
                    name: None,
                    wanted: None,
                    description: None,
                });
                let listed = Enumeration { listed: listed.collect() };
                Kind::Enumeration(place.named(listed, examples))
            }
            Shape::Union(union) => {
                let union = self.union(union, place);
                Kind::Union(place.named(union, examples))
            }
            Shape::Intersection { parts, required } => {
                let parts = parts
                    .into_iter()
                    .enumerate()
                    .map(|(index, part)| self.add(part, &place.inner("allOf", &index.to_string())));
                let parts = parts.collect();
                let shape = Intersection { parts, required, presence: Vec::new() };
                Kind::Intersection(place.named(shape, examples))
            }
        };
        Type { kind, nullable, origin: place.origin.clone() }
    }

    fn object(&mut self, draft: ObjectDraft, place: &Place) -> Object {
        let ObjectDraft { fields, others, closed, presence } = draft;
        let fields = fields.into_iter().map(|field| {
            let FieldDraft { name, required, ty, access, constant, example, default } = field;
            let ty = self.add(ty, &place.inner("properties", name));
            Field { constant, example, default, access, ..Field::new(name, required, ty) }
        });
        let fields = fields.collect();
        let values = place.inner("additionalProperties", "value");
        let others = others.map(|others| self.add(*others, &values));
        Object { fields, others, stated: true, closed, presence }
    }

    fn union(&mut self, draft: UnionDraft, place: &Place) -> Union {
        let UnionDraft { variants, overlaps, discriminator, discriminator_values } = draft;
        let mut values = discriminator_values.into_iter();
        let variants = variants.into_iter().enumerate().map(|(index, variant)| {
            let name = variant.word().to_owned();
            let qualified = format!("{} {name}", place.label.name);
            let ty = self.add(variant, &place.inner("oneOf", &index.to_string()));
            let values = values.next().map(str::to_owned).into_iter().collect();
            Variant::new(ty, name, qualified, values)
        });
        let variants = variants.collect();
        let by_shape = discriminator.is_none();
        Union { variants, discriminator, by_shape, overlaps, is_partial: false }
    }

    pub(super) fn operation(&mut self, draft: OperationDraft) -> Operation {
        let OperationDraft { method, path, tag, parameters, request, responses } = draft;
        let origin = Pointer::root().child("paths").child(path).child(method.to_ascii_lowercase());
        let home = Place::component("operation", origin.clone());
        let parameters = parameters.into_iter().map(|(location, name, required, ty)| Parameter {
            name: name.to_owned(),
            location,
            encoding: Encoding::usual(location),
            need: Need::of(required),
            allows_empty: false,
            deprecated: false,
            description: None,
            ty: self.add(ty, &home.inner("parameters", name)),
            default: None,
            constant: None,
            examples: Vec::new(),
            limits: None,
            wanted: None,
            origin: origin.child("parameters").child(name),
        });
        let parameters = parameters.collect();
        let body = (!request.is_empty()).then(|| Body {
            required: true,
            description: None,
            content: self.content(request, &home.within("requestBody")),
            origin: origin.child("requestBody"),
        });
        let responses = responses.into_iter().map(|ResponseDraft { status, content, headers }| {
            let place = home.inner("responses", &status.to_string());
            let content = self.content(content, &place);
            let headers = headers.into_iter().map(|name| Header {
                name,
                description: None,
                value: HeaderValue::Text,
            });
            Response { status, description: None, content, headers: headers.collect() }
        });
        Operation {
            id: None,
            method: method.to_owned(),
            key: path.to_owned(),
            path: path.to_owned(),
            query: Vec::new(),
            tag: tag.map(str::to_owned),
            summary: None,
            description: None,
            deprecated: false,
            aliases: Vec::new(),
            wanted: None,
            parameters,
            body,
            otherwise: None,
            switch: None,
            pages: None,
            responses: responses.collect(),
            security: Security::default(),
            server: None,
            left_out_for: Vec::new(),
            origin,
        }
    }

    fn content(&mut self, drafts: Vec<(&'static str, Draft)>, place: &Place) -> Vec<MediaType> {
        let content = drafts.into_iter().map(|(name, ty)| {
            let place = place.inner("content", name);
            let ty = Some(self.add(ty, &place));
            MediaType {
                name: name.to_owned(),
                ty,
                encodings: Vec::new(),
                parts: Vec::new(),
                end: None,
                is_of_items: false,
                label: place.label.clone(),
                examples: Vec::new(),
                origin: place.origin,
            }
        });
        content.collect()
    }
}
