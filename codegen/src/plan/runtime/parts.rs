//! What models and credentials are made of that is of the runtime: items that their files import, and
//! the modules that have these.

use std::collections::BTreeSet;

use super::shapes;
pub(crate) use super::shapes::kind;
use crate::formats::TextFormat;
use crate::plan::{
    Accepted, Carrier, Enumeration, Field, FieldDecoder, Held, Item, Number, Rule, RustType,
    Struct, ToldBy, Union, Values, Variant, VariantDecoder, Writing,
};

/// An item of the runtime.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Part {
    pub(crate) item: &'static str,
    pub(super) module: &'static str,
}

pub(super) const fn part(item: &'static str, module: &'static str) -> Part {
    Part { item, module }
}

/// Additional properties that should be of a type.
pub(crate) const ADDITIONAL_PROPERTIES: Part =
    part("AdditionalProperties", "additional_properties");
/// What setters take.
pub(crate) const INTO_OPTION: Part = part("IntoOption", "into_option");
/// The macro that writes setters.
const SETTERS: Part = part("setters", "setters");
/// A text that `Debug` doesn't show.
pub(crate) const PASSWORD: Part = part("Password", "password");
/// The type of texts of a format.
pub(crate) const fn formatted(format: TextFormat) -> Part {
    let module = match format {
        TextFormat::DateTime => "formats/date_time",
        TextFormat::Date => "formats/date",
        TextFormat::Uuid => "formats/uuid",
        TextFormat::Byte => "formats/base64",
    };
    part(format.type_name(), module)
}
/// The macro that writes the type of a text of its own.
pub(crate) const NEWTYPE: Part = part("newtype", "newtype");
/// A file that a request carries.
pub(crate) const UPLOAD: Part = part("Upload", "upload/member");
/// A part of a request with headers of its own.
pub(crate) const PART: Part = part("Part", "upload/part");
/// What is checked before it is sent.
pub(crate) const CHECK: Part = part("Check", "presence");
/// What reads integers that may be written as fractions.
pub(crate) const INT: Part = part("int", "int/member");
/// What leaves out of a request what the server sets.
pub(crate) const UNSENT: Part = part("unsent", "in_requests/read_only");
/// What says whether a member has to be written though it isn't there, and refuses that in a request.
pub(crate) const UNNEEDED: Part = part("unneeded", "in_requests/write_only");
pub(crate) const NEEDED: Part = part("needed", "in_requests/write_only");
/// What reads the variants of a union, and what tells them apart.
const DECODE: Part = part("decode", "variant");
const DISCRIMINATOR: Part = part("discriminator", "discriminator");
pub(crate) const SHAPE: Part = part("Shape", "shape");
const SHAPES: Part = part("shape", "shape");

/// What a type is of the runtime, apart from what it is made of.
pub(crate) fn of_type(ty: &RustType) -> Option<Part> {
    match ty {
        RustType::Password => Some(PASSWORD),
        RustType::Formatted(format) => Some(formatted(*format)),
        RustType::File => Some(UPLOAD),
        RustType::Part(_) => Some(PART),
        _ => None,
    }
}

/// What carries a credential.
pub(crate) fn carrier(carrier: &Carrier) -> Part {
    match carrier {
        Carrier::Header(_) => part("Header", "credentials/header"),
        Carrier::Query(_) => part("Query", "credentials/query"),
        Carrier::Cookie(_) => part("Cookie", "credentials/cookie"),
        Carrier::Bearer => part("Bearer", "credentials/bearer"),
        Carrier::BasicUser => part("BasicUser", "credentials/basic"),
        Carrier::BasicPassword(_) => part("BasicPassword", "credentials/basic"),
    }
}

/// What a model needs.
#[derive(Debug, Default)]
pub(crate) struct Needs {
    /// What its file imports.
    pub(crate) items: BTreeSet<&'static str>,
    pub(super) modules: BTreeSet<&'static str>,
}

