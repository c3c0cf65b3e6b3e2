//! Makes a client crate, or a report on one, from what the command was called with.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{io, mem};

use codegen::{Code, Diagnostics, Features, Generated, Options, Source, Statistics};
use toml_edit::Value;

use crate::arguments::Arguments;
use crate::caller::Caller;
use crate::clients::{self, Missing};
use crate::command::Outcome;
use crate::documents::{self, Document, check_local};
use crate::failure::Failure;
use crate::manifest::{Made, Manifest};
use crate::output::{self, Counts, Plan, Record};
use crate::paths;
use crate::place::Place;
use crate::scope::Scope;
use crate::settings::{self, Settings};

/// How many operations a client has whose first run puts them behind features.
const MANY: usize = 200;

/// What is said where there is no client to generate.
const MISSING: Missing = Missing {
    missing: "--out DIR is missing, which says the folder of the crate",
    instead: "to begin with one, say --spec PATH and --out DIR, and make it a member",
};

/// Runs the command. Printing is left to the caller.
#[must_use]
pub fn run(arguments: &Arguments, caller: &Caller) -> Outcome {
    run_with(arguments, caller, codegen::generate)
}

fn run_with(arguments: &Arguments, caller: &Caller, generator: Generator) -> Outcome {
    let clients = match clients::find(arguments, caller, MISSING) {
        Ok(clients) => clients,
        Err(failure) => return Outcome::from(Err(failure)),
    };
    let mut all = Outcome::default();
    let mut failed: Vec<String> = Vec::new();
    let mut found = Vec::new();
    for out in &clients {
        let one = Client { arguments, caller, out }.outcome(generator, &mut found);
        if one.code != 0 {
            failed.push(out.to_string());
        }
        all = all.and(&one);
    }
    if clients.len() > 1 && !failed.is_empty() {
        let state = if arguments.check { "aren't up to date" } else { "weren't generated" };
        let (some, names) = (failed.len(), failed.join(", "));
        let line = format!("{some} of {} clients {state}: {names}", clients.len());
        all.stderr += &Failure::new(line).to_string();
    }
    arguments.findings.outcome(all, &found)
}

/// What makes a client of a document.
type Generator = fn(&Source, &Options) -> Result<Generated, Diagnostics>;

/// A document that was read, what was found in it, and the client if that stands in nobody's way.
pub(crate) struct Tried {
    pub(crate) source: Source,
    pub(crate) found: Diagnostics,
    /// How many files the document has. Behind them, the source has the manifest if that allows
    /// something.
    files: usize,
    generated: Option<Generated>,
}

impl Tried {
    /// Whether the client has so many operations that few of its users need them all. All with the same tag, or
    /// with none, would be behind one feature.
    fn has_many(&self) -> bool {
        let statistics = self.generated.as_ref().map(|generated| &generated.statistics);
        statistics.is_some_and(|it| it.operations >= MANY && it.tags > 1)
    }

    pub(crate) fn new(
        document: &Document,
        settings: &Settings,
        package: Option<String>,
        manifest: &Manifest,
        generator: Generator,
    ) -> Result<Self, Failure> {
        let source = document.source()?;
        let (generated, mut found) = match generator(&source, &settings.options(package)) {
            Ok(mut generated) => {
                let found = mem::take(&mut generated.diagnostics);
                (Some(generated), found)
            }
            Err(found) => (None, found),
        };
        let files = source.files().count();
        found.allow(&settings.allowances(manifest, &source), &source);
        Ok(Self { source, found, files, generated })
    }
}

/// What a client is to be made of.
struct Wanted {
    manifest: Manifest,
    settings: Settings,
    document: Place,
    /// What the settings say from now on that they didn't.
    changes: Vec<(&'static str, Value)>,
}

/// A client, and what is to be done with it.
pub(crate) struct Client<'a> {
    pub(crate) arguments: &'a Arguments,
    pub(crate) caller: &'a Caller,
    pub(crate) out: &'a Place,
}

