//! Makes a table for people, or an object for machines, from what became of the documents.

use std::collections::BTreeMap;

use serde::Serialize;

use super::compilation::Verdict;
use super::expectations::Difference;
use super::measurement::Measurement;
use super::round_trip::RoundTrip;

/// What became of a document.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct Row {
    pub(super) document: String,
    #[serde(flatten)]
    pub(super) measurement: Measurement,
    /// What the compiler made of the client, where it was asked.
    pub(super) check: Option<Verdict>,
    /// What came back of the instances of its schemas, where there are any.
    pub(super) round_trip: Option<RoundTrip>,
}

/// What became of all documents together.
#[derive(Debug, Default, PartialEq, Serialize)]
pub(super) struct Totals {
    pub(super) documents: usize,
    pub(super) generated: usize,
    pub(super) crashed: usize,
    /// How many clients the compiler was asked about.
    pub(super) checked: usize,
    pub(super) compiled: usize,
    pub(super) milliseconds: u64,
    pub(super) seconds: f64,
    pub(super) operations: usize,
    pub(super) operations_left_out: usize,
    pub(super) schemas: usize,
    pub(super) models: usize,
    pub(super) lines: usize,
    pub(super) fields: usize,
    pub(super) untyped: BTreeMap<String, usize>,
    pub(super) diagnostics: BTreeMap<String, usize>,
    pub(super) instances: usize,
    /// How many schemas there are instances of.
    pub(super) tried: usize,
    /// How many of these had every instance come back as it was.
    pub(super) equal: usize,
    /// How many of those lost members that are `null`.
    pub(super) without_nulls: usize,
}

/// What a run comes to, for machines.
#[derive(Debug, Default, Serialize)]
pub(super) struct Report<'a> {
    /// Why nothing was done, where nothing was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) skipped: Option<String>,
    pub(super) documents: &'a [Row],
    pub(super) totals: Totals,
    pub(super) differences: &'a [Difference],
}

impl Report<'_> {
    pub(super) fn json(&self) -> Result<String, serde_json::Error> {
        Ok(serde_json::to_string_pretty(self)? + "\n")
    }
}

impl Row {
    /// Whether there is a client.
    pub(super) fn is_generated(&self) -> bool {
        self.measurement.client.is_some() && self.measurement.crash.is_none()
    }

    /// What went wrong with it: the first error, and what didn't come back as it was.
    pub(super) fn problems(&self) -> Vec<String> {
        let Measurement { crash, error, .. } = &self.measurement;
        let compiler = self.check.as_ref().and_then(|verdict| verdict.error.as_ref());
        let first = crash.as_ref().or(error.as_ref()).or(compiler).cloned();
        first.into_iter().chain(self.round_trip.iter().flat_map(RoundTrip::problems)).collect()
    }
}

impl Totals {
    pub(super) fn of(rows: &[Row]) -> Self {
        let mut totals = Self { documents: rows.len(), ..Self::default() };
        for row in rows {
            totals.add(row);
        }
        totals
    }

    fn add(&mut self, row: &Row) {
        let measurement = &row.measurement;
        self.generated += usize::from(row.is_generated());
        self.crashed += usize::from(measurement.crash.is_some());
        self.milliseconds += measurement.milliseconds;
        add(&mut self.diagnostics, &measurement.diagnostics);
        if let Some(verdict) = &row.check {
            self.checked += 1;
            self.compiled += usize::from(verdict.compiled);
            self.seconds += verdict.seconds;
        }
        if let Some(round_trip) = &row.round_trip {
            self.instances += round_trip.instances;
            self.tried += round_trip.schemas;
            self.equal += round_trip.equal;
            self.without_nulls += round_trip.without_nulls;
        }
        if let Some(client) = &measurement.client {
            self.operations += client.operations;
            self.operations_left_out += client.operations_left_out;
            self.schemas += client.schemas;
            self.models += client.models;
            self.lines += client.lines;
            self.fields += client.fields;
            add(&mut self.untyped, &client.untyped);
        }
    }

    /// How far the documents came, in a few words.
    pub(super) fn result(&self) -> String {
        let Self { documents, generated, crashed, checked, compiled, .. } = self;
        let crashed = if *crashed == 0 { String::new() } else { format!(", {crashed} crashed") };
        let checks = if *checked == 0 {
            String::new()
        } else {
            format!(", {compiled} of {checked} compiled")
        };
        let round_trips = match self.tried {
            0 => String::new(),
            tried => {
                let share = 100.0 * as_float(self.equal) / as_float(tried);
                let Self { equal, without_nulls, instances, .. } = self;
                format!(
                    "\n{equal} of {tried} schemas ({share:.1} %) kept all of their instances, \
                     {instances} in sum; {without_nulls} of these schemas lost members that \
                     are `null`, which models that only responses bring don't tell from absent ones"
                )
            }
        };
        format!("{generated} of {documents} generated{checks}{crashed}{round_trips}")
    }
}

/// A count, which is small enough not to lose anything.
fn as_float(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::INFINITY, f64::from)
}

fn add(to: &mut BTreeMap<String, usize>, counts: &BTreeMap<String, usize>) {
    for (name, count) in counts {
        *to.entry(name.clone()).or_default() += count;
    }
}
