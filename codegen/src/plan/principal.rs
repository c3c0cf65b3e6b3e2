//! Which credentials a client is made with.

use crate::model::Security;

/// The schemes whose credentials `Client::new` takes: those of the alternative with which most
/// operations can be called.
///
/// That operations can be called without any counts where they say so first.
pub(super) fn principal<'a>(operations: impl Iterator<Item = &'a Security>) -> Vec<usize> {
    let mut counted: Vec<(&Vec<usize>, Count)> = Vec::new();
    for Security { alternatives, .. } in operations {
        let all = alternatives.iter().enumerate();
        for (index, set) in all.filter(|(index, set)| *index == 0 || !set.is_empty()) {
            let known = counted.iter().position(|(known, _)| is_same(known, set));
            let known = known.unwrap_or_else(|| {
                counted.push((set, Count::default()));
                counted.len() - 1
            });
            counted[known].1.operations += 1;
            counted[known].1.first += usize::from(index == 0);
        }
    }
    // Of equals the first.
    let most = counted.iter().rev().max_by_key(|(_, count)| *count);
    most.map(|(schemes, _)| (*schemes).clone()).unwrap_or_default()
}

/// How many operations name an alternative.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Count {
    operations: usize,
    /// How many name it first.
    first: usize,
}

/// The sets of schemes of which one is enough for operations that can be called with those of
/// `Client::new`: none, if just these are.
pub(super) fn instead<'a>(
    principal: &[usize],
    operations: impl Iterator<Item = &'a Security>,
) -> Vec<Vec<usize>> {
    let mut sets = Vec::new();
    for Security { alternatives, .. } in operations {
        if let Some(own) = alternatives.iter().find(|set| is_same(set, principal)) {
            let others = alternatives.iter().filter(|set| !set.is_empty());
            for set in [own].into_iter().chain(others) {
                add(&mut sets, set);
            }
        }
    }
    match sets.as_slice() {
        [only] if is_same(only, principal) => Vec::new(),
        _ if principal.is_empty() => Vec::new(),
        sets => sets.iter().map(|set| (*set).clone()).collect(),
    }
}

/// The sets of schemes of which one must be met for a client to be of any use: none where an
/// operation can be called without. A set that holds another one isn't among them.
pub(super) fn least<'a>(operations: impl Iterator<Item = &'a Security>) -> Vec<&'a Vec<usize>> {
    let mut least: Vec<&Vec<usize>> = Vec::new();
    for Security { alternatives, .. } in operations {
        if alternatives.is_empty() || alternatives.iter().any(Vec::is_empty) {
            return Vec::new();
        }
        for set in alternatives {
            add(&mut least, set);
        }
    }
    least
}

/// Adds a set to those of which one must be met, unless it holds one of them.
fn add<'a>(least: &mut Vec<&'a Vec<usize>>, set: &'a Vec<usize>) {
    if !least.iter().any(|known| holds(set, known)) {
        least.retain(|known| !holds(known, set));
        least.push(set);
    }
}

fn holds(set: &[usize], other: &[usize]) -> bool {
    other.iter().all(|scheme| set.contains(scheme))
}

fn is_same(set: &[usize], other: &[usize]) -> bool {
    set.len() == other.len() && holds(set, other)
}

#[cfg(test)]
mod tests {
    use super::{instead, least, principal};
    use crate::model::Security;

    fn security<const N: usize>(alternatives: [&[usize]; N]) -> Security {
        let alternatives = alternatives.iter().map(|schemes| schemes.to_vec()).collect();
        Security { alternatives, ..Security::default() }
    }

    #[test]
    fn a_set_that_asks_for_more_than_another_says_nothing_new() {
        let operations =
            [security([&[0, 1], &[2]]), security([&[1, 0], &[2, 3]]), security([&[1], &[0, 2]])];
        assert_eq!(least(operations.iter()), [&vec![2], &vec![1]]);
        let open = [security([&[0]]), security([])];
        assert!(least(open.iter()).is_empty());
        let optional = [security([&[0], &[]])];
        assert!(least(optional.iter()).is_empty());
    }

    #[test]
    fn a_client_is_made_with_what_most_operations_can_be_called_with() {
        let principal = |operations: &[Security]| principal(operations.iter());
        assert_eq!(principal(&[security([&[0], &[1]]), security([&[1]])]), [1]);
        assert_eq!(principal(&[security([&[1, 2]]), security([&[0], &[2, 1]])]), [1, 2]);
        // One that not all need isn't asked of all.
        assert_eq!(principal(&[security([&[0]]), security([&[0]]), security([&[0, 1]])]), [0]);
        assert_eq!(principal(&[security([])]), [0; 0]);
    }

    #[test]
    fn of_equals_the_one_counts_that_is_named_first_more_often() {
        let principal = |operations: &[Security]| principal(operations.iter());
        assert_eq!(
            principal(&[security([&[0]]), security([&[1], &[0]]), security([&[1, 2]])]),
            [0]
        );
        let named = [security([&[0]]), security([&[2, 1], &[0]]), security([&[2, 1]])];
        assert_eq!(principal(&named), [2, 1]);
        assert_eq!(principal(&[security([&[1], &[0]])]), [1]);
        assert_eq!(principal(&[security([&[0], &[]]), security([&[], &[1]])]), [0]);
    }

    #[test]
    fn the_environment_may_hold_what_stands_beside_that() {
        let instead = |operations: &[Security]| instead(&[0], operations.iter());
        assert_eq!(instead(&[security([&[0], &[1, 2]])]), [vec![0], vec![1, 2]]);
        // Of another operation's, or with none at all, it isn't asked.
        assert_eq!(instead(&[security([&[0]]), security([&[1]])]), [[0; 0]; 0]);
        assert_eq!(instead(&[security([&[], &[0], &[0, 1]])]), [[0; 0]; 0]);
    }
}
