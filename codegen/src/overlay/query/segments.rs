//! Segments and selectors: the way of a query through a tree.

use jsonpath_rust::parser::model::{Segment, Selector};

use super::{Run, slices};
use crate::tree::{Node, Value};

impl<'t> Run<'t> {
    /// The values that segments select, from one on.
    pub(super) fn select(&self, segments: &[Segment], from: &'t Node) -> Option<Vec<&'t Node>> {
        let mut reached = vec![from];
        for segment in segments {
            let mut next = Vec::new();
            for node in reached {
                self.segment(segment, node, &mut next)?;
            }
            reached = next;
        }
        Some(reached)
    }

    fn segment(&self, segment: &Segment, node: &'t Node, found: &mut Vec<&'t Node>) -> Option<()> {
        match segment {
            Segment::Selector(selector) => self.selector(selector, node, found),
            Segment::Selectors(selectors) => {
                selectors.iter().try_for_each(|selector| self.selector(selector, node, found))
            }
            Segment::Descendant(segment) => self.descend(segment, node, found),
        }
    }

    /// Applies a segment to a value and to all that is in it.
    fn descend(&self, segment: &Segment, node: &'t Node, found: &mut Vec<&'t Node>) -> Option<()> {
        self.segment(segment, node, found)?;
        for child in children(node) {
            self.descend(segment, child, found)?;
        }
        Some(())
    }

    fn selector(
        &self,
        selector: &Selector,
        node: &'t Node,
        found: &mut Vec<&'t Node>,
    ) -> Option<()> {
        self.steps.take(1)?;
        match selector {
            Selector::Name(name) => found.extend(node.node(name)),
            Selector::Index(index) => found.extend(slices::element(node, *index)),
            Selector::Wildcard => {
                for child in children(node) {
                    self.steps.take(1)?;
                    found.push(child);
                }
            }
            Selector::Slice(start, end, step) => {
                for element in slices::slice(node, *start, *end, *step) {
                    self.steps.take(1)?;
                    found.push(element);
                }
            }
            Selector::Filter(filter) => {
                for child in children(node) {
                    self.steps.take(1)?;
                    if self.holds(filter, child)? {
                        found.push(child);
                    }
                }
            }
        }
        Some(())
    }
}

/// The members or elements of a value.
fn children(node: &Node) -> impl Iterator<Item = &Node> {
    let (elements, members) = match &node.value {
        Value::Array(elements) => (Some(elements), None),
        Value::Object(members) => (None, Some(members)),
        _ => (None, None),
    };
    let elements = elements.into_iter().flatten();
    elements.chain(members.into_iter().flat_map(|members| members.values()))
}
