//! The positions of a document's values in its text: for each key and each element, where it begins and
//! ends, and how its value is written where the value doesn't tell.

use std::collections::BTreeMap;
use std::str::Chars;

use crate::diagnostics::Pointer;

/// A place in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Position {
    /// The bytes before it.
    pub(crate) offset: usize,
    /// The line, from 1.
    pub(crate) line: usize,
    /// The character in the line, from 1.
    pub(crate) column: usize,
}

impl Position {
    const START: Self = Self { offset: 0, line: 1, column: 1 };
}

/// Where a value begins, and the bytes before the ends that are known of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stretch {
    pub(super) start: Position,
    /// The end of the key; an element has none.
    pub(super) key: Option<usize>,
    /// The end of the value, unless that is known to be on another line.
    pub(super) value: Option<usize>,
}

impl Stretch {
    fn from(start: Position) -> Self {
        Self { start, key: None, value: None }
    }
}

/// A value in the text, by its number.
pub(super) type Number = usize;

/// The positions of a document's values. A tree, so that its size is that of the text, however long
/// the pointers into it are.
#[derive(Debug)]
pub(super) struct Positions {
    stretches: Vec<Stretch>,
    children: BTreeMap<(Number, String), Number>,
    /// How scalars without quotes are written, where they may be read as anything but texts.
    spellings: BTreeMap<Number, String>,
    /// The values that YAML's aliases stand for.
    aliases: BTreeMap<Number, Number>,
    /// The first values of keys that stand several times in an object, by the last.
    firsts: BTreeMap<Number, Number>,
}

/// The key by which a YAML mapping takes in the members of others.
pub(super) const MERGE: &str = "<<";

/// How many values are looked at to find one among what mappings take in from others, which may be
/// made to lead anywhere many times over.
const STEPS: usize = 1000;

impl Positions {
    /// How many values there are.
    pub(super) fn count(&self) -> usize {
        self.stretches.len()
    }

    /// Where the value at a pointer stands, or what would hold that value. What an alias stands for is
    /// found where it is written.
    pub(super) fn nearest(&self, pointer: &Pointer) -> Stretch {
        let mut steps = STEPS;
        let mut node = 0;
        for token in pointer.tokens() {
            match self.child(node, &token, &mut steps) {
                Some(child) => node = child,
                None => break,
            }
        }
        let stretch = self.stretches.get(node).copied().unwrap_or(Stretch::from(Position::START));
        // Of the whole document, it matters only where it begins.
        if node == 0 {
            Stretch { key: Some(stretch.start.offset), value: None, ..stretch }
        } else {
            stretch
        }
    }

    /// Where the key of the value at a pointer stands first, if it stands several times.
    pub(super) fn first(&self, pointer: &Pointer) -> Option<Stretch> {
        self.stretches.get(*self.firsts.get(&self.node(pointer)?)?).copied()
    }

    /// How the scalar at a pointer is written, unless that is in quotes.
    pub(super) fn spelling(&self, pointer: &Pointer) -> Option<&str> {
        self.spellings.get(&self.resolved(self.node(pointer)?)).map(String::as_str)
    }

    /// The value at a pointer.
    fn node(&self, pointer: &Pointer) -> Option<Number> {
        let mut steps = STEPS;
        pointer.tokens().try_fold(0, |node, token| self.child(node, &token, &mut steps))
    }

    /// A member or element of a value, be it the value's own or one that it takes in.
    fn child(&self, node: Number, token: &str, steps: &mut usize) -> Option<Number> {
        *steps = steps.checked_sub(1)?;
        let node = self.resolved(node);
        if let Some(own) = self.children.get(&(node, token.to_owned())) {
            return Some(*own);
        }
        let merged = self.resolved(*self.children.get(&(node, MERGE.to_owned()))?);
        let first = self.children.get(&(merged, "0".to_owned()));
        if first.is_none() {
            return self.child(merged, token, steps);
        }
        let elements = (0..)
            .map_while(|index: usize| self.children.get(&(merged, index.to_string())).copied());
        elements.into_iter().find_map(|element| self.child(element, token, steps))
    }

