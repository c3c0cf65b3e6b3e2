//! The call that documentation begins with: one that tells what a client is like, and is read at a glance.

use super::expressions::Expression;
use super::operations::{Method, Returned};
use super::{Call, Plan};

/// How many arguments such a call takes at most, beside a body.
const MOST_ARGUMENTS: usize = 2;

/// How many values its body has at most.
const MOST_VALUES: usize = 12;

impl Plan {
    /// The method that documentation shows: the first that sends a body with something in it, or else
    /// the first whose response is JSON. Where there is neither, it is the first with a body, or just
    /// the first.
    pub(crate) fn shown_method(&self) -> Option<&Method> {
        let methods = self.methods_in_order();
        let first = |is_it: fn(&Method) -> bool| methods.iter().copied().find(|it| is_it(it));
        first(sends_something)
            .or_else(|| first(brings_something))
            .or_else(|| first(|method| method.body.is_some()))
            .or_else(|| first(|_| true))
    }
}

/// Whether the body that is shown is one that the call is better known by.
fn sends_something(method: &Method) -> bool {
    let body = simple_call(method).and_then(|call| call.body.as_ref());
    body.is_some_and(|body| body.takes_anything() && values(body) <= MOST_VALUES)
}

/// Whether a call needs no body, and its response is read.
fn brings_something(method: &Method) -> bool {
    let is_read =
        |returned: &Returned| returned.decoders().first().is_some_and(|decoder| decoder.is_json());
    method.body.is_none() && simple_call(method).is_some() && is_read(&method.returned)
}

/// The call of a method that takes little.
fn simple_call(method: &Method) -> Option<&Call> {
    let is_simple = !method.is_deprecated && method.arguments.len() <= MOST_ARGUMENTS;
    method.example.as_ref().filter(|_| is_simple)
}

/// How many values there are in an expression.
fn values(expression: &Expression) -> usize {
    match expression {
        Expression::Atom(_) => 1,
        Expression::List { items, .. } => items.iter().map(values).sum(),
        Expression::Chain { value, methods } => {
            values(value) + methods.iter().map(|(_, argument)| values(argument)).sum::<usize>()
        }
    }
}
