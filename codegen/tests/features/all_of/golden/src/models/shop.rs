// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Entity, Narrowed, Person};
use crate::runtime::{Shape, decode, int, setters, shape};

/// Whose property a child narrows to a schema that has all of the former, and to one of
/// several.
///
/// Schema: `#/components/schemas/Shop`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Shop {
    /// What everything has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<Entity>,
    /// Contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<ShopContact>,
    /// Count.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
}

impl Shop {
    /// Creates a `Shop` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl Shop {
        fn owner(impl Into<Option<Entity>>);
        fn contact(impl IntoOption<ShopContact, M>);
        fn count(impl Into<Option<i64>>);
    }
}

/// One of the variants of `Shop contact`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Shop/properties/contact`.
///
/// # Example
///
/// ```
/// use all_of::models::{Person, ShopContact};
///
/// let value = ShopContact::from(Person::new(1, "name@example.com"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum ShopContact {
    /// An entity with local additions.
    Person(Box<Person>),
    /// The narrower of two scalars.
    Narrowed(Box<Narrowed>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<Person> for ShopContact {
    fn from(value: Person) -> Self {
        Self::Person(Box::new(value))
    }
}

impl From<Narrowed> for ShopContact {
    fn from(value: Narrowed) -> Self {
        Self::Narrowed(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for ShopContact {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &["id", "email"],
                members: &[
                    ("id", &shape::Integer),
                    ("name", &shape::String),
                    ("remark", &shape::Any),
                    ("email", &shape::String),
                ],
                is_open: false,
            },
            &shape::Object {
                required: &[],
                members: &[
                    ("number", &shape::Integer),
                    ("limited", &shape::Integer),
                    ("tags", &shape::SomeArray),
                    ("date", &shape::String),
                ],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Person),
                1 => decode(&value).map(Self::Narrowed),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}
