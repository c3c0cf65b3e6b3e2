//! A table of measurements, as Markdown.

use std::fmt;

/// A part of the page.
pub(super) struct Table {
    pub(super) title: &'static str,
    /// What is measured, and how.
    pub(super) about: String,
    pub(super) columns: Vec<String>,
    pub(super) rows: Vec<Vec<String>>,
    /// What was skipped, or needs saying.
    pub(super) notes: Vec<String>,
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "## {}\n\n{}\n", self.title, self.about)?;
        let line = |cells: &[String]| format!("| {} |", cells.join(" | "));
        writeln!(f, "{}", line(&self.columns))?;
        writeln!(f, "|{}", "---|".repeat(self.columns.len()))?;
        for row in &self.rows {
            writeln!(f, "{}", line(row))?;
        }
        for note in &self.notes {
            writeln!(f, "\n{note}")?;
        }
        Ok(())
    }
}

/// Seconds, or what stands where nothing was measured.
pub(super) fn seconds(time: Option<f64>) -> String {
    time.map_or_else(unknown, |time| format!("{time:.3}"))
}

/// How many times as much one is as the other.
pub(super) fn ratio(one: Option<f64>, other: Option<f64>) -> String {
    match (one, other) {
        (Some(one), Some(other)) if other > 0.0 => format!("{:.2}", one / other),
        _ => unknown(),
    }
}

/// A target, where there is one.
pub(super) fn target(most: Option<impl fmt::Display>) -> String {
    most.map_or_else(unknown, |most| format!("≤ {most}"))
}

/// What stands where there is nothing to tell.
pub(super) fn unknown() -> String {
    "–".to_owned()
}
