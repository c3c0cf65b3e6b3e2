// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use renames::models;

#[test]
fn old_note_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::OldNote>(example);
}

#[test]
fn note_thing_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::NoteThing>(example);
}

#[test]
fn colour_round_trips() {
    let example = r#""dark-red""#;
    support::assert_round_trip::<models::Colour>(example);
}

#[test]
fn answer_round_trips() {
    let example = r#""text""#;
    support::assert_round_trip::<models::Answer>(example);
}

#[test]
fn right_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Right>(example);
}

#[test]
fn left_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Left>(example);
}

#[test]
fn writer_round_trips() {
    let example = r#"{"name":"text"}"#;
    support::assert_round_trip::<models::Writer>(example);
}

#[test]
fn note_state_round_trips() {
    let example = r#""1""#;
    support::assert_round_trip::<models::NoteState>(example);
}

#[test]
fn note_size_round_trips() {
    let example = r#""small""#;
    support::assert_round_trip::<models::NoteSize>(example);
}
