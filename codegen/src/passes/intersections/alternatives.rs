//! An object and unions at once: every way to choose one variant of each union.

use std::collections::BTreeSet;

use super::Merging;
use super::members::Members;
use crate::diagnostics::{Code, Pointer};
use crate::model::{
    Intersection, Kind, Label, Named, Type, TypeId, Types, Union, Untyped, Variant,
};

/// How many fields all variants may have together. A document that asks for more would make
/// models that nobody reads; all but the common fields are kept as they come then.
const MOST_FIELDS: usize = 4_000;

pub(super) struct Alternatives {
    common: Members,
    /// What each choice comes to; nothing where there are too many.
    choices: Option<Vec<Choice>>,
    discriminator: Option<String>,
    /// Whether a value may be of several variants of one of the unions.
    overlaps: bool,
    /// A union of which no variant is an object.
    plain: Option<TypeId>,
    /// Which fields each has to have, where it has them.
    required: Vec<String>,
}

#[derive(Clone)]
struct Choice {
    members: Members,
    name: String,
    description: Option<String>,
    tags: Vec<String>,
}

impl Alternatives {
    pub(super) fn of(
        merging: &mut Merging<'_>,
        common: Members,
        unions: &[TypeId],
        required: &[String],
    ) -> Self {
        let mut discriminator = None;
        let mut overlaps = false;
        let mut plain = None;
        let mut choices = Some(vec![Choice {
            members: common.clone(),
            name: String::new(),
            description: None,
            tags: Vec::new(),
        }]);
        for id in unions {
            let (variants, union) = objects(merging.types, *id);
            if variants.is_empty() {
                plain = Some(*id);
                continue;
            }
            discriminator = discriminator.or(union.discriminator);
            overlaps |= union.overlaps;
            let beside = required.len() + common.presence.len();
            choices = choices.and_then(|choices| combined(merging, &choices, &variants, beside));
        }
        Self { common, choices, discriminator, overlaps, plain, required: required.to_vec() }
    }

    pub(super) fn kind(
        self,
        merging: &mut Merging<'_>,
        named: Named<Intersection>,
        at: &Pointer,
    ) -> Kind {
        let Some(mut choices) = self.choices else {
            let message = "`oneOf` or `anyOf` beside properties makes too many combinations";
            merging
                .diagnostics
                .warning(Code::UnsupportedSchema, at, message)
                .help("what isn't common to all of them is kept as it comes");
            return self.common.open(merging, named, at);
        };
        match (choices.as_mut_slice(), self.plain) {
            ([only], Some(plain)) if only.members.fields.is_empty() => Kind::Reference(plain),
            ([only], _) => {
                let members = std::mem::take(&mut only.members);
                let shape = members.object(merging, &self.required, at);
                Kind::Object(named.with(shape))
            }
            (choices, _) => {
                let variants = choices
                    .iter()
                    .map(|choice| choice.variant(merging, &named.label, &self.required, at));
                let shape = Union {
                    variants: variants.collect(),
                    discriminator: self.discriminator,
                    overlaps: self.overlaps,
                };
                Kind::Union(named.with(shape))
            }
        }
    }
}

/// What a union says of its variants, itself or by unions in it.
#[derive(Default)]
struct Told {
    discriminator: Option<String>,
    overlaps: bool,
}

/// The variants of a union that are objects, with those of unions in it, and what is said of them.
fn objects(types: &Types, id: TypeId) -> (Vec<Variant>, Told) {
    let mut seen = BTreeSet::new();
    let mut variants = Vec::new();
    let mut told = Told::default();
    let mut ahead = vec![Variant {
        ty: id,
        name: String::new(),
        qualified: String::new(),
        tags: Vec::new(),
        is_base: false,
        is_combined: false,
    }];
    while let Some(variant) = ahead.pop() {
        let resolved = types.resolve(variant.ty);
        match &types.get(resolved).kind {
            Kind::Union(union) if seen.insert(resolved) => {
                told.overlaps |= union.shape.overlaps;
                told.discriminator =
                    told.discriminator.or_else(|| union.shape.discriminator.clone());
                ahead.extend(union.shape.variants.iter().rev().cloned());
            }
            Kind::Object(_) | Kind::Map(_) | Kind::Any(_) => variants.push(variant),
            _ => {}
        }
    }
    (variants, told)
}

/// Every choice with every variant; nothing where there are too many.
fn combined(
    merging: &mut Merging<'_>,
    choices: &[Choice],
    variants: &[Variant],
    beside: usize,
) -> Option<Vec<Choice>> {
    let mut combined = Vec::new();
    let mut fields = 0;
    for choice in choices {
        for variant in variants {
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
        match merging.types.get(merging.types.resolve(variant.ty)).kind.clone() {
            Kind::Object(object) => {
                choice.members.add(merging, &object.shape);
                choice.description = object.description.or(choice.description);
            }
            Kind::Map(value) => choice.members.others = Some(value),
            _ => {}
        }
        if !choice.name.is_empty() {
            choice.name.push(' ');
        }
        choice.name.push_str(&variant.name);
        if choice.tags.is_empty() {
            choice.tags.clone_from(&variant.tags);
        }
        choice
    }

    /// The choice as a variant of a union, with an object of its own.
    fn variant(
        &self,
        merging: &mut Merging<'_>,
        label: &Label,
        required: &[String],
        at: &Pointer,
    ) -> Variant {
        let name = format!("{} {}", label.name, self.name);
        let label = Label {
            qualified: vec![format!("{name} object")],
            name: name.clone(),
            place: self.name.clone(),
            home: label.home.clone(),
            aliases: Vec::new(),
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
        Variant {
            ty,
            name: self.name.clone(),
            qualified: name,
            tags: self.tags.clone(),
            is_base: false,
            is_combined: false,
        }
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
