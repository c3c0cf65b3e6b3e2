//! Where in the files a finding is shown.

use super::{Code, Diagnostic, Pointer, Second};
use crate::source::{Extent, Part, Position, Source};

/// A place that a finding is shown at.
pub(super) struct Spot<'a> {
    /// What the file is called.
    pub(super) file: &'a str,
    /// The text of the file.
    pub(super) text: &'a str,
    pub(super) pointer: &'a Pointer,
    pub(super) extent: Extent,
    /// What is to be seen there, if that isn't what the finding says.
    pub(super) label: Option<&'a str>,
}

impl Spot<'_> {
    /// The line, and the columns of the first character and of the one behind the last.
    pub(super) fn columns(&self) -> (usize, usize, usize) {
        let Extent { start: Position { line, column, .. }, length } = self.extent;
        (line, column, column + length)
    }
}

impl Diagnostic {
    /// Where it is shown.
    pub(super) fn spot<'a>(&'a self, source: &'a Source) -> Spot<'a> {
        let extent = match self.position {
            Some((line, column)) => source.at(&self.pointer, line, column),
            None => source.extent(&self.pointer, self.part()),
        };
        Spot::new(source, &self.pointer, extent, None)
    }

    /// What of a member it is about.
    fn part(&self) -> Part {
        let is_own = |second: &Second| second.pointer == self.pointer;
        let is_of_key = self.code == Code::UnknownKey || self.second.as_ref().is_some_and(is_own);
        if is_of_key { Part::Key } else { Part::All }
    }

    /// Where else.
    pub(super) fn second_spot<'a>(&'a self, source: &'a Source) -> Option<Spot<'a>> {
        let second = self.second.as_ref()?;
        let extent = if second.pointer == self.pointer {
            source.first(&second.pointer)?
        } else {
            source.extent(&second.pointer, Part::All)
        };
        Some(Spot::new(source, &second.pointer, extent, Some(&second.label)))
    }
}

impl<'a> Spot<'a> {
    fn new(
        source: &'a Source,
        pointer: &'a Pointer,
        extent: Extent,
        label: Option<&'a str>,
    ) -> Self {
        let (file, text) = (source.name_of(pointer), source.text_of(pointer));
        Self { file, text, pointer, extent, label }
    }
}
