use super::{Absence, Accepted, FieldDecoder, Holding, Initial, Note, Writing};
use crate::model::build::{
    FieldDraft, Model, array, enumeration, integer, number, object, operation, optional, reference,
    required, string, string_of, unstated,
};
use crate::model::{Access, Status};
use crate::names::Name;
use crate::plan::small::planned;
use crate::plan::{Literal, Plan};

const JSON: &str = "application/json";

/// A pet that requests carry and responses bring.
fn sent<const N: usize>(fields: [FieldDraft; N]) -> Plan {
    let send = operation("POST", "/pets").sends(JSON, reference("Pet"));
    let both = send.responds(Status::Exactly(200), JSON, reference("Pet"));
    planned(Model::new().schema("Pet", object(fields)).operation(both))
}

/// A pet that only responses bring.
fn received<const N: usize>(fields: [FieldDraft; N]) -> Plan {
    let get = operation("GET", "/pets").responds(Status::Exactly(200), JSON, reference("Pet"));
    planned(Model::new().schema("Pet", object(fields)).operation(get))
}

#[test]
fn a_field_holds_what_its_absence_and_null_mean() {
    let fields = || {
        [
            required("id", integer()),
            required("code", integer().or_null()),
            optional("name", string()),
            optional("note", string().or_null()),
        ]
    };
    let held = |plan: &Plan| {
        plan.structure("Pet").fields.iter().map(|field| field.holding).collect::<Vec<_>>()
    };
    let plan = sent(fields());
    assert_eq!(held(&plan), [Holding::Plain, Holding::OrNull, Holding::OrAbsent, Holding::OrEach]);
    let setters = plan.structure("Pet").fields.iter().filter_map(|field| field.setter.as_ref());
    let nulls: Vec<_> = setters.map(|it| it.null.as_ref().map(Name::as_str)).collect();
    assert_eq!(nulls, [None, Some("null_note")]);
    // Nobody who reads cares which of them it is.
    assert_eq!(held(&received(fields()))[3], Holding::OrEither);
}

#[test]
fn a_type_that_holds_itself_is_behind_a_pointer() {
    let plan = sent([required("name", string()), optional("next", reference("Pet"))]);
    let boxed = plan.structure("Pet").each(|field| field.is_boxed);
    assert_eq!(boxed, [("name", false), ("next", true)]);
}

#[test]
fn what_serde_gets_wrong_has_a_decoder() {
    let plan = sent([
        required("age", integer()),
        required("ages", array(integer().or_null())),
        optional("size", integer().or_null()),
        optional("more", unstated()),
        required("any", unstated()),
        optional("name", string().or_null()),
        optional("tag", string()),
    ]);
    let (present, integers) = (Some(FieldDecoder::Present), Some(FieldDecoder::Integers));
    assert_eq!(
        plan.structure("Pet").each(|field| field.decoder),
        [
            ("age", integers),
            ("ages", integers),
            ("size", Some(FieldDecoder::PresentIntegers)),
            ("more", present),
            ("any", None),
            ("name", present),
            ("tag", None),
        ]
    );
    // A function that decodes is asked where the field is absent, unless it needn't be there.
    let absences = plan.structure("Pet").each(|field| field.absence.is_some());
    let absent: Vec<&str> =
        absences.into_iter().filter(|(_, is_some)| *is_some).map(|(name, _)| name).collect();
    assert_eq!(absent, ["size", "more", "name"]);
}

#[test]
fn a_response_may_lack_what_has_a_default() {
    let long = "x".repeat(100);
    let plan = received([
        required("size", integer()).default(1),
        required("name", string()).default(long.clone()),
        required("wrong", integer()).default("many"),
        optional("age", string()).default("1"),
    ]);
    let literals = plan.structure("Pet").each(|field| match &field.absence {
        Some(Absence::Default(function, value)) => Some((function.as_str(), value.clone())),
        _ => None,
    });
    assert_eq!(
        literals,
        [
            ("size", Some(("default_size", Literal::Integer(1)))),
            ("name", Some(("default_name", Literal::Text(long)))),
            ("wrong", None),
            ("age", None),
        ]
    );
    let notes = plan.structure("Pet").each(|field| field.notes.as_slice());
    assert_eq!(notes[0].1, [Note::Default("1".to_owned())]);
    assert!(notes[1].1.is_empty(), "too long for a line");
}

#[test]
fn what_travels_one_way_is_written_that_way() {
    let plan = sent([
        required("id", string()).access(Access::ReadOnly),
        required("secret", string_of("password")).access(Access::WriteOnly),
        optional("name", string()),
        required("age", number()),
    ]);
    let pet = plan.structure("Pet");
    assert_eq!(
        pet.each(|field| field.writing),
        [
            ("id", Writing::NotInRequests),
            ("secret", Writing::NeededInRequests),
            ("name", Writing::IfPresent),
            ("age", Writing::Always),
        ]
    );
    assert_eq!(pet.fields[0].notes, [Note::ReadOnly { is_spared: true }]);
    // What a request doesn't carry, a setter would set for nothing.
    let is_set = pet.each(|field| field.setter.is_some());
    assert_eq!(is_set, [("id", false), ("secret", true), ("name", true), ("age", false)]);
    let format = Note::Format("password".to_owned());
    assert_eq!(pet.fields[1].notes, [format, Note::WriteOnly { is_spared: true }]);
    // A request must have the secret, so that `new` asks for it.
    let initial = pet.each(|field| field.initial == Initial::Argument);
    assert_eq!(initial, [("id", false), ("secret", true), ("name", false), ("age", true)]);
}

#[test]
fn a_constant_is_filled_in() {
    let plan =
        sent([required("kind", enumeration(["pet"])), optional("state", enumeration(["new"]))]);
    let pet = plan.structure("Pet");
    let kind = Initial::Constant(Literal::Text("pet".to_owned()));
    assert_eq!(pet.fields[0].initial, kind);
    assert_eq!(pet.fields[0].notes, [Note::Constant("pet".to_owned())]);
    assert_eq!(pet.fields[1].initial, Initial::Absent, "it needn't be there");
}

#[test]
fn what_can_become_a_value_is_taken_for_one() {
    let plan = sent([
        optional("name", string()),
        optional("size", enumeration(["small", "large"])),
        optional("parent", reference("Pet")),
        optional("tags", array(string())),
        optional("more", unstated()),
        optional("age", integer()),
    ]);
    assert_eq!(
        plan.structure("Pet").each(|field| field.accepted),
        [
            ("name", Accepted::Convertible),
            ("size", Accepted::Convertible),
            ("parent", Accepted::Value),
            ("tags", Accepted::Collection),
            ("more", Accepted::Json),
            ("age", Accepted::Value),
        ]
    );
}
