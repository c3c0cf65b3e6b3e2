//! Values as Rust expressions, for documentation.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
use serde_json::{Map, Value};

use super::{Context, print};
use crate::model::{Kind, Named, Object, TypeId};
use crate::names::Name;

/// What an expression needs in scope.
#[derive(Debug, Default)]
pub(super) struct Imports<'a> {
    models: BTreeSet<&'a Name>,
    map: bool,
}

impl Imports<'_> {
    /// The `use` items, for a program that depends on `library`.
    pub(super) fn items(&self, library: &str) -> TokenStream {
        let library = format_ident!("{library}");
        let map = self.map.then(|| quote! { use std::collections::BTreeMap; });
        let names: Vec<Ident> = self.models.iter().map(|name| name.ident()).collect();
        let models = match names.as_slice() {
            [] => None,
            [only] => Some(quote! { use #library::models::#only; }),
            several => Some(quote! { use #library::models::{#(#several),*}; }),
        };
        quote! { #map #models }
    }

    /// The text of a program: the imports, an empty line, and statements.
    pub(super) fn program(
        &self,
        library: &str,
        statements: &TokenStream,
    ) -> Result<String, String> {
        let invalid = |error: syn::Error| format!("an example: {error}");
        let imports = print::statements(&self.items(library)).map_err(invalid)?;
        let statements = print::statements(statements).map_err(invalid)?;
        Ok(if imports.is_empty() { statements } else { format!("{imports}\n\n{statements}") })
    }
}

impl<'a> Context<'a> {
    /// A program that makes a value of a model.
    pub(super) fn construction(self, id: TypeId, value: &Value) -> Result<String, String> {
        let mut imports = Imports::default();
        let expression = self.expression(id, value, &mut imports);
        imports.program(&self.names.library(), &quote! { let value = #expression; })
    }

    /// A value of a type as an expression of just that type.
    pub(super) fn expression(
        self,
        id: TypeId,
        value: &Value,
        imports: &mut Imports<'a>,
    ) -> TokenStream {
        match &self.api.types.get(self.api.types.resolve(id)).kind {
            Kind::String { .. } => {
                let text = value.as_str().unwrap_or_default();
                quote! { #text.to_owned() }
            }
            _ => self.convertible(id, value, imports),
        }
    }

    /// A value of a type as an expression for where anything that becomes the type will do.
    pub(super) fn convertible(
        self,
        id: TypeId,
        value: &Value,
        imports: &mut Imports<'a>,
    ) -> TokenStream {
        let resolved = self.api.types.resolve(id);
        match (&self.api.types.get(resolved).kind, value) {
            (Kind::Boolean | Kind::Integer(_), scalar) => {
                scalar.to_string().parse().unwrap_or_default()
            }
            (Kind::Float(_), number) => float(number),
            (Kind::String { .. }, text) => {
                let text = text.as_str().unwrap_or_default();
                quote! { #text }
            }
            (Kind::Enumeration(listed), text) => {
                let names = self.names.ty(resolved);
                imports.models.insert(&names.name);
                let name = names.name.ident();
                let known = listed
                    .shape
                    .strings()
                    .zip(&names.members)
                    .find(|(known, _)| Some(*known) == text.as_str());
                if let Some((_, variant)) = known {
                    let variant = variant.ident();
                    quote! { #name::#variant }
                } else {
                    let text = text.as_str().unwrap_or_default();
                    quote! { #name::from(#text) }
                }
            }
            (Kind::Array(items), Value::Array(elements)) => {
                let elements =
                    elements.iter().map(|element| self.element(*items, element, imports));
                let elements: Vec<TokenStream> = elements.collect();
                quote! { vec![#(#elements),*] }
            }
            (Kind::Map(values), Value::Object(members)) => {
                imports.map = true;
                let members = members.iter().map(|(key, member)| {
                    let member = self.element(*values, member, imports);
                    quote! { (#key.to_owned(), #member) }
                });
                let members: Vec<TokenStream> = members.collect();
                quote! { BTreeMap::from([#(#members),*]) }
            }
            (Kind::Object(object), Value::Object(members)) => {
                self.object(resolved, object, members, imports)
            }
            (_, any) => {
                let json: TokenStream = any.to_string().parse().unwrap_or_default();
                quote! { serde_json::json!(#json) }
            }
        }
    }

    /// A value where `null` may be one of the values.
    fn element(self, id: TypeId, value: &Value, imports: &mut Imports<'a>) -> TokenStream {
        if !self.api.types.is_nullable(id) {
            return self.expression(id, value, imports);
        }
        if value.is_null() {
            return quote! { None };
        }
        let value = self.expression(id, value, imports);
        quote! { Some(#value) }
    }

    fn object(
        self,
        id: TypeId,
        object: &Named<Object>,
        members: &Map<String, Value>,
        imports: &mut Imports<'a>,
    ) -> TokenStream {
        let names = self.names.ty(id);
        imports.models.insert(&names.name);
        let name = names.name.ident();
        let mut arguments = Vec::new();
        let mut setters = Vec::new();
        for (field, setter) in object.shape.fields.iter().zip(&names.setters) {
            match members.get(&field.name) {
                Some(value) if self.is_argument(field) => {
                    arguments.push(self.convertible(field.ty, value, imports));
                }
                Some(value) if !value.is_null() => {
                    let setter = setter.ident();
                    let value = self.convertible(field.ty, value, imports);
                    setters.push(quote! { .#setter(#value) });
                }
                _ => {}
            }
        }
        quote! { #name::new(#(#arguments),*) #(#setters)* }
    }
}

/// A number as a literal that isn't an integer's.
fn float(number: &Value) -> TokenStream {
    let number = number.as_f64().unwrap_or_default();
    let literal = Literal::f64_unsuffixed(number.abs());
    if number < 0.0 {
        quote! { -#literal }
    } else {
        quote! { #literal }
    }
}
