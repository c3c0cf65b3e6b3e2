//! Which of a document's operations are to be in its client.

use std::collections::BTreeSet;

use wildmatch::WildMatch;

use crate::text::{nearest, shortened};

/// Which operations a client is to have, with what they need: those with one of the tags and those
/// that one of the patterns matches, or all if there are neither; but none that is excluded.
///
/// A pattern is for an operation's id, or for its method and path as in `GET /pets/{id}`. In it, `*` stands
/// for any text, with slashes or none at all, and `?` for any character.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Selection {
    /// Tags as the document writes them.
    pub tags: Vec<String>,
    /// Patterns of operations.
    pub operations: Vec<String>,
    /// Patterns of operations that the client isn't to have.
    pub excluded: Vec<String>,
}

/// What an operation is selected by.
#[derive(Debug, Default)]
pub(crate) struct Candidate {
    /// Its method and path.
    pub(crate) label: String,
    pub(crate) id: Option<String>,
    pub(crate) tags: Vec<String>,
}

/// What can't be meant by a selection.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Mistake {
    pub(crate) message: String,
    pub(crate) help: String,
}

/// How many characters of the names that there are instead are shown.
const SHOWN: usize = 300;

impl Selection {
    /// Whether nothing is left out.
    pub(crate) fn is_everything(&self) -> bool {
        self.tags.is_empty() && self.operations.is_empty() && self.excluded.is_empty()
    }

    /// Whether each of some operations is selected. What fits none of them is a mistake.
    pub(crate) fn of(&self, candidates: &[Candidate]) -> Result<Vec<bool>, Vec<Mistake>> {
        let [wanted, unwanted] = [&self.operations, &self.excluded].map(|patterns| {
            patterns.iter().map(|pattern| WildMatch::new(pattern)).collect::<Vec<_>>()
        });
        let has_tag = |tag: &String| candidates.iter().any(|one| one.tags.contains(tag));
        let tags = self.tags.iter().filter(|tag| !has_tag(tag));
        let is_met = |pattern: &WildMatch| candidates.iter().any(|one| one.fits(pattern));
        let patterns = wanted.iter().chain(&unwanted).filter(|pattern| !is_met(pattern));
        let mut mistakes: Vec<Mistake> = tags.map(|tag| no_tag(tag, candidates)).collect();
        mistakes.extend(patterns.map(|pattern| no_match(&pattern.to_string(), candidates)));

        let takes_all = self.tags.is_empty() && self.operations.is_empty();
        let selected = candidates.iter().map(|one| {
            let is_wanted = takes_all
                || self.tags.iter().any(|tag| one.tags.contains(tag))
                || wanted.iter().any(|pattern| one.fits(pattern));
            is_wanted && !unwanted.iter().any(|pattern| one.fits(pattern))
        });
        let selected: Vec<bool> = selected.collect();
        if mistakes.is_empty() && !self.is_everything() && !selected.contains(&true) {
            mistakes.push(Mistake {
                message: "all operations that are selected are excluded as well".to_owned(),
                help: "exclude fewer of them".to_owned(),
            });
        }
        if mistakes.is_empty() { Ok(selected) } else { Err(mistakes) }
    }
}

impl Candidate {
    fn fits(&self, pattern: &WildMatch) -> bool {
        pattern.matches(&self.label) || self.id.as_ref().is_some_and(|id| pattern.matches(id))
    }
}

fn no_tag(tag: &str, candidates: &[Candidate]) -> Mistake {
    let known: BTreeSet<&str> =
        candidates.iter().flat_map(|one| &one.tags).map(String::as_str).collect();
    let help = match nearest(tag, known.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None if known.is_empty() => "the document's operations have no tags".to_owned(),
        None => {
            let known: Vec<String> = known.iter().map(|tag| format!("`{tag}`")).collect();
            shortened(&format!("there are {}", known.join(", ")), SHOWN)
        }
    };
    Mistake { message: format!("no operation has the tag `{tag}`"), help }
}

