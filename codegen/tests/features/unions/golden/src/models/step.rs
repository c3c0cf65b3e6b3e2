// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{Shape, decode, int};

/// Told apart by an integer, where it is there.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Step`.
///
/// # Example
///
/// ```
/// use unions::models::{Step, StepWalk};
///
/// let value = Step::from(StepWalk::new());
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Step {
    /// Walk
    Walk(Box<StepWalk>),
    /// Run
    Run(Box<StepRun>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<StepWalk> for Step {
    fn from(value: StepWalk) -> Self {
        Self::Walk(Box::new(value))
    }
}

impl From<StepRun> for Step {
    fn from(value: StepRun) -> Self {
        Self::Run(Box::new(value))
    }
}

impl Serialize for Step {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Walk(value) => value.serialize(serializer),
            Self::Run(value) => value.serialize(serializer),
            Self::UnknownValue(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Step {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes = [
            Shape::Object {
                required: &[],
                members: &[("code", Shape::JustInteger(1)), ("metres", Shape::Integer)],
                is_open: false,
            },
            Shape::Object {
                required: &[],
                members: &[
                    ("code", Shape::JustInteger(2)),
                    ("metres", Shape::Integer),
                    ("pace", Shape::Number),
                ],
                is_open: false,
            },
        ];
        for index in Shape::matching(&shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Walk),
                1 => decode(&value).map(Self::Run),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// Walk
///
/// Schema: `#/components/schemas/Step/anyOf/0`.
///
/// # Example
///
/// ```
/// use unions::models::StepWalk;
///
/// let value = StepWalk::new();
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StepWalk {
    /// The property `code`.
    ///
    /// Always `1`, as far as the document knows.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub code: Option<i64>,
    /// The property `metres`.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub metres: Option<i64>,
}

impl StepWalk {
    /// Creates a `StepWalk` with what it always has.
    #[must_use]
    pub fn new() -> Self {
        Self {
            code: Some(1),
            metres: None,
        }
    }

    /// Sets [`code`](Self#structfield.code).
    #[must_use]
    pub fn code(mut self, code: impl Into<Option<i64>>) -> Self {
        self.code = code.into();
        self
    }

    /// Sets [`metres`](Self#structfield.metres).
    #[must_use]
    pub fn metres(mut self, metres: impl Into<Option<i64>>) -> Self {
        self.metres = metres.into();
        self
    }
}

impl Default for StepWalk {
    fn default() -> Self {
        Self::new()
    }
}

/// Run
///
/// Schema: `#/components/schemas/Step/anyOf/1`.
///
/// # Example
///
/// ```
/// use unions::models::StepRun;
///
/// let value = StepRun::new();
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StepRun {
    /// The property `code`.
    ///
    /// Always `2`, as far as the document knows.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub code: Option<i64>,
    /// The property `metres`.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub metres: Option<i64>,
    /// The property `pace`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pace: Option<f64>,
}

impl StepRun {
    /// Creates a `StepRun` with what it always has.
    #[must_use]
    pub fn new() -> Self {
        Self {
            code: Some(2),
            metres: None,
            pace: None,
        }
    }

    /// Sets [`code`](Self#structfield.code).
    #[must_use]
    pub fn code(mut self, code: impl Into<Option<i64>>) -> Self {
        self.code = code.into();
        self
    }

    /// Sets [`metres`](Self#structfield.metres).
    #[must_use]
    pub fn metres(mut self, metres: impl Into<Option<i64>>) -> Self {
        self.metres = metres.into();
        self
    }

    /// Sets [`pace`](Self#structfield.pace).
    #[must_use]
    pub fn pace(mut self, pace: impl Into<Option<f64>>) -> Self {
        self.pace = pace.into();
        self
    }
}

impl Default for StepRun {
    fn default() -> Self {
        Self::new()
    }
}
