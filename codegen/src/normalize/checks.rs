//! What is still wrong with an object once the rules are through with it: what the table doesn't know
//! is reported, and what can't be read is left out.
//!
//! `openapiv3` says of a document that it refuses only what it met first, hardly where, and drops
//! silently what it doesn't know. So each object is shown to it by itself, as an outline without the
//! objects in it. Every object that is wrong is then found where it is, in time that grows with the
//! document and not with how deep its objects are nested: `openapiv3` reads what it refuses again at every
//! level.

use serde_json::json;

use super::operations::{self, LEFT_OUT, left_out};
use crate::diagnostics::{Change, Code, Diagnostic, Diagnostics};
use crate::grammar::{Content, Extensions, Identity, Object, Reference, wording};
use crate::tree::{Members, Node, Places, Spot, Value};

/// What finds out what is wrong with an object, and says so.
pub(super) struct Checks<'a> {
    pub(super) diagnostics: &'a mut Diagnostics,
    pub(super) places: &'a Places,
    /// The document as it was before the rules.
    pub(super) original: &'a Node,
}

/// What becomes of an object, or of a member of one.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// It stays.
    Kept,
    /// It is left out.
    LeftOut,
    /// It is left out, and what is around it makes no sense without it.
    Refused,
}

/// What is said of an object that can't be read, beside what is wrong with it.
const TAKEN_FOR_ANY: &str = "it is taken for any value";

