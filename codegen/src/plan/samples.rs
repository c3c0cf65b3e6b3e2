//! A value of each type, for documentation and tests: the document's example, or else made up.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::inputs::Inputs;
use super::shapes;
use crate::model::{
    Access, Alias, Example, Field, Kind, Limits, Location, Named, Object, Parameter, Presence,
    TypeId, Types, Union, unquoted,
};
use crate::passes::{FieldFacts, fits, integer_fits};

/// The largest value that is shown, in scalars, lists and objects: more shows nothing.
const LARGEST: usize = 200;

/// How deep a value may be, in lists, objects and unions: each stands further in.
const DEEPEST: usize = 16;

/// How many members are shown of an object that needs none.
const SHOWN: usize = 3;

/// The largest value of such a member: the others are to be seen as well.
const LARGEST_SHOWN: usize = 30;

/// In how many objects around each other such members are shown.
const DEEPEST_SHOWN: usize = 2;

/// A value of each type that has one which is finite and not too large. It has all that `new` asks
/// for.
#[derive(Debug)]
pub(super) struct Samples<'a> {
    types: &'a Types,
    facts: &'a FieldFacts,
    known: BTreeMap<TypeId, Sample>,
    /// The values in which fewer members are shown of objects that need none, at first nothing of them.
    plainer: BTreeMap<TypeId, Sample>,
}

#[derive(Debug, Clone)]
struct Sample {
    value: Value,
    /// How many scalars it holds.
    size: usize,
    depth: usize,
    /// Whether something in it is an example of the document's.
    is_shown: bool,
}

impl Sample {
    /// A scalar.
    fn single(value: Value, is_shown: bool) -> Self {
        Self { value, size: 1, depth: 0, is_shown }
    }
}

impl<'a> Samples<'a> {
    /// Makes up values from the simplest types on, each of values that are there already, so that
    /// types which hold themselves are nothing special.
    pub(super) fn of(types: &'a Types, facts: &'a FieldFacts) -> Self {
        let (known, plainer) = (BTreeMap::new(), BTreeMap::new());
        let mut samples = Self { types, facts, known, plainer };
        samples.make_all();
        for _ in 0..DEEPEST_SHOWN {
            samples.plainer = std::mem::take(&mut samples.known);
            samples.make_all();
        }
        samples
    }

