//! Makes the first difference from a value and what came back of it.

use codegen::Pointer;
use serde_json::Value;

/// Where a value came back as another one, and in what way.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Change {
    /// In words that fit other places as well.
    pub(super) how: String,
    pub(super) pointer: Pointer,
}

/// Whether a member that is `null` is the same as none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Nulls {
    Count,
    AreAbsent,
}

/// The first difference between a value and what came back; `None` where they are equal. The
/// order of members doesn't matter, nor does whether a whole number is written as a fraction.
pub(super) fn change(sent: &Value, back: &Value, nulls: Nulls) -> Option<Change> {
    // No recursion: a document decides how deep its values are.
    let mut ahead = vec![(Pointer::root(), sent, back)];
    while let Some((pointer, sent, back)) = ahead.pop() {
        match (sent, back) {
            (Value::Object(one), Value::Object(other)) => {
                let counts = |value: &Value| nulls == Nulls::Count || !value.is_null();
                let mut lost = one.iter().filter(|(_, value)| counts(value));
                let lost = lost.find(|(key, _)| !other.contains_key(*key));
                if let Some((key, value)) = lost {
                    return Some(told("lost", value, pointer.child(key)));
                }
                if let Some((key, value)) = other.iter().find(|(key, _)| !one.contains_key(*key)) {
                    return Some(told("added", value, pointer.child(key)));
                }
                let pairs = one
                    .iter()
                    .filter_map(|(key, value)| Some((pointer.child(key), value, other.get(key)?)));
                ahead.extend(pairs);
            }
            (Value::Array(one), Value::Array(other)) if one.len() == other.len() => {
                let pairs = one.iter().zip(other).enumerate();
                let pairs = pairs.map(|(index, (sent, back))| (pointer.child(index), sent, back));
                ahead.extend(pairs);
            }
            _ if equal(sent, back) => {}
            _ => {
                let how = format!("{} became {}", kind(sent), kind(back));
                let how =
                    if kind(sent) == kind(back) { format!("another {}", kind(sent)) } else { how };
                return Some(Change { how, pointer });
            }
        }
    }
    None
}

fn told(verb: &str, value: &Value, pointer: Pointer) -> Change {
    Change { how: format!("{verb} {}", kind(value)), pointer }
}

/// Whether two values that aren't both lists or objects are the same.
fn equal(one: &Value, other: &Value) -> bool {
    let (Some(a), Some(b)) = (one.as_f64(), other.as_f64()) else { return one == other };
    match (one.as_i64().zip(other.as_i64()), one.as_u64().zip(other.as_u64())) {
        (Some((a, b)), _) => a == b,
        (_, Some((a, b))) => a == b,
        // What is read from text can be off by the last bit.
        _ => (a - b).abs() <= f64::EPSILON * a.abs(),
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn told(sent: &Value, back: &Value) -> Option<(String, String)> {
        change(sent, back, Nulls::Count)
            .map(|change| (change.how, change.pointer.as_str().to_owned()))
    }

    #[test]
    fn equal_values() {
        for (sent, back) in [
            (json!({"a": 1, "b": [2.5]}), json!({"b": [2.5], "a": 1.0})),
            (json!(u64::MAX), json!(u64::MAX)),
            (json!(-1), json!(-1.0)),
            (json!([null, "x", {}]), json!([null, "x", {}])),
        ] {
            assert_eq!(told(&sent, &back), None);
        }
    }

    #[test]
    fn different_values() {
        for (sent, back, how, pointer) in [
            (json!({"a": {"b/c": null}}), json!({"a": {}}), "lost null", "/a/b~1c"),
            (json!({}), json!({"a": []}), "added array", "/a"),
            (json!([1, 2]), json!([1, 3]), "another number", "/1"),
            (json!([1, 2]), json!([1]), "another array", ""),
            (json!({"a": "1"}), json!({"a": 1}), "string became number", "/a"),
            (
                json!(9_007_199_254_740_993_i64),
                json!(9_007_199_254_740_992_i64),
                "another number",
                "",
            ),
        ] {
            assert_eq!(told(&sent, &back), Some((how.to_owned(), pointer.to_owned())));
        }
    }

    #[test]
    fn absent_nulls() {
        let [sent, back] = [json!({"a": null, "b": 1}), json!({"b": 1})];
        assert_eq!(change(&sent, &back, Nulls::AreAbsent), None);
        assert!(change(&back, &sent, Nulls::AreAbsent).is_some());
        assert!(change(&json!([null]), &json!([]), Nulls::AreAbsent).is_some());
    }

    #[test]
    fn deep_values() {
        let deep = |end| (0..100).fold(json!(end), |value, _| json!({ "a": [value] }));
        assert_eq!(told(&deep(1), &deep(1)), None);
        assert_eq!(
            told(&deep(1), &deep(2)),
            Some(("another number".to_owned(), "/a/0".repeat(100)))
        );
    }
}