impl Checks<'_> {
    /// Reports what is wrong with a `$ref`, and tells what becomes of the object that it stands
    /// for; nothing if it stands for none.
    pub(super) fn reference(
        &mut self,
        kind: &Object,
        object: &Members,
        spot: &Spot<'_>,
    ) -> Option<Fate> {
        let reference = object.node("$ref")?;
        if kind.reference == Reference::Never {
            return self.lost(kind, reference, spot);
        }
        if !reference.is_string() {
            let message = wording::misfit("$ref", Content::Text, reference);
            self.warning(Code::Invalid, &spot.member("$ref", reference.origin), message)
                .help(fate(kind, spot));
            return Some(Fate::Refused);
        }
        let siblings: Vec<&str> =
            object.keys().map(String::as_str).filter(|key| *key != "$ref").collect();
        if kind.reference == Reference::Whole && !siblings.is_empty() {
            let message = format!("not read yet beside `$ref`: {}", wording::list(&siblings));
            self.warning(Code::UnsupportedReference, spot, message);
        }
        if kind.reference == Reference::InsteadUnread {
            self.warning(
                Code::UnsupportedReference,
                spot,
                "a reference to a callback can't be followed yet",
            );
            return Some(Fate::Refused);
        }
        Some(Fate::Kept)
    }

    /// Reports a `$ref` in the place of an object that OpenAPI has no references to, and that couldn't
    /// be followed all the same; nothing if the key is none of a reference.
    fn lost(&mut self, kind: &Object, node: &Node, spot: &Spot<'_>) -> Option<Fate> {
        let reference = node.as_str().filter(|_| !kind.is(Identity::Document))?;
        let written = self.original.reference(reference, self.places);
        let message = format!("`{}` leads to no {}", wording::cut(&written), kind.name());
        self.warning(Code::DanglingReference, &spot.member("$ref", node.origin), message)
            .help(fate(kind, spot));
        Some(Fate::Refused)
    }

    /// Deals with a key that isn't in the table.
    pub(super) fn other_key(
        &mut self,
        kind: &'static Object,
        key: &str,
        value: &Value,
        spot: &Spot<'_>,
    ) -> Fate {
        if let Some(left_out) = operations::unknown(kind, key, value, &spot.place) {
            self.warning(Code::UnknownKey, spot, wording::not_known(kind, key)).help(left_out);
            return Fate::LeftOut;
        }
        if kind.is_extension(key) {
            return match kind.extensions {
                Extensions::LeftOut => Fate::LeftOut,
                Extensions::Kept | Extensions::Unknown => Fate::Kept,
            };
        }
        let name = wording::meant_by(kind, key);
        self.warning(Code::UnknownKey, spot, wording::not_known(kind, key))
            .spared_by(|at| name.map(|name| Change::Rename(at.clone(), name)).into_iter().collect())
            .help(wording::unknown_key(kind, key));
        Fate::Kept
    }

    /// Deals with a member that holds no objects, or should.
    pub(super) fn other(
        &mut self,
        holder: &Object,
        content: Content,
        key: &str,
        value: &Value,
        spot: &Spot<'_>,
    ) -> Fate {
        let is_required = holder.requires(key);
        let (fate, words) = match content {
            _ if is_required => (Fate::Refused, fate(holder, spot)),
            Content::List(kind) | Content::Map(kind) => {
                match held(holder, kind, false, Fate::Refused) {
                    Fate::Refused => (Fate::Refused, fate(kind, spot)),
                    fate => (fate, LEFT_OUT.to_owned()),
                }
            }
            _ => (Fate::LeftOut, LEFT_OUT.to_owned()),
        };
        if self.misfits(key, content, value, spot, &words) { fate } else { Fate::Kept }
    }

    /// Reports if an object has both of two fields that exclude each other: `openapiv3` reads the
    /// one that comes first.
    pub(super) fn either(&mut self, kind: &Object, object: &Members, spot: &Spot<'_>) {
        let Some(either) = kind.either else { return };
        let both: Vec<&String> =
            object.keys().filter(|key| either.contains(&key.as_str())).collect();
        if let [first, second] = both[..] {
            let message = format!("this {} has both `{first}` and `{second}`", kind.name());
            let other = self.places.pointer(object.origin(first));
            let spot = spot.member(second, object.origin(second));
            self.warning(Code::Invalid, &spot, message)
                .also(other, format!("`{first}` stands here"))
                .help(format!("`{second}` is ignored"));
        }
    }

    /// Shows an object to `openapiv3` by itself: as an outline, without the objects in it.
    pub(super) fn whole(&mut self, kind: &Object, object: &Members, spot: &Spot<'_>) -> Fate {
        let known = object.iter().filter_map(|(key, node)| {
            let outline = outlined(kind.content(key)?, node)?;
            Some((key.clone(), outline))
        });
        match (kind.check)(serde_json::Value::Object(known.collect())) {
            Ok(()) => Fate::Kept,
            Err(reason) => {
                self.explain(kind, object, spot, &reason);
                Fate::Refused
            }
        }
    }

    /// Reports what is wrong with an object that `openapiv3` refuses though each of its members is
    /// of the right kind: what it lacks or, failing that, what `openapiv3` says.
    fn explain(
        &mut self,
        kind: &Object,
        object: &Members,
        spot: &Spot<'_>,
        reason: &serde_json::Error,
    ) {
        if !self.missing(kind, object, spot) {
            let message = format!("this {} isn't valid: {}", kind.name(), wording::plain(reason));
            self.warning(Code::Invalid, spot, message).help(fate(kind, spot));
        }
    }

    /// Reports what an object lacks. False if that is nothing.
    pub(super) fn missing(&mut self, kind: &Object, object: &Members, spot: &Spot<'_>) -> bool {
        let found = wording::missing(kind, object);
        let any = !found.is_empty();
        for (message, help) in found {
            let help = [Some(fate(kind, spot)), help].into_iter().flatten();
            let help = help.collect::<Vec<_>>().join("; ");
            self.warning(Code::Invalid, spot, message).help(help);
        }
        any
    }

    /// Reports a member, or those of its elements, that aren't what belongs there.
    fn misfits(
        &mut self,
        key: &str,
        content: Content,
        value: &Value,
        spot: &Spot<'_>,
        fate: &str,
    ) -> bool {
        let mut any = false;
        match (content, value) {
            (Content::Texts, Value::Array(elements)) => {
                for (index, element) in
                    elements.iter().enumerate().filter(|(_, element)| !element.is_string())
                {
                    let spot = spot.element(index, element.origin);
                    self.misfit("", Content::Text, element, &spot, fate);
                    any = true;
                }
            }
            (Content::TextMap, Value::Object(members)) => {
                for (name, member) in members.iter().filter(|(_, member)| !member.is_string()) {
                    let spot = spot.member(name, member.origin);
                    self.misfit(name, Content::Text, member, &spot, fate);
                    any = true;
                }
            }
            _ if !content.fits(value) => {
                self.misfit(key, content, value, spot, fate);
                any = true;
            }
            _ => {}
        }
        any
    }

    pub(super) fn misfit(
        &mut self,
        key: &str,
        content: Content,
        value: &Value,
        spot: &Spot<'_>,
        fate: &str,
    ) {
        let message = wording::misfit(key, content, value);
        let help =
            [Some(fate).filter(|fate| !fate.is_empty()), wording::usual_cause(key, content, value)];
        let help: Vec<&str> = help.into_iter().flatten().collect();
        let finding = self.warning(Code::Invalid, spot, message);
        if !help.is_empty() {
            finding.help(help.join("; "));
        }
    }

    fn warning(
        &mut self,
        code: Code,
        spot: &Spot<'_>,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        self.diagnostics.warning(code, &spot.pointer(self.places), message)
    }
}

