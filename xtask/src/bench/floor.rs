//! The least that it takes to do anything with a document: to parse it.

use std::fs;
use std::path::PathBuf;

use openapiv3::OpenAPI;
use serde_json::Value;

use openapi_crate::failure::Failure;
use openapi_crate::place::Place;

/// What `cargo xtask bench-floor` is called with.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    document: PathBuf,
}

/// Parses a document: as OpenAPI 3.0, or as any value if it is something else.
pub fn run(arguments: &Arguments) -> Result<(), Failure> {
    let place = Place::given(&arguments.document);
    let text = fs::read_to_string(place.path());
    let text = text.map_err(|error| Failure::io("read", &place, &error))?;
    let is_json = text.trim_start().starts_with('{');
    let parsed = if is_json {
        serde_json::from_str::<OpenAPI>(&text).is_ok()
            || serde_json::from_str::<Value>(&text).is_ok()
    } else {
        serde_yaml::from_str::<OpenAPI>(&text).is_ok()
            || serde_yaml::from_str::<Value>(&text).is_ok()
    };
    if parsed { Ok(()) } else { Err(Failure::new(format!("{place} can't be parsed"))) }
}
