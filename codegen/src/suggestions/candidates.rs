//! Changes that may spare findings, until it is known whether they do.

use std::collections::{BTreeSet, HashMap, HashSet};

use percent_encoding::percent_decode_str;

use super::actions::{self, Action};
use super::{Key, key};
use crate::diagnostics::{Change, Diagnostic, Diagnostics, Pointer};
use crate::source::Source;
use crate::tree::{Node, Value};

/// All changes that may spare findings.
pub(super) struct Candidates(Vec<Candidate>);

/// Changes that are made together, and what they spare.
struct Candidate {
    findings: Vec<Key>,
    changes: Vec<Change>,
    description: String,
    actions: Vec<Action>,
}

impl Candidates {
    /// The changes of a document that its findings propose and an overlay can make.
    pub(super) fn of<'f>(
        found: impl Iterator<Item = &'f Diagnostic>,
        document: &Node,
        source: &Source,
    ) -> Self {
        let mut candidates: Vec<Candidate> = Vec::new();
        let mut known: HashMap<String, usize> = HashMap::new();
        for finding in found.filter(|finding| !finding.remedy.is_empty()) {
            let description = described(finding, source);
            let candidate = *known.entry(format!("{:?}", finding.remedy)).or_insert_with(|| {
                candidates.push(Candidate {
                    findings: Vec::new(),
                    changes: finding.remedy.clone(),
                    description: description.clone(),
                    actions: actions::of(&finding.remedy, document).unwrap_or_default(),
                });
                candidates.len() - 1
            });
            let candidate = &mut candidates[candidate];
            if !candidate.findings.is_empty() {
                candidate.description = format!("{}\n{description}", candidate.description);
            }
            candidate.findings.push(key(finding));
        }
        let referred_to = References::of(document);
        candidates.retain(|candidate| {
            !candidate.actions.is_empty()
                && !candidate.changes.iter().any(|one| referred_to.lose(one))
        });
        Self(candidates).sorted()
    }

    /// The changes in the order in which they can be made.
    fn sorted(mut self) -> Self {
        self.0.sort_by(|one, other| actions::order(&one.actions, &other.actions));
        self
    }

    /// Adds others, as far as nobody has proposed them before.
    pub(super) fn join(self, others: Self) -> Self {
        let Self(mut all) = self;
        for other in others.0 {
            match all.iter_mut().find(|one| one.changes == other.changes) {
                Some(one) => one.findings.extend(other.findings),
                None => all.push(other),
            }
        }
        Self(all).sorted()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many of some findings would be spared.
    pub(super) fn count(&self, known: &HashSet<Key>) -> usize {
        let findings = self.0.iter().flat_map(|candidate| &candidate.findings);
        findings.filter(|finding| known.contains(finding)).count()
    }

    /// The actions of an overlay that makes the changes.
    pub(super) fn actions(&self) -> Vec<serde_json::Value> {
        let actions = self.0.iter().flat_map(|candidate| {
            let others = std::iter::repeat("This belongs to the action before it.");
            let descriptions = std::iter::once(candidate.description.as_str()).chain(others);
            candidate.actions.iter().zip(descriptions).map(|(action, text)| action.written(text))
        });
        actions.collect()
    }

    /// Drops the changes that can't be made, don't spare their findings or bring others about, given what
    /// is found with an overlay of all of them, and what of it is new. Whether there are any.
    pub(super) fn drop_wrong(
        &mut self,
        after: &Diagnostics,
        new: &[&Diagnostic],
        overlay: Option<usize>,
    ) -> bool {
        let still: HashSet<Key> = after.iter().map(key).collect();
        let owners = self.0.iter().enumerate();
        let owners: Vec<usize> =
            owners.flat_map(|(index, one)| vec![index; one.actions.len()]).collect();
        let (brought, others): (Vec<&Pointer>, Vec<&Pointer>) = new
            .iter()
            .map(|found| &found.pointer)
            .partition(|pointer| Some(pointer.file()) == overlay);
        let brought = brought.into_iter().filter_map(|at| owners.get(action(at)?).copied());
        let mut blamed: HashSet<usize> = brought.collect();
        for found in others {
            let nearness = |candidate: &Candidate| candidate.nearness(found);
            let nearest = self.0.iter().map(nearness).max();
            let all = self.0.iter().enumerate();
            let nearest = all.filter(|(_, one)| Some(one.nearness(found)) == nearest);
            blamed.extend(nearest.map(|(index, _)| index));
        }
        let before = self.0.len();
        let mut index = 0;
        self.0.retain(|candidate| {
            let is_blamed = blamed.contains(&index);
            index += 1;
            !is_blamed && !candidate.findings.iter().any(|finding| still.contains(finding))
        });
        self.0.len() < before
    }
}

