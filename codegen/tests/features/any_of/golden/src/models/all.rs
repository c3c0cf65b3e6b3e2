// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::{
    Bare, Both, Children, Closed, Contradicting, Differing, Either, Free, Growing,
    Inside, InsideLists, Lists, LooseOrStrict, Maps, Mixed, Nested, Nulls, OfTwo, One,
    Open, Opposed, OptionalTags, PutTogether, SameNames, Tagged, Tree,
};
use crate::runtime::IntoOption;

/// The object `All`.
///
/// Schema: `#/components/schemas/All`.
///
/// # Example
///
/// ```
/// use any_of::models::All;
///
/// let value = All::new();
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct All {
    /// An object that may be both.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub either: Option<Either>,
    /// The same beside a property.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub both: Option<Both>,
    /// Of which some are variants of a variant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nested: Option<Nested>,
    /// Beside another part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub put_together: Option<PutTogether>,
    /// Any of two of each.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of_two: Option<OfTwo>,
    /// A member of the same name that differs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub differing: Option<Differing>,
    /// Variants that hold each other.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tree: Option<Tree>,
    /// One of which keeps whatever else there is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open: Option<Open>,
    /// Of any members, or some that are known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free: Option<Free>,
    /// Objects beside other values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mixed: Option<Mixed>,
    /// Tags that tell where they are there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub optional_tags: Option<OptionalTags>,
    /// One has all that the other has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub growing: Option<Growing>,
    /// Never both, by what must be there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tagged: Option<Tagged>,
    /// Never both, by the type of what must be there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contradicting: Option<Contradicting>,
    /// Never both, as one has nothing else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed: Option<Closed>,
    /// One of which says nothing of its members.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bare: Option<Bare>,
    /// Members of the same names, of which nothing can be lost.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub same_names: Option<SameNames>,
    /// One of which has no other members.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub loose_or_strict: Option<LooseOrStrict>,
    /// Nothing but null, or what has no null.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nulls: Option<Nulls>,
    /// Just one, as the document says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub one: Option<One>,
    /// What a discriminator elsewhere tells apart.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub children: Option<Children>,
    /// Members that must be there and have no value in common.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opposed: Option<Opposed>,
    /// Lists of objects that may be both.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lists: Option<Lists>,
    /// Maps of lists of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maps: Option<Maps>,
    /// Objects that differ inside a member only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inside: Option<Inside>,
    /// The same in lists and maps.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inside_lists: Option<InsideLists>,
}

impl All {
    /// Creates an `All` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`either`](Self#structfield.either).
    #[must_use]
    pub fn either<M>(mut self, either: impl IntoOption<Either, M>) -> Self {
        self.either = either.into_option();
        self
    }

    /// Sets [`both`](Self#structfield.both).
    #[must_use]
    pub fn both<M>(mut self, both: impl IntoOption<Both, M>) -> Self {
        self.both = both.into_option();
        self
    }

    /// Sets [`nested`](Self#structfield.nested).
    #[must_use]
    pub fn nested<M>(mut self, nested: impl IntoOption<Nested, M>) -> Self {
        self.nested = nested.into_option();
        self
    }

    /// Sets [`put_together`](Self#structfield.put_together).
    #[must_use]
    pub fn put_together<M>(
        mut self,
        put_together: impl IntoOption<PutTogether, M>,
    ) -> Self {
        self.put_together = put_together.into_option();
        self
    }

    /// Sets [`of_two`](Self#structfield.of_two).
    #[must_use]
    pub fn of_two<M>(mut self, of_two: impl IntoOption<OfTwo, M>) -> Self {
        self.of_two = of_two.into_option();
        self
    }

    /// Sets [`differing`](Self#structfield.differing).
    #[must_use]
    pub fn differing<M>(mut self, differing: impl IntoOption<Differing, M>) -> Self {
        self.differing = differing.into_option();
        self
    }

    /// Sets [`tree`](Self#structfield.tree).
    #[must_use]
    pub fn tree<M>(mut self, tree: impl IntoOption<Tree, M>) -> Self {
        self.tree = tree.into_option();
        self
    }

    /// Sets [`open`](Self#structfield.open).
    #[must_use]
    pub fn open<M>(mut self, open: impl IntoOption<Open, M>) -> Self {
        self.open = open.into_option();
        self
    }

