//! Model to model: what is worked out from the model as a whole, one thing a module.

mod access;
mod boxing;
mod combined;
mod constants;
mod contradictions;
mod discriminators;
mod duplicate_types;
mod enumerations;
mod examples;
mod headers;
mod inference;
mod intersections;
mod payloads;
mod reachability;
mod recursion;
mod request_checks;
mod support;
mod undeclared;
mod unions;
mod untyped_parameters;
mod whole_numbers;

use crate::diagnostics::Diagnostics;
use crate::model::{Api, Exchange};
pub(crate) use examples::fits;

/// What the passes find out that isn't a part of the model.
#[derive(Debug)]
pub(crate) struct Facts {
    /// By the operation's index.
    pub(crate) exchanges: Vec<Exchange>,
}

/// Runs the passes, in this order.
pub(crate) fn run(api: &mut Api, diagnostics: &mut Diagnostics) -> Facts {
    enumerations::merge(&mut api.types);
    intersections::merge(&mut api.types, diagnostics);
    duplicate_types::merge(api);
    // Nothing is said of what was merged into other types only.
    reachability::drop_unreachable(api);
    contradictions::leave_out(&mut api.types, diagnostics);
    unions::simplify(&mut api.types, diagnostics);
    whole_numbers::write(api);
    constants::find(api);
    inference::infer(api, diagnostics);
    recursion::check(&mut api.types, diagnostics);
    // Before operations are left out, so that a type is what it will be once they aren't.
    access::settle(api);
    duplicate_types::alias(api);
    untyped_parameters::settle(api, diagnostics);
    let mut exchanges = payloads::decide(api, diagnostics);
    support::check(api, &mut exchanges, diagnostics);
    reachability::drop_unreachable(api);
    undeclared::report(&api.types, diagnostics);
    boxing::break_circles(&mut api.types);
    request_checks::settle(api, &exchanges);
    examples::keep_fitting(api, &exchanges, diagnostics);
    headers::find(api);
    Facts { exchanges }
}
