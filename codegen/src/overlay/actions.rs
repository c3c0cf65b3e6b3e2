//! Applies actions to a tree.

use super::document::{Action, Change, Overlay, Selector, Version};
use super::merging::{self, Kind};
use super::query::{Step, Steps, Way, path};
use super::size::size;
use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::grammar::wording;
use crate::source::DEEPEST;
use crate::text::nearest;
use crate::tree::{Node, Origin, Places, Value};

/// How many bytes overlays may add, about.
const ROOM: usize = 1 << 26;

/// A tree that overlays are applied to.
pub(super) struct Run<'t> {
    root: &'t mut Node,
    steps: Steps,
    room: usize,
}

/// Why an action couldn't be applied: what is said, of what, and what to do.
struct Failure {
    origin: Option<Origin>,
    message: String,
    help: Option<String>,
}

impl Failure {
    fn new(origin: Option<Origin>, message: impl Into<String>) -> Self {
        Self { origin, message: message.into(), help: None }
    }

    fn help(self, help: impl Into<String>) -> Self {
        Self { help: Some(help.into()), ..self }
    }
}

impl<'t> Run<'t> {
    pub(super) fn new(root: &'t mut Node, steps: usize) -> Self {
        Self { root, steps: Steps::new(steps), room: ROOM }
    }

    /// Applies the actions of an overlay in their order, and tells whether all could be.
    pub(super) fn apply(
        &mut self,
        overlay: Overlay,
        places: &Places,
        diagnostics: &mut Diagnostics,
    ) -> bool {
        let mut are_right = true;
        for action in overlay.actions {
            let failures = self.action(action, overlay.version).err().unwrap_or_default();
            for failure in failures {
                are_right = false;
                let pointer = places.pointer(failure.origin);
                let finding: &mut Diagnostic =
                    diagnostics.error(Code::Overlay, &pointer, failure.message);
                finding.help = failure.help;
            }
        }
        are_right
    }

    fn action(&mut self, action: Action, version: Version) -> Result<(), Vec<Failure>> {
        let Action { target, change } = action;
        let ways = self.ways(&target)?;
        if ways.is_empty() {
            return Err(vec![self.nowhere(&target)]);
        }
        match change {
            Change::None => Ok(()),
            Change::Remove => self.remove(ways, &target),
            Change::Update(value) => self.update(&ways, &value, &target, version),
            Change::Copy(from) => {
                let value = self.copied(&from)?;
                self.update(&ways, &value, &target, version)
            }
        }
    }

    fn ways(&self, selector: &Selector) -> Result<Vec<Way>, Vec<Failure>> {
        selector.query.ways(self.root, &self.steps).ok_or_else(|| vec![exhausted(selector)])
    }

    /// What is said of a query that selects nothing.
    fn nowhere(&self, selector: &Selector) -> Failure {
        let message =
            format!("nothing in the document is selected by `{}`", wording::cut(&selector.text));
        let failure = Failure::new(selector.origin, message);
        let Some(end) = selector.query.failure(self.root, &self.steps) else { return failure };
        let Some(missing) = end.missing else { return failure };
        let mut names: Vec<&str> = end.names.iter().map(String::as_str).collect();
        names.sort_unstable();
        let place = end.way.map(|way| format!(" in `{}`", wording::cut(&path(&way))));
        let help = match nearest(missing, names.into_iter()) {
            Some(near) => {
                format!("did you mean `{}`{}?", wording::cut(near), place.unwrap_or_default())
            }
            None => match place {
                Some(place) => format!("there is no `{}`{place}", wording::cut(missing)),
                None => return failure,
            },
        };
        failure.help(help)
    }

    /// The single value that is to be copied.
    fn copied(&self, selector: &Selector) -> Result<Node, Vec<Failure>> {
        let ways = self.ways(selector)?;
        match ways.as_slice() {
            [way] => Ok(reached(self.root, way).cloned().unwrap_or_default()),
            [] => Err(vec![self.nowhere(selector)]),
            several => {
                let message = format!(
                    "`copy` takes a query for a single value, and `{}` selects {}",
                    wording::cut(&selector.text),
                    several.len()
                );
                Err(vec![Failure::new(selector.origin, message)])
            }
        }
    }

