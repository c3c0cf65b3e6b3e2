//! Goes through a value tree with the table of OpenAPI's objects, and reports what isn't known to
//! it and what is wrong.
//!
//! Each object is shown to `openapiv3` by itself, as an outline without the objects in it. So
//! every object that is wrong is found where it is, in time that grows with the document and not
//! with how deep its objects are nested: `openapiv3` reads what it refuses again at every level.

use serde_json::{Map, Value};

use crate::diagnostics::{Code, Diagnostic, Diagnostics, Place, Pointer};
use crate::grammar::words;
use crate::grammar::{Content, Extensions, OPENAPI, Object, Reference};

/// A way through a document, and what was found on it.
pub(super) struct Walk<'d> {
    diagnostics: &'d mut Diagnostics,
    refused: bool,
    left_out: Vec<Pointer>,
}

impl<'d> Walk<'d> {
    pub(super) fn new(diagnostics: &'d mut Diagnostics) -> Self {
        Self { diagnostics, refused: false, left_out: Vec::new() }
    }

    /// Goes through a document. If nothing is wrong with it, the members that have to be left out
    /// for `openapiv3` to read it are returned.
    pub(super) fn document(mut self, document: &Map<String, Value>) -> Option<Vec<Pointer>> {
        self.object(&OPENAPI, document, Place::Root);
        (!self.refused).then_some(self.left_out)
    }

    fn object(&mut self, kind: &Object, object: &Map<String, Value>, place: Place<'_>) {
        if object.contains_key("$ref") && self.reference(kind, object, &place) {
            return;
        }
        let mut outline = Map::new();
        for (key, value) in object {
            let place = Place::Member(&place, key);
            let Some(content) = kind.content(key) else {
                self.other_key(kind, key, &place);
                continue;
            };
            self.objects_in(content, value, &place);
            if let Some(value) = outlined(content, value) {
                outline.insert(key.clone(), value);
            }
        }
        self.either(kind, object, &place);
        if let Err(reason) = (kind.check)(Value::Object(outline)) {
            self.explain(kind, object, &place, &reason);
        }
    }

    /// Reports what is wrong with a `$ref`. False if it doesn't stand for the object.
    fn reference(&mut self, kind: &Object, object: &Map<String, Value>, place: &Place<'_>) -> bool {
        if kind.reference == Reference::Never {
            return false;
        }
        if !object["$ref"].is_string() {
            let message = words::misfit("$ref", Content::Text, &object["$ref"]);
            self.error(&Place::Member(place, "$ref"), message);
        }
        let siblings: Vec<&str> =
            object.keys().map(String::as_str).filter(|key| *key != "$ref").collect();
        match kind.reference {
            Reference::Whole if !siblings.is_empty() => {
                let message = format!("not read yet beside `$ref`: {}", words::list(&siblings));
                self.warning(Code::UnsupportedReference, place, message);
            }
            _ if !siblings.is_empty() => {
                let message = format!("ignored beside `$ref`: {}", words::list(&siblings));
                self.warning(Code::Ignored, place, message).help(words::siblings(kind.name));
            }
            _ => {}
        }
        if kind.reference == Reference::InsteadUnread {
            self.left_out.push(place.pointer());
            self.warning(
                Code::UnsupportedReference,
                place,
                "a reference to a callback can't be followed yet",
            );
        }
        true
    }

    /// Deals with a key that isn't in the table.
    fn other_key(&mut self, kind: &Object, key: &str, place: &Place<'_>) {
        if kind.is_extension(key) {
            if kind.extensions == Extensions::LeftOut {
                self.left_out.push(place.pointer());
            }
            return;
        }
        let message = format!("this {} has the unknown key `{}`", kind.name, words::cut(key));
        self.warning(Code::UnknownKey, place, message).help(words::unknown_key(kind, key));
    }

    /// Goes on to the objects in a member.
    fn objects_in(&mut self, content: Content, value: &Value, place: &Place<'_>) {
        match (content, value) {
            (Content::One(kind) | Content::OneOrFlag(kind), Value::Object(_) | Value::Array(_)) => {
                self.element(kind, value, *place);
            }
            (Content::List(kind), Value::Array(elements)) => {
                for (index, element) in elements.iter().enumerate() {
                    self.element(kind, element, Place::Element(place, index));
                }
            }
            (Content::Map(kind), Value::Object(members)) => {
                for (key, member) in members {
                    self.element(kind, member, Place::Member(place, key));
                }
            }
            _ => {}
        }
    }

    fn element(&mut self, kind: &'static Object, value: &Value, place: Place<'_>) {
        match value {
            Value::Object(object) => self.object(kind, object, place),
            _ => self.misfit("", Content::One(kind), value, &place),
        }
    }