    /// The value that an alias stands for, or the value itself.
    fn resolved(&self, node: Number) -> Number {
        self.aliases.get(&node).copied().unwrap_or(node)
    }
}

/// How long a number may be written for anybody to mind how.
const LONGEST_SPELLING: usize = 400;

/// Makes the positions, from values in the order of the text.
pub(super) struct Builder<'t> {
    positions: Positions,
    cursor: Cursor<'t>,
}

impl<'t> Builder<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        let positions = Positions {
            stretches: Vec::new(),
            children: BTreeMap::new(),
            spellings: BTreeMap::new(),
            aliases: BTreeMap::new(),
            firsts: BTreeMap::new(),
        };
        Self { positions, cursor: Cursor::new(text) }
    }

    /// Adds the value that the document is.
    pub(super) fn root(&mut self, find: impl FnOnce(&mut Cursor<'t>) -> Position) -> Number {
        let position = find(&mut self.cursor);
        self.positions.stretches.push(Stretch::from(position));
        self.positions.stretches.len() - 1
    }

    /// Adds the member or element `token` of a value. The last of several stays.
    pub(super) fn child(
        &mut self,
        parent: Number,
        token: impl Into<String>,
        find: impl FnOnce(&mut Cursor<'t>) -> Position,
    ) -> Number {
        let node = self.root(find);
        if let Some(former) = self.positions.children.insert((parent, token.into()), node) {
            let first = self.positions.firsts.get(&former).copied().unwrap_or(former);
            self.positions.firsts.insert(node, first);
        }
        node
    }

    /// Takes note of where the key of a member ends.
    pub(super) fn key_ends(
        &mut self,
        node: Number,
        find: impl FnOnce(&mut Cursor<'t>) -> Position,
    ) {
        self.positions.stretches[node].key = Some(find(&mut self.cursor).offset);
    }

    /// Takes note of where a value ends.
    pub(super) fn value_ends(
        &mut self,
        node: Number,
        find: impl FnOnce(&mut Cursor<'t>) -> Position,
    ) {
        self.positions.stretches[node].value = Some(find(&mut self.cursor).offset);
    }

    /// Takes note of how a scalar is written that isn't in quotes. Most are texts to any reader.
    pub(super) fn spelled(&mut self, node: Number, text: &str) {
        let is_text = text
            .starts_with(|first: char| !first.is_ascii_digit() && !"+-.~tTfFnN".contains(first));
        if !is_text && text.len() <= LONGEST_SPELLING {
            self.positions.spellings.insert(node, text.to_owned());
        }
    }

    /// Takes note of what an alias stands for.
    pub(super) fn stands_for(&mut self, alias: Number, target: Number) {
        let target = self.positions.resolved(target);
        self.positions.aliases.insert(alias, target);
    }

    pub(super) fn finish(self) -> Positions {
        self.positions
    }
}

/// Goes forward through a text and keeps count of lines and columns. It never goes back, so that
/// finding all places of a text takes one pass.
pub(super) struct Cursor<'t> {
    rest: Chars<'t>,
    position: Position,
    characters: usize,
}

impl<'t> Cursor<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { rest: text.chars(), position: Position::START, characters: 0 }
    }

    /// Goes to a byte.
    pub(super) fn at_offset(&mut self, offset: usize) -> Position {
        while self.position.offset < offset && self.step() {}
        self.position
    }

    /// Goes behind so many characters.
    pub(super) fn at_character(&mut self, characters: usize) -> Position {
        while self.characters < characters && self.step() {}
        self.position
    }

    /// Goes to a line and a column, or the end of that line.
    pub(super) fn at_line(&mut self, line: usize, column: usize) -> Position {
        while self.position.line < line && self.step() {}
        while self.position.column < column && !self.rest.as_str().starts_with('\n') && self.step()
        {
        }
        self.position
    }

    fn step(&mut self) -> bool {
        let Some(character) = self.rest.next() else { return false };
        self.characters += 1;
        self.position.offset += character.len_utf8();
        if character == '\n' {
            self.position.line += 1;
            self.position.column = 1;
        } else {
            self.position.column += 1;
        }
        true
    }
}
