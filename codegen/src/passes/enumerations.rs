//! Types that list values, several of which may be one list.

use std::collections::BTreeSet;

use super::unions;
use crate::model::{Enumeration, Kind, Listed, TypeId, Types};

/// Makes one list of each union of nothing but lists: that is how newer documents give names to the
/// values of one.
pub(crate) fn merge(types: &mut Types) {
    let ids: Vec<TypeId> = types.iter().map(|(id, _)| id).collect();
    for id in ids {
        let Kind::Union(named) = &types.get(id).kind else { continue };
        let variants = named.shape.variants.iter().map(|variant| types.resolve(variant.ty));
        let variants: Vec<TypeId> = variants.collect();
        let kinds = || variants.iter().map(|variant| &types.get(*variant).kind);
        let is_list = |kind: &Kind| matches!(kind, Kind::Enumeration(_) | Kind::Null);
        if !kinds().all(is_list) || unions::lone(types, &named.shape).is_some() {
            continue;
        }
        let nullable = kinds().any(|kind| matches!(kind, Kind::Null))
            || named.shape.variants.iter().any(|variant| types.is_nullable(variant.ty));
        let listed = values(kinds());
        if !listed.is_empty() {
            let kind = Kind::Enumeration(named.clone().with(Enumeration { listed }));
            let ty = types.get_mut(id);
            ty.kind = kind;
            ty.nullable |= nullable;
        }
    }
}

/// What sort of values a list has.
#[derive(Clone, Copy)]
pub(super) enum Sort {
    Text,
    Integer,
}

impl Sort {
    /// Whether a type lists values of the sort.
    pub(super) fn is_listed(self, kind: &Kind) -> bool {
        match (self, kind) {
            (Self::Text, Kind::Enumeration(named)) => named.shape.strings().is_some(),
            (Self::Integer, Kind::Enumeration(named)) => named.shape.integers().is_some(),
            _ => false,
        }
    }

    /// Whether a type holds whatever value of the sort.
    pub(super) fn is_plain(self, kind: &Kind) -> bool {
        match self {
            Self::Text => matches!(kind, Kind::String { .. }),
            Self::Integer => matches!(kind, Kind::Integer(_) | Kind::Float),
        }
    }

    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Text => "string",
            Self::Integer => "integer",
        }
    }
}

/// The values that variants list which nothing else tells apart: all of them are texts, or all are
/// lists. None, where all are any text.
pub(super) fn listed(kinds: &[&Kind]) -> Option<Vec<Listed>> {
    let is_text = |kind: &Kind| Sort::Text.is_plain(kind) || Sort::Text.is_listed(kind);
    let is_list = |kind: &Kind| matches!(kind, Kind::Enumeration(_));
    let all = |is_it: fn(&Kind) -> bool| kinds.iter().all(|kind| is_it(kind));
    (all(is_text) || all(is_list)).then(|| values(kinds.iter().copied()))
}

/// All values that variants list, each once.
fn values<'k>(kinds: impl Iterator<Item = &'k Kind>) -> Vec<Listed> {
    let lists = kinds.filter_map(|kind| match kind {
        Kind::Enumeration(named) => Some(&named.shape.listed),
        _ => None,
    });
    once(lists.flatten())
}

/// Values, each once.
pub(super) fn once<'l>(all: impl Iterator<Item = &'l Listed>) -> Vec<Listed> {
    let mut known = BTreeSet::new();
    all.filter(|listed| known.insert(listed.value.to_string())).cloned().collect()
}

/// All values of the lists of a sort, where there are several and no variant is any of that sort.
pub(super) fn lists(kinds: &[&Kind], sort: Sort) -> Option<Vec<Listed>> {
    let lists = || kinds.iter().copied().filter(|kind| sort.is_listed(kind));
    let several = lists().count() > 1 && !kinds.iter().any(|kind| sort.is_plain(kind));
    several.then(|| values(lists()))
}

#[cfg(test)]
mod tests {
    use super::merge;
    use crate::model::build::{Model, enumeration, null, one_of, reference, string, values_of};

    #[test]
    fn a_union_of_lists_is_one_list_with_each_value_once() {
        let cold = one_of([enumeration(["ice", "snow"]), enumeration(["snow", "sleet"])]);
        let mut api = Model::new().schema("Cold", cold).api();
        assert_eq!(api.outline("Cold"), r#"(one of <"ice" "snow"> | <"snow" "sleet"> by shape)"#);
        merge(&mut api.types);
        assert_eq!(api.outline("Cold"), r#"<"ice" "snow" "sleet">"#);
    }

    #[test]
    fn null_among_the_lists_is_no_value_of_the_list() {
        let level = one_of([values_of([1.into()]), values_of([2.into()]), null()]);
        let mut api = Model::new().schema("Level", level).api();
        merge(&mut api.types);
        assert_eq!(api.outline("Level"), "<1 2> or null");
    }

    #[test]
    fn a_list_beside_null_alone_stays_a_type_of_its_own() {
        let kind = one_of([reference("Kind"), null()]);
        let list = enumeration(["cat"]);
        let mut api = Model::new().schema("Kind", list).schema("Maybe", kind).api();
        merge(&mut api.types);
        assert_eq!(api.outline("Maybe"), "(one of Kind | null by shape)");
    }

    #[test]
    fn lists_beside_any_text_stay_variants() {
        let kind = one_of([enumeration(["cat"]), enumeration(["dog"]), string()]);
        let mut api = Model::new().schema("Kind", kind).api();
        merge(&mut api.types);
        assert_eq!(api.outline("Kind"), r#"(one of <"cat"> | <"dog"> | string by shape)"#);
    }
}
