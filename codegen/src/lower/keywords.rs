//! A schema's keywords in one shape, whichever of `openapiv3`'s kinds of schema they stand in.

use indexmap::IndexMap;
use openapiv3::{
    AdditionalProperties, AnySchema, ArrayType, NumberFormat, ObjectType, ReferenceOr, Schema,
    SchemaKind, StringFormat, Type, VariantOrUnknownOrEmpty,
};
use serde_json::Value;

use crate::model::Implied;

/// The keywords of a schema that decide its type.
#[derive(Debug, Default)]
pub(super) struct Keywords<'a> {
    /// The keyword `type`.
    pub(super) ty: Option<&'a str>,
    pub(super) format: Option<String>,
    pub(super) values: Vec<Value>,
    pub(super) properties: Option<&'a IndexMap<String, ReferenceOr<Box<Schema>>>>,
    pub(super) required: &'a [String],
    pub(super) additional: Option<&'a AdditionalProperties>,
    pub(super) items: Option<&'a ReferenceOr<Box<Schema>>>,
    pub(super) one_of: &'a [ReferenceOr<Schema>],
    pub(super) any_of: &'a [ReferenceOr<Schema>],
    pub(super) all_of: &'a [ReferenceOr<Schema>],
    pub(super) not: bool,
    /// The type that the schema's limits are for, if it has any, and one of these.
    limited: Option<Implied>,
    /// Whether numbers may be larger than 64 bits with a sign hold, and none is negative.
    pub(super) is_large: bool,
}

impl<'a> Keywords<'a> {
    pub(super) fn of(schema: &'a Schema) -> Self {
        match &schema.schema_kind {
            SchemaKind::Type(ty) => Self::of_type(ty),
            SchemaKind::OneOf { one_of } => Self { one_of, ..Self::default() },
            SchemaKind::AnyOf { any_of } => Self { any_of, ..Self::default() },
            SchemaKind::AllOf { all_of } => Self { all_of, ..Self::default() },
            SchemaKind::Not { .. } => Self { not: true, ..Self::default() },
            SchemaKind::Any(any) => Self {
                ty: any.typ.as_deref(),
                format: any.format.clone(),
                values: any.enumeration.clone(),
                properties: Some(&any.properties).filter(|properties| !properties.is_empty()),
                required: &any.required,
                additional: any.additional_properties.as_ref(),
                items: any.items.as_ref(),
                one_of: &any.one_of,
                any_of: &any.any_of,
                all_of: &any.all_of,
                not: any.not.is_some(),
                limited: limited(any),
                is_large: is_large(any),
            },
        }
    }

    fn of_type(ty: &'a Type) -> Self {
        match ty {
            Type::String(string) => Self {
                ty: Some("string"),
                format: format_name(&string.format),
                values: values(&string.enumeration),
                ..Self::default()
            },
            Type::Number(number) => Self {
                ty: Some("number"),
                format: format_name(&number.format),
                values: values(&number.enumeration),
                ..Self::default()
            },
            Type::Integer(integer) => Self {
                ty: Some("integer"),
                format: format_name(&integer.format),
                values: values(&integer.enumeration),
                ..Self::default()
            },
            Type::Boolean(boolean) => Self {
                ty: Some("boolean"),
                values: values(&boolean.enumeration),
                ..Self::default()
            },
            Type::Object(ObjectType { properties, required, additional_properties, .. }) => Self {
                ty: Some("object"),
                properties: Some(properties).filter(|properties| !properties.is_empty()),
                required,
                additional: additional_properties.as_ref(),
                ..Self::default()
            },
            Type::Array(ArrayType { items, .. }) => {
                Self { ty: Some("array"), items: items.as_ref(), ..Self::default() }
            }
        }
    }

