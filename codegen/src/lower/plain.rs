//! Schemas that aren't put together from others, to types.

use std::collections::HashSet;

use openapiv3::Schema;
use serde_json::Value;

use super::Lowering;
use super::annotations;
use super::keywords::{Keywords, LISTED};
use super::naming::Naming;
use crate::diagnostics::{Code, Pointer};
use crate::model::{Enumeration, Implied, Integer, Kind, Type, Union, Untyped, Variant};
use crate::normalize::ENCODED;

/// A format of texts that may as well be integers.
const INTEGER_OR_TEXT: &str = "int-or-string";

impl<'a> Lowering<'a> {
    pub(super) fn plain(
        &mut self,
        schema: &'a Schema,
        keywords: &Keywords<'a>,
        naming: &Naming,
        at: &Pointer,
    ) -> Kind {
        if let Some(values) = self.listed(keywords, at) {
            let listed = annotations::of(schema, keywords.ty, values, at);
            return Kind::Enumeration(self.named(schema, naming, at, Enumeration { listed }));
        }
        if let (None, Some(implied)) = (keywords.ty, keywords.implied()) {
            self.take_note(implied, at);
        }
        match keywords.any_type() {
            Some("string") if keywords.format.as_deref() == Some(INTEGER_OR_TEXT) => {
                self.integer_or_text(schema, naming, at)
            }
            Some("string") => {
                if schema.schema_data.extensions.contains_key(ENCODED) {
                    self.encoded.insert(at.clone());
                }
                Kind::text_of(keywords.format.clone())
            }
            Some("integer") if keywords.is_large => Kind::Integer(Integer::U64),
            Some("integer") => Kind::Integer(integer(keywords.format.as_deref())),
            Some("number") => number(keywords.format.as_deref()),
            Some("boolean") => Kind::Boolean,
            Some("array") => self.array(keywords, naming, at),
            Some("object") => {
                if keywords.ty.is_some() && keywords.adds_nothing() {
                    self.show(schema, at);
                }
                self.object(schema, keywords, Vec::new(), naming, at)
            }
            None => {
                self.show(schema, at);
                Kind::Any(Untyped::Unstated)
            }
            Some(other) => {
                self.diagnostics
                    .warning(
                        Code::Invalid,
                        &at.child("type"),
                        format!("`{other}` is no type that OpenAPI knows"),
                    )
                    .help("one of array, boolean, integer, number, object, string");
                Kind::Any(Untyped::Unstated)
            }
        }
    }

    /// Takes note of a type of which no more is known than what a keyword is for: a pass reports it,
    /// unless another part of an `allOf` states it.
    fn take_note(&mut self, implied: Implied, at: &Pointer) {
        // The types of listed values are no guess.
        if implied.keyword != LISTED {
            self.implied.insert(at.clone(), implied);
        }
    }

    /// What is an integer as well, though the schema calls it a string: a port, say, by its number or
    /// its name.
    fn integer_or_text(&mut self, schema: &Schema, naming: &Naming, at: &Pointer) -> Kind {
        let kinds = [("integer", Kind::Integer(Integer::I64)), ("string", Kind::text())];
        let variants = kinds.into_iter().map(|(name, kind)| {
            let ty = self.types.add(Type { kind, nullable: false, origin: at.clone() });
            let qualified = format!("{} {name}", naming.label.name);
            Variant::new(ty, name.to_owned(), qualified, Vec::new())
        });
        let variants = variants.collect();
        let shape = Union {
            variants,
            discriminator: None,
            by_shape: true,
            overlaps: false,
            is_partial: false,
        };
        Kind::Union(self.named(schema, naming, at, shape))
    }

