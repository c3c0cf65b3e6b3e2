//! JSON of which parts can be left out.

use std::fmt;

use serde::de::value::StrDeserializer;
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, IntoDeserializer, MapAccess, SeqAccess, Visitor,
};
use serde::forward_to_deserialize_any;
use serde_json::{Error, Value};

/// A value that is left out, or isn't.
pub(super) struct Node {
    content: Content,
    /// Which reason there is for leaving it out, if it is.
    reason: Option<usize>,
}

enum Content {
    Single(Value),
    List(Vec<Node>),
    /// In the order of the text; names may be there more than once.
    Object(Vec<(String, Node)>),
}

/// A step from a value to one in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Step {
    Member(String),
    /// By its index in the whole list.
    Element(usize),
}

/// What a fraction is called.
pub(super) const FRACTION: &str = "a fraction";

impl Node {
    pub(super) fn is_left_out(&self) -> bool {
        self.reason.is_some()
    }

    pub(super) fn leave_out(&mut self, reason: usize) {
        self.reason = Some(reason);
    }

    /// What it is, for people.
    pub(super) fn kind(&self) -> &'static str {
        match &self.content {
            Content::List(_) => "a list",
            Content::Object(_) => "an object",
            Content::Single(Value::Null) => "null",
            Content::Single(Value::Bool(_)) => "a boolean",
            Content::Single(Value::Number(number)) if number.is_f64() => FRACTION,
            Content::Single(Value::Number(number)) if number.is_u64() => "an integer",
            Content::Single(Value::Number(_)) => "a negative integer",
            Content::Single(_) => "a string",
        }
    }

    /// The member of a name that isn't left out.
    pub(super) fn member(&self, name: &str) -> Option<&Self> {
        let Content::Object(members) = &self.content else { return None };
        let mut left = members.iter().filter(|(_, node)| !node.is_left_out());
        left.find(|(known, _)| known == name).map(|(_, node)| node)
    }

    /// The element of an index among those that aren't left out.
    pub(super) fn element(&self, index: usize) -> Option<(Step, &Self)> {
        let Content::List(elements) = &self.content else { return None };
        let mut left = elements.iter().enumerate().filter(|(_, node)| !node.is_left_out());
        let (index, node) = left.nth(index)?;
        Some((Step::Element(index), node))
    }

    /// Whether it is an object without a member, be it that this is left out.
    pub(super) fn lacks(&self, name: &str) -> bool {
        matches!(self.content, Content::Object(_)) && self.member(name).is_none()
    }

    /// Why a member of a name is left out, if there is one that is.
    pub(super) fn reason_of(&self, name: &str) -> Option<usize> {
        let Content::Object(members) = &self.content else { return None };
        members.iter().find(|(known, _)| known == name)?.1.reason
    }

    /// The first of several members of a name.
    pub(super) fn first_of_several(&mut self, name: &str) -> Option<&mut Self> {
        let Content::Object(members) = &mut self.content else { return None };
        let mut named =
            members.iter_mut().filter(|(known, node)| known == name && !node.is_left_out());
        let (_, first) = named.next()?;
        named.next().map(|_| first)
    }

    /// Has `mark` look at the value that some steps lead to, and at those that other elements of lists
    /// lead to on the same way. What can't be without what it leaves out is left out as well. Yields
    /// whether anything was.
    pub(super) fn mark(
        &mut self,
        steps: &[Step],
        way: &mut Vec<String>,
        is_target: bool,
        mark: &mut impl FnMut(&mut Self, &[String], bool),
    ) -> bool {
        if self.is_left_out() {
            return false;
        }
        let Some((step, steps)) = steps.split_first() else {
            let before = self.count();
            mark(self, way, is_target);
            return self.count() > before;
        };
        let mut is_changed = false;
        match (&mut self.content, step) {
            (Content::Object(members), Step::Member(name)) => {
                way.push(format!(".{name}"));
                for (_, node) in members.iter_mut().filter(|(known, _)| known == name) {
                    is_changed |= node.mark(steps, way, is_target, mark);
                }
                way.pop();
            }
            (Content::List(elements), Step::Element(index)) => {
                for (at, node) in elements.iter_mut().enumerate() {
                    way.push(format!("[{at}]"));
                    is_changed |= node.mark(steps, way, is_target && at == *index, mark);
                    way.pop();
                }
            }
            _ => {}
        }
        if is_changed && let Some(reason) = self.reason_of_parts() {
            self.reason = Some(reason);
        }
        is_changed
    }

    /// Why it can't be there without its parts that are left out, if it can't.
    fn reason_of_parts(&self) -> Option<usize> {
        match &self.content {
            Content::Single(_) => None,
            Content::List(elements) => {
                let first = elements.iter().find_map(|node| node.reason)?;
                let has_objects =
                    elements.iter().any(|node| matches!(node.content, Content::Object(_)));
                let is_empty = elements.iter().all(Self::is_left_out);
                (is_empty || !has_objects).then_some(first)
            }
            Content::Object(members) => {
                let first = members.iter().find_map(|(_, node)| node.reason)?;
                members.iter().all(|(_, node)| node.is_left_out()).then_some(first)
            }
        }
    }

    /// How many values in it are left out.
    fn count(&self) -> usize {
        let own = usize::from(self.is_left_out());
        own + match &self.content {
            Content::Single(_) => 0,
            Content::List(elements) => elements.iter().map(Self::count).sum::<usize>(),
            Content::Object(members) => members.iter().map(|(_, node)| node.count()).sum::<usize>(),
        }
    }

    /// Tells why things are left out and where they are, each before what is in it.
    pub(super) fn tell(&self, way: &mut Vec<String>, told: &mut impl FnMut(usize, &[String])) {
        if let Some(reason) = self.reason {
            told(reason, way);
        }
        let mut within = |step: String, node: &Self| {
            way.push(step);
            node.tell(way, told);
            way.pop();
        };
        match &self.content {
            Content::Single(_) => {}
            Content::List(elements) => {
                let elements = elements.iter().enumerate();
                elements.for_each(|(index, node)| within(format!("[{index}]"), node));
            }
            Content::Object(members) => {
                for (name, node) in members {
                    within(format!(".{name}"), node);
                }
            }
        }
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let content = deserializer.deserialize_any(ContentVisitor)?;
        Ok(Self { content, reason: None })
    }
}

