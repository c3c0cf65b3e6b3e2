//! Additional properties of an object, all of which should be of one type.

pub(super) mod integers;
pub(super) mod presence;

use std::collections::BTreeMap;
use std::fmt;
use std::ops::{Deref, DerefMut};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

/// The additional properties of an object by their names: a map of those that are of the type which the
/// API declares for them.
///
/// A property of a response that isn't of this type is kept as JSON, apart from the others, and doesn't
/// cost the response. It goes back to where it came from if the object is sent, unless the map has a
/// property of the same name by then.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct AdditionalProperties<T> {
    declared: BTreeMap<String, T>,
    mismatches: BTreeMap<String, Value>,
}

impl<T> AdditionalProperties<T> {
    /// The properties that aren't of the declared type, by their names.
    #[must_use]
    pub fn mismatches(&self) -> &BTreeMap<String, Value> {
        &self.mismatches
    }

    /// The properties that aren't of the declared type, to be changed or removed.
    #[must_use]
    pub fn mismatches_mut(&mut self) -> &mut BTreeMap<String, Value> {
        &mut self.mismatches
    }

    /// Keeps what `decode` can't read as JSON.
    fn read<'de, D: Deserializer<'de>>(
        deserializer: D,
        decode: impl Fn(&Value) -> Option<T>,
    ) -> Result<Self, D::Error> {
        let mut properties = Self::default();
        for (name, value) in BTreeMap::<String, Value>::deserialize(deserializer)? {
            if let Some(value) = decode(&value) {
                properties.declared.insert(name, value);
            } else {
                properties.mismatches.insert(name, value);
            }
        }
        Ok(properties)
    }

    /// The mismatches that are still there, by their names.
    fn remaining(&self) -> impl Iterator<Item = (&String, &Value)> {
        self.mismatches.iter().filter(|(name, _)| !self.declared.contains_key(*name))
    }
}

impl<T> Default for AdditionalProperties<T> {
    fn default() -> Self {
        Self::from(BTreeMap::new())
    }
}

impl<T> From<BTreeMap<String, T>> for AdditionalProperties<T> {
    fn from(declared: BTreeMap<String, T>) -> Self {
        Self { declared, mismatches: BTreeMap::new() }
    }
}

impl<T> FromIterator<(String, T)> for AdditionalProperties<T> {
    fn from_iter<I: IntoIterator<Item = (String, T)>>(properties: I) -> Self {
        Self::from(BTreeMap::from_iter(properties))
    }
}

impl<'a, T> IntoIterator for &'a AdditionalProperties<T> {
    type Item = (&'a String, &'a T);
    type IntoIter = std::collections::btree_map::Iter<'a, String, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.declared.iter()
    }
}

impl<T> Deref for AdditionalProperties<T> {
    type Target = BTreeMap<String, T>;

    fn deref(&self) -> &Self::Target {
        &self.declared
    }
}

impl<T> DerefMut for AdditionalProperties<T> {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.declared
    }
}

/// Shows no more of a mismatch than its name, since where a password belongs it may be one.
impl<T: fmt::Debug> fmt::Debug for AdditionalProperties<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mismatches = self.remaining().map(|(name, _)| (name, format_args!("[mismatch]")));
        f.debug_map().entries(&self.declared).entries(mismatches).finish()
    }
}

impl<T: Serialize> Serialize for AdditionalProperties<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;

        let mut map = serializer.serialize_map(None)?;
        for (name, value) in &self.declared {
            map.serialize_entry(name, value)?;
        }
        for (name, value) in self.remaining() {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for AdditionalProperties<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::read(deserializer, |value| T::deserialize(value).ok())
    }
}
