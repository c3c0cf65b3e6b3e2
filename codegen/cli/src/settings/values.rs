//! Makes the values of settings from TOML, and TOML from them.

use std::ops::Range;

use codegen::{Allowance, WrongAllowance};
use toml_edit::{Array, Item, TableLike, Value};

/// How a setting is read and written.
pub(super) trait Setting {
    /// Takes what stands in the manifest, or yields what is wrong with it.
    fn read(&mut self, name: &str, item: &Item) -> Vec<Wrong>;

    /// What stands in a manifest for it; `None` if it isn't set.
    fn written(&self) -> Option<Value>;
}

/// What is wrong with a manifest's settings.
#[derive(Debug)]
pub(crate) struct Wrong {
    span: Option<Range<usize>>,
    message: String,
}

impl Wrong {
    /// A value that is of another kind than it should be.
    pub(super) fn kind(what: &str, item: &Item, expected: &str, instead: &str) -> Self {
        Self::element(&format!("`{what}`"), item.span(), item.type_name(), expected, instead)
    }

    /// A word that is none of those that it can be.
    pub(super) fn word(what: &str, item: &Item, word: &str, known: &[&str]) -> Self {
        let help = instead(word, known.iter().copied());
        let word = codegen::printable(&codegen::shortened(word, 40));
        Self { span: item.span(), message: format!("`{what}` can't be `{word}`; {help}") }
    }

    fn element(
        what: &str,
        span: Option<Range<usize>>,
        kind: &str,
        expected: &str,
        instead: &str,
    ) -> Self {
        let a = if kind.starts_with(['a', 'i']) { "an" } else { "a" };
        let message = format!("{what} is {a} {kind} and should be {expected}: write {instead}");
        Self { span, message }
    }

    /// Whatever else is wrong, and where.
    pub(super) fn at(span: Option<Range<usize>>, message: String) -> Self {
        Self { span, message }
    }

    /// The line for a person, given the file's name and its text.
    pub(crate) fn shown(&self, file: &str, text: &str) -> String {
        let (line, column) = position(text, self.span.as_ref().map_or(0, |span| span.start));
        format!("{file}:{line}:{column}: {}", self.message)
    }
}

/// The line and the column of a byte of a text, from 1.
pub(super) fn position(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or_default();
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    (before.matches('\n').count() + 1, column)
}

/// What is wrong where a table has a key that is none of some known ones.
pub(super) fn unknown<'k>(
    table: &dyn TableLike,
    name: &str,
    known: impl Iterator<Item = &'k str> + Clone,
) -> Wrong {
    let span = table.key(name).and_then(toml_edit::Key::span);
    not_among(span, "setting", name, known)
}

/// What is wrong where something is named that is none of some known ones.
pub(super) fn not_among<'k>(
    span: Option<Range<usize>>,
    what: &str,
    name: &str,
    known: impl Iterator<Item = &'k str> + Clone,
) -> Wrong {
    let help = instead(name, known);
    let name = codegen::printable(&codegen::shortened(name, 40));
    Wrong { span, message: format!("there is no {what} `{name}`; {help}") }
}

/// What may be meant by a name that there isn't.
fn instead<'k>(name: &str, known: impl Iterator<Item = &'k str> + Clone) -> String {
    codegen::nearest(name, known.clone()).map_or_else(
        || format!("there are {}", listed(known)),
        |near| format!("did you mean `{near}`?"),
    )
}

/// Names as a part of a sentence.
fn listed<'k>(names: impl Iterator<Item = &'k str>) -> String {
    let mut names: Vec<String> = names.map(|name| format!("`{name}`")).collect();
    match names.pop() {
        Some(last) if !names.is_empty() => format!("{} and {last}", names.join(", ")),
        last => last.unwrap_or_default(),
    }
}

impl Setting for Option<String> {
    fn read(&mut self, name: &str, item: &Item) -> Vec<Wrong> {
        *self = item.as_str().map(str::to_owned);
        match self {
            Some(_) => Vec::new(),
            None => vec![Wrong::kind(name, item, "a string", "\"…\"")],
        }
    }

    fn written(&self) -> Option<Value> {
        self.as_deref().map(Value::from)
    }
}

impl Setting for Vec<String> {
    fn read(&mut self, name: &str, item: &Item) -> Vec<Wrong> {
        self.clear();
        strings(name, item, |text, _| {
            self.push(text.to_owned());
            Ok(())
        })
    }

    fn written(&self) -> Option<Value> {
        (!self.is_empty()).then(|| Value::from(Array::from_iter(self)))
    }
}

/// Gives each element of a list of strings away, and yields what is wrong with the list.
pub(super) fn strings(
    name: &str,
    item: &Item,
    mut take: impl FnMut(&str, Option<Range<usize>>) -> Result<(), Wrong>,
) -> Vec<Wrong> {
    let Some(elements) = item.as_array() else {
        let element = item.as_str().unwrap_or("…");
        let instead = Value::from(Array::from_iter([element]));
        return vec![Wrong::kind(name, item, "a list of strings", &instead.to_string())];
    };
    let each = elements.iter().map(|element| match element.as_str() {
        Some(text) => take(text, element.span()),
        None => Err(no_string(name, element)),
    });
    each.filter_map(Result::err).collect()
}

/// Warnings that may stay, and where that is written in a manifest.
#[derive(Debug, Clone)]
pub(crate) struct Allowed {
    pub(super) allowance: Allowance,
    pub(super) span: Option<Range<usize>>,
}

impl From<Allowance> for Allowed {
    /// What is asked for on the command line.
    fn from(allowance: Allowance) -> Self {
        Self { allowance, span: None }
    }
}

impl PartialEq for Allowed {
    fn eq(&self, other: &Self) -> bool {
        self.allowance == other.allowance
    }
}

impl Eq for Allowed {}

impl Setting for Vec<Allowed> {
    fn read(&mut self, name: &str, item: &Item) -> Vec<Wrong> {
        self.clear();
        strings(name, item, |text, span| match text.parse() {
            Ok(allowance) => {
                self.push(Allowed { allowance, span });
                Ok(())
            }
            Err(wrong) => {
                let wrong: WrongAllowance = wrong;
                Err(Wrong { span, message: wrong.to_string() })
            }
        })
    }

    fn written(&self) -> Option<Value> {
        let texts = self.iter().map(|allowed| allowed.allowance.to_string());
        (!self.is_empty()).then(|| Value::from(texts.collect::<Array>()))
    }
}

/// What is wrong with an element of a list of strings that isn't one.
fn no_string(list: &str, element: &Value) -> Wrong {
    let text = match element {
        Value::Integer(_) | Value::Float(_) | Value::Boolean(_) | Value::Datetime(_) => {
            element.clone().decorated("", "").to_string()
        }
        _ => "…".to_owned(),
    };
    let what = format!("an element of `{list}`");
    let instead = Value::from(text).to_string();
    Wrong::element(&what, element.span(), element.type_name(), "a string", &instead)
}

impl Setting for bool {
    fn read(&mut self, name: &str, item: &Item) -> Vec<Wrong> {
        match item.as_bool() {
            Some(value) => {
                *self = value;
                Vec::new()
            }
            None => vec![Wrong::kind(name, item, "true or false", "true")],
        }
    }

    fn written(&self) -> Option<Value> {
        self.then(|| Value::from(true))
    }
}
