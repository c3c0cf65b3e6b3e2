//! Drops the examples and defaults that don't fit their type, so that documentation and tests can
//! rely on those that are left.

use std::cell::Cell;

use serde_json::Value;

use crate::diagnostics::{Change, Code, Diagnostics, Pointer};
use crate::model::{Api, Example, Exchange, Integer, Kind, Object, TypeId, Types, Variant};

/// Keeps the examples that fit, and reports the others.
pub(crate) fn keep_fitting(api: &mut Api, exchanges: &[Exchange], diagnostics: &mut Diagnostics) {
    let ids: Vec<TypeId> = api.types.iter().map(|(id, _)| id).collect();
    for id in ids {
        let Some(examples) = api.types.get_mut(id).kind.examples_mut() else {
            continue;
        };
        let mut examples = std::mem::take(examples);
        keep(&api.types, id, &mut examples, diagnostics);
        if let Some(kept) = api.types.get_mut(id).kind.examples_mut() {
            *kept = examples;
        }
    }
    keep_fitting_of_fields(&mut api.types, diagnostics);
    keep_fitting_defaults(&mut api.types, diagnostics);
    for (operation, exchange) in api.operations.iter_mut().zip(exchanges) {
        for parameter in &mut operation.parameters {
            keep(&api.types, parameter.ty, &mut parameter.examples, diagnostics);
        }
        let bodies = operation.body.iter_mut().flat_map(|body| &mut body.content);
        let responses = operation.responses.iter_mut().flat_map(|response| &mut response.content);
        let payloads = exchange.request.iter().chain(exchange.responses.iter().flatten());
        for (media, payload) in bodies.chain(responses).zip(payloads) {
            if let Some(ty) = payload.ty() {
                keep(&api.types, ty, &mut media.examples, diagnostics);
            }
        }
    }
}

/// Leaves out the defaults of fields that don't fit them. Null says no more than that there is none.
fn keep_fitting_defaults(types: &mut Types, diagnostics: &mut Diagnostics) {
    let ids: Vec<TypeId> = types.iter().map(|(id, _)| id).collect();
    for id in ids {
        let Kind::Object(object) = &types.get(id).kind else { continue };
        let misfits: Vec<(usize, TypeId, Misfit)> = object
            .shape
            .fields
            .iter()
            .enumerate()
            .filter_map(|(index, field)| {
                let default = field.default.as_ref().filter(|default| !default.is_null())?;
                Some((index, field.ty, check(types, field.ty, default).err()?))
            })
            .collect();
        for (index, ty, Misfit { at, schema, reason }) in misfits {
            let depth = at.tokens().count();
            let origin = types.get(ty).origin.child("default");
            let at = at.tokens().fold(origin, |pointer, token| pointer.child(token));
            let schema = diagnostics.original(&types.get(schema).origin);
            diagnostics
                .warning(
                    Code::Invalid,
                    &at,
                    format!("the default doesn't fit its schema: {reason}"),
                )
                .also(schema, ITS_SCHEMA)
                .spared_by(|found| removal(found, depth))
                .help("it's left out of the documentation until one of them is mended");
            if let Kind::Object(object) = &mut types.get_mut(id).kind {
                object.shape.fields[index].default = None;
            }
        }
    }
}

fn keep_fitting_of_fields(types: &mut Types, diagnostics: &mut Diagnostics) {
    let ids: Vec<TypeId> = types.iter().map(|(id, _)| id).collect();
    for id in ids {
        let Kind::Object(object) = &types.get(id).kind else { continue };
        let shown: Vec<(usize, TypeId, Value)> = object
            .shape
            .fields
            .iter()
            .enumerate()
            .filter_map(|(index, field)| Some((index, field.ty, field.example.clone()?)))
            .collect();
        for (index, ty, value) in shown {
            let origin = types.get(ty).origin.child("example");
            let mut examples = vec![Example { summary: None, value, origin }];
            keep(types, ty, &mut examples, diagnostics);
            if let Kind::Object(object) = &mut types.get_mut(id).kind {
                object.shape.fields[index].example = examples.pop().map(|example| example.value);
            }
        }
    }
}