impl Client<'_> {
    fn outcome(&self, generator: Generator, found: &mut Vec<(Source, Diagnostics)>) -> Outcome {
        let mut outcome = Outcome::default();
        if let Err(failure) = self.run(generator, &mut outcome, found) {
            outcome.stderr += &failure.to_string();
            outcome.code = 1;
        }
        outcome
    }

    fn run(
        &self,
        generator: Generator,
        outcome: &mut Outcome,
        all: &mut Vec<(Source, Diagnostics)>,
    ) -> Result<(), Failure> {
        let manifest = Manifest::read(self.out)?;
        let mut settings = manifest.settings().cloned().unwrap_or_default();
        let document = self.place(&settings)?;
        let mut changes = settings.take(&self.asked(&settings, &document)?);
        let document = self.document(document, &settings);
        let package = self.arguments.name.clone().or_else(|| manifest.name().map(str::to_owned));
        let is_new = self.is_new(&manifest, &settings)?;
        let mut first = settings.clone();
        if is_new {
            // A client with many operations is one that takes long to generate, which isn't done twice.
            first.features = Some(Features::ByTag);
        }
        let mut tried = Tried::new(&document, &first, package.clone(), &manifest, generator)?;
        if is_new && tried.has_many() {
            changes.extend(settings.take(&first));
        } else if is_new && tried.generated.is_some() {
            tried = Tried::new(&document, &settings, package, &manifest, generator)?;
        }
        outcome.stderr = self.arguments.findings.text(&tried.source, &tried.found, &io::stderr());
        let wanted = Wanted { manifest, settings, document: document.place, changes };
        let finished = self.finish(wanted, &mut tried, outcome);
        all.push((tried.source, tried.found));
        finished
    }

    /// Brings the folder up to date, or says what there is to do, unless something stands in the way.
    fn finish(
        &self,
        wanted: Wanted,
        tried: &mut Tried,
        outcome: &mut Outcome,
    ) -> Result<(), Failure> {
        let Wanted { manifest, settings, document, changes } = wanted;
        let Some(mut generated) = tried.generated.take() else {
            return Err(refusal(&document, &tried.found));
        };
        self.arguments.findings.check(&document, &tried.found)?;
        check_operations(&document, &generated.statistics, &settings)?;
        let found = format!("{}; {}", operations(&generated.statistics), found(&tried.found));
        let features: BTreeSet<String> = mem::take(&mut generated.features).into_iter().collect();
        if let Some(text) = generated.files.get_mut("Cargo.toml") {
            let then = output::recorded(self.out)?.unwrap_or_default();
            let made = Made { then: then.features(), now: &features };
            *text = manifest.updated(text, &changes, &made)?;
        }
        let record = record(tried, &settings, &generated.files).with_features(features);
        let plan = Plan::recorded(self.out, &generated.files, &record)?;
        if self.arguments.check {
            self.report(&plan, &found, outcome);
        } else {
            output::write(self.out, &plan)?;
            let written = written(plan.counts());
            let remembered = self.remembered(&changes);
            outcome.stdout = format!("{remembered}{}: {written}; {found}\n", self.out);
        }
        Ok(())
    }

    /// Whether it is for this run to say if the client's operations are behind features. A later one would
    /// take from its users what they have.
    fn is_new(&self, manifest: &Manifest, settings: &Settings) -> Result<bool, Failure> {
        let is_open = manifest.settings().is_none() && settings.features.is_none();
        Ok(is_open && output::recorded(self.out)?.is_none())
    }

    /// Where the document is.
    pub(crate) fn place(&self, settings: &Settings) -> Result<Place, Failure> {
        if let Some(spec) = &self.arguments.spec {
            check_local(&spec.to_string_lossy())?;
            return Ok(Place::given(spec));
        }
        let usual = || self.caller.home.as_ref().map(|home| home.document.clone());
        documents::place(self.out, settings)?.or_else(usual).ok_or_else(|| {
            let manifest = self.out.join("Cargo.toml");
            let missing = "--spec PATH is missing, which says the document";
            Failure::new(format!("{missing}; {manifest} doesn't say it either"))
        })
    }

    /// The document at a place, with what belongs to it: what is said now goes before the settings.
    pub(crate) fn document(&self, place: Place, settings: &Settings) -> Document {
        let Scope { overlay, allow_outside, .. } = &self.arguments.scope;
        let given = |paths: &[PathBuf], settled: Vec<Place>| {
            if paths.is_empty() { settled } else { paths.iter().map(Place::given).collect() }
        };
        Document {
            place,
            overlays: given(overlay, settings.overlays_from(self.out)),
            outside: given(allow_outside, settings.outside(self.out)),
        }
    }

    /// What the client is to be made of from now on, as far as it was said.
    fn asked(&self, settings: &Settings, document: &Place) -> Result<Settings, Failure> {
        let mut asked = self.arguments.settings();
        if self.arguments.spec.is_some() || settings.document.is_none() {
            asked.document = Some(self.way_to(document)?);
        }
        let overlays = self.arguments.scope.overlay.iter().map(Place::given);
        let ways: Result<_, _> = overlays.map(|overlay| self.way_to(&overlay)).collect();
        asked.overlays = ways?;
        for folder in &self.arguments.scope.allow_outside {
            let way = paths::to_folder(self.out.path(), folder);
            let failure = |error| Failure::io("find", &Place::given(folder), &error);
            asked.allow_outside.push(way.map_err(failure)?);
        }
        Ok(asked)
    }

    /// The way to a file from the client's folder.
    fn way_to(&self, file: &Place) -> Result<String, Failure> {
        let way = paths::from_folder(self.out.path(), file.path());
        way.map_err(|error| Failure::io("tell the way to", file, &error))
    }

    /// What is said of settings that are written for the next run.
    fn remembered(&self, changes: &[(&str, Value)]) -> String {
        if changes.is_empty() {
            return String::new();
        }
        let lines = changes.iter().map(|(name, value)| settings::line(name, value));
        let lines: Vec<String> = lines.collect();
        let manifest = self.out.join("Cargo.toml");
        format!("{manifest} says from now on: {}\n", lines.join(", "))
    }

    fn report(&self, plan: &Plan, found: &str, outcome: &mut Outcome) {
        let out = self.out;
        outcome.code = u8::from(!plan.is_empty());
        outcome.stdout = if plan.is_empty() {
            let files = counted(plan.counts().unchanged, "file");
            format!("{out}: {files} up to date; {found}\n")
        } else {
            let report = output::check(out, plan);
            let reasons = plan.reasons().iter();
            let reasons =
                reasons.fold(String::new(), |text, reason| text + "why: " + reason + "\n");
            let command = self.arguments.command(self.caller);
            format!("{report}\n{reasons}{out} isn't up to date; run:\n  {command}\n")
        };
    }
}

