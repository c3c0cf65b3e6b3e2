// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{Shape, decode, setters, shape};

/// Told apart by what is in a member.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Inside`.
///
/// # Example
///
/// ```
/// use unions::models::{Inside, InsideLeft};
///
/// let value = Inside::from(InsideLeft::new());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Inside {
    /// Left
    Left(Box<InsideLeft>),
    /// Right
    Right(Box<InsideRight>),
    /// Sorted
    Sorted(Box<InsideSorted>),
    /// Listed
    Listed(Box<InsideListed>),
    /// Others
    Others(Box<InsideOthers>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<InsideLeft> for Inside {
    fn from(value: InsideLeft) -> Self {
        Self::Left(Box::new(value))
    }
}

impl From<InsideRight> for Inside {
    fn from(value: InsideRight) -> Self {
        Self::Right(Box::new(value))
    }
}

impl From<InsideSorted> for Inside {
    fn from(value: InsideSorted) -> Self {
        Self::Sorted(Box::new(value))
    }
}

impl From<InsideListed> for Inside {
    fn from(value: InsideListed) -> Self {
        Self::Listed(Box::new(value))
    }
}

impl From<InsideOthers> for Inside {
    fn from(value: InsideOthers) -> Self {
        Self::Others(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Inside {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &[],
                members: &[
                    (
                        "m",
                        &shape::Member {
                            members: &[("x", &shape::Any)],
                            is_open: false,
                        },
                    ),
                ],
                is_open: false,
            },
            &shape::Object {
                required: &[],
                members: &[
                    (
                        "m",
                        &shape::Member {
                            members: &[("y", &shape::Any)],
                            is_open: false,
                        },
                    ),
                ],
                is_open: false,
            },
            &shape::Object {
                required: &[],
                members: &[
                    (
                        "m",
                        &shape::Member {
                            members: &[("sort", &shape::Any), ("x", &shape::Any)],
                            is_open: false,
                        },
                    ),
                ],
                is_open: false,
            },
            &shape::Object {
                required: &[],
                members: &[
                    (
                        "list",
                        &shape::Array {
                            each_looks_like: &shape::Member {
                                members: &[("x", &shape::Any)],
                                is_open: false,
                            },
                        },
                    ),
                ],
                is_open: false,
            },
            &shape::Object {
                required: &[],
                members: &[
                    (
                        "list",
                        &shape::Array {
                            each_looks_like: &shape::Member {
                                members: &[("y", &shape::Any)],
                                is_open: false,
                            },
                        },
                    ),
                ],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Left),
                1 => decode(&value).map(Self::Right),
                2 => decode(&value).map(Self::Sorted),
                3 => decode(&value).map(Self::Listed),
                4 => decode(&value).map(Self::Others),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// Left
///
/// Schema: `#/components/schemas/Inside/oneOf/0`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InsideLeft {
    /// M.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub m: Option<InsideLeftM>,
}

impl InsideLeft {
    /// Creates an `InsideLeft` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl InsideLeft {
        fn m(impl Into<Option<InsideLeftM>>);
    }
}

/// Right
///
/// Schema: `#/components/schemas/Inside/oneOf/1`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InsideRight {
    /// M.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub m: Option<InsideRightM>,
}

impl InsideRight {
    /// Creates an `InsideRight` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl InsideRight {
        fn m(impl Into<Option<InsideRightM>>);
    }
}

/// Sorted
///
/// Schema: `#/components/schemas/Inside/oneOf/2`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InsideSorted {
    /// M.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub m: Option<InsideSortedM>,
}

impl InsideSorted {
    /// Creates an `InsideSorted` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl InsideSorted {
        fn m(impl Into<Option<InsideSortedM>>);
    }
}

/// Listed
///
/// Schema: `#/components/schemas/Inside/oneOf/3`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InsideListed {
    /// List.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<Vec<InsideListedListItem>>,
}

impl InsideListed {
    /// Creates an `InsideListed` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl InsideListed {
        fn list(Vec<InsideListedListItem>);
    }
}

/// Others
///
/// Schema: `#/components/schemas/Inside/oneOf/4`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InsideOthers {
    /// List.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<Vec<InsideOthersListItem>>,
}

impl InsideOthers {
    /// Creates an `InsideOthers` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl InsideOthers {
        fn list(Vec<InsideOthersListItem>);
    }
}

/// The object `Inside Left m`.
///
/// Schema: `#/components/schemas/Inside/oneOf/0/properties/m`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InsideLeftM {
    /// X.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x: Option<String>,
}

impl InsideLeftM {
    /// Creates an `InsideLeftM` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl InsideLeftM {
        fn x(impl IntoOption<String, M>);
    }
}

/// The object `Inside Right m`.
///
/// Schema: `#/components/schemas/Inside/oneOf/1/properties/m`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InsideRightM {
    /// Y.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub y: Option<String>,
}

impl InsideRightM {
    /// Creates an `InsideRightM` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl InsideRightM {
        fn y(impl IntoOption<String, M>);
    }
}

/// The object `Inside Sorted m`.
///
/// Schema: `#/components/schemas/Inside/oneOf/2/properties/m`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InsideSortedM {
    /// Always `a`, as far as the document knows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort: Option<String>,
    /// X.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x: Option<String>,
}

impl InsideSortedM {
    /// Creates an `InsideSortedM` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl InsideSortedM {
        fn sort(impl IntoOption<String, M>);
        fn x(impl IntoOption<String, M>);
    }
}

/// The object `Inside Listed list item`.
///
/// Schema: `#/components/schemas/Inside/oneOf/3/properties/list/items`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InsideListedListItem {
    /// X.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x: Option<String>,
}

impl InsideListedListItem {
    /// Creates an `InsideListedListItem` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl InsideListedListItem {
        fn x(impl IntoOption<String, M>);
    }
}

/// The object `Inside Others list item`.
///
/// Schema: `#/components/schemas/Inside/oneOf/4/properties/list/items`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InsideOthersListItem {
    /// Y.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub y: Option<String>,
}

impl InsideOthersListItem {
    /// Creates an `InsideOthersListItem` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl InsideOthersListItem {
        fn y(impl IntoOption<String, M>);
    }
}
