//! A value of each type, for documentation and tests: the document's example, or else made up.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::inputs::Inputs;
use super::shapes;
use crate::model::{
    Alias, Example, Field, Kind, Location, Named, Object, Parameter, Presence, TypeId, Types,
    Union, unquoted,
};
use crate::passes::{FieldFacts, fits};

/// The largest value that is shown, in scalars, lists and objects: more shows nothing.
const LARGEST: usize = 200;

/// How deep a value may be, in lists, objects and unions: each stands further in.
const DEEPEST: usize = 16;

/// A value of each type that has one which is finite and not too large. It has all that `new` asks
/// for.
#[derive(Debug)]
pub(super) struct Samples<'a> {
    types: &'a Types,
    facts: &'a FieldFacts,
    known: BTreeMap<TypeId, Sample>,
}

#[derive(Debug, Clone)]
struct Sample {
    value: Value,
    /// How many scalars it holds.
    size: usize,
    depth: usize,
}

impl<'a> Samples<'a> {
    /// Makes up values from the simplest types on, each of values that are there already, so that
    /// types which hold themselves are nothing special.
    pub(super) fn of(types: &'a Types, facts: &'a FieldFacts) -> Self {
        let mut samples = Self { types, facts, known: BTreeMap::new() };
        samples.fill();
        // What is left holds itself somehow. An empty array or map is where that can end.
        for (id, ty) in
            types.iter().filter(|(_, ty)| matches!(ty.kind, Kind::Array(_) | Kind::Map(_)))
        {
            let value = if matches!(ty.kind, Kind::Array(_)) { json!([]) } else { json!({}) };
            samples.known.entry(id).or_insert(Sample { value, size: 0, depth: 1 });
        }
        samples.fill();
        samples
    }

    /// Makes values of what values are known for, until there are no more: of unions their first
    /// variants, as long as there are any.
    fn fill(&mut self) {
        let mut of_any = false;
        loop {
            let before = self.known.len();
            for (id, _) in self.types.iter() {
                if !self.known.contains_key(&id)
                    && let Some(sample) = self.make(id, of_any)
                {
                    self.known.insert(id, sample);
                }
            }
            match (self.known.len() == before, of_any) {
                (true, true) => return,
                (none_more, _) => of_any = none_more,
            }
        }
    }

    fn make(&self, id: TypeId, of_any: bool) -> Option<Sample> {
        let kind = &self.types.get(id).kind;
        let example = kind.examples().first();
        let example = example.and_then(|example| self.complete(id, &example.value));
        if example.is_some() {
            return example;
        }
        let scalar = |value| Some(Sample { value, size: 1, depth: 0 });
        let within = |id: &TypeId, value: fn(&Value) -> Value| {
            let inner = self.known.get(id)?;
            let (size, depth) = (inner.size + 1, inner.depth + 1);
            Some(Sample { value: value(&inner.value), size, depth })
        };
        let sample = match kind {
            Kind::Boolean => scalar(json!(true)),
            Kind::Integer(_) => scalar(json!(1)),
            Kind::Float => scalar(json!(1.5)),
            Kind::File(_) => scalar(json!("what the file holds")),
            Kind::Part(part) => self.known.get(&part.content).cloned(),
            Kind::String { format, .. } => scalar(json!(text(format.as_deref()))),
            Kind::Enumeration(listed) => scalar(listed.shape.values().next()?.clone()),
            Kind::Any(_) => scalar(json!("any value")),
            Kind::Null => scalar(Value::Null),
            Kind::Reference(id) | Kind::Alias(Named { shape: Alias { target: id, .. }, .. }) => {
                self.known.get(id).cloned()
            }
            Kind::Array(items) => within(items, |value| json!([value])),
            Kind::Map(values) => within(values, |value| json!({ "key": value })),
            Kind::Object(object) => self.object(id, object),
            Kind::Union(union) => {
                let value = self.variant(&union.shape, of_any)?;
                // It may be taken for one of another variant.
                self.complete(id, &value)
            }
            Kind::Intersection(_) => None,
        };
        sample.filter(|sample| sample.size <= LARGEST && sample.depth <= DEEPEST)
    }

