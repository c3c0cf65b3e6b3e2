// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Memo, Task};
use crate::runtime::{decode, discriminator};

/// By a property whose name has a dot.
///
/// Which one, is told by the member `@odata.type`.
///
/// Schema: `#/components/schemas/Annotated`.
///
/// # Example
///
/// ```
/// use discriminators::models::{Annotated, Memo};
///
/// let value = Annotated::from(Memo::new());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Annotated {
    /// `Memo`
    ///
    /// Its discriminator value is `#a.memo`.
    Memo(Box<Memo>),
    /// `Task`
    ///
    /// Its discriminator value is `#a.task`.
    Task(Box<Task>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<Memo> for Annotated {
    fn from(value: Memo) -> Self {
        Self::Memo(Box::new(value))
    }
}

impl From<Task> for Annotated {
    fn from(value: Task) -> Self {
        Self::Task(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Annotated {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let known = match discriminator(&value, "@odata.type").as_deref() {
            Some("#a.memo") => decode(&value).map(Self::Memo),
            Some("#a.task") => decode(&value).map(Self::Task),
            _ => None,
        };
        Ok(known.unwrap_or(Self::UnknownValue(value)))
    }
}
