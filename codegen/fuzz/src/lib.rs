//! What the targets have in common: they make a client of a document, and hold the generator to what it
//! promises of any. That it takes neither seconds nor gigabytes is libFuzzer's to watch.

#![forbid(unsafe_code)]

pub mod changes;

use codegen::{Code, Generated, Options, Source, generate};

/// Makes a client of a document, and shows what is found in it.
///
/// # Panics
///
/// If the generator finds a mistake of its own: it has written what isn't Rust.
pub fn client(text: &str) -> Option<Generated> {
    client_of(&Source::new("document", text))
}

/// The same of a document with overlays.
///
/// # Panics
///
/// As [`client`].
pub fn client_of(source: &Source) -> Option<Generated> {
    let result = generate(source, &Options::default());
    let found = result.as_ref().map_or_else(|found| found, |done| &done.diagnostics);
    let shown = found.render(source);
    let is_mistake = found.iter().any(|finding| finding.code == Code::Internal);
    assert!(!is_mistake, "{shown}");
    // What steers a terminal isn't shown as it is.
    let is_harmless = |letter: char| letter == '\n' || !letter.is_control();
    assert!(shown.chars().all(is_harmless), "{shown:?}");
    let generated = result.ok()?;
    for path in generated.files.keys() {
        let mut parts = path.split('/');
        assert!(parts.all(|part| !matches!(part, "" | "." | "..")), "{path:?}");
    }
    Some(generated)
}
