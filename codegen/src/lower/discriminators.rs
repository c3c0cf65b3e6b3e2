//! Discriminators: which of their values means which variant.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::ptr;

use openapiv3::{Discriminator, ReferenceOr, Schema};

use super::Lowering;
use super::keywords::Keywords;
use super::references::component_of;
use crate::diagnostics::{Code, Pointer};
use crate::grammar::{mapped, wording};
use crate::model::unquoted;

/// How many schemas a property is looked for in: each may be part of the one before.
const MOST: usize = 256;

/// The schemas that a property has been looked for in: each is part of as many others as it likes.
type Seen = HashSet<*const Schema>;

/// The same, and whether they have it.
type Having = HashMap<*const Schema, bool>;

impl Lowering<'_> {
    /// What a discriminator says of each of some variants: what is mapped to it, or else to what
    /// inherits from it; or which values it allows there that no other one does; or what it shows there
    /// that no other one shows; or else its name, if the document has it as a component, unless nothing
    /// but the discriminator says that all of them have such a member: it would be made up, and sent.
    /// Nothing where there is no discriminator.
    pub(super) fn discriminator_values(
        &mut self,
        discriminator: Option<&Discriminator>,
        parts: &[ReferenceOr<Schema>],
        at: &Pointer,
    ) -> Vec<Vec<String>> {
        let Some(discriminator) = discriminator else {
            return vec![Vec::new(); parts.len()];
        };
        let property = &discriminator.property_name;
        let said = parts.iter().map(|part| {
            let listed = self.tag_values(part, property);
            let shown = if listed.is_empty() { self.shown_tag(part, property) } else { None };
            (listed, shown)
        });
        let said: Vec<(Vec<String>, Option<String>)> = said.collect();
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for value in said.iter().flat_map(|(listed, shown)| listed.iter().chain(shown)) {
            *counts.entry(value).or_default() += 1;
        }
        let is_own = |value: &&String| {
            counts.get(value.as_str()) == Some(&1) && !discriminator.mapping.contains_key(*value)
        };
        let names_count = self.names_count(discriminator, parts);
        let mut by_example = Vec::new();
        let mapped = self.mapped(discriminator, &components(parts));
        let values =
            parts.iter().zip(&said).zip(mapped).map(|((part, (listed, shown)), mapped)| {
                if !mapped.is_empty() {
                    return mapped;
                }
                if let Some(stated) = self.schema_at(part).and_then(stated_tag) {
                    return vec![stated];
                }
                match listed.as_slice() {
                    [only] => vec![only.clone()],
                    several if several.iter().any(|value| is_own(&value)) => {
                        several.iter().filter(is_own).cloned().collect()
                    }
                    _ => match shown.as_ref().filter(is_own) {
                        Some(shown) => {
                            by_example.push(shown.clone());
                            vec![shown.clone()]
                        }
                        None => self.name_of(part).filter(|_| names_count).into_iter().collect(),
                    },
                }
            });
        let values = values.collect();
        self.report_shown(property, &by_example, at);
        values
    }

    /// Whether the names of variants count for values of a discriminator.
    fn names_count(&self, discriminator: &Discriminator, parts: &[ReferenceOr<Schema>]) -> bool {
        let has_tag = |schema: &Schema| {
            stated_tag(schema).is_some()
                || self.has_tag(schema, &discriminator.property_name, &mut Having::new())
        };
        !discriminator.mapping.is_empty()
            || parts.iter().all(|part| self.schema_at(part).is_some_and(has_tag))
    }

    /// The name of a variant that the document has as a component. What stands elsewhere has none but
    /// one that is made up.
    fn name_of(&self, variant: &ReferenceOr<Schema>) -> Option<String> {
        let has = |name: &String| {
            self.components.schemas.contains_key(name) && !self.hoisted.contains(name.as_str())
        };
        referred(variant).filter(has)
    }

    /// Says which values are nothing but examples.
    fn report_shown(&mut self, property: &str, values: &[String], at: &Pointer) {
        if values.is_empty() {
            return;
        }
        let values: Vec<&str> = values.iter().map(String::as_str).collect();
        let message =
            format!("nothing but examples says which values of `{property}` mean which variants");
        let help = format!(
            "{} are taken; state them in a `mapping`, or as the `enum` of the property in each variant",
            wording::list(&values)
        );
        self.diagnostics.warning(Code::Inferred, &at.child("discriminator"), message).help(help);
    }

    /// The discriminator values that are mapped to each of some components, and those that are
    /// mapped to what inherits from it and isn't one of them itself.
    fn mapped(
        &self,
        discriminator: &Discriminator,
        components: &[Option<String>],
    ) -> Vec<Vec<String>> {
        let mut values = vec![Vec::new(); components.len()];
        let position = |is_it: &dyn Fn(&str) -> bool| {
            components.iter().position(|component| component.as_deref().is_some_and(is_it))
        };
        let mut inherited = Vec::new();
        for (value, mapping) in &discriminator.mapping {
            let is_component = |target: &str| position(&|component| component == target);
            let targets = mapped(mapping);
            let found = targets.iter().find_map(|target| is_component(target));
            let in_other_case = || {
                let near = self.in_other_case(&targets)?;
                is_component(near)
            };
            match found.or_else(in_other_case) {
                Some(index) => values[index].push(value.clone()),
                None => inherited.push((value, targets)),
            }
        }
        for (value, targets) in inherited {
            let parent = |target: &String| {
                position(&|component| self.inheritance.inherits(target, component))
            };
            if let Some(index) = targets.iter().find_map(parent) {
                values[index].push(value.clone());
            }
        }
        values
    }

    /// The component that is called like a target but for the case of letters, where none is called
    /// just so.
    fn in_other_case(&self, targets: &[String]) -> Option<&str> {
        let schemas = &self.components.schemas;
        if targets.iter().any(|target| schemas.contains_key(target)) {
            return None;
        }
        let is_near = |name: &&String| targets.iter().any(|one| one.eq_ignore_ascii_case(name));
        schemas.keys().find(is_near).map(String::as_str)
    }

    /// Reports discriminator values that mean what isn't a variant; `known` are those that variants
    /// have all the same.
    pub(super) fn report_unmapped(
        &mut self,
        discriminator: &Discriminator,
        known: &[Vec<String>],
        is_variant: impl Fn(&str) -> bool,
        at: &Pointer,
    ) {
        for (value, mapping) in &discriminator.mapping {
            let targets = mapped(mapping);
            if targets.iter().any(|target| is_variant(target)) {
                continue;
            }
            let near = self.in_other_case(&targets).filter(|near| is_variant(near));
            let near = near.map(|near| format!("`{near}` is taken, which differs in case only"));
            let target = component_of(mapping).unwrap_or_else(|| mapping.clone());
            let at = at.child("discriminator").child("mapping").child(value);
            let message = format!("`{value}` means `{target}`, which is none of the variants");
            let help = near.unwrap_or_else(|| {
                if known.iter().flatten().any(|known| known == value) {
                    "the variant that has this value itself is taken".to_owned()
                } else {
                    "an object with this value is kept as it comes".to_owned()
                }
            });
            self.diagnostics.warning(Code::Ignored, &at, message).help(help);
        }
    }

    /// The texts that a variant lists for a property.
    pub(super) fn tag_values(&self, variant: &ReferenceOr<Schema>, property: &str) -> Vec<String> {
        let schema = self.schema_at(variant);
        schema
            .and_then(|schema| self.tag_values_by(schema, property, &mut Seen::new()))
            .unwrap_or_default()
    }

    /// The texts that a property of a schema, or of a part of it, lists.
    fn tag_values_by(
        &self,
        schema: &Schema,
        property: &str,
        seen: &mut Seen,
    ) -> Option<Vec<String>> {
        if seen.len() == MOST || !seen.insert(ptr::from_ref(schema)) {
            return None;
        }
        let keywords = Keywords::of(schema);
        let own = keywords.properties.and_then(|properties| properties.get(property));
        let own = own.and_then(|property| match property {
            ReferenceOr::Item(schema) => Some(&**schema),
            ReferenceOr::Reference { reference } => self.component_schema(reference),
        });
        if let Some(values) = own.map(|schema| Keywords::of(schema).values)
            && !values.is_empty()
        {
            let values = values.iter().filter(|value| !value.is_null());
            return Some(values.map(unquoted).collect());
        }
        let mut parts = keywords.all_of.iter().filter_map(|part| self.schema_at(part));
        parts.find_map(|part| self.tag_values_by(part, property, seen))
    }

    /// The text that a variant shows as a value of a property.
    fn shown_tag(&self, variant: &ReferenceOr<Schema>, property: &str) -> Option<String> {
        let schema = self.schema_at(variant)?;
        self.shown_tag_by(schema, property, &mut Seen::new())
    }

    /// The text that a property of a schema, or of a part of it, shows. Of parts, a later one says more
    /// than what it adds to.
    fn shown_tag_by(&self, schema: &Schema, property: &str, seen: &mut Seen) -> Option<String> {
        if seen.len() == MOST || !seen.insert(ptr::from_ref(schema)) {
            return None;
        }
        let keywords = Keywords::of(schema);
        let own = keywords.properties.and_then(|properties| properties.get(property));
        let own = own.and_then(|property| match property {
            ReferenceOr::Item(schema) => shown(schema),
            ReferenceOr::Reference { reference } => shown(self.component_schema(reference)?),
        });
        let mut parts = keywords.all_of.iter().rev().filter_map(|part| self.schema_at(part));
        own.or_else(|| parts.find_map(|part| self.shown_tag_by(part, property, seen)))
    }

    /// Whether all values of a schema have a property, as far as it says.
    fn has_tag(&self, schema: &Schema, property: &str, seen: &mut Having) -> bool {
        let place = ptr::from_ref(schema);
        if let Some(has_tag) = seen.get(&place) {
            return *has_tag;
        }
        if seen.len() == MOST {
            return false;
        }
        // What is part of itself has it elsewhere, if it has.
        seen.insert(place, false);
        let keywords = Keywords::of(schema);
        let is_own = keywords.properties.is_some_and(|all| all.contains_key(property))
            || keywords.required.iter().any(|name| name == property);
        let mut of_part = |part: &ReferenceOr<Schema>| {
            self.schema_at(part).is_some_and(|part| self.has_tag(part, property, seen))
        };
        let alternatives = [keywords.one_of, keywords.any_of];
        let has_tag = is_own
            || keywords.all_of.iter().any(&mut of_part)
            || alternatives.iter().any(|parts| !parts.is_empty() && parts.iter().all(&mut of_part));
        seen.insert(place, has_tag);
        has_tag
    }

    /// A schema, or the component that it refers to.
    pub(super) fn schema_at<'s>(&'s self, schema: &'s ReferenceOr<Schema>) -> Option<&'s Schema> {
        match schema {
            ReferenceOr::Item(schema) => Some(schema),
            ReferenceOr::Reference { reference } => self.component_schema(reference),
        }
    }
}

