//! The actions of an overlay that make a change.

use std::cmp::Ordering;

use serde_json::{Value as Json, json};

use crate::diagnostics::{Change, Pointer};
use crate::overlay::{Step, Way, path};
use crate::tree::{Node, Value};

/// An action of an overlay.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Action {
    Remove(Way),
    Update(Way, Json),
}

impl Action {
    fn way(&self) -> &Way {
        match self {
            Self::Remove(way) | Self::Update(way, _) => way,
        }
    }

    /// The action as an overlay has it.
    pub(super) fn written(&self, description: &str) -> Json {
        let mut action = json!({"target": path(self.way()), "description": description});
        match self {
            Self::Remove(_) => action["remove"] = true.into(),
            Self::Update(_, value) => action["update"] = value.clone(),
        }
        action
    }

    fn removes_element(&self) -> bool {
        matches!(self, Self::Remove(way) if matches!(way.last(), Some(Step::Element(_))))
    }
}

/// Which of two lists of actions comes first. Elements of lists are removed at last, and the last of them
/// first, so that no other way changes by that.
pub(super) fn order(one: &[Action], other: &[Action]) -> Ordering {
    let last = |actions: &[Action]| actions.iter().any(Action::removes_element);
    let first = |actions: &[Action]| actions.first().map(|action| action.way().clone());
    match (last(one), last(other)) {
        (true, true) => first(other).cmp(&first(one)),
        (false, false) => Ordering::Equal,
        (one, other) => one.cmp(&other),
    }
}

/// The actions that make some changes of a document; `None` if an overlay can't.
pub(super) fn of(changes: &[Change], document: &Node) -> Option<Vec<Action>> {
    let mut actions = Vec::new();
    for change in changes {
        if change.pointer().file() != 0 {
            return None;
        }
        match change {
            Change::Remove(at) => actions.push(Action::Remove(way(document, at)?)),
            Change::Set(at, value) => set(document, at, value, &mut actions)?,
            Change::Rename(at, name) => {
                let (holder, holder_way) = holder(document, at)?;
                let value = document.at(at)?.plain();
                if holder.as_object()?.contains_key(name) {
                    return None;
                }
                update(holder_way, name, value, &mut actions);
                actions.push(Action::Remove(way(document, at)?));
            }
        }
    }
    // Of several elements, the last is removed first.
    let (mut removals, others): (Vec<Action>, Vec<Action>) =
        actions.into_iter().partition(Action::removes_element);
    removals.sort_by(|one, other| other.way().cmp(one.way()));
    removals.dedup();
    Some(others.into_iter().chain(removals).collect())
}

/// Adds the actions by which a value comes to a place.
fn set(document: &Node, at: &Pointer, value: &Json, actions: &mut Vec<Action>) -> Option<()> {
    // Objects that a new member needs around it come with it.
    if document.at(&at.parent()?).is_none() {
        let holder = at.parent()?;
        return set(document, &holder, &json!({ at.tokens().last()?: value }), actions);
    }
    let (holder, holder_way) = holder(document, at)?;
    let name = at.tokens().last()?;
    let Some(old) = document.at(at) else {
        holder.as_object()?;
        update(holder_way, &name, value.clone(), actions);
        return Some(());
    };
    let is_simple = |value: &Json| !value.is_object() && !value.is_array();
    let old = old.plain();
    if old == *value {
        return Some(());
    }
    let way = way(document, at)?;
    if is_simple(&old) && is_simple(value) {
        actions.push(Action::Update(way, value.clone()));
    } else if holder.is_object() {
        actions.push(Action::Remove(way));
        update(holder_way, &name, value.clone(), actions);
    } else {
        // An element can't be replaced where it is, but the list can.
        let mut elements = holder.plain();
        *elements.get_mut(name.parse::<usize>().ok()?)? = value.clone();
        let list = at.parent()?;
        let (_, around) = self::holder(document, &list)?;
        actions.push(Action::Remove(holder_way));
        update(around, &list.tokens().last()?, elements, actions);
    }
    Some(())
}

/// Adds a member to an object, with others that were added to it just before.
fn update(way: Way, name: &str, value: Json, actions: &mut Vec<Action>) {
    if let Some(Action::Update(last, Json::Object(members))) = actions.last_mut()
        && *last == way
    {
        members.insert(name.to_owned(), value);
        return;
    }
    actions.push(Action::Update(way, json!({ name: value })));
}

/// What holds the value at a pointer, and the way to it.
fn holder<'n>(document: &'n Node, at: &Pointer) -> Option<(&'n Node, Way)> {
    let holder = at.parent()?;
    Some((document.at(&holder)?, way(document, &holder)?))
}

/// The way to the value at a pointer, if it is there.
fn way(document: &Node, at: &Pointer) -> Option<Way> {
    let mut node = document;
    let mut way = Way::new();
    for token in at.tokens() {
        way.push(match &node.value {
            Value::Array(_) => Step::Element(token.parse().ok()?),
            _ => Step::Member(token),
        });
        node = node.value.step(way.last()?)?;
    }
    Some(way)
}
