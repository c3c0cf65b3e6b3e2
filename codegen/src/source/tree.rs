//! A value tree from what a JSON or YAML parser reads.
//!
//! Both parsers hand their values to the same visitor, which reports what a tree can't hold: keys
//! that stand twice, YAML's tags, and numbers that are none.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess};
use serde::de::{VariantAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::places::MERGE;
use crate::diagnostics::{Code, Diagnostic, Diagnostics, Place};

/// What is said of what YAML has for numbers that are none.
pub(crate) const NO_NUMBER: &str = "`.inf` and `.nan` are no numbers that a document can hold";

/// What is known while a tree is read.
pub(super) struct Reading<'d> {
    diagnostics: &'d mut Diagnostics,
    /// Whether `<<` merges mappings.
    merges: bool,
    /// How much more may be read. Only YAML's aliases can make a tree larger than its text.
    room: usize,
}

impl<'d> Reading<'d> {
    /// Reads JSON.
    pub(super) fn json(diagnostics: &'d mut Diagnostics) -> Self {
        Self { diagnostics, merges: false, room: usize::MAX }
    }

    /// Reads YAML. A text without aliases fits into the tree it is given room for; one with
    /// aliases may describe a million values more.
    pub(super) fn yaml(text: &str, diagnostics: &'d mut Diagnostics) -> Self {
        let room = (text.len() + 1_000_000).saturating_mul(VALUE);
        Self { diagnostics, merges: true, room }
    }

    /// Reads the tree.
    pub(super) fn tree<'de, D: Deserializer<'de>>(
        &mut self,
        deserializer: D,
    ) -> Result<Value, D::Error> {
        Node { reading: self, place: Place::Root }.deserialize(deserializer)
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
        place: &Place<'_>,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        self.diagnostics.warning(code, &place.pointer(), message)
    }

    /// Adds the members of merged mappings to an object that doesn't have them: its own come
    /// first, then those of earlier mappings.
    fn merge(&mut self, object: &mut Map<String, Value>, merged: Value, place: &Place<'_>) {
        match merged {
            Value::Object(members) => {
                for (key, value) in members {
                    object.entry(key).or_insert(value);
                }
            }
            Value::Array(mappings) if mappings.iter().all(Value::is_object) => {
                for mapping in mappings {
                    self.merge(object, mapping, place);
                }
            }
            _ => {
                self.warning(
                    Code::Invalid,
                    place,
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

/// The value at a place.
struct Node<'a, 'd> {
    reading: &'a mut Reading<'d>,
    place: Place<'a>,
}

impl<'de> DeserializeSeed<'de> for Node<'_, '_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_, '_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        self.reading.take(VALUE).map(|()| Value::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Value, E> {
        self.visit_unit()
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        self.reading.take(VALUE).map(|()| value.into())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        self.reading.take(VALUE).map(|()| value.into())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        self.reading.take(VALUE).map(|()| value.into())
    }

    // Numbers beyond 64 bits occur in real documents, as limits; JSON's reader rounds them too.
    #[allow(clippy::cast_precision_loss)]
    fn visit_i128<E: Error>(self, value: i128) -> Result<Value, E> {
        self.visit_f64(value as f64)
    }

    #[allow(clippy::cast_precision_loss)]
    fn visit_u128<E: Error>(self, value: u128) -> Result<Value, E> {
        self.visit_f64(value as f64)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        self.reading.take(VALUE)?;
        if let Some(number) = Number::from_f64(value) {
            return Ok(number.into());
        }
        self.reading.warning(Code::Invalid, &self.place, NO_NUMBER).help("null is read");
        Ok(Value::Null)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        self.visit_string(value.to_owned())
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Value, E> {
        self.reading.take(VALUE + value.len()).map(|()| value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Value, A::Error> {
        self.reading.take(VALUE)?;
        let mut list = Vec::new();
        loop {
            let place = Place::Element(&self.place, list.len());
            match elements.next_element_seed(Node { reading: self.reading, place })? {
                Some(element) => list.push(element),
                None => return Ok(list.into()),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        self.reading.take(VALUE)?;
        let mut object = Map::new();
        let mut merged = Vec::new();
        while let Some(key) = members.next_key_seed(Key)? {
            self.reading.take(key.len())?;
            let place = Place::Member(&self.place, &key);
            let value = members.next_value_seed(Node { reading: self.reading, place })?;
            if self.reading.merges && key == MERGE {
                merged.push(value);
                continue;
            }
            if object.contains_key(&key) {
                self.reading
                    .warning(Code::Duplicate, &place, "this key stands twice in the same object")
                    .help("the last of its values is taken");
            }
            object.insert(key, value);
        }
        for mapping in merged {
            self.reading.merge(&mut object, mapping, &Place::Member(&self.place, MERGE));
        }
        Ok(object.into())
    }

    /// A value with a tag of its own, which YAML's parser hands over as an enum's variant.
    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<Value, A::Error> {
        let (tag, value) = tagged.variant::<String>()?;
        let message = format!(
            "the YAML tag `!{}` means nothing in an OpenAPI document",
            tag.trim_matches('!')
        );
        self.reading
            .warning(Code::Invalid, &self.place, message)
            .help("it is ignored; leave the tag out");
        value.newtype_variant_seed(Node { reading: self.reading, place: self.place })
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
