//! Texts of formats that a client has types for, where it is to have these.

use std::collections::BTreeSet;

use crate::formats::TextFormat;
use crate::model::{Kind, TextType, Types};

/// Gives the texts of some formats their types.
pub(crate) fn choose(types: &mut Types, wanted: &BTreeSet<TextFormat>) {
    for kind in types.kinds_mut() {
        if let Kind::String { format: Some(format), held_as } = kind
            && matches!(held_as, TextType::Unchosen)
            && let Some(format) = TextFormat::of(format).filter(|format| wanted.contains(format))
        {
            *held_as = TextType::Formatted(format);
        }
    }
}