fn no_match(pattern: &str, candidates: &[Candidate]) -> Mistake {
    let names = candidates.iter().flat_map(|one| one.id.iter().chain([&one.label]));
    let help = match nearest(pattern, names.map(String::as_str)) {
        Some(near) => format!("did you mean `{near}`?"),
        None => "a pattern is for an `operationId`, or for a method and a path as in \
                 `GET /pets/{id}`; in it, `*` stands for any text"
            .to_owned(),
    };
    Mistake { message: format!("no operation matches `{pattern}`"), help }
}

#[cfg(test)]
mod tests {
    use super::{Candidate, Mistake, Selection};

    fn candidates() -> Vec<Candidate> {
        let operations = [
            ("GET /pets", "listPets", &["Pets"][..]),
            ("GET /pets/{id}", "getPet", &["Pets", "Both"]),
            ("DELETE /pets/{id}", "", &["Pets"]),
            ("GET /owners", "listOwners", &["Owners"]),
        ];
        let candidates = operations.map(|(label, id, tags)| Candidate {
            label: label.to_owned(),
            id: Some(id).filter(|id| !id.is_empty()).map(str::to_owned),
            tags: tags.iter().map(|tag| (*tag).to_owned()).collect(),
        });
        candidates.into()
    }

    fn selection([tags, operations, excluded]: [&[&str]; 3]) -> Selection {
        let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
        Selection { tags: texts(tags), operations: texts(operations), excluded: texts(excluded) }
    }

    #[test]
    fn an_operation_is_selected_by_its_tags_its_id_or_its_method_and_path() {
        for (parts, expected) in [
            ([&[][..], &[], &[]], [true; 4]),
            ([&["Pets"], &[], &[]], [true, true, true, false]),
            ([&["Both", "Owners"], &[], &[]], [false, true, false, true]),
            ([&[], &["list*"], &[]], [true, false, false, true]),
            ([&[], &["GET *"], &[]], [true, true, false, true]),
            ([&[], &["* /pets/{id}"], &[]], [false, true, true, false]),
            ([&[], &["*/pets*"], &[]], [true, true, true, false]),
            ([&["Owners"], &["getPe?"], &[]], [false, true, false, true]),
            ([&[], &[], &["DELETE *"]], [true, true, false, true]),
            ([&["Pets"], &["list*"], &["listPets"]], [false, true, true, true]),
        ] {
            let selected = selection(parts).of(&candidates());
            assert_eq!(selected, Ok(expected.into()), "{parts:?}");
        }
    }

    fn said(parts: [&[&str]; 3]) -> Vec<(String, String)> {
        let mistakes = selection(parts).of(&candidates()).unwrap_err();
        mistakes.into_iter().map(|Mistake { message, help }| (message, help)).collect()
    }

    #[test]
    fn what_fits_no_operation_is_a_mistake_and_says_what_may_be_meant() {
        for (parts, message, help) in [
            ([&["pets"][..], &[], &[]], "no operation has the tag `pets`", "did you mean `Pets`?"),
            (
                [&["Cars"], &[], &[]],
                "no operation has the tag `Cars`",
                "there are `Both`, `Owners`, `Pets`",
            ),
            (
                [&[], &["get /pets"], &[]],
                "no operation matches `get /pets`",
                "did you mean `GET /pets`?",
            ),
            (
                [&["Pets"], &[], &["listPet"]],
                "no operation matches `listPet`",
                "did you mean `listPets`?",
            ),
            (
                [&["Owners"], &[], &["GET *"]],
                "all operations that are selected are excluded as well",
                "exclude fewer of them",
            ),
        ] {
            assert_eq!(said(parts), [(message.to_owned(), help.to_owned())], "{parts:?}");
        }
        let [(message, help)] = &said([&[], &["PUT /cars*"], &[]])[..] else { panic!() };
        assert_eq!(message, "no operation matches `PUT /cars*`");
        assert!(help.starts_with("a pattern is for an `operationId`, or for"), "{help}");
    }
}