    /// The values that a schema lists, each once, where a type can be made of them.
    fn listed(&mut self, keywords: &Keywords<'a>, at: &Pointer) -> Option<Vec<Value>> {
        let is_password = keywords.format.as_deref() == Some("password");
        if keywords.values.is_empty() || keywords.ty == Some("boolean") || is_password {
            return None;
        }
        let mut seen = HashSet::new();
        let values = keywords.values.iter().map(|value| as_type(value, keywords.ty));
        let values: Vec<Value> = values.filter(|value| seen.insert(value.to_string())).collect();
        let all = |is_it: fn(&Value) -> bool| values.iter().all(is_it);
        let is_fraction = values.iter().any(Value::is_f64);
        let ignored = if all(Value::is_boolean) {
            return None;
        } else if is_fraction && all(Value::is_number) {
            "listed values don't narrow a number that isn't an integer"
        } else if values.iter().any(|value| value.is_array() || value.is_object()) {
            "listed values don't narrow an array or object"
        } else if !values.iter().any(|value| is_of(value, keywords.ty)) {
            "no listed value is of the type that is stated"
        } else {
            return Some(values);
        };
        self.diagnostics.warning(Code::Ignored, &at.child("enum"), ignored);
        None
    }

    /// Takes note of the values that a schema without a type, or of which nothing but a type is said, shows:
    /// a pass makes something of them.
    fn show(&mut self, schema: &Schema, at: &Pointer) {
        let data = &schema.schema_data;
        let further = data.extensions.get("x-examples").and_then(Value::as_array);
        let shown = data.example.iter().chain(further.into_iter().flatten()).chain(&data.default);
        let shown: Vec<Value> = shown.cloned().collect();
        if !shown.is_empty() {
            self.shown.insert(at.clone(), shown);
        }
    }

    fn array(&mut self, keywords: &Keywords<'a>, naming: &Naming, at: &Pointer) -> Kind {
        let at = at.child("items");
        let items = match keywords.items {
            Some(items) => self.schema(items.into(), &naming.inner("item"), &at),
            None => self.any(Untyped::Unstated, &at),
        };
        Kind::Array(items)
    }
}

/// A listed value as the type that is stated beside the list has it: people forget quotes.
pub(super) fn as_type(value: &Value, ty: Option<&str>) -> Value {
    match (ty, value) {
        (Some("string"), Value::Number(_) | Value::Bool(_)) => Value::String(value.to_string()),
        (Some("integer" | "number"), Value::String(text)) => {
            text.parse::<i64>().map_or_else(|_| value.clone(), Value::from)
        }
        // An integer that is written `1.0`, or came to be a float like all listed numbers.
        (_, Value::Number(number)) => match number.as_f64() {
            #[expect(clippy::cast_possible_truncation, reason = "it has no fraction, and fits")]
            Some(float) if number.is_f64() && float.fract() == 0.0 && float.abs() < 1e15 => {
                Value::from(float as i64)
            }
            _ => value.clone(),
        },
        _ => value.clone(),
    }
}

/// Whether a value is of a type, as far as that is stated.
fn is_of(value: &Value, ty: Option<&str>) -> bool {
    match ty {
        Some("string") => value.is_string(),
        Some("integer") => value.is_i64() || value.is_u64(),
        Some("number") => value.is_number(),
        Some("array" | "object") => false,
        _ => true,
    }
}

/// The width that a format asks for; 64 bits where it doesn't.
fn integer(format: Option<&str>) -> Integer {
    match format {
        Some("int8") => Integer::I8,
        Some("int16") => Integer::I16,
        Some("int32") => Integer::I32,
        Some("uint8") => Integer::U8,
        Some("uint16") => Integer::U16,
        Some("uint32") => Integer::U32,
        Some("uint" | "uint64") => Integer::U64,
        _ => Integer::I64,
    }
}

