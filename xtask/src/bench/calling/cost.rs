//! What a call costs the processor, by Callgrind.

use std::collections::BTreeMap;
use std::ops::{Add, Sub};
use std::path::Path;
use std::process::{Command, Stdio};

/// How many calls are counted, and then twice as many.
const CALLS: u32 = 900;

/// What Callgrind counts: instructions, and what isn't in the first cache, of instructions, of data that
/// are read, and of data that are written.
const EVENTS: &str = "Ir,I1mr,D1mr,D1mw";
const COUNTS: usize = 4;

/// What something costs.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Cost {
    pub(super) instructions: f64,
    /// How often something wasn't in the processor's first cache.
    pub(super) misses: f64,
}

/// What a call costs, by the crate whose functions do it.
pub(super) type Costs = BTreeMap<String, Cost>;

/// What a call costs of those that a client is asked for, apart from what is done before the first.
pub(super) fn measure(program: &str, who: &str, folder: &Path) -> Option<Costs> {
    let [few, many] = [CALLS, 2 * CALLS].map(|calls| count(program, who, calls, folder));
    let few = few?;
    let share = |cost: f64| cost / f64::from(CALLS);
    let each = many?.into_iter().map(|(name, many)| {
        let more = many - few.get(&name).copied().unwrap_or_default();
        let cost = Cost { instructions: share(more.instructions), misses: share(more.misses) };
        (name, cost)
    });
    Some(each.collect())
}

/// What so many calls cost, and all that is done before.
fn count(program: &str, who: &str, calls: u32, folder: &Path) -> Option<Costs> {
    let out = folder.join("callgrind.out");
    let counted = Command::new("valgrind")
        .args(["--tool=callgrind", "--cache-sim=yes"])
        .arg(format!("--callgrind-out-file={}", out.display()))
        .args([program, who, &calls.to_string()])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    counted.ok().filter(std::process::ExitStatus::success)?;
    let told = Command::new("callgrind_annotate")
        .args(["--auto=no", "--threshold=100", &format!("--show={EVENTS}")])
        .arg(&out)
        .stderr(Stdio::null())
        .output()
        .ok()?;
    let mut costs = Costs::new();
    for (function, cost) in String::from_utf8_lossy(&told.stdout).lines().filter_map(line) {
        let sum = costs.entry(crate_of(function).to_owned()).or_default();
        *sum = *sum + cost;
    }
    (!costs.is_empty()).then_some(costs)
}

/// A function and what it costs: of a line such as `1,676,000 ( 0.43%)  .  3 ( 0.00%) 7  ???:f [a.so]`.
fn line(line: &str) -> Option<(&str, Cost)> {
    let mut rest = line.trim_start();
    let mut counts = [0.0; COUNTS];
    for count in &mut counts {
        let (number, after) = rest.split_once(' ')?;
        if number != "." {
            *count = number.replace(',', "").parse().ok()?;
        }
        rest = after.trim_start();
        if rest.starts_with('(') {
            rest = rest.split_once(')')?.1.trim_start();
        }
    }
    // What has no file is the sum of all.
    let (_, function) = rest.split_once(':')?;
    let [instructions, misses @ ..] = counts;
    Some((function, Cost { instructions, misses: misses.iter().sum() }))
}

/// What is called by no path is C.
const C: &str = "libc";
const STD: &str = "std";

/// The crate of a function, by its name.
fn crate_of(function: &str) -> &str {
    let path = function.trim_start_matches(['<', '&', '*', '(', '[']);
    let path = path.trim_start_matches("mut ").trim_start_matches("dyn ");
    let end = path.find(|it: char| !it.is_alphanumeric() && it != '_').unwrap_or(path.len());
    let (name, after) = path.split_at(end);
    match name {
        "core" | "alloc" | "std" | "__rustc" => STD,
        _ if !after.starts_with("::") => {
            if function.contains("::") {
                STD
            } else {
                C
            }
        }
        _ => name,
    }
}

impl Add for Cost {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            instructions: self.instructions + other.instructions,
            misses: self.misses + other.misses,
        }
    }
}

impl Sub for Cost {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self {
            instructions: self.instructions - other.instructions,
            misses: self.misses - other.misses,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_tells_the_cost_of_a_function() {
        let told = " 1,676,000 ( 0.43%)  2 ( 0.00%)  . 12,261 ( 0.79%)  ???:url::parse [/a/b]";
        let cost = Cost { instructions: 1_676_000.0, misses: 12_263.0 };
        assert_eq!(line(told), Some(("url::parse [/a/b]", cost)));
        assert_eq!(
            line("388,467,866 (100.0%) 5 (100.0%) 6 (100.0%) 7 (100.0%)  PROGRAM TOTALS"),
            None
        );
        assert_eq!(line("Ir  I1mr  D1mr  D1mw  file:function"), None);
    }

    #[test]
    fn a_function_is_of_the_crate_that_implements_it() {
        for (function, name) in [
            ("url::parser::Parser::parse_path", "url"),
            ("<tower::retry::Retry<P,S> as tower_service::Service<R>>::call", "tower"),
            (
                "<&mut serde_json::de::Deserializer<R> as serde_core::de::Deserializer>::it",
                "serde_json",
            ),
            ("core::ptr::drop_in_place<reqwest::Pending>", STD),
            ("__rustc::__rust_realloc", STD),
            ("<[T] as core::fmt::Debug>::fmt", STD),
            ("_int_free", C),
            ("malloc [/usr/lib/libc.so.6]", C),
        ] {
            assert_eq!(crate_of(function), name, "{function}");
        }
    }
}