    fn update(
        &mut self,
        ways: &[Way],
        value: &Node,
        target: &Selector,
        version: Version,
    ) -> Result<(), Vec<Failure>> {
        if version > Version::V1_0 {
            self.check_kinds(ways, target)?;
        }
        let (size, height) = (size(value), value.height());
        let mut failures = Vec::new();
        for way in ways {
            if way.len() + height > DEEPEST {
                let message = format!("values would be nested more than {DEEPEST} levels deep");
                return Err(vec![Failure::new(value.origin, message)]);
            }
            self.room = self.room.checked_sub(size).ok_or_else(|| {
                let message = format!("overlays would add more than {} MB", ROOM >> 20);
                vec![Failure::new(target.origin, message)]
            })?;
            let Some(node) = reached_mut(self.root, way) else { continue };
            for conflict in merging::update(node, value, version) {
                let place = wording::cut(&path(way));
                let message = format!("{} (at `{place}`)", conflict.message);
                let origin = conflict.origin.or(target.origin);
                failures.push(Failure::new(origin, message).help(
                    "remove what is there by an action before this one, and add the other to what holds it",
                ));
            }
        }
        if failures.is_empty() { Ok(()) } else { Err(failures) }
    }

    /// What is updated together is of one kind.
    fn check_kinds(&self, ways: &[Way], target: &Selector) -> Result<(), Vec<Failure>> {
        let mut kinds =
            ways.iter().filter_map(|way| reached(self.root, way).map(|node| (way, Kind::of(node))));
        let Some((first, kind)) = kinds.next() else { return Ok(()) };
        let Some((other, _)) = kinds.find(|(_, other)| *other != kind) else { return Ok(()) };
        let named = |way: &Way| {
            let node = reached(self.root, way).map_or("nothing", |node| wording::kind(node));
            format!("`{}` is {node}", wording::cut(&path(way)))
        };
        let message = format!(
            "the targets of an update are all objects, all lists or neither, but {} and {}",
            named(first),
            named(other)
        );
        Err(vec![Failure::new(target.origin, message)])
    }

    /// Removes values. The last come first, so that the ways to the others stay what they are.
    fn remove(&mut self, mut ways: Vec<Way>, target: &Selector) -> Result<(), Vec<Failure>> {
        ways.sort_unstable_by(|one, other| other.cmp(one));
        for way in &ways {
            let Some((last, holder)) = way.split_last() else {
                let message = "the whole document can't be removed";
                return Err(vec![Failure::new(target.origin, message)]);
            };
            let Some(holder) = reached_mut(self.root, holder) else { continue };
            let moved = match (&mut holder.value, last) {
                (Value::Object(members), Step::Member(name)) => {
                    members.shift_remove(name);
                    members.len()
                }
                (Value::Array(elements), Step::Element(index)) if *index < elements.len() => {
                    elements.remove(*index);
                    elements.len()
                }
                _ => 0,
            };
            // What stands behind it moves up.
            self.steps.take(1 + moved / 16).ok_or_else(|| vec![exhausted(target)])?;
        }
        Ok(())
    }
}

fn exhausted(selector: &Selector) -> Failure {
    let message =
        format!("too many values have been looked at, up to `{}`", wording::cut(&selector.text));
    Failure::new(selector.origin, message)
        .help("name more of the way to what is meant; each `..` looks at all that is below")
}

fn reached<'n>(root: &'n Node, way: &[Step]) -> Option<&'n Node> {
    way.iter().try_fold(root, |node, step| node.value.step(step))
}

fn reached_mut<'n>(root: &'n mut Node, way: &[Step]) -> Option<&'n mut Node> {
    way.iter().try_fold(root, |node, step| node.value.step_mut(step))
}
