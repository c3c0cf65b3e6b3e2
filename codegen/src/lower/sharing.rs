//! Inline schemas that say the same, which become one type.
//!
//! A type that stands in one component or operation only is named after that. One that stands in
//! several is named after the place that they all give it: `Direction`, say, rather than after
//! whichever operation comes first.

use std::collections::{BTreeMap, HashMap};

use openapiv3::Schema;

use super::keywords::Keywords;
use super::naming::Naming;
use crate::model::{Label, TypeId, Types};

/// The types of inline schemas, by what these have in common with others.
#[derive(Debug, Default)]
pub(super) struct Sharing {
    known: HashMap<Key, Shared>,
    /// The places that shared types are named after, by the names they had.
    renamed: BTreeMap<String, String>,
}

/// The name of a schema's place, and what it says of values. What it says for people is the
/// place's own.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(super) struct Key(String, String);

#[derive(Debug)]
struct Shared {
    id: TypeId,
    name: String,
    home: String,
}

impl Sharing {
    /// What a schema has in common with others, if it becomes a model.
    pub(super) fn key(schema: &Schema, naming: &Naming) -> Option<Key> {
        let keywords = Keywords::of(schema);
        let is_model =
            keywords.properties.is_some() || !keywords.values.is_empty() || keywords.is_composed();
        if !is_model {
            return None;
        }
        let data = &schema.schema_data;
        let said = serde_json::to_string(&(&schema.schema_kind, &data.discriminator)).ok()?;
        Some(Key(naming.place.clone(), said))
    }

    /// The type of an equal schema.
    pub(super) fn find(&mut self, key: &Key, naming: &Naming) -> Option<TypeId> {
        let shared = self.known.get(key)?;
        if shared.home != naming.label.home && !says_nothing(&naming.place) {
            self.renamed.insert(shared.name.clone(), naming.place.clone());
        }
        Some(shared.id)
    }

    pub(super) fn add(&mut self, key: Key, id: TypeId, naming: &Naming) {
        let Label { name, home, .. } = naming.label.clone();
        self.known.insert(key, Shared { id, name, home });
    }

    /// Names the shared types, and those that stand in them, after their places.
    pub(super) fn rename(self, types: &mut Types) {
        for label in types.labels_mut() {
            let Some((old, new)) = self.longest(&label.name) else { continue };
            let name = format!("{new}{}", &label.name[old.len()..]);
            let former = std::mem::replace(&mut label.name, name);
            label.qualified = vec![format!("{} value", label.name), former];
            label.home.clone_from(new);
        }
    }

    /// The longest beginning of a name that is the name of a shared type, and its new one.
    fn longest(&self, name: &str) -> Option<(&String, &String)> {
        let ends = name.match_indices(' ').map(|(end, _)| end).rev();
        let mut beginnings = std::iter::once(name.len()).chain(ends).map(|end| &name[..end]);
        beginnings.find_map(|beginning| self.renamed.get_key_value(beginning))
    }
}

/// Whether a place has a name that many have, and that says nothing without its owner.
fn says_nothing(place: &str) -> bool {
    matches!(place, "base" | "item" | "object" | "request" | "response" | "value")
}