fn keep(types: &Types, id: TypeId, examples: &mut Vec<Example>, diagnostics: &mut Diagnostics) {
    examples.retain(|example| match check(types, id, &example.value) {
        Ok(()) => true,
        Err(Misfit { at, schema, reason }) => {
            let depth = at.tokens().count();
            let at =
                at.tokens().fold(example.origin.clone(), |pointer, token| pointer.child(token));
            let schema = diagnostics.original(&types.get(schema).origin);
            diagnostics
                .warning(
                    Code::Example,
                    &at,
                    format!("the example doesn't fit its schema: {reason}"),
                )
                .also(schema, ITS_SCHEMA)
                .spared_by(|found| removal(found, depth))
                .help(
                    "it's left out of the documentation and the tests until one of them is mended",
                );
            false
        }
    });
}

/// What takes a value out of the document in which something is wrong so many levels down. Of an example
/// object, nothing stays.
fn removal(found: &Pointer, depth: usize) -> Vec<Change> {
    let value = (0..depth).try_fold(found.clone(), |at, _| at.parent());
    let example = value.and_then(|at| match at.tokens().last().as_deref() {
        Some("value") => at.parent(),
        _ => Some(at),
    });
    example.map(Change::Remove).into_iter().collect()
}

/// Whether a value is of a type.
pub(crate) fn fits(types: &Types, id: TypeId, value: &Value) -> bool {
    check(types, id, value).is_ok()
}

/// What is to be seen at the schema that an example doesn't fit.
const ITS_SCHEMA: &str = "the schema that it doesn't fit";

/// How many values are looked at to check an example. Of types that hold themselves in several ways,
/// each may have to be tried again for each part of it.
const MOST_STEPS: usize = 20_000;

fn check(types: &Types, id: TypeId, value: &Value) -> Result<(), Misfit> {
    Check { types, steps: Cell::new(0) }.value(id, value, &Pointer::root())
}

/// A check that is under way.
struct Check<'t> {
    types: &'t Types,
    steps: Cell<usize>,
}

/// Where in a value, and why, it isn't of a type.
struct Misfit {
    at: Pointer,
    /// The schema that it doesn't fit.
    schema: TypeId,
    reason: String,
}

