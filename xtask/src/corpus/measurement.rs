//! Makes a measurement from one document, in a process that nothing else depends on.
//!
//! The corpus starts this command once for each document, so that one which never ends, or takes
//! the process down with it, is a line of the table like every other.

use std::collections::BTreeMap;
use std::fs;
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use codegen::{Diagnostic, Diagnostics, Generated, Options, Severity, Source};
use serde::{Deserialize, Serialize};

use openapi_crate::failure::Failure;
use openapi_crate::folder::Folder;
use openapi_crate::output::{self, Plan};
use openapi_crate::place::Place;

/// What one document is measured by. Nobody types this.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The document.
    document: PathBuf,

    /// What the client's package is called.
    package: String,

    /// Where the measurement is written.
    result: PathBuf,

    /// The folder that the client is written into, if it is.
    out: Option<PathBuf>,
}

/// What became of one document.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Measurement {
    /// How long the generator took, from the text to the files in memory.
    pub(super) milliseconds: u64,
    /// How many findings there are, by code.
    pub(super) diagnostics: BTreeMap<String, usize>,
    /// What the client has; nothing where there is none.
    pub(super) client: Option<Client>,
    /// The first reason for which there is no client.
    pub(super) error: Option<String>,
    /// How the generator failed to end properly, which no document gives it the right to.
    pub(super) crash: Option<String>,
    /// The Rust types of the document's component schemas, where the client is written.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) components: BTreeMap<String, String>,
}

/// What a client has.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Client {
    pub(super) operations: usize,
    pub(super) operations_left_out: usize,
    pub(super) schemas: usize,
    pub(super) models: usize,
    /// Lines of Rust that are this client's own.
    pub(super) lines: usize,
    pub(super) fields: usize,
    /// Fields that are raw JSON, by the reason for that.
    pub(super) untyped: BTreeMap<String, usize>,
}

impl Client {
    fn of(generated: &Generated) -> Self {
        let statistics = &generated.statistics;
        Self {
            operations: statistics.operations,
            operations_left_out: statistics.operations_left_out,
            schemas: statistics.schemas,
            models: statistics.models,
            lines: lines(&generated.files),
            fields: statistics.fields,
            untyped: statistics.untyped.clone(),
        }
    }

    /// How many operations its document has.
    pub(super) fn declared(&self) -> usize {
        self.operations + self.operations_left_out
    }

    /// How many fields are raw JSON.
    pub(super) fn untyped(&self) -> usize {
        self.untyped.values().sum()
    }
}

/// The lines of the library, without those that every client has.
fn lines(files: &BTreeMap<String, String>) -> usize {
    let own = files.iter().filter(|(path, _)| {
        let is_rust = Path::new(path).extension().is_some_and(|extension| extension == "rs");
        path.starts_with("src/") && !path.starts_with("src/runtime/") && is_rust
    });
    own.map(|(_, text)| text.lines().count()).sum()
}

/// Measures one document, and writes down what became of it.
pub fn run(arguments: &Arguments) -> Result<(), Failure> {
    let result = Place::given(&arguments.result);
    let measurement = arguments.measurement();
    let text = serde_json::to_string(&measurement);
    let text = text.map_err(|error| Failure::new(format!("can't write {result}: {error}")))?;
    fs::write(result.path(), text).map_err(|error| Failure::io("write", &result, &error))
}

