// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::{Animal, Cat, Mapped, Shape};

/// The object `Zoo`.
///
/// Schema: `#/components/schemas/Zoo`.
///
/// # Example
///
/// ```
/// use discriminators::models::{Animal, Cat, Zoo};
///
/// let value = Zoo::new(vec![Animal::from(Cat::new("text", 1))]);
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Zoo {
    /// The property `animals`.
    pub animals: Vec<Animal>,
    /// The parent, whose children are told apart.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub star: Option<Animal>,
    /// A child.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mascot: Option<Cat>,
    /// Without a mapping: by the only value there is, or else by the schema's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shape: Option<Shape>,
    /// By a mapping, with several tags for one, and one by its bare name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mapped: Option<Mapped>,
    /// Without a mapping: by the only value there is, or else by the schema's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maybe: Option<Shape>,
}

impl Zoo {
    /// Creates a `Zoo` from its required fields.
    #[must_use]
    pub fn new(animals: Vec<Animal>) -> Self {
        Self {
            animals,
            star: None,
            mascot: None,
            shape: None,
            mapped: None,
            maybe: None,
        }
    }

    /// Sets [`star`](Self#structfield.star).
    #[must_use]
    pub fn star(mut self, star: impl Into<Animal>) -> Self {
        self.star = Some(star.into());
        self
    }

    /// Sets [`mascot`](Self#structfield.mascot).
    #[must_use]
    pub fn mascot(mut self, mascot: Cat) -> Self {
        self.mascot = Some(mascot);
        self
    }

    /// Sets [`shape`](Self#structfield.shape).
    #[must_use]
    pub fn shape(mut self, shape: impl Into<Shape>) -> Self {
        self.shape = Some(shape.into());
        self
    }

    /// Sets [`mapped`](Self#structfield.mapped).
    #[must_use]
    pub fn mapped(mut self, mapped: impl Into<Mapped>) -> Self {
        self.mapped = Some(mapped.into());
        self
    }

    /// Sets [`maybe`](Self#structfield.maybe).
    #[must_use]
    pub fn maybe(mut self, maybe: impl Into<Shape>) -> Self {
        self.maybe = Some(maybe.into());
        self
    }
}