/// The components that some variants are, or add something to: a mapping to one means that variant. What
/// several add something to means none of them.
pub(super) fn components(variants: &[ReferenceOr<Schema>]) -> Vec<Option<String>> {
    let added = variants.iter().map(added_to);
    let mut counts: HashMap<String, usize> = HashMap::new();
    for name in added.clone().flatten() {
        *counts.entry(name).or_default() += 1;
    }
    let direct: HashSet<String> = variants.iter().filter_map(referred).collect();
    let is_clear = |name: &String| counts.get(name) == Some(&1) && !direct.contains(name);
    let components = variants.iter().zip(added);
    components
        .map(|(variant, added)| referred(variant).or_else(|| added.filter(is_clear)))
        .collect()
}

/// The name of the component that a variant refers to and adds nothing to.
fn referred(variant: &ReferenceOr<Schema>) -> Option<String> {
    match variant {
        ReferenceOr::Reference { reference } => component_of(reference),
        ReferenceOr::Item(schema) => {
            let keywords = Keywords::of(schema);
            match keywords.all_of {
                [ReferenceOr::Reference { reference }]
                    if keywords.adds_nothing() && !keywords.is_union() =>
                {
                    component_of(reference)
                }
                _ => None,
            }
        }
    }
}

/// The name of the component that a variant adds something to.
fn added_to(variant: &ReferenceOr<Schema>) -> Option<String> {
    match Keywords::of(variant.as_item()?).all_of {
        [ReferenceOr::Reference { reference }, ..] => component_of(reference),
        _ => None,
    }
}

