//! Members of any object that aren't of the kind that belongs at their keys.

use std::collections::HashSet;

use serde_json::Number;

use super::shapes::may_be_empty;
use crate::grammar::{Content, Object, wording};
use crate::normalize::Members;
use crate::normalize::findings::Findings;
use crate::tree::{Node, Value};

/// What is done about a member.
enum Cure {
    /// It is replaced.
    Read(Value),
    /// It is left out.
    LeftOut,
    /// Nothing: what is meant isn't plain.
    None,
}

/// Puts the members of an object right, or leaves them out where nothing is lost.
pub(super) fn fields(kind: &'static Object, object: &mut Members, findings: &mut Findings<'_>) {
    let mut left_out: HashSet<String> = HashSet::new();
    for (key, node) in object.iter_mut() {
        let Some(content) = kind.content(key) else { continue };
        let Node { value, origin } = node;
        if content.fits(value) {
            elements(content, key, value, &mut findings.below(key, *origin));
            continue;
        }
        // `2.0` is as whole as `2`.
        if let (Content::Count, Value::Number(_), Some(whole)) = (content, &*value, count(value)) {
            *value = whole;
            continue;
        }
        let message = wording::misfit(key, content, value);
        let usual = wording::usual_cause(key, content, value);
        // An empty object in the place of `not` would forbid everything.
        let cure =
            if key == "not" && value.is_null() { Cure::LeftOut } else { cure(content, value) };
        match cure {
            Cure::Read(meant) => {
                let cure = format!("it is read as {}", shown(&meant));
                findings.repaired(*origin, message, &with(&cure, usual));
                *value = meant;
            }
            Cure::LeftOut => {
                findings.repaired(*origin, message, &with("it is ignored", usual));
                left_out.insert(key.clone());
            }
            Cure::None => {}
        }
    }
    object.retain(|key, _| !left_out.contains(key.as_str()));
}

/// What is done about a member, and what usually is behind it.
fn with(cure: &str, usual: Option<&str>) -> String {
    usual.map_or_else(|| cure.to_owned(), |usual| format!("{cure}; {usual}"))
}

fn shown(value: &Value) -> String {
    match value {
        Value::Object(_) | Value::Array(_) => wording::kind(value).to_owned(),
        other => format!("`{}`", wording::cut(&other.to_string())),
    }
}

/// What is done about a value that doesn't belong in its place.
fn cure(content: Content, value: &Value) -> Cure {
    let read = match (content, value) {
        // Nothing stands for an object that says nothing, where one can.
        (Content::One(kind), Value::Null) if may_be_empty(kind) => return Cure::None,
        (_, Value::Null) => return Cure::LeftOut,
        (Content::Text, value) => text(value),
        (Content::Word(words), Value::String(word)) => words
            .iter()
            .find(|known| known.eq_ignore_ascii_case(word))
            .map(|known| Value::from(*known)),
        (Content::Flag, Value::String(word)) => flag(word).map(Value::from),
        (Content::Number, Value::String(digits)) => number(digits),
        (Content::Count, value) => return count(value).map_or(Cure::LeftOut, Cure::Read),
        (Content::Texts, Value::String(_))
        | (Content::Values, Value::String(_) | Value::Number(_) | Value::Bool(_)) => {
            Some(alone(value))
        }
        (Content::List(kind), Value::Object(object)) => {
            let is_one = object.keys().any(|key| key == "$ref" || kind.content(key).is_some());
            let each = || object.values().all(|member| member.is_object());
            if is_one {
                Some(alone(value))
            } else {
                let list = || object.iter().map(|(name, member)| named(kind, name, member));
                each().then(|| Value::Array(list().collect()))
            }
        }
        _ => None,
    };
    let is_scalar = matches!(
        content,
        Content::Flag | Content::Number | Content::Texts | Content::Values | Content::TextMap
    );
    match read {
        Some(read) => Cure::Read(read),
        None if is_scalar => Cure::LeftOut,
        None => Cure::None,
    }
}

