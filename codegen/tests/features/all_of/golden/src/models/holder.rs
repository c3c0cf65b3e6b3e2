// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Bakery, EitherWay, Entity, Level, Narrowed, Open, Strict};
use crate::runtime::{IntoOption, int, unsent};

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

    /// Sets [`wrapped`](Self#structfield.wrapped).
    #[must_use]
    pub fn wrapped(mut self, wrapped: impl Into<Option<Entity>>) -> Self {
        self.wrapped = wrapped.into();
        self
    }

    /// Sets [`read_only`](Self#structfield.read_only).
    #[must_use]
    pub fn read_only<M>(mut self, read_only: impl IntoOption<Level, M>) -> Self {
        self.read_only = read_only.into_option();
        self
    }

    /// Sets [`twice`](Self#structfield.twice).
    #[must_use]
    pub fn twice(mut self, twice: impl Into<Option<Entity>>) -> Self {
        self.twice = twice.into();
        self
    }

    /// Sets [`alias`](Self#structfield.alias).
    #[must_use]
    pub fn alias(mut self, alias: impl Into<Option<Entity>>) -> Self {
        self.alias = alias.into();
        self
    }

    /// Sets [`level`](Self#structfield.level).
    #[must_use]
    pub fn level<M>(mut self, level: impl IntoOption<Level, M>) -> Self {
        self.level = level.into_option();
        self
    }

    /// Sets [`inline`](Self#structfield.inline).
    #[must_use]
    pub fn inline(mut self, inline: impl Into<Option<HolderInline>>) -> Self {
        self.inline = inline.into();
        self
    }

    /// Sets [`narrowed`](Self#structfield.narrowed).
    #[must_use]
    pub fn narrowed(mut self, narrowed: impl Into<Option<Narrowed>>) -> Self {
        self.narrowed = narrowed.into();
        self
    }

    /// Sets [`open`](Self#structfield.open).
    #[must_use]
    pub fn open(mut self, open: impl Into<Option<Open>>) -> Self {
        self.open = open.into();
        self
    }

    /// Sets [`shop`](Self#structfield.shop).
    #[must_use]
    pub fn shop(mut self, shop: impl Into<Option<Bakery>>) -> Self {
        self.shop = shop.into();
        self
    }

    /// Sets [`strict`](Self#structfield.strict).
    #[must_use]
    pub fn strict<M>(mut self, strict: impl IntoOption<Strict, M>) -> Self {
        self.strict = strict.into_option();
        self
    }

    /// Sets [`either`](Self#structfield.either).
    #[must_use]
    pub fn either<M>(mut self, either: impl IntoOption<EitherWay, M>) -> Self {
        self.either = either.into_option();
        self
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

    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name<M>(mut self, name: impl IntoOption<String, M>) -> Self {
        self.name = name.into_option();
        self
    }

    /// Sets [`remark`](Self#structfield.remark).
    #[must_use]
    pub fn remark(mut self, remark: impl Into<Value>) -> Self {
        self.remark = Some(remark.into());
        self
    }
}
