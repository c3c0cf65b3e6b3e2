//! A call of each operation, for documentation.

use serde_json::Value;

use super::expressions::{Expression, Imports};
use super::inputs::Inputs;
use super::operations::Taken;
use crate::model::{Exchange, Kind, Operation, Parameter, Payload, Used, unquoted};

/// A call with the document's examples.
#[derive(Debug)]
pub(crate) struct Call {
    /// What the expressions need in scope besides the client.
    pub(crate) imports: Imports,
    /// The body, where one must be sent that is written. The method takes a reference to it.
    pub(crate) body: Option<Expression>,
    /// What else the method takes.
    pub(crate) arguments: Vec<Expression>,
}

impl Call {
    /// The call of an operation; nothing where there is no value to show.
    pub(super) fn of(
        inputs: Inputs<'_>,
        operation: &Operation,
        exchange: &Exchange,
    ) -> Option<Self> {
        let mut imports = Imports::default();
        let mut arguments = Vec::new();
        for parameter in operation.parameters.iter().filter(|parameter| parameter.is_required()) {
            let value = inputs.parameter_sample(parameter)?;
            arguments.push(argument(inputs, parameter, value, &mut imports));
        }
        let sent = exchange.request(operation).filter(|(body, _)| body.required);
        let body = match sent {
            Some((_, used)) if matches!(used.payload, Payload::Bytes(_)) => {
                arguments.push(Expression::Atom("b\"bytes\"".to_owned()));
                None
            }
            Some((_, used)) if matches!(used.payload, Payload::Parts(_)) => {
                let begin = format!("{}::Parts::new().text(", inputs.names.library());
                let items = ["name", "text"].map(Expression::text).to_vec();
                arguments.push(Expression::List { begin, items, end: ")" });
                None
            }
            Some((_, used)) if matches!(used.payload, Payload::Text(_)) => {
                let example = used.media.examples.first().map(|example| &example.value);
                let text = example.or_else(|| inputs.sample(used.ty))?;
                arguments.push(Expression::text(&unquoted(text)));
                None
            }
            Some((_, Used { media, ty, .. })) => {
                let example = media.examples.first();
                let example = example.and_then(|example| inputs.complete(ty, &example.value));
                let value = inputs.as_sent(ty, example.or_else(|| inputs.sample(ty).cloned())?);
                Some(inputs.expression(ty, &value, &mut imports))
            }
            None => None,
        };
        Some(Self { imports, body, arguments })
    }
}

/// A value as a method takes it for a parameter.
fn argument(
    inputs: Inputs<'_>,
    parameter: &Parameter,
    value: &Value,
    imports: &mut Imports,
) -> Expression {
    match (inputs.taken(parameter.ty), inputs.kind(parameter.ty), value) {
        (Taken::Texts, _, texts) => Expression::texts(texts),
        (Taken::Slice(_), Kind::Array(items), Value::Array(elements)) => {
            let elements = elements.iter().map(|element| inputs.element(*items, element, imports));
            Expression::List { begin: "&[".to_owned(), items: elements.collect(), end: "]" }
        }
        (Taken::Reference(_), Kind::Enumeration(_), value) => {
            inputs.convertible(parameter.ty, value, imports).borrowed()
        }
        (Taken::Reference(_), _, value) => {
            inputs.expression(parameter.ty, value, imports).borrowed()
        }
        (_, _, value) => inputs.convertible(parameter.ty, value, imports),
    }
}
