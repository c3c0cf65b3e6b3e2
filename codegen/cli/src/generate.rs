//! Makes a client crate, or a report on one, from what the command was called with.

use std::collections::BTreeMap;
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
    /// Whether the client's operations are behind features.
    fn has_features(&self) -> bool {
        self.generated.as_ref().is_some_and(|generated| !generated.features.is_empty())
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
            first.features = Some(Features::ByTagIfMany);
        }
        let mut tried = Tried::new(&document, &first, package, &manifest, generator)?;
        if is_new && tried.has_features() {
            first.features = Some(Features::ByTag);
            changes.extend(settings.take(&first));
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
        let features = mem::take(&mut generated.features);
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
mod tests;
