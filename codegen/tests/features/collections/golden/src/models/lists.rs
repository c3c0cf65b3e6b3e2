// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Item;
use crate::runtime::{int, open_enum};

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
    /// Bounded.
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

    /// Sets [`unique`](Self#structfield.unique).
    #[must_use]
    pub fn unique(mut self, unique: Vec<String>) -> Self {
        self.unique = Some(unique);
        self
    }

    /// Sets [`matrix`](Self#structfield.matrix).
    #[must_use]
    pub fn matrix(mut self, matrix: Vec<Vec<f64>>) -> Self {
        self.matrix = Some(matrix);
        self
    }

    /// Sets [`cube`](Self#structfield.cube).
    #[must_use]
    pub fn cube(mut self, cube: Vec<Vec<Vec<Item>>>) -> Self {
        self.cube = Some(cube);
        self
    }

    /// Sets [`bounded`](Self#structfield.bounded).
    #[must_use]
    pub fn bounded(mut self, bounded: Vec<i32>) -> Self {
        self.bounded = Some(bounded);
        self
    }

    /// Sets [`anything`](Self#structfield.anything).
    #[must_use]
    pub fn anything(mut self, anything: Vec<Value>) -> Self {
        self.anything = Some(anything);
        self
    }

    /// Sets [`untold`](Self#structfield.untold).
    #[must_use]
    pub fn untold(mut self, untold: Vec<Value>) -> Self {
        self.untold = Some(untold);
        self
    }

    /// Sets [`colours`](Self#structfield.colours).
    #[must_use]
    pub fn colours(mut self, colours: Vec<ListsColoursItem>) -> Self {
        self.colours = Some(colours);
        self
    }

    /// Sets [`points`](Self#structfield.points).
    #[must_use]
    pub fn points(mut self, points: Vec<ListsPointsItem>) -> Self {
        self.points = Some(points);
        self
    }

    /// Sets [`named`](Self#structfield.named).
    #[must_use]
    pub fn named(mut self, named: Vec<Item>) -> Self {
        self.named = Some(named);
        self
    }
}

open_enum! {
    /// The values of `Lists colours item`.
    ///
    /// Schema: `#/components/schemas/Lists/properties/colours/items`.
    ///
    /// # Example
    ///
    /// ```
    /// use collections::models::ListsColoursItem;
    ///
    /// assert_eq!(ListsColoursItem::from("red"), ListsColoursItem::Red);
    /// ```
    pub enum ListsColoursItem {
        /// `red`
        Red = "red",
        /// `blue`
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
/// let value = ListsPointsItem::new(1.5);
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

    /// Sets [`y`](Self#structfield.y).
    #[must_use]
    pub fn y(mut self, y: impl Into<Option<f64>>) -> Self {
        self.y = y.into();
        self
    }
}