    /// An example with what `new` asks for and it lacks, as far as there are values for that.
    fn complete(&self, id: TypeId, example: &Value) -> Option<Sample> {
        let mut value = example.clone();
        let depth = self.fill_in(id, &mut value, DEEPEST)?;
        let size = scalars(&value);
        (size <= LARGEST).then_some(Sample { value, size, depth })
    }

    /// Gives a value what it lacks, and says how deep it is then, as far as it may be that deep.
    fn fill_in(&self, id: TypeId, value: &mut Value, most: usize) -> Option<usize> {
        let types = self.types;
        let inner = |id: TypeId, value: &mut Value| {
            self.fill_in(types.resolve(id), value, most.checked_sub(1)?)
        };
        let deepest = match (&types.get(id).kind, value) {
            (Kind::Reference(id), value) => return inner(*id, value),
            (Kind::Part(part), value) => return inner(part.content, value),
            (Kind::Array(items), Value::Array(elements)) => {
                deepest(elements.iter_mut().map(|element| inner(*items, element)))?
            }
            (Kind::Map(values), Value::Object(members)) => {
                deepest(members.values_mut().map(|member| inner(*values, member)))?
            }
            (Kind::Object(object), Value::Object(members)) => {
                let fields = object.shape.fields.iter().enumerate();
                deepest(fields.map(|(index, field)| match members.get_mut(&field.name) {
                    Some(member) => inner(field.ty, member),
                    None if self.facts.is_asked_for((id, index), field) => {
                        let Sample { value, depth, .. } = self.known.get(&field.ty)?;
                        members.insert(field.name.clone(), value.clone());
                        Some(*depth)
                    }
                    None => Some(0),
                }))?
            }
            (Kind::Union(union), value) => match chosen(types, &union.shape, value) {
                Some(index) => {
                    let depth = inner(union.shape.variants[index].ty, value)?;
                    let is_same = chosen(types, &union.shape, value) == Some(index);
                    Some(depth).filter(|_| is_same)?
                }
                None => 0,
            },
            _ => return Some(0),
        };
        Some(deepest + 1).filter(|depth| *depth <= most)
    }

    /// A value of the first variant, or of any that has one, with the discriminator value that says so.
    fn variant(&self, union: &Union, of_any: bool) -> Option<Value> {
        let variants = union.variants.iter().take(if of_any { usize::MAX } else { 1 });
        variants.into_iter().find_map(|variant| {
            let mut value = self.known.get(&variant.ty)?.value.clone();
            if let (Some(member), Some(wanted), Value::Object(members)) =
                (&union.discriminator, variant.discriminator_values.first(), &mut value)
            {
                members.insert(
                    member.clone(),
                    discriminator_value(self.types, variant.ty, member, wanted),
                );
            }
            Some(value)
        })
    }

    fn object(&self, id: TypeId, object: &Named<Object>) -> Option<Sample> {
        let rules = &object.shape.presence;
        let together: Vec<&String> =
            rules.iter().filter_map(|rule| rule.sets().first()).flatten().collect();
        let needed = |(index, field): &(usize, &Field)| {
            self.facts.is_made((id, *index), field) || together.contains(&&field.name)
        };
        let mut members = Map::new();
        let (mut size, mut deepest) = (1, 0);
        for (_, field) in object.shape.fields.iter().enumerate().filter(needed) {
            let Sample { value, size: member, depth } = match (&field.constant, &field.example) {
                (Some(constant), _) => Sample { value: constant.clone(), size: 1, depth: 0 },
                (None, Some(example)) if is_scalar(example) => {
                    Sample { value: example.clone(), size: 1, depth: 0 }
                }
                _ => self.known.get(&field.ty)?.clone(),
            };
            size += member;
            deepest = deepest.max(depth);
            members.insert(field.name.clone(), value);
            if size > LARGEST {
                return None;
            }
        }
        let keeps_to = |rule: &Presence| rule.holds(|name| members.contains_key(name));
        if !rules.iter().all(keeps_to) {
            return None;
        }
        Some(Sample { value: Value::Object(members), size, depth: deepest + 1 })
    }
}

