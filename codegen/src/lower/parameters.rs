//! Parameters.

use openapiv3::{
    HeaderStyle, Parameter as Document, ParameterData, ParameterSchemaOrContent, PathStyle,
    QueryStyle, ReferenceOr,
};

use super::Lowering;
use super::naming::Naming;
use crate::diagnostics::{Code, Pointer};
use crate::model::{Encoding, Location, Parameter, Style, Untyped};

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
                    Some(_) => self.duplicate(&parameter),
                    None => parameters.push(parameter),
                }
            }
        }
        parameters
    }

    fn duplicate(&mut self, parameter: &Parameter) {
        let message =
            format!("a second {} parameter `{}`", parameter.location.as_str(), parameter.name);
        self.diagnostics
            .warning(Code::Duplicate, &parameter.origin, message)
            .help("it is ignored; the first one counts");
    }

    fn parameter(
        &mut self,
        item: &'a ReferenceOr<Document>,
        operation: &str,
        at: &Pointer,
    ) -> Option<Parameter> {
        let components = &self.components.parameters;
        let Some((parameter, origin)) = self.follow(item, "parameters", components, at) else {
            self.obstacle(Code::DanglingReference, at, "one of its parameters isn't there");
            return None;
        };
        let (data, location, style) = parts(parameter);
        let schema_at = origin.child("schema");
        let (encoding, schema, schema_at) = match &data.format {
            ParameterSchemaOrContent::Schema(schema) => {
                let explode = data.explode.unwrap_or(style == Style::Form);
                let reserved = matches!(parameter, Document::Query { allow_reserved: true, .. });
                (Encoding::Styled { style, explode, reserved }, Some(schema), schema_at)
            }
            ParameterSchemaOrContent::Content(content) => {
                let at = origin.child("content");
                let (name, schema) = match content.first() {
                    Some((name, media)) => (name.clone(), media.schema.as_ref()),
                    None => (String::new(), None),
                };
                (Encoding::Content(name.clone()), schema, at.child(name).child("schema"))
            }
        };
        let naming = Naming::part(operation, &data.name, "parameter", &origin);
        let ty = match schema {
            Some(schema) => self.schema(schema.into(), &naming, &schema_at),
            None => self.any(Untyped::Unstated, &schema_at),
        };
        Some(Parameter {
            name: data.name.clone(),
            location,
            encoding,
            // A path without it is another path.
            required: data.required || location == Location::Path,
            deprecated: data.deprecated.unwrap_or_default(),
            description: data.description.clone(),
            ty,
            examples: self.examples(data.example.as_ref(), &data.examples, &origin),
            origin,
        })
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
