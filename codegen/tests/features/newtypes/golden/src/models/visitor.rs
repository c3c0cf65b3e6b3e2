// @generated from the API's OpenAPI document; the next run overwrites edits.

#![allow(deprecated, reason = "what is deprecated is a part of the API still")]

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{AgentId, Colour, Created, FormerId, MaybeId, VisitorId};
use crate::runtime::{IntoOption, Password, Shape, decode, int, shape};

/// The object `Visitor`.
///
/// Schema: `#/components/schemas/Visitor`.
///
/// # Example
///
/// ```
/// use std::collections::BTreeMap;
/// use newtypes::models::{MaybeId, Visitor, VisitorId};
///
/// let value = Visitor::new(
///     "v1",
///     "v1",
///     Some(MaybeId::from("text")),
///     vec![VisitorId::from("v1")],
///     BTreeMap::from([("key".to_owned(), VisitorId::from("v1"))]),
///     "v1",
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Visitor {
    /// Of a visitor. It is **never** that of an agent.
    pub id: VisitorId,
    /// Says more of where it is used.
    pub known: VisitorId,
    /// Of a visitor. It is **never** that of an agent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub narrow: Option<VisitorId>,
    /// Agent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent: Option<AgentId>,
    /// Former.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub former: Option<FormerId>,
    /// Maybe.
    pub maybe: Option<MaybeId>,
    /// A date and time as RFC 3339 has it, such as `2026-01-31T12:00:00Z`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<Created>,
    /// A secret, which `Debug` doesn't show.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret: Option<Password>,
    /// Colour.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub colour: Option<Colour>,
    /// Friends.
    pub friends: Vec<VisitorId>,
    /// By name.
    pub by_name: BTreeMap<String, VisitorId>,
    /// Any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub any: Option<String>,
    /// Either.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub either: Option<VisitorEither>,
    /// Of a visitor. It is **never** that of an agent.
    ///
    /// Default: `"none"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fallback: Option<VisitorId>,
    /// Of a visitor. It is **never** that of an agent.
    ///
    /// Default: `"usual"`.
    #[serde(default = "Visitor::default_kind")]
    pub kind: VisitorId,
}

impl Visitor {
    /// Creates a `Visitor` from its required fields.
    #[must_use]
    pub fn new(
        id: impl Into<VisitorId>,
        known: impl Into<VisitorId>,
        maybe: Option<MaybeId>,
        friends: Vec<VisitorId>,
        by_name: BTreeMap<String, VisitorId>,
        kind: impl Into<VisitorId>,
    ) -> Self {
        Self {
            id: id.into(),
            known: known.into(),
            narrow: None,
            agent: None,
            former: None,
            maybe,
            created: None,
            secret: None,
            colour: None,
            friends,
            by_name,
            any: None,
            either: None,
            fallback: None,
            kind: kind.into(),
        }
    }

    /// Sets [`narrow`](Self#structfield.narrow).
    #[must_use]
    pub fn narrow<M>(mut self, narrow: impl IntoOption<VisitorId, M>) -> Self {
        self.narrow = narrow.into_option();
        self
    }

    /// Sets [`agent`](Self#structfield.agent).
    #[must_use]
    pub fn agent<M>(mut self, agent: impl IntoOption<AgentId, M>) -> Self {
        self.agent = agent.into_option();
        self
    }

    /// Sets [`former`](Self#structfield.former).
    #[must_use]
    pub fn former<M>(mut self, former: impl IntoOption<FormerId, M>) -> Self {
        self.former = former.into_option();
        self
    }

    /// Sets [`created`](Self#structfield.created).
    #[must_use]
    pub fn created<M>(mut self, created: impl IntoOption<Created, M>) -> Self {
        self.created = created.into_option();
        self
    }

    /// Sets [`secret`](Self#structfield.secret).
    #[must_use]
    pub fn secret<M>(mut self, secret: impl IntoOption<Password, M>) -> Self {
        self.secret = secret.into_option();
        self
    }

    /// Sets [`colour`](Self#structfield.colour).
    #[must_use]
    pub fn colour<M>(mut self, colour: impl IntoOption<Colour, M>) -> Self {
        self.colour = colour.into_option();
        self
    }

    /// Sets [`any`](Self#structfield.any).
    #[must_use]
    pub fn any<M>(mut self, any: impl IntoOption<String, M>) -> Self {
        self.any = any.into_option();
        self
    }

    /// Sets [`either`](Self#structfield.either).
    #[must_use]
    pub fn either<M>(mut self, either: impl IntoOption<VisitorEither, M>) -> Self {
        self.either = either.into_option();
        self
    }

    /// Sets [`fallback`](Self#structfield.fallback).
    #[must_use]
    pub fn fallback<M>(mut self, fallback: impl IntoOption<VisitorId, M>) -> Self {
        self.fallback = fallback.into_option();
        self
    }

    /// What the API means where it leaves out `kind`.
    fn default_kind() -> VisitorId {
        VisitorId::from("usual")
    }
}

/// One of the variants of `Visitor either`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Visitor/properties/either`.
///
/// # Example
///
/// ```
/// use newtypes::models::{VisitorEither, VisitorId};
///
/// let value = VisitorEither::from(VisitorId::from("v1"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VisitorEither {
    /// Of a visitor. It is **never** that of an agent.
    VisitorId(VisitorId),
    /// `integer`
    Integer(i64),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<VisitorId> for VisitorEither {
    fn from(value: VisitorId) -> Self {
        Self::VisitorId(value)
    }
}

impl From<&str> for VisitorEither {
    fn from(value: &str) -> Self {
        Self::VisitorId(value.into())
    }
}

impl From<i64> for VisitorEither {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl Serialize for VisitorEither {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::VisitorId(value) => value.serialize(serializer),
            Self::Integer(value) => value.serialize(serializer),
            Self::UnknownValue(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for VisitorEither {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[&shape::String, &shape::Integer];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::VisitorId),
                1 => int(&value).ok().map(Self::Integer),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}
