//! Settles how parameters are written: what a style isn't defined for is reported, and written in the
//! way that servers read which have such parameters.

use crate::diagnostics::{Change, Code, Diagnostics};
use crate::model::{Api, Encoding, Kind, Parameter, Style, Type, Types, essence};

/// What values of a parameter consist of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Single,
    List,
    /// Of what has parts itself.
    ListOfMore,
    Object,
    /// Several of these.
    Any,
}

pub(crate) fn settle(api: &mut Api, diagnostics: &mut Diagnostics) {
    for parameter in api.operations.iter_mut().flat_map(|operation| &mut operation.parameters) {
        match &parameter.encoding {
            Encoding::Content(_) => media_type(&mut api.types, parameter, diagnostics),
            Encoding::Styled { .. } => style(&api.types, parameter, diagnostics),
        }
        if parameter.allows_empty {
            empty(&api.types, parameter, diagnostics);
        }
    }
}

/// Takes what isn't JSON for text that the caller writes.
fn media_type(types: &mut Types, parameter: &mut Parameter, diagnostics: &mut Diagnostics) {
    let Encoding::Content(name) = &parameter.encoding else { return };
    if essence(name).ends_with("json") {
        return;
    }
    let is_text = matches!(types.kind(parameter.ty), Kind::String { .. });
    if !is_text {
        let message = format!("`{name}` isn't written by the client");
        diagnostics
            .warning(Code::Ignored, &parameter.origin.child("content"), message)
            .help("callers give the parameter as it is to be sent");
        let origin = types.get(parameter.ty).origin.clone();
        // Others may have the same type for something else.
        let kind = Kind::text();
        parameter.ty = types.add(Type { kind, nullable: false, origin });
    }
    parameter.encoding = Encoding::usual(parameter.location);
}

fn style(types: &Types, parameter: &mut Parameter, diagnostics: &mut Diagnostics) {
    let form = form(types, parameter);
    let Encoding::Styled { style, explode, .. } = &mut parameter.encoding else { return };
    let told = *style;
    let is_deep = told == Style::DeepObject;
    let is_delimited =
        matches!(told, Style::SpaceDelimited | Style::PipeDelimited | Style::TabDelimited);
    let (what, instead) = match form {
        Form::Single if is_deep || is_delimited => {
            *style = Style::Form;
            ("a single value", "it is sent as `style: form` has it")
        }
        _ if is_delimited && *explode => {
            *style = Style::Form;
            ("an exploded value", "it is sent as `style: form` has it, each element by itself")
        }
        Form::List | Form::ListOfMore if is_deep => {
            ("a list", "brackets stand behind its name, for each element")
        }
        Form::ListOfMore => ("a list of lists or objects", "each element is sent as JSON"),
        _ => return,
    };
    let message = format!("`style: {}` isn't defined for {what}", told.as_str());
    diagnostics.warning(Code::Ignored, &parameter.origin, message).help(instead);
}

/// Reports what is never empty though the document allows that.
fn empty(types: &Types, parameter: &mut Parameter, diagnostics: &mut Diagnostics) {
    let is_never = matches!(parameter.encoding, Encoding::Content(_))
        || matches!(types.kind(parameter.ty), Kind::Boolean | Kind::Integer(_) | Kind::Float);
    if is_never {
        parameter.allows_empty = false;
        let message = "`allowEmptyValue` has no effect: a value of this type is never empty";
        diagnostics
            .warning(Code::Ignored, &parameter.origin.child("allowEmptyValue"), message)
            .spared_by(|at| vec![Change::Remove(at.clone())])
            .help("a string or a list can be empty");
    }
}

fn form(types: &Types, parameter: &Parameter) -> Form {
    match types.kind(parameter.ty) {
        Kind::Array(items) => match types.kind(*items) {
            Kind::Array(_) | Kind::Map(_) | Kind::Object(_) => Form::ListOfMore,
            _ => Form::List,
        },
        Kind::Map(_) | Kind::Object(_) => Form::Object,
        Kind::Union(_) | Kind::Any(_) => Form::Any,
        _ => Form::Single,
    }
}

#[cfg(test)]
mod tests {
    use super::settle;
    use crate::diagnostics::Diagnostics;
    use crate::model::build::{Draft, Model, array, integer, map, object, operation, string};
    use crate::model::outline::findings;
    use crate::model::{Encoding, Location, Style};

    fn settled(ty: Draft, encoding: Encoding) -> (Encoding, String, Vec<String>) {
        let takes = operation("GET", "/pets").takes(Location::Query, "a", ty);
        let mut api = Model::new().operation(takes).api();
        api.operations[0].parameters[0].encoding = encoding;
        let mut diagnostics = Diagnostics::default();
        settle(&mut api, &mut diagnostics);
        let parameter = &api.operations[0].parameters[0];
        (parameter.encoding.clone(), api.outline_of(parameter.ty), findings(&diagnostics))
    }

    fn styled(style: Style, explode: bool) -> Encoding {
        Encoding::Styled { style, explode, reserved: false }
    }

    #[test]
    fn what_a_style_is_defined_for_stays() {
        for (ty, style, explode) in [
            (array(string()), Style::PipeDelimited, false),
            (map(string()), Style::DeepObject, true),
            (object([]), Style::SpaceDelimited, false),
            (integer(), Style::Form, true),
        ] {
            let (encoding, _, found) = settled(ty, styled(style, explode));
            assert_eq!((encoding, found), (styled(style, explode), Vec::new()));
        }
    }

    #[test]
    fn what_a_style_is_not_defined_for_is_reported() {
        let pipes = |explode| styled(Style::PipeDelimited, explode);
        let deep = || styled(Style::DeepObject, true);
        let list = || array(string());
        for (ty, told, style, what) in [
            (string(), pipes(false), Style::Form, "a single value"),
            (list(), pipes(true), Style::Form, "an exploded value"),
            (integer(), deep(), Style::Form, "a single value"),
            (list(), deep(), Style::DeepObject, "a list"),
            (
                array(map(string())),
                styled(Style::Form, true),
                Style::Form,
                "a list of lists or objects",
            ),
        ] {
            let (encoding, _, found) = settled(ty, told);
            assert!(matches!(encoding, Encoding::Styled { style: it, .. } if it == style));
            assert!(found[0].ends_with(&format!("isn't defined for {what}")), "{found:?}");
        }
    }

    #[test]
    fn what_is_never_empty_allows_nothing() {
        for (ty, found) in [(string(), 0), (array(string()), 0), (integer(), 1)] {
            let takes = operation("GET", "/pets").takes(Location::Query, "a", ty);
            let mut api = Model::new().operation(takes).api();
            api.operations[0].parameters[0].allows_empty = true;
            let mut diagnostics = Diagnostics::default();
            settle(&mut api, &mut diagnostics);
            assert_eq!(findings(&diagnostics).len(), found);
            assert_eq!(api.operations[0].parameters[0].allows_empty, found == 0);
        }
    }

    #[test]
    fn what_is_neither_json_nor_text_is_given_as_it_is_sent() {
        let (encoding, ty, found) = settled(object([]), Encoding::Content("text/xml".to_owned()));
        assert_eq!(encoding, Encoding::usual(Location::Query));
        assert_eq!(ty, "string");
        assert_eq!(found.len(), 1);
        let json = Encoding::Content("application/json; charset=utf-8".to_owned());
        let (encoding, ty, found) = settled(object([]), json.clone());
        assert_eq!((encoding, ty.as_str(), found.len()), (json, "{}", 0));
    }
}
