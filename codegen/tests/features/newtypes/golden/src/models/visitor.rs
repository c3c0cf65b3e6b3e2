// @generated from the API's OpenAPI document; the next run overwrites edits.

#![allow(deprecated, reason = "what is deprecated is a part of the API still")]

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{AgentId, Colour, Created, FormerId, MaybeId, VisitorId};
use crate::runtime::{Password, Shape, decode, int, setters, shape};

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
    ///
    /// For example `"v1"`.
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

    /// What the API means where it leaves out `kind`.
    fn default_kind() -> VisitorId {
        VisitorId::from("usual")
    }
}

setters! {
    impl Visitor {
        fn narrow(impl IntoOption<VisitorId, M>);
        fn agent(impl IntoOption<AgentId, M>);
        fn former(impl IntoOption<FormerId, M>);
        fn created(impl IntoOption<Created, M>);
        fn secret(impl IntoOption<Password, M>);
        fn colour(impl IntoOption<Colour, M>);
        fn any(impl IntoOption<String, M>);
        fn either(impl IntoOption<VisitorEither, M>);
        fn fallback(impl IntoOption<VisitorId, M>);
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
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
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
