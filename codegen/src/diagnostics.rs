//! What the generator has to say about a document: many findings in a run, each with a stable
//! code, a severity, the place it concerns, what is wrong there and what to do about it.

mod allowances;
mod catalogue;
mod code;
mod excerpts;
mod formats;
mod groups;
mod look;
mod pointer;
mod remedy;
mod render;
mod spots;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use crate::tree::Located;
pub use allowances::{Allowance, WrongAllowance};
pub use catalogue::catalogue;
pub use code::{Code, UnknownCode};
pub use formats::sarif;
pub use look::Look;
pub use pointer::Pointer;
pub(crate) use pointer::{Place, escaped, unescaped};
pub use remedy::Change;

/// How many findings of one code and severity are kept. A document that has more is wrong in the
/// same way all over, and one that is made to have millions shan't fill the memory.
const KEPT: usize = 10_000;

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// The client is generated, without what the finding is about.
    Warning,
    /// No client is generated.
    Error,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Warning => "warning",
            Self::Error => "error",
        })
    }
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// What kind of finding it is.
    pub code: Code,
    /// How much it matters.
    pub severity: Severity,
    /// Where in the document, and in which of its files.
    pub pointer: Pointer,
    /// The line and column in that file, both from 1, where a parser reported them; else they follow from the
    /// pointer.
    pub position: Option<(usize, usize)>,
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
    /// The changes of the document that would spare the finding; none where it takes a person to tell.
    pub remedy: Vec<Change>,
    /// Another place that it is about.
    pub second: Option<Second>,
}

/// Another place that a finding is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Second {
    /// Where it is. If that is the finding's own place, the finding is about a key that stands several
    /// times in its object, and this is the first of them.
    pub pointer: Pointer,
    /// What is to be seen there, in a few words.
    pub label: String,
}

/// All findings of one run, in the order in which they were made. Of those that have their code
/// and severity in common the first 10,000 are kept, and the others only counted.
#[derive(Debug, Clone, Default)]
pub struct Diagnostics {
    found: Vec<Diagnostic>,
    counts: BTreeMap<(Severity, Code), usize>,
    known: BTreeSet<(Code, Pointer, String)>,
    /// The tree that pointers lead into, if that isn't the document itself.
    tree: Option<Arc<Located>>,
    /// How many were taken out since they are allowed.
    allowed: usize,
    /// Where a finding goes that is only counted, or known.
    surplus: Option<Box<Diagnostic>>,
    /// Whether it is wanted of what rules change by which changes of the document they would be spared.
    proposes: bool,
}

impl Diagnostics {
    /// Adds a finding that no client can be generated with.
    pub fn error(
        &mut self,
        code: Code,
        pointer: &Pointer,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        self.add(code, Severity::Error, pointer, message.into())
    }

    /// Adds a finding that a client can be generated in spite of.
    pub fn warning(
        &mut self,
        code: Code,
        pointer: &Pointer,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        self.add(code, Severity::Warning, pointer, message.into())
    }

    fn add(
        &mut self,
        code: Code,
        severity: Severity,
        pointer: &Pointer,
        message: String,
    ) -> &mut Diagnostic {
        let pointer = self.original(pointer);
        // What is shared is met once for each place that refers to it.
        if !self.known.insert((code, pointer.clone(), message.clone())) {
            return self
                .surplus
                .insert(Box::new(Diagnostic::new(code, severity, pointer, message)));
        }
        let finding = Diagnostic::new(code, severity, pointer, message);
        let count = self.counts.entry((severity, code)).or_default();
        *count += 1;
        if *count > KEPT {
            return self.surplus.insert(Box::new(finding));
        }
        self.found.push(finding);
        self.found.last_mut().expect("one was just pushed")
    }

    /// Findings of a run in which rules say, of all that they change, which change of the document would
    /// spare it. That takes copies of what they work on.
    pub(crate) fn proposing() -> Self {
        Self { proposes: true, ..Self::default() }
    }

