//! A value tree from what a JSON or YAML parser reads.
//!
//! Both parsers hand their values to the same visitor, which reports what a tree can't hold: keys
//! that stand twice, YAML's tags, and numbers that are none.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess};
use serde::de::{VariantAccess, Visitor};
use serde_json::Number;

use super::positions::MERGE;
use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::tree::{Members, Node, Origin, Places, Value};

/// What is said of what YAML has for numbers that are none.
pub(crate) const NO_NUMBER: &str = "`.inf` and `.nan` are no numbers that a document can hold";

/// What is known while a tree is read.
pub(super) struct Reading<'d> {
    diagnostics: &'d mut Diagnostics,
    /// Where the values stand that have been read.
    places: &'d mut Places,
    /// Whether `<<` merges mappings.
    merges: bool,
    /// How much more may be read. Only YAML's aliases can make a tree larger than its text.
    room: usize,
}

impl<'d> Reading<'d> {
    /// Reads JSON.
    pub(super) fn json(places: &'d mut Places, diagnostics: &'d mut Diagnostics) -> Self {
        Self { diagnostics, places, merges: false, room: usize::MAX }
    }

    /// Reads YAML. A text without aliases fits into the tree it is given room for; one with
    /// aliases may describe a million values more.
    pub(super) fn yaml(
        text: &str,
        places: &'d mut Places,
        diagnostics: &'d mut Diagnostics,
    ) -> Self {
        let room = (text.len() + 1_000_000).saturating_mul(VALUE);
        Self { diagnostics, places, merges: true, room }
    }

    /// Reads the tree, of a document at a place.
    pub(super) fn tree<'de, D: Deserializer<'de>>(
        mut self,
        root: Option<Origin>,
        deserializer: D,
    ) -> Result<Node, D::Error> {
        Seed { reading: &mut self, origin: root }.deserialize(deserializer)
    }

    fn take<E: Error>(&mut self, size: usize) -> Result<(), E> {
        match self.room.checked_sub(size) {
            Some(room) => self.room = room,
            None => return Err(E::custom(TOO_LARGE)),
        }
        Ok(())
    }

    fn warning(
        &mut self,
        code: Code,
        origin: Option<Origin>,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        self.diagnostics.warning(code, &self.places.pointer(origin), message)
    }

    /// Adds the members of merged mappings to an object that doesn't have them: its own come
    /// first, then those of earlier mappings.
    fn merge(&mut self, object: &mut Members, merged: Node) {
        match merged.value {
            Value::Object(members) => {
                for (key, value) in members {
                    object.entry(key).or_insert(value);
                }
            }
            Value::Array(mappings) if mappings.iter().all(|mapping| mapping.is_object()) => {
                for mapping in mappings {
                    self.merge(object, mapping);
                }
            }
            _ => {
                self.warning(
                    Code::Invalid,
                    merged.origin,
                    "`<<` merges a mapping or a list of mappings, nothing else",
                )
                .help("it is ignored");
            }
        }
    }
}

/// How much room a value takes, beside its characters.
const VALUE: usize = 16;

/// What is said of a tree that has outgrown its text.
pub(super) const TOO_LARGE: &str = "aliases make the document many times larger than its text";

/// What is said of a mapping's key that is a mapping or a list.
pub(super) const KEY: &str = "a key must be a string, a number, true, false or null";

/// The value at a place, which is where it comes from.
struct Seed<'a, 'd> {
    reading: &'a mut Reading<'d>,
    origin: Option<Origin>,
}

impl Seed<'_, '_> {
    /// The node of a value that takes so much room.
    fn node<E: Error>(self, value: impl Into<Value>, size: usize) -> Result<Node, E> {
        self.reading.take(size)?;
        Ok(Node { value: value.into(), origin: self.origin })
    }
}

impl<'de> DeserializeSeed<'de> for Seed<'_, '_> {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_, '_> {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E: Error>(self) -> Result<Node, E> {
        self.node(Value::Null, VALUE)
    }

    fn visit_none<E: Error>(self) -> Result<Node, E> {
        self.visit_unit()
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Node, E> {
        self.node(value, VALUE)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Node, E> {
        self.node(value, VALUE)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Node, E> {
        self.node(value, VALUE)
    }

    // Numbers beyond 64 bits occur in real documents, as limits; JSON's reader rounds them too.
    #[allow(clippy::cast_precision_loss)]
    fn visit_i128<E: Error>(self, value: i128) -> Result<Node, E> {
        self.visit_f64(value as f64)
    }

    #[allow(clippy::cast_precision_loss)]
    fn visit_u128<E: Error>(self, value: u128) -> Result<Node, E> {
        self.visit_f64(value as f64)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Node, E> {
        if let Some(number) = Number::from_f64(value) {
            return self.node(number, VALUE);
        }
        self.reading.warning(Code::Invalid, self.origin, NO_NUMBER).help("null is read");
        self.node(Value::Null, VALUE)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Node, E> {
        self.visit_string(value.to_owned())
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Node, E> {
        let size = VALUE + value.len();
        self.node(value, size)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Node, A::Error> {
        let mut list: Vec<Node> = Vec::new();
        loop {
            let origin = self.reading.places.element(self.origin, list.len());
            match elements.next_element_seed(Seed { reading: self.reading, origin })? {
                Some(element) => list.push(element),
                None => return self.node(list, VALUE),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Node, A::Error> {
        let mut object = Members::new();
        let mut merged = Vec::new();
        while let Some(key) = members.next_key_seed(Key)? {
            self.reading.take(key.len())?;
            let origin = self.reading.places.member(self.origin, &key);
            let value = members.next_value_seed(Seed { reading: self.reading, origin })?;
            if self.reading.merges && key == MERGE {
                merged.push(value);
                continue;
            }
            if object.contains_key(&key) {
                let first = self.reading.places.pointer(origin);
                self.reading
                    .warning(Code::Duplicate, origin, "this key stands twice in the same object")
                    .also(first, "here it stands first")
                    .help("the last of its values is taken");
            }
            object.insert(key, value);
        }
        for mapping in merged {
            self.reading.merge(&mut object, mapping);
        }
        self.node(object, VALUE)
    }

    /// A value with a tag of its own, which YAML's parser hands over as an enum's variant.
    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<Node, A::Error> {
        let (tag, value) = tagged.variant::<String>()?;
        let message = format!(
            "the YAML tag `!{}` means nothing in an OpenAPI document",
            tag.trim_matches('!')
        );
        self.reading
            .warning(Code::Invalid, self.origin, message)
            .help("it is ignored; leave the tag out");
        value.newtype_variant_seed(Seed { reading: self.reading, origin: self.origin })
    }
}

/// The key of a member, as it stands in the text: YAML's `200` is the string `200`.
struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Key {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(KEY)
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<String, E> {
        Ok(key.to_owned())
    }

    fn visit_string<E: Error>(self, key: String) -> Result<String, E> {
        Ok(key)
    }
}
