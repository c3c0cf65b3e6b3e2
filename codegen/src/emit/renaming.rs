//! Rules of serde's that spare fields an attribute of their own.

use crate::model::{Field, Named, Object};
use crate::names::{Name, TypeNames};

/// A rule of serde's that turns a field's name into its name in JSON.
#[derive(Clone, Copy)]
pub(super) struct Renaming {
    pub(super) name: &'static str,
    apply: fn(&str) -> String,
}

const RENAMINGS: &[Renaming] = &[
    Renaming { name: "camelCase", apply: camel_case },
    Renaming { name: "PascalCase", apply: pascal_case },
    Renaming { name: "SCREAMING_SNAKE_CASE", apply: |name| name.to_ascii_uppercase() },
    Renaming { name: "kebab-case", apply: |name| name.replace('_', "-") },
];

/// The rule that spares the most fields an attribute of their own, where one spares any.
pub(super) fn renaming(object: &Named<Object>, names: &TypeNames) -> Option<Renaming> {
    let spared = |apply: fn(&str) -> String| {
        let fields = object.shape.fields.iter().zip(&names.members);
        fields.filter(|(field, name)| apply(name.as_str()) == field.name).count()
    };
    // serde cuts the first byte off a name to change its case.
    if names.members.iter().any(|name| !name.as_str().is_ascii()) {
        return None;
    }
    let best = RENAMINGS.iter().rev().max_by_key(|rule| spared(rule.apply))?;
    (spared(best.apply) > spared(str::to_owned)).then_some(*best)
}

/// Whether a field has its name in JSON without an attribute of its own.
pub(super) fn is_named(rule: Option<Renaming>, field: &Field, name: &Name) -> bool {
    rule.map_or(field.name == name.as_str(), |rule| (rule.apply)(name.as_str()) == field.name)
}

fn pascal_case(name: &str) -> String {
    let mut capital = true;
    let mut pascal = String::new();
    for c in name.chars() {
        match c {
            '_' => capital = true,
            c if capital => {
                pascal.push(c.to_ascii_uppercase());
                capital = false;
            }
            c => pascal.push(c),
        }
    }
    pascal
}

fn camel_case(name: &str) -> String {
    let pascal = pascal_case(name);
    let first = pascal.chars().take(1).map(|c| c.to_ascii_lowercase());
    first.chain(pascal.chars().skip(1)).collect()
}
