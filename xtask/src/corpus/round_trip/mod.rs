//! Makes verdicts on types from instances of their schemas: whether what a client reads and writes
//! again is still the same.

mod comparison;
mod program;

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use comparison::Nulls;

use super::compilation::Workspace;
use super::generation;
use openapi_crate::failure::Failure;
use openapi_crate::place::Place;

/// What came back of the instances of a document's schemas.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub(super) struct RoundTrip {
    pub(super) instances: usize,
    /// How many schemas there are instances of.
    pub(super) schemas: usize,
    /// How many of these had every instance come back as it was, `null` members aside.
    pub(super) equal: usize,
    /// How many of those had a member that is `null` come back as none: models that only responses
    /// bring don't tell the two apart.
    pub(super) without_nulls: usize,
    /// Why the others hadn't, by their first failures; the most frequent cause first.
    pub(super) causes: Vec<Cause>,
    /// Why nothing was tried, where nothing was.
    pub(super) error: Option<String>,
}

/// What is wrong with some schemas.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Cause {
    pub(super) what: String,
    /// The schemas that fail for it.
    pub(super) schemas: Vec<String>,
    /// Where it shows: a line of the instances, and a place in that instance.
    pub(super) example: String,
}

/// How many causes are shown of a document; machines get them all.
const SHOWN: usize = 5;

impl RoundTrip {
    /// How many schemas have instances that came back changed, if that could be tried.
    pub(super) fn changed(&self) -> Option<usize> {
        self.error.is_none().then(|| self.schemas - self.equal)
    }

    /// What went wrong, for people.
    pub(super) fn problems(&self) -> Vec<String> {
        let causes = self.causes.iter().take(SHOWN).map(|cause| {
            let first = cause.schemas.first().map_or("", String::as_str);
            format!("{}x {}, as in {first}, {}", cause.schemas.len(), cause.what, cause.example)
        });
        let more = self.causes.len().saturating_sub(SHOWN);
        let more = (more > 0).then(|| format!("and {more} causes more"));
        self.error.clone().into_iter().chain(causes).chain(more).collect()
    }
}

/// A line of the instances.
#[derive(Deserialize)]
struct Sent {
    schema: String,
    instance: Value,
}

/// A line of what came back.
#[derive(Deserialize)]
struct Back {
    encoded: Option<Value>,
    error: Option<String>,
}

/// Why an instance failed, and where that shows.
type Failed = (String, String);

/// Where the instances of a document's schemas are, if there are any.
pub(super) fn instances(folder: &Path, document: &str) -> Option<PathBuf> {
    let path = folder.join(format!("{document}.jsonl"));
    path.is_file().then_some(path)
}

/// Writes the program that tries a client's types, as a member of the workspace; yields its path
/// there.
pub(super) fn write(
    workspace: &Workspace,
    package: &str,
    components: &BTreeMap<String, String>,
) -> Result<String, Failure> {
    let folder = format!("programs/{package}");
    workspace.write(&format!("{folder}/Cargo.toml"), &program::manifest(package))?;
    workspace.write(&format!("{folder}/src/main.rs"), &program::source(components))?;
    Ok(folder)
}

/// Has the program read and write the instances.
pub(super) fn run(
    workspace: &Workspace,
    package: &str,
    instances: &Path,
    limit: Duration,
) -> Result<RoundTrip, Failure> {
    let name = format!("{}{package}", program::PROGRAM);
    let executable = match workspace.build(&name, &format!("programs/{package}"))? {
        Ok(executable) => executable,
        Err(error) => return Ok(RoundTrip { error: Some(error), ..RoundTrip::default() }),
    };
    let place = Place::given(instances);
    let unreadable = |error| Failure::io("read", &place, &error);
    let written = tempfile::NamedTempFile::new()
        .map_err(|error| Failure::new(format!("can't make a temporary file: {error}")))?;
    let ended = File::open(instances).and_then(|input| {
        let mut command = Command::new(&executable);
        command.stdin(input).stdout(written.reopen()?).stderr(Stdio::null());
        generation::end(command.spawn()?, limit)
    });
    let sent = File::open(instances).map_err(unreadable)?;
    let back = File::open(written.path()).map_err(unreadable)?;
    compared(&place, BufReader::new(sent), BufReader::new(back), ended.map_err(unreadable)?)
}

/// Compares what went into a program with what came out.
fn compared(
    place: &Place,
    sent: impl BufRead,
    back: impl BufRead,
    ended: Option<ExitStatus>,
) -> Result<RoundTrip, Failure> {
    let mut firsts: BTreeMap<String, Option<Failed>> = BTreeMap::new();
    let mut lost_nulls: BTreeSet<String> = BTreeSet::new();
    let mut instances = 0;
    let mut back = back.lines();
    for (number, line) in (1..).zip(sent.lines()) {
        let line = line.map_err(|error| Failure::io("read", place, &error))?;
        let sent: Sent = serde_json::from_str(&line)
            .map_err(|error| Failure::new(format!("{place}, line {number}: {error}")))?;
        let answer = back.next().and_then(Result::ok);
        let answer = answer.and_then(|line| serde_json::from_str(&line).ok());
        instances += 1;
        let strictly = failure(&sent.instance, answer.as_ref(), ended, Nulls::Count);
        let failed = strictly.as_ref().and(failure(
            &sent.instance,
            answer.as_ref(),
            ended,
            Nulls::AreAbsent,
        ));
        if strictly.is_some() && failed.is_none() {
            lost_nulls.insert(sent.schema.clone());
        }
        let first = firsts.entry(sent.schema).or_default();
        if first.is_none() {
            *first = failed.map(|(cause, at)| (cause, format!("line {number}{at}")));
        }
    }
    let schemas = firsts.len();
    let equal = firsts.values().filter(|first| first.is_none()).count();
    lost_nulls.retain(|schema| firsts.get(schema).is_some_and(Option::is_none));
    let without_nulls = lost_nulls.len();
    Ok(RoundTrip { instances, schemas, equal, without_nulls, causes: causes(firsts), error: None })
}

/// Why an instance didn't come back as it was, where it didn't.
fn failure(
    sent: &Value,
    answer: Option<&Back>,
    ended: Option<ExitStatus>,
    nulls: Nulls,
) -> Option<Failed> {
    match answer {
        Some(Back { error: Some(error), .. }) => Some((error.clone(), String::new())),
        Some(Back { encoded, .. }) => {
            let change = comparison::change(sent, encoded.as_ref().unwrap_or(&Value::Null), nulls)?;
            Some((change.how, format!(" at {}", change.pointer.as_str())))
        }
        None => {
            let how = ended.map_or_else(|| "was stopped".to_owned(), |status| status.to_string());
            Some((format!("the program ended early ({how})"), String::new()))
        }
    }
}

/// The schemas that failed, by cause.
fn causes(firsts: BTreeMap<String, Option<Failed>>) -> Vec<Cause> {
    let mut causes: BTreeMap<String, Cause> = BTreeMap::new();
    for (schema, failed) in firsts {
        let Some((what, example)) = failed else { continue };
        let known = causes.entry(what.clone());
        known.or_insert(Cause { what, schemas: Vec::new(), example }).schemas.push(schema);
    }
    let mut causes: Vec<Cause> = causes.into_values().collect();
    causes.sort_by_key(|cause| std::cmp::Reverse(cause.schemas.len()));
    causes
}
