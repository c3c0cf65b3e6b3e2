//! Makes a report for a person from what a plan would change.

use std::fmt::Write;

use similar::TextDiff;

use super::plan::{Change, Plan};
use crate::place::Place;

/// How many lines of difference are shown of one file.
const LINES_OF_A_FILE: usize = 20;

/// How many lines of difference are shown in all.
const LINES_IN_ALL: usize = 100;

/// The files of `out` that aren't as they should be, and how those that are out of date differ.
/// Empty when all is well.
#[must_use]
pub fn check(out: &Place, plan: &Plan) -> String {
    let mut differences = Differences { text: String::new(), lines: LINES_IN_ALL, without: 0 };
    let mut report = String::new();
    for (path, change) in plan.changes() {
        let place = out.join(path.as_str());
        let state = match change {
            Change::Add { .. } => "missing",
            Change::Replace { old, new } => {
                differences.add(&place, old, new);
                "out of date"
            }
            Change::Remove => "no longer generated",
        };
        let _ = writeln!(report, "{state}: {place}");
    }
    report + &differences.finish()
}

/// Differences as text, as far as there is room for them.
struct Differences {
    text: String,
    lines: usize,
    without: usize,
}

impl Differences {
    fn add(&mut self, place: &Place, old: &[u8], new: &[u8]) {
        if self.lines == 0 {
            self.without += 1;
            return;
        }
        let diff = unified(place, old, new);
        let total = diff.lines().count();
        let shown = total.min(LINES_OF_A_FILE).min(self.lines);
        self.lines -= shown;
        self.text.push('\n');
        self.text.extend(diff.split_inclusive('\n').take(shown));
        if total > shown {
            let _ = writeln!(self.text, "[{} more lines of this difference]", total - shown);
        }
    }

    fn finish(mut self) -> String {
        if self.without > 0 {
            let _ = writeln!(self.text, "\n[{} more files that differ]", self.without);
        }
        self.text
    }
}

fn unified(place: &Place, old: &[u8], new: &[u8]) -> String {
    let (old, new) = (String::from_utf8_lossy(old), String::from_utf8_lossy(new));
    let diff = TextDiff::from_lines(&*old, &*new);
    let (from, to) = (format!("{place}"), format!("{place} (generated anew)"));
    diff.unified_diff().header(&from, &to).to_string()
}
