//! The functions that filters may call.

use std::borrow::Cow;

use jsonpath_rust::parser::model::{FnArg, TestFunction};
use regex::{Regex, RegexBuilder};

use super::{Run, filters};
use crate::tree::{Node, Value};

/// How large a pattern may become that is made ready, in bytes. A few characters of one can ask for
/// much more.
const LARGEST: usize = 1 << 20;

/// How many steps that counts for.
const STEPS: usize = 10_000;

impl<'t> Run<'t> {
    /// What a function comes to that yields a value.
    #[expect(clippy::option_option, reason = "nothing, unless there were too many steps")]
    pub(super) fn call(
        &self,
        function: &TestFunction,
        current: &'t Node,
    ) -> Option<Option<Cow<'t, Value>>> {
        Some(match function {
            TestFunction::Length(argument) => self
                .argument(argument, current)?
                .and_then(|value| length(&value))
                .map(|length| Cow::Owned(length.into())),
            TestFunction::Count(FnArg::Test(query)) => {
                Some(Cow::Owned(self.nodes(query, current)?.len().into()))
            }
            TestFunction::Value(argument) => self.argument(argument, current)?,
            _ => None,
        })
    }

    /// Whether a text is as a pattern says, or has such a part.
    pub(super) fn matches(&self, function: &TestFunction, current: &'t Node) -> Option<bool> {
        let (text, pattern, is_whole) = match function {
            TestFunction::Match(text, pattern) => (text, pattern, true),
            TestFunction::Search(text, pattern) => (text, pattern, false),
            _ => return Some(false),
        };
        let (text, pattern) = (self.argument(text, current)?, self.argument(pattern, current)?);
        let (Some(Value::String(text)), Some(Value::String(pattern))) =
            (text.as_deref(), pattern.as_deref())
        else {
            return Some(false);
        };
        self.steps.take(1 + text.len() / 16)?;
        let pattern = pattern_of(pattern, is_whole);
        let mut patterns = self.patterns.borrow_mut();
        if !patterns.contains_key(&pattern) {
            self.steps.take(STEPS)?;
            let regex = RegexBuilder::new(&pattern).size_limit(LARGEST).build().ok();
            patterns.insert(pattern.clone(), regex);
        }
        let regex: Option<&Regex> = patterns.get(&pattern).and_then(Option::as_ref);
        Some(regex.is_some_and(|regex| regex.is_match(text)))
    }

    /// The value that an argument comes to; none if that are several, or nothing.
    #[expect(clippy::option_option, reason = "nothing, unless there were too many steps")]
    fn argument(&self, argument: &FnArg, current: &'t Node) -> Option<Option<Cow<'t, Value>>> {
        Some(match argument {
            FnArg::Literal(literal) => Some(Cow::Owned(filters::of(literal))),
            FnArg::Test(test) => match test.as_ref() {
                jsonpath_rust::parser::model::Test::Function(function) => {
                    self.call(function, current)?
                }
                query => match self.nodes(query, current)?.as_slice() {
                    [one] => Some(Cow::Borrowed(&one.value)),
                    _ => None,
                },
            },
            FnArg::Filter(_) => None,
        })
    }
}

fn length(value: &Value) -> Option<usize> {
    match value {
        Value::String(text) => Some(text.chars().count()),
        Value::Array(elements) => Some(elements.len()),
        Value::Object(members) => Some(members.len()),
        _ => None,
    }
}

/// A pattern of RFC 9485 as this library has it: a dot stands for anything but the ends of lines.
fn pattern_of(pattern: &str, is_whole: bool) -> String {
    let mut made = String::from(if is_whole { r"\A(?:" } else { "(?:" });
    let (mut is_escaped, mut is_class) = (false, false);
    for c in pattern.chars() {
        match c {
            '.' if !is_escaped && !is_class => made += r"[^\n\r]",
            c => made.push(c),
        }
        match c {
            '[' if !is_escaped => is_class = true,
            ']' if !is_escaped => is_class = false,
            _ => {}
        }
        is_escaped = c == '\\' && !is_escaped;
    }
    made + if is_whole { r")\z" } else { ")" }
}