    /// Reports if an object has both of two fields that exclude each other: `openapiv3` reads the
    /// one that comes first.
    fn either(&mut self, kind: &Object, object: &Map<String, Value>, place: &Place<'_>) {
        let Some(either) = kind.either else { return };
        let both: Vec<&String> =
            object.keys().filter(|key| either.contains(&key.as_str())).collect();
        if let [first, second] = both[..] {
            let message = format!("this {} has both `{first}` and `{second}`", kind.name);
            let place = Place::Member(place, second);
            self.warning(Code::Invalid, &place, message).help(format!("`{second}` is ignored"));
        }
    }

    /// Reports what is wrong with an object that `openapiv3` refuses: what the table finds wrong
    /// with its members or, failing that, what `openapiv3` says.
    fn explain(
        &mut self,
        kind: &Object,
        object: &Map<String, Value>,
        place: &Place<'_>,
        reason: &serde_json::Error,
    ) {
        let found = words::missing(kind, object);
        let mut any = !found.is_empty();
        for (message, help) in found {
            self.error(place, message).help = help;
        }
        for (key, value) in object {
            if let Some(content) = kind.content(key) {
                any |= self.misfits(key, content, value, &Place::Member(place, key));
            }
        }
        if !any {
            self.error(place, format!("this {} isn't valid: {}", kind.name, words::plain(reason)));
        }
    }

    /// Reports a member, or those of its elements, that aren't what belongs there. Objects aren't
    /// looked into: they have been reported.
    fn misfits(&mut self, key: &str, content: Content, value: &Value, place: &Place<'_>) -> bool {
        let mut any = false;
        match (content, value) {
            (Content::Texts, Value::Array(elements)) => {
                for (index, element) in
                    elements.iter().enumerate().filter(|(_, element)| !element.is_string())
                {
                    self.misfit("", Content::Text, element, &Place::Element(place, index));
                    any = true;
                }
            }
            (Content::TextMap, Value::Object(members)) => {
                for (name, member) in members.iter().filter(|(_, member)| !member.is_string()) {
                    self.misfit(name, Content::Text, member, &Place::Member(place, name));
                    any = true;
                }
            }
            (Content::One(_) | Content::OneOrFlag(_), Value::Array(_)) => {}
            _ if !fits(content, value) => {
                self.misfit(key, content, value, place);
                any = true;
            }
            _ => {}
        }
        any
    }

    fn misfit(&mut self, key: &str, content: Content, value: &Value, place: &Place<'_>) {
        let message = words::misfit(key, content, value);
        self.error(place, message).help =
            words::usual_cause(key, content, value).map(str::to_owned);
    }

    fn error(&mut self, place: &Place<'_>, message: impl Into<String>) -> &mut Diagnostic {
        self.refused = true;
        self.diagnostics.error(Code::Invalid, &place.pointer(), message)
    }

    fn warning(
        &mut self,
        code: Code,
        place: &Place<'_>,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        self.diagnostics.warning(code, &place.pointer(), message)
    }
}

/// Whether a value is of the kind that belongs in its place, without a look into it.
fn fits(content: Content, value: &Value) -> bool {
    match content {
        Content::Text => value.is_string(),
        Content::Word(words) => value.as_str().is_some_and(|word| words.contains(&word)),
        Content::Flag => value.is_boolean(),
        Content::Number => value.is_number(),
        Content::Count => value.is_u64(),
        Content::Any => true,
        Content::Texts | Content::Values | Content::List(_) => value.is_array(),
        Content::TextMap | Content::ValueMap | Content::Map(_) | Content::One(_) => {
            value.is_object()
        }
        Content::OneOrFlag(_) => value.is_object() || value.is_boolean(),
    }
}

/// What an object's outline has in place of a member: the member itself or, if it holds objects
/// or anything at all, the least that is valid.
fn outlined(content: Content, value: &Value) -> Option<Value> {
    match (content, value) {
        (Content::Any, _) => None,
        (Content::One(kind) | Content::OneOrFlag(kind), Value::Object(_) | Value::Array(_)) => {
            Some(least(kind))
        }
        (Content::List(_) | Content::Values, Value::Array(_)) => Some(Value::Array(Vec::new())),
        (Content::Map(_) | Content::ValueMap, Value::Object(_)) => Some(Value::Object(Map::new())),
        _ => Some(value.clone()),
    }
}

/// The least object of a kind.
fn least(kind: &Object) -> Value {
    let required = kind.fields.iter().filter(|field| field.required);
    let members = required.map(|field| {
        let value = match field.content {
            Content::One(kind) => least(kind),
            Content::TextMap => Value::Object(Map::new()),
            _ => Value::String(String::new()),
        };
        (field.name.to_owned(), value)
    });
    Value::Object(members.collect())
}
