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
    /// The body, where one is shown that is written: a reference to it is taken.
    pub(crate) body: Option<Expression>,
    /// What the method takes.
    pub(crate) arguments: Vec<Expression>,
    /// The body as the call takes it, where it needn't be there.
    pub(crate) set: Option<Expression>,
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
            arguments.push(argument(inputs, parameter, &value, &mut imports));
        }
        let shown = shown_body(operation, exchange);
        let Some((is_required, used)) = shown else {
            return Some(Self { imports, body: None, arguments, set: None });
        };
        let (body, taken) = match body(inputs, &used, &mut imports) {
            Some((body, taken)) => (body, Some(taken)),
            None if is_required => return None,
            None => (None, None),
        };
        let set = if is_required {
            arguments.extend(taken);
            None
        } else {
            taken
        };
        Some(Self { imports, body, arguments, set })
    }
}

/// The body that examples and tests send, and whether it must be there: one that needn't be is what
/// calls of a method that is made for bodies are about all the same.
pub(super) fn shown_body<'o>(
    operation: &'o Operation,
    exchange: &Exchange,
) -> Option<(bool, Used<'o>)> {
    let (body, used) = exchange.request(operation)?;
    let is_made_for_bodies =
        matches!(operation.method.as_str(), "POST" | "PUT" | "PATCH" | "QUERY");
    let is_shown = body.required || is_made_for_bodies;
    is_shown.then_some((body.required, used))
}

/// A body: what is assigned before the call, if anything is, and what the call takes.
fn body(
    inputs: Inputs<'_>,
    used: &Used<'_>,
    imports: &mut Imports,
) -> Option<(Option<Expression>, Expression)> {
    let Used { media, payload, ty } = *used;
    let example = media.examples.first().map(|example| &example.value);
    Some(match payload {
        Payload::Bytes(_) => (None, Expression::Atom("b\"bytes\"".to_owned())),
        Payload::Parts(_) => {
            let begin = format!("{}::Parts::new().text(", inputs.names.library());
            let items = ["name", "text"].map(Expression::text).to_vec();
            (None, Expression::List { begin, items, end: ")" })
        }
        Payload::Text(_) => {
            let text = example.or_else(|| inputs.sample(ty))?;
            (None, Expression::text(&unquoted(text)))
        }
        _ => {
            let example = example.and_then(|example| inputs.complete(ty, example));
            let value = inputs.as_sent(ty, example.or_else(|| inputs.sample(ty).cloned())?);
            let body = inputs.expression(ty, &value, imports);
            (Some(body), Expression::Atom("&body".to_owned()))
        }
    })
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