/// The places that references of a document lead to.
struct References(BTreeSet<Pointer>);

impl References {
    fn of(document: &Node) -> Self {
        let mut references = Self(BTreeSet::new());
        references.collect(document);
        references
    }

    fn collect(&mut self, node: &Node) {
        match &node.value {
            Value::Array(elements) => elements.iter().for_each(|element| self.collect(element)),
            Value::Object(members) => {
                let reference = members.get("$ref").and_then(Value::as_str);
                if let Some(local) = reference.and_then(|text| text.strip_prefix('#')) {
                    let local = percent_decode_str(local).decode_utf8_lossy();
                    self.0.insert(Pointer::from(local.into_owned()));
                }
                members.values().for_each(|member| self.collect(member));
            }
            _ => {}
        }
    }

    /// Whether something that is referred to isn't there any more after a change.
    fn lose(&self, change: &Change) -> bool {
        let at = change.pointer();
        let below = at.child("");
        let is_below = |target: &Pointer| target.as_str().starts_with(below.as_str());
        let is_taken = self.0.contains(at) || self.0.range(&below..).next().is_some_and(is_below);
        is_taken && !matches!(change, Change::Set(..))
    }
}

impl Candidate {
    /// How much of the way to a place a change has in common with it.
    fn nearness(&self, place: &Pointer) -> usize {
        let common = |at: &Pointer| {
            if at.file() != place.file() {
                return 0;
            }
            at.tokens().zip(place.tokens()).take_while(|(one, other)| one == other).count()
        };
        self.changes.iter().map(|change| common(change.pointer())).max().unwrap_or_default()
    }
}

/// The number of the action that a place in an overlay is in.
fn action(pointer: &Pointer) -> Option<usize> {
    let mut tokens = pointer.tokens();
    tokens.next().filter(|token| token == "actions")?;
    tokens.next()?.parse().ok()
}

/// What is wrong, where and why, in a line.
fn described(finding: &Diagnostic, source: &Source) -> String {
    let (line, _) = finding.position.unwrap_or_else(|| source.position(&finding.pointer));
    let help = finding.help.as_deref().map(|help| format!("; {help}")).unwrap_or_default();
    format!("Line {line}: {}{help} [{}]", finding.message, finding.code.as_str())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::References;
    use crate::diagnostics::{Change, Pointer};
    use crate::tree::Node;

    #[test]
    fn what_a_reference_leads_to_or_through_stays() {
        let references = References::of(&Node::from(json!({
            "a": [{"$ref": "#/b/c"}, {"$ref": "#/b-/d"}, {"$ref": "#/e/%7Bf%7D/g"}, {"$ref": "x.yaml#/h"}],
        })));
        let lost = |at: &str| references.lose(&Change::Remove(Pointer::from(at.to_owned())));
        for at in ["/b", "/b/c", "/b-", "/e/{f}", "/e"] {
            assert!(lost(at), "{at}");
        }
        for at in ["/b/c/d", "/b-/", "/h", "/a/0/$ref", "/e/{f}/g/h"] {
            assert!(!lost(at), "{at}");
        }
        let set = Change::Set(Pointer::from("/b".to_owned()), json!(1));
        assert!(!references.lose(&set));
    }
}