/// What the client is made of.
fn record(tried: &Tried, settings: &Settings, files: &BTreeMap<String, String>) -> Record {
    let document = settings.document.as_deref().unwrap_or_default();
    let source = &tried.source;
    let documents = source.files().take(tried.files).map(|(name, text)| {
        (paths::beside(document, Path::new(source.name()), Path::new(name)), text)
    });
    let others = Settings { document: None, ..settings.clone() };
    Record::new(documents, &others.lines(), files)
}

/// Refuses a client that can do nothing of what the document describes.
fn check_operations(
    document: &Place,
    statistics: &Statistics,
    settings: &Settings,
) -> Result<(), Failure> {
    let Statistics { operations, operations_left_out, .. } = statistics;
    if *operations > 0 || *operations_left_out == 0 || settings.allow_empty {
        return Ok(());
    }
    Err(Failure::new(format!(
        "the client would have none of the {} in {document}; it is written with --allow-empty only",
        selected(statistics)
    )))
}

/// Why there is no client.
fn refusal(spec: &Place, found: &Diagnostics) -> Failure {
    let is_selection = found.iter().any(|one| one.code == Code::Selection);
    let reason = if is_selection { "doesn't have what is selected" } else { "has errors" };
    Failure::new(format!("{spec} {reason}; no client was generated"))
}

/// How much was found in the document.
fn found(diagnostics: &Diagnostics) -> String {
    let found = counted(diagnostics.counts().values().sum(), "diagnostic");
    match diagnostics.allowed() {
        0 => found,
        allowed => format!("{found}, {allowed} allowed"),
    }
}

/// How many of the document's operations the client has.
fn operations(statistics: &Statistics) -> String {
    let Statistics { operations, operations_left_out, operations_not_selected, .. } = statistics;
    let client = format!("{operations} of {}", selected(statistics));
    match operations_not_selected {
        0 => client,
        others => {
            let all = operations + operations_left_out + others;
            format!("{client}, of {all} in the document")
        }
    }
}

