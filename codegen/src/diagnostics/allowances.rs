//! Findings that are known and may stay: written as `CODE`, or `CODE at POINTER`.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use super::{Code, Diagnostic, Diagnostics, Pointer, Severity, UnknownCode};
use crate::source::Source;
use crate::text::{printable, shortened};

/// Warnings that may stay: all of a code, or those at a place.
///
/// It is written as `CODE`, `CODE at POINTER` or `CODE at POINTER/**`, which is for all that stands at or
/// below that place. The pointer is one into the document, or `FILE#POINTER` for one into another of its
/// files, of which the end of its path will do. An error can't stay, since no client is made in spite
/// of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allowance {
    text: String,
    code: Code,
    place: Option<Place>,
    /// Where it is written, if that is in a file.
    written: Option<(Pointer, (usize, usize))>,
}

/// Where a finding may stay.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Place {
    /// The end of the file's path; none for the document itself.
    file: Option<String>,
    pointer: String,
    /// Whether it may stay anywhere below that as well.
    is_whole: bool,
}

/// What stands behind a place for all that is below it.
const BELOW: &str = "/**";

impl Allowance {
    /// The same, written in a file of a source, at a line and a column from 1.
    #[must_use]
    pub fn written(mut self, pointer: Pointer, position: (usize, usize)) -> Self {
        self.written = Some((pointer, position));
        self
    }

    /// Whether it is for findings anywhere.
    fn is_for_all(&self) -> bool {
        self.place.is_none()
    }

    /// Whether it speaks of a finding, be that one that may stay or not.
    fn is_for(&self, found: &Diagnostic, source: &Source) -> bool {
        let place = self.place.as_ref();
        self.code == found.code && place.is_none_or(|place| place.holds(&found.pointer, source))
    }
}

impl Place {
    fn holds(&self, pointer: &Pointer, source: &Source) -> bool {
        let is_in_file = match &self.file {
            None => pointer.file() == 0,
            Some(file) => ends_with(source.name_of(pointer), file),
        };
        let below = pointer.as_str().strip_prefix(&self.pointer);
        let is_there = |below: &str| below.is_empty() || self.is_whole && below.starts_with('/');
        is_in_file && below.is_some_and(is_there)
    }
}

/// Whether a path ends with another one.
fn ends_with(path: &str, end: &str) -> bool {
    path.strip_suffix(end).is_some_and(|rest| rest.is_empty() || rest.ends_with(['/', '\\']))
}

impl fmt::Display for Allowance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// Why a text says of no finding that it may stay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WrongAllowance {
    /// What it begins with is no code.
    Code(UnknownCode),
    /// What stands behind `at` is no place.
    Place(String),
}

/// How many characters of a text that is wrong are shown.
const LONGEST: usize = 100;

impl fmt::Display for WrongAllowance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(unknown) => unknown.fmt(f),
            Self::Place(place) => {
                let place = printable(&shortened(place, LONGEST));
                write!(f, "`{place}` is no place: write `CODE at /paths/~1pets`, or `CODE` alone")
            }
        }
    }
}

impl std::error::Error for WrongAllowance {}

impl FromStr for Allowance {
    type Err = WrongAllowance;

    fn from_str(text: &str) -> Result<Self, WrongAllowance> {
        let text = text.trim();
        let (code, place) = match text.split_once(char::is_whitespace) {
            None => (text, None),
            Some((code, rest)) => (code, Some(rest.trim_start())),
        };
        let code = code.parse().map_err(WrongAllowance::Code)?;
        let place = place.map(|rest| {
            let place =
                rest.strip_prefix("at").filter(|place| place.starts_with(char::is_whitespace));
            let place = place.and_then(|place| place_of(place.trim_start()));
            place.ok_or_else(|| WrongAllowance::Place(rest.to_owned()))
        });
        Ok(Self { text: text.to_owned(), code, place: place.transpose()?, written: None })
    }
}

