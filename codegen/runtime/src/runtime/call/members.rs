//! Writes the members of a body as parts.

use http::HeaderMap;
use serde::Serialize;

use super::Call;
use crate::runtime::multipart::Parts;
use crate::runtime::operation::Operation;
use crate::runtime::style::Value;
use crate::runtime::upload::Upload;
use crate::runtime::upload::member::{Found, HEAD, find};

/// What writes a member in a way of its own, if there is one, with the headers of its parts, and says whether
/// it has.
pub(super) type Own<'e> = &'e dyn Fn(&mut Parts, &str, &Value, &HeaderMap) -> Result<bool, String>;

impl<O: Operation> Call<O> {
    /// Sends the members of `body` as the parts of a media type, some of them of media types of their own,
    /// or written in ways of their own; of others each element of a list is a part, and an object is
    /// JSON. Files come last: some servers want to know all else before.
    pub(super) fn with_members(
        self,
        media_type: &str,
        types: &[(&str, &str)],
        own: Own<'_>,
        body: &(impl Serialize + ?Sized),
    ) -> Self {
        let mut writer = Writer { parts: Parts::new(), files: Vec::new(), found: Found::default() };
        match writer.write(types, own, body) {
            Ok(()) => self.with_parts(media_type, writer.finish()),
            Err(reason) => self.change(|_| Err(reason)),
        }
    }
}

/// What has been written of a body.
struct Writer<'e> {
    parts: Parts,
    /// The files by their names, each with a media type.
    files: Vec<(String, Option<&'e str>, Upload)>,
    /// All files, and the headers of other parts, by their numbers.
    found: Found,
}

impl<'e> Writer<'e> {
    fn write(
        &mut self,
        types: &[(&str, &'e str)],
        own: Own<'_>,
        body: &(impl Serialize + ?Sized),
    ) -> Result<(), String> {
        let (value, found) = find(self.parts.boundary(), || Value::of(None, body));
        self.found = found;
        let Value::Object(members) = value? else {
            return Err("the body of several parts is no object".to_owned());
        };
        for (name, value) in members {
            let (headers, value) = self.headed(value);
            // A file has no style.
            if self.holds_file(&value) || !own(&mut self.parts, &name, &value, &headers)? {
                let media_type = types.iter().find(|(member, _)| *member == name);
                self.member(&name, media_type.map(|(_, media_type)| *media_type), value, headers);
            }
        }
        Ok(())
    }

    fn member(
        &mut self,
        name: &str,
        media_type: Option<&'e str>,
        value: Value,
        headers: HeaderMap,
    ) {
        let is_json = media_type.is_some_and(|it| it.contains("json"));
        let is_several = !is_json || self.holds_file(&value);
        match value {
            Value::Null => {}
            Value::List(items) if is_several => {
                for item in items {
                    let (headers, item) = self.headed(item);
                    self.member(name, media_type, item, headers);
                }
            }
            value => match self.number(&value) {
                Some(number) => {
                    let file = self.found.uploads[number].clone();
                    self.files.push((name.to_owned(), media_type, file));
                }
                None if is_json || !value.is_single() => {
                    // Whatever the document calls it, this is JSON.
                    let media_type = media_type.filter(|_| is_json).unwrap_or("application/json");
                    self.parts.add_text(name, Some(media_type), value.json(), headers);
                }
                None => {
                    let text = value.part().unwrap_or_default();
                    self.parts.add_text(name, media_type, text, headers);
                }
            },
        }
    }

    /// The number of the file that a value stands for.
    fn number(&self, value: &Value) -> Option<usize> {
        let Value::Text(text) = value else { return None };
        let number = text.strip_prefix(self.parts.boundary())?.parse().ok()?;
        (number < self.found.uploads.len()).then_some(number)
    }

    /// The headers that a part has, and the part without them.
    fn headed(&self, value: Value) -> (HeaderMap, Value) {
        match value {
            Value::List(mut items) if items.len() == 2 => match self.headers(&items[0]) {
                Some(headers) => (headers, items.remove(1)),
                None => (HeaderMap::new(), Value::List(items)),
            },
            value => (HeaderMap::new(), value),
        }
    }

    /// The headers that a value stands for.
    fn headers(&self, value: &Value) -> Option<HeaderMap> {
        let Value::Text(text) = value else { return None };
        let number = text.strip_prefix(self.parts.boundary())?.strip_prefix(HEAD)?;
        self.found.heads.get(number.parse::<usize>().ok()?).cloned()
    }

    fn holds_file(&self, value: &Value) -> bool {
        match value {
            Value::List(items) => items.iter().any(|item| self.number(item).is_some()),
            value => self.number(value).is_some(),
        }
    }

    fn finish(mut self) -> Parts {
        for (name, media_type, file) in self.files {
            self.parts.add_file(&name, media_type, file);
        }
        self.parts
    }
}
