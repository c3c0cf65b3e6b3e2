//! Examples, in either of the two keywords that hold them.

use indexmap::IndexMap;
use openapiv3::ReferenceOr;
use serde_json::Value;

use super::Lowering;
use crate::diagnostics::{Code, Pointer};
use crate::model::Example;

impl Lowering<'_> {
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
            let Some((example, origin)) = self.follow(item, "examples", components, &at) else {
                continue;
            };
            let Some(value) = example.value.clone() else {
                self.diagnostics
                    .warning(Code::Ignored, &origin, "an example without a `value` isn't used")
                    .help("give the value itself; files elsewhere aren't fetched");
                continue;
            };
            found.push(Example { summary: example.summary.clone(), value, origin });
        }
        found
    }
}