struct ContentVisitor;

impl<'de> Visitor<'de> for ContentVisitor {
    type Value = Content;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Content, E> {
        Ok(Content::Single(value.into()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Content, E> {
        Ok(Content::Single(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Content, E> {
        Ok(Content::Single(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Content, E> {
        Ok(Content::Single(value.into()))
    }

    fn visit_str<E>(self, value: &str) -> Result<Content, E> {
        Ok(Content::Single(value.into()))
    }

    fn visit_unit<E>(self) -> Result<Content, E> {
        Ok(Content::Single(Value::Null))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Content, A::Error> {
        let mut list = Vec::new();
        while let Some(element) = elements.next_element()? {
            list.push(element);
        }
        Ok(Content::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Content, A::Error> {
        let mut object = Vec::new();
        while let Some(member) = members.next_entry()? {
            object.push(member);
        }
        Ok(Content::Object(object))
    }
}

/// Reads what isn't left out.
impl<'de> Deserializer<'de> for &'de Node {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match &self.content {
            Content::Single(value) => value.deserialize_any(visitor),
            Content::List(elements) => visitor.visit_seq(Elements(elements.iter())),
            Content::Object(members) => {
                visitor.visit_map(Parts { members: members.iter(), value: None })
            }
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match &self.content {
            Content::Single(Value::Null) => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct seq tuple tuple_struct map struct enum identifier
    }
}

struct Elements<'de>(std::slice::Iter<'de, Node>);

impl<'de> SeqAccess<'de> for Elements<'de> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Error> {
        let next = self.0.find(|node| !node.is_left_out());
        next.map(|node| seed.deserialize(node)).transpose()
    }
}

struct Parts<'de> {
    members: std::slice::Iter<'de, (String, Node)>,
    /// The value of the member whose name has been read.
    value: Option<&'de Node>,
}

impl<'de> MapAccess<'de> for Parts<'de> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Error> {
        let Some((name, node)) = self.members.find(|(_, node)| !node.is_left_out()) else {
            return Ok(None);
        };
        self.value = Some(node);
        let name: StrDeserializer<'_, Error> = name.as_str().into_deserializer();
        seed.deserialize(name).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        match self.value.take() {
            Some(node) => seed.deserialize(node),
            None => Err(serde::de::Error::custom("a member has no name")),
        }
    }
}
