//! Other generators, if they are installed.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

/// Another generator: what it is called, its program, and how that is called.
pub(super) struct Peer {
    pub(super) name: &'static str,
    program: &'static str,
    arguments: fn(&Path, &Path) -> Vec<String>,
}

/// In the order of the page.
pub(super) const PEERS: &[Peer] = &[
    Peer {
        name: "progenitor",
        program: "cargo-progenitor",
        arguments: |document, out| {
            let [document, out] = [document, out].map(|path| path.display().to_string());
            ["progenitor", "-i", &document, "-o", &out, "-n", "peer", "-v", "0.1.0"]
                .map(str::to_owned)
                .to_vec()
        },
    },
    Peer {
        name: "oas3-gen",
        program: "oas3-gen",
        arguments: |document, out| {
            let [document, out] = [document, out].map(|path| path.display().to_string());
            ["generate", "client", "-i", &document, "-o", &out].map(str::to_owned).to_vec()
        },
    },
    Peer {
        name: "openapi-to-rust",
        program: "openapi-to-rust",
        arguments: |document, out| {
            let [document, out] =
                [document, &out.join("src")].map(|path| path.display().to_string());
            ["generate", "--output-dir", &out, &document].map(str::to_owned).to_vec()
        },
    },
];

impl Peer {
    /// Whether it is installed.
    pub(super) fn is_installed(&self) -> bool {
        let mut command = Command::new(self.program);
        command.arg("--version").stdout(Stdio::null()).stderr(Stdio::null());
        command.status().is_ok()
    }

    /// Generates a client of a document into a folder.
    pub(super) fn command(&self, document: &Path, out: &Path) -> Command {
        let mut command = Command::new(self.program);
        command.args((self.arguments)(document, out));
        command
    }
}

/// What one that generates modules says of their dependencies, and the root of these.
const FRAGMENT: &str = "src/REQUIRED_DEPS.toml";
const ROOT: &str = "src/mod.rs";

/// Makes a package of what was generated, where it is none yet: the modules of it, with the dependencies
/// that are said to be needed.
pub(super) fn complete(out: &Path) -> bool {
    let manifest = out.join("Cargo.toml");
    if manifest.exists() {
        return true;
    }
    let Ok(dependencies) = fs::read_to_string(out.join(FRAGMENT)) else { return false };
    let package = "[package]\nname = \"peer\"\nversion = \"0.1.0\"\nedition = \"2024\"\n";
    fs::write(manifest, format!("{package}\n[lib]\npath = \"{ROOT}\"\n\n{dependencies}")).is_ok()
}

/// What is said of those that aren't installed.
pub(super) fn skipped() -> Option<String> {
    let missing = PEERS.iter().filter(|peer| !peer.is_installed()).map(|peer| peer.name);
    let missing = missing.collect::<Vec<_>>().join(", ");
    (!missing.is_empty()).then(|| format!("Skipped, since they aren't installed: {missing}."))
}