    /// Whether that is wanted.
    pub(crate) fn proposes(&self) -> bool {
        self.proposes
    }

    /// How many findings are kept.
    pub(crate) fn kept(&self) -> usize {
        self.found.len()
    }

    /// Says of the findings from a number on by which changes they would be spared, but for those of which
    /// that is known.
    pub(crate) fn propose(&mut self, from: usize, changes: &[Change]) {
        for found in self.found[from..].iter_mut().filter(|found| found.remedy.is_empty()) {
            found.remedy = changes.to_vec();
        }
    }

    /// Whether it has been said of a reference that it leads nowhere, or can't be followed.
    pub(crate) fn speaks_of(&self, pointer: &Pointer) -> bool {
        let pointer = self.original(pointer);
        [Code::DanglingReference, Code::UnsupportedReference].into_iter().any(|code| {
            let mut found = self.known.range((code, pointer.clone(), String::new())..);
            found.next().is_some_and(|(known, at, _)| *known == code && *at == pointer)
        })
    }

    /// Whether a finding stands in the way of a client.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.found.iter().any(|found| found.severity == Severity::Error)
    }

    /// Has pointers lead into a finished tree from now on; what is found is shown where it came from.
    pub(crate) fn speak_of(&mut self, tree: Arc<Located>) {
        self.tree = Some(tree);
    }

    /// Lets go of that tree, once nothing more is found.
    pub(crate) fn forget_tree(&mut self) {
        self.tree = None;
    }

    /// Where in its file the value at a pointer stood.
    pub(crate) fn original(&self, pointer: &Pointer) -> Pointer {
        match &self.tree {
            Some(tree) => tree.original(pointer),
            None => pointer.clone(),
        }
    }

    /// Where the document lists a member as required that the schema at a pointer doesn't list itself.
    pub(crate) fn required_elsewhere(&self, at: &Pointer, name: &str) -> Option<Pointer> {
        self.tree.as_ref()?.required_elsewhere(at, name)
    }

    /// A reference as the document writes it.
    pub(crate) fn written(&self, reference: &str) -> String {
        let tree = self.tree.as_ref();
        tree.map_or_else(|| reference.to_owned(), |tree| tree.reference(reference))
    }

    /// Takes findings back that have turned out to be wrong.
    pub(crate) fn withdraw(&mut self, mut is_wrong: impl FnMut(&Diagnostic) -> bool) {
        let counts = &mut self.counts;
        self.found.retain(|found| {
            let is_wrong = is_wrong(found);
            if is_wrong && let Some(count) = counts.get_mut(&(found.severity, found.code)) {
                *count -= 1;
            }
            !is_wrong
        });
    }

    /// The findings, in the order in which they were made.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.found.iter()
    }

    /// How many findings were made, by severity and code; those that weren't kept count as well.
    #[must_use]
    pub fn counts(&self) -> &BTreeMap<(Severity, Code), usize> {
        &self.counts
    }

    /// How many findings were made, but not kept.
    #[must_use]
    pub fn hidden(&self) -> usize {
        self.counts.values().sum::<usize>() - self.found.len()
    }

    /// How many findings of a severity were made.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.counts.iter().filter(|((of, _), _)| *of == severity).map(|(_, count)| count).sum()
    }
}

impl Diagnostic {
    fn new(code: Code, severity: Severity, pointer: Pointer, message: String) -> Self {
        Self {
            code,
            severity,
            pointer,
            position: None,
            message,
            help: None,
            remedy: Vec::new(),
            second: None,
        }
    }

    /// Says what to do about the finding.
    pub fn help(&mut self, help: impl Into<String>) {
        self.help = Some(help.into());
    }

    /// Says where else to look, and what is to be seen there. The place is one in the document; see
    /// `Diagnostics::original`.
    pub fn also(&mut self, pointer: Pointer, label: impl Into<String>) -> &mut Self {
        self.second = Some(Second { pointer, label: label.into() });
        self
    }
}