/// A list of one value.
fn alone(value: &Value) -> Value {
    Value::Array(vec![value.clone().into()])
}

/// A member of a map that is read as a list. Where the kind has a name, that is the key.
fn named(kind: &Object, name: &str, member: &Node) -> Node {
    let mut member = member.clone();
    if kind.fields.iter().any(|field| field.required && field.name == "name")
        && let Value::Object(object) = &mut member.value
        && !object.contains_key("$ref")
    {
        object.entry("name").or_insert_with(|| name.into());
    }
    member
}

/// The text that a value is, or whose lines are in it.
fn text(value: &Value) -> Option<Value> {
    match value {
        Value::Number(_) | Value::Bool(_) => Some(value.to_string().into()),
        Value::Array(lines) => {
            let lines: Option<Vec<&str>> = lines.iter().map(|line| line.as_str()).collect();
            lines.map(|lines| lines.join("\n").into())
        }
        _ => None,
    }
}

fn flag(word: &str) -> Option<bool> {
    match word.trim().to_ascii_lowercase().as_str() {
        "true" | "yes" => Some(true),
        "false" | "no" => Some(false),
        _ => None,
    }
}

fn number(digits: &str) -> Option<Value> {
    let digits = digits.trim();
    if let Ok(whole) = digits.parse::<i64>() {
        return Some(whole.into());
    }
    digits.parse().ok().and_then(Number::from_f64).map(Value::Number)
}

/// A whole number that isn't negative, and that 64 bits can hold.
fn count(value: &Value) -> Option<Value> {
    let value = match value {
        Value::String(digits) => number(digits)?,
        other => other.clone(),
    };
    if value.is_count() {
        return Some(value);
    }
    // 2^53 is beyond any length, and below it every whole number is exact.
    let whole =
        value.as_f64().filter(|number| (0.0..9e15).contains(number) && number.fract() == 0.0);
    whole.and_then(|number| format!("{number:.0}").parse::<u64>().ok()).map(Value::from)
}

/// Puts the elements of a list or map right.
fn elements(content: Content, key: &str, value: &mut Value, findings: &mut Findings<'_>) {
    match (content, value) {
        (Content::Texts, Value::Array(list)) => texts(key, list, findings),
        (Content::TextMap, Value::Object(map)) => {
            for (name, text) in map.iter_mut().filter(|(_, text)| !text.is_string()) {
                let meant = self::text(text).unwrap_or_else(|| "".into());
                let message = wording::misfit(name, Content::Text, text);
                let cure = format!("it is read as {}; write it in quotes", shown(&meant));
                findings.repaired(text.origin, message, &cure);
                text.value = meant;
            }
        }
        (Content::List(_), Value::Array(list)) if list.iter().any(|element| element.is_null()) => {
            findings.repaired(None, "an element is null", "it is ignored");
            list.retain(|element| !element.is_null());
        }
        (Content::Map(kind), Value::Object(map))
            if !may_be_empty(kind) && map.values().any(|member| member.is_null()) =>
        {
            findings.repaired(None, "a member is null", "it is ignored");
            map.retain(|_, member| !member.is_null());
        }
        _ => {}
    }
}

