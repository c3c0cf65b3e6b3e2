//! YAML text to a value tree, and to the positions of its values.
//!
//! The values come from `serde_yaml`, which reads what people write; the positions from
//! `saphyr-parser`, which keeps count of lines and columns but is stricter.

mod walk;

use super::positions::Cursor;
use super::reading::{KEY, Reading, TOO_LARGE};
use super::{Refusal, TOO_DEEP};
use crate::diagnostics::Diagnostics;
use crate::tree::{Node, Origin, Places};

pub(super) use walk::positions;

/// How many brackets and tag directives a text may have without a closer look.
const HARMLESS: usize = 2000;

/// Reads the value tree, of a document at a place.
pub(super) fn read(
    text: &str,
    root: Option<Origin>,
    places: &mut Places,
    diagnostics: &mut Diagnostics,
) -> Result<Node, Refusal> {
    check_effort(text)?;
    let deserializer = serde_yaml::Deserializer::from_str(text);
    let reading = Reading::yaml(text, places, diagnostics);
    reading.tree(root, deserializer).map_err(|error| refusal(text, &error))
}

/// Refuses texts that would keep `serde_yaml` busy for hours: each of its steps takes as long as
/// the text has open brackets and tag directives.
fn check_effort(text: &str) -> Result<(), Refusal> {
    let directives = text.lines().filter(|line| line.starts_with("%TAG"));
    if directives.count() > HARMLESS {
        return Err(Refusal::new("too many tag directives", Cursor::new(text).at_offset(0)));
    }
    if brackets(text) <= HARMLESS {
        return Ok(());
    }
    let (_, Some(stop)) = walk::furthest(text) else { return Ok(()) };
    let position = Cursor::new(text).at_character(stop.character);
    if stop.reason.contains("recursion limit") {
        return Err(Refusal::new(TOO_DEEP, position));
    }
    if brackets(&text[position.offset..]) <= HARMLESS {
        return Ok(());
    }
    Err(Refusal::new(format!("this isn't YAML: {}", stop.reason), position))
}

fn brackets(text: &str) -> usize {
    text.bytes().filter(|byte| matches!(byte, b'[' | b'{')).count()
}

fn refusal(text: &str, error: &serde_yaml::Error) -> Refusal {
    let mut cursor = Cursor::new(text);
    let reason = error.to_string();
    // An error of the reader of characters has no line, and counts bytes.
    if let Some((reason, bytes)) = reason.rsplit_once(" at position ") {
        let position = cursor.at_offset(bytes.parse().unwrap_or(0));
        return Refusal::new(plain(reason), position);
    }
    let Some(at) = error.location() else {
        return Refusal::new(plain(&reason), cursor.at_offset(0));
    };
    let position = cursor.at_character(at.index());
    if reason.starts_with("found character") && text[position.offset..].starts_with('\t') {
        return Refusal::new("YAML is indented with spaces, never with tabs", position);
    }
    let place = format!(" at line {} column {}", at.line(), at.column());
    Refusal::new(plain(&reason.replacen(&place, "", 1)), position)
}

/// What `serde_yaml` says, in words that don't need to know it.
fn plain(reason: &str) -> String {
    let known = [
        (KEY, KEY),
        (TOO_LARGE, TOO_LARGE),
        ("repetition limit exceeded", TOO_LARGE),
        ("recursion limit exceeded", TOO_DEEP),
        ("more than one document", "the text goes on behind the end of the YAML document"),
    ];
    match known.iter().find(|(part, _)| reason.contains(part)) {
        Some((_, plain)) => (*plain).to_owned(),
        None => format!("this isn't YAML: {reason}"),
    }
}
