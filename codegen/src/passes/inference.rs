//! Finds the types that a document shows in its examples but doesn't state.
//!
//! A schema without a type means any value to the letter. Many people just left it out; then its
//! other keywords tell, where they are for one type only, or else the examples. Where all that are
//! given for a place, and the default, are strings, or all are numbers, or true or false, the place has
//! that type. It is said of each such place.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::diagnostics::{Change, Code, Diagnostics, Pointer};
use crate::model::{Api, Example, Implied, Integer, Kind, TypeId, Types, Untyped};
use crate::passes::fits;

/// The values that are shown for types of which nothing else is said.
type Shown = BTreeMap<TypeId, Vec<Value>>;

/// Gives each such type the one that its examples have in common.
pub(crate) fn infer(api: &mut Api, diagnostics: &mut Diagnostics) {
    report_implied(api, diagnostics);
    let mut shown = Shown::new();
    for (id, ty) in api.types.iter() {
        if let Some(values) = api.shown.get(&ty.origin)
            && is_unstated(&ty.kind)
        {
            shown.entry(id).or_default().extend(values.iter().cloned());
        }
        for example in ty.kind.examples() {
            collect(&api.types, id, &example.value, &mut shown);
        }
    }
    for (id, example) in examples(api) {
        collect(&api.types, id, &example.value, &mut shown);
    }
    for (id, values) in shown {
        let Some((kind, word)) = common(&values) else { continue };
        let ty = api.types.get_mut(id);
        ty.kind = kind;
        ty.nullable |= values.iter().any(Value::is_null);
        let message = format!("no `type` is stated; by its examples it is taken for `{word}`");
        diagnostics
            .warning(Code::Inferred, &ty.origin, message)
            .spared_by(|at| vec![Change::Set(at.child("type"), word.into())])
            .help(format!("state it: `type: {word}`"));
    }
}

/// Says of each type that follows from a keyword that it does. What an `allOf` has merged into
/// something else is no type any more.
fn report_implied(api: &Api, diagnostics: &mut Diagnostics) {
    let types = api.types.iter().filter(|(_, ty)| !matches!(ty.kind, Kind::Any(_)));
    let places: BTreeSet<&Pointer> = types.map(|(_, ty)| &ty.origin).collect();
    for at in places {
        let Some(Implied { ty, keyword }) = api.implied.get(at) else { continue };
        let message = format!("no `type` is stated; by its `{keyword}` it is taken for `{ty}`");
        diagnostics
            .warning(Code::Inferred, at, message)
            .spared_by(|at| vec![Change::Set(at.child("type"), ty.to_string().into())])
            .help(format!("state it: `type: {ty}`"));
    }
}

/// The examples of parameters and bodies, each with the type that it is one of.
fn examples(api: &Api) -> impl Iterator<Item = (TypeId, &Example)> {
    let parameters = api.operations.iter().flat_map(|operation| &operation.parameters);
    let parameters = parameters.map(|parameter| (parameter.ty, &parameter.examples));
    let bodies = api.operations.iter().filter_map(|operation| operation.body.as_ref());
    let bodies = bodies.flat_map(|body| &body.content);
    let responses = api.operations.iter().flat_map(|operation| &operation.responses);
    let media_types = bodies.chain(responses.flat_map(|response| &response.content));
    let media_types = media_types.filter_map(|media| Some((media.ty?, &media.examples)));
    let all = parameters.chain(media_types);
    all.flat_map(|(ty, examples)| examples.iter().map(move |example| (ty, example)))
}

fn is_unstated(kind: &Kind) -> bool {
    matches!(kind, Kind::Any(Untyped::Unstated | Untyped::Undeclared))
}

/// Follows an example along its type, down to the places of which nothing is said. It is as deep as
/// the document may nest values.
fn collect(types: &Types, id: TypeId, value: &Value, shown: &mut Shown) {
    let id = types.resolve(id);
    match (&types.get(id).kind, value) {
        (kind, value) if is_unstated(kind) => shown.entry(id).or_default().push(value.clone()),
        (Kind::Array(items), Value::Array(elements)) => {
            for element in elements {
                collect(types, *items, element, shown);
            }
        }
        (Kind::Map(values), Value::Object(members)) => {
            for member in members.values() {
                collect(types, *values, member, shown);
            }
        }
        (Kind::Object(object), Value::Object(members)) => {
            for field in &object.shape.fields {
                if let Some(member) = members.get(&field.name) {
                    collect(types, field.ty, member, shown);
                }
            }
        }
        (Kind::Union(union), value) => {
            let variants = union.shape.variants.iter();
            if let Some(variant) = variants.into_iter().find(|one| fits(types, one.ty, value)) {
                collect(types, variant.ty, value, shown);
            }
        }
        _ => {}
    }
}

