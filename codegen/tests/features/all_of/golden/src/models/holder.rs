// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Bakery, EitherWay, Entity, Level, Narrowed, Open, Strict};
use crate::runtime::int;

/// The object `Holder`.
///
/// Schema: `#/components/schemas/Holder`.
///
/// # Example
///
/// ```
/// use all_of::models::Holder;
///
/// let value = Holder::new();
/// ```
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Holder {
    /// A reference with words of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wrapped: Option<Entity>,
    /// The property `read_only`.
    ///
    /// Set by the server; requests needn't have it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read_only: Option<Level>,
    /// What everything has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub twice: Option<Entity>,
    /// What everything has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<Entity>,
    /// The property `level`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<Level>,
    /// The property `inline`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inline: Option<HolderInline>,
    /// The narrower of two scalars.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub narrowed: Option<Narrowed>,
    /// Other members are text, whichever part says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open: Option<Open>,
    /// The property `shop`.
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
    pub fn wrapped(mut self, wrapped: Entity) -> Self {
        self.wrapped = Some(wrapped);
        self
    }

    /// Sets [`read_only`](Self#structfield.read_only).
    #[must_use]
    pub fn read_only(mut self, read_only: impl Into<Level>) -> Self {
        self.read_only = Some(read_only.into());
        self
    }

    /// Sets [`twice`](Self#structfield.twice).
    #[must_use]
    pub fn twice(mut self, twice: Entity) -> Self {
        self.twice = Some(twice);
        self
    }

    /// Sets [`alias`](Self#structfield.alias).
    #[must_use]
    pub fn alias(mut self, alias: Entity) -> Self {
        self.alias = Some(alias);
        self
    }

    /// Sets [`level`](Self#structfield.level).
    #[must_use]
    pub fn level(mut self, level: impl Into<Level>) -> Self {
        self.level = Some(level.into());
        self
    }

    /// Sets [`inline`](Self#structfield.inline).
    #[must_use]
    pub fn inline(mut self, inline: HolderInline) -> Self {
        self.inline = Some(inline);
        self
    }

    /// Sets [`narrowed`](Self#structfield.narrowed).
    #[must_use]
    pub fn narrowed(mut self, narrowed: Narrowed) -> Self {
        self.narrowed = Some(narrowed);
        self
    }

    /// Sets [`open`](Self#structfield.open).
    #[must_use]
    pub fn open(mut self, open: Open) -> Self {
        self.open = Some(open);
        self
    }

    /// Sets [`shop`](Self#structfield.shop).
    #[must_use]
    pub fn shop(mut self, shop: Bakery) -> Self {
        self.shop = Some(shop);
        self
    }

    /// Sets [`strict`](Self#structfield.strict).
    #[must_use]
    pub fn strict(mut self, strict: impl Into<Strict>) -> Self {
        self.strict = Some(strict.into());
        self
    }

    /// Sets [`either`](Self#structfield.either).
    #[must_use]
    pub fn either(mut self, either: impl Into<EitherWay>) -> Self {
        self.either = Some(either.into());
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
    /// The property `id`.
    #[serde(deserialize_with = "int")]
    pub id: i64,
    /// What it is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The property `remark`.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub remark: Option<Value>,
    /// The property `rank`.
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
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`remark`](Self#structfield.remark).
    #[must_use]
    pub fn remark(mut self, remark: impl Into<Value>) -> Self {
        self.remark = Some(remark.into());
        self
    }
}
