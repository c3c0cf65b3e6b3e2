//! References, whose targets have moved.

use crate::tree::Value;

/// Where a section of Swagger 2.0 is now.
const SECTIONS: [(&str, &str); 4] = [
    ("#/definitions/", "#/components/schemas/"),
    ("#/parameters/", "#/components/parameters/"),
    ("#/responses/", "#/components/responses/"),
    ("#/securityDefinitions/", "#/components/securitySchemes/"),
];

/// Keys below which a `$ref` is somebody's data.
const DATA: [&str; 4] = ["example", "examples", "default", "enum"];

/// Keys of maps, whose keys are names, whatever they are called.
const MAPS: [&str; 6] =
    ["properties", "responses", "schemas", "parameters", "paths", "securitySchemes"];

/// Rewrites the references below a value, in extensions too, where others may lead. The parsers bound
/// how deep that goes.
pub(super) fn rewrite(value: &mut Value) {
    rewrite_in(value, false);
}

fn rewrite_in(value: &mut Value, is_map: bool) {
    match value {
        Value::Object(object) => {
            for (key, node) in object {
                match &mut node.value {
                    Value::String(reference) if key == "$ref" => rewrite_one(reference),
                    _ if !is_map && DATA.contains(&key.as_str()) => {}
                    member => rewrite_in(member, !is_map && MAPS.contains(&key.as_str())),
                }
            }
        }
        Value::Array(list) => list.iter_mut().for_each(|element| rewrite(element)),
        _ => {}
    }
}

fn rewrite_one(reference: &mut String) {
    for (before, now) in SECTIONS {
        if let Some(rest) = reference.strip_prefix(before) {
            *reference = format!("{now}{rest}");
            return;
        }
    }
}
