//! A call of each operation, for documentation.

use super::expressions::{Expression, Imports};
use super::inputs::Inputs;
use crate::model::{Exchange, Kind, Operation, Used};

/// A call with the document's examples.
#[derive(Debug)]
pub(crate) struct Call {
    /// What the expressions need in scope besides the client.
    pub(crate) imports: Imports,
    /// The body, where one must be sent. The method takes a reference to it.
    pub(crate) body: Option<Expression>,
    /// What the method takes in front of it.
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
        for parameter in operation.parameters.iter().filter(|parameter| parameter.required) {
            let value = inputs.parameter_sample(parameter)?;
            let expression = inputs.convertible(parameter.ty, value, &mut imports);
            let borrowed = matches!(inputs.kind(parameter.ty), Kind::Enumeration(_));
            arguments.push(if borrowed { expression.borrowed() } else { expression });
        }
        let sent = exchange.request(operation).filter(|(body, _)| body.required);
        let body = match sent {
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
