//! What a schema says of how large, long or many its values are.

use openapiv3::{Schema, SchemaKind, Type};
use serde_json::Number;

use super::schemas::SchemaOrReference;
use crate::model::{Bound, Limits, Range};

/// The limits that stand where a value does, if there are any: those of a component are its own.
pub(super) fn of(schema: SchemaOrReference<'_>) -> Option<Box<Limits>> {
    match schema {
        SchemaOrReference::Schema(schema) => stated(schema).stated(),
        SchemaOrReference::Reference(_) => None,
    }
}

fn stated(schema: &Schema) -> Limits {
    let fraction = |number: Option<f64>| number.and_then(number_of);
    match &schema.schema_kind {
        SchemaKind::Type(Type::Integer(it)) => Limits {
            least: bound(it.minimum.map(Number::from), it.exclusive_minimum),
            most: bound(it.maximum.map(Number::from), it.exclusive_maximum),
            multiple_of: it.multiple_of.filter(|step| *step > 1).map(Number::from),
            ..Limits::default()
        },
        SchemaKind::Type(Type::Number(it)) => Limits {
            least: bound(fraction(it.minimum), it.exclusive_minimum),
            most: bound(fraction(it.maximum), it.exclusive_maximum),
            multiple_of: fraction(it.multiple_of),
            ..Limits::default()
        },
        SchemaKind::Type(Type::String(it)) => Limits {
            length: range(it.min_length, it.max_length),
            pattern: it.pattern.clone(),
            ..Limits::default()
        },
        SchemaKind::Type(Type::Array(it)) => {
            Limits { elements: range(it.min_items, it.max_items), ..Limits::default() }
        }
        SchemaKind::Any(it) => Limits {
            least: bound(fraction(it.minimum), it.exclusive_minimum == Some(true)),
            most: bound(fraction(it.maximum), it.exclusive_maximum == Some(true)),
            multiple_of: fraction(it.multiple_of),
            length: range(it.min_length, it.max_length),
            elements: range(it.min_items, it.max_items),
            pattern: it.pattern.clone(),
        },
        _ => Limits::default(),
    }
}

/// A bound; none where it is no more than what a number of some width can be.
fn bound(number: Option<Number>, is_exclusive: bool) -> Option<Bound> {
    let is_of_width = |number: &Number| {
        let widths = [i64::from(i32::MIN), i64::from(i32::MAX), i64::MIN, i64::MAX];
        number.as_i64().is_some_and(|number| widths.contains(&number))
            || number.as_f64().is_some_and(|number| number.abs() >= LARGEST)
    };
    let number = number.filter(|number| !is_of_width(number))?;
    Some(Bound { number, is_exclusive })
}

/// What is as large says only that there is no bound: an `i64` is no larger.
const LARGEST: f64 = 9.2e18;

/// No list or text is shorter than none.
fn range(least: Option<usize>, most: Option<usize>) -> Range {
    let is_of_width = |most: &usize| i32::try_from(*most).map_or(true, |most| most == i32::MAX);
    Range { least: least.filter(|least| *least > 0), most: most.filter(|most| !is_of_width(most)) }
}

/// A number as it is written: a whole one without a point.
fn number_of(number: f64) -> Option<Number> {
    let whole = format!("{number}").parse::<i64>().ok();
    whole.map(Number::from).or_else(|| Number::from_f64(number))
}

#[cfg(test)]
mod tests {
    use crate::lower::small::schemas;
    use crate::model::{Kind, Limits};

    /// What is said of a field of these lines.
    fn of(schema: &str) -> Option<Limits> {
        let text = format!(
            "Pet: {{type: object, properties: {{it: {schema}}}}}\nOther: {{type: string, maxLength: 2}}"
        );
        let (api, _) = schemas(&text);
        let pet = api.types.get(api.component("Pet"));
        let Kind::Object(object) = &pet.kind else { panic!("an object") };
        object.shape.fields[0].limits.as_deref().cloned()
    }

    fn said(schema: &str) -> String {
        let Some(limits) = of(schema) else { return String::new() };
        let bound = |bound: &Option<crate::model::Bound>, sign: &str| {
            let bound = bound.as_ref()?;
            let equal = if bound.is_exclusive { "" } else { "=" };
            Some(format!("{sign}{equal}{}", bound.number))
        };
        let said = [
            bound(&limits.least, ">"),
            bound(&limits.most, "<"),
            limits.multiple_of.map(|step| format!("*{step}")),
            limits.length.least.map(|least| format!("length>={least}")),
            limits.length.most.map(|most| format!("length<={most}")),
            limits.elements.least.map(|least| format!("elements>={least}")),
            limits.elements.most.map(|most| format!("elements<={most}")),
            limits.pattern,
        ];
        said.into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn limits_are_read_of_every_type() {
        for (schema, expected) in [
            ("{type: integer, minimum: 1, maximum: 200}", ">=1 <=200"),
            ("{type: integer, exclusiveMinimum: true, minimum: 0, multipleOf: 5}", ">0 *5"),
            ("{type: number, minimum: 0.5, maximum: 2, exclusiveMaximum: true}", ">=0.5 <2"),
            ("{type: number, multipleOf: 0.01}", "*0.01"),
            ("{type: string, minLength: 2, maxLength: 64}", "length>=2 length<=64"),
            ("{type: string, pattern: '^a$'}", "^a$"),
            ("{type: array, items: {}, minItems: 1, maxItems: 4}", "elements>=1 elements<=4"),
            ("{minimum: 1}", ">=1"),
        ] {
            assert_eq!(said(schema), expected, "{schema}");
        }
    }

    #[test]
    fn what_limits_nothing_is_no_limit() {
        for schema in [
            "{type: string, minLength: 0}",
            "{type: integer, minimum: -2147483648, maximum: 2147483647}",
            "{type: integer, maximum: 9223372036854775807}",
            "{type: integer, multipleOf: 1}",
            "{type: string, maxLength: 2147483647}",
            "{type: boolean}",
        ] {
            assert_eq!(of(schema), None, "{schema}");
        }
    }

    #[test]
    fn a_component_says_its_limits_itself() {
        assert_eq!(of("{$ref: '#/components/schemas/Other'}"), None);
    }
}