/// How many of the document's operations the client is to have.
fn selected(statistics: &Statistics) -> String {
    let Statistics { operations, operations_left_out, operations_not_selected, .. } = statistics;
    let thing = if *operations_not_selected == 0 { "operation" } else { "selected operation" };
    counted(operations + operations_left_out, thing)
}

fn written(counts: Counts) -> String {
    let files = counted(counts.written, "file");
    format!("{files} written, {} unchanged, {} removed", counts.unchanged, counts.removed)
}

fn counted(count: usize, thing: &str) -> String {
    let s = if count == 1 { "" } else { "s" };
    format!("{count} {thing}{s}")
}

#[cfg(test)]
mod tests {
    use std::fs;

    use codegen::{Pointer, Selection};
    use tempfile::TempDir;

    use super::*;

    fn arguments(folder: &TempDir) -> Arguments {
        let spec = folder.path().join("pets.yaml");
        fs::write(&spec, "openapi: 3.0.3").unwrap();
        Arguments { spec: Some(spec), out: Some(folder.path().join("out")), ..Arguments::default() }
    }

    #[expect(clippy::unnecessary_wraps, reason = "it stands for a generator that can fail")]
    fn warned(_: &Source, options: &Options) -> Result<Generated, Diagnostics> {
        let mut diagnostics = Diagnostics::default();
        diagnostics.warning(Code::Ignored, &Pointer::root(), "this is left out");
        let files = BTreeMap::from([("options".to_owned(), format!("{options:?}"))]);
        let statistics =
            Statistics { operations: 2, operations_left_out: 1, ..Statistics::default() };
        Ok(Generated { files, diagnostics, statistics, ..Generated::default() })
    }

    #[expect(clippy::unnecessary_wraps, reason = "it stands for a generator that can fail")]
    fn empty(_: &Source, _: &Options) -> Result<Generated, Diagnostics> {
        let mut diagnostics = Diagnostics::default();
        for number in 1..=5 {
            let message = format!("`GET /{number}` is left out: it isn't supported yet");
            diagnostics.warning(Code::Invalid, &Pointer::root().child(number), message);
        }
        let files = BTreeMap::from([("file".to_owned(), String::new())]);
        let statistics = Statistics { operations_left_out: 5, ..Statistics::default() };
        Ok(Generated { files, diagnostics, statistics, ..Generated::default() })
    }

    fn refused(_: &Source, _: &Options) -> Result<Generated, Diagnostics> {
        let mut diagnostics = Diagnostics::default();
        diagnostics.error(Code::Invalid, &Pointer::root(), "this is wrong");
        Err(diagnostics)
    }

    #[test]
    fn document_with_warnings() {
        let folder = tempfile::tempdir().unwrap();
        let outcome = run_with(&arguments(&folder), &Caller::default(), warned);
        assert_eq!(outcome.code, 0);
        assert!(outcome.stderr.contains("this is left out"), "{}", outcome.stderr);
        let out = folder.path().join("out");
        let line = "2 files written, 0 unchanged, 0 removed; 2 of 3 operations; 1 diagnostic";
        assert_eq!(outcome.stdout.lines().last(), Some(&*format!("{}: {line}", out.display())));
        assert!(out.join("options").exists());
    }

    #[test]
    fn document_with_errors() {
        let folder = tempfile::tempdir().unwrap();
        let arguments = arguments(&folder);
        assert_eq!(run_with(&arguments, &Caller::default(), warned).code, 0);
        let before = fs::read(folder.path().join("out/options")).unwrap();
        let outcome = run_with(&arguments, &Caller::default(), refused);
        assert_eq!(outcome.code, 1);
        assert_eq!(outcome.stdout, "");
        assert!(outcome.stderr.contains("this is wrong"), "{}", outcome.stderr);
        assert!(outcome.stderr.ends_with("pets.yaml has errors; no client was generated\n"));
        assert_eq!(fs::read(folder.path().join("out/options")).unwrap(), before);
    }