/// What is done about an object that can't be read, in words.
pub(super) fn fate(kind: &Object, spot: &Spot<'_>) -> String {
    match kind.identity {
        Identity::Schema => TAKEN_FOR_ANY.to_owned(),
        Identity::Info => "an empty one is taken".to_owned(),
        Identity::Operation | Identity::PathItem => left_out(&spot.place),
        other if takes_along(other) => left_out(&spot.place),
        _ => LEFT_OUT.to_owned(),
    }
}

/// Whether what is around an object makes no sense without it. What an operation sends and gets
/// is known wholly, or the operation isn't offered.
fn takes_along(kind: Identity) -> bool {
    let is_whole = matches!(
        kind,
        Identity::Parameter
            | Identity::RequestBody
            | Identity::Response
            | Identity::Responses
            | Identity::MediaType
            | Identity::SecurityRequirement
            | Identity::OauthFlows
            | Identity::ServerVariable
    );
    is_whole || kind.is_flow()
}

/// What a refused object means for the object that holds it. Components and the document itself
/// go on without what is refused.
pub(super) fn held(holder: &Object, kind: &Object, is_required: bool, fate: Fate) -> Fate {
    let goes_on =
        matches!(holder.identity, Identity::Components | Identity::Document | Identity::Paths);
    match fate {
        Fate::Kept => Fate::Kept,
        _ if is_required => Fate::Refused,
        Fate::Refused if takes_along(kind.identity) && !goes_on => Fate::Refused,
        _ => Fate::LeftOut,
    }
}

/// What the fates of a member's parts mean for the member.
pub(super) fn worst(fates: &[Fate]) -> Fate {
    if fates.contains(&Fate::Refused) { Fate::Refused } else { Fate::Kept }
}

/// What an object's outline has in place of a member: the member itself or, if it holds objects
/// or anything at all, the least that is valid.
fn outlined(content: Content, value: &Value) -> Option<serde_json::Value> {
    match (content, value) {
        (Content::Any, _) => None,
        (Content::One(kind) | Content::OneOrFlag(kind), Value::Object(_)) => Some(least(kind)),
        (Content::List(_) | Content::Values, Value::Array(_)) => Some(json!([])),
        (Content::Map(_) | Content::ValueMap, Value::Object(_)) => Some(json!({})),
        _ => Some(value.plain()),
    }
}

/// The least object of a kind.
pub(super) fn least(kind: &Object) -> serde_json::Value {
    let required = kind.fields.iter().filter(|field| field.required);
    let members = required.map(|field| {
        let value = match field.content {
            Content::One(kind) => least(kind),
            Content::TextMap => json!({}),
            _ => json!(""),
        };
        (field.name.to_owned(), value)
    });
    serde_json::Value::Object(members.collect())
}

#[cfg(test)]
mod tests;
