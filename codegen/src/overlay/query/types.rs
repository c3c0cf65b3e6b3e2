//! What the grammar lets through, and RFC 9535 doesn't: functions that it doesn't know, and those whose
//! arguments or results aren't of the kind that their place wants (2.4.3).

use jsonpath_rust::parser::model::{
    Comparable, Filter, FilterAtom, FnArg, JpQuery, Segment, Selector, Test, TestFunction,
};

/// Whether a query is well-typed.
pub(super) fn check(query: &JpQuery) -> Result<(), String> {
    segments(&query.segments)
}

fn segments(all: &[Segment]) -> Result<(), String> {
    all.iter().try_for_each(|one| match one {
        Segment::Descendant(inner) => segments(std::slice::from_ref(inner)),
        Segment::Selector(one) => selector(one),
        Segment::Selectors(several) => several.iter().try_for_each(selector),
    })
}

fn selector(selector: &Selector) -> Result<(), String> {
    match selector {
        Selector::Filter(inner) => filter(inner),
        _ => Ok(()),
    }
}

fn filter(expression: &Filter) -> Result<(), String> {
    match expression {
        Filter::Or(filters) | Filter::And(filters) => filters.iter().try_for_each(filter),
        Filter::Atom(FilterAtom::Filter { expr, .. }) => filter(expr),
        Filter::Atom(FilterAtom::Test { expr, .. }) => test(expr),
        Filter::Atom(FilterAtom::Comparison(comparison)) => {
            let (left, right) = comparison.vals();
            [left, right].into_iter().try_for_each(|side| match side {
                Comparable::Function(called) => function(called),
                Comparable::Literal(_) | Comparable::SingularQuery(_) => Ok(()),
            })
        }
    }
}

fn test(test: &Test) -> Result<(), String> {
    match test {
        Test::RelQuery(inner) => segments(inner),
        Test::AbsQuery(query) => check(query),
        Test::Function(called) => match called.as_ref() {
            TestFunction::Length(_) => Err(alone("length")),
            TestFunction::Value(_) => Err(alone("value")),
            TestFunction::Count(_) => Err(alone("count")),
            called => function(called),
        },
    }
}

fn alone(name: &str) -> String {
    format!("what `{name}` yields must be compared with something")
}

fn function(called: &TestFunction) -> Result<(), String> {
    match called {
        TestFunction::Custom(name, _) => Err(format!("there is no function `{name}`")),
        TestFunction::Length(argument) => value(argument, "length"),
        TestFunction::Value(argument) => nodes(argument, "value"),
        TestFunction::Count(argument) => nodes(argument, "count"),
        TestFunction::Search(text, pattern) => {
            value(text, "search").and_then(|()| value(pattern, "search"))
        }
        TestFunction::Match(text, pattern) => {
            value(text, "match").and_then(|()| value(pattern, "match"))
        }
    }
}

/// An argument that must be a value.
fn value(argument: &FnArg, name: &str) -> Result<(), String> {
    let is_value = match argument {
        FnArg::Literal(_) => true,
        FnArg::Filter(_) => false,
        FnArg::Test(test) => match test.as_ref() {
            Test::RelQuery(segments) => segments.iter().all(is_singular),
            Test::AbsQuery(query) => query.segments.iter().all(is_singular),
            Test::Function(called) => {
                function(called)?;
                !matches!(**called, TestFunction::Search(..) | TestFunction::Match(..))
            }
        },
    };
    let wrong = || format!("`{name}` takes a value, or a query for a single one");
    if is_value { Ok(()) } else { Err(wrong()) }
}

/// An argument that must be a query.
fn nodes(argument: &FnArg, name: &str) -> Result<(), String> {
    match argument {
        FnArg::Test(query) if !matches!(**query, Test::Function(_)) => test(query),
        _ => Err(format!("`{name}` takes a query")),
    }
}

fn is_singular(segment: &Segment) -> bool {
    match segment {
        Segment::Selector(Selector::Name(_) | Selector::Index(_)) => true,
        Segment::Selectors(several) => {
            matches!(several.as_slice(), [Selector::Name(_) | Selector::Index(_)])
        }
        _ => false,
    }
}