/// The width that a format asks for; 64 bits where it doesn't. Some write `number` for an integer
/// and say so in the format only.
fn number(format: Option<&str>) -> Kind {
    match format {
        Some("int32" | "int64" | "uint32" | "uint64" | "integer") => Kind::Integer(integer(format)),
        _ => Kind::Float,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::lower::small::schemas;

    /// The type of a schema, and what was found.
    fn lowered(schema: &str) -> (String, Vec<String>) {
        let (api, found) = schemas(&format!("Pet: {schema}"));
        (api.outline("Pet"), found)
    }

    #[test]
    fn a_text_may_say_how_it_is_encoded_wherever_it_goes() {
        let (api, _) = schemas(
            "
            Text: {type: string, format: byte}
            Encoded: {type: string, format: byte, x-content-encoding: base64}
            ",
        );
        let encoded: Vec<_> = api.encoded.iter().map(ToString::to_string).collect();
        assert_eq!(encoded, ["/components/schemas/Encoded"]);
    }

    #[test]
    fn types_and_formats_have_types_of_their_own() {
        for (schema, outline) in [
            ("{type: boolean}", "boolean"),
            ("{type: string}", "string"),
            ("{type: string, format: date-time}", "string<date-time>"),
            ("{type: integer}", "i64"),
            ("{type: integer, format: int32}", "i32"),
            ("{type: integer, format: uint8}", "u8"),
            ("{type: integer, minimum: 0, maximum: 18446744073709551615}", "u64"),
            ("{type: number}", "number"),
            ("{type: number, format: float}", "number"),
            ("{type: number, format: int64}", "i64"),
            ("{type: array, items: {type: string}}", "[string]"),
            ("{type: array}", "[any: no type is stated]"),
            ("{type: string, format: int-or-string}", "(one of i64 | string by shape)"),
            ("{}", "any: no type is stated"),
        ] {
            assert_eq!(lowered(schema), (outline.to_owned(), Vec::new()), "{schema}");
        }
    }

    #[test]
    fn listed_values_are_of_the_type_that_is_stated() {
        for (schema, outline) in [
            ("{type: string, enum: [a, b, a]}", r#"<"a" "b">"#),
            ("{type: string, enum: [1, a, true]}", r#"<"1" "a" "true">"#),
            ("{type: integer, enum: [1, 2]}", "<1 2>"),
            ("{type: integer, enum: ['1', '2']}", "<1 2>"),
            ("{type: number, enum: [1.0, 2]}", "<1 2>"),
            ("{enum: [a, 1]}", r#"<"a" 1>"#),
            ("{type: string, enum: [a], nullable: true}", r#"<"a"> or null"#),
            ("{type: boolean, enum: [true]}", "boolean"),
            ("{type: string, format: password, enum: [a]}", "string<password>"),
        ] {
            assert_eq!(lowered(schema), (outline.to_owned(), Vec::new()), "{schema}");
        }
    }

    #[test]
    fn listed_values_that_make_no_type_are_reported() {
        for (schema, outline, message) in [
            (
                "{type: number, enum: [0.5]}",
                "number",
                "listed values don't narrow a number that isn't an integer",
            ),
            (
                "{enum: [[a]]}",
                "any: no type is stated",
                "listed values don't narrow an array or object",
            ),
            ("{type: integer, enum: [a]}", "i64", "no listed value is of the type that is stated"),
        ] {
            let found = format!("ignored at /components/schemas/Pet/enum: {message}");
            assert_eq!(lowered(schema), (outline.to_owned(), vec![found]), "{schema}");
        }
    }

    #[test]
    fn a_type_that_nobody_knows_is_any_value() {
        let message =
            "invalid at /components/schemas/Pet/type: `strng` is no type that OpenAPI knows";
        let expected = ("any: no type is stated".to_owned(), vec![message.to_owned()]);
        assert_eq!(lowered("{type: strng}"), expected);
    }

    #[test]
    fn a_type_that_a_keyword_tells_is_taken_note_of() {
        let (api, _) = schemas("Name: {minLength: 1}\nState: {enum: [true, false]}");
        assert_eq!(api.outline("Name"), "string");
        assert_eq!(api.outline("State"), "boolean");
        let implied = api.implied.iter().map(|(at, implied)| (at.as_str(), implied.keyword));
        assert_eq!(
            implied.collect::<Vec<_>>(),
            [("/components/schemas/Name", "minLength")],
            "the types of listed values are no guess"
        );
    }

    #[test]
    fn what_a_schema_without_a_type_shows_is_taken_note_of() {
        let (api, _) =
            schemas("Name: {example: Rex, default: Bob}\nAge: {type: integer, example: 1}");
        let shown = api.shown.iter().map(|(at, values)| (at.as_str(), values.clone()));
        let values = vec![json!("Rex"), json!("Bob")];
        assert_eq!(shown.collect::<Vec<_>>(), [("/components/schemas/Name", values)]);
    }
}
