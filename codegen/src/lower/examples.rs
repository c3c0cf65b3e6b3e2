//! Examples, in either of the two keywords that hold them.

use indexmap::IndexMap;
use openapiv3::{ReferenceOr, SchemaData};
use serde_json::Value;

use super::Lowering;
use super::references::Followed;
use super::schemas::{SchemaOrReference, schemas_section};
use crate::diagnostics::{Code, Pointer};
use crate::model::{Example, Prose, TypeId};

/// The examples that a schema at `at` gives of itself.
pub(super) fn of_schema(data: &SchemaData, at: &Pointer) -> Vec<Example> {
    let first = data.example.iter().map(|value| (at.child("example"), value));
    let further = data.extensions.get("x-examples").and_then(Value::as_array);
    let further = further.into_iter().flatten().enumerate();
    let further = further.map(|(index, value)| (at.child("x-examples").child(index), value));
    let examples = first.chain(further);
    let examples =
        examples.map(|(origin, value)| Example { summary: None, value: value.clone(), origin });
    examples.collect()
}

impl Lowering<'_> {
    /// The examples of a schema at `at`, unless its type has them itself.
    pub(super) fn unkept_examples(
        &self,
        schema: SchemaOrReference<'_>,
        ty: TypeId,
        at: &Pointer,
    ) -> Vec<Example> {
        if !self.types.kind(ty).examples().is_empty() {
            return Vec::new();
        }
        match schema {
            SchemaOrReference::Schema(schema) => of_schema(&schema.schema_data, at),
            SchemaOrReference::Reference(reference) => {
                let found = self.named_schema(reference).into_iter();
                let examples = found.flat_map(|(name, schema)| {
                    of_schema(&schema.schema_data, &schemas_section().child(&name))
                });
                examples.collect()
            }
        }
    }

    /// The values of `example` and `examples`, which stand in the object at `at`.
    pub(super) fn examples(
        &mut self,
        example: Option<&Value>,
        examples: &IndexMap<String, ReferenceOr<openapiv3::Example>>,
        at: &Pointer,
    ) -> Vec<Example> {
        let mut found = Vec::new();
        if let Some(value) = example {
            let origin = at.child("example");
            found.push(Example { summary: None, value: value.clone(), origin });
        }
        for (name, item) in examples {
            let at = at.child("examples").child(name);
            let components = &self.components.examples;
            let followed = self.follow(item, "examples", components, &at);
            let Some(Followed { item: example, at: origin, .. }) = followed else { continue };
            let Some(value) = example.value.clone() else {
                self.diagnostics
                    .warning(Code::Ignored, &origin, "an example without a `value` isn't used")
                    .help("give the value itself; files elsewhere aren't fetched");
                continue;
            };
            found.push(Example {
                summary: example.summary.as_deref().and_then(Prose::new),
                value,
                origin,
            });
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::lower::small::lowered;
    use crate::model::Prose;

    #[test]
    fn both_keywords_give_examples_and_references_lead_to_some() {
        let (api, found) = lowered(
            "
            paths:
              /pets:
                get:
                  parameters:
                    - name: page
                      in: query
                      schema: {type: integer}
                      example: 1
                      examples:
                        last: {summary: The last., value: 9}
                        shared: {$ref: '#/components/examples/Two'}
                        elsewhere: {externalValue: 'https://pets.test/page'}
                  responses: {'204': {description: ''}}
            components:
              examples:
                Two: {value: 2}
            ",
        );
        let examples = api.operations[0].parameters[0].examples.iter();
        let examples = examples.map(|one| {
            let summary = one.summary.as_ref().map(Prose::as_written);
            (one.value.clone(), summary, one.origin.as_str())
        });
        let at = "/paths/~1pets/get/parameters/0";
        assert_eq!(
            examples.collect::<Vec<_>>(),
            [
                (json!(1), None, format!("{at}/example").as_str()),
                (json!(9), Some("The last."), format!("{at}/examples/last").as_str()),
                (json!(2), None, "/components/examples/Two"),
            ]
        );
        assert_eq!(
            found,
            [format!(
                "ignored at {at}/examples/elsewhere: an example without a `value` isn't used"
            )]
        );
    }
}
