// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::{
    Account, Animal, Annotated, AnyOfThese, Aquatic, Cat, Dog, Dotted, Either, Engine,
    Filed, Lone, Mapped, Numbered, Parcel, Pathless, Shape, Source, Ticket, Unsaid,
};
use crate::runtime::setters;

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
    /// By what the variants show of themselves, where their names are others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<Account>,
    /// By the values that a member lists in each variant, of which none is said to tell them apart.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unsaid: Option<Unsaid>,
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
            account: None,
            unsaid: None,
            maybe: None,
        }
    }
}

setters! {
    impl Zoo {
        fn star(impl IntoOption<Animal, M>);
        fn ticket(impl IntoOption<Ticket, M>);
        fn lone(impl IntoOption<Lone, M>);
        fn dog(impl IntoOption<Dog, M>);
        fn engine(impl IntoOption<Engine, M>);
        fn source(impl IntoOption<Source, M>);
        fn numbered(impl IntoOption<Numbered, M>);
        fn either(impl IntoOption<Either, M>);
        fn any(impl IntoOption<AnyOfThese, M>);
        fn aquatic(impl IntoOption<Aquatic, M>);
        fn mascot(impl Into<Option<Cat>>);
        fn shape(impl IntoOption<Shape, M>);
        fn filed(impl IntoOption<Filed, M>);
        fn dotted(impl IntoOption<Dotted, M>);
        fn pathless(impl IntoOption<Pathless, M>);
        fn parcel(impl IntoOption<Parcel, M>);
        fn annotated(impl IntoOption<Annotated, M>);
        fn mapped(impl IntoOption<Mapped, M>);
        fn account(impl IntoOption<Account, M>);
        fn unsaid(impl IntoOption<Unsaid, M>);
        fn maybe(impl IntoOption<Shape, M>) or null_maybe;
    }
}
