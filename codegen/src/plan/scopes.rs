//! What tokens must be good for, for people.

use std::hash::Hash;

use indexmap::{IndexMap, IndexSet};

use crate::model::{Flow, Prose, Security};
use crate::names::{Name, Names};

/// What a token must be good for that an operation is called with.
#[derive(Debug)]
pub(crate) struct Scopes {
    /// The builder's methods for these tokens, where the operation can be called without one.
    pub(crate) with: Vec<Name>,
    /// The scopes that go together, for each alternative.
    pub(crate) alternatives: Vec<Vec<String>>,
}

impl Scopes {
    /// Those of an operation, if it needs any.
    pub(super) fn of(security: &Security, names: &Names) -> Option<Self> {
        let (schemes, alternatives) = needed(security)?;
        let with = schemes.iter().map(|scheme| names.schemes[*scheme].setter.clone()).collect();
        Some(Self { with, alternatives })
    }
}

/// The scopes that an operation needs, and of which schemes, where others have none.
fn needed(security: &Security) -> Option<(Vec<usize>, Vec<Vec<String>>)> {
    let ways: Vec<&Vec<(usize, String)>> =
        security.scopes.iter().filter(|way| !way.is_empty()).collect();
    let mut schemes: Vec<usize> = Vec::new();
    let mut alternatives: Vec<Vec<String>> = Vec::new();
    for way in &ways {
        let holds = |other: &&&Vec<(usize, String)>| other.iter().all(|it| way.contains(it));
        let names = distinct(way.iter().map(|(_, scope)| scope.clone()));
        // Of one that asks for more than another, nothing is said.
        let asks_for_more = ways.iter().any(|other| other.len() < way.len() && holds(&other));
        if !asks_for_more && !alternatives.contains(&names) {
            alternatives.push(names);
        }
        schemes.extend(way.iter().map(|(scheme, _)| scheme));
    }
    if ways.len() == security.scopes.len() {
        return (!ways.is_empty()).then(|| (Vec::new(), alternatives));
    }
    // Any token will do where one of the same scheme is taken without a scope.
    let mut others = security.alternatives.iter();
    let has_others = others.any(|it| !it.iter().any(|scheme| schemes.contains(scheme)));
    (has_others && !ways.is_empty()).then(|| (distinct(schemes), alternatives))
}

/// What tokens of some flows can be good for, each scope once, with what is said of it; nothing, where
/// nothing is said of any.
pub(super) fn described(flows: &[Flow]) -> Vec<(String, Option<Prose>)> {
    let mut all: IndexMap<&String, Option<&Prose>> = IndexMap::new();
    for (scope, description) in flows.iter().flat_map(|flow| &flow.scopes) {
        let known = all.entry(scope).or_default();
        *known = known.or(description.as_ref());
    }
    if all.values().all(Option::is_none) {
        return Vec::new();
    }
    all.into_iter().map(|(scope, said)| (scope.clone(), said.cloned())).collect()
}

fn distinct<T: Hash + Eq>(all: impl IntoIterator<Item = T>) -> Vec<T> {
    all.into_iter().collect::<IndexSet<T>>().into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::{described, needed};
    use crate::model::{Flow, Prose, Security};

    type Ways<'a> = &'a [&'a [(usize, &'a str)]];

    /// The schemes that are named and the scopes, of the ways to meet a requirement.
    fn shown(ways: Ways<'_>) -> Option<(Vec<usize>, Vec<String>)> {
        let scopes = ways.iter().map(|way| {
            let way = way.iter().filter(|(_, scope)| !scope.is_empty());
            way.map(|(scheme, scope)| (*scheme, (*scope).to_owned())).collect()
        });
        let mut alternatives: Vec<Vec<usize>> = Vec::new();
        for way in ways {
            alternatives.push(way.iter().map(|(scheme, _)| *scheme).collect());
        }
        let security = Security { alternatives, scopes: scopes.collect(), ..Security::default() };
        let (schemes, scopes) = needed(&security)?;
        Some((schemes, scopes.into_iter().map(|scopes| scopes.join("+")).collect()))
    }

    #[test]
    fn an_operation_needs_the_scopes_of_one_alternative() {
        let cases: [(Ways<'_>, &[usize], &[&str]); 5] = [
            (&[&[(0, "a"), (0, "b")]], &[], &["a+b"]),
            // The same of two schemes is said once, and so is what another alternative asks for.
            (&[&[(0, "a")], &[(1, "a")], &[(0, "a"), (0, "b")]], &[], &["a"]),
            (&[&[(0, "a"), (0, "b")], &[(0, "c")]], &[], &["a+b", "c"]),
            // With a key, no scope is needed.
            (&[&[(0, "a")], &[(1, "")]], &[0], &["a"]),
            (&[&[(0, "a")], &[]], &[0], &["a"]),
        ];
        for (ways, schemes, scopes) in cases {
            let scopes = scopes.iter().map(|scope| (*scope).to_owned()).collect();
            assert_eq!(shown(ways), Some((schemes.to_vec(), scopes)), "{ways:?}");
        }
        let none: [Ways<'_>; 3] = [&[], &[&[(0, "")]], &[&[(0, "")], &[(0, "a")]]];
        for none in none {
            assert_eq!(shown(none), None, "{none:?}");
        }
    }

    #[test]
    fn scopes_are_listed_once_and_only_if_something_is_said_of_one() {
        let flow = |scopes: &[(&str, &str)]| {
            let scopes = scopes.iter().map(|(name, said)| ((*name).to_owned(), Prose::new(said)));
            let (authorization_url, token_url) = (None, None);
            Flow { name: "implicit", authorization_url, token_url, scopes: scopes.collect() }
        };
        let flows = [flow(&[("read", ""), ("write", "")]), flow(&[("read", "Reads.")])];
        let expected = [("read".to_owned(), Prose::new("Reads.")), ("write".to_owned(), None)];
        assert_eq!(described(&flows), expected);
        assert_eq!(described(&flows[..1]), []);
    }
}
