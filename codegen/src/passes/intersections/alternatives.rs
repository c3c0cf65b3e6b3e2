//! An object and unions at once: every way to choose one variant of each union.

use std::collections::BTreeSet;

use super::Merging;
use super::leaves::{Leaves, alone};
use super::members::Members;
use crate::diagnostics::{Code, Pointer};
use crate::model::{
    Intersection, Kind, Label, Named, Prose, Type, TypeId, Types, Union, Untyped, Variant,
};

/// How many fields all variants may have together. A document that asks for more would make
/// models that nobody reads; all but the common fields are kept as they come then.
const MOST_FIELDS: usize = 4_000;

#[expect(clippy::struct_excessive_bools, reason = "each stands for itself")]
pub(super) struct Alternatives {
    common: Members,
    /// What each choice of objects comes to; nothing where there are too many.
    choices: Option<Vec<Choice>>,
    /// What else is one of each union.
    others: Vec<Variant>,
    has_null: bool,
    /// Whether nothing is said beside the unions.
    is_plain: bool,
    /// Whether there are variants that are no objects.
    is_scalar_too: bool,
    /// Whether any value is one of each union.
    is_anything: bool,
    discriminator: Option<String>,
    /// Whether a value may be of several variants of one of the unions.
    overlaps: bool,
    /// Which fields each has to have, where it has them.
    required: Vec<String>,
}

#[derive(Clone, Default)]
struct Choice {
    members: Members,
    name: String,
    description: Option<Prose>,
    discriminator_values: Vec<String>,
    /// The variants that it is made of.
    parts: Vec<TypeId>,
    /// A map of which nothing is said, that any object is.
    map: Option<TypeId>,
}

impl Alternatives {
    /// What is one of each union, and has some members if it is an object.
    pub(super) fn of(
        merging: &mut Merging<'_>,
        common: Members,
        unions: &[TypeId],
        required: &[String],
        at: &Pointer,
    ) -> Self {
        let is_plain = required.is_empty() && !common.say_something();
        let all: Vec<Leaves> = unions.iter().map(|id| Leaves::of(merging.types, *id)).collect();
        let first = Choice { members: common.clone(), ..Choice::default() };
        let mut choices = Some(vec![first]);
        for leaves in &all {
            if leaves.objects.is_empty() && !is_plain {
                let message = "no variant of the `oneOf` or `anyOf` is an object";
                merging.diagnostics.warning(Code::Ignored, at, message).help(if common.is_stated {
                    "what stands beside it says that it is one, and is believed"
                } else {
                    "the members that stand beside it are those of an object"
                });
                if common.is_stated {
                    continue;
                }
            }
            let shared = shared(merging.types, &all);
            let beside = required.len() + common.presence.len();
            choices = choices
                .and_then(|choices| combined(merging, &choices, &leaves.objects, &shared, beside));
        }
        let others = if common.is_stated { Some(Vec::new()) } else { others(merging, &all) };
        let is_too_much = others.is_none();
        let mut others = others.unwrap_or_default();
        if !is_plain {
            others.retain(|leaf| {
                !matches!(merging.types.get(merging.types.resolve(leaf.ty)).kind, Kind::Any(_))
            });
        }
        Self {
            choices: choices.filter(|_| !is_too_much),
            others,
            has_null: !common.is_stated && all.iter().all(|leaves| leaves.has_null),
            is_plain,
            is_scalar_too: is_plain && all.iter().any(|leaves| !leaves.others.is_empty()),
            is_anything: is_plain && all.iter().all(|leaves| leaves.has_any(merging.types)),
            discriminator: all.iter().find_map(|leaves| leaves.discriminator.clone()),
            overlaps: all.iter().any(|leaves| leaves.overlaps),
            common,
            required: required.to_vec(),
        }
    }

    /// What that is; nothing where no value is.
    pub(super) fn kind(
        self,
        merging: &mut Merging<'_>,
        named: Named<Intersection>,
        at: &Pointer,
    ) -> Option<Kind> {
        if self.is_anything {
            return Some(Kind::Any(Untyped::Anything));
        }
        let Some(mut choices) = self.choices else {
            if self.is_scalar_too {
                return None;
            }
            let message = "`oneOf` or `anyOf` beside something else makes too many combinations";
            merging
                .diagnostics
                .warning(Code::UnsupportedSchema, at, message)
                .help("what isn't common to all of them is kept as it comes");
            return Some(self.common.open(merging, named, at));
        };
        if let ([only], [], false) = (choices.as_mut_slice(), self.others.as_slice(), self.has_null)
        {
            let whole = if self.is_plain { only.whole(merging, at) } else { None };
            if let Some(ty) = whole {
                return Some(Kind::Reference(ty));
            }
            let members = std::mem::take(&mut only.members);
            let shape = members.object(merging, &self.required, at);
            return Some(Kind::Object(named.with(shape)));
        }
        let choices = choices.iter().map(|choice| {
            match self.is_plain.then(|| choice.whole(merging, at)).flatten() {
                Some(ty) => choice.just(&named.label, ty),
                None => choice.variant(merging, &named.label, &self.required, at),
            }
        });
        let mut variants: Vec<Variant> = choices.collect();
        variants.extend(self.others);
        if self.has_null {
            let null = Type { kind: Kind::Null, nullable: false, origin: at.clone() };
            let ty = merging.types.add(null);
            variants.push(alone(ty));
        }
        match variants.as_slice() {
            [] => None,
            [only] => Some(Kind::Reference(only.ty)),
            _ => {
                let (discriminator, overlaps) = (self.discriminator, self.overlaps);
                Some(Kind::Union(named.with(Union {
                    variants,
                    discriminator,
                    by_shape: false,
                    overlaps,
                    is_partial: false,
                })))
            }
        }
    }
}

