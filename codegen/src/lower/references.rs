//! Follows `$ref`s to components.

use indexmap::IndexMap;
use openapiv3::{ReferenceOr, Schema};

use super::Lowering;
use crate::diagnostics::{Change, Code, Pointer};
use crate::grammar::component;
use crate::text::nearest;

/// More references in a row than a document has reason to use; a circle is longer.
const LONGEST_CHAIN: usize = 32;

/// What the components of a section are called together.
fn noun(section: &str) -> &str {
    match section {
        "requestBodies" => "request bodies",
        "securitySchemes" => "security schemes",
        other => other,
    }
}

/// The name of the component schema that a reference leads to.
pub(super) fn component_of(reference: &str) -> Option<String> {
    component(reference, "schemas")
}

impl<'a> Lowering<'a> {
    /// The component schema that a reference leads to, itself or through others.
    pub(super) fn component_schema(&self, reference: &str) -> Option<&'a Schema> {
        self.named_schema(reference).map(|(_, schema)| schema)
    }

    /// What it is called, and the schema.
    pub(super) fn named_schema(&self, reference: &str) -> Option<(String, &'a Schema)> {
        let schemas: &'a IndexMap<String, ReferenceOr<Schema>> = &self.components.schemas;
        let mut name = component_of(reference)?;
        for _ in 0..LONGEST_CHAIN {
            match schemas.get(&name)? {
                ReferenceOr::Item(schema) => return Some((name, schema)),
                ReferenceOr::Reference { reference } => name = component_of(reference)?,
            }
        }
        None
    }
}

/// What an item is, or leads to.
pub(super) struct Followed<'a, T> {
    pub(super) item: &'a T,
    /// Where it stands.
    pub(super) at: Pointer,
    /// What it is called among the components, if it is one of them.
    pub(super) component: Option<String>,
}

impl Lowering<'_> {
    /// The component of `section` that an item is or leads to.
    pub(super) fn follow<'a, T>(
        &mut self,
        item: &'a ReferenceOr<T>,
        section: &str,
        components: &'a IndexMap<String, ReferenceOr<T>>,
        at: &Pointer,
    ) -> Option<Followed<'a, T>> {
        let mut item = item;
        let mut component = None;
        let mut place = at.clone();
        for _ in 0..LONGEST_CHAIN {
            let reference = match item {
                ReferenceOr::Item(item) => return Some(Followed { item, at: place, component }),
                ReferenceOr::Reference { reference } => reference,
            };
            let name = self.component_name(reference, section, at)?;
            let Some(target) = components.get(&name) else {
                self.dangling(&name, section, components.keys(), at);
                return None;
            };
            item = target;
            place = Pointer::root().child("components").child(section).child(&name);
            component = Some(name);
        }
        let pointer = at.child("$ref");
        self.diagnostics.warning(
            Code::DanglingReference,
            &pointer,
            "the reference goes in a circle",
        );
        None
    }

    /// The name of the component that a reference of the form `#/components/SECTION/NAME` means.
    pub(super) fn component_name(
        &mut self,
        reference: &str,
        section: &str,
        at: &Pointer,
    ) -> Option<String> {
        if let Some(name) = component(reference, section) {
            return Some(name);
        }
        let pointer = at.child("$ref");
        let components = self.diagnostics.written(&format!("#/components/{section}"));
        let Some(local) = reference.strip_prefix('#') else {
            // Why it can't be followed has been said where it was tried.
            if self.diagnostics.speaks_of(&pointer) {
                return None;
            }
            self.diagnostics
                .warning(
                    Code::UnsupportedReference,
                    &pointer,
                    format!("`{reference}` leads out of the document"),
                )
                .help(format!(
                    "put what it leads to into this document, and write `{components}/NAME`"
                ));
            return None;
        };
        let written = self.diagnostics.written(reference);
        let tokens: Vec<String> = Pointer::from(local.to_owned()).tokens().collect();
        match tokens.as_slice() {
            [components, _, _] if components == "components" => {
                self.diagnostics.warning(
                    Code::DanglingReference,
                    &pointer,
                    format!("`{written}` is none of the document's {}", noun(section)),
                );
            }
            _ => {
                self.diagnostics
                    .warning(
                        Code::UnsupportedReference,
                        &pointer,
                        format!("`{written}` doesn't lead to a component"),
                    )
                    .help(format!("move what it leads to into `{components}` under a name"));
            }
        }
        None
    }

    /// Reports a reference to a component that isn't there, with the one that may be meant.
    pub(super) fn dangling<'k>(
        &mut self,
        name: &str,
        section: &str,
        known: impl Iterator<Item = &'k String>,
        at: &Pointer,
    ) {
        let components = format!("#/components/{section}");
        let written = |name: &str| {
            let pointer = Pointer::root().child(name);
            self.diagnostics.written(&format!("{components}{}", pointer.as_str()))
        };
        let message = format!("there is no `{}`", written(name));
        let meant = nearest(name, known.map(String::as_str)).map(written);
        let finding = self.diagnostics.warning(Code::DanglingReference, &at.child("$ref"), message);
        match meant {
            Some(meant) => {
                finding.help(format!("did you mean `{meant}`?"));
                finding.spared_by(|at| vec![Change::Set(at.clone(), meant.into())]);
            }
            // A schema that isn't there is taken for any value.
            None if section == "schemas" => {
                finding.spared_by(|at| vec![Change::Remove(at.clone())]);
            }
            None => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::lower::small::lowered;

    /// What is found where an operation's parameter is such a reference, and whether it is one then.
    fn followed(reference: &str) -> (bool, Vec<String>) {
        let (api, found) = lowered(&format!(
            "
            paths: {{/pets: {{get: {{responses: {{'204': {{description: ''}}}}, parameters: [{{$ref: '{reference}'}}]}}}}}}
            components:
              parameters:
                Page: {{name: page, in: query, schema: {{type: integer}}}}
                Same: {{$ref: '#/components/parameters/Page'}}
                One: {{$ref: '#/components/parameters/Other'}}
                Other: {{$ref: '#/components/parameters/One'}}
            "
        ));
        let operation = &api.operations[0];
        assert_ne!(operation.parameters.is_empty(), operation.left_out_for.is_empty());
        (operation.left_out_for.is_empty(), found)
    }

    #[test]
    fn references_are_followed_through_others() {
        for name in ["Page", "Same"] {
            let found = followed(&format!("#/components/parameters/{name}"));
            assert_eq!(found, (true, Vec::new()), "{name}");
        }
    }

    #[test]
    fn what_leads_nowhere_is_reported() {
        for (reference, finding) in [
            (
                "#/components/parameters/Pag",
                "dangling-reference: there is no `#/components/parameters/Pag`",
            ),
            ("#/components/parameters/One", "dangling-reference: the reference goes in a circle"),
            (
                "#/components/schemas/Page",
                "dangling-reference: `#/components/schemas/Page` is none of the document's parameters",
            ),
            (
                "other.yaml#/Page",
                "unsupported-reference: `other.yaml#/Page` leads out of the document",
            ),
            (
                "#/paths/~1pets",
                "unsupported-reference: `#/paths/~1pets` doesn't lead to a component",
            ),
        ] {
            let (code, message) = finding.split_once(": ").expect("a code and a message");
            let found = format!("{code} at /paths/~1pets/get/parameters/0/$ref: {message}");
            assert_eq!(followed(reference), (false, vec![found]), "{reference}");
        }
    }
}
