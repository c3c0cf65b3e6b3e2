//! Takes for any value what is an object in name only: of which the document says no more than
//! `type: object`, and shows a text, say. Some write that for what may be anything.

use serde_json::Value;

use crate::diagnostics::{Code, Diagnostics};
use crate::model::{Api, Kind, Type, TypeId, Untyped};

/// Makes any value of each such object, and says so.
pub(crate) fn open(api: &mut Api, diagnostics: &mut Diagnostics) {
    let objects = api.types.iter().filter_map(|(id, ty)| {
        let shown = api.shown.get(&ty.origin)?;
        let other = shown.iter().find(|value| !is_object(value))?;
        says_nothing(api, id, ty).then(|| (id, word(other)))
    });
    let objects: Vec<(TypeId, &str)> = objects.collect();
    for (id, word) in objects {
        let ty = api.types.get_mut(id);
        ty.kind = Kind::Any(Untyped::Anything);
        let message = format!(
            "the type is `object`, but {word} is shown as its value; it is taken for any value"
        );
        diagnostics
            .warning(Code::Inferred, &ty.origin, message)
            .help("say what its members are, or show an object, if it is one");
    }
}

/// Whether a type is an object of which nothing else is said.
fn says_nothing(api: &Api, id: TypeId, ty: &Type) -> bool {
    matches!(ty.kind, Kind::Map(values) if api.types.says_nothing(id, values))
}

/// Whether a value is an object, in a text maybe, or none.
fn is_object(value: &Value) -> bool {
    let is_quoted = |text: &str| matches!(serde_json::from_str(text), Ok(Value::Object(_)));
    value.is_object() || value.is_null() || value.as_str().is_some_and(is_quoted)
}

fn word(value: &Value) -> &'static str {
    match value {
        Value::String(_) => "a text",
        Value::Array(_) => "an array",
        Value::Number(_) => "a number",
        _ => "something else",
    }
}

#[cfg(test)]
mod tests {
    use super::open;
    use crate::diagnostics::Diagnostics;
    use crate::lower::small::schemas;
    use crate::model::outline::findings;

    /// What becomes of a schema, and what was found.
    fn opened(schema: &str) -> (String, Vec<String>) {
        let (mut api, _) = schemas(&format!("Pet: {schema}"));
        let mut diagnostics = Diagnostics::default();
        open(&mut api, &mut diagnostics);
        (api.outline("Pet"), findings(&diagnostics))
    }

    #[test]
    fn an_object_that_is_shown_as_something_else_is_any_value() {
        for (schema, word) in [
            ("{type: object, example: Rex}", "a text"),
            ("{type: object, default: 1}", "a number"),
            ("{type: object, example: {a: 1}, x-examples: [[]]}", "an array"),
            ("{type: object, example: true}", "something else"),
        ] {
            let found = format!(
                "inferred at /components/schemas/Pet: the type is `object`, but {word} is shown as \
                 its value; it is taken for any value"
            );
            let any = ("any: anything is allowed".to_owned(), vec![found]);
            assert_eq!(opened(schema), any, "{schema}");
        }
    }

    #[test]
    fn an_object_that_is_shown_as_one_or_described_stays_one() {
        for (schema, outline) in [
            ("{type: object}", "{*: any: free-form object}"),
            ("{type: object, example: {a: 1}}", "{*: any: free-form object}"),
            ("{type: object, example: '{\"a\": 1}'}", "{*: any: free-form object}"),
            ("{type: object, example: null}", "{*: any: free-form object}"),
            ("{type: object, additionalProperties: {type: integer}, example: Rex}", "{*: i64}"),
            (
                "{type: object, additionalProperties: true, example: Rex}",
                "{*: any: free-form object}",
            ),
            ("{type: object, properties: {a: {type: integer}}, example: Rex}", "{a?: i64}"),
        ] {
            assert_eq!(opened(schema), (outline.to_owned(), Vec::new()), "{schema}");
        }
    }
}
