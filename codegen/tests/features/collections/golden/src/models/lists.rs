// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Item;
use crate::runtime::{int, open_enum, setters};

/// The object `Lists`.
///
/// Schema: `#/components/schemas/Lists`.
///
/// # Example
///
/// ```
/// use collections::models::{Item, Lists};
///
/// let value = Lists::new(vec!["text".to_owned()], vec![Item::new(1)]);
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Lists {
    /// Texts.
    pub texts: Vec<String>,
    /// Items.
    pub items: Vec<Item>,
    /// No element occurs twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unique: Option<Vec<String>>,
    /// Matrix.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub matrix: Option<Vec<Vec<f64>>>,
    /// Cube.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cube: Option<Vec<Vec<Vec<Item>>>>,
    /// 1 to 2 elements.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub bounded: Option<Vec<i32>>,
    /// Anything.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub anything: Option<Vec<Value>>,
    /// Untold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub untold: Option<Vec<Value>>,
    /// Colours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub colours: Option<Vec<ListsColoursItem>>,
    /// Points.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub points: Option<Vec<ListsPointsItem>>,
    /// A list with a name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub named: Option<Vec<Item>>,
}

impl Lists {
    /// Creates a `Lists` from its required fields.
    #[must_use]
    pub fn new(texts: Vec<String>, items: Vec<Item>) -> Self {
        Self {
            texts,
            items,
            unique: None,
            matrix: None,
            cube: None,
            bounded: None,
            anything: None,
            untold: None,
            colours: None,
            points: None,
            named: None,
        }
    }
}

setters! {
    impl Lists {
        fn unique(Vec<String>);
        fn matrix(Vec<Vec<f64>>);
        fn cube(Vec<Vec<Vec<Item>>>);
        fn bounded(Vec<i32>);
        fn anything(Vec<Value>);
        fn untold(Vec<Value>);
        fn colours(Vec<ListsColoursItem>);
        fn points(Vec<ListsPointsItem>);
        fn named(Vec<Item>);
    }
}

open_enum! {
    /// The values of `Lists colours item`.
    ///
    /// Schema: `#/components/schemas/Lists/properties/colours/items`.
    pub enum ListsColoursItem {
        Red = "red",
        Blue = "blue",
    }
    else UnknownValue
}

/// The object `Lists points item`.
///
/// Schema: `#/components/schemas/Lists/properties/points/items`.
///
/// # Example
///
/// ```
/// use collections::models::ListsPointsItem;
///
/// let value = ListsPointsItem::new(1.0);
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListsPointsItem {
    /// X.
    pub x: f64,
    /// Y.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub y: Option<f64>,
}

impl ListsPointsItem {
    /// Creates a `ListsPointsItem` from its required fields.
    #[must_use]
    pub fn new(x: f64) -> Self {
        Self { x, y: None }
    }
}

setters! {
    impl ListsPointsItem {
        fn y(impl Into<Option<f64>>);
    }
}
