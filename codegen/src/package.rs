//! Names of packages.

use crate::keywords::{is_keyword, is_path_keyword};

/// The names of Rust's own crates.
const RUST: &str = "alloc core proc_macro std test";

/// What the code of clients, or of their tests, calls by these names, all but the last of them packages
/// that some of them depend on.
const TAKEN: &str = "\
    base64 chrono encoding_rs futures_core http httpdate hyper hyper_util jiff percent_encoding reqwest serde \
    serde_json serde_path_to_error time tokio tracing uuid support";

/// Checks that a text can be the name of a package, and its library's name an identifier.
///
/// # Errors
///
/// What keeps it from being one, in words that go on from a colon.
pub fn check_package_name(text: &str) -> Result<(), String> {
    if !text.starts_with(|first: char| first.is_ascii_alphabetic()) {
        return Err("a package name starts with a letter from a to z".to_owned());
    }
    let fits = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_');
    if let Some(letter) = text.chars().find(|&letter| !fits(letter)) {
        return Err(format!(
            "a package name has only letters from a to z, digits, `-` and `_`, and no {letter:?}"
        ));
    }
    let library = library(text);
    let is_rust = RUST.split_whitespace().any(|name| name == library);
    if is_rust || is_keyword(&library) || is_path_keyword(&library) {
        return Err(format!("Rust keeps that word for itself; `{text}-client` would do"));
    }
    if TAKEN.split_whitespace().any(|taken| taken == library) {
        return Err(in_use(text));
    }
    Ok(())
}

fn in_use(text: &str) -> String {
    format!("a client uses something of that name; `{text}-client` would do")
}

/// The name of a package's library, as names are compared: whatever their case.
fn library(package: &str) -> String {
    package.replace('-', "_").to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::check_package_name;

    #[test]
    fn what_a_client_depends_on_has_its_name_already() {
        for name in ["serde", "Serde", "serde-json", "serde_json", "tokio", "support"] {
            let reason = check_package_name(name).unwrap_err();
            assert!(reason.ends_with(&format!("`{name}-client` would do")), "{reason}");
        }
        for name in ["serde-client", "models", "client", "runtime", "hyper-text"] {
            assert_eq!(check_package_name(name), Ok(()));
        }
    }
}
