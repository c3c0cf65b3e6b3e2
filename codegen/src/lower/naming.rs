//! What to call the types that schemas become, in the document's words.

use crate::model::Label;

/// What to call a type that turns out to need a name.
#[derive(Debug, Clone)]
pub(super) struct Naming {
    pub(super) label: Label,
    /// What the names of types in it begin with.
    stem: String,
    /// Whether it is a component schema that this names, or what one hands down.
    pub(super) is_component: bool,
    /// What a name is of that stands in the schema.
    pub(super) names: Names,
}

/// What a name is of that stands in a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Names {
    Type,
    /// Of the property whose schema it is.
    Property,
    /// Not of what the schema hands down.
    Base,
}

impl Naming {
    pub(super) fn component(name: &str) -> Self {
        let label = Label {
            name: name.to_owned(),
            qualified: vec![format!("{name} schema")],
            place: name.to_owned(),
            home: name.to_owned(),
            aliases: Vec::new(),
            wanted: None,
        };
        Self { label, stem: name.to_owned(), is_component: true, names: Names::Type }
    }

    /// What a component schema hands down to those that inherit from it. What stands in it is named as
    /// if it stood in the schema.
    pub(super) fn base(&self) -> Self {
        let name = format!("{} base", self.label.name);
        let qualified = vec![format!("{name} object")];
        Self {
            label: Label { name, qualified, place: "base".to_owned(), ..self.label.clone() },
            stem: self.stem.clone(),
            is_component: true,
            names: Names::Base,
        }
    }

    /// A schema that stands in a part of an operation, at `place`: in a `kind` of thing, which may be a
    /// component with a name of its own.
    pub(super) fn part(operation: &str, place: &str, kind: &str, component: Option<&str>) -> Self {
        let name = match component {
            Some(name) if name.chars().any(char::is_alphabetic) => name.to_owned(),
            Some(name) => format!("{place} {name}"),
            None => format!("{operation} {place}"),
        };
        let label = Label {
            name: name.clone(),
            qualified: vec![format!("{name} {kind}")],
            place: place.to_owned(),
            home: name.clone(),
            aliases: Vec::new(),
            wanted: None,
        };
        Self { label, stem: name, is_component: false, names: Names::Type }
    }

    /// The schema of a property of the one that this names.
    pub(super) fn property(&self, name: &str) -> Self {
        Self { names: Names::Property, ..self.inner(name) }
    }

    /// A schema that stands in the one that this names, at `place`.
    pub(super) fn inner(&self, place: &str) -> Self {
        let name = format!("{} {place}", self.stem);
        let label = Label {
            name: name.clone(),
            qualified: vec![format!("{name} value")],
            place: place.to_owned(),
            home: self.label.home.clone(),
            aliases: Vec::new(),
            wanted: None,
        };
        Self { label, stem: name, is_component: false, names: Names::Type }
    }
}

/// Whether a title is more than signs.
pub(super) fn says_something(title: &str) -> bool {
    title.chars().any(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::Naming;

    fn words(naming: &Naming) -> [&str; 4] {
        let label = &naming.label;
        [&label.name, &label.qualified[0], &label.place, &label.home]
    }

    #[test]
    fn what_stands_in_a_component_is_named_after_the_way_to_it() {
        let pet = Naming::component("Pet");
        assert_eq!(words(&pet), ["Pet", "Pet schema", "Pet", "Pet"]);
        let tag = pet.inner("tags").inner("item");
        assert_eq!(words(&tag), ["Pet tags item", "Pet tags item value", "item", "Pet"]);
    }

    #[test]
    fn what_stands_in_what_a_parent_hands_down_is_named_as_if_it_stood_in_the_parent() {
        let base = Naming::component("Pet").base();
        assert_eq!(words(&base), ["Pet base", "Pet base object", "base", "Pet"]);
        assert_eq!(words(&base.inner("tags"))[0], "Pet tags");
    }

    #[test]
    fn what_stands_in_an_operation_is_named_after_it_unless_it_is_a_component() {
        let named =
            |component: Option<&str>| Naming::part("addPet", "request", "body", component).label;
        let own = named(None);
        assert_eq!([&own.name, &own.qualified[0]], ["addPet request", "addPet request body"]);
        assert_eq!(named(Some("NewPet")).name, "NewPet");
        // A component whose name is no word isn't enough to know it by.
        assert_eq!(named(Some("404")).name, "request 404");
    }
}