impl Check<'_> {
    fn value(&self, id: TypeId, value: &Value, at: &Pointer) -> Result<(), Misfit> {
        let types = self.types;
        let schema = types.resolve(id);
        let ty = types.get(schema);
        self.steps.set(self.steps.get() + 1);
        if self.steps.get() > MOST_STEPS {
            let reason = "it is too much to check".to_owned();
            return Err(Misfit { at: at.clone(), schema, reason });
        }
        if value.is_null() && types.is_nullable(id) {
            return Ok(());
        }
        let wrong = |wanted: &str| {
            let reason = format!("{} isn't {wanted}", brief(value));
            Err(Misfit { at: at.clone(), schema, reason })
        };
        match &ty.kind {
            Kind::Any(_) | Kind::Reference(_) | Kind::Intersection(_) | Kind::Alias(_) => Ok(()),
            Kind::Null if value.is_null() => Ok(()),
            Kind::Null => wrong("null"),
            Kind::Union(union) => {
                let fits = |variant: &Variant| self.value(variant.ty, value, at).is_ok();
                if union.shape.variants.iter().any(fits) {
                    Ok(())
                } else {
                    wrong("of any of the types that it may be")
                }
            }
            Kind::Part(part) => self.value(part.content, value, at),
            Kind::Boolean if value.is_boolean() => Ok(()),
            Kind::Boolean => wrong("a boolean"),
            Kind::Integer(width) if integer_fits(*width, value) => Ok(()),
            // Of anything else, width is no matter.
            Kind::Integer(_) if is_whole(value) => wrong("an integer of that width"),
            Kind::Integer(_) => wrong("an integer"),
            Kind::Float if value.is_number() => Ok(()),
            Kind::Float => wrong("a number"),
            Kind::Enumeration(listed) if listed.shape.is_mixed() => Ok(()),
            Kind::Enumeration(listed) if listed.shape.integers().is_some() => match value {
                value if value.is_i64() => Ok(()),
                value if is_whole(value) => wrong("an integer of 64 bits"),
                _ => wrong("an integer"),
            },
            Kind::String { .. } | Kind::File(_) | Kind::Enumeration(_) if value.is_string() => {
                Ok(())
            }
            Kind::String { .. } | Kind::File(_) | Kind::Enumeration(_) => wrong("a string"),
            Kind::Array(items) => match value {
                Value::Array(elements) => elements
                    .iter()
                    .enumerate()
                    .try_for_each(|(index, element)| self.value(*items, element, &at.child(index))),
                _ => wrong("an array"),
            },
            Kind::Map(values) => match value {
                Value::Object(members) => members
                    .iter()
                    .try_for_each(|(name, member)| self.value(*values, member, &at.child(name))),
                _ => wrong("an object"),
            },
            Kind::Object(object) => match value {
                Value::Object(members) => self.object(schema, &object.shape, members, at),
                _ => wrong("an object"),
            },
        }
    }

    fn object(
        &self,
        schema: TypeId,
        object: &Object,
        members: &serde_json::Map<String, Value>,
        at: &Pointer,
    ) -> Result<(), Misfit> {
        for field in object.fields.iter().filter(|field| field.required) {
            if !members.contains_key(&field.name) {
                return Err(Misfit {
                    at: at.clone(),
                    schema,
                    reason: format!("`{}` is required", field.name),
                });
            }
        }
        for field in object.fields.iter().filter(|field| field.required) {
            let Some(constant) = &field.constant else { continue };
            if members.get(&field.name) != Some(constant) {
                let (at, schema) = (at.child(&field.name), field.ty);
                return Err(Misfit { at, schema, reason: format!("it must be `{constant}`") });
            }
        }
        for (name, value) in members {
            let at = at.child(name);
            let declared =
                object.fields.iter().find(|field| field.name == *name).map(|field| field.ty);
            match declared.or(object.others) {
                Some(ty) => self.value(ty, value, &at)?,
                None => {
                    return Err(Misfit {
                        at,
                        schema,
                        reason: format!("it has `{name}`, which isn't a property"),
                    });
                }
            }
        }
        let present =
            object.presence.iter().all(|rule| rule.holds(|name| members.contains_key(name)));
        if present {
            Ok(())
        } else {
            let reason = "the members that must be there together aren't".to_owned();
            Err(Misfit { at: at.clone(), schema, reason })
        }
    }
}

/// Whether a value is an integer, however wide.
fn is_whole(value: &Value) -> bool {
    value.is_i64() || value.as_f64().is_some_and(|number| number.fract() == 0.0)
}

/// Whether a value is an integer of a width.
pub(crate) fn integer_fits(width: Integer, value: &Value) -> bool {
    let Some(number) = value.as_i64().map(i128::from).or_else(|| value.as_u64().map(i128::from))
    else {
        return false;
    };
    let (least, most) = match width {
        Integer::I8 => (i8::MIN.into(), i8::MAX.into()),
        Integer::I16 => (i16::MIN.into(), i16::MAX.into()),
        Integer::I32 => (i32::MIN.into(), i32::MAX.into()),
        Integer::I64 => (i64::MIN.into(), i64::MAX.into()),
        Integer::U8 => (0, u8::MAX.into()),
        Integer::U16 => (0, u16::MAX.into()),
        Integer::U32 => (0, u32::MAX.into()),
        Integer::U64 => (0, u64::MAX.into()),
    };
    (least..=most).contains(&number)
}

