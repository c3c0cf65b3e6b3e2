// @generated from the API's OpenAPI document; the next run overwrites edits.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{
    InsideListsCombinedListCombinedItemCombined, InsideListsLeftListItem,
    InsideListsRightListItem,
};
use crate::runtime::{Shape, decode, shape};

/// Maps of lists of them.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Maps`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Maps {
    /// `object`
    Object(BTreeMap<String, Vec<MapsObjectValueItem>>),
    /// `object`
    MapsObject(BTreeMap<String, Vec<MapsObjectValueItemValue>>),
    /// Several of the others at once: what is in it has the members of all that it is.
    CombinedMap(BTreeMap<String, MapsCombinedMember>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl<'de> Deserialize<'de> for Maps {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Map {
                each_looks_like: &shape::Array {
                    each_looks_like: &shape::Object {
                        required: &[],
                        members: &[("x", &shape::String)],
                        is_open: false,
                    },
                },
            },
            &shape::Map {
                each_looks_like: &shape::Array {
                    each_looks_like: &shape::Object {
                        required: &[],
                        members: &[("y", &shape::String)],
                        is_open: false,
                    },
                },
            },
            &shape::Map {
                each_looks_like: &shape::OneOf {
                    shapes: &[
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
                                shapes: &[&shape::Any, &shape::Any, &shape::Any],
                            },
                        },
                    ],
                },
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Object),
                1 => decode(&value).map(Self::MapsObject),
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

/// One of the variants of `Maps combined member`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Maps`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum MapsCombinedMember {
    /// `Maps object value item list`
    MapsObjectValueItemList(Vec<MapsObjectValueItem>),
    /// `Maps object value item list`
    MapsCombinedMemberMapsObjectValueItemList(Vec<MapsObjectValueItemValue>),
    /// Several of the others at once: what is in it has the members of all that it is.
    CombinedArray(Vec<MapsCombinedMemberCombinedItem>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl<'de> Deserialize<'de> for MapsCombinedMember {
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
                0 => decode(&value).map(Self::MapsObjectValueItemList),
                1 => decode(&value).map(Self::MapsCombinedMemberMapsObjectValueItemList),
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

/// Left
///
/// The same as [`InsideListsLeftListItem`].
///
/// Schema: `#/components/schemas/Maps/anyOf/0/additionalProperties/items`.
pub type MapsObjectValueItem = InsideListsLeftListItem;

/// Right
///
/// The same as [`InsideListsRightListItem`].
///
/// Schema: `#/components/schemas/Maps/anyOf/1/additionalProperties/items`.
pub type MapsObjectValueItemValue = InsideListsRightListItem;

/// One of the variants of `Maps combined member combined item`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Maps`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum MapsCombinedMemberCombinedItem {
    /// Left
    MapsObjectValueItem(Box<MapsObjectValueItem>),
    /// Right
    MapsCombinedMemberCombinedItemMapsObjectValueItem(Box<MapsObjectValueItemValue>),
    /// Several of the others at once, with the members of all of them.
    Combined(Box<MapsCombinedMemberCombinedItemCombined>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<MapsObjectValueItem> for MapsCombinedMemberCombinedItem {
    fn from(value: MapsObjectValueItem) -> Self {
        Self::MapsObjectValueItem(Box::new(value))
    }
}

impl From<MapsObjectValueItemValue> for MapsCombinedMemberCombinedItem {
    fn from(value: MapsObjectValueItemValue) -> Self {
        Self::MapsCombinedMemberCombinedItemMapsObjectValueItem(Box::new(value))
    }
}

impl From<MapsCombinedMemberCombinedItemCombined> for MapsCombinedMemberCombinedItem {
    fn from(value: MapsCombinedMemberCombinedItemCombined) -> Self {
        Self::Combined(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for MapsCombinedMemberCombinedItem {
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
                0 => decode(&value).map(Self::MapsObjectValueItem),
                1 => {
                    decode(&value)
                        .map(Self::MapsCombinedMemberCombinedItemMapsObjectValueItem)
                }
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
/// The same as [`InsideListsCombinedListCombinedItemCombined`].
///
/// Schema: `#/components/schemas/Maps`.
pub type MapsCombinedMemberCombinedItemCombined = InsideListsCombinedListCombinedItemCombined;
