//! The text of a file, and the positions of its values there.

use std::sync::OnceLock;

use super::positions::{Cursor, Position, Positions};
use super::{Refusal, json, yaml};
use crate::diagnostics::{Diagnostics, Pointer};
use crate::tree::{Node, Origin, Places};

/// The text of a file, and the name to call it by in diagnostics.
#[derive(Debug)]
pub(super) struct File {
    pub(super) name: String,
    /// The text, without a byte order mark.
    pub(super) text: String,
    positions: OnceLock<Positions>,
}

impl File {
    pub(super) fn new(name: String, mut text: String) -> Self {
        if text.starts_with('\u{feff}') {
            text.remove(0);
        }
        Self { name, text, positions: OnceLock::new() }
    }

    /// The value tree that the text describes, which stands at a place; the places of its values are
    /// added.
    pub(super) fn read(
        &self,
        root: Option<Origin>,
        places: &mut Places,
        diagnostics: &mut Diagnostics,
    ) -> Result<Node, Refusal> {
        if self.text.trim_start().is_empty() {
            Err(Refusal::new("the document is empty", Cursor::new(&self.text).at_offset(0)))
        } else if self.is_json() {
            json::read(&self.text, root, places, diagnostics)
        } else {
            yaml::read(&self.text, root, places, diagnostics)
        }
    }

    /// How the scalar at `pointer` is written, where that isn't in quotes.
    pub(super) fn spelling(&self, pointer: &Pointer) -> Option<&str> {
        self.positions().spelling(pointer)
    }

    /// The place in the text of a byte.
    pub(super) fn at_offset(&self, offset: usize) -> Position {
        Cursor::new(&self.text).at_offset(offset)
    }

    pub(super) fn positions(&self) -> &Positions {
        self.positions.get_or_init(|| {
            if self.is_json() { json::positions(&self.text) } else { yaml::positions(&self.text) }
        })
    }

    fn is_json(&self) -> bool {
        self.text.trim_start().starts_with('{')
    }
}
