//! The settings of what is generated: which texts have types of their own, which operations are behind features,
//! and what is called otherwise.

use std::collections::{BTreeMap, BTreeSet};

use codegen::{Features, Newtypes, Renames, TextFormat};
use toml_edit::{Array, InlineTable, Item, Value};

use super::values::{Setting, Wrong, not_among, strings, unknown};

/// Whether a setting that is `true` or a list is said of all or of none; nothing if it is a list.
fn all_or_none(name: &str, item: &Item, of: &str, instead: &str) -> Result<Option<bool>, Wrong> {
    if item.is_array() {
        return Ok(None);
    }
    let expected = || format!("true, or a list of {of}");
    item.as_bool().map(Some).ok_or_else(|| Wrong::kind(name, item, &expected(), instead))
}

impl Setting for Newtypes {
    fn read(&mut self, name: &str, item: &Item) -> Vec<Wrong> {
        match all_or_none(name, item, "schemas' names", "[\"VisitorId\"]") {
            Ok(Some(all)) => {
                *self = if all { Self::All } else { Self::None };
                Vec::new()
            }
            Ok(None) => {
                let mut names = Vec::new();
                let wrong = names.read(name, item);
                *self = Self::Named(names);
                wrong
            }
            Err(wrong) => vec![wrong],
        }
    }

    fn written(&self) -> Option<Value> {
        match self {
            Self::None => None,
            Self::All => Some(Value::from(true)),
            Self::Named(names) => names.written(),
        }
    }
}

impl Setting for BTreeSet<TextFormat> {
    fn read(&mut self, name: &str, item: &Item) -> Vec<Wrong> {
        self.clear();
        match all_or_none(name, item, "formats", "[\"date-time\"]") {
            Ok(Some(all)) => {
                self.extend(TextFormat::ALL.into_iter().filter(|_| all));
                Vec::new()
            }
            Ok(None) => strings(name, item, |text, span| {
                let known = TextFormat::ALL.iter().map(|format| format.as_str());
                let wrong = |_| not_among(span, "type for the format", text, known);
                self.insert(text.parse().map_err(wrong)?);
                Ok(())
            }),
            Err(wrong) => vec![wrong],
        }
    }

    fn written(&self) -> Option<Value> {
        if self.len() == TextFormat::ALL.len() {
            return Some(Value::from(true));
        }
        let names = self.iter().map(|format| format.as_str());
        (!self.is_empty()).then(|| Value::from(names.collect::<Array>()))
    }
}

impl Setting for Option<Features> {
    fn read(&mut self, name: &str, item: &Item) -> Vec<Wrong> {
        let Some(word) = item.as_str() else {
            return vec![Wrong::kind(name, item, "\"by-tag\" or \"none\"", "\"by-tag\"")];
        };
        *self = word.parse().ok();
        match self {
            Some(_) => Vec::new(),
            None => vec![Wrong::word(name, item, word, &Features::WORDS)],
        }
    }

    fn written(&self) -> Option<Value> {
        self.map(|features| Value::from(features.to_string()))
    }
}

/// A table of what is called otherwise, by its key.
struct Renamed {
    name: &'static str,
    of: fn(&mut Renames) -> &mut BTreeMap<String, String>,
}

const RENAMED: &[Renamed] = &[
    Renamed { name: "operations", of: |renames| &mut renames.operations },
    Renamed { name: "types", of: |renames| &mut renames.types },
    Renamed { name: "fields", of: |renames| &mut renames.fields },
    Renamed { name: "variants", of: |renames| &mut renames.variants },
];

impl Setting for Renames {
    fn read(&mut self, name: &str, item: &Item) -> Vec<Wrong> {
        let Some(table) = item.as_table_like() else {
            return vec![Wrong::kind(name, item, "a table", "{ types = { … } }")];
        };
        let mut wrong = Vec::new();
        for (name, item) in table.iter() {
            match RENAMED.iter().find(|renamed| renamed.name == name) {
                Some(renamed) => wrong.extend(read_names((renamed.of)(self), name, item)),
                None => wrong.push(unknown(table, name, RENAMED.iter().map(|it| it.name))),
            }
        }
        wrong
    }

    fn written(&self) -> Option<Value> {
        let mut renames = self.clone();
        let mut tables = InlineTable::new();
        for renamed in RENAMED {
            let names = std::mem::take((renamed.of)(&mut renames));
            if !names.is_empty() {
                tables.insert(renamed.name, Value::from(InlineTable::from_iter(names)));
            }
        }
        (!tables.is_empty()).then(|| Value::from(tables))
    }
}

/// Reads a table of names.
fn read_names(names: &mut BTreeMap<String, String>, name: &str, item: &Item) -> Vec<Wrong> {
    let Some(table) = item.as_table_like() else {
        return vec![Wrong::kind(name, item, "a table", "{ \"…\" = \"…\" }")];
    };
    let mut wrong = Vec::new();
    for (key, item) in table.iter() {
        match item.as_str() {
            Some(text) => _ = names.insert(key.to_owned(), text.to_owned()),
            None => wrong.push(Wrong::kind(key, item, "a string", "\"…\"")),
        }
    }
    wrong
}