    fn make_all(&mut self) {
        self.fill();
        // What is left holds itself somehow. An empty array or map is where that can end.
        let types = self.types.iter();
        for (id, ty) in types.filter(|(_, ty)| matches!(ty.kind, Kind::Array(_) | Kind::Map(_))) {
            let value = if matches!(ty.kind, Kind::Array(_)) { json!([]) } else { json!({}) };
            let empty = Sample { value, size: 0, depth: 1, is_shown: false };
            self.known.entry(id).or_insert(empty);
        }
        self.fill();
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
        let example = example.and_then(|example| self.complete(id, &example.value, true));
        if example.is_some() {
            return example;
        }
        let scalar = |value| Some(Sample::single(value, false));
        let within = |id: &TypeId, value: fn(&Value) -> Value| {
            let inner = self.known.get(id)?;
            let (size, depth) = (inner.size + 1, inner.depth + 1);
            Some(Sample { value: value(&inner.value), size, depth, is_shown: inner.is_shown })
        };
        let sample = match kind {
            Kind::Boolean => scalar(json!(true)),
            Kind::Integer(_) => scalar(json!(1)),
            // Many are a number of things: whoever means integers says so less often than not.
            Kind::Float => scalar(json!(1.0)),
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
                let (value, is_shown) = self.variant(&union.shape, of_any)?;
                // It may be taken for one of another variant.
                self.complete(id, &value, is_shown)
            }
            Kind::Intersection(_) => None,
        };
        sample.filter(|sample| sample.size <= LARGEST && sample.depth <= DEEPEST)
    }

    /// An example with what `new` asks for and it lacks, as far as there are values for that.
    fn complete(&self, id: TypeId, example: &Value, is_shown: bool) -> Option<Sample> {
        let mut value = example.clone();
        let depth = self.fill_in(id, &mut value, DEEPEST)?;
        let size = scalars(&value);
        (size <= LARGEST).then_some(Sample { value, size, depth, is_shown })
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
    fn variant(&self, union: &Union, of_any: bool) -> Option<(Value, bool)> {
        let variants = union.variants.iter().take(if of_any { usize::MAX } else { 1 });
        variants.into_iter().find_map(|variant| {
            let Sample { mut value, is_shown, .. } = self.known.get(&variant.ty)?.clone();
            if let (Some(member), Some(wanted), Value::Object(members)) =
                (&union.discriminator, variant.discriminator_values.first(), &mut value)
            {
                members.insert(
                    member.clone(),
                    discriminator_value(self.types, variant.ty, member, wanted),
                );
            }
            Some((value, is_shown))
        })
    }

    fn object(&self, id: TypeId, object: &Named<Object>) -> Option<Sample> {
        let rules = &object.shape.presence;
        let together: Vec<&String> =
            rules.iter().filter_map(|rule| rule.sets().first()).flatten().collect();
        let needed = |(index, field): &(usize, &Field)| {
            self.facts.is_made((id, *index), field) || together.contains(&&field.name)
        };
        let mut made = Sample { value: json!({}), size: 1, depth: 1, is_shown: false };
        let mut members = Map::new();
        for (_, field) in object.shape.fields.iter().enumerate().filter(needed) {
            let member = self.member(field)?;
            made.holds(&member);
            members.insert(field.name.clone(), member.value);
            if made.size > LARGEST {
                return None;
            }
        }
        if members.is_empty() && rules.is_empty() {
            for (name, member) in self.shown(id, &object.shape) {
                made.holds(&member);
                members.insert(name.clone(), member.value);
            }
        }
        let keeps_to = |rule: &Presence| rule.holds(|name| members.contains_key(name));
        if !rules.iter().all(keeps_to) {
            return None;
        }
        Some(Sample { value: Value::Object(members), ..made })
    }

    /// A value of a field that must be there.
    fn member(&self, field: &Field) -> Option<Sample> {
        match (&field.constant, &field.example) {
            (Some(constant), _) => Some(Sample::single(constant.clone(), false)),
            (None, Some(example)) if is_scalar(example) => {
                Some(Sample::single(example.clone(), true))
            }
            _ => self.within(field.ty, field.limits.as_deref()),
        }
    }

    /// A value of a type that keeps to what is said of it where it stands, as far as it is a number.
    fn within(&self, id: TypeId, limits: Option<&Limits>) -> Option<Sample> {
        let sample = self.known.get(&id)?;
        let number = limits.filter(|_| !sample.is_shown).and_then(|limits| {
            let number = limits.number(sample.value.as_f64()?)?;
            as_number_of(&self.types.get(self.types.resolve(id)).kind, number)
        });
        Some(number.map_or_else(|| sample.clone(), |number| Sample::single(number, false)))
    }

    /// The first members that the document shows, of an object that needs none: without them, nobody would
    /// see what it is, and nothing would be tested of it. Where it shows none itself, those in which
    /// something is shown; and what requests don't carry only where nothing else is.
    fn shown<'o>(&self, id: TypeId, object: &'o Object) -> Vec<(&'o String, Sample)> {
        let fields = || {
            let fields = object.fields.iter().enumerate();
            fields
                .filter(|(_, field)| field.access != Access::WriteOnly && field.constant.is_none())
        };
        let own = |is_carried: bool| {
            let fields =
                fields().filter(|(index, _)| self.facts.is_carried((id, *index)) == is_carried);
            first(fields.filter_map(|(_, field)| Some((&field.name, self.example(field)?))))
        };
        let inner =
            || {
                first(fields().filter_map(|(_, field)| {
                    Some((&field.name, self.plainer.get(&field.ty)?.clone()))
                }))
            };
        let mut shown = own(true);
        if shown.is_empty() {
            shown = inner();
        }
        if shown.is_empty() {
            shown = own(false);
        }
        shown
    }

    /// The example of a field.
    fn example(&self, field: &Field) -> Option<Sample> {
        match &field.example {
            Some(example) if is_scalar(example) => Some(Sample::single(example.clone(), true)),
            Some(example) if !example.is_null() => {
                self.complete(self.types.resolve(field.ty), example, true)
            }
            _ => None,
        }
    }
}

/// The first members in which something small is shown.
fn first<'o>(members: impl Iterator<Item = (&'o String, Sample)>) -> Vec<(&'o String, Sample)> {
    let is_good = |sample: &Sample| sample.is_shown && sample.size <= LARGEST_SHOWN;
    members.filter(|(_, sample)| is_good(sample)).take(SHOWN).collect()
}

impl Sample {
    /// Takes note of a value in it.
    fn holds(&mut self, member: &Self) {
        self.size += member.size;
        self.depth = self.depth.max(member.depth + 1);
        self.is_shown |= member.is_shown;
    }
}

