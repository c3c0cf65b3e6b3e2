// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::{
    Bare, Both, Children, Closed, Contradicting, Differing, Either, Free, Growing,
    Inside, InsideLists, Lists, LooseOrStrict, Maps, Mixed, Nested, Nulls, OfTwo, One,
    Open, Opposed, OptionalTags, PutTogether, SameNames, Tagged, Tree,
};

/// The object `All`.
///
/// Schema: `#/components/schemas/All`.
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
