//! Rules on which properties must be there together: `anyOf` and `oneOf` of schemas that require
//! some, by themselves or through others, and say nothing else.

use std::collections::BTreeSet;

use openapiv3::{ReferenceOr, Schema};

use super::Lowering;
use super::keywords::Keywords;
use super::schemas::SchemaOrReference;
use crate::diagnostics::{Code, Pointer};
use crate::model::{Field, Kind, Label, Named, Object, Presence, Type, TypeId, Untyped};

/// How many names such schemas may state behind references, in the whole document: each rule repeats
/// them.
pub(super) const MOST_REFERRED: usize = 20_000;

/// How deep such schemas may be within each other.
const DEEPEST: usize = 8;

/// How many sets a rule has at most that is made of several.
const MOST_SETS: usize = 64;

/// The properties that must be there together.
type Set = Vec<String>;

/// What the alternatives of a schema are.
#[derive(Default)]
pub(super) struct Alternatives<'a> {
    pub(super) rules: Vec<Presence>,
    /// Those that say more, by their keyword.
    pub(super) others: Vec<(&'static str, &'a [ReferenceOr<Schema>])>,
}

impl<'a> Lowering<'a> {
    /// What of a schema's alternatives is a rule, and what isn't.
    pub(super) fn alternatives(
        &mut self,
        keywords: &Keywords<'a>,
        at: &Pointer,
    ) -> Alternatives<'a> {
        let mut found = Alternatives::default();
        for (keyword, parts) in [("oneOf", keywords.one_of), ("anyOf", keywords.any_of)] {
            if parts.is_empty() {
                continue;
            }
            let sets =
                self.sets_of(parts, 0, at).filter(|sets| sets.iter().any(|set| !set.is_empty()));
            match sets {
                None => found.others.push((keyword, parts)),
                Some(sets) if keyword == "oneOf" && self.are_exact(parts) => {
                    found.rules.push(Presence::OneOf(sets));
                }
                Some(sets) => found.rules.insert(0, Presence::AnyOf(sets)),
            }
        }
        found
    }

    /// An object of the members that a schema asks for, if it says nothing else.
    pub(super) fn asked_for(
        &mut self,
        schema: SchemaOrReference<'a>,
        label: &Label,
        at: &Pointer,
    ) -> Option<TypeId> {
        let sets = self.sets(schema, 0, at)?;
        let mut seen = BTreeSet::new();
        let names: Vec<&String> = sets.iter().flatten().filter(|name| seen.insert(*name)).collect();
        if names.is_empty() {
            return None;
        }
        let is_one = sets.len() == 1;
        let fields = names.into_iter().map(|name| {
            let ty = self.any(Untyped::Undeclared, at);
            Field { undeclared: is_one, ..Field::new(name, false, ty) }
        });
        let fields = fields.collect();
        let presence = if is_one { Vec::new() } else { vec![Presence::AnyOf(sets)] };
        let shape = Object { fields, presence, ..Object::default() };
        let (label, examples) = (label.clone(), Vec::new());
        let object = Named { label, description: None, deprecated: false, examples, shape };
        let kind = Kind::Object(object);
        Some(self.types.add(Type { kind, nullable: false, origin: at.clone() }))
    }

    /// The sets of properties of which a schema asks for one, if it says nothing else. The empty set
    /// asks for nothing.
    fn sets(
        &mut self,
        schema: SchemaOrReference<'a>,
        depth: usize,
        at: &Pointer,
    ) -> Option<Vec<Set>> {
        let (schema, is_referred) = match schema {
            SchemaOrReference::Schema(schema) => (schema, false),
            SchemaOrReference::Reference(reference) => (self.component_schema(reference)?, true),
        };
        let keywords = Keywords::of(schema);
        let says_more = schema.schema_data.nullable || !keywords.is_only_required();
        if depth > DEEPEST || says_more {
            return None;
        }
        let mut sets = vec![keywords.required.to_vec()];
        for part in keywords.all_of {
            sets = each_with_each(sets, self.sets(part.into(), depth + 1, at)?);
        }
        for parts in [keywords.one_of, keywords.any_of] {
            if !parts.is_empty() {
                sets = each_with_each(sets, self.sets_of(parts, depth + 1, at)?);
            }
        }
        (!is_referred || self.has_room_for(&sets, at)).then_some(sets)
    }

    /// Those of one of several schemas.
    fn sets_of(
        &mut self,
        parts: &'a [ReferenceOr<Schema>],
        depth: usize,
        at: &Pointer,
    ) -> Option<Vec<Set>> {
        let mut all = Vec::new();
        for part in parts {
            all.extend(self.sets(part.into(), depth, at)?);
        }
        Some(all)
    }

    /// Takes room for what stands behind a reference, if there is any left.
    fn has_room_for(&mut self, sets: &[Set], at: &Pointer) -> bool {
        let names = 1 + sets.iter().map(Vec::len).sum::<usize>();
        let left = self.room_for_referred.checked_sub(names);
        if left.is_none() && self.room_for_referred > 0 {
            let message = "the document's references repeat more rules on properties than are read";
            self.diagnostics
                .warning(Code::UnsupportedSchema, at, message)
                .help("a property that only such a rule names isn't kept from here on");
        }
        self.room_for_referred = left.unwrap_or_default();
        left.is_some()
    }

    /// Whether schemas are nothing but one set each, so that it can be told of how many a value is.
    fn are_exact(&self, parts: &'a [ReferenceOr<Schema>]) -> bool {
        let mut schemas = parts.iter().filter_map(|part| match part {
            ReferenceOr::Item(schema) => Some(schema),
            ReferenceOr::Reference { reference } => self.component_schema(reference),
        });
        schemas.all(|schema| {
            let keywords = Keywords::of(schema);
            !keywords.required.is_empty() && !keywords.is_composed() && !keywords.not
        })
    }
}

