//! The names in a type: fields and what sets them, or variants.

use serde_json::Value;

use super::asked::{Asked, Form, give};
use super::scope::{Scope, Wish};
use super::{Name, cases};
use crate::diagnostics::Diagnostics;
use crate::model::{Enumeration, Field, Kind, Listed, Object, TypeId, Union, Wanted};
use crate::passes::Facts;

/// The names in a type.
pub(super) struct Members {
    pub(super) names: Vec<Name>,
    pub(super) setters: Vec<Name>,
    pub(super) nulls: Vec<Option<Name>>,
    pub(super) defaults: Vec<Option<Name>>,
    pub(super) others: Name,
}

impl Members {
    /// Those of a type that becomes a model.
    pub(super) fn of(
        id: TypeId,
        kind: &Kind,
        facts: &Facts,
        asked: &Asked,
        diagnostics: &mut Diagnostics,
    ) -> Option<Self> {
        match kind {
            Kind::Object(object) => {
                let tells_null = |index| facts.fields.tells_null.contains(&(id, index));
                let asked = asked.of_members(id, object.shape.fields.len());
                Some(fields(&object.shape, tells_null, &asked, diagnostics))
            }
            Kind::Enumeration(enumeration) => {
                let asked = asked.of_members(id, enumeration.shape.listed.len());
                Some(enumerators(&value_wishes(&enumeration.shape), &asked, diagnostics))
            }
            Kind::Union(union) => {
                let asked = asked.of_members(id, union.shape.variants.len());
                Some(enumerators(&variants(&union.shape), &asked, diagnostics))
            }
            // It has those of the type that it is another name of, or none.
            Kind::Alias(_) | Kind::String { .. } => Some(enumerators(&[], &[], diagnostics)),
            _ => None,
        }
    }
}

fn fields(
    object: &Object,
    tells_null: impl Fn(usize) -> bool,
    asked: &[Option<&Wanted>],
    diagnostics: &mut Diagnostics,
) -> Members {
    let mut scope = Scope::new(&[]);
    let mut names = field_names(object, &mut scope);
    give(&mut scope, &mut names, asked, Form::Field, diagnostics);
    let mut methods = Scope::new(&["clone", "default", "into", "new", "try_into"]);
    let setters: Vec<Wish> = names
        .iter()
        .map(|name| {
            let name = name.as_str();
            Wish::made(name, [format!("with_{name}"), format!("set_{name}")])
        })
        .collect();
    let setters = methods.claim_all(&setters, str::to_owned);
    let mut more = |wanted: &dyn Fn(usize) -> bool, begin: &str, end: &str| {
        let more = names.iter().enumerate().map(|(index, name)| {
            let name = name.as_str();
            let wish = || Wish::made(&format!("{begin}_{name}"), [format!("{name}_{end}")]);
            wanted(index).then(|| methods.claim_one(wish(), str::to_owned))
        });
        more.collect::<Vec<Option<Name>>>()
    };
    let nulls = more(&tells_null, "null", "as_null");
    let has_default =
        |index: usize| object.fields[index].required && object.fields[index].default.is_some();
    let defaults = more(&has_default, "default", "by_default");
    let others = Wish::made("additional_properties", ["other_properties".to_owned()]);
    let others = scope.claim_one(others, cases::snake);
    Members { names, setters, nulls, defaults, others }
}

/// The names of fields. One that is spoken of, but no property, takes none from a property.
fn field_names(object: &Object, scope: &mut Scope) -> Vec<Name> {
    let mut names: Vec<Option<Name>> = vec![None; object.fields.len()];
    for undeclared in [false, true] {
        let fields = object.fields.iter().enumerate();
        let fields: Vec<(usize, &Field)> =
            fields.filter(|(_, field)| field.undeclared == undeclared).collect();
        let wishes: Vec<Wish> =
            fields.iter().map(|(_, field)| Wish::own(&field.name, qualified(field))).collect();
        for ((index, _), name) in fields.iter().zip(scope.claim_all(&wishes, cases::snake)) {
            names[*index] = Some(name);
        }
    }
    names.into_iter().flatten().collect()
}

fn qualified(field: &Field) -> Option<String> {
    field.undeclared.then(|| format!("undeclared {}", field.name))
}

/// The names of an enum's values, where nobody asks for others.
pub(super) fn values(enumeration: &Enumeration) -> Members {
    enumerators(&value_wishes(enumeration), &[], &mut Diagnostics::default())
}

fn value_wishes(enumeration: &Enumeration) -> Vec<Wish> {
    enumeration.listed.iter().map(value).collect()
}

/// What to call a value: as the document calls it, or as it is spelt. Where only that tells it from
/// another, by its type.
fn value(listed: &Listed) -> Wish {
    let (text, kind) = match &listed.value {
        Value::String(text) => (text.clone(), "string"),
        Value::Number(number) => (number.to_string(), "number"),
        other => (other.to_string(), "literal"),
    };
    let by_type = format!("{text} {kind}");
    match &listed.name {
        Some(name) => Wish::own(name, [format!("{name} {text}"), by_type]),
        None => Wish::own(&text, [by_type]),
    }
}

fn variants(union: &Union) -> Vec<Wish> {
    let wish =
        |variant: &crate::model::Variant| Wish::made(&variant.name, [variant.qualified.clone()]);
    union.variants.iter().map(wish).collect()
}

fn enumerators(
    wishes: &[Wish],
    asked: &[Option<&Wanted>],
    diagnostics: &mut Diagnostics,
) -> Members {
    let mut scope = Scope::new(&["Self"]);
    // Claimed first, so that a new value in the document can't rename it.
    let others = scope.claim_one(Wish::made("UnknownValue", []), cases::camel);
    let mut names = scope.claim_all(wishes, cases::camel);
    give(&mut scope, &mut names, asked, Form::Variant, diagnostics);
    Members { names, setters: Vec::new(), nulls: Vec::new(), defaults: Vec::new(), others }
}
