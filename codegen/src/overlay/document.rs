//! What an overlay says. Whatever isn't as the specification has it is an error.

use std::collections::HashSet;

use super::file_name;
use super::query::{Mistake, Query};
use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::grammar::{Content, wording};
use crate::source::Source;
use crate::text::nearest;
use crate::tree::{Members, Node, Origin, Places, Value};

/// An overlay that can be applied.
pub(super) struct Overlay {
    pub(super) version: Version,
    pub(super) actions: Vec<Action>,
}

/// The version of the specification that an overlay is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Version {
    V1_0,
    V1_1,
}

/// A change of all that a query selects.
pub(super) struct Action {
    pub(super) target: Selector,
    pub(super) change: Change,
}

/// A query, as it is written and where.
pub(super) struct Selector {
    pub(super) query: Query,
    pub(super) text: String,
    pub(super) origin: Option<Origin>,
}

/// What is done to the targets of an action.
pub(super) enum Change {
    None,
    Remove,
    Update(Node),
    Copy(Selector),
}

/// Reads an overlay; `None` if it isn't right, which is reported.
pub(super) fn read(
    node: Node,
    file: usize,
    places: &Places,
    source: &Source,
    diagnostics: &mut Diagnostics,
) -> Option<Overlay> {
    let mut reader = Reader { source, places, diagnostics, is_right: true };
    let origin = node.origin;
    let Value::Object(members) = node.value else {
        let message =
            format!("an overlay is an object, but this is {}", wording::kind(&node.value));
        reader.error(origin, message);
        return None;
    };
    let overlay = reader.overlay(members, origin, file);
    overlay.filter(|_| reader.is_right)
}

struct Reader<'a> {
    source: &'a Source,
    places: &'a Places,
    diagnostics: &'a mut Diagnostics,
    is_right: bool,
}

