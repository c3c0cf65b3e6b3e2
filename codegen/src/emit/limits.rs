//! What the document says of how large, long or many values are, for a person.

use super::harmless::{Harmless, harmless, in_line, quoted};
use crate::plan::{Bound, Limits, Range};

/// How long a pattern may be that is shown, in characters: nobody reads more.
const LONGEST_PATTERN: usize = 100;

/// A sentence for each kind of limit, in one line; empty where there is none to show.
pub(super) fn sentences(limits: &Limits) -> Harmless {
    let pattern = limits.pattern.as_ref();
    let pattern = pattern.filter(|it| !it.is_empty() && it.chars().count() <= LONGEST_PATTERN);
    let step = limits.multiple_of.as_ref();
    let said = [
        numbers(limits.least.as_ref(), limits.most.as_ref()),
        step.map(|step| harmless!("A multiple of {}.", in_line(&step.to_string()))),
        range(limits.length, "character", "characters"),
        range(limits.elements, "element", "elements"),
        pattern.map(|pattern| harmless!("Matches {}.", quoted(pattern))),
    ];
    Harmless::joined(said.into_iter().flatten(), " ")
}

fn numbers(least: Option<&Bound>, most: Option<&Bound>) -> Option<Harmless> {
    let number = |bound: &Bound| in_line(&bound.number.to_string());
    let begin = |bound: &Bound, exclusive: &'static str, inclusive: &'static str| {
        let words = if bound.is_exclusive { exclusive } else { inclusive };
        harmless!("{} {}", words, number(bound))
    };
    let above = |bound: &Bound| begin(bound, "More than", "At least");
    match (least, most) {
        (Some(least), Some(most)) if !least.is_exclusive && !most.is_exclusive => {
            Some(harmless!("From {} to {}.", number(least), number(most)))
        }
        (Some(least), Some(most)) => {
            Some(harmless!("{}, and {}.", above(least), begin(most, "less than", "at most")))
        }
        (Some(least), None) => Some(harmless!("{}.", above(least))),
        (None, Some(most)) => Some(harmless!("{}.", begin(most, "Less than", "At most"))),
        (None, None) => None,
    }
}

fn range(range: Range, one: &'static str, several: &'static str) -> Option<Harmless> {
    let number = |count: usize| in_line(&count.to_string());
    let things = |count: usize| {
        let word = if count == 1 { one } else { several };
        harmless!("{} {}", number(count), word)
    };
    match (range.least, range.most) {
        (Some(least), Some(most)) if least == most => Some(harmless!("Exactly {}.", things(most))),
        (Some(least), Some(most)) => Some(harmless!("{} to {}.", number(least), things(most))),
        (Some(least), None) => Some(harmless!("At least {}.", things(least))),
        (None, Some(most)) => Some(harmless!("At most {}.", things(most))),
        (None, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{LONGEST_PATTERN, sentences};
    use crate::plan::{Bound, Limits, Range};

    fn bound(number: i64, is_exclusive: bool) -> Bound {
        Bound { number: number.into(), is_exclusive }
    }

    #[test]
    fn numbers_lie_between_bounds() {
        let said = |least, most| {
            sentences(&Limits { least, most, ..Limits::default() }).as_str().to_owned()
        };
        assert_eq!(said(Some(bound(1, false)), Some(bound(200, false))), "From 1 to 200.");
        assert_eq!(said(Some(bound(-1, false)), None), "At least -1.");
        assert_eq!(said(Some(bound(0, true)), None), "More than 0.");
        assert_eq!(said(None, Some(bound(9, false))), "At most 9.");
        assert_eq!(said(None, Some(bound(9, true))), "Less than 9.");
        assert_eq!(
            said(Some(bound(0, true)), Some(bound(1, false))),
            "More than 0, and at most 1."
        );
        assert_eq!(
            said(Some(bound(0, false)), Some(bound(1, true))),
            "At least 0, and less than 1."
        );
        assert_eq!(said(None, None), "");
    }

    #[test]
    fn texts_and_lists_have_a_length() {
        let said = |least, most| {
            let range = Range { least, most };
            let limits = Limits { length: range, elements: range, ..Limits::default() };
            sentences(&limits).as_str().to_owned()
        };
        assert_eq!(said(None, Some(64)), "At most 64 characters. At most 64 elements.");
        assert_eq!(said(Some(2), Some(64)), "2 to 64 characters. 2 to 64 elements.");
        assert_eq!(said(Some(2), Some(2)), "Exactly 2 characters. Exactly 2 elements.");
        assert_eq!(said(Some(1), None), "At least 1 character. At least 1 element.");
    }

    #[test]
    fn a_pattern_is_quoted_unless_nobody_would_read_it() {
        let said = |pattern: &str| {
            let pattern = Some(pattern.to_owned());
            sentences(&Limits { pattern, ..Limits::default() }).as_str().to_owned()
        };
        assert_eq!(said("^[a-f]{2}$"), "Matches `^[a-f]{2}$`.");
        assert_eq!(said("`|\n"), "Matches `` \"`|\\n\" ``.");
        assert_eq!(said(&"a".repeat(LONGEST_PATTERN + 1)), "");
        assert_eq!(said(""), "");
    }
}
