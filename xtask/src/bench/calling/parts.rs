//! Whose code a call runs.

use std::collections::{BTreeMap, BTreeSet};

use super::PROGRAM;
use super::cost::{Cost, Costs};
use crate::bench::table::Table;

/// What is a smaller part of a call's instructions is told together.
const SMALL: f64 = 0.01;

/// Whose code a call runs: that of the client, and of the crates that both clients use.
pub(super) fn table(by_hand: &Costs, ours: &Costs, left: &str) -> Table {
    // The client by hand is a module of the program.
    let is_client = |name: &str| name == PROGRAM || !by_hand.contains_key(name);
    let all: f64 = ours.values().map(|cost| cost.instructions).sum();
    let part = |name: &str| {
        let is_small =
            |costs: &Costs| costs.get(name).is_none_or(|cost| cost.instructions < SMALL * all);
        if is_client(name) {
            "the client".to_owned()
        } else if is_small(by_hand) && is_small(ours) {
            "others".to_owned()
        } else {
            format!("`{name}`")
        }
    };
    let summed = |costs: &Costs| {
        let mut sums: BTreeMap<String, Cost> = BTreeMap::new();
        for (name, cost) in costs {
            for part in [part(name), "all".to_owned()] {
                let sum = sums.entry(part).or_default();
                *sum = *sum + *cost;
            }
        }
        sums
    };
    let [by_hand, ours] = [summed(by_hand), summed(ours)];
    let mut parts: Vec<(&str, [Cost; 2])> = by_hand
        .keys()
        .chain(ours.keys())
        .collect::<BTreeSet<_>>()
        .into_iter()
        .map(|part| {
            let costs = [&by_hand, &ours].map(|sums| sums.get(part).copied().unwrap_or_default());
            (part.as_str(), costs)
        })
        .collect();
    // The largest first, but for what all come to.
    parts.sort_by(|(_, [_, one]), (_, [_, other])| other.instructions.total_cmp(&one.instructions));
    parts.rotate_left(1);
    let columns = ["code of", "instructions, by hand", "ours", "misses, by hand", "ours"];
    let rows = parts.iter().map(|(part, [by_hand, ours])| {
        let counts = [by_hand.instructions, ours.instructions, by_hand.misses, ours.misses];
        let mut row = vec![(*part).to_owned()];
        row.extend(counts.map(|count| format!("{count:.0}")));
        row
    });
    Table {
        title: "Where a call goes",
        about: "The instructions of a call, and how often one, or what it reads or writes, wasn't in the \
                processor's first cache, by the crate of the function, as Callgrind sees it."
            .to_owned(),
        columns: columns.map(str::to_owned).to_vec(),
        rows: rows.collect(),
        notes: vec![left.to_owned()],
    }
}