    /// Sets [`free`](Self#structfield.free).
    #[must_use]
    pub fn free<M>(mut self, free: impl IntoOption<Free, M>) -> Self {
        self.free = free.into_option();
        self
    }

    /// Sets [`mixed`](Self#structfield.mixed).
    #[must_use]
    pub fn mixed<M>(mut self, mixed: impl IntoOption<Mixed, M>) -> Self {
        self.mixed = mixed.into_option();
        self
    }

    /// Sets [`optional_tags`](Self#structfield.optional_tags).
    #[must_use]
    pub fn optional_tags<M>(
        mut self,
        optional_tags: impl IntoOption<OptionalTags, M>,
    ) -> Self {
        self.optional_tags = optional_tags.into_option();
        self
    }

    /// Sets [`growing`](Self#structfield.growing).
    #[must_use]
    pub fn growing<M>(mut self, growing: impl IntoOption<Growing, M>) -> Self {
        self.growing = growing.into_option();
        self
    }

    /// Sets [`tagged`](Self#structfield.tagged).
    #[must_use]
    pub fn tagged<M>(mut self, tagged: impl IntoOption<Tagged, M>) -> Self {
        self.tagged = tagged.into_option();
        self
    }

    /// Sets [`contradicting`](Self#structfield.contradicting).
    #[must_use]
    pub fn contradicting<M>(
        mut self,
        contradicting: impl IntoOption<Contradicting, M>,
    ) -> Self {
        self.contradicting = contradicting.into_option();
        self
    }

    /// Sets [`closed`](Self#structfield.closed).
    #[must_use]
    pub fn closed<M>(mut self, closed: impl IntoOption<Closed, M>) -> Self {
        self.closed = closed.into_option();
        self
    }

    /// Sets [`bare`](Self#structfield.bare).
    #[must_use]
    pub fn bare<M>(mut self, bare: impl IntoOption<Bare, M>) -> Self {
        self.bare = bare.into_option();
        self
    }

    /// Sets [`same_names`](Self#structfield.same_names).
    #[must_use]
    pub fn same_names<M>(mut self, same_names: impl IntoOption<SameNames, M>) -> Self {
        self.same_names = same_names.into_option();
        self
    }

    /// Sets [`loose_or_strict`](Self#structfield.loose_or_strict).
    #[must_use]
    pub fn loose_or_strict<M>(
        mut self,
        loose_or_strict: impl IntoOption<LooseOrStrict, M>,
    ) -> Self {
        self.loose_or_strict = loose_or_strict.into_option();
        self
    }

    /// Sets [`nulls`](Self#structfield.nulls).
    #[must_use]
    pub fn nulls<M>(mut self, nulls: impl IntoOption<Nulls, M>) -> Self {
        self.nulls = nulls.into_option();
        self
    }

    /// Sets [`one`](Self#structfield.one).
    #[must_use]
    pub fn one<M>(mut self, one: impl IntoOption<One, M>) -> Self {
        self.one = one.into_option();
        self
    }

    /// Sets [`children`](Self#structfield.children).
    #[must_use]
    pub fn children<M>(mut self, children: impl IntoOption<Children, M>) -> Self {
        self.children = children.into_option();
        self
    }

    /// Sets [`opposed`](Self#structfield.opposed).
    #[must_use]
    pub fn opposed<M>(mut self, opposed: impl IntoOption<Opposed, M>) -> Self {
        self.opposed = opposed.into_option();
        self
    }

    /// Sets [`lists`](Self#structfield.lists).
    #[must_use]
    pub fn lists<M>(mut self, lists: impl IntoOption<Lists, M>) -> Self {
        self.lists = lists.into_option();
        self
    }

    /// Sets [`maps`](Self#structfield.maps).
    #[must_use]
    pub fn maps<M>(mut self, maps: impl IntoOption<Maps, M>) -> Self {
        self.maps = maps.into_option();
        self
    }

    /// Sets [`inside`](Self#structfield.inside).
    #[must_use]
    pub fn inside<M>(mut self, inside: impl IntoOption<Inside, M>) -> Self {
        self.inside = inside.into_option();
        self
    }

    /// Sets [`inside_lists`](Self#structfield.inside_lists).
    #[must_use]
    pub fn inside_lists<M>(
        mut self,
        inside_lists: impl IntoOption<InsideLists, M>,
    ) -> Self {
        self.inside_lists = inside_lists.into_option();
        self
    }
}