impl<'a> Inputs<'a> {
    /// A value of a type, if there is one that can be shown.
    pub(super) fn sample(self, id: TypeId) -> Option<&'a Value> {
        self.samples.known.get(&id).map(|sample| &sample.value)
    }

    /// An example of a type with all that `new` asks for, if that can be shown.
    pub(super) fn complete(self, id: TypeId, example: &Value) -> Option<Value> {
        let sample = self.samples.complete(self.types().resolve(id), example, true);
        sample.map(|sample| sample.value)
    }

    /// A value of a parameter, which the client sends as it is.
    pub(super) fn parameter_sample(self, parameter: &'a Parameter) -> Option<Cow<'a, Value>> {
        let mut examples = parameter.examples.iter().map(|example| &example.value);
        if let Some(value) = examples.find(|value| can_be_sent(value, parameter.location)) {
            return Some(Cow::Borrowed(value));
        }
        let sample = self.samples.within(parameter.ty, parameter.limits.as_deref())?;
        can_be_sent(&sample.value, parameter.location).then_some(Cow::Owned(sample.value))
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

/// A number as one of a type, if it is one: numbers that are made up are small.
fn as_number_of(kind: &Kind, number: f64) -> Option<Value> {
    match kind {
        Kind::Float => Some(json!(number)),
        Kind::Integer(width) => {
            let number = format!("{number}").parse::<i64>().ok().map(Value::from);
            number.filter(|number| integer_fits(*width, number))
        }
        _ => None,
    }
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

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::as_number_of;
    use crate::model::build::{
        Draft, FieldDraft, Model, array, number, object, operation, optional, reference, required,
        string,
    };
    use crate::model::{Access, Integer, Kind, Status};
    use crate::plan::small::planned;

    const JSON: &str = "application/json";

    /// What tests send as a schema `Pet`, and get.
    fn exchanged(model: Model) -> (Value, Value) {
        let put = operation("PUT", "/pets").sends(JSON, reference("Pet"));
        let both = put.responds(Status::Exactly(200), JSON, reference("Pet"));
        let plan = planned(model.operation(both));
        let test = plan.operations[0].methods[0].test.as_ref().expect("a test");
        let sent = test.body.as_ref().expect("a body").values()[0].clone();
        let got = test.success.json().next().expect("a response").clone();
        (sent, got)
    }

    fn sample<const N: usize>(fields: [FieldDraft; N]) -> Value {
        exchanged(Model::new().schema("Pet", object(fields))).0
    }

    fn shown(name: &'static str) -> FieldDraft {
        optional(name, string()).example(name)
    }

    #[test]
    fn a_number_that_is_made_up_is_one_of_its_width() {
        let number = |width, number: f64| as_number_of(&Kind::Integer(width), number);
        assert_eq!(number(Integer::I64, 1e12), Some(json!(1_000_000_000_000_i64)));
        assert_eq!(number(Integer::I32, 1e12), None);
        assert_eq!(number(Integer::U8, -1.0), None);
    }

    #[test]
    fn an_object_that_needs_nothing_shows_the_first_that_have_examples() {
        assert_eq!(
            sample([shown("a"), optional("b", string()), shown("c"), shown("d"), shown("e")]),
            json!({"a": "a", "c": "c", "d": "d"})
        );
        assert_eq!(sample([required("id", string()), shown("a")]), json!({"id": "text"}));
        assert_eq!(sample([optional("a", string())]), json!({}), "nothing is shown");
        let list = optional("list", array(string())).example(json!(["x"]));
        assert_eq!(sample([list]), json!({"list": ["x"]}));
    }

    #[test]
    fn what_travels_one_way_is_shown_that_way() {
        let id = || shown("id").access(Access::ReadOnly);
        let secret = || shown("secret").access(Access::WriteOnly);
        let pet = |fields: Vec<FieldDraft>| {
            let [a, b, c] = <[FieldDraft; 3]>::try_from(fields).ok().expect("three");
            exchanged(Model::new().schema("Pet", object([a, b, c])))
        };
        let both = json!({"a": "a"});
        assert_eq!(pet(vec![id(), secret(), shown("a")]), (both.clone(), both));
        let plain = optional("a", string());
        assert_eq!(pet(vec![id(), secret(), plain]), (json!({}), json!({"id": "id"})));
    }

    #[test]
    fn what_holds_an_object_shows_what_that_shows() {
        let holder = |inner: Draft| {
            let pet = object([optional("data", inner)]);
            let data = object([shown("a"), optional("again", reference("Pet"))]);
            exchanged(Model::new().schema("Pet", pet).schema("Data", data)).0
        };
        assert_eq!(holder(reference("Data")), json!({"data": {"a": "a"}}));
        assert_eq!(holder(array(reference("Data"))), json!({"data": [{"a": "a"}]}));
        // A type that holds itself comes to an end.
        let parent = optional("parent", reference("Pet"));
        assert_eq!(sample([shown("a"), parent]), json!({"a": "a"}));
    }

    #[test]
    fn a_number_is_whole() {
        assert_eq!(sample([required("count", number())]), json!({"count": 1.0}));
    }
}