/// The place that is written as `POINTER` or `FILE#POINTER`.
fn place_of(text: &str) -> Option<Place> {
    let (file, pointer) = match text.split_once("#/") {
        Some((file, _)) => (Some(file).filter(|file| !file.is_empty()), &text[file.len() + 1..]),
        None => match text.strip_suffix('#') {
            Some(file) => (Some(file), "/"),
            None => (None, text),
        },
    };
    let (pointer, is_whole) = match pointer.strip_suffix(BELOW) {
        Some(pointer) => (pointer, true),
        None => (pointer, false),
    };
    // Findings of a whole file are shown as `/`.
    let pointer = if pointer == "/" { "" } else { pointer };
    let is_pointer = pointer.is_empty() || pointer.starts_with('/');
    let file = file.map(str::to_owned);
    is_pointer.then(|| Place { file, pointer: pointer.to_owned(), is_whole })
}

impl Diagnostics {
    /// Takes out the warnings that may stay; how many there were is still told. An allowance of none is
    /// a finding itself, unless errors may have kept others from being found.
    pub fn allow(&mut self, allowances: &[Allowance], source: &Source) {
        let mut spoken_of: Vec<BTreeSet<Severity>> = vec![BTreeSet::new(); allowances.len()];
        let before: usize = self.counts.values().sum();
        self.withdraw(|found| {
            let for_it = allowances.iter().zip(&mut spoken_of);
            let for_it = for_it.filter(|(allowance, _)| allowance.is_for(found, source));
            let is_named =
                for_it.map(|(_, severities)| severities.insert(found.severity)).count() > 0;
            is_named && found.severity == Severity::Warning
        });
        // Those that weren't kept are allowed with the others.
        for allowance in allowances.iter().filter(|allowance| allowance.is_for_all()) {
            self.counts.remove(&(Severity::Warning, allowance.code));
        }
        self.counts.retain(|_, count| *count > 0);
        self.allowed += before - self.counts.values().sum::<usize>();
        let is_whole = !self.has_errors();
        for (allowance, severities) in allowances.iter().zip(spoken_of) {
            if severities.contains(&Severity::Warning) {
                continue;
            }
            if severities.contains(&Severity::Error) {
                self.unused(allowance, "an error can't be allowed");
            } else if is_whole {
                self.unused(allowance, "there is no such finding");
            }
        }
    }

    fn unused(&mut self, allowance: &Allowance, why: &str) {
        let (pointer, position) = match &allowance.written {
            Some((pointer, position)) => (pointer.clone(), Some(*position)),
            None => (Pointer::root(), None),
        };
        let message = format!("`{allowance}` allows nothing: {why}");
        let finding = self.warning(Code::UnusedAllowance, &pointer, message);
        finding.position = position;
        finding.help("remove the allowance, or correct its place");
    }

    /// How many warnings were taken out since they may stay.
    #[must_use]
    pub fn allowed(&self) -> usize {
        self.allowed
    }
}

#[cfg(test)]
mod tests {
    use super::Allowance;
    use crate::{Code, Diagnostic, Diagnostics, Pointer, Severity, Source};

    fn allowance(text: &str) -> Allowance {
        text.parse().unwrap()
    }

    fn found() -> (Source, Diagnostics) {
        let source = Source::new("docs/pets.yaml", "a: {b: {c: 1}}\n");
        let other = source.add("docs/parts/cats.yaml", "a: {b: 1}\n");
        let mut found = Diagnostics::default();
        let at = |pointer: &str| Pointer::from(pointer.to_owned());
        for pointer in ["", "/a", "/a/b", "/a/b/c", "/ab"] {
            found.warning(Code::Ignored, &at(pointer), "left out");
        }
        found.warning(Code::Example, &at("/a"), "wrong");
        found.error(Code::Invalid, &at("/a"), "wrong");
        let elsewhere = Pointer::file_root(other).child("a").child("b");
        found.warning(Code::Ignored, &elsewhere, "left out");
        (source, found)
    }

    /// Which findings are left of some, and what is said of allowances.
    fn left(allowances: &[&str]) -> (Vec<String>, Vec<String>) {
        let (source, mut found) = found();
        let all = found.iter().count();
        let allowances: Vec<Allowance> = allowances.iter().map(|text| allowance(text)).collect();
        found.allow(&allowances, &source);
        let (unused, left): (Vec<&Diagnostic>, Vec<&Diagnostic>) =
            found.iter().partition(|found| found.code == Code::UnusedAllowance);
        let unused: Vec<String> = unused.iter().map(|found| found.message.clone()).collect();
        let left: Vec<String> = left
            .iter()
            .map(|found| {
                format!("{} {}{}", found.code, found.pointer.file(), found.pointer.as_str())
            })
            .collect();
        assert_eq!(found.allowed(), all - left.len());
        assert_eq!(found.counts().values().sum::<usize>(), left.len() + unused.len());
        (left, unused)
    }