/// The text that a schema shows as its value: as an example, or as what its absence means.
fn shown(schema: &Schema) -> Option<String> {
    let data = &schema.schema_data;
    let mut shown = data.example.iter().chain(&data.default);
    shown.find_map(|value| value.as_str()).map(str::to_owned)
}

/// The discriminator value that a schema states of itself, in an extension.
fn stated_tag(schema: &Schema) -> Option<String> {
    let stated = schema.schema_data.extensions.get("x-ms-discriminator-value")?;
    stated.as_str().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use crate::lower::small::{lowered, schemas};

    /// What a union of two components becomes, with something beside its discriminator's name.
    fn told(cat: &str, dog: &str, beside: &str) -> (String, Vec<String>) {
        let variants = "[{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]";
        let (api, found) = schemas(&format!(
            "Cat: {cat}\nDog: {dog}\nPet: {{oneOf: {variants}, discriminator: {{propertyName: kind{beside}}}}}"
        ));
        (api.outline("Pet"), found)
    }

    const PLAIN: &str = "{type: object, properties: {kind: {type: string}}}";

    /// An object that lists values for its discriminator value.
    fn listing(values: &str) -> String {
        format!("{{type: object, properties: {{kind: {{type: string, enum: [{values}]}}}}}}")
    }

    #[test]
    fn without_a_mapping_a_variant_is_called_as_its_component() {
        let (outline, _) = told(PLAIN, PLAIN, "");
        assert_eq!(outline, "(one of Cat => Cat | Dog => Dog by kind)");
    }

    #[test]
    fn a_name_is_no_value_of_a_member_that_only_the_discriminator_tells_of() {
        let (outline, _) = told(PLAIN, "{type: object, properties: {name: {type: string}}}", "");
        assert_eq!(outline, "(one of Cat | Dog by kind)");
        let with = |dog: &str| told(PLAIN, dog, "").0;
        for dog in [
            "{type: object, required: [kind], properties: {name: {type: string}}}",
            &format!("{{allOf: [{PLAIN}, {{type: object}}]}}"),
        ] {
            assert_eq!(with(dog), "(one of Cat => Cat | Dog => Dog by kind)", "{dog}");
        }
    }

    #[test]
    fn what_has_no_name_in_the_document_is_called_nothing() {
        let dog = "{allOf: [{$ref: '#/components/schemas/Dog'}, {required: [name]}]}";
        for (dog, hoisted) in [
            (PLAIN, "[]"),
            (dog, "[]"),
            ("{$ref: '#/components/schemas/Dog'}", "[Dog]"),
            ("{$ref: '#/components/schemas/Wolf'}", "[]"),
        ] {
            let (api, _) = lowered(&format!(
                "components:\n  x-hoisted-schemas: {hoisted}\n  schemas: {{Cat: {PLAIN}, Dog: {PLAIN}, \
                 Pet: {{oneOf: [{{$ref: '#/components/schemas/Cat'}}, {dog}], \
                 discriminator: {{propertyName: kind, mapping: {{cat: Cat}}}}}}}}"
            ));
            let outline = api.outline("Pet");
            assert_eq!(outline.matches("=>").count(), 1, "{outline}");
        }
    }

    #[test]
    fn what_adds_nothing_to_a_component_is_called_like_it() {
        let (api, _) = schemas(&format!(
            "Cat: {PLAIN}\nDog: {PLAIN}\nPet: {{oneOf: [{{$ref: '#/components/schemas/Cat'}}, \
             {{allOf: [{{$ref: '#/components/schemas/Dog'}}], description: A dog.}}], \
             discriminator: {{propertyName: kind}}}}"
        ));
        assert_eq!(api.outline("Pet"), "(one of Cat => Cat | Dog => Dog by kind)");
    }

    #[test]
    fn a_mapping_to_what_several_variants_add_to_means_none_of_them() {
        let more = |name: &str| {
            format!("{{allOf: [{{$ref: '#/components/schemas/Pet'}}, {{required: [{name}]}}]}}")
        };
        let (api, found) = schemas(&format!(
            "Pet: {PLAIN}\nIt: {{oneOf: [{}, {}], discriminator: {{propertyName: kind, \
             mapping: {{a: Pet}}}}}}",
            more("a"),
            more("b")
        ));
        assert!(!api.outline("It").contains("=>"), "{}", api.outline("It"));
        assert_eq!(
            found,
            ["ignored at /components/schemas/It/discriminator/mapping/a: \
              `a` means `Pet`, which is none of the variants"]
        );
    }

    /// An object that shows a value of its discriminator.
    fn showing(key: &str, value: &str) -> String {
        format!("{{type: object, properties: {{kind: {{type: string, {key}: {value}}}}}}}")
    }

    #[test]
    fn what_a_variant_shows_of_itself_precedes_its_name() {
        let (outline, found) = told(&showing("example", "cat"), &showing("default", "dog"), "");
        assert_eq!(outline, "(one of cat => Cat | dog => Dog by kind)");
        assert_eq!(
            found,
            ["inferred at /components/schemas/Pet/discriminator: nothing but examples says which \
              values of `kind` mean which variants"]
        );
        // What is mapped or listed is no guess.
        let mapped = ", mapping: {tom: Cat, rex: Dog}";
        let (outline, found) = told(&showing("example", "cat"), &showing("example", "dog"), mapped);
        assert_eq!(outline, "(one of tom => Cat | rex => Dog by kind)");
        assert_eq!(found, [""; 0]);
    }

    #[test]
    fn what_several_variants_show_is_the_value_of_none() {
        let (outline, found) = told(&showing("example", "cat"), &showing("example", "cat"), "");
        assert_eq!(outline, "(one of Cat => Cat | Dog => Dog by kind)");
        assert_eq!(found, [""; 0]);
        assert_eq!(
            told(&showing("example", "cat"), &listing("cat"), "").0,
            "(one of Cat => Cat | cat => Dog by kind)"
        );
    }

    #[test]
    fn what_a_part_shows_says_more_than_what_it_adds_to() {
        let base = "{$ref: '#/components/schemas/Pet0'}";
        let (api, _) = schemas(&format!(
            "Pet0: {}\nCat: {{allOf: [{base}, {}]}}\nDog: {{allOf: [{base}, {}]}}\n\
             Pet: {{oneOf: [{{$ref: '#/components/schemas/Cat'}}, {{$ref: '#/components/schemas/Dog'}}], \
             discriminator: {{propertyName: kind}}}}",
            showing("example", "pet"),
            showing("example", "cat"),
            showing("example", "dog")
        ));
        assert_eq!(api.outline("Pet"), "(one of cat => Cat | dog => Dog by kind)");
    }

    /// Each of the schemas is part of all, so that the ways through them are countless.
    #[test]
    fn a_property_is_looked_for_once_in_each_schema() {
        let all: Vec<String> =
            (0..40).map(|index| format!("{{$ref: '#/components/schemas/S{index}'}}")).collect();
        let all = all.join(", ");
        let schemas_of_all: Vec<String> =
            (0..40).map(|index| format!("S{index}: {{allOf: [{all}]}}")).collect();
        let (api, _) = schemas(&format!(
            "{}\nPet: {{oneOf: [{all}], discriminator: {{propertyName: kind}}}}",
            schemas_of_all.join("\n")
        ));
        assert!(!api.outline("Pet").is_empty());
    }

    #[test]
    fn what_is_mapped_precedes_what_is_listed_and_that_the_name() {
        let (outline, found) =
            told(&listing("feline"), &listing("canine"), ", mapping: {cat: Cat, tom: Cat}");
        assert_eq!(outline, "(one of cat => tom => Cat | canine => Dog by kind)");
        assert_eq!(found, [""; 0]);
    }

    #[test]
    fn of_several_values_those_count_that_no_other_variant_lists() {
        let (outline, _) = told(&listing("a, b, both"), &listing("c, both"), "");
        assert_eq!(outline, "(one of a => b => Cat | c => Dog by kind)");
    }

    #[test]
    fn a_schema_may_state_its_tag_itself() {
        let cat = "{type: object, x-ms-discriminator-value: tabby}";
        assert_eq!(told(cat, PLAIN, "").0, "(one of tabby => Cat | Dog => Dog by kind)");
    }

    #[test]
    fn a_tag_that_means_no_variant_is_reported() {
        let (outline, found) = told(PLAIN, PLAIN, ", mapping: {cat: Cat, owl: Owl}");
        assert_eq!(outline, "(one of cat => Cat | Dog => Dog by kind)");
        assert_eq!(
            found,
            ["ignored at /components/schemas/Pet/discriminator/mapping/owl: \
              `owl` means `Owl`, which is none of the variants"]
        );
    }
}