    /// The type of a schema that states none, where its other keywords are for one type only, and
    /// one of these.
    pub(super) fn implied(&self) -> Option<Implied> {
        if self.properties.is_some() {
            return Some(Implied { ty: "object", keyword: "properties" });
        }
        if self.additional.is_some() {
            return Some(Implied { ty: "object", keyword: "additionalProperties" });
        }
        if self.items.is_some() {
            return Some(Implied { ty: "array", keyword: "items" });
        }
        if let Some(ty) = listed(&self.values) {
            return Some(Implied { ty, keyword: LISTED });
        }
        let of_format = || {
            let ty = match self.format.as_deref()? {
                "date" | "date-time" | "time" | "duration" | "uuid" | "uri" | "url" | "email"
                | "byte" | "binary" | "password" | "hostname" | "ipv4" | "ipv6" => "string",
                "int32" | "int64" => "integer",
                "float" | "double" => "number",
                _ => return None,
            };
            Some(Implied { ty, keyword: "format" })
        };
        self.limited.or_else(of_format)
    }

    /// The type that a schema states, or else implies.
    pub(super) fn any_type(&self) -> Option<&'a str> {
        self.ty.or_else(|| self.implied().map(|implied| implied.ty))
    }

    /// Whether the schema says nothing of its own but which properties must be there, if it says
    /// anything.
    pub(super) fn is_only_required(&self) -> bool {
        self.is_object() && self.properties.is_none() && self.additional.is_none()
    }

    /// Whether the schema says nothing but what members an object has, if it says anything, beside
    /// what it is put together from.
    pub(super) fn is_object(&self) -> bool {
        matches!(self.any_type(), None | Some("object"))
            && self.items.is_none()
            && self.values.is_empty()
    }

    /// Whether the schema says nothing of its own beside what it is put together from. A type says
    /// nothing: the parts have it too.
    pub(super) fn adds_nothing(&self) -> bool {
        self.properties.is_none()
            && self.required.is_empty()
            && self.additional.is_none()
            && self.items.is_none()
            && self.values.is_empty()
    }

    /// Whether the schema is one of several others.
    pub(super) fn is_union(&self) -> bool {
        !(self.one_of.is_empty() && self.any_of.is_empty())
    }

    /// Whether the schema is put together from others.
    pub(super) fn is_composed(&self) -> bool {
        self.is_union() || !self.all_of.is_empty()
    }
}

/// The type that all values of a list have, where no enumeration can be made of them.
fn listed(values: &[Value]) -> Option<&'static str> {
    let mut values = values.iter().filter(|value| !value.is_null()).peekable();
    values.peek()?;
    let all = |is_it: fn(&Value) -> bool| values.clone().all(is_it);
    if all(Value::is_boolean) {
        Some("boolean")
    } else if all(Value::is_number) && !all(Value::is_i64) {
        Some("number")
    } else {
        None
    }
}

/// The keyword that lists values, whose types are no guess.
pub(super) const LISTED: &str = "enum";

/// The type that limits are for, where all are for one.
fn limited(any: &AnySchema) -> Option<Implied> {
    let either = |is_excluded, flag, key| if is_excluded { flag } else { key };
    let minimum = either(any.exclusive_minimum == Some(true), "exclusiveMinimum", "minimum");
    let maximum = either(any.exclusive_maximum == Some(true), "exclusiveMaximum", "maximum");
    let limits = [
        ("string", "pattern", any.pattern.is_some()),
        ("string", "minLength", any.min_length.is_some()),
        ("string", "maxLength", any.max_length.is_some()),
        ("number", minimum, any.minimum.is_some()),
        ("number", maximum, any.maximum.is_some()),
        ("number", "multipleOf", any.multiple_of.is_some()),
        ("array", "minItems", any.min_items.is_some()),
        ("array", "maxItems", any.max_items.is_some()),
        ("array", "uniqueItems", any.unique_items.is_some()),
        ("object", "minProperties", any.min_properties.is_some()),
        ("object", "maxProperties", any.max_properties.is_some()),
    ];
    let mut stated = limits.into_iter().filter(|(.., is_stated)| *is_stated);
    let (ty, keyword, _) = stated.next()?;
    stated.all(|(other, ..)| other == ty).then_some(Implied { ty, keyword })
}

