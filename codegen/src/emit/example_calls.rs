//! A call of an operation as statements, for documentation.

use super::expressions::{Imports, assignment};
use super::layout::Expression;
use super::{Context, Named};
use crate::model::{Kind, Used};

/// The statements of a call, and what they need in scope besides `client`.
pub(super) struct Call<'a> {
    pub(super) imports: Imports<'a>,
    pub(super) statements: String,
}

impl<'a> Call<'a> {
    /// A call with the document's examples; nothing where there is no value to show.
    pub(super) fn of(context: Context<'a>, named: Named<'a>) -> Option<Self> {
        let Named { operation, names, .. } = named;
        let mut imports = Imports::default();
        let mut statements = Vec::new();
        let mut arguments = Vec::new();
        for parameter in operation.parameters.iter().filter(|parameter| parameter.required) {
            let value = context.parameter_sample(parameter)?;
            let resolved = context.api.types.resolve(parameter.ty);
            let expression = context.convertible(parameter.ty, value, &mut imports);
            let borrowed = matches!(context.api.types.get(resolved).kind, Kind::Enumeration(_));
            arguments.push(if borrowed { expression.borrowed() } else { expression });
        }
        if let Some((_, Used { media, ty, .. })) = named.request().filter(|(body, _)| body.required)
        {
            let example = media.examples.first();
            let example = example.and_then(|example| context.complete(ty, &example.value));
            let value = context.as_sent(ty, example.or_else(|| context.sample(ty).cloned())?);
            let body = context.expression(ty, &value, &mut imports);
            statements.push(assignment("body", &body));
            arguments.push(Expression::Atom("&body".to_owned()));
        }
        let begin = format!("client.{}(", names.method.ident());
        let call = Expression::List { begin, items: arguments, end: ").await?" };
        statements.push(match named.output() {
            Some(_) => assignment("answer", &call),
            None => format!("{};", call.lines(0, 0, 1)),
        });
        Some(Self { imports, statements: statements.join("\n") })
    }
}
