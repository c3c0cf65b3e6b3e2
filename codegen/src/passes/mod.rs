//! Model to model: what is worked out from the model as a whole, one thing a module.

mod access;
mod alike_variants;
mod boxing;
mod combined;
mod constants;
mod contradictions;
mod discriminators;
mod duplicate_types;
mod enumerations;
mod examples;
mod facts;
mod files;
mod formats;
mod headers;
mod inference;
mod intersections;
mod media_types;
mod newtypes;
mod nominal_objects;
mod pagination;
mod payloads;
mod presets;
mod quoted_examples;
mod reachability;
mod recursion;
mod request_checks;
mod streams;
mod styles;
mod support;
mod undeclared;
mod unions;
mod untold;
mod untyped_parameters;
mod whole_numbers;

use crate::Options;
use crate::diagnostics::Diagnostics;
use crate::model::Api;
pub(crate) use examples::{fits, integer_fits};
pub(crate) use facts::{Facts, FieldFacts, FieldId, Spared};

/// Runs the passes, in this order. A comment says what a pass needs of those before it, or what those
/// behind it need.
pub(crate) fn run(api: &mut Api, options: &Options, diagnostics: &mut Diagnostics) -> Facts {
    // Before intersections, so that these meet a list of values as one type and not as a union.
    enumerations::merge(&mut api.types);
    // Before all that looks at fields and variants, which an intersection has only once it is merged.
    intersections::merge(&mut api.types, diagnostics);
    // Behind intersections, which make variants of alternatives; before unions, which know more than one
    // variant when it is all of them.
    alike_variants::merge(api);
    // Behind intersections, several of which may come to the same; before unions, where two variants
    // that are duplicates become one.
    duplicate_types::merge(api);
    // Before all that reports, so that nothing is said of what was merged into other types only.
    reachability::drop_unreachable(api);
    // Before unions and whatever else tells an object from any value.
    nominal_objects::open(api, diagnostics);
    // Behind intersections, which find contradictions; before unions, each of which one of them would
    // make any value.
    contradictions::leave_out(&mut api.types, diagnostics);
    // Before constants, which look at the values that discriminators have in the end.
    unions::simplify(&mut api.types, diagnostics);
    // Behind intersections, of which another part may declare a field, and behind unions, whose
    // discriminators may be one; before all that knows fields by their objects.
    undeclared::leave_out_slips(&mut api.types, diagnostics);
    // Behind unions, which may turn out to be nothing but a file; before constants, which know fields by
    // their objects, of which this may make copies.
    files::find(api, diagnostics);
    // Behind unions, to know the variant of an example; before whole numbers and inference, which look at
    // the values of examples.
    quoted_examples::read(api, diagnostics);
    // Before constants and examples, which compare values with each other and with types.
    whole_numbers::write(api);
    // Before access, which keeps the discriminator value of an object that a request carries.
    let wanted = constants::find(api);
    // Behind unions, to know the variant of an example; before access, since an example may be `null`.
    inference::infer(api, diagnostics);
    // Behind unions, of which one with a single variant may be what closes a circle.
    recursion::check(&mut api.types, diagnostics);
    // Before operations are left out, so that a type is what it will be once they aren't.
    let fields = access::settle(api, wanted);
    // Behind access: of types that say the same, one may be sent and the other received, and then they
    // differ.
    duplicate_types::alias(api, &fields);
    // Behind inference, which may find the type; before support, which takes no parameter without one.
    untyped_parameters::settle(api, diagnostics);
    // Behind what makes their types what they are.
    styles::settle(api, diagnostics);
    // Behind styles, since a list of some style can't be written as a default; before support, which may
    // leave out what needn't be given.
    presets::settle(api, diagnostics);
    // Behind all that makes types what they are, by which bodies are told apart; support needs it.
    let mut exchanges = payloads::decide(api, diagnostics);
    // Before all that is about the operations which a client has.
    support::check(api, &mut exchanges, diagnostics);
    // Behind support: what it says of an operation is said once.
    media_types::split(api, &mut exchanges, diagnostics);
    // Again, since the types of what was left out are needed by nobody.
    reachability::drop_unreachable(api);
    // Behind inference, which may find the type; behind what drops types, so that none of these is
    // reported.
    undeclared::report(&api.types, diagnostics);
    // Behind constants, which tell variants apart.
    untold::report(&api.types, diagnostics);
    // Now that no type becomes another one any more, or goes.
    let boxed = boxing::break_circles(&api.types);
    // Behind media types, which may make several operations of one.
    let streams = streams::find(api, &exchanges, diagnostics);
    // Behind support: only bodies that are sent are checked.
    let checked = request_checks::settle(api, &exchanges);
    // Behind inference, which learns from examples, and where types are what examples must fit.
    examples::keep_fitting(api, &exchanges, diagnostics);
    // Behind support: only responses of operations that a client has count.
    headers::find(api);
    // Behind all that makes types, or leaves out what sends or brings them.
    let brought = access::brought(api);
    let unmade = access::unmade(api, &brought);
    // Behind all that compares types: a text is one to all of these, whatever its type is called.
    newtypes::choose(api, &options.newtypes, diagnostics);
    // Behind newtypes: a name says more than a format.
    formats::choose(&mut api.types, &options.formats);
    // Behind all that makes types what they are, by which the settings are checked.
    let pagination = pagination::find(api, &exchanges, &options.pagination, diagnostics);
    Facts { exchanges, streams, pagination, fields, boxed, checked, brought, unmade }
}
