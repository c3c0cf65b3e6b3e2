//! The files of a document that have been opened.

use std::collections::HashMap;
use std::rc::Rc;

use super::location;
use crate::diagnostics::Diagnostics;
use crate::files::{Files, Unread};
use crate::source::Source;
use crate::tree::{Node, Places};

/// How many files are asked for. A document of that many operations has fewer.
const MOST: usize = 20_000;

/// How many bytes all further files may have.
const LARGEST: usize = 100 << 20;

/// The files that have been opened, by their numbers.
pub(super) struct Opened<'s> {
    files: &'s dyn Files,
    source: &'s Source,
    numbers: HashMap<String, Result<usize, Unread>>,
    paths: HashMap<usize, String>,
    /// What the files say; nothing for those that say nothing.
    trees: HashMap<usize, Option<Rc<Node>>>,
    /// How many bytes more there is room for.
    room: usize,
}

impl<'s> Opened<'s> {
    pub(super) fn new(files: &'s dyn Files, source: &'s Source, document: &Node) -> Self {
        let path = files.document().to_owned();
        Self {
            files,
            source,
            numbers: HashMap::from([(path.clone(), Ok(0))]),
            paths: HashMap::from([(0, path)]),
            trees: HashMap::from([(0, Some(Rc::new(document.clone())))]),
            room: LARGEST,
        }
    }

    /// The path of a file.
    pub(super) fn path(&self, number: usize) -> &str {
        self.paths.get(&number).map(String::as_str).unwrap_or_default()
    }

    /// The path of a file as it may be written in the document.
    pub(super) fn written(&self, number: usize) -> String {
        location::relative(self.path(number), self.files.document())
    }

    /// The number of the file at a path, which is read if it hasn't been.
    pub(super) fn number(&mut self, path: &str) -> Result<usize, Unread> {
        if let Some(known) = self.numbers.get(path) {
            return known.clone();
        }
        let number = self.read(path);
        if let Ok(number) = number {
            self.paths.insert(number, path.to_owned());
        }
        if self.numbers.len() < MOST {
            self.numbers.insert(path.to_owned(), number.clone());
        }
        number
    }

    fn read(&mut self, path: &str) -> Result<usize, Unread> {
        if self.numbers.len() >= MOST {
            return Err(Unread::new(format!("the document has more than {MOST} files")));
        }
        let file = self.files.read(path, self.room)?;
        self.room = self.room.saturating_sub(file.text.len());
        Ok(self.source.add(file.name, file.text))
    }

    /// What a file says; nothing if that isn't JSON or YAML, which is reported.
    pub(super) fn tree(
        &mut self,
        number: usize,
        places: &mut Places,
        diagnostics: &mut Diagnostics,
    ) -> Option<Rc<Node>> {
        if let Some(tree) = self.trees.get(&number) {
            return tree.clone();
        }
        let written = self.written(number);
        let tree =
            self.source.read_further(number, &written, places, diagnostics).map(|mut tree| {
                super::identifiers::resolve(&mut tree);
                Rc::new(tree)
            });
        self.trees.insert(number, tree.clone());
        tree
    }

    /// The text of a file.
    pub(super) fn text(&self, number: usize) -> &'s str {
        self.source.text(number)
    }
}
