//! Changes of a document that leave it one: values that go, move, stand twice or elsewhere.

use std::sync::LazyLock;

use arbitrary::Arbitrary;
use codegen::Pointer;
use serde_json::{Map, Value};

/// The documents that are changed.
static DOCUMENTS: LazyLock<Vec<Value>> = LazyLock::new(|| {
    let texts = [
        include_str!("../../../spec/conversations.yaml"),
        include_str!("../../tests/hostile/pets.yaml"),
        include_str!("../../tests/features/bodies/openapi.yaml"),
        include_str!("../../tests/features/compositions/openapi.yaml"),
        include_str!("../../tests/features/credentials/openapi.yaml"),
        include_str!("../../tests/features/discriminators/openapi.yaml"),
        include_str!("../../tests/features/multipart/openapi.yaml"),
        include_str!("../../tests/features/older/openapi.yaml"),
        include_str!("../../tests/features/parameters/openapi.yaml"),
        include_str!("../../tests/features/responses/openapi.yaml"),
        include_str!("../../tests/features/servers/openapi.yaml"),
        include_str!("../../tests/features/streams/openapi.yaml"),
        include_str!("../../tests/features/webhooks/openapi.yaml"),
    ];
    texts.iter().map(|text| serde_yaml::from_str(text).expect("a document")).collect()
});

/// A document, and what becomes of it.
#[derive(Debug, Arbitrary)]
pub struct Changed {
    document: u8,
    changes: Vec<Change>,
}

/// A change at a value, which is known by its number.
#[derive(Debug, Arbitrary)]
struct Change {
    at: u16,
    what: What,
}

#[derive(Debug, Arbitrary)]
enum What {
    Removed,
    Text(String),
    Number(f64),
    Flag(bool),
    Nothing,
    /// The key of the first member.
    Key(String),
    /// A copy of another value, which is known by its number.
    Copy(u16),
    /// A reference to another value.
    Reference(u16),
    /// A list of it.
    Listed,
    /// An object with it as a member.
    Held(String),
}

/// How many changes are made: more of them make a document of nothing but mistakes.
const MOST: usize = 12;

impl Changed {
    /// The document as JSON.
    #[must_use]
    pub fn text(&self) -> String {
        let mut document = DOCUMENTS[usize::from(self.document) % DOCUMENTS.len()].clone();
        for change in self.changes.iter().take(MOST) {
            change.make(&mut document);
        }
        document.to_string()
    }
}

impl Change {
    fn make(&self, document: &mut Value) {
        let places = places(document);
        let place = |number: u16| &places[usize::from(number) % places.len()];
        let at = place(self.at);
        if matches!(self.what, What::Removed) {
            return remove(document, at);
        }
        let copy = match &self.what {
            What::Copy(other) => document.pointer(place(*other).as_str()).cloned(),
            _ => None,
        };
        let Some(value) = document.pointer_mut(at.as_str()) else { return };
        match &self.what {
            What::Removed => {}
            What::Text(text) => *value = Value::from(text.as_str()),
            What::Number(number) => *value = Value::from(*number),
            What::Flag(flag) => *value = Value::from(*flag),
            What::Nothing => *value = Value::Null,
            What::Key(key) => rename(value, key),
            What::Copy(_) => *value = copy.unwrap_or_default(),
            What::Reference(other) => {
                let reference = format!("#{}", place(*other).as_str());
                *value = Value::Object(Map::from_iter([("$ref".to_owned(), reference.into())]));
            }
            What::Listed => *value = Value::Array(vec![value.take()]),
            What::Held(key) => {
                let held = value.take();
                *value = Value::Object(Map::from_iter([(key.clone(), held)]));
            }
        }
    }
}

/// The pointers to all values of a document.
fn places(document: &Value) -> Vec<Pointer> {
    let mut places = vec![Pointer::root()];
    let mut next = 0;
    while let Some(place) = places.get(next).cloned() {
        next += 1;
        match document.pointer(place.as_str()) {
            Some(Value::Object(members)) => {
                places.extend(members.keys().map(|key| place.child(key)));
            }
            Some(Value::Array(elements)) => {
                places.extend((0..elements.len()).map(|index| place.child(index)));
            }
            _ => {}
        }
    }
    places
}

fn remove(document: &mut Value, at: &Pointer) {
    let (Some(holder), Some(token)) = (at.parent(), at.tokens().last()) else { return };
    match document.pointer_mut(holder.as_str()) {
        Some(Value::Object(members)) => {
            members.shift_remove(&token);
        }
        Some(Value::Array(elements)) => {
            let index = token.parse().unwrap_or(usize::MAX);
            if index < elements.len() {
                elements.remove(index);
            }
        }
        _ => {}
    }
}

/// Gives the first member of an object another key.
fn rename(value: &mut Value, key: &str) {
    if let Value::Object(members) = value
        && let Some(first) = members.keys().next().cloned()
        && let Some(member) = members.shift_remove(&first)
    {
        members.insert(key.to_owned(), member);
    }
}