impl<'a> Inputs<'a> {
    /// A value of a type, if there is one that can be shown.
    pub(super) fn sample(self, id: TypeId) -> Option<&'a Value> {
        self.samples.known.get(&id).map(|sample| &sample.value)
    }

    /// An example of a type with all that `new` asks for, if that can be shown.
    pub(super) fn complete(self, id: TypeId, example: &Value) -> Option<Value> {
        let sample = self.samples.complete(self.types().resolve(id), example);
        sample.map(|sample| sample.value)
    }

    /// A value of a parameter, which the client sends as it is.
    pub(super) fn parameter_sample(self, parameter: &'a Parameter) -> Option<&'a Value> {
        let examples = parameter.examples.iter().map(|example| &example.value);
        examples
            .chain(self.sample(parameter.ty))
            .find(|value| can_be_sent(value, parameter.location))
    }

    /// The examples that the document gives of a type itself.
    pub(super) fn examples(self, id: TypeId) -> &'a [Example] {
        self.kind(id).examples()
    }
}

/// Which variant a value is shown as: the one that a client would take it for, by what the
/// discriminator says or what it looks like.
pub(super) fn chosen(types: &Types, union: &Union, value: &Value) -> Option<usize> {
    let named = |member: &String| {
        let wanted = value.get(member).filter(|wanted| is_scalar(wanted)).map(unquoted)?;
        union.variants.iter().position(|variant| variant.discriminator_values.contains(&wanted))
    };
    let by_shape = || {
        let matching = shapes::matching(&shapes::of(types, union), value);
        matching.into_iter().find(|index| fits(types, union.variants[*index].ty, value))
    };
    match &union.discriminator {
        Some(member) => named(member).or_else(|| union.by_shape.then(by_shape).flatten()),
        None => by_shape(),
    }
}

/// Whether a client sends a value in some place: what would lead to another path, or be changed on
/// the way in a header, it doesn't or can't.
fn can_be_sent(value: &Value, location: Location) -> bool {
    match (location, value) {
        (Location::Path, Value::String(text)) => !matches!(text.as_str(), "" | "." | ".."),
        (Location::Header, Value::String(text)) => {
            text.trim() == text && text.chars().all(|c| c.is_ascii_graphic() || c == ' ')
        }
        (_, Value::Array(items)) if items.is_empty() => false,
        (Location::Path, Value::Object(members)) => !members.is_empty(),
        (Location::Path | Location::Header, Value::Array(items)) => {
            items.iter().all(|item| can_be_sent(item, location))
        }
        _ => true,
    }
}

/// The deepest of some values, if none is too deep.
fn deepest(mut depths: impl Iterator<Item = Option<usize>>) -> Option<usize> {
    depths.try_fold(0, |deepest, depth| Some(deepest.max(depth?)))
}

/// A discriminator value as the member of an object that holds it.
fn discriminator_value(types: &Types, variant: TypeId, member: &str, wanted: &str) -> Value {
    let field = match &types.get(types.resolve(variant)).kind {
        Kind::Object(object) => object.shape.fields.iter().find(|field| field.name == member),
        _ => None,
    };
    field
        .and_then(|field| types.discriminator_value(field.ty, wanted))
        .unwrap_or_else(|| json!(wanted))
}

/// How many scalars a value holds.
fn scalars(value: &Value) -> usize {
    match value {
        Value::Array(elements) => 1 + elements.iter().map(scalars).sum::<usize>(),
        Value::Object(members) => 1 + members.values().map(scalars).sum::<usize>(),
        Value::String(text) => 1 + text.len() / 100,
        _ => 1,
    }
}

/// Whether a value is small, whatever it is. An example that is a list or an object is shown where
/// its type stands.
fn is_scalar(value: &Value) -> bool {
    !(value.is_array() || value.is_object() || value.is_null())
}

/// A text of a format.
fn text(format: Option<&str>) -> &'static str {
    match format {
        Some("date") => "2026-01-31",
        Some("date-time") => "2026-01-31T12:00:00Z",
        Some("email") => "name@example.com",
        Some("uri" | "url") => "https://example.com/",
        Some("uuid") => "8c1a6b52-5d0e-4f2a-9d3b-7e6f5a4b3c2d",
        _ => "text",
    }
}
