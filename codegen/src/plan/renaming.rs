//! Rules of serde's that spare fields an attribute of their own.

use crate::model::{Field, Object};
use crate::names::{Name, TypeNames};

/// The rule of serde's that turns the names of a struct's fields into their names in JSON, if there
/// is one.
#[derive(Clone, Copy)]
pub(super) struct Renaming(Option<Rule>);

#[derive(Clone, Copy)]
struct Rule {
    name: &'static str,
    apply: fn(&str) -> String,
}

const RULES: &[Rule] = &[
    Rule { name: "camelCase", apply: camel_case },
    Rule { name: "PascalCase", apply: pascal_case },
    Rule { name: "SCREAMING_SNAKE_CASE", apply: |name| name.to_ascii_uppercase() },
    Rule { name: "kebab-case", apply: |name| name.replace('_', "-") },
];

impl Renaming {
    /// The rule that spares the most fields an attribute of their own, where one spares any.
    pub(super) fn of(object: &Object, names: &TypeNames) -> Self {
        // serde cuts the first byte off a name to change its case.
        if names.members.iter().any(|name| !name.as_str().is_ascii()) {
            return Self(None);
        }
        let spared = |renaming: &Self| {
            let fields = object.fields.iter().zip(&names.members);
            fields.filter(|(field, name)| renaming.names(field, name)).count()
        };
        let none = Self(None);
        let rules = RULES.iter().rev().map(|rule| Self(Some(*rule)));
        let best = rules.max_by_key(spared).unwrap_or(none);
        if spared(&best) > spared(&none) { best } else { none }
    }

    pub(super) fn name(self) -> Option<&'static str> {
        self.0.map(|rule| rule.name)
    }

    /// Whether a field has its name in JSON without an attribute of its own.
    pub(super) fn names(self, field: &Field, name: &Name) -> bool {
        match self.0 {
            Some(rule) => (rule.apply)(name.as_str()) == field.name,
            None => name.as_str() == field.name,
        }
    }
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

#[cfg(test)]
mod tests {
    use crate::model::build::{Model, object, optional, string};
    use crate::plan::small::planned;

    fn renamed<const N: usize>(names: [&'static str; N]) -> (Option<&'static str>, Vec<bool>) {
        let pet = object(names.map(|name| optional(name, string())));
        let plan = planned(Model::new().schema("Pet", pet));
        let pet = plan.structure("Pet");
        (pet.rename_all, pet.fields.iter().map(|field| field.is_renamed).collect())
    }

    #[test]
    fn the_rule_is_the_one_that_spares_most_attributes() {
        assert_eq!(
            renamed(["petName", "petAge", "pet-size"]),
            (Some("camelCase"), vec![false, false, true])
        );
        assert_eq!(renamed(["Name"]), (Some("PascalCase"), vec![false]));
        assert_eq!(renamed(["pet_name", "petAge"]), (None, vec![false, true]));
        assert_eq!(renamed(["äName", "petAge"]), (None, vec![true, true]), "not ASCII");
    }
}
