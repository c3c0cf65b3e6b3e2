//! What holds the additional properties of an object.

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use super::file_scope::FileScope;
use super::types::Place;
use crate::model::{Kind, Object, Presence, TypeId};
use crate::names::Name;

/// The type of the runtime for those that should be of a type.
const TYPED: &str = "AdditionalProperties";

/// The field in the struct.
pub(super) fn field(
    context: Context<'_>,
    scope: &FileScope<'_>,
    ty: TypeId,
    name: &Name,
) -> TokenStream {
    let ident = name.ident();
    let value = context.optional(ty, Place::Models);
    let map = if is_typed(context, ty) {
        let typed = scope.runtime(TYPED);
        quote! { #typed<#value> }
    } else {
        quote! { BTreeMap<String, #value> }
    };
    let decoder = context.is_integers(ty).then(|| quote! { , deserialize_with = "int" });
    quote! {
        /// Additional properties, by their names.
        #[serde(flatten #decoder)]
        pub #ident: #map,
    }
}

/// The value of an object that has none.
pub(super) fn none(context: Context<'_>, scope: &FileScope<'_>, ty: TypeId) -> TokenStream {
    if is_typed(context, ty) {
        let typed = scope.runtime(TYPED);
        quote! { #typed::default() }
    } else {
        quote! { BTreeMap::new() }
    }
}

/// What says whether there is one of a name.
pub(super) fn has(context: Context<'_>, ty: TypeId, name: &Name, wire: &str) -> TokenStream {
    let ident = name.ident();
    if is_typed(context, ty) {
        quote! { self.#ident.has(#wire) }
    } else {
        quote! { self.#ident.contains_key(#wire) }
    }
}

/// What the field of an object is made of: the items of the runtime that its file imports.
pub(super) fn parts(context: Context<'_>, object: &Object) -> impl Iterator<Item = &'static str> {
    let typed = object.others.filter(|ty| is_typed(context, *ty));
    let int = typed.filter(|ty| context.is_integers(*ty)).map(|_| "int");
    typed.map(|_| TYPED).into_iter().chain(int)
}

/// The modules of the runtime that these are in.
pub(super) fn modules(context: Context<'_>, object: &Object) -> Vec<&'static str> {
    let Some(ty) = object.others.filter(|ty| is_typed(context, *ty)) else {
        return Vec::new();
    };
    let mut modules = vec!["additional_properties"];
    if context.is_integers(ty) {
        modules.push("additional_properties/integers");
    }
    if object.checked && object.presence.iter().any(|rule| is_among(object, rule)) {
        modules.push("additional_properties/presence");
    }
    modules
}

/// Whether a rule names one that no field has.
fn is_among(object: &Object, rule: &Presence) -> bool {
    let (Presence::AnyOf(sets) | Presence::OneOf(sets)) = rule;
    let is_field = |name: &String| object.fields.iter().any(|field| field.name == *name);
    sets.iter().flatten().any(|name| !is_field(name))
}

/// Whether the file of an object needs maps for its field.
pub(super) fn is_plain(context: Context<'_>, object: &Object) -> bool {
    object.others.is_some_and(|ty| !is_typed(context, ty))
}

impl Context<'_> {
    /// Whether the models of the client have such a field.
    pub(super) fn has_typed_others(self) -> bool {
        let mut kinds = self.api.types.iter().map(|(_, ty)| &ty.kind);
        kinds.any(|kind| match kind {
            Kind::Object(object) => object.shape.others.is_some_and(|ty| is_typed(self, ty)),
            _ => false,
        })
    }
}

/// Whether they are of a type that not every value is of.
fn is_typed(context: Context<'_>, ty: TypeId) -> bool {
    !context.api.types.is_any(ty)
}
