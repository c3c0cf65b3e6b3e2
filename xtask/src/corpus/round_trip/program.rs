//! Makes a program from the types of a client: it reads instances as the types of their schemas,
//! and writes them again.

use std::collections::BTreeMap;

/// What such a program's package is called, before what the client's is.
pub(super) const PROGRAM: &str = "round-trip-";

const IMPORTS: &str = "\
//! Reads each instance as the type of its schema, and writes it again.

use std::collections::BTreeMap;
use std::error::Error;
use std::io::{self, BufRead, Write};

use client::models;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

";

const MAIN: &str = r#"
fn round_trip<T: DeserializeOwned + Serialize>(instance: Value) -> Result<String, String> {
    let value: T = serde_json::from_value(instance).map_err(|error| error.to_string())?;
    serde_json::to_string(&value).map_err(|error| error.to_string())
}

fn main() -> Result<(), Box<dyn Error>> {
    for line in io::stdin().lock().lines() {
        let mut line: Value = serde_json::from_str(&line?)?;
        let instance = line["instance"].take();
        let answer = match encoded(line["schema"].as_str().unwrap_or_default(), instance) {
            Ok(text) => format!("{{\"encoded\":{text}}}"),
            Err(error) => serde_json::json!({ "error": error }).to_string(),
        };
        writeln!(io::stdout(), "{answer}")?;
    }
    Ok(())
}
"#;

/// The manifest of the program of a package.
pub(super) fn manifest(package: &str) -> String {
    format!(
        "[package]\nname = \"{PROGRAM}{package}\"\nedition = \"2024\"\n\n[dependencies]\n\
         client = {{ path = \"../../crates/{package}\", package = \"{package}\", default-features = false }}\n\
         serde = \"1\"\nserde_json = \"1\"\n"
    )
}

/// The source of the program.
pub(super) fn source(components: &BTreeMap<String, String>) -> String {
    let arms = components
        .iter()
        .map(|(schema, ty)| format!("        {schema:?} => round_trip::<{ty}>(instance),\n"));
    let arms: String = arms.collect();
    format!(
        "{IMPORTS}fn encoded(schema: &str, instance: Value) -> Result<String, String> {{\n    \
         match schema {{\n{arms}        _ => Err(\"the client has no such schema\".to_owned()),\n    \
         }}\n}}\n{MAIN}"
    )
}