impl Needs {
    fn add(&mut self, part: Part) {
        self.items.insert(part.item);
        self.modules.insert(part.module);
    }
}

/// What a model needs.
pub(crate) fn of(item: &Item) -> Needs {
    let mut needs = Needs::default();
    match item {
        Item::Struct(structure) => of_struct(structure, &mut needs),
        Item::Enumeration(listed) => needs.add(conversions(listed)),
        Item::Union(union) => of_union(union, &mut needs),
        Item::Newtype => needs.add(NEWTYPE),
        Item::Alias(_) => {}
    }
    needs
}

fn of_struct(structure: &Struct, needs: &mut Needs) {
    for field in &structure.fields {
        of_field(field, needs);
    }
    if let Some(others) = structure.others.as_ref().filter(|others| others.is_typed) {
        needs.add(ADDITIONAL_PROPERTIES);
        if others.is_integers {
            needs.items.insert(INT.item);
            needs.modules.insert("additional_properties/integers");
        }
    }
    if structure.check.is_some() {
        of_check(structure, needs);
    }
}

fn of_field(field: &Field, needs: &mut Needs) {
    match field.decoder {
        Some(FieldDecoder::Integers) => needs.add(INT),
        // These go by their paths.
        Some(FieldDecoder::PresentIntegers) => _ = needs.modules.insert("int/present"),
        Some(FieldDecoder::Present) => _ = needs.modules.insert("present"),
        None => {}
    }
    match field.writing {
        Writing::Always | Writing::IfPresent => {}
        Writing::NotInRequests => needs.add(UNSENT),
        Writing::NeededInRequests => {
            needs.add(NEEDED);
            needs.add(UNNEEDED);
        }
    }
    if field.is_set_plainly() {
        needs.add(SETTERS);
    } else if field.setter.is_some() && field.accepted == Accepted::Convertible {
        needs.add(INTO_OPTION);
    }
}

fn of_check(structure: &Struct, needs: &mut Needs) {
    needs.add(CHECK);
    for rule in &structure.rules {
        needs.add(function(rule));
    }
    let is_typed = structure.others.as_ref().is_some_and(|others| others.is_typed);
    let mut members = structure.rules.iter().flat_map(|rule| rule.sets.iter().flatten());
    if is_typed && members.any(|member| member.held == Held::Others) {
        needs.modules.insert("additional_properties/presence");
    }
}

/// What checks a rule.
pub(crate) fn function(rule: &Rule) -> Part {
    match rule.number {
        Number::AtLeastOne => part("any_of", "presence/any_of"),
        Number::ExactlyOne => part("one_of", "presence/one_of"),
    }
}

/// The macro that writes the conversions of an enum.
pub(crate) fn conversions(listed: &Enumeration) -> Part {
    match listed.of {
        Values::Texts => part("open_enum", "open_enum"),
        Values::Integers => part("open_integer_enum", "open_integer_enum"),
        Values::Mixed => part("open_value_enum", "open_value_enum"),
    }
}

fn of_union(union: &Union, needs: &mut Needs) {
    let (discriminator, shapes) = match &union.told_by {
        ToldBy::Discriminator(discriminator) => (Some(discriminator), None),
        ToldBy::Shape(shapes) => (None, Some(shapes)),
        ToldBy::Either(discriminator, shapes) => (Some(discriminator), Some(shapes)),
    };
    if let Some(shapes) = shapes {
        needs.add(SHAPE);
        needs.add(SHAPES);
        needs.modules.extend(shapes.iter().flat_map(shapes::modules));
    }
    if discriminator.is_some_and(|discriminator| !discriminator.is_text) {
        needs.add(DISCRIMINATOR);
    }
    let of_integers = |variant: &Variant| variant.decoder == VariantDecoder::Integers;
    if union.variants.iter().any(of_integers) {
        needs.add(INT);
    }
    if !union.variants.iter().all(of_integers) {
        needs.add(DECODE);
    }
}