/// Sets with each of which a value has one of others as well. Of too many, it is said only that a value
/// has one of either.
fn each_with_each(ones: Vec<Set>, others: Vec<Set>) -> Vec<Set> {
    match (ones.as_slice(), others.as_slice()) {
        ([only], _) if only.is_empty() => others,
        (_, [only]) if only.is_empty() => ones,
        _ if ones.len().saturating_mul(others.len()) > MOST_SETS => [ones, others].concat(),
        _ => ones.iter().flat_map(|one| others.iter().map(move |other| both(one, other))).collect(),
    }
}

fn both(one: &[String], other: &[String]) -> Set {
    let known: BTreeSet<&String> = one.iter().collect();
    let new = other.iter().filter(|name| !known.contains(name));
    one.iter().chain(new).cloned().collect()
}

#[cfg(test)]
mod tests {
    use crate::lower::small::schemas;
    use crate::model::Kind;

    fn outline(alternatives: &str) -> String {
        let properties = "{name: {type: string}, phone: {type: string}, area: {type: string}}";
        let text = format!("Pet: {{type: object, properties: {properties}, {alternatives}}}");
        schemas(&text).0.outline("Pet")
    }

    const FIELDS: &str = "name?: string, phone?: string, area?: string";

    #[test]
    fn alternatives_that_only_require_are_a_rule() {
        for (alternatives, rule) in [
            (
                "anyOf: [{required: [name]}, {required: [phone, area]}]",
                "at least one of name/phone+area",
            ),
            (
                "oneOf: [{required: [name]}, {type: object, required: [phone]}]",
                "just one of name/phone",
            ),
        ] {
            assert_eq!(outline(alternatives), format!("{{{FIELDS}, {rule}}}"));
        }
    }

    #[test]
    fn what_a_rule_speaks_of_is_a_field() {
        assert_eq!(
            outline("anyOf: [{required: [id]}]"),
            format!("{{{FIELDS}, id?: any: required but not declared, at least one of id}}")
        );
    }