/// Whether a variant says something of an object's members.
fn says_something(types: &Types, id: TypeId) -> bool {
    match types.get(id).kind {
        Kind::Any(_) => false,
        Kind::Map(values) => !types.says_nothing(id, values),
        _ => true,
    }
}

/// The objects that are variants of each of some unions.
fn shared(types: &Types, all: &[Leaves]) -> BTreeSet<TypeId> {
    let objects = all.iter().map(|leaves| {
        leaves.objects.iter().map(|leaf| types.resolve(leaf.ty)).collect::<BTreeSet<TypeId>>()
    });
    objects.reduce(|one, other| &one & &other).unwrap_or_default()
}

/// What is no object and one of each union; nothing where that is too much.
fn others(merging: &mut Merging<'_>, all: &[Leaves]) -> Option<Vec<Variant>> {
    let mut lists = all.iter().map(|leaves| leaves.others.as_slice());
    let first = lists.next().unwrap_or_default().to_vec();
    lists.try_fold(first, |ones, others| merging.of_both(&ones, others))
}

/// Every choice with every variant; nothing where there are too many.
fn combined(
    merging: &mut Merging<'_>,
    choices: &[Choice],
    variants: &[Variant],
    shared: &BTreeSet<TypeId>,
    beside: usize,
) -> Option<Vec<Choice>> {
    let mut combined = Vec::new();
    let mut fields = 0;
    for choice in choices {
        for variant in variants {
            // A variant of each union is all that is left of it and any other one.
            let id = merging.types.resolve(variant.ty);
            let is_left = |known: &TypeId| shared.contains(known) || shared.contains(&id);
            if choice.parts.iter().any(|known| *known != id && is_left(known)) {
                continue;
            }
            let choice = choice.with(merging, variant);
            fields += 1 + choice.members.fields.len() + beside;
            if fields > MOST_FIELDS {
                return None;
            }
            combined.push(choice);
        }
    }
    merging.spend(fields).then_some(combined)
}

impl Choice {
    fn with(&self, merging: &mut Merging<'_>, variant: &Variant) -> Self {
        let mut choice = self.clone();
        let id = merging.types.resolve(variant.ty);
        let is_new = !choice.parts.contains(&id);
        match merging.types.get(id).kind.clone() {
            _ if !is_new => {}
            Kind::Object(object) => {
                choice.members.add(merging, &object.shape);
                choice.description = object.description.or(choice.description);
            }
            Kind::Map(value) if merging.types.says_nothing(id, value) => choice.map = Some(id),
            Kind::Map(value) => choice.members.others = Some(value),
            _ => {}
        }
        // What says nothing gives the choice no name, unless nothing else does.
        let named = choice.parts.iter().any(|known| says_something(merging.types, *known));
        if is_new {
            choice.parts.push(id);
            match (named, says_something(merging.types, id)) {
                (true, true) => {
                    choice.name.push(' ');
                    choice.name.push_str(&variant.name);
                }
                (true, false) => {}
                (false, _) => choice.name.clone_from(&variant.name),
            }
        }
        if choice.discriminator_values.is_empty() {
            choice.discriminator_values.clone_from(&variant.discriminator_values);
        }
        choice
    }

    /// The type that the choice is, where nothing is added to it.
    fn whole(&self, merging: &mut Merging<'_>, at: &Pointer) -> Option<TypeId> {
        let telling = self.parts.iter().filter(|id| says_something(merging.types, **id));
        let parts: Vec<TypeId> = telling.copied().collect();
        match (parts.as_slice(), self.members.others) {
            ([], _) => self.map,
            ([only], _) => Some(*only),
            (_, Some(value)) if !self.members.is_object => {
                let kind = Kind::Map(value);
                Some(merging.types.add(Type { kind, nullable: false, origin: at.clone() }))
            }
            _ => None,
        }
    }

    /// The choice as a variant of a union, with an object of its own.
    fn variant(
        &self,
        merging: &mut Merging<'_>,
        union: &Label,
        required: &[String],
        at: &Pointer,
    ) -> Variant {
        let name = format!("{} {}", union.name, self.name);
        let label = Label {
            qualified: vec![format!("{name} object")],
            name,
            place: self.name.clone(),
            home: union.home.clone(),
            aliases: Vec::new(),
            wanted: None,
        };
        let object = Named {
            label,
            description: self.description.clone(),
            deprecated: false,
            examples: Vec::new(),
            shape: self.members.clone().object(merging, required, at),
        };
        let kind = Kind::Object(object);
        let ty = merging.types.add(Type { kind, nullable: false, origin: at.clone() });
        self.just(union, ty)
    }

    /// The choice as a variant of a union, with a type that is there.
    fn just(&self, union: &Label, ty: TypeId) -> Variant {
        let qualified = format!("{} {}", union.name, self.name);
        Variant::new(ty, self.name.clone(), qualified, self.discriminator_values.clone())
    }
}

impl Members {
    /// An object with these fields, that keeps whatever else it has.
    fn open(mut self, merging: &mut Merging<'_>, named: Named<Intersection>, at: &Pointer) -> Kind {
        let kind = Kind::Any(Untyped::Mixed);
        self.others = Some(merging.types.add(Type { kind, nullable: false, origin: at.clone() }));
        let shape = self.object(merging, &named.shape.required.clone(), at);
        Kind::Object(named.with(shape))
    }
}
