//! Unions as enums.

use std::mem::discriminant;

use super::RustType;
use super::inputs::Inputs;
use crate::model::{self, Kind, TypeId, Types};

/// An enum of a union's variants.
#[derive(Debug)]
pub(crate) struct Union {
    pub(crate) variants: Vec<Variant>,
    /// Whether it is `Eq` and `Hash`.
    pub(crate) is_exact: bool,
    /// Whether `Debug` mustn't show a value of none of the variants.
    pub(crate) is_secret: bool,
}

/// A variant of a union.
#[derive(Debug)]
pub(crate) struct Variant {
    pub(crate) ty: RustType,
}

impl Inputs<'_> {
    pub(super) fn union(self, id: TypeId, union: &model::Union) -> Union {
        let variants = union.variants.iter().map(|variant| Variant { ty: self.ty(variant.ty) });
        Union {
            variants: variants.collect(),
            is_exact: self.holders.is_exact(id),
            is_secret: self.holders.is_secret(id),
        }
    }
}

/// Whether a union holds a type behind a pointer: objects, so that the enum stays small, and unions,
/// so that it ends.
pub(crate) fn is_boxed(types: &Types, id: TypeId) -> bool {
    matches!(types.kind(id), Kind::Object(_) | Kind::Union(_))
}

/// Whether a union can be made of a value of its variant without naming the variant: not where
/// another one is of the same type.
pub(crate) fn is_convertible(types: &Types, union: &model::Union, index: usize) -> bool {
    let kind = |variant: &model::Variant| types.kind(variant.ty);
    let own = kind(&union.variants[index]);
    let ty = |variant: &model::Variant| types.resolve(variant.ty);
    // Arrays of different things may look the same in Rust.
    let similar = |other: &&model::Variant| {
        let same_model = ty(other) == ty(&union.variants[index]);
        same_model || !own.is_model() && discriminant(kind(other)) == discriminant(own)
    };
    union.variants.iter().filter(similar).count() == 1
}
