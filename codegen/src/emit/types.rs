//! Types as they are written in Rust.

use proc_macro2::TokenStream;
use quote::{ToTokens as _, format_ident, quote};

use super::Context;
use super::docs::quoted;
use crate::model::{Kind, TypeId};
use crate::names::Name;
use crate::plan::RustType;

/// What the type of passwords is called.
const PASSWORD: &str = "Password";

/// Where a type is written, which is what paths depend on.
#[derive(Clone, Copy)]
pub(super) enum Place {
    /// Among the models.
    Models,
    /// In another module of the client.
    Client,
    /// In another crate.
    Tests,
}

/// What a method takes that sets something optional: a value, or where that reads as well, an
/// `Option` of one.
pub(super) struct Given {
    /// The type parameter that it takes besides.
    pub(super) parameter: Option<TokenStream>,
    pub(super) ty: TokenStream,
    /// How it becomes a value, or an `Option` of one.
    pub(super) value: TokenStream,
    pub(super) is_optional: bool,
}

impl Given {
    /// The same with a value that is wrapped once more.
    pub(super) fn wrapped(self, wrap: &TokenStream) -> Self {
        let Self { value, is_optional, .. } = &self;
        let value = if *is_optional {
            quote! { #value.map(#wrap) }
        } else {
            quote! { #wrap(#value) }
        };
        Self { value, ..self }
    }
}

impl<'a> Context<'a> {
    /// A type as it is written in some place.
    pub(super) fn ty(self, id: TypeId, place: Place) -> TokenStream {
        self.written(&RustType::of(&self.api.types, self.names, id), place)
    }

    /// A type of the plan as it is written in some place.
    pub(super) fn written(self, ty: &RustType, place: Place) -> TokenStream {
        let model = |name: &Name| {
            let name = name.ident();
            match place {
                Place::Models => quote! { #name },
                Place::Client | Place::Tests => quote! { models::#name },
            }
        };
        written(ty, &model, &self.password(place))
    }

    fn password(self, place: Place) -> TokenStream {
        match place {
            Place::Models if !self.has_model_password() => quote! { Password },
            Place::Models | Place::Client => quote! { crate::runtime::Password },
            Place::Tests => {
                let library = format_ident!("{}", self.plan.package.library);
                quote! { #library::Password }
            }
        }
    }

    /// Whether a model has the name that the type of passwords has.
    fn has_model_password(self) -> bool {
        self.names.has_type(PASSWORD)
    }

    /// What of the runtime some types are made of.
    pub(super) fn parts(self, types: &[TypeId]) -> Option<&'static str> {
        let password = types.iter().any(|id| self.mentions(*id, Kind::is_password));
        (password && !self.has_model_password()).then_some(PASSWORD)
    }

    /// A type in a place that can't leave it out: an `Option` where `null` is a value of it.
    pub(super) fn optional(self, id: TypeId, place: Place) -> TokenStream {
        self.written(&RustType::nullable(&self.api.types, self.names, id), place)
    }

    /// What a function takes that keeps the value, and how it turns `value` into it, unless it is
    /// just that.
    pub(super) fn taken(
        self,
        id: TypeId,
        value: &TokenStream,
        place: Place,
    ) -> (TokenStream, Option<TokenStream>) {
        let ty = self.ty(id, place);
        let resolved = self.api.types.resolve(id);
        match self.api.types.get(resolved).kind {
            Kind::String { .. } | Kind::Enumeration(_) | Kind::Union(_) | Kind::Any(_) => {
                (quote! { impl Into<#ty> }, Some(quote! { #value.into() }))
            }
            _ => (ty, None),
        }
    }

    /// What a method takes that sets something optional; `into_option` is the trait of the runtime, and
    /// `mark` the name of its parameter.
    pub(super) fn given(
        self,
        id: TypeId,
        value: &TokenStream,
        place: Place,
        [into_option, mark]: [&TokenStream; 2],
    ) -> Given {
        let ty = self.ty(id, place);
        let resolved = self.api.types.resolve(id);
        match self.api.types.get(resolved).kind {
            _ if self.is_converted(id) => Given {
                parameter: Some(quote! { <#mark> }),
                ty: quote! { impl #into_option<#ty, #mark> },
                value: quote! { #value.into_option() },
                is_optional: true,
            },
            // `collect` has to know what to make, and an `Option` of JSON is JSON.
            Kind::Array(_) | Kind::Map(_) | Kind::Any(_) | Kind::Null => {
                let (ty, taken) = self.taken(id, value, place);
                let value = taken.unwrap_or_else(|| value.clone());
                Given { parameter: None, ty, value, is_optional: false }
            }
            _ => Given {
                parameter: None,
                ty: quote! { impl Into<Option<#ty>> },
                value: quote! { #value.into() },
                is_optional: true,
            },
        }
    }

    /// Whether what sets something optional of a type takes all that can become it.
    pub(super) fn is_converted(self, id: TypeId) -> bool {
        let kind = &self.api.types.get(self.api.types.resolve(id)).kind;
        matches!(kind, Kind::String { .. } | Kind::Enumeration(_) | Kind::Union(_))
    }

    /// What has to be imported for types to be written as [`Self::ty`] does, without the models.
    pub(super) fn imports(self, types: &[TypeId]) -> TokenStream {
        let types: Vec<RustType> = self.rust_types(types).collect();
        imports_of(&types.iter().collect::<Vec<_>>())
    }

    /// Some types as Rust has them.
    pub(super) fn rust_types(self, types: &[TypeId]) -> impl Iterator<Item = RustType> {
        types.iter().map(move |id| RustType::of(&self.api.types, self.names, *id))
    }

    /// Whether a type, as it is written, is or holds one of a kind.
    fn mentions(self, id: TypeId, wanted: fn(&Kind) -> bool) -> bool {
        let kind = &self.api.types.get(self.api.types.resolve(id)).kind;
        match kind {
            _ if wanted(kind) => true,
            Kind::Array(inner) | Kind::Map(inner) => self.mentions(*inner, wanted),
            _ => false,
        }
    }

    /// Whether a type is a text that `Debug` doesn't show.
    pub(super) fn is_password(self, id: TypeId) -> bool {
        self.api.types.get(self.api.types.resolve(id)).kind.is_password()
    }

    /// Whether a value of a type may have a text in it that `Debug` doesn't show.
    pub(super) fn holds_password(self, id: TypeId) -> bool {
        self.secrets.contains(&id)
    }

    /// What a model derives to be compared: equality, and where it is exact, what makes it a key.
    pub(super) fn comparisons(self, id: TypeId) -> TokenStream {
        if self.fractions.contains(&id) {
            quote! { PartialEq }
        } else {
            quote! { PartialEq, Eq, Hash }
        }
    }

    /// Whether a type is an integer, or a list or map of nothing but integers.
    pub(super) fn is_integers(self, id: TypeId) -> bool {
        self.api.types.is_integers(id)
    }

    /// Whether `null` is a value of the type that an `Option` around it would take for absence.
    pub(super) fn holds_null(self, id: TypeId) -> bool {
        let kind = &self.api.types.get(self.api.types.resolve(id)).kind;
        matches!(kind, Kind::Any(_) | Kind::Null)
    }

    /// What the document says of a model, for where it's referred to.
    pub(super) fn description(self, id: TypeId) -> Option<&'a str> {
        match &self.api.types.get(self.api.types.resolve(id)).kind {
            Kind::Object(object) => object.description.as_deref(),
            Kind::Enumeration(enumeration) => enumeration.description.as_deref(),
            Kind::Union(union) => union.description.as_deref(),
            _ => None,
        }
    }

    /// Where in the document a model comes from, for its documentation.
    pub(super) fn source(self, id: TypeId) -> String {
        let place = self.tree.original(&self.api.types.get(id).origin);
        format!("Schema: {}.", quoted(&format!("#{}", place.as_str())))
    }

    /// The name that a model has in some place.
    pub(super) fn model_name(self, id: TypeId) -> &'a Name {
        &self.names.ty(self.api.types.named(id)).name
    }

    /// The models that a type names.
    pub(super) fn models_in(self, id: TypeId, found: &mut Vec<TypeId>) {
        let named = self.api.types.named(id);
        match self.api.types.get(named).kind {
            Kind::Array(inner) | Kind::Map(inner) => self.models_in(inner, found),
            Kind::Object(_) | Kind::Enumeration(_) | Kind::Union(_) | Kind::Alias(_) => {
                found.push(named);
            }
            _ => {}
        }
    }
}

/// A type, with what writes the types that the crate declares.
pub(super) fn written(
    ty: &RustType,
    model: &dyn Fn(&Name) -> TokenStream,
    password: &TokenStream,
) -> TokenStream {
    let within = |inner: &RustType| written(inner, model, password);
    match ty {
        RustType::Boolean => quote! { bool },
        RustType::Integer(name) => format_ident!("{name}").into_token_stream(),
        RustType::Float => quote! { f64 },
        RustType::Text => quote! { String },
        RustType::Password => password.clone(),
        RustType::Unit => quote! { () },
        RustType::Json => quote! { Value },
        RustType::List(items) => {
            let items = within(items);
            quote! { Vec<#items> }
        }
        RustType::Map(values) => {
            let values = within(values);
            quote! { BTreeMap<String, #values> }
        }
        RustType::Optional(value) => {
            let value = within(value);
            quote! { Option<#value> }
        }
        RustType::Model { name, .. } => model(name),
    }
}

/// What has to be imported for types of the plan to be written, without the models.
pub(super) fn imports_of(types: &[&RustType]) -> TokenStream {
    let any = |wanted: fn(&RustType) -> bool| types.iter().flat_map(|ty| ty.parts()).any(wanted);
    let map = any(|part| matches!(part, RustType::Map(_)));
    let map = map.then(|| quote! { use std::collections::BTreeMap; });
    let value = any(|part| matches!(part, RustType::Json));
    let value = value.then(|| quote! { use serde_json::Value; });
    quote! { #map #value }
}
