//! What a call of the committed client costs, beside one that is written by hand.

use std::collections::BTreeMap;
use std::process::{Command, Stdio};

use super::Bench;
use super::table::{Table, ratio, target};
use crate::workspace::{self, CLIENT};
use openapi_crate::failure::Failure;

/// What the committed client calls its program for this.
const PROGRAM: &str = "calls";

/// How many calls Callgrind sees, and then twice as many.
const CALLS: u64 = 900;

/// What is shown, by the names that the program gives it.
const SHOWN: [(&str, &str); 6] = [
    ("instructions", "instructions"),
    ("allocations", "allocations"),
    ("cpu_us_1", "processor, µs"),
    ("wall_us_1", "time, µs"),
    ("cpu_us_64", "processor, µs, 64 at a time"),
    ("wall_us_64", "time, µs, 64 at a time"),
];

pub(super) fn measure(bench: &Bench) -> Result<Table, Failure> {
    let program = build()?;
    let output = Command::new(&program).output();
    let output = output.map_err(|error| Failure::new(format!("can't run the bench: {error}")))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        return Err(Failure::new(format!("the bench of {CLIENT} failed: {said}")));
    }
    let mut figures: BTreeMap<(String, String), f64> = BTreeMap::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        if let [who, what, value] = line.split('\t').collect::<Vec<_>>().as_slice()
            && let Ok(value) = value.parse()
        {
            figures.insert(((*who).to_owned(), (*what).to_owned()), value);
        }
    }
    let mut notes = Vec::new();
    for who in ["generated", "by_hand"] {
        match instructions(&program, who) {
            Some(count) => {
                figures.insert((who.to_owned(), "instructions".to_owned()), count);
            }
            None => notes.push("Skipped: instructions, which Valgrind counts.".to_owned()),
        }
    }
    notes.dedup();
    let figure = |who: &str, what: &str| figures.get(&(who.to_owned(), what.to_owned())).copied();
    let shown = |value: Option<f64>| value.map_or_else(|| "–".to_owned(), |it| format!("{it:.1}"));
    let rows = SHOWN.map(|(what, name)| {
        let [ours, by_hand] = ["generated", "by_hand"].map(|who| figure(who, what));
        // How long the server takes is no cost of a call.
        let aim = target((!what.starts_with("wall")).then_some(bench.targets.call));
        vec![name.to_owned(), shown(by_hand), shown(ours), ratio(ours, by_hand), aim]
    });
    Ok(Table {
        title: "Calling",
        about: "What a call costs, on an average of the client's nine operations, which a server on the \
                loopback interface answers: of the committed client, and of one that is written by hand \
                with `reqwest` and `serde` (`generated-client/benches/calls/by_hand.rs`). Of \
                instructions and allocations, those of N calls are taken from those of 2N; times are the \
                median of nine rounds of 9,000 calls, after as many, in turn with the other client."
            .to_owned(),
        columns: ["a call", "by hand", "ours", "ours / by hand", "target"].map(str::to_owned).to_vec(),
        rows: rows.to_vec(),
        notes,
    })
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

/// The instructions of a call, by Callgrind.
fn instructions(program: &str, who: &str) -> Option<f64> {
    let counted = |calls: u64| {
        let output = Command::new("valgrind")
            .args(["--tool=callgrind", "--callgrind-out-file=/dev/null", program, who])
            .arg(calls.to_string())
            .output()
            .ok()?;
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        let (_, count) = text.rsplit_once("Collected : ")?;
        count.split_whitespace().next()?.parse::<f64>().ok()
    };
    let calls = f64::from(u32::try_from(CALLS).ok()?);
    Some((counted(2 * CALLS)? - counted(CALLS)?) / calls)
}
