//! Makes a bar on a terminal, or a line for each document elsewhere, from how far a run has come.

use std::io::IsTerminal;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

use super::measurement::Measurement;

const BAR: &str = "{prefix} [{bar:30}] {pos}/{len} {elapsed} {wide_msg}";

/// How far a step of a run has come, as it is shown on stderr.
pub(super) struct Progress {
    bar: Option<ProgressBar>,
}

impl Progress {
    /// Shows that a step begins, in which each of a number of documents has its turn.
    pub(super) fn new(step: &'static str, documents: usize) -> Self {
        let bar = std::io::stderr().is_terminal().then(|| {
            let bar = ProgressBar::new(documents as u64).with_prefix(step);
            if let Ok(style) = ProgressStyle::with_template(BAR) {
                bar.set_style(style.progress_chars("=> "));
            }
            bar.enable_steady_tick(Duration::from_millis(200));
            bar
        });
        Self { bar }
    }

    /// Shows what is being worked on.
    pub(super) fn begin(&self, name: &str) {
        if let Some(bar) = &self.bar {
            bar.set_message(name.to_owned());
        }
    }

    /// Shows that a document has been generated, or hasn't.
    pub(super) fn end(&self, name: &str, measurement: &Measurement) {
        match &self.bar {
            Some(bar) => bar.inc(1),
            // One line for each document, and none for what is done with it later.
            None => eprintln!("{name}: {} ms", measurement.milliseconds),
        }
    }

    /// Shows that something has been done with a document.
    pub(super) fn step(&self) {
        if let Some(bar) = &self.bar {
            bar.inc(1);
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
