//! What a call of the committed client costs, beside one that is written by hand.

mod cost;
mod parts;

use std::collections::BTreeMap;
use std::process::{Command, Stdio};

use super::Bench;
use super::table::{Table, ratio, target, unknown};
use crate::workspace::{self, CLIENT};
use openapi_crate::failure::Failure;

/// What the committed client calls its program for this.
const PROGRAM: &str = "calls";

/// What the program calls the two, in the order of the page.
const CLIENTS: [&str; 2] = ["by_hand", "generated"];

const INSTRUCTIONS: &str = "instructions";

/// What is shown, by the names that the program gives it.
const SHOWN: [(&str, &str); 6] = [
    (INSTRUCTIONS, "instructions"),
    ("allocations", "allocations"),
    ("cpu_us_1", "processor, µs"),
    ("wall_us_1", "time, µs"),
    ("cpu_us_64", "processor, µs, 64 at a time"),
    ("wall_us_64", "time, µs, 64 at a time"),
];

/// The figures, and if one misses its target, whose code it is that a call runs.
pub(super) fn measure(bench: &Bench) -> Result<Vec<Table>, Failure> {
    let program = build()?;
    let mut figures = figures(&program)?;
    let [by_hand, ours] = CLIENTS.map(|who| cost::measure(&program, who, &bench.folder));
    let costs = by_hand.zip(ours);
    if let Some((by_hand, ours)) = &costs {
        for (who, costs) in CLIENTS.iter().zip([by_hand, ours]) {
            let all = costs.values().map(|cost| cost.instructions).sum();
            figures.insert(((*who).to_owned(), INSTRUCTIONS.to_owned()), all);
        }
    }
    let skipped = "Skipped: instructions, which Valgrind counts.".to_owned();
    let figure = |who: &str, what: &str| figures.get(&(who.to_owned(), what.to_owned())).copied();
    let mut is_missed = false;
    let rows = SHOWN.map(|(what, name)| {
        let [by_hand, ours] = CLIENTS.map(|who| figure(who, what));
        // How long the server takes is no cost of a call.
        let aim = (!what.starts_with("wall")).then_some(bench.targets.call);
        let excess = by_hand.zip(ours).zip(aim);
        is_missed |= excess.is_some_and(|((by_hand, ours), aim)| ours > aim * by_hand);
        vec![name.to_owned(), shown(by_hand), shown(ours), ratio(ours, by_hand), target(aim)]
    });
    let figures = Table {
        title: "Calling",
        about: "What a call costs, on an average of the client's nine operations, which a server on the \
                loopback interface answers: of the committed client, and of one that is written by hand \
                with `reqwest` and `serde` (`generated-client/benches/calls/by_hand.rs`). Of \
                instructions and allocations, those of N calls are taken from those of 2N; times are the \
                median of nine rounds of 9,000 calls, after as many, in turn with the other client."
            .to_owned(),
        columns: ["a call", "by hand", "ours", "ours / by hand", "target"].map(str::to_owned).to_vec(),
        rows: rows.to_vec(),
        notes: costs.is_none().then_some(skipped).into_iter().collect(),
    };
    let parts = costs.filter(|_| is_missed);
    let parts =
        parts.map(|(by_hand, ours)| parts::table(&by_hand, &ours, &bench.targets.left.calling));
    Ok([Some(figures), parts].into_iter().flatten().collect())
}

fn shown(value: Option<f64>) -> String {
    value.map_or_else(unknown, |value| format!("{value:.1}"))
}

/// What the program measures by itself, by client and by what it is.
fn figures(program: &str) -> Result<BTreeMap<(String, String), f64>, Failure> {
    let output = Command::new(program).output();
    let output = output.map_err(|error| Failure::new(format!("can't run the bench: {error}")))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        return Err(Failure::new(format!("the bench of {CLIENT} failed: {said}")));
    }
    let mut figures = BTreeMap::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        if let [who, what, value] = line.split('\t').collect::<Vec<_>>().as_slice()
            && let Ok(value) = value.parse()
        {
            figures.insert(((*who).to_owned(), (*what).to_owned()), value);
        }
    }
    Ok(figures)
}

/// Builds the program, and tells where it is.
fn build() -> Result<String, Failure> {
    let manifest = workspace::place(CLIENT).join("Cargo.toml");
    let output = Command::new("cargo")
        .args(["bench", "--no-run", "--message-format=json", "--bench", PROGRAM, "--manifest-path"])
        .arg(manifest.path())
        .stderr(Stdio::null())
        .output();
    let output = output.map_err(|error| Failure::new(format!("can't run cargo: {error}")))?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let messages = text.lines().filter_map(|line| serde_json::from_str(line).ok());
    let mut program = messages.filter_map(|message: serde_json::Value| {
        let is_program = message["target"]["name"] == PROGRAM;
        message["executable"].as_str().filter(|_| is_program).map(str::to_owned)
    });
    program.next_back().ok_or_else(|| Failure::new(format!("the bench of {CLIENT} can't be built")))
}
