//! Types with known values as enums that keep the others.

use serde_json::Value;

use super::inputs::Inputs;
use crate::model::{self, Prose, TypeId, unquoted};
use crate::names::Name;

/// An enum of known values.
#[derive(Debug)]
pub(crate) struct Enumeration {
    pub(crate) of: Values,
    pub(crate) known: Vec<KnownValue>,
    /// The variant for all other values.
    pub(crate) others: Name,
}

/// Which kind of values an enum is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Values {
    Texts,
    /// Of 64 bits.
    Integers,
    /// Several kinds of scalars.
    Mixed,
}

/// A known value.
#[derive(Debug)]
pub(crate) struct KnownValue {
    pub(crate) name: Name,
    pub(crate) description: Option<Prose>,
    pub(crate) value: Scalar,
    /// How it is spelt: as JSON where there are values of several kinds, and without quotes where
    /// there aren't.
    pub(crate) spelling: String,
}

/// A scalar of JSON.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Scalar {
    Text(String),
    Boolean(bool),
    Integer(i64),
    /// An integer that is larger than any of those.
    LargeInteger(u64),
    Fraction(f64),
}

impl Inputs<'_> {
    pub(super) fn enumeration(self, id: TypeId, listed: &model::Enumeration) -> Enumeration {
        let names = self.names.ty(id);
        Enumeration::of(listed, &names.members, &names.others)
    }
}

impl Enumeration {
    pub(super) fn of(listed: &model::Enumeration, names: &[Name], others: &Name) -> Self {
        let of = Values::of(listed);
        // The model lists nothing but scalars.
        let known = listed.listed.iter().zip(names).filter_map(|(listed, name)| {
            Some(KnownValue {
                name: name.clone(),
                description: listed.description.clone(),
                value: Scalar::of(&listed.value)?,
                spelling: match of {
                    Values::Mixed => listed.value.to_string(),
                    Values::Texts | Values::Integers => unquoted(&listed.value),
                },
            })
        });
        Self { of, known: known.collect(), others: others.clone() }
    }
}

impl Values {
    fn of(listed: &model::Enumeration) -> Self {
        if listed.is_mixed() {
            Self::Mixed
        } else if listed.integers().is_some() {
            Self::Integers
        } else {
            Self::Texts
        }
    }
}

impl Scalar {
    pub(super) fn of(value: &Value) -> Option<Self> {
        match value {
            Value::String(text) => Some(Self::Text(text.clone())),
            Value::Bool(flag) => Some(Self::Boolean(*flag)),
            Value::Number(number) => match (number.as_i64(), number.as_u64()) {
                (Some(number), _) => Some(Self::Integer(number)),
                (None, Some(number)) => Some(Self::LargeInteger(number)),
                (None, None) => number.as_f64().map(Self::Fraction),
            },
            Value::Null | Value::Array(_) | Value::Object(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Enumeration, Scalar, Values};
    use crate::model::build::{Model, values_of};
    use crate::plan::small::planned;
    use crate::plan::{Item, Plan};

    fn sizes<const N: usize>(values: [Value; N]) -> Plan {
        planned(Model::new().schema("Size", values_of(values)))
    }

    fn listed(plan: &Plan) -> &Enumeration {
        match plan.item("Size") {
            Item::Enumeration(listed) => listed,
            other => panic!("no list: {other:?}"),
        }
    }

    #[test]
    fn values_are_of_one_kind_or_of_several() {
        let of = |plan: Plan| listed(&plan).of;
        assert_eq!(of(sizes([json!("small"), json!("large")])), Values::Texts);
        assert_eq!(of(sizes([json!(1), json!(-2)])), Values::Integers);
        assert_eq!(of(sizes([json!(1), json!("1")])), Values::Mixed);
        assert_eq!(of(sizes([json!(u64::MAX), json!(1)])), Values::Mixed, "no 64 bits with a sign");
    }

    #[test]
    fn of_several_kinds_a_text_is_spelt_with_its_quotes() {
        let spelt = |plan: &Plan| {
            let known = listed(plan).known.iter();
            known.map(|known| known.spelling.clone()).collect::<Vec<_>>()
        };
        assert_eq!(spelt(&sizes([json!("1"), json!("a")])), ["1", "a"]);
        let mixed = sizes([json!("1"), json!(1), json!(u64::MAX)]);
        assert_eq!(spelt(&mixed), ["\"1\"", "1", "18446744073709551615"]);
        let values: Vec<&Scalar> = listed(&mixed).known.iter().map(|known| &known.value).collect();
        let text = Scalar::Text("1".to_owned());
        assert_eq!(values, [&text, &Scalar::Integer(1), &Scalar::LargeInteger(u64::MAX)]);
    }
}