/// A value, short enough for a message.
fn brief(value: &Value) -> String {
    match value {
        Value::Array(_) => "an array".to_owned(),
        Value::Object(_) => "an object".to_owned(),
        Value::String(text) if text.chars().count() > 40 => "the text".to_owned(),
        scalar => format!("`{scalar}`"),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{fits, keep_fitting};
    use crate::diagnostics::Diagnostics;
    use crate::model::build::{
        Draft, Model, any_of, array, boolean, enumeration, integer, integer_of, map, number,
        object, one_of, operation, optional, reference, required, string, unstated,
    };
    use crate::model::outline::findings;
    use crate::model::{Example, Integer, Status};
    use crate::passes::payloads;

    fn is(draft: Draft, value: &Value) -> bool {
        let api = Model::new().schema("Type", draft).api();
        fits(&api.types, api.component("Type"), value)
    }

    #[test]
    fn a_value_is_of_a_type_or_not() {
        let pet = || object([required("name", string()), optional("age", integer())]);
        let strict = || object([required("kind", string()).constant("cat")]);
        for (draft, good, bad) in [
            (string(), json!("a"), json!(1)),
            (string().or_null(), json!(null), json!(false)),
            (boolean(), json!(true), json!("true")),
            (integer(), json!(-1), json!(1.5)),
            (integer_of(Integer::U8), json!(255), json!(256)),
            (number(), json!(1), json!("1")),
            // Others may come.
            (enumeration(["a"]), json!("b"), json!(1)),
            (array(integer()), json!([1, 2]), json!([1, "2"])),
            (map(integer()), json!({"a": 1}), json!({"a": "1"})),
            (pet(), json!({"name": "Rex"}), json!({"age": 1})),
            (pet(), json!({"name": "Rex", "age": 1}), json!({"name": "Rex", "other": 1})),
            (pet().others(integer()), json!({"name": "R", "x": 1}), json!({"name": "R", "x": ""})),
            (pet().with_one_of(["age"]), json!({"name": "R", "age": 1}), json!({"name": "R"})),
            (strict(), json!({"kind": "cat"}), json!({"kind": "dog"})),
            (one_of([integer(), pet()]), json!({"name": "Rex"}), json!("Rex")),
        ] {
            assert!(is(draft.clone(), &good), "{good}");
            assert!(!is(draft, &bad), "{bad}");
        }
    }

    #[test]
    fn an_example_that_does_not_fit_is_left_out_and_reported_where_it_does_not() {
        let pet = object([optional("ages", array(integer()))])
            .example(json!({"ages": [1]}))
            .example(json!({"ages": [1, "two"]}));
        let field = optional("name", string()).example(7);
        let mut api = Model::new().schema("Pet", pet).schema("Owner", object([field])).api();
        let mut diagnostics = Diagnostics::default();
        keep_fitting(&mut api, &[], &mut diagnostics);
        let kept = api.types.get(api.component("Pet")).kind.examples();
        assert_eq!(kept.iter().map(|one| &one.value).collect::<Vec<_>>(), [&json!({"ages": [1]})]);
        assert_eq!(api.outline("Owner"), "{name?: string}");
        assert_eq!(
            findings(&diagnostics),
            [
                "example at /components/schemas/Pet/example/ages/1: \
                 the example doesn't fit its schema: `\"two\"` isn't an integer",
                "example at /components/schemas/Owner/properties/name/example: \
                 the example doesn't fit its schema: `7` isn't a string",
            ]
        );
    }

    #[test]
    fn examples_of_bodies_fit_what_is_read_of_them() {
        let ok = Status::Exactly(200);
        let get = operation("GET", "/pets").responds(ok, "application/json", integer());
        let mut api = Model::new().operation(get).api();
        let media = &mut api.operations[0].responses[0].content[0];
        media.examples = [json!(1), json!("one")]
            .map(|value| Example { summary: None, value, origin: media.origin.clone() })
            .into();
        let exchanges = payloads::decide(&api, &mut Diagnostics::default());
        keep_fitting(&mut api, &exchanges, &mut Diagnostics::default());
        let kept = &api.operations[0].responses[0].content[0].examples;
        assert_eq!(kept.iter().map(|one| &one.value).collect::<Vec<_>>(), [&json!(1)]);
    }

    #[test]
    fn a_check_that_takes_too_long_is_given_up() {
        let api = Model::new()
            .schema("Tree", any_of([array(reference("Tree")), array(reference("Tree"))]))
            .schema("Any", any_of([reference("Tree"), unstated()]))
            .api();
        let id = api.component("Any");
        // Each level doubles the ways in which it can be no tree.
        let deep = |depth| {
            let value = (0..depth).fold(json!(1), |inner, _| json!([inner]));
            fits(&api.types, id, &value)
        };
        assert!(deep(5));
        assert!(!deep(40));
    }
}