impl Arguments {
    fn measurement(&self) -> Measurement {
        let bytes = match fs::read(&self.document) {
            Ok(bytes) => bytes,
            Err(error) => return Measurement::failed(format!("can't be read: {error}")),
        };
        let Ok(text) = String::from_utf8(bytes) else {
            return Measurement::failed("isn't UTF-8 text".to_owned());
        };
        let document = Place::given(&self.document);
        let source = Source::new(document.to_string(), text);
        let source = match Folder::of(&document, &[]) {
            Ok(files) => source.with_files(files),
            Err(failure) => return Measurement::failed(failure.to_string()),
        };
        let options = Options { package: Some(self.package.clone()), ..Options::default() };
        let start = Instant::now();
        let result = without_panic(|| codegen::generate(&source, &options));
        let milliseconds = whole_milliseconds(start.elapsed());
        let (diagnostics, generated) = match &result {
            Err(crash) => {
                let crash = Some(crash.clone());
                return Measurement { milliseconds, crash, ..Measurement::default() };
            }
            Ok(Ok(generated)) => (&generated.diagnostics, Some(generated)),
            Ok(Err(diagnostics)) => (diagnostics, None),
        };
        let mut measurement = Measurement {
            milliseconds,
            diagnostics: by_code(diagnostics),
            client: generated.map(Client::of),
            error: diagnostics.iter().find(|found| found.severity == Severity::Error).map(line),
            ..Measurement::default()
        };
        if let Some((generated, out)) = generated.zip(self.out.as_ref()) {
            match write(generated, &Place::given(out)) {
                Ok(()) => measurement.components.clone_from(&generated.components),
                Err(failure) => measurement.crash = Some(format!("not written: {failure}")),
            }
        }
        measurement
    }
}

impl Measurement {
    fn failed(reason: String) -> Self {
        Self { error: Some(reason), ..Self::default() }
    }

    /// The measurement of a document at which the generator didn't end properly.
    pub(super) fn crashed(how: String, after: Duration) -> Self {
        let milliseconds = whole_milliseconds(after);
        Self { milliseconds, crash: Some(how), ..Self::default() }
    }
}

fn whole_milliseconds(duration: Duration) -> u64 {
    duration.as_millis().try_into().unwrap_or(u64::MAX)
}

fn by_code(diagnostics: &Diagnostics) -> BTreeMap<String, usize> {
    let mut codes = BTreeMap::new();
    for ((_, code), count) in diagnostics.counts() {
        *codes.entry(code.as_str().to_owned()).or_default() += count;
    }
    codes
}

fn line(found: &Diagnostic) -> String {
    format!("error[{}]: {} --> {}", found.code.as_str(), found.message, found.pointer)
}

fn write(generated: &Generated, out: &Place) -> Result<(), Failure> {
    output::write(out, &Plan::new(out, &generated.files)?)
}

/// What the work comes to, or how it panicked.
fn without_panic<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    let heard = Arc::new(Mutex::new(String::new()));
    let listener = Arc::clone(&heard);
    let former = panic::take_hook();
    panic::set_hook(Box::new(move |panic| {
        let payload = panic.payload();
        let text = payload.downcast_ref::<&str>().map(ToString::to_string);
        let text = text.or_else(|| payload.downcast_ref::<String>().cloned());
        let text = text.unwrap_or_else(|| "without a message".to_owned()).replace('\n', " ");
        let place = panic.location().map(|place| format!(" --> {place}")).unwrap_or_default();
        let told = format!("panicked: {text}{place}");
        *listener.lock().unwrap_or_else(PoisonError::into_inner) = told;
    }));
    let result = panic::catch_unwind(AssertUnwindSafe(work));
    panic::set_hook(former);
    result.map_err(|_| heard.lock().unwrap_or_else(PoisonError::into_inner).clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_told_of() {
        let told = without_panic(|| panic!("at the {}", "disco")).unwrap_err();
        assert!(told.starts_with("panicked: at the disco --> "), "{told}");
        assert!(told.contains("measurement.rs:"), "{told}");
        assert_eq!(without_panic(|| 1), Ok(1));
    }

    #[test]
    fn only_the_clients_own_lines_count() {
        let files = ["src/lib.rs", "src/runtime/mod.rs", "tests/models.rs", "src/models/pet.rs"];
        let files = files.map(|path| (path.to_owned(), "a\nb\n".to_owned()));
        assert_eq!(lines(&BTreeMap::from(files)), 4);
    }
}
