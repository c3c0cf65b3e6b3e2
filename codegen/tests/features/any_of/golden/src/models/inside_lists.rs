// @generated from the API's OpenAPI document; the next run overwrites edits.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{Shape, decode, shape};

/// The same in lists and maps.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/InsideLists`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum InsideLists {
    /// Left
    Left(Box<InsideListsLeft>),
    /// Right
    Right(Box<InsideListsRight>),
    /// Several of the others at once, with the members of all of them.
    Combined(Box<InsideListsCombined>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<InsideListsLeft> for InsideLists {
    fn from(value: InsideListsLeft) -> Self {
        Self::Left(Box::new(value))
    }
}

impl From<InsideListsRight> for InsideLists {
    fn from(value: InsideListsRight) -> Self {
        Self::Right(Box::new(value))
    }
}

impl From<InsideListsCombined> for InsideLists {
    fn from(value: InsideListsCombined) -> Self {
        Self::Combined(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for InsideLists {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
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
                    (
                        "map",
                        &shape::Map {
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
                    (
                        "map",
                        &shape::Map {
                            each_looks_like: &shape::Member {
                                members: &[("y", &shape::Any)],
                                is_open: false,
                            },
                        },
                    ),
                ],
                is_open: false,
            },
            &shape::Combined {
                required: &[],
                members: &[
                    (
                        "list",
                        &shape::OneOf {
                            shapes: &[
                                &shape::Array {
                                    each_looks_like: &shape::Member {
                                        members: &[("x", &shape::Any)],
                                        is_open: false,
                                    },
                                },
                                &shape::Array {
                                    each_looks_like: &shape::Member {
                                        members: &[("y", &shape::Any)],
                                        is_open: false,
                                    },
                                },
                                &shape::Array {
                                    each_looks_like: &shape::OneOf {
                                        shapes: &[
                                            &shape::Any,
                                            &shape::Any,
                                            &shape::Any,
                                            &shape::Any,
                                        ],
                                    },
                                },
                                &shape::Any,
                            ],
                        },
                    ),
                    (
                        "map",
                        &shape::OneOf {
                            shapes: &[
                                &shape::Map {
                                    each_looks_like: &shape::Member {
                                        members: &[("x", &shape::Any)],
                                        is_open: false,
                                    },
                                },
                                &shape::Map {
                                    each_looks_like: &shape::Member {
                                        members: &[("y", &shape::Any)],
                                        is_open: false,
                                    },
                                },
                                &shape::Map {
                                    each_looks_like: &shape::OneOf {
                                        shapes: &[
                                            &shape::Any,
                                            &shape::Any,
                                            &shape::Any,
                                            &shape::Any,
                                        ],
                                    },
                                },
                                &shape::Any,
                            ],
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

/// Left
///
/// Schema: `#/components/schemas/InsideLists/anyOf/0`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InsideListsLeft {
    /// List.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<Vec<InsideListsLeftListItem>>,
    /// Map.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub map: Option<BTreeMap<String, InsideListsLeftMapValue>>,
}

/// Right
///
/// Schema: `#/components/schemas/InsideLists/anyOf/1`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InsideListsRight {
    /// List.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<Vec<InsideListsRightListItem>>,
    /// Map.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub map: Option<BTreeMap<String, InsideListsRightMapValue>>,
}

/// Several variants of a union at once, with the members of all of them.
///
/// Schema: `#/components/schemas/InsideLists`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InsideListsCombined {
    /// List.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<InsideListsCombinedList>,
    /// Map.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub map: Option<InsideListsCombinedMap>,
}

/// One of the variants of `InsideLists combined list`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/InsideLists`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum InsideListsCombinedList {
    /// `InsideLists Left list item list`
    InsideListsLeftListItemList(Vec<InsideListsLeftListItem>),
    /// `InsideLists Right list item list`
    InsideListsRightListItemList(Vec<InsideListsRightListItem>),
    /// Several of the others at once: what is in it has the members of all that it is.
    CombinedArray(Vec<InsideListsCombinedListCombinedItem>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl<'de> Deserialize<'de> for InsideListsCombinedList {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Array {
                each_looks_like: &shape::Object {
                    required: &[],
                    members: &[("x", &shape::String)],
                    is_open: false,
                },
            },
            &shape::Array {
                each_looks_like: &shape::Object {
                    required: &[],
                    members: &[("y", &shape::String)],
                    is_open: false,
                },
            },
            &shape::Array {
                each_looks_like: &shape::OneOf {
                    shapes: &[
                        &shape::Object {
                            required: &[],
                            members: &[("x", &shape::String)],
                            is_open: false,
                        },
                        &shape::Object {
                            required: &[],
                            members: &[("y", &shape::String)],
                            is_open: false,
                        },
                        &shape::Combined {
                            required: &[],
                            members: &[("x", &shape::String), ("y", &shape::String)],
                            is_open: false,
                        },
                    ],
                },
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::InsideListsLeftListItemList),
                1 => decode(&value).map(Self::InsideListsRightListItemList),
                2 => decode(&value).map(Self::CombinedArray),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// One of the variants of `InsideLists combined map`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/InsideLists`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum InsideListsCombinedMap {
    /// `object`
    Object(BTreeMap<String, InsideListsLeftMapValue>),
    /// `object`
    InsideListsCombinedMapObject(BTreeMap<String, InsideListsRightMapValue>),
    /// Several of the others at once: what is in it has the members of all that it is.
    CombinedMap(BTreeMap<String, InsideListsCombinedMapCombinedMember>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl<'de> Deserialize<'de> for InsideListsCombinedMap {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Map {
                each_looks_like: &shape::Object {
                    required: &[],
                    members: &[("x", &shape::String)],
                    is_open: false,
                },
            },
            &shape::Map {
                each_looks_like: &shape::Object {
                    required: &[],
                    members: &[("y", &shape::String)],
                    is_open: false,
                },
            },
            &shape::Map {
                each_looks_like: &shape::OneOf {
                    shapes: &[
                        &shape::Object {
                            required: &[],
                            members: &[("x", &shape::String)],
                            is_open: false,
                        },
                        &shape::Object {
                            required: &[],
                            members: &[("y", &shape::String)],
                            is_open: false,
                        },
                        &shape::Combined {
                            required: &[],
                            members: &[("x", &shape::String), ("y", &shape::String)],
                            is_open: false,
                        },
                    ],
                },
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Object),
                1 => decode(&value).map(Self::InsideListsCombinedMapObject),
                2 => decode(&value).map(Self::CombinedMap),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// The object `InsideLists Left list item`.
///
/// Schema: `#/components/schemas/InsideLists/anyOf/0/properties/list/items`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InsideListsLeftListItem {
    /// X.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x: Option<String>,
}

/// The object `InsideLists Left map value`.
///
/// Schema: `#/components/schemas/InsideLists/anyOf/0/properties/map/additionalProperties`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InsideListsLeftMapValue {
    /// X.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x: Option<String>,
}

/// The object `InsideLists Right list item`.
///
/// Schema: `#/components/schemas/InsideLists/anyOf/1/properties/list/items`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InsideListsRightListItem {
    /// Y.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub y: Option<String>,
}

/// The object `InsideLists Right map value`.
///
/// Schema: `#/components/schemas/InsideLists/anyOf/1/properties/map/additionalProperties`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InsideListsRightMapValue {
    /// Y.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub y: Option<String>,
}

/// One of the variants of `InsideLists combined list combined item`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/InsideLists`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum InsideListsCombinedListCombinedItem {
    /// `InsideLists Left list item`
    InsideListsLeftListItem(Box<InsideListsLeftListItem>),
    /// `InsideLists Right list item`
    InsideListsRightListItem(Box<InsideListsRightListItem>),
    /// Several of the others at once, with the members of all of them.
    Combined(Box<InsideListsCombinedListCombinedItemCombined>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<InsideListsLeftListItem> for InsideListsCombinedListCombinedItem {
    fn from(value: InsideListsLeftListItem) -> Self {
        Self::InsideListsLeftListItem(Box::new(value))
    }
}

impl From<InsideListsRightListItem> for InsideListsCombinedListCombinedItem {
    fn from(value: InsideListsRightListItem) -> Self {
        Self::InsideListsRightListItem(Box::new(value))
    }
}

impl From<InsideListsCombinedListCombinedItemCombined>
for InsideListsCombinedListCombinedItem {
    fn from(value: InsideListsCombinedListCombinedItemCombined) -> Self {
        Self::Combined(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for InsideListsCombinedListCombinedItem {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &[],
                members: &[("x", &shape::String)],
                is_open: false,
            },
            &shape::Object {
                required: &[],
                members: &[("y", &shape::String)],
                is_open: false,
            },
            &shape::Combined {
                required: &[],
                members: &[("x", &shape::String), ("y", &shape::String)],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::InsideListsLeftListItem),
                1 => decode(&value).map(Self::InsideListsRightListItem),
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

/// One of the variants of `InsideLists combined map combined member`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/InsideLists`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum InsideListsCombinedMapCombinedMember {
    /// `InsideLists Left map value`
    InsideListsLeftMapValue(Box<InsideListsLeftMapValue>),
    /// `InsideLists Right map value`
    InsideListsRightMapValue(Box<InsideListsRightMapValue>),
    /// Several of the others at once, with the members of all of them.
    Combined(Box<InsideListsCombinedMapCombinedMemberCombined>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<InsideListsLeftMapValue> for InsideListsCombinedMapCombinedMember {
    fn from(value: InsideListsLeftMapValue) -> Self {
        Self::InsideListsLeftMapValue(Box::new(value))
    }
}

impl From<InsideListsRightMapValue> for InsideListsCombinedMapCombinedMember {
    fn from(value: InsideListsRightMapValue) -> Self {
        Self::InsideListsRightMapValue(Box::new(value))
    }
}

impl From<InsideListsCombinedMapCombinedMemberCombined>
for InsideListsCombinedMapCombinedMember {
    fn from(value: InsideListsCombinedMapCombinedMemberCombined) -> Self {
        Self::Combined(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for InsideListsCombinedMapCombinedMember {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &[],
                members: &[("x", &shape::String)],
                is_open: false,
            },
            &shape::Object {
                required: &[],
                members: &[("y", &shape::String)],
                is_open: false,
            },
            &shape::Combined {
                required: &[],
                members: &[("x", &shape::String), ("y", &shape::String)],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::InsideListsLeftMapValue),
                1 => decode(&value).map(Self::InsideListsRightMapValue),
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

/// Several variants of a union at once, with the members of all of them.
///
/// Schema: `#/components/schemas/InsideLists`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InsideListsCombinedListCombinedItemCombined {
    /// X.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x: Option<String>,
    /// Y.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub y: Option<String>,
}

/// Several variants of a union at once, with the members of all of them.
///
/// The same as [`InsideListsCombinedListCombinedItemCombined`].
///
/// Schema: `#/components/schemas/InsideLists`.
pub type InsideListsCombinedMapCombinedMemberCombined = InsideListsCombinedListCombinedItemCombined;
