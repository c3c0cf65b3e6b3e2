//! What a schema says of a value and of what is in it, through all that it refers to and is
//! composed of.

use crate::normalize::references::Lookup;
use crate::normalize::schemas::known_type;
use crate::tree::Value;

/// How many schemas are looked at for one value. Real ones are composed of a few.
const ROOM: usize = 100;

/// What schemas say of a value.
#[derive(Debug, Clone)]
pub(super) enum View<'v> {
    /// What a schema says itself.
    One(&'v Value),
    /// All of these.
    All(Vec<View<'v>>),
    /// One of these.
    Any(Vec<View<'v>>),
    /// That it is a text.
    Text,
}

/// The types that a value may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Allowed {
    types: u8,
    /// Whether null is allowed as well, by a flag of its own.
    nullable: bool,
}

const STRING: u8 = 1;
const INTEGER: u8 = 2;
const FRACTION: u8 = 4;
const BOOLEAN: u8 = 8;
const NULL: u8 = 16;
const OTHERS: u8 = 32;
const ANY: Allowed = Allowed { types: u8::MAX, nullable: false };

impl<'v> View<'v> {
    /// What a schema says.
    pub(super) fn of(schema: &'v Value, lookup: &mut Lookup<'v>) -> Self {
        view(schema, lookup, &mut { ROOM })
    }

    /// What is said of the member `name`, if anything is.
    pub(super) fn member(&self, name: &str, lookup: &mut Lookup<'v>) -> Option<Self> {
        self.part(&mut |schema| {
            let own = schema.get("properties").and_then(|all| all.get(name));
            if let Some(own) = own {
                return Some(View::of(own, lookup));
            }
            // Which pattern a name matches isn't looked at: it is one of them.
            let keys = ["patternProperties", "x-patternProperties"].into_iter();
            let patterns = keys.filter_map(|key| schema.get(key).and_then(Value::as_object));
            let patterns = patterns.flat_map(|patterns| patterns.values());
            let others = schema.node("additionalProperties").filter(|others| others.is_object());
            let mut views: Vec<View<'v>> =
                patterns.chain(others).map(|schema| View::of(schema, lookup)).collect();
            match views.len() {
                0 | 1 => views.pop(),
                _ => Some(View::Any(views)),
            }
        })
    }

    /// What is said of the element with an index, if anything is.
    pub(super) fn element(&self, index: usize, lookup: &mut Lookup<'v>) -> Option<Self> {
        self.part(&mut |schema| {
            let own = |key: &str| schema.get(key).and_then(Value::as_array)?.get(index);
            let rest = || schema.node("items").filter(|items| items.is_object());
            let part = own("prefixItems").or_else(|| own("items")).or_else(rest);
            part.map(|schema| View::of(schema, lookup))
        })
    }

    fn part(&self, find: &mut dyn FnMut(&'v Value) -> Option<Self>) -> Option<Self> {
        let (views, is_all) = match self {
            Self::One(schema) => return find(schema),
            Self::Text => return None,
            Self::All(views) => (views, true),
            Self::Any(views) => (views, false),
        };
        let parts: Vec<Self> = views.iter().filter_map(|view| view.part(find)).collect();
        (!parts.is_empty()).then_some(if is_all { Self::All(parts) } else { Self::Any(parts) })
    }

    /// Whether a value can't be meant as what it is, but as a text.
    pub(super) fn wants_text_for(&self, value: &Value) -> bool {
        let Allowed { types, nullable } = self.allowed();
        let own = match value {
            Value::Null if nullable => return false,
            Value::Null => NULL,
            Value::Bool(_) => BOOLEAN,
            Value::Number(number) if number.as_f64().is_some_and(|n| n.fract() == 0.0) => INTEGER,
            Value::Number(_) => FRACTION,
            _ => return false,
        };
        types & STRING != 0 && types & own == 0
    }

    fn allowed(&self) -> Allowed {
        match self {
            Self::One(schema) => stated(schema),
            Self::All(views) => views.iter().map(Self::allowed).fold(ANY, |one, other| Allowed {
                types: one.types & other.types,
                nullable: one.nullable || other.nullable,
            }),
            Self::Any(views) => {
                let none = Allowed { types: 0, nullable: false };
                views.iter().map(Self::allowed).fold(none, |one, other| Allowed {
                    types: one.types | other.types,
                    nullable: one.nullable || other.nullable,
                })
            }
            Self::Text => Allowed { types: STRING, nullable: false },
        }
    }
}

fn view<'v>(schema: &'v Value, lookup: &mut Lookup<'v>, room: &mut usize) -> View<'v> {
    let Some(rest) = room.checked_sub(1) else { return View::All(Vec::new()) };
    *room = rest;
    let mut views = vec![View::One(schema)];
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str)
        && let Some((target, _)) = lookup.target(reference)
    {
        views.push(view(target, lookup, room));
    }
    for key in ["allOf", "anyOf", "oneOf"] {
        let Some(Value::Array(list)) = schema.get(key) else { continue };
        let parts = list.iter().map(|part| view(part, lookup, room)).collect();
        views.push(if key == "allOf" { View::All(parts) } else { View::Any(parts) });
    }
    match views.as_slice() {
        [View::One(one)] => View::One(one),
        _ => View::All(views),
    }
}

/// The types that a schema states itself.
fn stated(schema: &Value) -> Allowed {
    let flags = ["nullable", "x-nullable", "x-isnullable"];
    let nullable = flags.iter().any(|key| schema.get(key).is_some_and(|flag| *flag == true));
    let types = match schema.get("type") {
        Some(Value::String(name)) => letter(name),
        Some(Value::Array(names)) => {
            names.iter().fold(0, |types, name| types | name.as_str().map_or(NULL, letter))
        }
        _ => ANY.types,
    };
    Allowed { types, nullable }
}

/// The bits of a type. One that nobody knows says nothing.
fn letter(name: &str) -> u8 {
    match known_type(name).map(|(known, _)| known) {
        Some("string") => STRING,
        Some("integer") => INTEGER,
        Some("number") => INTEGER | FRACTION,
        Some("boolean") => BOOLEAN,
        Some("null") => NULL,
        Some(_) => OTHERS,
        None => ANY.types,
    }
}
