//! This workspace: where it is, and what stands in it.

use std::path::Path;

use openapi_crate::caller::{Caller, Home};
use openapi_crate::place::Place;

/// The document of the committed client.
const DOCUMENT: &str = "spec/conversations.yaml";

/// The committed client.
pub const CLIENT: &str = "generated-client";

/// A path relative to the workspace, wherever that is and wherever the command is run.
#[must_use]
pub fn place(relative: &str) -> Place {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let workspace = package.parent().unwrap_or(package);
    Place::called(workspace.join(relative), relative)
}

/// `cargo xtask`, which takes this workspace's own document and client where it is told of none.
#[must_use]
pub fn caller() -> Caller {
    Caller {
        command: "cargo xtask".to_owned(),
        home: Some(Home { workspace: place(""), document: place(DOCUMENT), client: place(CLIENT) }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_shown_relative_to_the_workspace() {
        let place = place("some/folder").join("src/lib.rs");
        assert_eq!(place.to_string(), "some/folder/src/lib.rs");
        assert!(place.path().is_absolute());
    }
}
