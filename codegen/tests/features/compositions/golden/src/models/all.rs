// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{
    BesideTypes, BothKeywords, Common, InOneAnother, ListOrObject, Listed, Lists, Maps,
    Members, NoObject, Numbers, Objects, OrNull, Required, SomeListed, Stated, TextOrP,
    Three,
};
use crate::runtime::{int, setters};

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
    /// Absent (`None`) and `null` (`Some(None)`) are different things here.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub or_null: Option<Option<OrNull>>,
    /// Absent (`None`) and `null` (`Some(None)`) are different things here.
    #[serde(
        default,
        deserialize_with = "crate::runtime::int::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub just_null: Option<Option<i64>>,
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

impl All {
    /// Creates an `All` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`anything`](Self#structfield.anything).
    #[must_use]
    pub fn anything(mut self, anything: impl Into<Value>) -> Self {
        self.anything = Some(anything.into());
        self
    }

    /// Sets [`nothing`](Self#structfield.nothing).
    #[must_use]
    pub fn nothing(mut self, nothing: impl Into<Value>) -> Self {
        self.nothing = Some(nothing.into());
        self
    }
}

setters! {
    impl All {
        fn twice(impl IntoOption<TextOrP, M>);
        fn beside_types(impl IntoOption<BesideTypes, M>);
        fn list_or_object(impl IntoOption<ListOrObject, M>);
        fn common(impl IntoOption<Common, M>);
        fn one_left(impl Into<Option<i64>>);
        fn numbers(impl IntoOption<Numbers, M>);
        fn lists(impl IntoOption<Lists, M>);
        fn listed(impl IntoOption<Listed, M>);
        fn some_listed(impl IntoOption<SomeListed, M>);
        fn or_null(impl IntoOption<OrNull, M>) or null_or_null;
        fn just_null(impl Into<Option<i64>>) or null_just_null;
        fn members(impl IntoOption<Members, M>);
        fn required(impl IntoOption<Required, M>);
        fn stated(impl Into<Option<Stated>>);
        fn one_type(impl IntoOption<String, M>);
        fn three(impl IntoOption<Three, M>);
        fn maps(impl IntoOption<Maps, M>);
        fn in_one_another(impl IntoOption<InOneAnother, M>);
        fn objects(impl IntoOption<Objects, M>);
        fn no_object(impl IntoOption<NoObject, M>);
        fn both_keywords(impl IntoOption<BothKeywords, M>);
    }
}
