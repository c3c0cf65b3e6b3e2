// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{
    BesideTypes, BothKeywords, Common, InOneAnother, ListOrObject, Listed, Lists, Maps,
    Members, NoObject, Numbers, Objects, OrNull, Required, SomeListed, Stated, TextOrP,
    Three,
};
use crate::runtime::int;

/// The object `All`.
///
/// Schema: `#/components/schemas/All`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct All {
    /// Twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub twice: Option<TextOrP>,
    /// Beside types.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub beside_types: Option<BesideTypes>,
    /// List or object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list_or_object: Option<ListOrObject>,
    /// Anything.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub anything: Option<Value>,
    /// Of other variants beside those in common.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub common: Option<Common>,
    /// One left.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub one_left: Option<i64>,
    /// An integer is a number as well.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub numbers: Option<Numbers>,
    /// Lists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lists: Option<Lists>,
    /// Listed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub listed: Option<Listed>,
    /// Some listed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub some_listed: Option<SomeListed>,
    /// Or null.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub or_null: Option<OrNull>,
    /// Just null.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub just_null: Option<i64>,
    /// What members an object has, if it is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub members: Option<Members>,
    /// Required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<Required>,
    /// Said to be an object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stated: Option<Stated>,
    /// One type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub one_type: Option<String>,
    /// Three.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub three: Option<Three>,
    /// Maps.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maps: Option<Maps>,
    /// A union in one of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_one_another: Option<InOneAnother>,
    /// Objects.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub objects: Option<Objects>,
    /// Nothing.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub nothing: Option<Value>,
    /// Members of what is no object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_object: Option<NoObject>,
    /// Both keywords.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub both_keywords: Option<BothKeywords>,
}
