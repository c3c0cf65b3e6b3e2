//! Finds the parameters that must be sent, and that callers needn't give all the same: the document
//! says what they are otherwise, or there is one possible value.

use serde_json::Value;

use super::fits;
use crate::diagnostics::{Code, Diagnostics};
use crate::model::{
    Api, Encoding, Kind, Location, Need, Operation, Parameter, Style, Types, unquoted,
};

/// Settles what is sent of required parameters that callers don't give.
///
/// What stands in the path tells what a call is about. So callers give it, even where there is a
/// default; a single possible value becomes a part of the path.
pub(crate) fn settle(api: &mut Api, diagnostics: &mut Diagnostics) {
    let types = &api.types;
    for operation in &mut api.operations {
        fix_path(types, operation);
        let outside = operation.parameters.iter_mut();
        for parameter in outside.filter(|one| one.is_required() && one.location != Location::Path) {
            if let Some(need) = need(types, parameter, diagnostics) {
                parameter.need = need;
            }
        }
    }
}

/// Writes into the path what it can hold only.
fn fix_path(types: &Types, operation: &mut Operation) {
    let Operation { parameters, path, .. } = operation;
    parameters.retain(|parameter| {
        let segment = (parameter.location == Location::Path).then(|| segment(types, parameter));
        let Some(segment) = segment.flatten() else { return true };
        *path = path.replace(&format!("{{{}}}", parameter.name), &segment);
        false
    });
}

/// The only text of a parameter in the path, if it is the same encoded.
fn segment(types: &Types, parameter: &Parameter) -> Option<String> {
    let Encoding::Styled { style: Style::Simple, .. } = parameter.encoding else { return None };
    let text = unquoted(only_value(types, parameter)?);
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    (!text.is_empty() && text.chars().all(is_plain)).then_some(text)
}

/// What becomes of a required parameter that callers needn't give.
fn need(types: &Types, parameter: &Parameter, diagnostics: &mut Diagnostics) -> Option<Need> {
    if let Some(only) = only_value(types, parameter) {
        return Some(Need::Preset(only.clone()));
    }
    let Some(default) = &parameter.default else {
        // Nothing is sent of `null`.
        return types.is_nullable(parameter.ty).then_some(Need::Optional);
    };
    if !fits(types, parameter.ty, default) {
        diagnostics
            .warning(Code::Invalid, &parameter.origin, "the default isn't of the parameter's type")
            .help("callers have to give it");
        return None;
    }
    match default {
        Value::Null => Some(Need::Optional),
        Value::Array(items) if items.is_empty() => Some(Need::Optional),
        Value::Array(items) if !are_alike(items) => None,
        Value::Object(_) => None,
        default => Some(Need::Preset(default.clone())),
    }
}

/// Whether elements are all texts, all booleans, or all numbers of one kind.
fn are_alike(items: &[Value]) -> bool {
    let all = |is: fn(&Value) -> bool| items.iter().all(is);
    all(Value::is_string) || all(Value::is_boolean) || all(Value::is_i64) || all(Value::is_f64)
}

/// The only value that is listed for a parameter.
fn only_value<'t>(types: &'t Types, parameter: &'t Parameter) -> Option<&'t Value> {
    let Kind::Enumeration(listed) = types.kind(parameter.ty) else {
        let plain = parameter.constant.as_ref();
        return plain.filter(|only| !only.is_null() && fits(types, parameter.ty, only));
    };
    let mut values = listed.shape.values();
    let only = values.next().filter(|_| !listed.shape.is_mixed())?;
    values.next().is_none().then_some(only)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::settle;
    use crate::diagnostics::Diagnostics;
    use crate::model::build::{
        Draft, Model, array, boolean, enumeration, integer, map, object, operation, string,
    };
    use crate::model::outline::findings;
    use crate::model::{Api, Location, Need};

    fn settled(location: Location, ty: Draft, default: Option<Value>) -> (Api, Vec<String>) {
        let takes = operation("GET", "/pets/{a}/toys").requires(location, "a", ty);
        let mut api = Model::new().operation(takes).api();
        api.operations[0].parameters[0].default = default;
        let mut diagnostics = Diagnostics::default();
        settle(&mut api, &mut diagnostics);
        (api, findings(&diagnostics))
    }

    fn need(ty: Draft, default: Value) -> Need {
        settled(Location::Query, ty, Some(default)).0.operations[0].parameters[0].need.clone()
    }

    #[test]
    fn what_is_otherwise_something_needs_no_caller() {
        let list = json!(["a", "b"]);
        for (ty, value) in [
            (string(), json!("a")),
            (integer(), json!(20)),
            (array(string()), list),
            (enumeration(["a", "b"]), json!("b")),
        ] {
            assert_eq!(need(ty, value.clone()), Need::Preset(value));
        }
    }

    #[test]
    fn a_boolean_of_one_possible_value_needs_no_caller() {
        let with = |constant: Value| {
            let takes = operation("GET", "/pets").requires(Location::Query, "a", boolean());
            let mut api = Model::new().operation(takes).api();
            api.operations[0].parameters[0].constant = Some(constant);
            settle(&mut api, &mut Diagnostics::default());
            api.operations[0].parameters[0].need.clone()
        };
        assert_eq!(with(json!(true)), Need::Preset(json!(true)));
        assert_eq!(with(json!("true")), Need::Required, "it is none of its type");
        assert_eq!(with(json!(null)), Need::Required);
    }

    #[test]
    fn nothing_is_sent_of_null_and_of_empty_lists() {
        assert_eq!(need(array(string()), json!([])), Need::Optional);
        assert_eq!(need(integer().or_null(), json!(null)), Need::Optional);
        let (api, _) = settled(Location::Header, string().or_null(), None);
        assert_eq!(api.operations[0].parameters[0].need, Need::Optional);
    }

    #[test]
    fn an_object_is_for_the_caller_to_give() {
        assert_eq!(need(map(string()), json!({"a": "b"})), Need::Required);
        assert_eq!(need(array(object([])), json!([{}])), Need::Required);
    }

    #[test]
    fn a_default_of_another_type_is_none() {
        let (api, found) = settled(Location::Query, integer(), Some(json!("many")));
        assert_eq!(api.operations[0].parameters[0].need, Need::Required);
        let expected = "the default isn't of the parameter's type";
        assert_eq!(
            found,
            [format!("invalid at /paths/~1pets~1{{a}}~1toys/get/parameters/a: {expected}")]
        );
    }

    #[test]
    fn one_possible_value_is_sent_in_any_case() {
        let (api, _) = settled(Location::Query, enumeration(["v1"]), Some(json!("v2")));
        assert_eq!(api.operations[0].parameters[0].need, Need::Preset(json!("v1")));
    }

    #[test]
    fn one_possible_value_is_a_part_of_the_path() {
        let (api, _) = settled(Location::Path, enumeration(["v1"]), None);
        assert_eq!(api.operations[0].path, "/pets/v1/toys");
        assert!(api.operations[0].parameters.is_empty());
        for odd in ["..", "a/b", ""] {
            let (api, _) = settled(Location::Path, enumeration([odd]), None);
            assert_eq!(api.operations[0].path, "/pets/{a}/toys");
        }
        let (api, _) = settled(Location::Path, string(), Some(json!("v1")));
        assert!(api.operations[0].parameters[0].is_required(), "it tells what the call is about");
    }
}
