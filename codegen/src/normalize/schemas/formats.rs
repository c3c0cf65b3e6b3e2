//! Listed values that aren't of the format that is stated beside them.

use std::net::{Ipv4Addr, Ipv6Addr};

use url::Url;

use crate::normalize::Members;
use crate::normalize::findings::Findings;
use crate::tree::Value;

/// Believes neither a format nor the only value that is listed beside it, where that isn't of the format:
/// `now` as a `date-time` is something that may be sent as well. As a constant nobody could send anything
/// else.
pub(super) fn contradicted(schema: &mut Members, findings: &mut Findings<'_>) {
    if schema.get("type").is_some_and(|ty| ty.as_str() != Some("string")) {
        return;
    }
    let (Some(Value::String(format)), Some(Value::Array(values))) =
        (schema.get("format"), schema.get("enum"))
    else {
        return;
    };
    let mut values = values.iter().filter(|value| !value.is_null());
    let (Some(Value::String(text)), None) = (values.next().map(|one| &one.value), values.next())
    else {
        return;
    };
    if may_be(format, text) {
        return;
    }
    let message = "the only value that is listed isn't of the format beside it";
    findings.repaired(schema.origin("enum"), message, "either may be meant, so any text is taken");
    schema.shift_remove("enum");
    schema.shift_remove("format");
    schema.insert("type", "string");
}

/// Whether a text may be of a format. Of most nothing is known, and many write them loosely.
fn may_be(format: &str, text: &str) -> bool {
    match format {
        "date" => is_date(text),
        "date-time" => is_date_time(text),
        "time" => is_time(text),
        "uuid" => is_uuid(text),
        "ipv4" => text.parse::<Ipv4Addr>().is_ok(),
        "ipv6" => text.parse::<Ipv6Addr>().is_ok(),
        "email" => text.contains('@'),
        // What is resolved first is called so as well.
        "uri" | "url" => text.contains(['/', '.', '#', '{']) || Url::parse(text).is_ok(),
        _ => true,
    }
}

/// A day, such as `2026-01-31`.
fn is_date(text: &str) -> bool {
    has_form(text, "0000-00-00")
}

/// A moment, such as `2026-01-31T12:00:00Z`; its letter is often a blank.
fn is_date_time(text: &str) -> bool {
    let Some((date, rest)) = text.split_at_checked(10) else { return false };
    let time = rest.strip_prefix(['T', 't', ' ']);
    is_date(date) && time.is_some_and(is_time)
}

/// A time of the day, whatever follows.
fn is_time(text: &str) -> bool {
    text.get(..5).is_some_and(|beginning| has_form(beginning, "00:00"))
}

fn is_uuid(text: &str) -> bool {
    let digits: String = text.chars().filter(|character| *character != '-').collect();
    digits.len() == 32 && digits.bytes().all(|digit| digit.is_ascii_hexdigit())
}

/// Whether a text has the form of another, any digit of which stands for all.
fn has_form(text: &str, form: &str) -> bool {
    let fits = |(own, wanted): (u8, u8)| match wanted {
        b'0' => own.is_ascii_digit(),
        _ => own == wanted,
    };
    text.len() == form.len() && text.bytes().zip(form.bytes()).all(fits)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{contradicted, may_be};
    use crate::normalize::findings::apply;

    #[test]
    fn a_value_that_is_not_of_the_format_beside_it_makes_any_text() {
        let text = json!({"type": "string"});
        for schema in [
            json!({"type": "string", "format": "date-time", "enum": ["now"]}),
            json!({"type": "string", "format": "uuid", "enum": ["self", null]}),
            json!({"format": "ipv4", "enum": ["any"]}),
        ] {
            let (found, said) = apply(contradicted, schema);
            assert_eq!((found, said.len()), (text.clone(), 1));
        }
    }

    #[test]
    fn a_value_that_fits_is_the_only_one_and_of_several_others_may_come_anyway() {
        for schema in [
            json!({"type": "string", "format": "date", "enum": ["2026-01-31"]}),
            json!({"type": "string", "format": "date-time", "enum": ["now", "2026-01-31T12:00:00Z"]}),
            json!({"type": "string", "format": "other", "enum": ["a"]}),
            json!({"type": "string", "enum": ["now"]}),
            json!({"type": "integer", "format": "date", "enum": ["now"]}),
            json!({"type": "string", "format": "date", "enum": [null]}),
            json!({"type": "string", "format": "date", "enum": []}),
            json!({"type": "string", "format": "date", "enum": "now"}),
        ] {
            assert_eq!(apply(contradicted, schema.clone()), (schema, Vec::new()));
        }
    }

    #[test]
    fn texts_are_of_formats_by_their_looks() {
        for (format, fits, others) in [
            ("date", &["2026-01-31"][..], &["today", "2026-1-1", ""][..]),
            (
                "date-time",
                &["2026-01-31T12:00:00Z", "2026-01-31 12:00", "2026-01-31t12:00:00.5+01:00"],
                &[
                    "now",
                    "2026-01-31",
                    "2026-01-31Tnoon",
                    "2026-01-3\u{e9}T12:00",
                    "2026-01-31\u{e9}12:00",
                ],
            ),
            ("time", &["12:00:00Z"], &["noon"]),
            (
                "uuid",
                &["8c1a6b52-5d0e-4f2a-9d3b-7e6f5a4b3c2d", "8C1A6B525D0E4F2A9D3B7E6F5A4B3C2D"],
                &["me", "8c1a6b52-5d0e-4f2a-9d3b-7e6f5a4b3c2x"],
            ),
            ("ipv4", &["127.0.0.1"], &["localhost", "::1"]),
            ("ipv6", &["::1"], &["127.0.0.1"]),
            ("email", &["a@b.test"], &["nobody"]),
            ("uri", &["urn:a:b", "https://a.test/", "/relative", "{host}"], &["none"]),
            ("unheard-of", &["anything"], &[]),
        ] {
            for text in fits {
                assert!(may_be(format, text), "{format}: {text}");
            }
            for text in others {
                assert!(!may_be(format, text), "{format}: {text}");
            }
        }
    }
}
