// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{
    BesideTypes, BothKeywords, Common, InOneAnother, ListOrObject, Listed, Lists, Maps,
    Members, NoObject, Numbers, Objects, OrNull, Required, SomeListed, Stated, TextOrP,
    Three,
};
use crate::runtime::{IntoOption, int};

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

    /// Sets [`twice`](Self#structfield.twice).
    #[must_use]
    pub fn twice<M>(mut self, twice: impl IntoOption<TextOrP, M>) -> Self {
        self.twice = twice.into_option();
        self
    }

    /// Sets [`beside_types`](Self#structfield.beside_types).
    #[must_use]
    pub fn beside_types<M>(
        mut self,
        beside_types: impl IntoOption<BesideTypes, M>,
    ) -> Self {
        self.beside_types = beside_types.into_option();
        self
    }

    /// Sets [`list_or_object`](Self#structfield.list_or_object).
    #[must_use]
    pub fn list_or_object<M>(
        mut self,
        list_or_object: impl IntoOption<ListOrObject, M>,
    ) -> Self {
        self.list_or_object = list_or_object.into_option();
        self
    }

    /// Sets [`anything`](Self#structfield.anything).
    #[must_use]
    pub fn anything(mut self, anything: impl Into<Value>) -> Self {
        self.anything = Some(anything.into());
        self
    }

    /// Sets [`common`](Self#structfield.common).
    #[must_use]
    pub fn common<M>(mut self, common: impl IntoOption<Common, M>) -> Self {
        self.common = common.into_option();
        self
    }

    /// Sets [`one_left`](Self#structfield.one_left).
    #[must_use]
    pub fn one_left(mut self, one_left: impl Into<Option<i64>>) -> Self {
        self.one_left = one_left.into();
        self
    }

    /// Sets [`numbers`](Self#structfield.numbers).
    #[must_use]
    pub fn numbers<M>(mut self, numbers: impl IntoOption<Numbers, M>) -> Self {
        self.numbers = numbers.into_option();
        self
    }

    /// Sets [`lists`](Self#structfield.lists).
    #[must_use]
    pub fn lists<M>(mut self, lists: impl IntoOption<Lists, M>) -> Self {
        self.lists = lists.into_option();
        self
    }

    /// Sets [`listed`](Self#structfield.listed).
    #[must_use]
    pub fn listed<M>(mut self, listed: impl IntoOption<Listed, M>) -> Self {
        self.listed = listed.into_option();
        self
    }

    /// Sets [`some_listed`](Self#structfield.some_listed).
    #[must_use]
    pub fn some_listed<M>(
        mut self,
        some_listed: impl IntoOption<SomeListed, M>,
    ) -> Self {
        self.some_listed = some_listed.into_option();
        self
    }

    /// Sets [`or_null`](Self#structfield.or_null).
    #[must_use]
    pub fn or_null<M>(mut self, or_null: impl IntoOption<OrNull, M>) -> Self {
        self.or_null = or_null.into_option().map(Some);
        self
    }

    /// Sets [`or_null`](Self#structfield.or_null) to `null`.
    #[must_use]
    pub fn null_or_null(mut self) -> Self {
        self.or_null = Some(None);
        self
    }

    /// Sets [`just_null`](Self#structfield.just_null).
    #[must_use]
    pub fn just_null(mut self, just_null: impl Into<Option<i64>>) -> Self {
        self.just_null = just_null.into().map(Some);
        self
    }

    /// Sets [`just_null`](Self#structfield.just_null) to `null`.
    #[must_use]
    pub fn null_just_null(mut self) -> Self {
        self.just_null = Some(None);
        self
    }

    /// Sets [`members`](Self#structfield.members).
    #[must_use]
    pub fn members<M>(mut self, members: impl IntoOption<Members, M>) -> Self {
        self.members = members.into_option();
        self
    }

    /// Sets [`required`](Self#structfield.required).
    #[must_use]
    pub fn required<M>(mut self, required: impl IntoOption<Required, M>) -> Self {
        self.required = required.into_option();
        self
    }

    /// Sets [`stated`](Self#structfield.stated).
    #[must_use]
    pub fn stated(mut self, stated: impl Into<Option<Stated>>) -> Self {
        self.stated = stated.into();
        self
    }

    /// Sets [`one_type`](Self#structfield.one_type).
    #[must_use]
    pub fn one_type<M>(mut self, one_type: impl IntoOption<String, M>) -> Self {
        self.one_type = one_type.into_option();
        self
    }

    /// Sets [`three`](Self#structfield.three).
    #[must_use]
    pub fn three<M>(mut self, three: impl IntoOption<Three, M>) -> Self {
        self.three = three.into_option();
        self
    }

    /// Sets [`maps`](Self#structfield.maps).
    #[must_use]
    pub fn maps<M>(mut self, maps: impl IntoOption<Maps, M>) -> Self {
        self.maps = maps.into_option();
        self
    }

    /// Sets [`in_one_another`](Self#structfield.in_one_another).
    #[must_use]
    pub fn in_one_another<M>(
        mut self,
        in_one_another: impl IntoOption<InOneAnother, M>,
    ) -> Self {
        self.in_one_another = in_one_another.into_option();
        self
    }

    /// Sets [`objects`](Self#structfield.objects).
    #[must_use]
    pub fn objects<M>(mut self, objects: impl IntoOption<Objects, M>) -> Self {
        self.objects = objects.into_option();
        self
    }

    /// Sets [`nothing`](Self#structfield.nothing).
    #[must_use]
    pub fn nothing(mut self, nothing: impl Into<Value>) -> Self {
        self.nothing = Some(nothing.into());
        self
    }

    /// Sets [`no_object`](Self#structfield.no_object).
    #[must_use]
    pub fn no_object<M>(mut self, no_object: impl IntoOption<NoObject, M>) -> Self {
        self.no_object = no_object.into_option();
        self
    }

    /// Sets [`both_keywords`](Self#structfield.both_keywords).
    #[must_use]
    pub fn both_keywords<M>(
        mut self,
        both_keywords: impl IntoOption<BothKeywords, M>,
    ) -> Self {
        self.both_keywords = both_keywords.into_option();
        self
    }
}
