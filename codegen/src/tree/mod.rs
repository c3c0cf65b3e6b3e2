//! The tree of a document's values, each of which knows where it came from.
//!
//! A value that is moved takes its origin along, and so does a copy. What a rule makes has none of its
//! own: it came from where what holds it came from, unless the rule says what it was made of. So
//! whatever becomes of a tree, a finding is shown in the text that it is about.

mod convert;
mod located;
mod members;
mod places;
mod requirements;
mod spot;

use std::ops::{Deref, DerefMut};

use serde_json::Number;

use crate::diagnostics::Pointer;
pub(crate) use located::Located;
pub(crate) use members::Members;
pub(crate) use places::{Origin, Places};
pub(crate) use spot::Spot;

/// A value, and where it came from.
#[derive(Debug, Clone, Default)]
pub(crate) struct Node {
    pub(crate) value: Value,
    /// `None` for what was made, and came from where what holds it did.
    pub(crate) origin: Option<Origin>,
}

/// What a value is.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) enum Value {
    #[default]
    Null,
    Bool(bool),
    Number(Number),
    String(String),
    Array(Vec<Node>),
    Object(Members),
}

impl Node {
    /// The same value, which came from another.
    pub(crate) fn of(self, origin: Option<Origin>) -> Self {
        Self { origin, ..self }
    }

    /// The value with its origin; null stays behind.
    pub(crate) fn take(&mut self) -> Self {
        Self { value: std::mem::take(&mut self.value), origin: self.origin }
    }

    /// An object of some members.
    pub(crate) fn object<const N: usize>(members: [(&str, Self); N]) -> Self {
        let members = members.map(|(key, value)| (key.to_owned(), value));
        Value::Object(members.into_iter().collect()).into()
    }

    /// A list of some elements.
    pub(crate) fn list<const N: usize>(elements: [Self; N]) -> Self {
        Value::Array(elements.into()).into()
    }

    /// The node at a pointer.
    pub(crate) fn at(&self, pointer: &Pointer) -> Option<&Self> {
        pointer.tokens().try_fold(self, |node, token| node.value.child(&token))
    }

    /// The node at a pointer, to be changed.
    pub(crate) fn at_mut(&mut self, pointer: &Pointer) -> Option<&mut Self> {
        pointer.tokens().try_fold(self, |node, token| node.value.child_mut(&token))
    }
}

/// Where values came from makes no difference between them.
impl PartialEq for Node {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl Deref for Node {
    type Target = Value;

    fn deref(&self) -> &Value {
        &self.value
    }
}

impl DerefMut for Node {
    fn deref_mut(&mut self) -> &mut Value {
        &mut self.value
    }
}

impl Value {
    pub(crate) fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    pub(crate) fn is_boolean(&self) -> bool {
        matches!(self, Self::Bool(_))
    }

    pub(crate) fn is_number(&self) -> bool {
        matches!(self, Self::Number(_))
    }

    pub(crate) fn is_string(&self) -> bool {
        matches!(self, Self::String(_))
    }

    pub(crate) fn is_array(&self) -> bool {
        matches!(self, Self::Array(_))
    }

    pub(crate) fn is_object(&self) -> bool {
        matches!(self, Self::Object(_))
    }

    /// Whether it is a whole number that isn't negative.
    pub(crate) fn is_count(&self) -> bool {
        matches!(self, Self::Number(number) if number.is_u64())
    }

    pub(crate) fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    pub(crate) fn as_f64(&self) -> Option<f64> {
        match self {
            Self::Number(number) => number.as_f64(),
            _ => None,
        }
    }

    pub(crate) fn as_array(&self) -> Option<&Vec<Node>> {
        match self {
            Self::Array(elements) => Some(elements),
            _ => None,
        }
    }

    pub(crate) fn as_array_mut(&mut self) -> Option<&mut Vec<Node>> {
        match self {
            Self::Array(elements) => Some(elements),
            _ => None,
        }
    }

    pub(crate) fn as_object(&self) -> Option<&Members> {
        match self {
            Self::Object(members) => Some(members),
            _ => None,
        }
    }

    pub(crate) fn as_object_mut(&mut self) -> Option<&mut Members> {
        match self {
            Self::Object(members) => Some(members),
            _ => None,
        }
    }

    /// How large a value is, counted up to a limit: the values that it consists of, and their texts in
    /// pieces.
    pub(crate) fn size(&self, limit: usize) -> usize {
        let mut size: usize = 1;
        let mut add = |child: &Self| {
            size = size.saturating_add(child.size(limit.saturating_sub(size)));
            size <= limit
        };
        match self {
            Self::Array(elements) => {
                let _ = elements.iter().all(|element| add(element));
            }
            Self::Object(members) => {
                let _ = members.values().all(|member| add(member));
            }
            Self::String(text) => size += text.len() / 32,
            _ => {}
        }
        size
    }

    /// How many levels of values it has.
    pub(crate) fn height(&self) -> usize {
        let inner = match self {
            Self::Array(elements) => elements.iter().map(|element| element.height()).max(),
            Self::Object(members) => members.values().map(|member| member.height()).max(),
            _ => None,
        };
        1 + inner.unwrap_or_default()
    }

    /// The member of an object.
    pub(crate) fn get(&self, key: &str) -> Option<&Self> {
        self.as_object()?.get(key)
    }

    /// The member of an object, with where it came from.
    pub(crate) fn node(&self, key: &str) -> Option<&Node> {
        self.as_object()?.node(key)
    }

    /// The member or element that a token of a pointer leads to.
    pub(crate) fn child(&self, token: &str) -> Option<&Node> {
        match self {
            Self::Object(members) => members.node(token),
            Self::Array(elements) => elements.get(token.parse::<usize>().ok()?),
            _ => None,
        }
    }

    fn child_mut(&mut self, token: &str) -> Option<&mut Node> {
        match self {
            Self::Object(members) => members.node_mut(token),
            Self::Array(elements) => elements.get_mut(token.parse::<usize>().ok()?),
            _ => None,
        }
    }
}

impl PartialEq<bool> for Value {
    fn eq(&self, other: &bool) -> bool {
        matches!(self, Self::Bool(flag) if flag == other)
    }
}

impl PartialEq<str> for Value {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == Some(other)
    }
}
