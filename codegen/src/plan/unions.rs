//! Unions as enums.

use std::collections::BTreeSet;
use std::mem::discriminant;

use super::inputs::Inputs;
use super::shapes::{self, ConstantMember};
use super::{RustType, Shape};
use crate::model::{self, Integer, Kind, Prose, TypeId, Types};
use crate::names::Name;

/// An enum of a union's variants.
#[derive(Debug)]
pub(crate) struct Union {
    pub(crate) variants: Vec<Variant>,
    /// The variant for values that are none of them.
    pub(crate) others: Name,
    pub(crate) told_by: ToldBy,
    /// Whether it is `Eq` and `Hash`.
    pub(crate) is_exact: bool,
    /// Whether `Debug` mustn't show a value of none of the variants.
    pub(crate) is_secret: bool,
}

/// What tells which variant a value is. Shapes are those of the variants, in their order.
#[derive(Debug)]
pub(crate) enum ToldBy {
    Discriminator(Discriminator),
    Shape(Vec<Shape>),
    /// A discriminator value, if the value has one of a variant.
    Either(Discriminator, Vec<Shape>),
}

/// The member that tells which variant an object is.
#[derive(Debug)]
pub(crate) struct Discriminator {
    /// Its name in JSON.
    pub(crate) member: String,
    /// Whether it is a text in all variants.
    pub(crate) is_text: bool,
}

/// A variant of a union.
#[derive(Debug)]
pub(crate) struct Variant {
    pub(crate) name: Name,
    /// What the document calls it.
    pub(crate) label: String,
    /// The type of what it holds.
    pub(crate) ty: RustType,
    /// Whether that is behind a pointer.
    pub(crate) is_boxed: bool,
    /// By what discriminator values it is told.
    pub(crate) discriminator_values: Vec<String>,
    pub(crate) decoder: VariantDecoder,
    /// What the union can be made of without naming the variant.
    pub(crate) conversions: Vec<Conversion>,
    /// Whether it is several of the others at once.
    pub(crate) is_combined: bool,
    /// Of its type.
    pub(crate) description: Option<Prose>,
}

/// What reads a value as a variant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum VariantDecoder {
    Json,
    /// JSON that is no integer which is too large for 64 bits with a sign: a fraction would lose
    /// digits of it.
    JsonOfLessDigits,
    /// Nothing but integers, which may be written as fractions.
    Integers,
}

/// What a union can be made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Conversion {
    /// What a variant holds.
    Itself,
    /// A text that isn't owned.
    Text,
    /// An integer, which may be listed.
    Integer,
}

