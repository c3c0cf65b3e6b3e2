//! Members of responses that the API's document doesn't declare.

use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::Value;

use super::Response;
use super::mismatch::{TOLD, shown};
use crate::runtime::summary::beginning;

impl<T: Serialize> Response<T> {
    /// The paths of what came and isn't declared in the API's document, such as `id` or `items[].size`:
    /// they say that the API has moved on from the document.
    ///
    /// The response is read again for this, each time that it is asked. Not told are members that are
    /// `null`, and what is in a list of which an element was [left out](Self::mismatches); and no more than
    /// a thousand paths are.
    #[must_use]
    pub fn undeclared(&self) -> Vec<String> {
        let came = serde_json::from_slice(self.raw.unmarked());
        let (Ok(came), Ok(known)) = (came, serde_json::to_value(&self.value)) else {
            return Vec::new();
        };
        let left_out = self.mismatches().iter().map(|mismatch| anywhere(mismatch.left_out()));
        let mut undeclared = Undeclared { left_out: left_out.collect(), paths: BTreeSet::new() };
        undeclared.find(&mut Vec::new(), &came, &known);
        undeclared.paths.iter().map(|path| beginning(path, &self.raw.secrets)).collect()
    }
}

/// The paths of what is in a response as it came, and not in the value that was read of it.
struct Undeclared {
    /// What is declared, but wasn't as declared.
    left_out: BTreeSet<String>,
    paths: BTreeSet<String>,
}

impl Undeclared {
    fn find(&mut self, way: &mut Vec<String>, came: &Value, known: &Value) {
        match (came, known) {
            (Value::Object(came), Value::Object(known)) => {
                for (name, came) in came {
                    way.push(format!(".{name}"));
                    match known.get(name) {
                        Some(known) => self.find(way, came, known),
                        None => self.tell(way, came),
                    }
                    way.pop();
                }
            }
            (Value::Array(came), Value::Array(known)) if came.len() == known.len() => {
                way.push("[]".to_owned());
                came.iter().zip(known).for_each(|(came, known)| self.find(way, came, known));
                way.pop();
            }
            _ => {}
        }
    }

    fn tell(&mut self, way: &[String], came: &Value) {
        let path = shown(way);
        let is_told = !came.is_null() && !self.left_out.contains(&path);
        if is_told && self.paths.len() < TOLD {
            self.paths.insert(path);
        }
    }
}

/// A path in any element of the lists that it leads through.
fn anywhere(path: &str) -> String {
    let mut steps = path.split('[');
    let begin = steps.next().unwrap_or_default().to_owned();
    steps.fold(begin, |begin, step| {
        begin + "[" + step.trim_start_matches(|character: char| character.is_ascii_digit())
    })
}
