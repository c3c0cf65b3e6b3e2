//! What a plan is made of.

use super::holders::Holders;
use super::samples::Samples;
use super::{RustType, unions};
use crate::model::{Api, Kind, Prose, TypeId, Types, Union};
use crate::names::{Name, Names};
use crate::passes::Facts;
use crate::tree::Located;

/// The model, what is known of it, the names in it, where it comes from, and a value of each type.
#[derive(Clone, Copy)]
pub(super) struct Inputs<'a> {
    pub(super) api: &'a Api,
    pub(super) facts: &'a Facts,
    pub(super) names: &'a Names,
    /// Where in the document the API's parts come from.
    pub(super) tree: &'a Located,
    pub(super) samples: &'a Samples<'a>,
    pub(super) holders: &'a Holders,
}

impl<'a> Inputs<'a> {
    pub(super) fn types(self) -> &'a Types {
        &self.api.types
    }

    /// What kind of values a type has, whatever it is called.
    pub(super) fn kind(self, id: TypeId) -> &'a Kind {
        self.types().kind(id)
    }

    /// A type where it can't be `null`, or where that is somebody else's to say.
    pub(super) fn ty(self, id: TypeId) -> RustType {
        RustType::of(self.types(), self.names, id)
    }

    /// A type in a place that can't leave it out.
    pub(super) fn nullable(self, id: TypeId) -> RustType {
        RustType::nullable(self.types(), self.names, id)
    }

    /// What the document says of a model, for where it's referred to.
    pub(super) fn description(self, id: TypeId) -> Option<&'a Prose> {
        match &self.types().get(self.types().named(id)).kind {
            Kind::Object(object) => object.description.as_ref(),
            // What it is alike may be described as part of something else.
            Kind::Alias(alias) => alias.description.as_ref(),
            Kind::Enumeration(enumeration) => enumeration.description.as_ref(),
            Kind::Union(union) => union.description.as_ref(),
            kind => kind.newtype()?.description.as_ref(),
        }
    }

    /// The name of a model, which may be an alias.
    pub(super) fn model_name(self, id: TypeId) -> &'a Name {
        &self.names.ty(self.types().named(id)).name
    }

    pub(super) fn is_convertible(self, union: &Union, index: usize) -> bool {
        unions::is_convertible(self.types(), union, index)
    }
}
