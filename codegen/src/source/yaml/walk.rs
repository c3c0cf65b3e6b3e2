//! The positions of a YAML text's values, from the events of a parser. What is below an alias has no
//! position of its own; it is known what the alias stands for.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

use saphyr_parser::{Event, Parser, ScalarStyle};

use super::super::positions::{Builder, Number, Positions};

/// Finds the positions of the values, as far as the parser gets.
pub(in crate::source) fn positions(text: &str) -> Positions {
    furthest(text).0
}

/// Where the parser got no further, and why.
pub(super) struct Stop {
    pub(super) character: usize,
    pub(super) reason: String,
}

/// Goes through a text as far as the parser gets, be it as it is or loosened.
pub(super) fn furthest(text: &str) -> (Positions, Option<Stop>) {
    let strict = walk(text, &Loosened::unchanged(text));
    if strict.1.is_none() {
        return strict;
    }
    let loose = walk(text, &Loosened::new(text));
    if loose.0.count() > strict.0.count() { loose } else { strict }
}

fn walk(text: &str, loosened: &Loosened<'_>) -> (Positions, Option<Stop>) {
    let mut parser = Parser::new_from_str(&loosened.text);
    let mut walk = Walk { builder: Builder::new(text), open: Vec::new(), anchors: BTreeMap::new() };
    let stop = loop {
        match parser.next_event() {
            None | Some(Ok((Event::DocumentEnd, _))) => break None,
            Some(Ok((event, span))) => {
                let [start, end] =
                    [span.start, span.end].map(|marker| loosened.original(marker.index()));
                walk.event(&event, start..end);
            }
            Some(Err(error)) => {
                let character = loosened.original(error.marker().index());
                break Some(Stop { character, reason: error.info().to_owned() });
            }
        }
    };
    (walk.builder.finish(), stop)
}

/// How far a walk has come.
struct Walk<'t> {
    builder: Builder<'t>,
    open: Vec<Open>,
    /// The values that have an anchor, by its number.
    anchors: BTreeMap<usize, Number>,
}

/// A mapping or list that has begun. It has no node if it is a key, or part of one.
enum Open {
    Mapping { node: Option<Number>, next: Next },
    List { node: Option<Number>, next: usize },
}

impl Open {
    fn node(self) -> Option<Number> {
        match self {
            Self::Mapping { node, .. } | Self::List { node, .. } => node,
        }
    }
}

/// What comes next in a mapping.
enum Next {
    Key,
    /// The value of a member, unless its key is no scalar.
    Value(Option<Number>),
}

impl Walk<'_> {
    fn event(&mut self, event: &Event<'_>, span: Range<usize>) {
        let Range { start, end } = span;
        match event {
            Event::Alias(anchor) => {
                let node = self.scalar(start..end, None);
                if let Some((node, target)) = node.zip(self.anchors.get(anchor)) {
                    self.builder.stands_for(node, *target);
                }
            }
            Event::Scalar(text, style, anchor, _) => {
                let node = self.scalar(start..end, Some(text));
                self.anchored(*anchor, node);
                if let Some(node) = node.filter(|_| *style == ScalarStyle::Plain) {
                    self.builder.spelled(node, text);
                }
            }
            Event::SequenceStart(anchor, _) => {
                let node = self.begin(start, None);
                self.anchored(*anchor, node);
                self.open.push(Open::List { node, next: 0 });
            }
            Event::MappingStart(anchor, _) => {
                let node = self.begin(start, None);
                self.anchored(*anchor, node);
                self.open.push(Open::Mapping { node, next: Next::Key });
            }
            Event::SequenceEnd | Event::MappingEnd => {
                let ended = self.open.pop().and_then(Open::node);
                // Only one in brackets ends with something, which is on a line.
                if let Some(node) = ended.filter(|_| start < end) {
                    self.builder.value_ends(node, |cursor| cursor.at_character(end));
                }
            }
            _ => {}
        }
    }

    /// Takes note of a value that has an anchor; without one, its number is 0.
    fn anchored(&mut self, anchor: usize, node: Option<Number>) {
        if let Some(node) = node.filter(|_| anchor != 0) {
            self.anchors.insert(anchor, node);
        }
    }

    /// Takes note of a value or key that holds no others; a value's node is returned.
    fn scalar(&mut self, span: Range<usize>, text: Option<&str>) -> Option<Number> {
        let node = self.begin(span.start, text);
        if let Some(Open::Mapping { next: Next::Value(Some(member)), .. }) = self.open.last() {
            self.builder.key_ends(*member, |cursor| cursor.at_character(span.end));
        } else if let Some(node) = node.filter(|_| !span.is_empty()) {
            self.builder.value_ends(node, |cursor| cursor.at_character(span.end));
        }
        node
    }

    /// Takes note of a value or key that begins at a character; a value's node is returned.
    fn begin(&mut self, start: usize, text: Option<&str>) -> Option<Number> {
        let builder = &mut self.builder;
        match self.open.last_mut() {
            None => Some(builder.root(|cursor| cursor.at_character(start))),
            Some(Open::List { node, next }) => {
                let index = next.to_string();
                *next += 1;
                node.map(|node| builder.child(node, index, |cursor| cursor.at_character(start)))
            }
            Some(Open::Mapping { node, next }) => {
                if let Next::Value(member) = *next {
                    *next = Next::Key;
                    return member;
                }
                let key = node.zip(text);
                let member = key.map(|(node, key)| {
                    builder.child(node, key, |cursor| cursor.at_character(start))
                });
                *next = Next::Value(member);
                None
            }
        }
    }
}

/// A text whose closing brackets at the beginning of lines are moved to the right. Many people
/// put them below the key whose value they close, which YAML forbids and `saphyr-parser` minds.
struct Loosened<'t> {
    text: Cow<'t, str>,
    /// The characters of the changed text before which it was filled up.
    filled: Vec<usize>,
}

const FILLING: &str = "                ";

impl<'t> Loosened<'t> {
    fn unchanged(text: &'t str) -> Self {
        Self { text: text.into(), filled: Vec::new() }
    }

    fn new(text: &'t str) -> Self {
        let mut loosened = String::new();
        let mut filled = Vec::new();
        let mut characters = 0;
        for line in text.split_inclusive('\n') {
            if line.trim_start().starts_with(['}', ']']) {
                loosened.push_str(FILLING);
                characters += FILLING.len();
                filled.push(characters);
            }
            loosened.push_str(line);
            characters += line.chars().count();
        }
        Self { text: loosened.into(), filled }
    }

    /// The character of the text as it was.
    fn original(&self, character: usize) -> usize {
        let fillings = self.filled.partition_point(|end| *end <= character);
        character - fillings * FILLING.len()
    }
}