/// Limits beyond 64 bits are why `openapiv3` doesn't take a schema for one of integers.
fn is_large(any: &AnySchema) -> bool {
    #[expect(clippy::cast_precision_loss, reason = "what is beyond it is so by far more")]
    let largest = i64::MAX as f64;
    any.maximum.is_some_and(|maximum| maximum > largest)
        && any.minimum.is_none_or(|minimum| minimum >= 0.0)
}

fn values<T: Clone + Into<Value>>(values: &[Option<T>]) -> Vec<Value> {
    values.iter().map(|value| value.clone().map_or(Value::Null, Into::into)).collect()
}

/// A format's name, as the document writes it.
fn format_name<T: FormatName>(format: &VariantOrUnknownOrEmpty<T>) -> Option<String> {
    match format {
        VariantOrUnknownOrEmpty::Item(known) => Some(known.name().to_owned()),
        VariantOrUnknownOrEmpty::Unknown(name) => Some(name.clone()),
        VariantOrUnknownOrEmpty::Empty => None,
    }
}

trait FormatName {
    fn name(&self) -> &'static str;
}

impl FormatName for StringFormat {
    fn name(&self) -> &'static str {
        match self {
            Self::Date => "date",
            Self::DateTime => "date-time",
            Self::Password => "password",
            Self::Byte => "byte",
            Self::Binary => "binary",
        }
    }
}

impl FormatName for NumberFormat {
    fn name(&self) -> &'static str {
        match self {
            Self::Float => "float",
            Self::Double => "double",
        }
    }
}

impl FormatName for openapiv3::IntegerFormat {
    fn name(&self) -> &'static str {
        match self {
            Self::Int32 => "int32",
            Self::Int64 => "int64",
        }
    }
}

#[cfg(test)]
mod tests {
    use openapiv3::Schema;

    use super::Keywords;
    use crate::lower::small::part;

    #[test]
    fn a_keyword_tells_the_type_where_it_is_for_one_type_only() {
        for (schema, expected) in [
            ("{properties: {a: {}}, minLength: 1}", Some(("object", "properties"))),
            ("{additionalProperties: false}", Some(("object", "additionalProperties"))),
            ("{items: {}}", Some(("array", "items"))),
            ("{pattern: a}", Some(("string", "pattern"))),
            ("{minimum: 1, maximum: 2}", Some(("number", "minimum"))),
            ("{minimum: 1, minLength: 2}", None),
            ("{format: uuid}", Some(("string", "format"))),
            ("{format: int64}", Some(("integer", "format"))),
            ("{format: strange}", None),
            ("{enum: [true]}", Some(("boolean", "enum"))),
            ("{enum: [1.5, null]}", Some(("number", "enum"))),
            ("{enum: [a]}", None),
            ("{}", None),
        ] {
            let schema_read: Schema = part(schema);
            let implied = Keywords::of(&schema_read).implied();
            let implied = implied.map(|implied| (implied.ty, implied.keyword));
            assert_eq!(implied, expected, "{schema}");
        }
    }

    #[test]
    fn a_type_that_is_stated_is_the_type() {
        let schema: Schema = part("{type: string, items: {}}");
        assert_eq!(Keywords::of(&schema).any_type(), Some("string"));
    }

    #[test]
    fn a_schema_that_only_requires_says_nothing_else() {
        let only = |text: &str| Keywords::of(&part::<Schema>(text)).is_only_required();
        assert!(only("{required: [a]}"));
        assert!(only("{type: object, required: [a]}"));
        assert!(only("{required: [a], anyOf: [{required: [b]}]}"));
        assert!(only("{type: object}"));
        for more in [
            "{required: [a], properties: {a: {}}}",
            "{required: [a], additionalProperties: false}",
            "{required: [a], type: string}",
        ] {
            assert!(!only(more), "{more}");
        }
    }

    #[test]
    fn only_integers_beyond_a_sign_are_large() {
        let is_large = |text: &str| Keywords::of(&part::<Schema>(text)).is_large;
        assert!(is_large("{type: integer, minimum: 0, maximum: 18446744073709551615}"));
        assert!(!is_large("{type: integer, minimum: -1, maximum: 18446744073709551615}"));
        assert!(!is_large("{type: integer, minimum: 0, maximum: 9007199254740991}"));
    }
}
