//! Parameters.

use openapiv3::{
    HeaderStyle, Parameter as Document, ParameterData, ParameterSchemaOrContent, PathStyle,
    QueryStyle, ReferenceOr,
};

use super::Lowering;
use super::naming::Naming;
use crate::diagnostics::{Code, Pointer};
use crate::model::{Location, Parameter, Style};

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
        self.diagnostics.error(Code::Duplicate, &parameter.origin, message);
    }

    fn parameter(
        &mut self,
        item: &'a ReferenceOr<Document>,
        operation: &str,
        at: &Pointer,
    ) -> Option<Parameter> {
        let components = &self.components.parameters;
        let (parameter, origin) = self.follow(item, "parameters", components, at)?;
        let (data, location, style) = parts(parameter);
        let schema = match &data.format {
            ParameterSchemaOrContent::Schema(schema) => schema,
            ParameterSchemaOrContent::Content(_) => {
                self.diagnostics.error(
                    Code::UnsupportedParameter,
                    &origin.child("content"),
                    format!(
                        "the parameter `{}` has a media type, which isn't supported yet",
                        data.name
                    ),
                );
                return None;
            }
        };
        let naming = Naming::operation(&format!("{operation} {}", data.name));
        let ty = self.schema(schema.into(), &naming, &origin.child("schema"));
        Some(Parameter {
            name: data.name.clone(),
            location,
            style,
            explode: data.explode.unwrap_or(style == Style::Form),
            required: data.required,
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
