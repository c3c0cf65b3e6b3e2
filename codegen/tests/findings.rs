//! What is said of each code in `codegen/findings`: its wrong document has that finding, its right one none, and
//! `codegen/FINDINGS.md` holds it all.
//!
//! `BLESS=1 cargo test -p codegen --test findings` writes that page anew.

use std::fs;
use std::path::Path;

use codegen::{Allowance, Code, Diagnostics, Options, Pagination, Selection, Source, generate};

mod pages;

/// What a document's text ends a line with where its finding is shown.
const HERE: &str = "# <- here";

/// What has no example: nobody knows of a mistake in the generator before it is mended.
const WITHOUT: [Code; 1] = [Code::Internal];

/// A document of an explanation.
struct Example {
    source: Source,
    options: Options,
    allowed: Option<Allowance>,
    /// The lines that are marked.
    marked: Vec<usize>,
}

impl Example {
    /// The document that an explanation introduces with a word.
    fn of(code: Code, word: &str) -> Option<Self> {
        let (_, rest) = code.explanation().split_once(&format!("\n{word}"))?;
        let (introduction, rest) = rest.split_once("\n```yaml\n").unwrap();
        let (text, _) = rest.split_once("\n```\n").unwrap();
        let name = format!("{word} {code}");
        let (text, source) = if text.starts_with("overlay:") {
            (text.to_owned(), Source::new("document", framed("")).with_overlay(name, text))
        } else {
            let text = framed(text);
            (text.clone(), Source::new(name, text))
        };
        let lines = text.lines().zip(1..).filter(|(line, _)| line.ends_with(HERE));
        let marked = lines.map(|(_, number)| number).collect();
        let given = |flag: &str, end: &str| {
            let (_, rest) = introduction.split_once(flag)?;
            Some(rest.split_once(end)?.0.to_owned())
        };
        let tags = given("`--tag ", "`").into_iter().collect();
        let allowed = given("`--allow '", "'`").map(|allowed| allowed.parse().unwrap());
        let selection = Selection { tags, ..Selection::default() };
        let pagination = given("`pagination = ", "`").map_or_else(Pagination::default, |said| {
            let said: toml::Table = format!("said = {said}").parse().unwrap();
            pages::read(said["said"].as_table().unwrap())
        });
        let options = Options { selection, pagination, ..Options::default() };
        Some(Self { source, options, allowed, marked })
    }

    fn findings(&self) -> Diagnostics {
        let mut found = match generate(&self.source, &self.options) {
            Ok(generated) => generated.diagnostics,
            Err(found) => found,
        };
        found.allow(self.allowed.as_slice(), &self.source);
        found
    }
}

/// A document with what each document must have, where it hasn't.
fn framed(text: &str) -> String {
    let frame = [
        ("openapi: ", "openapi: 3.0.3\n"),
        ("info: ", "info: {title: Example, version: '1'}\n"),
        ("paths:", "paths: {}\n"),
    ];
    let is_there = |key: &str| text.lines().any(|line| line.starts_with(key));
    let missing = frame.iter().filter(|(key, _)| !is_there(key)).map(|(_, line)| *line);
    missing.chain([text]).collect()
}

#[test]
fn wrong_documents_have_the_finding_where_they_say() {
    for code in Code::ALL.iter().filter(|code| !WITHOUT.contains(code)) {
        let wrong = Example::of(*code, "Wrong").unwrap();
        let found = wrong.findings();
        let shown = found.render(&wrong.source);
        assert!(found.iter().all(|found| found.code == *code), "{shown}");
        let place = |found: &codegen::Diagnostic| match found.position {
            Some((line, _)) => line,
            None => wrong.source.position(&found.pointer).0,
        };
        let lines: Vec<usize> = found.iter().map(place).collect();
        assert_eq!(lines, wrong.marked, "{shown}");
        assert!(!lines.is_empty(), "{code}");
    }
}

#[test]
fn right_documents_have_no_findings() {
    for code in Code::ALL.iter().filter(|code| !WITHOUT.contains(code)) {
        let right = Example::of(*code, "Right").unwrap();
        let found = right.findings();
        assert!(found.iter().next().is_none(), "{}", found.render(&right.source));
        assert!(right.marked.is_empty(), "{code}");
    }
}

#[test]
fn every_page_says_what_it_is_what_follows_and_what_to_do() {
    for code in Code::ALL {
        let starts: Vec<&str> = code.explanation().split("\n\n").collect();
        assert!(code.summary().ends_with('.'), "{code}: {}", code.summary());
        assert!(starts[1].starts_with("What follows: "), "{code}");
        assert!(starts[2].starts_with("What to do: "), "{code}");
        let examples = ["Wrong", "Right"].map(|word| Example::of(*code, word).is_some());
        assert_eq!(examples, [!WITHOUT.contains(code); 2], "{code}");
    }
    let files = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("findings")).unwrap();
    assert_eq!(files.count(), Code::ALL.len(), "there is a page of no code");
}

#[test]
fn the_catalogue_is_up_to_date() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("FINDINGS.md");
    let page = codegen::catalogue();
    if std::env::var_os("BLESS").is_some() {
        fs::write(&file, page).unwrap();
    } else {
        let on_file = fs::read_to_string(&file).unwrap();
        assert!(page == on_file, "run with BLESS=1 to write FINDINGS.md anew");
    }
}
