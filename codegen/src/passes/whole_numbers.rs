//! Writes as integers what a document gives for integers as fractions that are whole, such as `3.0`.

use serde_json::{Number, Value};

use crate::model::{Api, Kind, TypeId, Types};

/// How many values are looked at. In unions of unions each may be looked at as any of many types.
const MOST_STEPS: usize = 1_000_000;

/// Writes examples, defaults and constants so.
pub(crate) fn write(api: &mut Api) {
    let mut steps = MOST_STEPS;
    for id in api.types.iter().map(|(id, _)| id).collect::<Vec<_>>() {
        fields(&mut api.types, id, &mut steps);
        let examples = api.types.get_mut(id).kind.examples_mut().map(std::mem::take);
        let Some(mut examples) = examples else { continue };
        for example in &mut examples {
            value(&api.types, id, &mut example.value, &mut steps);
        }
        if let Some(place) = api.types.get_mut(id).kind.examples_mut() {
            *place = examples;
        }
    }
    let types = &api.types;
    for operation in &mut api.operations {
        for parameter in &mut operation.parameters {
            let examples = parameter.examples.iter_mut().map(|example| &mut example.value);
            for given in examples.chain(&mut parameter.default) {
                value(types, parameter.ty, given, &mut steps);
            }
        }
        let bodies = operation.body.iter_mut().flat_map(|body| &mut body.content);
        let responses = operation.responses.iter_mut().flat_map(|response| &mut response.content);
        for media in bodies.chain(responses) {
            for example in &mut media.examples {
                if let Some(ty) = media.ty {
                    value(types, ty, &mut example.value, &mut steps);
                }
            }
        }
    }
}

/// Writes what is given of the fields of an object.
fn fields(types: &mut Types, id: TypeId, steps: &mut usize) {
    let Kind::Object(object) = &mut types.get_mut(id).kind else { return };
    let mut fields = std::mem::take(&mut object.shape.fields);
    for field in &mut fields {
        let given = [&mut field.example, &mut field.default, &mut field.constant];
        for given in given.into_iter().flatten() {
            value(types, field.ty, given, steps);
        }
    }
    if let Kind::Object(object) = &mut types.get_mut(id).kind {
        object.shape.fields = fields;
    }
}

/// Writes a value of a type. It is as deep as the document may nest values.
fn value(types: &Types, id: TypeId, given: &mut Value, steps: &mut usize) {
    let Some(left) = steps.checked_sub(1) else { return };
    *steps = left;
    match (&types.get(types.resolve(id)).kind, given) {
        (Kind::Integer(_), Value::Number(number)) => integer(number),
        (Kind::Enumeration(listed), Value::Number(number)) if listed.shape.integers().is_some() => {
            integer(number);
        }
        (Kind::Array(items), Value::Array(elements)) => {
            for element in elements {
                value(types, *items, element, steps);
            }
        }
        (Kind::Map(values), Value::Object(members)) => {
            for member in members.values_mut() {
                value(types, *values, member, steps);
            }
        }
        (Kind::Object(object), Value::Object(members)) => {
            for field in &object.shape.fields {
                if let Some(member) = members.get_mut(&field.name) {
                    value(types, field.ty, member, steps);
                }
            }
        }
        (Kind::Union(union), given) => {
            for variant in &union.shape.variants {
                value(types, variant.ty, given, steps);
            }
        }
        _ => {}
    }
}

/// Writes a number as an integer, if it is one. Beyond 2^53, a fraction may have lost digits.
fn integer(number: &mut Number) {
    let fraction = number.as_f64().filter(|_| number.is_f64());
    let whole = fraction.filter(|fraction| fraction.fract() == 0.0 && fraction.abs() < 9e15);
    if let Some(whole) = whole.and_then(|whole| format!("{whole:.0}").parse::<i64>().ok()) {
        *number = whole.into();
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Number, json};

    use super::{integer, write};
    use crate::model::build::{Model, array, integer as int, number, object, optional, reference};

    #[test]
    fn examples_defaults_and_constants_are_written_as_their_types_say() {
        let mut api = Model::new()
            .schema(
                "Pet",
                object([
                    optional("age", int()).example(3.0).default(1.0).constant(2.0),
                    optional("weight", number()).example(3.0),
                    optional("sizes", array(int())).example(json!([1.0, 2.5])),
                ])
                .example(json!({"age": 3.0, "weight": 3.0})),
            )
            .schema(
                "Owner",
                object([optional("pet", reference("Pet")).example(json!({"age": 4.0}))]),
            )
            .api();
        write(&mut api);
        assert_eq!(
            api.outline("Pet"),
            "{age?: i64 = 2 example 3 default 1, weight?: number example 3.0, \
             sizes?: [i64] example [1,2.5]}"
        );
        assert_eq!(api.outline("Owner"), r#"{pet?: Pet example {"age":4}}"#);
        let pet = &api.types.get(api.component("Pet")).kind;
        assert_eq!(pet.examples()[0].value.to_string(), r#"{"age":3,"weight":3.0}"#);
    }

    #[test]
    fn what_is_whole_is_an_integer() {
        for (given, written) in [
            (json!(3.0), json!(3)),
            (json!(-1e3), json!(-1000)),
            (json!(-0.0), json!(0)),
            (json!(7), json!(7)),
            (json!(0.5), json!(0.5)),
            (json!(1e300), json!(1e300)),
        ] {
            let mut number: Number = given.as_number().unwrap().clone();
            integer(&mut number);
            assert_eq!(json!(number), written);
        }
    }
}
