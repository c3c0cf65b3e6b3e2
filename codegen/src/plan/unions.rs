//! How unions hold their variants, and are made of them.

use std::mem::discriminant;

use crate::model::{Kind, TypeId, Types, Union, Variant};

/// Whether a union holds a type behind a pointer: objects, so that the enum stays small, and unions,
/// so that it ends.
pub(crate) fn is_boxed(types: &Types, id: TypeId) -> bool {
    matches!(types.kind(id), Kind::Object(_) | Kind::Union(_))
}

/// Whether a union can be made of a value of its variant without naming the variant: not where
/// another one is of the same type.
pub(crate) fn is_convertible(types: &Types, union: &Union, index: usize) -> bool {
    let kind = |variant: &Variant| types.kind(variant.ty);
    let own = kind(&union.variants[index]);
    let ty = |variant: &Variant| types.resolve(variant.ty);
    // Arrays of different things may look the same in Rust.
    let similar = |other: &&Variant| {
        let same_model = ty(other) == ty(&union.variants[index]);
        same_model || !own.is_model() && discriminant(kind(other)) == discriminant(own)
    };
    union.variants.iter().filter(similar).count() == 1
}
