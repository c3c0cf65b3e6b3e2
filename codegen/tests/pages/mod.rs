//! The setting of pages, for tests that have it as TOML.

use codegen::{NextPage, PageSetting, Pagination};
use toml::{Table, Value};

/// What a table says of pages, as the one in a client's manifest does.
pub(crate) fn read(said: &Table) -> Pagination {
    let operations = said.iter().map(|(key, said)| {
        let text = |key: &str| said.get(key).and_then(Value::as_str).map(str::to_owned);
        let next = match (text("cursor"), text("offset"), text("page"), text("next-url")) {
            (Some(parameter), ..) => NextPage::Cursor { parameter, from: text("next").unwrap() },
            (_, Some(parameter), ..) => NextPage::Offset { parameter },
            (_, _, Some(parameter), _) => {
                let first = said.get("first").and_then(Value::as_integer);
                NextPage::Number { parameter, first }
            }
            (.., Some(from)) => NextPage::Url { from },
            _ => NextPage::Link { relation: text("link").unwrap() },
        };
        (key.clone(), PageSetting { items: text("items").unwrap(), next })
    });
    Pagination { operations: operations.collect() }
}
