// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{Shape, decode, int, open_integer_enum, setters, shape};

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
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Step {
    /// Walk
    Walk(Box<StepWalk>),
    /// Run
    Run(Box<StepRun>),
    /// Several of the others at once, with the members of all of them.
    Combined(Box<StepCombined>),
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

impl From<StepCombined> for Step {
    fn from(value: StepCombined) -> Self {
        Self::Combined(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Step {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &[],
                members: &[
                    ("code", &shape::JustInteger(1)),
                    ("metres", &shape::Integer),
                ],
                is_open: false,
            },
            &shape::Object {
                required: &[],
                members: &[
                    ("code", &shape::JustInteger(2)),
                    ("metres", &shape::Integer),
                    ("pace", &shape::Number),
                ],
                is_open: false,
            },
            &shape::Combined {
                required: &[],
                members: &[
                    ("code", &shape::Integer),
                    ("metres", &shape::Integer),
                    ("pace", &shape::Number),
                ],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Walk),
                1 => decode(&value).map(Self::Run),
                2 => decode(&value).map(Self::Combined),
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
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StepWalk {
    /// Always `1`, as far as the document knows.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub code: Option<i64>,
    /// Metres.
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
}

setters! {
    impl StepWalk {
        fn code(impl Into<Option<i64>>);
        fn metres(impl Into<Option<i64>>);
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StepRun {
    /// Always `2`, as far as the document knows.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub code: Option<i64>,
    /// Metres.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub metres: Option<i64>,
    /// Pace.
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
}

setters! {
    impl StepRun {
        fn code(impl Into<Option<i64>>);
        fn metres(impl Into<Option<i64>>);
        fn pace(impl Into<Option<f64>>);
    }
}

impl Default for StepRun {
    fn default() -> Self {
        Self::new()
    }
}

/// Several variants of a union at once, with the members of all of them.
///
/// Schema: `#/components/schemas/Step`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StepCombined {
    /// Code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<StepCombinedCode>,
    /// Metres.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub metres: Option<i64>,
    /// Pace.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pace: Option<f64>,
}

impl StepCombined {
    /// Creates a `StepCombined` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl StepCombined {
        fn code(impl IntoOption<StepCombinedCode, M>);
        fn metres(impl Into<Option<i64>>);
        fn pace(impl Into<Option<f64>>);
    }
}

open_integer_enum! {
    /// The values of `Step combined code`.
    ///
    /// Schema: `#/components/schemas/Step`.
    pub enum StepCombinedCode {
        N1 = 1,
        N2 = 2,
    }
    else UnknownValue
}
