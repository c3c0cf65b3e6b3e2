//! Makes a client crate, or a report on one, from what the command was called with.

use std::fs;

use codegen::{Diagnostics, Generated, Options, Source};

use crate::arguments::Arguments;
use crate::failure::Failure;
use crate::output::{self, Counts, Plan};
use crate::package::Package;
use crate::place::Place;

/// How a command went.
#[derive(Debug, Default)]
pub struct Outcome {
    /// What was found in the document, and why the command stopped if it did.
    pub stderr: String,
    /// What was done, or what there is to do.
    pub stdout: String,
    /// Whether the command did all that it was asked to.
    pub success: bool,
}

/// Runs the command. Printing is left to the caller.
#[must_use]
pub fn run(arguments: &Arguments) -> Outcome {
    run_with(arguments, codegen::generate)
}

fn run_with(arguments: &Arguments, generator: Generator) -> Outcome {
    let mut outcome = Outcome::default();
    if let Err(failure) = arguments.run(generator, &mut outcome) {
        outcome.stderr += &failure.to_string();
    }
    outcome
}

/// What makes a client of a document.
type Generator = fn(&Source, &Options) -> Result<Generated, Diagnostics>;

impl Arguments {
    fn run(&self, generator: Generator, outcome: &mut Outcome) -> Result<(), Failure> {
        let spec = self.spec();
        let out = self.out();
        let source = Source::new(spec.to_string(), read(&spec)?);
        let options = self.options(Package::read(&out)?);
        let result = generator(&source, &options);
        let diagnostics = result.as_ref().map_or_else(|found| found, |done| &done.diagnostics);
        outcome.stderr = diagnostics.render(&source);
        let found = counted(diagnostics.iter().count(), "diagnostic");
        let generated = result
            .map_err(|_| Failure::new(format!("{spec} has errors; no client was generated")))?;
        let plan = Plan::new(&out, &generated.files)?;
        if self.check {
            self.report(&out, &plan, &found, outcome);
        } else {
            output::write(&out, &plan)?;
            outcome.stdout = format!("{out}: {}; {found}\n", written(plan.counts()));
            outcome.success = true;
        }
        Ok(())
    }

    fn options(&self, existing: Package) -> Options {
        Options {
            package: self.name.clone().or(existing.name),
            version: existing.version,
            license: existing.license,
            repository: existing.repository,
            dev_dependencies: existing.dev_dependencies,
        }
    }

    fn report(&self, out: &Place, plan: &Plan, found: &str, outcome: &mut Outcome) {
        outcome.success = plan.is_empty();
        outcome.stdout = if outcome.success {
            let files = counted(plan.counts().unchanged, "file");
            format!("{out}: {files} up to date; {found}\n")
        } else {
            let report = output::check(out, plan);
            format!("{report}\n{out} isn't up to date; run:\n  {}\n", self.command())
        };
    }
}

fn read(spec: &Place) -> Result<String, Failure> {
    let bytes = fs::read(spec.path()).map_err(|error| Failure::io("read", spec, &error))?;
    String::from_utf8(bytes).map_err(|error| {
        let position = error.utf8_error().valid_up_to() + 1;
        Failure::new(format!("can't read {spec}: it isn't UTF-8 text (see byte {position})"))
    })
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
    use std::collections::BTreeMap;

    use codegen::{Code, Pointer};
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
        Ok(Generated { files, diagnostics, ..Generated::default() })
    }

    fn refused(_: &Source, _: &Options) -> Result<Generated, Diagnostics> {
        let mut diagnostics = Diagnostics::default();
        diagnostics.error(Code::Invalid, &Pointer::root(), "this is wrong");
        Err(diagnostics)
    }

    #[test]
    fn document_with_warnings() {
        let folder = tempfile::tempdir().unwrap();
        let outcome = run_with(&arguments(&folder), warned);
        assert!(outcome.success);
        assert!(outcome.stderr.contains("this is left out"), "{}", outcome.stderr);
        let out = folder.path().join("out");
        let line = "2 files written, 0 unchanged, 0 removed; 1 diagnostic";
        assert_eq!(outcome.stdout, format!("{}: {line}\n", out.display()));
        assert!(out.join("options").exists());
    }

    #[test]
    fn document_with_errors() {
        let folder = tempfile::tempdir().unwrap();
        let arguments = arguments(&folder);
        assert!(run_with(&arguments, warned).success);
        let before = fs::read(folder.path().join("out/options")).unwrap();
        let outcome = run_with(&arguments, refused);
        assert!(!outcome.success);
        assert_eq!(outcome.stdout, "");
        assert!(outcome.stderr.contains("this is wrong"), "{}", outcome.stderr);
        assert!(outcome.stderr.ends_with("pets.yaml has errors; no client was generated\n"));
        assert_eq!(fs::read(folder.path().join("out/options")).unwrap(), before);
    }

    #[test]
    fn name_and_version_of_the_existing_client() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("out");
        fs::create_dir(&out).unwrap();
        fs::write(out.join("Cargo.toml"), "package = { name = 'old', version = '2.0.0' }").unwrap();
        let mut arguments = arguments(&folder);
        for (name, expected) in [(None, "old"), (Some("new"), "new")] {
            arguments.name = name.map(str::to_owned);
            assert!(run_with(&arguments, warned).success);
            let options = Options {
                package: Some(expected.into()),
                version: Some("2.0.0".into()),
                ..Options::default()
            };
            let written = fs::read_to_string(out.join("options")).unwrap();
            assert_eq!(written, format!("{options:?}"));
        }
    }
}
