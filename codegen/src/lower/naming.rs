//! What to call the types that schemas become, in the document's words.

use openapiv3::Schema;

use crate::diagnostics::Pointer;
use crate::model::Label;

/// What to call a type that turns out to need a name.
#[derive(Debug, Clone)]
pub(super) struct Naming {
    pub(super) label: Label,
    /// Whether a title is a better name: not where the name is the document's own.
    title_wins: bool,
    /// Whether it is a component schema that this names, or what one hands down.
    pub(super) is_component: bool,
}

impl Naming {
    pub(super) fn component(name: &str) -> Self {
        let label = Label {
            name: name.to_owned(),
            qualified: vec![format!("{name} schema")],
            place: name.to_owned(),
            home: name.to_owned(),
            aliases: Vec::new(),
        };
        Self { label, title_wins: false, is_component: true }
    }

    /// What a component schema hands down to those that inherit from it.
    pub(super) fn base(&self) -> Self {
        let name = format!("{} base", self.label.name);
        let qualified = vec![format!("{name} object")];
        Self {
            label: Label { name, qualified, place: "base".to_owned(), ..self.label.clone() },
            title_wins: false,
            is_component: true,
        }
    }

    /// A schema that stands in a part of an operation, at `place`: in a `kind` of thing, which stands
    /// at `origin` and may be a component with a name of its own.
    pub(super) fn part(operation: &str, place: &str, kind: &str, origin: &Pointer) -> Self {
        let tokens: Vec<String> = origin.tokens().collect();
        let name = match tokens.as_slice() {
            [components, _, name] if components == "components" => {
                let is_word = name.chars().any(char::is_alphabetic);
                if is_word { name.clone() } else { format!("{place} {name}") }
            }
            _ => format!("{operation} {place}"),
        };
        let label = Label {
            qualified: vec![format!("{name} {kind}")],
            place: place.to_owned(),
            home: name.clone(),
            name,
            aliases: Vec::new(),
        };
        Self { label, title_wins: true, is_component: false }
    }

    /// A schema that stands in the one that this names, at `place`.
    pub(super) fn inner(&self, place: &str) -> Self {
        let name = format!("{} {place}", self.label.name);
        let label = Label {
            qualified: vec![format!("{name} value")],
            name,
            place: place.to_owned(),
            home: self.label.home.clone(),
            aliases: Vec::new(),
        };
        Self { label, title_wins: false, is_component: false }
    }

    /// The title of a schema, where it is a better name.
    pub(super) fn title<'a>(&self, schema: &'a Schema) -> Option<&'a str> {
        let title = schema.schema_data.title.as_deref();
        title.filter(|title| self.title_wins && title.chars().any(char::is_alphanumeric))
    }

    pub(super) fn titled(&self, title: &str) -> Self {
        let label = Label {
            name: title.to_owned(),
            qualified: self.label.qualified.clone(),
            place: title.to_owned(),
            home: title.to_owned(),
            aliases: Vec::new(),
        };
        Self { label, title_wins: false, is_component: false }
    }
}
