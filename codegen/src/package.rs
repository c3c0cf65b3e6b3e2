//! Names of packages.

/// Words that Rust reserves, in whichever edition, and the names of its own crates.
const RESERVED: &str = "\
    abstract alloc as async await become box break const continue core crate do dyn else enum \
    extern false final fn for gen if impl in let loop macro match mod move mut override priv \
    proc_macro pub ref return self static std struct super test trait true try type typeof unsafe \
    unsized use virtual where while yield";

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
    let word = text.replace('-', "_").to_ascii_lowercase();
    if RESERVED.split_whitespace().any(|reserved| reserved == word) {
        return Err(format!("Rust keeps that word for itself; `{text}-client` would do"));
    }
    Ok(())
}
