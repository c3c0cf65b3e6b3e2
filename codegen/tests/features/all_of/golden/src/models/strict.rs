// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Employee, Person};
use crate::runtime::{Shape, decode, shape};

/// What stands beside the variants is what they have anyway.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Strict`.
///
/// # Example
///
/// ```
/// use all_of::models::{Person, Strict};
///
/// let value = Strict::from(Person::new(1, "name@example.com"));
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Strict {
    /// An entity with local additions.
    Person(Box<Person>),
    /// Nested, with a part that only requires, and a property beside the parts.
    Employee(Box<Employee>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<Person> for Strict {
    fn from(value: Person) -> Self {
        Self::Person(Box::new(value))
    }
}

impl From<Employee> for Strict {
    fn from(value: Employee) -> Self {
        Self::Employee(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Strict {
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
                required: &["id", "name", "email", "badge", "salary"],
                members: &[
                    ("id", &shape::Integer),
                    ("name", &shape::String),
                    ("remark", &shape::String),
                    ("email", &shape::String),
                    ("badge", &shape::String),
                    ("salary", &shape::Number),
                    ("manager", &shape::SomeObject),
                ],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Person),
                1 => decode(&value).map(Self::Employee),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}