    #[test]
    fn client_without_any_operation() {
        let folder = tempfile::tempdir().unwrap();
        let mut arguments = arguments(&folder);
        let out = folder.path().join("out");
        for check in [false, true] {
            arguments.check = check;
            let outcome = run_with(&arguments, &Caller::default(), empty);
            assert_eq!(outcome.code, 1);
            assert!(outcome.stderr.contains("would have none of the 5 operations in"));
            assert!(!out.exists());
        }
        arguments.check = false;
        arguments.allow_empty = true;
        let outcome = run_with(&arguments, &Caller::default(), empty);
        assert_eq!(outcome.code, 0, "{}", outcome.stderr);
        assert!(outcome.stdout.contains("; 0 of 5 operations; 5 diagnostics\n"), "{outcome:?}");
        assert!(out.join("file").exists());
    }

    #[test]
    fn a_document_that_is_somewhere_else() {
        for (url, command) in [
            ("https://a.test/v1/pets.yaml", "--output pets.yaml https://a.test/v1/pets.yaml"),
            ("http://a.test?x=1;y", "--output openapi.yaml 'http://a.test?x=1;y'"),
            ("https://a.test/", "--output openapi.yaml https://a.test/"),
        ] {
            let folder = tempfile::tempdir().unwrap();
            let arguments = Arguments { spec: Some(url.into()), ..arguments(&folder) };
            let outcome = run_with(&arguments, &Caller::default(), warned);
            assert!(outcome.stderr.ends_with(&format!("{command}\n")), "{}", outcome.stderr);
            let settings = Settings { document: Some(url.to_owned()), ..Settings::default() };
            let failure =
                documents::place(&Place::given("out"), &settings).unwrap_err().to_string();
            assert_eq!(failure, outcome.stderr);
        }
    }

    #[test]
    fn how_many_operations_there_are_besides_those_that_are_selected() {
        let some = Statistics { operations: 1, operations_left_out: 1, ..Statistics::default() };
        assert_eq!(operations(&some), "1 of 2 operations");
        let part = Statistics { operations_not_selected: 5, ..some };
        assert_eq!(operations(&part), "1 of 2 selected operations, of 7 in the document");
        let one = Statistics { operations_left_out: 0, ..part };
        assert_eq!(operations(&one), "1 of 1 selected operation, of 6 in the document");
    }

    #[test]
    fn what_is_selected_is_asked_of_the_generator() {
        let folder = tempfile::tempdir().unwrap();
        let arguments = Arguments {
            scope: Scope {
                tag: vec!["a".into()],
                operation: vec!["b".into(), "c".into()],
                exclude: vec!["d".into()],
                ..Scope::default()
            },
            ..arguments(&folder)
        };
        assert_eq!(run_with(&arguments, &Caller::default(), warned).code, 0);
        let selection = Selection {
            tags: vec!["a".into()],
            operations: vec!["b".into(), "c".into()],
            excluded: vec!["d".into()],
        };
        let written = fs::read_to_string(folder.path().join("out/options")).unwrap();
        assert!(written.contains(&format!("{selection:?}")), "{written}");
    }

    #[test]
    fn what_is_so_in_many_places_is_said_once_unless_all_is_asked_for() {
        let folder = tempfile::tempdir().unwrap();
        let mut arguments = Arguments { allow_empty: true, ..arguments(&folder) };
        let outcome = run_with(&arguments, &Caller::default(), empty);
        let line = "5 warnings; --verbose shows each by itself\n";
        assert!(outcome.stderr.contains("and 4 more like it: /2, /3, /4, …"), "{outcome:?}");
        assert!(outcome.stderr.ends_with(line), "{}", outcome.stderr);
        arguments.findings.verbose = true;
        let outcome = run_with(&arguments, &Caller::default(), empty);
        assert_eq!(outcome.stderr.matches("warning[invalid]").count(), 5);
        assert!(outcome.stderr.ends_with("\n5 warnings\n"), "{}", outcome.stderr);
    }

    #[test]
    fn name_of_the_existing_client() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("out");
        fs::create_dir(&out).unwrap();
        fs::write(out.join("Cargo.toml"), "package = { name = 'old' }").unwrap();
        let mut arguments = arguments(&folder);
        for (name, expected) in [(None, "old"), (Some("new"), "new")] {
            arguments.name = name.map(str::to_owned);
            assert_eq!(run_with(&arguments, &Caller::default(), warned).code, 0);
            let options = Options { package: Some(expected.into()), ..Options::default() };
            let written = fs::read_to_string(out.join("options")).unwrap();
            assert_eq!(written, format!("{options:?}"));
        }
    }
}
