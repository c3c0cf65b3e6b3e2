//! What is measured, and what it should come to: `xtask/bench.toml`.

use std::fs;

use serde::Deserialize;

use crate::workspace;
use openapi_crate::failure::Failure;

/// The documents, and what is aimed at.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Targets {
    pub(super) documents: Vec<Target>,
    /// How many times as much a call may cost as one that is written by hand.
    pub(super) call: f64,
    /// What part of the time that it takes to check the best other generator's client.
    pub(super) check: f64,
    pub(super) left: Left,
}

/// What there is to say where a target isn't met: why, and what is left.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Left {
    pub(super) generating: String,
    pub(super) lines: String,
    pub(super) checking: String,
    pub(super) calling: String,
}

/// What is aimed at with a document.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Target {
    pub(super) name: String,
    /// Of the processor, to generate a client.
    pub(super) seconds: Option<f64>,
    /// Of `src`.
    pub(super) lines: Option<usize>,
    /// Of its tests.
    pub(super) test_lines: Option<usize>,
    /// Whether the client is compiled, too.
    #[serde(default)]
    pub(super) is_compiled: bool,
}

impl Targets {
    pub(super) fn read() -> Result<Self, Failure> {
        let place = workspace::place("xtask/bench.toml");
        let text = fs::read_to_string(place.path());
        let text = text.map_err(|error| Failure::io("read", &place, &error))?;
        toml::from_str(&text).map_err(|error| Failure::new(format!("{place}: {error}")))
    }
}
