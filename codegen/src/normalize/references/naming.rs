//! Names for what becomes a component because something refers to it.

use super::lookup::Lookup;
use crate::tree::Value;

/// How many words of the way to a target go into a name at first: the last ones.
const WORDS: usize = 2;

/// Names for a target, the best first.
pub(super) fn candidates(
    lookup: &Lookup<'_>,
    section: &str,
    target: &Value,
    tokens: &[String],
) -> Vec<String> {
    let mut names = Vec::new();
    if let Some(own) = own_name(section, target, tokens) {
        names.push(own);
    }
    let words = words_of_way(lookup, tokens);
    let owned = match words.as_slice() {
        [] => return vec!["Referenced".to_owned()],
        [owner, .., last] if words.len() > WORDS => vec![owner.as_str(), last],
        few => few.iter().map(String::as_str).collect(),
    };
    names.push(owned.join(" "));
    names.push(words.join(" "));
    names
}

/// What a target is called by itself: a parameter's name, or the name of a definition.
fn own_name(section: &str, target: &Value, tokens: &[String]) -> Option<String> {
    if section == "parameters" {
        return target.get("name")?.as_str().map(str::to_owned);
    }
    match tokens {
        [.., definitions, name] if definitions == "$defs" || definitions == "definitions" => {
            Some(name.clone())
        }
        _ => None,
    }
}

/// The words that tell a place from others: the names of components, properties and operations.
fn words_of_way(lookup: &Lookup<'_>, tokens: &[String]) -> Vec<String> {
    let (mut words, mut index) = match tokens {
        [components, _, name, ..] if components == "components" => (vec![name.clone()], 3),
        [paths, path, method, ..] if paths == "paths" => {
            let operation = lookup.at(&tokens[..3]);
            let id = operation.and_then(|operation| operation.get("operationId")?.as_str());
            let name = id.map_or_else(|| format!("{method} {path}"), str::to_owned);
            (vec![name], 3)
        }
        _ => (Vec::new(), 0),
    };
    while let Some(token) = tokens.get(index) {
        let next = tokens.get(index + 1);
        let (word, taken) = match (token.as_str(), next) {
            (
                "properties"
                | "patternProperties"
                | "x-patternProperties"
                | "$defs"
                | "definitions"
                | "headers",
                Some(name),
            ) => (Some(name.clone()), 2),
            ("content" | "encoding" | "examples", Some(_)) => (None, 2),
            ("responses", Some(status)) if words.len() < 2 && status.starts_with('2') => {
                (Some("response".to_owned()), 2)
            }
            ("responses", Some(status)) => (Some(format!("response {status}")), 2),
            ("requestBody", _) => (Some("request".to_owned()), 1),
            ("items" | "prefixItems", _) => (Some("item".to_owned()), 1),
            ("additionalProperties" | "unevaluatedProperties", _) => (Some("value".to_owned()), 1),
            ("allOf", Some(_)) => (Some("part".to_owned()), 2),
            ("oneOf" | "anyOf", Some(_)) => (Some("variant".to_owned()), 2),
            ("schema" | "parameters" | "components" | "schemas", _) => (None, 1),
            (number, _) if number.parse::<usize>().is_ok() => (None, 1),
            (other, _) => (Some(other.to_owned()), 1),
        };
        words.extend(word);
        index += taken;
    }
    words
}
