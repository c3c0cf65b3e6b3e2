//! Parameters.

use indexmap::IndexMap;
use openapiv3::{
    HeaderStyle, Parameter as Document, ParameterData, ParameterSchemaOrContent, PathStyle,
    QueryStyle, ReferenceOr,
};

use serde_json::Value;

use super::naming::Naming;
use super::references::Followed;
use super::schemas::SchemaOrReference;
use super::wanted::OF_PARAMETERS;
use super::{Lowering, limits};
use crate::diagnostics::{Code, Pointer};
use crate::model::{Encoding, Location, Need, Parameter, Style, Untyped};
use crate::normalize::{DELIMITED, PIPES, SPACES, TABS};

impl<'a> Lowering<'a> {
    /// The parameters of an operation: its path item's, where it has none of the same name and
    /// place, and its own.
    pub(super) fn parameters(
        &mut self,
        shared: (&'a [ReferenceOr<Document>], &Pointer),
        own: (&'a [ReferenceOr<Document>], &Pointer),
        operation: &str,
    ) -> Vec<Parameter> {
        let mut parameters: Vec<Parameter> = Vec::new();
        for (items, at, overrides) in [(shared.0, shared.1, false), (own.0, own.1, true)] {
            for (index, item) in items.iter().enumerate() {
                let at = at.child("parameters").child(index);
                let Some(parameter) = self.parameter(item, operation, &at) else {
                    continue;
                };
                let same = |other: &Parameter| {
                    other.name == parameter.name && other.location == parameter.location
                };
                match parameters.iter().position(same) {
                    Some(index) if overrides => parameters[index] = parameter,
                    Some(index) => self.duplicate(&parameter, &parameters[index]),
                    None => parameters.push(parameter),
                }
            }
        }
        parameters
    }

    fn duplicate(&mut self, parameter: &Parameter, first: &Parameter) {
        let message =
            format!("a second {} parameter `{}`", parameter.location.as_str(), parameter.name);
        let first = self.diagnostics.original(&first.origin);
        self.diagnostics
            .warning(Code::Duplicate, &parameter.origin, message)
            .also(first, "the first one")
            .help("it is ignored; the first one counts");
    }

    fn parameter(
        &mut self,
        item: &'a ReferenceOr<Document>,
        operation: &str,
        at: &Pointer,
    ) -> Option<Parameter> {
        let components = &self.components.parameters;
        let followed = self.follow(item, "parameters", components, at);
        let Some(Followed { item: parameter, at: origin, component }) = followed else {
            self.leave_out(Code::DanglingReference, at, "one of its parameters isn't there");
            return None;
        };
        let (data, location, style) = parts(parameter);
        let style = delimited(&data.extensions).unwrap_or(style);
        let schema_at = origin.child("schema");
        let mut examples = self.examples(data.example.as_ref(), &data.examples, &origin);
        let (encoding, schema, schema_at) = match &data.format {
            ParameterSchemaOrContent::Schema(schema) => {
                let explode = data.explode.unwrap_or(style == Style::Form);
                let reserved = matches!(parameter, Document::Query { allow_reserved: true, .. });
                (Encoding::Styled { style, explode, reserved }, Some(schema), schema_at)
            }
            ParameterSchemaOrContent::Content(content) => {
                let (name, media) = content.first().unzip();
                let name = name.cloned().unwrap_or_default();
                let at = origin.child("content").child(&name);
                if let Some(media) = media {
                    examples.extend(self.examples(media.example.as_ref(), &media.examples, &at));
                }
                let schema = media.and_then(|media| media.schema.as_ref());
                (Encoding::Content(name), schema, at.child("schema"))
            }
        };
        let naming = Naming::part(operation, &data.name, "parameter", component.as_deref());
        let schema = schema.map(SchemaOrReference::from);
        let ty = match schema {
            Some(schema) => self.schema(schema, &naming, &schema_at),
            None => self.any(Untyped::Unstated, &schema_at),
        };
        if let Some(schema) = schema.filter(|_| examples.is_empty()) {
            examples = self.unkept_examples(schema, ty, &schema_at);
        }
        Some(Parameter {
            wanted: self.wanted(&data.extensions, OF_PARAMETERS, &origin),
            name: data.name.clone(),
            location,
            encoding,
            // A path without it is another path.
            need: Need::of(data.required || location == Location::Path),
            allows_empty: matches!(
                parameter,
                Document::Query { allow_empty_value: Some(true), .. }
            ),
            deprecated: data.deprecated.unwrap_or_default(),
            description: self.description(data.description.as_deref(), schema),
            ty,
            default: schema.and_then(|schema| self.default(schema)),
            constant: schema.and_then(|schema| self.constant(schema)),
            examples,
            limits: schema.and_then(limits::of),
            origin,
        })
    }
}

/// The style of a delimiter that OpenAPI 3 has no style for in such a place.
pub(super) fn delimited(extensions: &IndexMap<String, Value>) -> Option<Style> {
    match extensions.get(DELIMITED)?.as_str()? {
        SPACES => Some(Style::SpaceDelimited),
        PIPES => Some(Style::PipeDelimited),
        TABS => Some(Style::TabDelimited),
        _ => None,
    }
}

fn parts(parameter: &Document) -> (&ParameterData, Location, Style) {
    match parameter {
        Document::Query { parameter_data, style, .. } => {
            let style = match style {
                QueryStyle::Form => Style::Form,
                QueryStyle::SpaceDelimited => Style::SpaceDelimited,
                QueryStyle::PipeDelimited => Style::PipeDelimited,
                QueryStyle::DeepObject => Style::DeepObject,
            };
            (parameter_data, Location::Query, style)
        }
        Document::Header { parameter_data, style: HeaderStyle::Simple } => {
            (parameter_data, Location::Header, Style::Simple)
        }
        Document::Path { parameter_data, style } => {
            let style = match style {
                PathStyle::Matrix => Style::Matrix,
                PathStyle::Label => Style::Label,
                PathStyle::Simple => Style::Simple,
            };
            (parameter_data, Location::Path, style)
        }
        Document::Cookie { parameter_data, .. } => (parameter_data, Location::Cookie, Style::Form),
    }
}

#[cfg(test)]
mod tests {
    use crate::lower::small::{lowered, operation};
    use crate::model::{Encoding, Location, Parameter, Prose, Style};

    #[test]
    fn an_operation_has_its_path_items_parameters_unless_it_has_its_own() {
        let (api, found) = lowered(
            "
            paths:
              /pets:
                parameters:
                  - {name: page, in: query, schema: {type: integer}}
                  - {name: key, in: header, schema: {type: string}}
                  - {name: key, in: header, schema: {type: boolean}}
                get:
                  parameters: [{name: page, in: query, schema: {type: string}}, {name: page, in: header, schema: {type: number}}]
                  responses: {'204': {description: ''}}
            ",
        );
        let parameters = api.operations[0].parameters.iter();
        let parameters = parameters
            .map(|one| (one.name.as_str(), one.location.as_str(), api.outline_of(one.ty)));
        assert_eq!(
            parameters.collect::<Vec<_>>(),
            [
                ("page", "query", "string".to_owned()),
                ("key", "header", "string".to_owned()),
                ("page", "header", "number".to_owned()),
            ]
        );
        assert_eq!(
            found,
            ["duplicate at /paths/~1pets/parameters/2: a second header parameter `key`"]
        );
    }

    /// An operation's only parameter, of some lines.
    fn parameter(text: &str) -> Parameter {
        let (mut api, _) = operation(&format!("parameters: [{{name: a, {text}}}]"));
        api.operations.remove(0).parameters.remove(0)
    }

    #[test]
    fn the_style_of_a_parameter_follows_from_its_place() {
        for (text, location, style, explode) in [
            ("in: query", Location::Query, Style::Form, true),
            ("in: query, explode: false", Location::Query, Style::Form, false),
            ("in: query, style: deepObject", Location::Query, Style::DeepObject, false),
            ("in: header", Location::Header, Style::Simple, false),
            ("in: cookie", Location::Cookie, Style::Form, true),
        ] {
            let parameter = parameter(&format!("{text}, schema: {{type: string}}"));
            assert_eq!(parameter.location, location, "{text}");
            let encoding = Encoding::Styled { style, explode, reserved: false };
            assert_eq!(parameter.encoding, encoding, "{text}");
            assert!(!parameter.is_required(), "{text}");
        }
    }

    #[test]
    fn a_parameter_in_the_path_is_required_whatever_is_said() {
        let (api, _) = lowered(
            "paths: {'/pets/{id}': {get: {parameters: [{name: id, in: path, schema: {}}], responses: {'204': {description: ''}}}}}",
        );
        assert!(api.operations[0].parameters[0].is_required());
    }

    #[test]
    fn a_parameter_may_be_of_a_media_type() {
        let text = "in: query, content: {application/json: {schema: {type: integer}}}";
        let (api, _) = operation(&format!("parameters: [{{name: a, {text}}}]"));
        let parameter = &api.operations[0].parameters[0];
        assert_eq!(parameter.encoding, Encoding::Content("application/json".to_owned()));
        assert_eq!(api.outline_of(parameter.ty), "i64");
    }

    #[test]
    fn a_parameter_that_says_nothing_is_what_its_schema_says_and_shows() {
        let (api, found) = lowered(
            "
            paths:
              /pets:
                get:
                  parameters:
                    - {name: inline, in: query, description: '', schema: {type: integer, description: Its page., example: 7}}
                    - {name: plain, in: query, schema: {$ref: '#/components/schemas/Who'}}
                    - {name: model, in: query, schema: {$ref: '#/components/schemas/Colour'}}
                    - {name: own, in: query, description: Its own., example: Ada, schema: {$ref: '#/components/schemas/Who'}}
                    - name: content
                      in: query
                      content: {application/json: {schema: {type: array, items: {type: number}, description: Where it is.}, example: [1.5]}}
                  responses: {'204': {description: ''}}
            components:
              schemas:
                Who: {type: string, description: In whose name., example: Marta}
                Colour: {type: string, enum: [red], description: A colour., example: red}
            ",
        );
        assert_eq!(found, [""; 0]);
        let said = api.operations[0].parameters.iter().map(|parameter| {
            let description = parameter.description.as_ref().map(Prose::as_written);
            let examples = parameter.examples.iter();
            let examples = examples.map(|one| format!(" {} at {}", one.value, one.origin.as_str()));
            format!("{}:{}", description.unwrap_or_default(), examples.collect::<String>())
        });
        let at = "/paths/~1pets/get/parameters";
        assert_eq!(
            said.collect::<Vec<_>>(),
            [
                format!("Its page.: 7 at {at}/0/schema/example"),
                "In whose name.: \"Marta\" at /components/schemas/Who/example".to_owned(),
                // The model says and shows itself what it is.
                ":".to_owned(),
                format!("Its own.: \"Ada\" at {at}/3/example"),
                format!("Where it is.: [1.5] at {at}/4/content/application~1json/example"),
            ]
        );
    }
}