/// Makes texts of the elements of a list; those that can't be one are left out.
fn texts(key: &str, list: &mut Vec<Node>, findings: &mut Findings<'_>) {
    let Some(odd) = list.iter().find(|element| !element.is_string()) else { return };
    let message =
        format!("an element of `{key}` must be a string, but it is {}", wording::kind(odd));
    findings.repaired(None, message, "its text or name is taken, if it has one");
    let taken = list.drain(..).filter_map(|node| match &node.value {
        Value::String(_) => Some(node),
        Value::Object(object) => object.node("name").filter(|name| name.is_string()).cloned(),
        other => text(other).map(|text| Node::from(text).of(node.origin)),
    });
    *list = taken.collect();
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::fields;
    use crate::grammar::{OPENAPI, Object, PARAMETER, SCHEMA};
    use crate::normalize::Members;
    use crate::normalize::findings::{Findings, apply};

    /// Asserts what becomes of objects, and that each change is warned of.
    fn repaired<const N: usize>(
        rule: fn(&mut Members, &mut Findings<'_>),
        cases: [(Value, Value); N],
    ) {
        for (object, normal) in cases {
            let warnings = usize::from(object != normal);
            let (found, said) = apply(rule, object);
            assert_eq!((found, said.len()), (normal, warnings), "{said:?}");
        }
    }

    fn schema(object: &mut Members, findings: &mut Findings<'_>) {
        fields(&SCHEMA, object, findings);
    }

    fn parameter(object: &mut Members, findings: &mut Findings<'_>) {
        fields(&PARAMETER, object, findings);
    }

    fn document(object: &mut Members, findings: &mut Findings<'_>) {
        let kind: &'static Object = &OPENAPI;
        fields(kind, object, findings);
    }

    #[test]
    fn null_is_nothing() {
        repaired(
            schema,
            [
                (json!({"description": null}), json!({})),
                (json!({"enum": null}), json!({})),
                (json!({"required": null}), json!({})),
                (json!({"default": null}), json!({"default": null})),
                (json!({"not": null}), json!({})),
                (json!({"allOf": [null, {}]}), json!({"allOf": [{}]})),
            ],
        );
        repaired(document, [(json!({"security": null}), json!({}))]);
    }

    #[test]
    fn scalars_are_texts_and_texts_are_scalars() {
        repaired(
            schema,
            [
                (json!({"title": 7}), json!({"title": "7"})),
                (json!({"description": ["a", "b"]}), json!({"description": "a\nb"})),
                (json!({"nullable": "True"}), json!({"nullable": true})),
                (json!({"nullable": "perhaps"}), json!({})),
                (json!({"minimum": "10"}), json!({"minimum": 10})),
                (json!({"minimum": "much"}), json!({})),
                (json!({"required": "a"}), json!({"required": ["a"]})),
                (json!({"required": true}), json!({})),
                (json!({"required": ["a", 1]}), json!({"required": ["a", "1"]})),
                (json!({"enum": "a"}), json!({"enum": ["a"]})),
            ],
        );
        repaired(parameter, [(json!({"in": "Query"}), json!({"in": "query"}))]);
    }

    #[test]
    fn lengths_that_no_list_has_are_none() {
        repaired(
            schema,
            [
                (json!({"maxLength": 1e30}), json!({})),
                (json!({"maxLength": 1.5}), json!({})),
                (json!({"maxLength": -1}), json!({})),
                (json!({"maxLength": "12"}), json!({"maxLength": 12})),
                (json!({"maximum": 1e40}), json!({"maximum": 1e40})),
                (json!({"multipleOf": 0.01}), json!({"multipleOf": 0.01})),
            ],
        );
    }

    #[test]
    fn a_length_may_be_written_as_a_fraction_that_is_whole() {
        let (found, said) = apply(schema, json!({"maxLength": 12.0, "minItems": 1e2}));
        assert_eq!((found, said.len()), (json!({"maxLength": 12, "minItems": 100}), 0));
    }

    #[test]
    fn an_object_may_be_a_list_of_one_or_of_its_members() {
        repaired(
            document,
            [
                (json!({"servers": {"url": "u"}}), json!({"servers": [{"url": "u"}]})),
                (json!({"tags": {"a": {"name": "a"}}}), json!({"tags": [{"name": "a"}]})),
                (
                    json!({"tags": {"a": {"description": "d"}}}),
                    json!({"tags": [{"description": "d", "name": "a"}]}),
                ),
            ],
        );
    }
}