impl Inputs<'_> {
    pub(super) fn union(self, id: TypeId, union: &model::Union) -> Union {
        let names = self.names.ty(id);
        let (told_by, constants) = self.told_by(union);
        let variants = union.variants.iter().zip(&names.members).enumerate();
        let variants = variants.map(|(index, (variant, name))| Variant {
            name: name.clone(),
            label: variant.name.clone(),
            ty: self.ty(variant.ty),
            is_boxed: is_boxed(self.types(), variant.ty),
            discriminator_values: match (&constants, &union.discriminator) {
                (Some(constants), _) => vec![constants.values[index].clone()],
                (None, Some(_)) => variant.discriminator_values.clone(),
                (None, None) => Vec::new(),
            },
            decoder: self.variant_decoder(union, variant),
            conversions: self.conversions(union, index),
            is_combined: variant.is_combined,
            description: self.description(variant.ty).cloned(),
        });
        Union {
            variants: variants.collect(),
            others: names.others.clone(),
            told_by,
            is_exact: self.holders.is_exact(id),
            is_secret: self.holders.is_secret(id),
        }
    }

    /// What tells the variants apart, which may be a member that has a constant in each of them: that is as
    /// good as a discriminator.
    fn told_by(self, union: &model::Union) -> (ToldBy, Option<ConstantMember>) {
        let shapes = || shapes::of(self.types(), union);
        let Some(member) = &union.discriminator else {
            let shapes = shapes();
            let constants = ConstantMember::of(&shapes).filter(|constants| {
                let mut variants = union.variants.iter();
                variants.all(|variant| self.needs_all_but(variant.ty, &constants.name))
            });
            let told_by = match &constants {
                Some(ConstantMember { name, .. }) => {
                    ToldBy::Discriminator(Discriminator { member: name.clone(), is_text: true })
                }
                None => ToldBy::Shape(shapes),
            };
            return (told_by, constants);
        };
        let discriminator = Discriminator {
            member: member.clone(),
            is_text: self.has_text_discriminator_values(union),
        };
        let told_by = if union.by_shape {
            ToldBy::Either(discriminator, shapes())
        } else {
            ToldBy::Discriminator(discriminator)
        };
        (told_by, None)
    }

    /// Whether no object is decoded that lacks what it must have, but for one member: what may be `null` or
    /// has a default is read though it isn't there, and would come back with it.
    fn needs_all_but(self, id: TypeId, member: &str) -> bool {
        let Kind::Object(object) = self.kind(id) else { return false };
        let fields = object.shape.fields.iter();
        let mut others = fields.filter(|field| field.required && field.name != member);
        others.all(|field| !self.types().is_nullable(field.ty) && field.default.is_none())
    }

    fn variant_decoder(self, union: &model::Union, variant: &model::Variant) -> VariantDecoder {
        let mut kinds = union.variants.iter().map(|variant| self.kind(variant.ty));
        let is_integer = |kind: &Kind| matches!(kind, Kind::Integer(Integer::I64));
        if self.types().is_integers(variant.ty) {
            VariantDecoder::Integers
        } else if matches!(self.kind(variant.ty), Kind::Float) && kinds.any(is_integer) {
            VariantDecoder::JsonOfLessDigits
        } else {
            VariantDecoder::Json
        }
    }

    fn conversions(self, union: &model::Union, index: usize) -> Vec<Conversion> {
        if !is_convertible(self.types(), union, index) {
            return Vec::new();
        }
        let conversion = |variant: &model::Variant| conversion(self.kind(variant.ty));
        let own = conversion(&union.variants[index]);
        let similar = union.variants.iter().filter(|other| conversion(other) == own).count();
        // An integer is what the variant holds.
        let is_own = matches!(self.kind(union.variants[index].ty), Kind::Integer(_));
        let more = own.filter(|_| similar == 1 && !is_own);
        [Conversion::Itself].into_iter().chain(more).collect()
    }

    /// Whether the discriminator values of a union's variants are all texts.
    fn has_text_discriminator_values(self, union: &model::Union) -> bool {
        let mut ahead = vec![union];
        let mut seen = BTreeSet::new();
        while let Some(union) = ahead.pop() {
            let Some(member) = &union.discriminator else { continue };
            for variant in &union.variants {
                match self.kind(variant.ty) {
                    Kind::Object(object) => {
                        let fields = object.shape.fields.iter();
                        let mut named = fields.filter(|field| field.name == *member);
                        if named.next().is_some_and(|field| !is_text(self.kind(field.ty))) {
                            return false;
                        }
                    }
                    Kind::Union(union) if seen.insert(self.types().resolve(variant.ty)) => {
                        ahead.push(&union.shape);
                    }
                    _ => {}
                }
            }
        }
        true
    }
}

/// What else than a value of its own type a variant of a kind can be made of.
fn conversion(kind: &Kind) -> Option<Conversion> {
    match kind {
        Kind::String { .. } => Some(Conversion::Text),
        Kind::Integer(_) => Some(Conversion::Integer),
        Kind::Enumeration(listed) if listed.shape.strings().is_some() => Some(Conversion::Text),
        Kind::Enumeration(listed) if listed.shape.integers().is_some() => Some(Conversion::Integer),
        _ => None,
    }
}

fn is_text(kind: &Kind) -> bool {
    match kind {
        Kind::String { .. } => true,
        Kind::Enumeration(listed) => listed.shape.strings().is_some(),
        _ => false,
    }
}

/// Whether a union holds a type behind a pointer: objects, so that the enum stays small, and unions,
/// so that it ends.
pub(super) fn is_boxed(types: &Types, id: TypeId) -> bool {
    matches!(types.kind(id), Kind::Object(_) | Kind::Union(_))
}

/// Whether a union can be made of a value of its variant without naming the variant: not where
/// another one is of the same type.
pub(super) fn is_convertible(types: &Types, union: &model::Union, index: usize) -> bool {
    let kind = |variant: &model::Variant| types.kind(variant.ty);
    let own = kind(&union.variants[index]);
    let ty = |variant: &model::Variant| types.resolve(variant.ty);
    // Arrays of different things may look the same in Rust.
    let similar = |other: &&model::Variant| {
        let same_model = ty(other) == ty(&union.variants[index]);
        same_model || !own.is_model() && discriminant(kind(other)) == discriminant(own)
    };
    union.variants.iter().filter(similar).count() == 1
}

#[cfg(test)]
mod tests {
    use super::{Conversion, ToldBy, VariantDecoder};
    use crate::model::build::{
        Draft, FieldDraft, Model, array, boolean, enumeration, integer, number, object, one_of,
        optional, reference, required, string, string_of, values_of,
    };
    use crate::plan::small::planned;
    use crate::plan::{Plan, Shape};

    fn union<const N: usize>(variants: [Draft; N]) -> Plan {
        let id = || object([required("id", string())]);
        planned(Model::new().schema("Thing", id()).schema("It", one_of(variants)))
    }