    fn ignored(pointers: &[&str]) -> Vec<String> {
        let ignored = pointers.iter().map(|pointer| format!("ignored {pointer}"));
        let others = ["example 0/a", "invalid 0/a"].map(str::to_owned);
        let (inside, outside): (Vec<_>, Vec<_>) = ignored.partition(|it| !it.contains(" 1"));
        [inside, others.to_vec(), outside].concat()
    }

    #[test]
    fn findings_are_allowed_by_code_and_place() {
        let file = "ignored at parts/cats.yaml#/a/b";
        for (allowances, expected) in [
            (&["ignored at /a"][..], &["0", "0/a/b", "0/a/b/c", "0/ab", "1/a/b"][..]),
            (&["ignored at /a/**"], &["0", "0/ab", "1/a/b"]),
            (&["ignored at /"], &["0/a", "0/a/b", "0/a/b/c", "0/ab", "1/a/b"]),
            (&["ignored at /**"], &["1/a/b"]),
            (&["ignored at #/a/b", file], &["0", "0/a", "0/a/b/c", "0/ab"]),
            (&["ignored at cats.yaml#/**"], &["0", "0/a", "0/a/b", "0/a/b/c", "0/ab"]),
            (&["ignored"], &[]),
        ] {
            assert_eq!(left(allowances), (ignored(expected), Vec::new()), "{allowances:?}");
        }
    }

    #[test]
    fn what_allows_nothing_is_told_where_it_is_written() {
        let (source, mut found) = found();
        found.withdraw(|found| found.severity == Severity::Error);
        let manifest = source.add("Cargo.toml", "allow = [\n  'untyped',\n]\n");
        let manifest = Pointer::file_root(manifest);
        let allowances = [
            allowance("ignored at /b"),
            allowance("example at /a"),
            allowance("untyped").written(manifest, (2, 3)),
            allowance("ignored at ats.yaml#/a/b"),
        ];
        found.allow(&allowances, &source);
        let unused = found.iter().filter(|found| found.code == Code::UnusedAllowance);
        let unused: Vec<(&str, Option<(usize, usize)>)> =
            unused.map(|found| (found.message.as_str(), found.position)).collect();
        assert_eq!(
            unused,
            [
                ("`ignored at /b` allows nothing: there is no such finding", None),
                ("`untyped` allows nothing: there is no such finding", Some((2, 3))),
                ("`ignored at ats.yaml#/a/b` allows nothing: there is no such finding", None),
            ]
        );
        let text = found.render(&source);
        assert!(text.contains("--> Cargo.toml:2:3\n"), "{text}");
    }

    #[test]
    fn of_what_has_errors_it_is_only_told_that_these_can_not_be_allowed() {
        let (_, unused) = left(&["untyped", "invalid at /a"]);
        assert_eq!(unused, ["`invalid at /a` allows nothing: an error can't be allowed"]);
    }

    #[test]
    fn what_was_not_kept_is_allowed_with_its_code() {
        let source = Source::new("a", "b");
        let mut found = Diagnostics::default();
        for number in 0..10_002 {
            found.warning(Code::Invalid, &Pointer::root(), format!("wrong {number}"));
        }
        found.allow(&[allowance("invalid")], &source);
        assert_eq!((found.count(Severity::Warning), found.allowed()), (0, 10_002));
        assert_eq!(found.render(&source), "10002 allowed\n");
    }

    #[test]
    fn what_is_no_allowance_is_told() {
        let said = |text: &str| text.parse::<Allowance>().unwrap_err().to_string();
        assert_eq!(said("ignord"), "there is no code `ignord`; did you mean `ignored`?");
        for text in ["ignored in /a", "ignored at a/b", "ignored at", "ignored atall"] {
            let place = text.split_once(' ').unwrap().1;
            let help = "write `CODE at /paths/~1pets`, or `CODE` alone";
            assert_eq!(said(text), format!("`{place}` is no place: {help}"));
        }
    }
}
