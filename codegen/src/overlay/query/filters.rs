//! Filters: which members or elements of a value a query wants.

use std::borrow::Cow;
use std::cmp::Ordering;

use jsonpath_rust::parser::model::{
    Comparable, Comparison, Filter, FilterAtom, Literal, SingularQuery, SingularQuerySegment, Test,
};
use serde_json::Number;

use super::{Run, slices};
use crate::tree::{Node, Value};

impl<'t> Run<'t> {
    /// Whether a filter holds for a value.
    pub(super) fn holds(&self, filter: &Filter, current: &'t Node) -> Option<bool> {
        match filter {
            Filter::Or(filters) => {
                for filter in filters {
                    if self.holds(filter, current)? {
                        return Some(true);
                    }
                }
                Some(false)
            }
            Filter::And(filters) => {
                for filter in filters {
                    if !self.holds(filter, current)? {
                        return Some(false);
                    }
                }
                Some(true)
            }
            Filter::Atom(FilterAtom::Filter { expr, not }) => {
                Some(self.holds(expr, current)? != *not)
            }
            Filter::Atom(FilterAtom::Test { expr, not }) => Some(self.test(expr, current)? != *not),
            Filter::Atom(FilterAtom::Comparison(comparison)) => self.compare(comparison, current),
        }
    }

    /// Whether something is there, or a function says so.
    fn test(&self, test: &Test, current: &'t Node) -> Option<bool> {
        match test {
            Test::Function(function) => self.matches(function, current),
            test => Some(!self.nodes(test, current)?.is_empty()),
        }
    }

    /// The values that a query within a filter selects.
    pub(super) fn nodes(&self, test: &Test, current: &'t Node) -> Option<Vec<&'t Node>> {
        match test {
            Test::RelQuery(segments) => self.select(segments, current),
            Test::AbsQuery(query) => self.select(&query.segments, self.root),
            Test::Function(_) => Some(Vec::new()),
        }
    }

    fn compare(&self, comparison: &Comparison, current: &'t Node) -> Option<bool> {
        let (left, right) = comparison.vals();
        let (left, right) = (self.value(left, current)?, self.value(right, current)?);
        let (left, right) = (left.as_deref(), right.as_deref());
        Some(match comparison {
            Comparison::Eq(..) => self.same(left, right)?,
            Comparison::Ne(..) => !self.same(left, right)?,
            Comparison::Lt(..) => order(left, right) == Some(Ordering::Less),
            Comparison::Gt(..) => order(left, right) == Some(Ordering::Greater),
            Comparison::Lte(..) => {
                order(left, right) == Some(Ordering::Less) || self.same(left, right)?
            }
            Comparison::Gte(..) => {
                order(left, right) == Some(Ordering::Greater) || self.same(left, right)?
            }
        })
    }

    /// What one side of a comparison comes to, which may be nothing.
    #[expect(clippy::option_option, reason = "nothing, unless there were too many steps")]
    fn value(&self, side: &Comparable, current: &'t Node) -> Option<Option<Cow<'t, Value>>> {
        self.steps.take(1)?;
        match side {
            Comparable::Literal(literal) => Some(Some(Cow::Owned(of(literal)))),
            Comparable::SingularQuery(query) => {
                Some(self.singular(query, current).map(|node| Cow::Borrowed(&node.value)))
            }
            Comparable::Function(function) => self.call(function, current),
        }
    }

    fn singular(&self, query: &SingularQuery, current: &'t Node) -> Option<&'t Node> {
        let (from, segments) = match query {
            SingularQuery::Current(segments) => (current, segments),
            SingularQuery::Root(segments) => (self.root, segments),
        };
        segments.iter().try_fold(from, |node, segment| match segment {
            SingularQuerySegment::Name(name) => node.node(name),
            SingularQuerySegment::Index(index) => slices::element(node, *index),
        })
    }

    /// Whether two values are the same. Numbers are, however they are written.
    fn same(&self, left: Option<&Value>, right: Option<&Value>) -> Option<bool> {
        let (Some(left), Some(right)) = (left, right) else {
            return Some(left.is_none() && right.is_none());
        };
        self.steps.take(1)?;
        Some(match (left, right) {
            (Value::Number(left), Value::Number(right)) => {
                numbers(left, right) == Some(Ordering::Equal)
            }
            (Value::Array(left), Value::Array(right)) => {
                if left.len() != right.len() {
                    return Some(false);
                }
                for (left, right) in left.iter().zip(right) {
                    if !self.same(Some(left), Some(right))? {
                        return Some(false);
                    }
                }
                true
            }
            (Value::Object(left), Value::Object(right)) => {
                if left.len() != right.len() {
                    return Some(false);
                }
                for (name, member) in left {
                    let other = right.get(name);
                    if other.is_none() || !self.same(Some(member), other)? {
                        return Some(false);
                    }
                }
                true
            }
            (left, right) => left == right,
        })
    }
}

/// Which of two values comes first; only numbers and texts have an order.
fn order(left: Option<&Value>, right: Option<&Value>) -> Option<Ordering> {
    match (left?, right?) {
        (Value::Number(left), Value::Number(right)) => numbers(left, right),
        (Value::String(left), Value::String(right)) => Some(left.cmp(right)),
        _ => None,
    }
}

/// Whole numbers are compared as such: as fractions, large ones would be the same that aren't.
fn numbers(left: &Number, right: &Number) -> Option<Ordering> {
    let whole = |number: &Number| {
        number.as_i64().map(i128::from).or_else(|| number.as_u64().map(i128::from))
    };
    match (whole(left), whole(right)) {
        (Some(left), Some(right)) => Some(left.cmp(&right)),
        _ => left.as_f64()?.partial_cmp(&right.as_f64()?),
    }
}

/// The value that a literal is.
pub(super) fn of(literal: &Literal) -> Value {
    match literal {
        Literal::Int(number) => (*number).into(),
        Literal::Float(number) => Number::from_f64(*number).map_or(Value::Null, Value::Number),
        Literal::String(text) => text.as_str().into(),
        Literal::Bool(flag) => (*flag).into(),
        Literal::Null => Value::Null,
    }
}