    fn told(kind: Draft, values: [&'static str; 2]) -> Plan {
        let pet = one_of([reference("Cat"), reference("Dog")]).told_by("kind", values);
        let object = |kind| object([required("kind", kind)]);
        let model = Model::new().schema("Cat", object(kind)).schema("Dog", object(string()));
        planned(model.schema("Pet", pet))
    }

    #[test]
    fn a_union_is_made_of_what_only_one_variant_is() {
        use Conversion::{Integer, Itself, Text};
        let conversions = |plan: Plan| {
            let variants = plan.union("It").variants.iter();
            variants.map(|variant| variant.conversions.clone()).collect::<Vec<_>>()
        };
        let plan = union([string(), integer(), reference("Thing")]);
        assert_eq!(conversions(plan), [vec![Itself, Text], vec![Itself], vec![Itself]]);
        let plan = union([array(string()), array(integer()), boolean()]);
        assert_eq!(conversions(plan), [vec![], vec![], vec![Itself]]);
        let plan = Model::new().schema("Size", values_of([1.into(), 2.into()]));
        let plan = planned(plan.schema("It", one_of([reference("Size"), boolean()])));
        assert_eq!(conversions(plan), [vec![Itself, Integer], vec![Itself]]);
    }

    #[test]
    fn objects_are_behind_a_pointer() {
        let plan = union([string(), reference("Thing")]);
        let boxed: Vec<bool> =
            plan.union("It").variants.iter().map(|variant| variant.is_boxed).collect();
        assert_eq!(boxed, [false, true]);
    }

    #[test]
    fn numbers_keep_their_digits() {
        let decoders = |plan: Plan| {
            plan.union("It").variants.iter().map(|variant| variant.decoder).collect::<Vec<_>>()
        };
        let plan = union([integer(), number(), array(integer()), string()]);
        assert_eq!(
            decoders(plan),
            [
                VariantDecoder::Integers,
                VariantDecoder::JsonOfLessDigits,
                VariantDecoder::Integers,
                VariantDecoder::Json,
            ]
        );
        assert_eq!(decoders(union([number(), string()])), [VariantDecoder::Json; 2]);
    }

    #[test]
    fn a_discriminator_tells_variants_by_their_tags() {
        let plan = told(string(), ["cat", "dog"]);
        let union = plan.union("Pet");
        let ToldBy::Discriminator(discriminator) = &union.told_by else {
            panic!("a discriminator")
        };
        assert!(discriminator.member == "kind" && discriminator.is_text);
        let values: Vec<&str> =
            union.variants.iter().flat_map(|it| &it.discriminator_values).map(|it| &**it).collect();
        assert_eq!(values, ["cat", "dog"]);
        let plan = told(integer(), ["1", "dog"]);
        let ToldBy::Discriminator(discriminator) = &plan.union("Pet").told_by else {
            panic!("a discriminator")
        };
        assert!(!discriminator.is_text, "one is an integer");
    }

    #[test]
    fn without_a_discriminator_variants_are_told_by_what_they_look_like() {
        let plan = union([string(), integer()]);
        let ToldBy::Shape(shapes) = &plan.union("It").told_by else { panic!("shapes") };
        assert_eq!(*shapes, [Shape::String, Shape::Integer]);
    }

    /// What tells a cat from a dog, each of which has a constant and another member.
    fn tagged(of_dogs: FieldDraft) -> Plan {
        let tagged = |tag: &str, other| object([required("kind", enumeration([tag])), other]);
        planned(
            Model::new()
                .schema("Cat", tagged("cat", optional("lives", integer())))
                .schema("Dog", tagged("dog", of_dogs))
                .schema("Pet", one_of([reference("Cat"), reference("Dog")])),
        )
    }

    #[test]
    fn a_constant_that_tells_all_objects_apart_is_as_good_as_a_discriminator() {
        let plan = tagged(required("size", integer()));
        let union = plan.union("Pet");
        let ToldBy::Discriminator(told) = &union.told_by else { panic!("a discriminator") };
        assert!(told.member == "kind" && told.is_text);
        assert_eq!(union.variants[1].discriminator_values, ["dog"]);
    }

    #[test]
    fn what_is_read_though_it_is_not_there_is_told_by_all_that_must_be() {
        for other in [required("size", integer().or_null()), required("size", integer()).default(3)]
        {
            let plan = tagged(other);
            assert!(matches!(plan.union("Pet").told_by, ToldBy::Shape(_)));
        }
    }

    #[test]
    fn a_union_with_a_password_in_it_is_secret() {
        let account = object([required("secret", string_of("password"))]);
        let model = Model::new().schema("Account", account);
        let plan = planned(model.schema("It", one_of([reference("Account"), boolean()])));
        assert!(plan.union("It").is_secret);
        assert!(!union([string(), boolean()]).union("It").is_secret);
    }
}