    #[test]
    fn sets_may_stand_elsewhere_and_within_each_other() {
        let pet = "{type: object, properties: {id: {type: string}}, ALTERNATIVES}";
        let pet = |alternatives: &str| {
            let pet = pet.replace("ALTERNATIVES", alternatives);
            schemas(&format!(
                "A: {{required: [a]}}\nB: {{type: object, required: [b]}}\nPet: {pet}"
            ))
            .0
            .outline("Pet")
        };
        let any = "any: required but not declared";
        let (a, b) = ("{$ref: '#/components/schemas/A'}", "{$ref: '#/components/schemas/B'}");
        assert_eq!(
            pet(&format!("oneOf: [{a}, {b}]")),
            format!("{{id?: string, a?: {any}, b?: {any}, just one of a/b}}")
        );
        assert_eq!(
            pet(&format!("oneOf: [{a}, {{anyOf: [{b}, {{allOf: [{b}, {{required: [c]}}]}}]}}]")),
            format!("{{id?: string, a?: {any}, b?: {any}, c?: {any}, at least one of a/b/b+c}}")
        );
    }

    #[test]
    fn what_is_asked_for_by_some_alternatives_only_is_a_field_of_no_rule() {
        let outline = outline("anyOf: [{required: [id]}, {}]");
        assert_eq!(
            outline,
            format!("{{{FIELDS}, id?: any: required but not declared, at least one of id/}}")
        );
    }

    #[test]
    fn what_an_alternative_asks_for_is_a_field_beside_one_that_says_more() {
        let outline = outline("anyOf: [{required: [id]}, {properties: {id: {type: string}}}]");
        let id = "id?: any: required but not declared undeclared";
        assert!(outline.contains(&format!("(any of {{{id}}} | {{id?: string}})")), "{outline}");
    }

    #[test]
    fn a_part_that_is_any_value_but_for_a_rule_states_it_for_the_whole() {
        let either = "Either: {oneOf: [{required: [a]}, {required: [b]}]}";
        let base = "Base: {type: object, properties: {id: {type: string}}}";
        let parts =
            ["Base", "Either"].map(|name| format!("{{$ref: '#/components/schemas/{name}'}}"));
        let (api, _) =
            schemas(&format!("{either}\n{base}\nPet: {{allOf: [{}]}}", parts.join(", ")));
        let Kind::Intersection(pet) = &api.types.get(api.component("Pet")).kind else {
            panic!("an intersection")
        };
        assert_eq!(pet.shape.presence.len(), 1);
        assert_eq!(api.outline("Pet"), "(Base)");
    }

    #[test]
    fn references_in_a_circle_and_without_end_are_no_rule() {
        let circle = "A: {anyOf: [{$ref: '#/components/schemas/A'}, {required: [a]}]}";
        let pet =
            "{properties: {id: {}}, anyOf: [{$ref: '#/components/schemas/A'}, {required: [b]}]}";
        assert!(schemas(&format!("{circle}\nPet: {pet}")).0.outline("Pet").contains("any of"));
        let mut wide: Vec<String> = (0..8)
            .map(|index| {
                let next = format!("{{$ref: '#/components/schemas/A{}'}}", index + 1);
                format!("A{index}: {{anyOf: [{}]}}", vec![next; 20].join(", "))
            })
            .collect();
        wide.push("A8: {required: [a]}".to_owned());
        let pet = pet.replace("/A'", "/A1'");
        let (_, found) = schemas(&format!("{}\nPet: {pet}", wide.join("\n")));
        assert!(found.iter().any(|one| one.contains("repeat more rules")), "{found:?}");
    }

    #[test]
    fn alternatives_that_say_more_are_no_rule() {
        let more = "anyOf: [{required: [name]}, {properties: {id: {type: string}}}]";
        let outline = outline(more);
        assert!(!outline.contains("at least"), "{outline}");
        assert!(outline.contains("any of"), "{outline}");
    }
}
