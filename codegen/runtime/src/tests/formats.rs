//! Texts of formats that have types of other crates.

use crate::{Base64, Date, DateTime, Uuid};

/// The same moment, as it is written by all kinds of servers.
const SAME: [&str; 6] = [
    "2026-01-31T11:00:00Z",
    "2026-01-31T12:00:00+01:00",
    "2026-01-31T12:00:00.000+01:00",
    "2026-01-31t11:00:00z",
    "2026-01-31 11:00:00Z",
    "2026-01-31T12:00:00+0100",
];

/// What is no moment.
const NONE: [&str; 5] = ["", "soon", "2026-01-31", "2026-02-30T11:00:00Z", "2026-01-31T11:00:00"];

#[test]
fn moments_of_jiff() {
    let expected: jiff::Timestamp = SAME[0].parse().expect("a moment");
    for text in SAME {
        assert_eq!(DateTime::from(text).to_jiff().expect(text), expected);
    }
    for text in NONE {
        assert!(DateTime::from(text).to_jiff().is_err(), "{text}");
    }
    assert_eq!(DateTime::from(expected), SAME[0]);
    let day = Date::from("2026-01-31");
    assert_eq!(Date::from(day.to_jiff().expect("a day")), day);
    assert!(Date::from("2026-02-30").to_jiff().is_err());
}

#[test]
fn moments_of_chrono() {
    let expected = chrono::DateTime::parse_from_rfc3339(SAME[0]).expect("a moment");
    for text in SAME {
        assert_eq!(DateTime::from(text).to_chrono().expect(text), expected);
    }
    for text in NONE {
        assert!(DateTime::from(text).to_chrono().is_err(), "{text}");
    }
    assert_eq!(DateTime::from(expected), "2026-01-31T11:00:00+00:00");
    let elsewhere = DateTime::from(SAME[1]).to_chrono().expect("a moment");
    assert_eq!(DateTime::from(elsewhere), SAME[1], "with its offset");
    let day = Date::from("2026-01-31");
    assert_eq!(Date::from(day.to_chrono().expect("a day")), day);
    assert!(Date::from("2026-02-30").to_chrono().is_err());
}

#[test]
fn moments_of_time() {
    use time::format_description::well_known::Rfc3339;

    let expected = time::OffsetDateTime::parse(SAME[0], &Rfc3339).expect("a moment");
    for text in SAME {
        assert_eq!(DateTime::from(text).to_time().expect(text), expected);
    }
    for text in NONE {
        assert!(DateTime::from(text).to_time().is_err(), "{text}");
    }
    assert_eq!(DateTime::try_from(expected).expect("a text"), SAME[0]);
    let elsewhere = DateTime::from(SAME[1]).to_time().expect("a moment");
    assert_eq!(DateTime::try_from(elsewhere).expect("a text"), SAME[1], "with its offset");
    let before = expected.replace_year(-1).expect("a moment");
    assert!(DateTime::try_from(before).is_err());
    let day = Date::from("2026-01-31");
    assert_eq!(Date::from(day.to_time().expect("a day")), day);
    assert!(Date::from("2026-02-30").to_time().is_err());
}

#[test]
fn uuids() {
    let text = "8c1a6b52-5d0e-4f2a-9d3b-7e6f5a4b3c2d";
    let uuid = Uuid::from(text).to_uuid().expect("a UUID");
    assert_eq!(Uuid::from(text.to_uppercase()).to_uuid(), Ok(uuid));
    assert_eq!(Uuid::from(uuid), text);
    assert!(Uuid::from("8c1a6b52").to_uuid().is_err());
}

#[test]
fn bytes() {
    let bytes: Vec<u8> = (0..=255).collect();
    let text = Base64::encode(&bytes);
    assert_eq!(text.decode().as_ref(), Ok(&bytes));
    assert!(text.as_str().contains('+') && text.as_str().contains('/'));
    let for_urls = text.as_str().replace('+', "-").replace('/', "_").replace('=', "");
    assert_eq!(Base64::from(for_urls).decode().as_ref(), Ok(&bytes));
    let mut lines = text.as_str().to_owned();
    lines.insert_str(76, "\r\n");
    assert_eq!(Base64::from(lines + "\n").decode().as_ref(), Ok(&bytes));
    assert!(Base64::from("a").decode().is_err());
    assert!(Base64::from("aGk*").decode().is_err());
    assert_eq!(Base64::from("").decode(), Ok(Vec::new()));
}