/// The type that all values have, `null` aside, and its name; nothing if they have none in common
/// or say little by having it, as arrays and objects do.
fn common(values: &[Value]) -> Option<(Kind, &'static str)> {
    let values: Vec<&Value> = values.iter().filter(|value| !value.is_null()).collect();
    let all = |is_it: fn(&Value) -> bool| values.iter().all(|value| is_it(value));
    if values.is_empty() {
        None
    } else if all(Value::is_string) {
        Some((Kind::text(), "string"))
    } else if all(Value::is_boolean) {
        Some((Kind::Boolean, "boolean"))
    } else if all(Value::is_i64) {
        Some((Kind::Integer(Integer::I64), "integer"))
    } else if all(Value::is_number) {
        Some((Kind::Float, "number"))
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::infer;
    use crate::diagnostics::{Diagnostics, Pointer};
    use crate::model::build::{
        Draft, Model, any, array, integer, map, object, one_of, optional, string, unstated,
    };
    use crate::model::outline::findings;
    use crate::model::{Api, Implied, Untyped};

    fn inferred(mut api: Api) -> (Api, Vec<String>) {
        let mut diagnostics = Diagnostics::default();
        infer(&mut api, &mut diagnostics);
        (api, findings(&diagnostics))
    }

    fn schema(draft: Draft) -> (String, Vec<String>) {
        let (api, found) = inferred(Model::new().schema("Pet", draft).api());
        (api.outline("Pet"), found)
    }

    #[test]
    fn what_states_no_type_has_that_of_its_examples() {
        let pet = object([optional("name", unstated()), optional("age", unstated())])
            .example(json!({"name": "Rex", "age": 3}))
            .example(json!({"age": 4}));
        let (outline, found) = schema(pet);
        assert_eq!(outline, "{name?: string, age?: i64}");
        assert_eq!(
            found,
            [
                "inferred at /components/schemas/Pet/properties/name: \
                 no `type` is stated; by its examples it is taken for `string`",
                "inferred at /components/schemas/Pet/properties/age: \
                 no `type` is stated; by its examples it is taken for `integer`",
            ]
        );
    }

    #[test]
    fn examples_are_followed_into_arrays_maps_and_variants() {
        let fields = [
            optional("list", array(unstated())),
            optional("map", map(unstated())),
            optional("one", one_of([string(), array(unstated())])),
        ];
        let shown = json!({"list": [1, 2.5], "map": {"a": true}, "one": ["x"]});
        let (outline, _) = schema(object(fields).example(shown));
        assert_eq!(
            outline,
            "{list?: [number], map?: {*: boolean}, one?: (one of string | [string] by shape)}"
        );
    }

    #[test]
    fn null_among_the_examples_is_a_value_as_well() {
        let pet = object([optional("name", unstated())])
            .example(json!({"name": null}))
            .example(json!({"name": "Rex"}));
        assert_eq!(schema(pet).0, "{name?: string or null}");
    }

    #[test]
    fn what_has_nothing_in_common_tells_nothing() {
        let shown = [json!({"any": 1}), json!({"any": "x"})];
        let pet = object([optional("any", unstated())]);
        let pet = shown.into_iter().fold(pet, Draft::example);
        assert_eq!(schema(pet), ("{any?: any: no type is stated}".to_owned(), Vec::new()));
        let list = object([optional("any", unstated())]).example(json!({"any": ["x"]}));
        assert_eq!(schema(list).0, "{any?: any: no type is stated}");
    }

    #[test]
    fn what_is_said_to_be_anything_stays_so() {
        let pet = object([optional("any", any(Untyped::Anything))]).example(json!({"any": 1}));
        assert_eq!(schema(pet).0, "{any?: any: anything is allowed}");
    }

    #[test]
    fn a_keyword_that_tells_the_type_is_reported_where_a_type_is_left() {
        let mut api = Model::new().schema("Pet", object([optional("age", integer())])).api();
        let at = Pointer::root().child("components").child("schemas").child("Pet");
        let implied = Implied { ty: "object", keyword: "properties" };
        api.implied.insert(at.clone(), implied);
        api.implied.insert(at.child("gone"), implied);
        let (_, found) = inferred(api);
        assert_eq!(
            found,
            ["inferred at /components/schemas/Pet: \
              no `type` is stated; by its `properties` it is taken for `object`"]
        );
    }
}
