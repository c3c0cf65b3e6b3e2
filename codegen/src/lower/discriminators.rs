//! Discriminators: which of their values means which variant.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::ptr;

use openapiv3::{Discriminator, ReferenceOr, Schema};

use super::Lowering;
use super::keywords::Keywords;
use super::references::component_of;
use crate::diagnostics::{Code, Pointer};
use crate::grammar::mapped;
use crate::model::unquoted;

/// How many schemas a property is looked for in: each may be part of the one before.
const MOST: usize = 256;

/// The schemas that a property has been looked for in: each is part of as many others as it likes.
type Seen = HashSet<*const Schema>;

/// The same, and whether they have it.
type Having = HashMap<*const Schema, bool>;

impl Lowering<'_> {
    /// What a discriminator says of each of some variants: what is mapped to it, or else to what
    /// inherits from it; or which values it allows there that no other one does; or else its name, unless
    /// nothing but the discriminator says that all of them have such a member: it would be made up, and sent.
    /// Nothing where there is no discriminator.
    pub(super) fn discriminator_values(
        &self,
        discriminator: Option<&Discriminator>,
        parts: &[ReferenceOr<Schema>],
    ) -> Vec<Vec<String>> {
        let Some(discriminator) = discriminator else {
            return vec![Vec::new(); parts.len()];
        };
        let components: Vec<Option<String>> = parts.iter().map(component).collect();
        let listed: Vec<Vec<String>> =
            parts.iter().map(|part| self.tag_values(part, &discriminator.property_name)).collect();
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for value in listed.iter().flatten() {
            *counts.entry(value).or_default() += 1;
        }
        let is_own = |value: &&String| {
            counts.get(value.as_str()) == Some(&1) && !discriminator.mapping.contains_key(*value)
        };
        let mapped = self.mapped(discriminator, &components);
        let property = &discriminator.property_name;
        let names_count = !discriminator.mapping.is_empty()
            || parts.iter().all(|part| {
                let schema = self.schema_at(part);
                schema.is_some_and(|schema| {
                    stated_tag(schema).is_some()
                        || self.has_tag(schema, property, &mut Having::new())
                })
            });
        let values = parts.iter().zip(&components).zip(&listed).zip(mapped);
        let values = values.map(|(((part, component), listed), mut mapped)| {
            if mapped.is_empty() {
                mapped.extend(self.schema_at(part).and_then(stated_tag));
            }
            match listed.as_slice() {
                _ if !mapped.is_empty() => mapped,
                [only] => vec![only.clone()],
                several if several.iter().any(|value| is_own(&value)) => {
                    several.iter().filter(is_own).cloned().collect()
                }
                _ => component.iter().filter(|_| names_count).cloned().collect(),
            }
        });
        values.collect()
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

/// The name of the component that a variant refers to, or adds something to.
pub(super) fn component(variant: &ReferenceOr<Schema>) -> Option<String> {
    let reference = match variant {
        ReferenceOr::Reference { reference } => reference,
        ReferenceOr::Item(schema) => match Keywords::of(schema).all_of {
            [ReferenceOr::Reference { reference }, ..] => reference,
            _ => return None,
        },
    };
    component_of(reference)
}

/// The discriminator value that a schema states of itself, in an extension.
fn stated_tag(schema: &Schema) -> Option<String> {
    let stated = schema.schema_data.extensions.get("x-ms-discriminator-value")?;
    stated.as_str().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use crate::lower::small::schemas;

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
