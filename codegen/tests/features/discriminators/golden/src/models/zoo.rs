// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::{
    Animal, Annotated, AnyOfThese, Aquatic, Cat, Dog, Dotted, Either, Engine, Filed,
    Lone, Mapped, Numbered, Parcel, Pathless, Shape, Source, Ticket,
};
use crate::runtime::IntoOption;

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
    /// Animals.
    pub animals: Vec<Animal>,
    /// The parent, whose children are told apart.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub star: Option<Animal>,
    /// Of which one heir contradicts itself, and another doesn't.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ticket: Option<Ticket>,
    /// Whose only heir contradicts itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lone: Option<Lone>,
    /// Dog.
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
    /// By a mapping to what once were files.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filed: Option<Filed>,
    /// By what no property is, but the way to one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dotted: Option<Dotted>,
    /// By the way to what neither declares.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pathless: Option<Pathless>,
    /// A parent that requires the way to its discriminator, as if that were a property.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parcel: Option<Parcel>,
    /// By a property whose name has a dot.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub annotated: Option<Annotated>,
    /// By a mapping, with several tags for one, and one by its bare name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mapped: Option<Mapped>,
    /// Without a mapping: by the only value there is, or else by the schema's name.
    ///
    /// Absent (`None`) and `null` (`Some(None)`) are different things here.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub maybe: Option<Option<Shape>>,
}

impl Zoo {
    /// Creates a `Zoo` from its required fields.
    #[must_use]
    pub fn new(animals: Vec<Animal>) -> Self {
        Self {
            animals,
            star: None,
            ticket: None,
            lone: None,
            dog: None,
            engine: None,
            source: None,
            numbered: None,
            either: None,
            any: None,
            aquatic: None,
            mascot: None,
            shape: None,
            filed: None,
            dotted: None,
            pathless: None,
            parcel: None,
            annotated: None,
            mapped: None,
            maybe: None,
        }
    }

    /// Sets [`star`](Self#structfield.star).
    #[must_use]
    pub fn star<M>(mut self, star: impl IntoOption<Animal, M>) -> Self {
        self.star = star.into_option();
        self
    }

    /// Sets [`ticket`](Self#structfield.ticket).
    #[must_use]
    pub fn ticket<M>(mut self, ticket: impl IntoOption<Ticket, M>) -> Self {
        self.ticket = ticket.into_option();
        self
    }

    /// Sets [`lone`](Self#structfield.lone).
    #[must_use]
    pub fn lone<M>(mut self, lone: impl IntoOption<Lone, M>) -> Self {
        self.lone = lone.into_option();
        self
    }

    /// Sets [`dog`](Self#structfield.dog).
    #[must_use]
    pub fn dog<M>(mut self, dog: impl IntoOption<Dog, M>) -> Self {
        self.dog = dog.into_option();
        self
    }

    /// Sets [`engine`](Self#structfield.engine).
    #[must_use]
    pub fn engine<M>(mut self, engine: impl IntoOption<Engine, M>) -> Self {
        self.engine = engine.into_option();
        self
    }

    /// Sets [`source`](Self#structfield.source).
    #[must_use]
    pub fn source<M>(mut self, source: impl IntoOption<Source, M>) -> Self {
        self.source = source.into_option();
        self
    }

    /// Sets [`numbered`](Self#structfield.numbered).
    #[must_use]
    pub fn numbered<M>(mut self, numbered: impl IntoOption<Numbered, M>) -> Self {
        self.numbered = numbered.into_option();
        self
    }

    /// Sets [`either`](Self#structfield.either).
    #[must_use]
    pub fn either<M>(mut self, either: impl IntoOption<Either, M>) -> Self {
        self.either = either.into_option();
        self
    }

    /// Sets [`any`](Self#structfield.any).
    #[must_use]
    pub fn any<M>(mut self, any: impl IntoOption<AnyOfThese, M>) -> Self {
        self.any = any.into_option();
        self
    }

    /// Sets [`aquatic`](Self#structfield.aquatic).
    #[must_use]
    pub fn aquatic<M>(mut self, aquatic: impl IntoOption<Aquatic, M>) -> Self {
        self.aquatic = aquatic.into_option();
        self
    }

    /// Sets [`mascot`](Self#structfield.mascot).
    #[must_use]
    pub fn mascot(mut self, mascot: impl Into<Option<Cat>>) -> Self {
        self.mascot = mascot.into();
        self
    }

    /// Sets [`shape`](Self#structfield.shape).
    #[must_use]
    pub fn shape<M>(mut self, shape: impl IntoOption<Shape, M>) -> Self {
        self.shape = shape.into_option();
        self
    }

    /// Sets [`filed`](Self#structfield.filed).
    #[must_use]
    pub fn filed<M>(mut self, filed: impl IntoOption<Filed, M>) -> Self {
        self.filed = filed.into_option();
        self
    }

    /// Sets [`dotted`](Self#structfield.dotted).
    #[must_use]
    pub fn dotted<M>(mut self, dotted: impl IntoOption<Dotted, M>) -> Self {
        self.dotted = dotted.into_option();
        self
    }

    /// Sets [`pathless`](Self#structfield.pathless).
    #[must_use]
    pub fn pathless<M>(mut self, pathless: impl IntoOption<Pathless, M>) -> Self {
        self.pathless = pathless.into_option();
        self
    }

    /// Sets [`parcel`](Self#structfield.parcel).
    #[must_use]
    pub fn parcel<M>(mut self, parcel: impl IntoOption<Parcel, M>) -> Self {
        self.parcel = parcel.into_option();
        self
    }

    /// Sets [`annotated`](Self#structfield.annotated).
    #[must_use]
    pub fn annotated<M>(mut self, annotated: impl IntoOption<Annotated, M>) -> Self {
        self.annotated = annotated.into_option();
        self
    }

    /// Sets [`mapped`](Self#structfield.mapped).
    #[must_use]
    pub fn mapped<M>(mut self, mapped: impl IntoOption<Mapped, M>) -> Self {
        self.mapped = mapped.into_option();
        self
    }

    /// Sets [`maybe`](Self#structfield.maybe).
    #[must_use]
    pub fn maybe<M>(mut self, maybe: impl IntoOption<Shape, M>) -> Self {
        self.maybe = maybe.into_option().map(Some);
        self
    }

    /// Sets [`maybe`](Self#structfield.maybe) to `null`.
    #[must_use]
    pub fn null_maybe(mut self) -> Self {
        self.maybe = Some(None);
        self
    }
}
