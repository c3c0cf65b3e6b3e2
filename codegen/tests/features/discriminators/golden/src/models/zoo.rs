// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::{
    Animal, AnyOfThese, Aquatic, Cat, Dog, Either, Engine, Mapped, Numbered, Shape,
    Source,
};

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
    /// The property `dog`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dog: Option<Dog>,
    /// A child tells its own children apart by another member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub engine: Option<Engine>,
    /// Children that state their tags themselves.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
    /// Tags that are integers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub numbered: Option<Numbered>,
    /// Children of a parent that tells them apart, listed without that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub either: Option<Either>,
    /// A union of unions, each told apart by the same member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub any: Option<AnyOfThese>,
    /// Tags that may be absent, with the default that they are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aquatic: Option<Aquatic>,
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
            dog: None,
            engine: None,
            source: None,
            numbered: None,
            either: None,
            any: None,
            aquatic: None,
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

    /// Sets [`dog`](Self#structfield.dog).
    #[must_use]
    pub fn dog(mut self, dog: impl Into<Dog>) -> Self {
        self.dog = Some(dog.into());
        self
    }

    /// Sets [`engine`](Self#structfield.engine).
    #[must_use]
    pub fn engine(mut self, engine: impl Into<Engine>) -> Self {
        self.engine = Some(engine.into());
        self
    }

    /// Sets [`source`](Self#structfield.source).
    #[must_use]
    pub fn source(mut self, source: impl Into<Source>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Sets [`numbered`](Self#structfield.numbered).
    #[must_use]
    pub fn numbered(mut self, numbered: impl Into<Numbered>) -> Self {
        self.numbered = Some(numbered.into());
        self
    }

    /// Sets [`either`](Self#structfield.either).
    #[must_use]
    pub fn either(mut self, either: impl Into<Either>) -> Self {
        self.either = Some(either.into());
        self
    }

    /// Sets [`any`](Self#structfield.any).
    #[must_use]
    pub fn any(mut self, any: impl Into<AnyOfThese>) -> Self {
        self.any = Some(any.into());
        self
    }

    /// Sets [`aquatic`](Self#structfield.aquatic).
    #[must_use]
    pub fn aquatic(mut self, aquatic: impl Into<Aquatic>) -> Self {
        self.aquatic = Some(aquatic.into());
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