impl Reader<'_> {
    fn overlay(
        &mut self,
        mut members: Members,
        origin: Option<Origin>,
        file: usize,
    ) -> Option<Overlay> {
        let version = self.version(&members, origin)?;
        self.keys("overlay", &["overlay", "info", "extends", "actions"], &members);
        match members.node("info") {
            Some(Node { value: Value::Object(info), origin }) => self.info(info, *origin, version),
            Some(other) => self.misfit("info", "an object", other, other.origin),
            None => {
                self.missing("overlay", "info", origin);
            }
        }
        if let Some(extends) = self.text(&members, "extends") {
            self.extends(extends, members.origin("extends"), file);
        }
        let Some(actions) = members.shift_remove("actions") else {
            self.missing("overlay", "actions", origin);
            return None;
        };
        let Node { value: Value::Array(actions), origin } = actions else {
            self.misfit("actions", "a list of actions", &actions, actions.origin);
            return None;
        };
        if actions.is_empty() {
            self.error(origin, "an overlay has one action at least");
        }
        self.unique(&actions);
        let actions: Vec<Option<Action>> =
            actions.into_iter().map(|action| self.action(action, version)).collect();
        Some(Overlay { version, actions: actions.into_iter().flatten().collect() })
    }

    fn version(&mut self, members: &Members, origin: Option<Origin>) -> Option<Version> {
        let help = "write `overlay: 1.1.0`, or `overlay: 1.0.0` for what the first version has";
        let Some(node) = members.node("overlay") else {
            self.missing("overlay", "overlay", origin).help(help);
            return None;
        };
        let Some(text) = node.as_str() else {
            let message = wording::misfit("overlay", Content::Text, node);
            self.error(node.origin, message).help(help);
            return None;
        };
        let is_patch =
            |patch: &str| !patch.is_empty() && patch.chars().all(|digit| digit.is_ascii_digit());
        if text.strip_prefix("1.0.").is_some_and(is_patch) {
            return Some(Version::V1_0);
        }
        if text.strip_prefix("1.1.").is_some_and(is_patch) {
            return Some(Version::V1_1);
        }
        let message = format!("overlays of version `{}` aren't read", wording::cut(text));
        self.fault(Code::UnsupportedVersion, node.origin, message).help(help);
        None
    }

    fn info(&mut self, info: &Members, origin: Option<Origin>, version: Version) {
        let mut known = vec!["title", "version"];
        if version > Version::V1_0 {
            known.push("description");
            self.text(info, "description");
        }
        self.keys("info object", &known, info);
        for key in ["title", "version"] {
            if info.contains_key(key) {
                self.text(info, key);
            } else {
                self.missing("info object", key, origin);
            }
        }
    }

    /// Warns if an overlay is for another document. What it names is compared by the file's name alone:
    /// documents are moved around.
    fn extends(&mut self, extends: &str, origin: Option<Origin>, file: usize) {
        let wanted = extends.split(['?', '#']).next().unwrap_or_default();
        let wanted = wanted.rsplit('/').next().unwrap_or_default();
        let given = file_name(self.source, 0);
        if wanted != given {
            let message = format!(
                "`{}` is for `{}`, but is applied to `{}`",
                wording::cut(file_name(self.source, file)),
                wording::cut(extends),
                wording::cut(self.source.name())
            );
            let pointer = self.places.pointer(origin);
            self.diagnostics.warning(Code::Overlay, &pointer, message).help(
                "the names of the files differ; `extends` is only compared, and nothing is fetched",
            );
        }
    }

    /// Reports actions that stand twice.
    fn unique(&mut self, actions: &[Node]) {
        let mut seen = HashSet::new();
        for action in actions {
            if !seen.insert(action.to_string()) {
                self.fault(Code::Duplicate, action.origin, "the same action stands here twice");
            }
        }
    }

    fn action(&mut self, action: Node, version: Version) -> Option<Action> {
        let origin = action.origin;
        let Value::Object(mut members) = action.value else {
            let kind = wording::kind(&action.value);
            let message = format!("an action is an object, but this is {kind}");
            self.error(origin, message);
            return None;
        };
        let known: &[&str] = match version {
            Version::V1_0 => &["target", "description", "update", "remove"],
            Version::V1_1 => &["target", "description", "update", "copy", "remove"],
        };
        self.keys("action", known, &members);
        self.text(&members, "description");
        if !members.contains_key("target") {
            self.missing("action", "target", origin);
        }
        let target = self.selector(&members, "target");
        let change = self.change(&mut members, origin, version)?;
        Some(Action { target: target?, change })
    }

    fn change(
        &mut self,
        members: &mut Members,
        origin: Option<Origin>,
        version: Version,
    ) -> Option<Change> {
        let removes = match members.node("remove") {
            Some(Node { value: Value::Bool(flag), .. }) => *flag,
            Some(other) => {
                self.misfit("remove", "true or false", other, other.origin);
                return None;
            }
            None => false,
        };
        let copy = members.contains_key("copy") && version > Version::V1_0;
        let copied = if copy { Some(self.selector(members, "copy")?) } else { None };
        let update = members.shift_remove("update");
        if removes {
            let without = update.map(|_| "update").or(copied.map(|_| "copy"));
            if let Some(key) = without {
                let message = format!("`{key}` has no effect beside `remove: true`");
                self.warning(origin, message);
            }
            return Some(Change::Remove);
        }
        match (update, copied) {
            (Some(update), None) => Some(Change::Update(update)),
            (None, Some(copied)) => Some(Change::Copy(copied)),
            (Some(_), Some(_)) => {
                let message = "an action has either `update` or `copy`, and this one has both";
                self.error(origin, message).help("make two actions of it");
                None
            }
            (None, None) => {
                let help = match version {
                    Version::V1_0 => "give it `update` or `remove: true`",
                    Version::V1_1 => "give it `update`, `copy` or `remove: true`",
                };
                self.warning(origin, "this action changes nothing").help(help);
                Some(Change::None)
            }
        }
    }

    /// A query that stands at a key.
    fn selector(&mut self, members: &Members, key: &str) -> Option<Selector> {
        let text = self.text(members, key)?;
        let origin = members.origin(key);
        match Query::parse(text) {
            Ok(query) => Some(Selector { query, text: text.to_owned(), origin }),
            Err(mistake) => {
                let Some((meant, query)) = Query::meant(text) else {
                    self.mistake(&mistake, text, origin);
                    return None;
                };
                let message =
                    "behind a dot, JSONPath (RFC 9535) has names of letters, digits and `_` only";
                let finding = self.warning(origin, message);
                finding.help(format!("it is read as `{}`", wording::cut(&meant)));
                Some(Selector { query, text: text.to_owned(), origin })
            }
        }
    }

    /// Reports what is wrong with a query, where it is in the text.
    fn mistake(&mut self, mistake: &Mistake, text: &str, origin: Option<Origin>) {
        let message = format!(
            "`{}` is no JSONPath query of RFC 9535: {}",
            wording::cut(text),
            mistake.reason
        );
        let pointer = self.places.pointer(origin);
        let position = self.source.within(&pointer, text, mistake.position);
        let finding = self.error(origin, message);
        finding.position = position;
        if !text.starts_with('$') {
            finding.help("a query begins with `$`, which stands for the whole document, as in `$.info.title`");
        } else if mistake.position > 0 {
            finding.help(
                "a name with anything but letters, digits and `_` in it is written as in `$.paths['/pets/{id}'].get`",
            );
        }
    }

    /// The text at a key, if something is there.
    fn text<'m>(&mut self, members: &'m Members, key: &str) -> Option<&'m str> {
        let node = members.node(key)?;
        if !node.is_string() {
            let message = wording::misfit(key, Content::Text, node);
            let cause = wording::usual_cause(key, Content::Text, node);
            let finding = self.error(node.origin, message);
            if let Some(cause) = cause {
                finding.help(cause);
            }
        }
        node.as_str()
    }

    fn keys(&mut self, object: &str, known: &[&str], members: &Members) {
        for (key, node) in members {
            if known.contains(&key.as_str()) || key.starts_with("x-") {
                continue;
            }
            let help = match (object, key.as_str()) {
                ("action", "copy") => "`copy` came with `overlay: 1.1.0`".to_owned(),
                ("info object", "description") => {
                    "`description` came with `overlay: 1.1.0`".to_owned()
                }
                (_, key) => match nearest(key, known.iter().copied()) {
                    Some(meant) => format!("did you mean `{meant}`?"),
                    None => "the name of an extension begins with `x-`".to_owned(),
                },
            };
            let message = format!("this {object} has the unknown key `{}`", wording::cut(key));
            self.fault(Code::UnknownKey, node.origin, message).help(help);
        }
    }

    fn misfit(&mut self, key: &str, wanted: &str, found: &Value, origin: Option<Origin>) {
        let message = format!("`{key}` must be {wanted}, but it is {}", wording::kind(found));
        self.error(origin, message);
    }

    fn missing(&mut self, object: &str, key: &str, origin: Option<Origin>) -> &mut Diagnostic {
        self.error(origin, format!("this {object} has no `{key}`"))
    }

    fn error(&mut self, origin: Option<Origin>, message: impl Into<String>) -> &mut Diagnostic {
        self.fault(Code::Invalid, origin, message)
    }

    fn fault(
        &mut self,
        code: Code,
        origin: Option<Origin>,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        self.is_right = false;
        self.diagnostics.error(code, &self.places.pointer(origin), message)
    }

    fn warning(&mut self, origin: Option<Origin>, message: impl Into<String>) -> &mut Diagnostic {
        let pointer = self.places.pointer(origin);
        self.diagnostics.warning(Code::Overlay, &pointer, message)
    }
}
