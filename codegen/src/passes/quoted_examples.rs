//! Reads the examples of JSON that stand in the document as a text of JSON, as some tools write them:
//! `'{"id": 1}'` for `{"id": 1}`. A text that fits its schema is what it is.

use serde_json::Value;

use super::fits;
use crate::diagnostics::{Change, Code, Diagnostics, Pointer};
use crate::model::{Api, Example, MediaType, TypeId, Types};

/// Puts what is in such a text in its place, where that fits the schema, and says so.
pub(crate) fn read(api: &mut Api, diagnostics: &mut Diagnostics) {
    for operation in &mut api.operations {
        let bodies = operation.body.iter_mut().flat_map(|body| &mut body.content);
        let responses = operation.responses.iter_mut().flat_map(|response| &mut response.content);
        for media in bodies.chain(responses).filter(|media| media.is_called_json()) {
            read_of(&api.types, media, diagnostics);
        }
    }
}

fn read_of(types: &Types, media: &mut MediaType, diagnostics: &mut Diagnostics) {
    let Some(ty) = media.ty else { return };
    for example in &mut media.examples {
        if let Some(value) = quoted(types, ty, &example.value) {
            report(example, &value, diagnostics);
            example.value = value;
        }
    }
}

/// The value that is in a text, where the text isn't of the type and the value is.
fn quoted(types: &Types, ty: TypeId, value: &Value) -> Option<Value> {
    let text = value.as_str().filter(|_| !fits(types, ty, value))?;
    let value = serde_json::from_str(text).ok()?;
    fits(types, ty, &value).then_some(value)
}

fn report(example: &Example, value: &Value, diagnostics: &mut Diagnostics) {
    let is_named = is_named(&example.origin);
    diagnostics
        .warning(
            Code::Inferred,
            &example.origin,
            "the example is a text of JSON; what is in it is taken for the example",
        )
        .spared_by(|at| {
            let at = if is_named { at.child("value") } else { at.clone() };
            vec![Change::Set(at, value.clone())]
        })
        .help("write the JSON itself, without quotes around it");
}

/// Whether an example is one of `examples`, whose value is a member of it.
fn is_named(origin: &Pointer) -> bool {
    let around = origin.parent().and_then(|examples| examples.tokens().last());
    around.as_deref() == Some("examples")
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::read;
    use crate::diagnostics::Diagnostics;
    use crate::model::build::{
        Draft, Model, object, one_of, operation, required, string, unstated,
    };
    use crate::model::outline::findings;
    use crate::model::{Example, Status};

    /// What becomes of an example of a response, and what was found.
    fn example(media_type: &'static str, ty: Draft, value: Value) -> (Value, Vec<String>) {
        let get = operation("GET", "/pets").responds(Status::Exactly(200), media_type, ty);
        let mut api = Model::new().operation(get).api();
        let media = &mut api.operations[0].responses[0].content[0];
        let origin = media.origin.child("example");
        media.examples = vec![Example { summary: None, value, origin }];
        let mut diagnostics = Diagnostics::default();
        read(&mut api, &mut diagnostics);
        let kept = api.operations[0].responses[0].content[0].examples.remove(0);
        (kept.value, findings(&diagnostics))
    }

    fn pet() -> Draft {
        object([required("name", string())])
    }

    #[test]
    fn json_in_a_text_is_the_example_where_the_text_is_none() {
        let (value, found) = example("application/json", pet(), json!(r#"{"name": "Rex"}"#));
        assert_eq!(value, json!({"name": "Rex"}));
        assert_eq!(
            found,
            ["inferred at /paths/~1pets/get/responses/200/content/application~1json/example: \
              the example is a text of JSON; what is in it is taken for the example"]
        );
    }

    #[test]
    fn every_other_text_is_what_it_is() {
        let rex = r#"{"name": "Rex"}"#;
        for (media_type, ty, text) in [
            ("application/json", string(), rex),
            ("application/json", unstated(), rex),
            ("application/json", one_of([string(), pet()]), rex),
            ("application/json", pet(), r#"{"age": 3}"#),
            ("application/json", pet(), "Rex"),
            ("application/xml", pet(), rex),
        ] {
            assert_eq!(example(media_type, ty, json!(text)), (json!(text), Vec::new()), "{text}");
        }
    }
}
