// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Bakery, EitherWay, Entity, Level, Narrowed, Open, Strict};
use crate::runtime::{int, setters, unsent};

/// The object `Holder`.
///
/// Schema: `#/components/schemas/Holder`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Holder {
    /// A reference with words of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wrapped: Option<Entity>,
    /// Set by the server; requests don't carry it.
    #[serde(skip_serializing_if = "unsent")]
    pub read_only: Option<Level>,
    /// What everything has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub twice: Option<Entity>,
    /// What everything has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<Entity>,
    /// Level.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<Level>,
    /// Inline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inline: Option<HolderInline>,
    /// The narrower of two scalars.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub narrowed: Option<Narrowed>,
    /// Other members are text, whichever part says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open: Option<Open>,
    /// Shop.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shop: Option<Bakery>,
    /// What stands beside the variants is what they have anyway.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strict: Option<Strict>,
    /// An object with members of its own, and those of one of two others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub either: Option<EitherWay>,
}

impl Holder {
    /// Creates a `Holder` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl Holder {
        fn wrapped(impl Into<Option<Entity>>);
        fn twice(impl Into<Option<Entity>>);
        fn alias(impl Into<Option<Entity>>);
        fn level(impl IntoOption<Level, M>);
        fn inline(impl Into<Option<HolderInline>>);
        fn narrowed(impl Into<Option<Narrowed>>);
        fn open(impl Into<Option<Open>>);
        fn shop(impl Into<Option<Bakery>>);
        fn strict(impl IntoOption<Strict, M>);
        fn either(impl IntoOption<EitherWay, M>);
    }
}

/// The object `Holder inline`.
///
/// Schema: `#/components/schemas/Holder/properties/inline`.
///
/// # Example
///
/// ```
/// use all_of::models::HolderInline;
///
/// let value = HolderInline::new(1, 1);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct HolderInline {
    /// Id.
    #[serde(deserialize_with = "int")]
    pub id: i64,
    /// What it is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Remark.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub remark: Option<Value>,
    /// Rank.
    #[serde(deserialize_with = "int")]
    pub rank: i64,
}

impl HolderInline {
    /// Creates a `HolderInline` from its required fields.
    #[must_use]
    pub fn new(id: i64, rank: i64) -> Self {
        Self {
            id,
            name: None,
            remark: None,
            rank,
        }
    }

    /// Sets [`remark`](Self#structfield.remark).
    #[must_use]
    pub fn remark(mut self, remark: impl Into<Value>) -> Self {
        self.remark = Some(remark.into());
        self
    }
}

setters! {
    impl HolderInline {
        fn name(impl IntoOption<String, M>);
    }
}
