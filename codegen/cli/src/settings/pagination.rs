//! The setting of pages: which operations have them, and how these follow each other.

use codegen::{NextPage, PageSetting, Pagination};
use toml_edit::{InlineTable, Item, TableLike, Value};

use super::values::{Setting, Wrong, unknown};

/// What leads to the next page: one of these is said of an operation.
const WAYS: [&str; 5] = ["cursor", "offset", "page", "next-url", "link"];

/// All that is said of an operation, in the order in which it is written.
const KEYS: [&str; 8] = ["items", "cursor", "next", "offset", "page", "first", "next-url", "link"];

/// What is said where a part of a response is.
const POINTERS: [&str; 3] = ["items", "next", "next-url"];

/// What stands in an example.
const EXAMPLE: &str = "{ items = \"/data\", cursor = \"after\", next = \"/next\" }";

impl Setting for Pagination {
    fn read(&mut self, name: &str, item: &Item) -> Vec<Wrong> {
        let Some(table) = item.as_table_like() else {
            return vec![Wrong::kind(
                name,
                item,
                "a table",
                &format!("{{ listPets = {EXAMPLE} }}"),
            )];
        };
        let mut wrong = Vec::new();
        for (key, item) in table.iter() {
            match read_pages(key, item) {
                Ok(pages) => _ = self.operations.insert(key.to_owned(), pages),
                Err(mistakes) => wrong.extend(mistakes),
            }
        }
        wrong
    }

    fn written(&self) -> Option<Value> {
        let operations = self.operations.iter();
        let operations = operations.map(|(key, pages)| (key.clone(), Value::from(written(pages))));
        let table: InlineTable = operations.collect();
        (!table.is_empty()).then(|| Value::from(table))
    }
}

/// What stands in a manifest for the pages of an operation.
fn written(pages: &PageSetting) -> InlineTable {
    let mut table = InlineTable::new();
    let mut put = |key: &str, value: Value| _ = table.insert(key, value);
    put("items", pages.items.as_str().into());
    match &pages.next {
        NextPage::Cursor { parameter, from } => {
            put("cursor", parameter.into());
            put("next", from.into());
        }
        NextPage::Offset { parameter } => put("offset", parameter.into()),
        NextPage::Number { parameter, first } => {
            put("page", parameter.into());
            if let Some(first) = first {
                put("first", (*first).into());
            }
        }
        NextPage::Url { from } => put("next-url", from.into()),
        NextPage::Link { relation } => put("link", relation.into()),
    }
    table
}

/// What is said of the pages of an operation.
fn read_pages(name: &str, item: &Item) -> Result<PageSetting, Vec<Wrong>> {
    let Some(table) = item.as_table_like() else {
        return Err(vec![Wrong::kind(name, item, "a table", EXAMPLE)]);
    };
    let wrong: Vec<Wrong> =
        table.iter().filter_map(|(key, item)| mistake(table, key, item)).collect();
    if !wrong.is_empty() {
        return Err(wrong);
    }
    put_together(name, table).map_err(|message| vec![Wrong::at(item.span(), message)])
}

/// What is wrong with one thing that is said of an operation, by itself.
fn mistake(table: &dyn TableLike, key: &str, item: &Item) -> Option<Wrong> {
    if key == "first" {
        return item.as_integer().is_none().then(|| Wrong::kind(key, item, "an integer", "1"));
    }
    if !KEYS.contains(&key) {
        return Some(unknown(table, key, KEYS.into_iter()));
    }
    let Some(text) = item.as_str() else {
        return Some(Wrong::kind(key, item, "a string", "\"…\""));
    };
    let is_pointer = text.is_empty() || text.starts_with('/');
    (POINTERS.contains(&key) && !is_pointer).then(|| {
        let instead = Value::from(format!("/{}", text.trim_start_matches("$.").replace('.', "/")));
        Wrong::at(item.span(), format!("`{key}` is no JSON pointer: write {instead}, say"))
    })
}

/// What all that is said comes to, each of which is fine by itself; or why it comes to nothing.
fn put_together(name: &str, table: &dyn TableLike) -> Result<PageSetting, String> {
    let text = |key: &str| table.get(key).and_then(Item::as_str).map(str::to_owned);
    let items = text("items").ok_or_else(|| {
        format!(
            "`{name}` doesn't say where the list is in a page: add `items = \"/data\"`, say, or \
             `items = \"\"` if it is all of it"
        )
    })?;
    let way = way(name, table)?;
    for (key, of) in [("next", "cursor"), ("first", "page")] {
        if table.contains_key(key) && way != of {
            return Err(format!("`{key}` says something of `{of}`, which isn't there"));
        }
    }
    let named = text(way).unwrap_or_default();
    let next = match way {
        "cursor" => {
            let from = text("next").ok_or_else(|| {
                format!(
                    "`{name}` doesn't say where the cursor is in a page: add `next = \"/next\"`, say"
                )
            })?;
            NextPage::Cursor { parameter: named, from }
        }
        "offset" => NextPage::Offset { parameter: named },
        "page" => {
            let first = table.get("first").and_then(Item::as_integer);
            NextPage::Number { parameter: named, first }
        }
        "next-url" => NextPage::Url { from: named },
        _ => NextPage::Link { relation: named },
    };
    Ok(PageSetting { items, next })
}

/// The one way to the next page that is said.
fn way(name: &str, table: &dyn TableLike) -> Result<&'static str, String> {
    let ways: Vec<&str> = WAYS.into_iter().filter(|way| table.contains_key(way)).collect();
    match ways.as_slice() {
        [way] => Ok(way),
        [] => Err(format!(
            "`{name}` doesn't say what leads to the next page: add `cursor` with `next`, `offset`, \
             `page`, `next-url` or `link`"
        )),
        [one, other, ..] => {
            Err(format!("`{one}` and `{other}` don't go together: write one of them"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use toml_edit::Document;

    /// What some lines say, or all that is wrong with them, each with its line and column.
    fn read(lines: &str) -> Result<Pagination, Vec<String>> {
        let document = Document::parse(lines).unwrap();
        let mut pagination = Pagination::default();
        let wrong = pagination.read("pagination", document.as_item());
        let wrong: Vec<String> =
            wrong.iter().map(|wrong| wrong.shown("Cargo.toml", lines)).collect();
        if wrong.is_empty() { Ok(pagination) } else { Err(wrong) }
    }

    #[test]
    fn each_way_is_read_and_written_as_it_was() {
        for (lines, next) in [
            (
                "items = \"/data\", cursor = \"after\", next = \"/meta/next\"",
                NextPage::Cursor { parameter: "after".into(), from: "/meta/next".into() },
            ),
            (
                "items = \"/data\", offset = \"offset\"",
                NextPage::Offset { parameter: "offset".into() },
            ),
            (
                "items = \"/data\", page = \"page\"",
                NextPage::Number { parameter: "page".into(), first: None },
            ),
            (
                "items = \"/data\", page = \"page\", first = 0",
                NextPage::Number { parameter: "page".into(), first: Some(0) },
            ),
            (
                "items = \"/data\", next-url = \"/nextLink\"",
                NextPage::Url { from: "/nextLink".into() },
            ),
            ("items = \"/data\", link = \"next\"", NextPage::Link { relation: "next".into() }),
        ] {
            let pagination = read(&format!("listPets = {{ {lines} }}")).unwrap();
            let expected = PageSetting { items: "/data".into(), next };
            assert_eq!(pagination.operations["listPets"], expected);
            let written = pagination.written().unwrap().to_string();
            assert_eq!(written, format!("{{ listPets = {{ {lines} }} }}"));
        }
        assert!(Pagination::default().written().is_none());
    }

    #[test]
    fn what_is_wrong_with_one_thing_is_said_where_it_is() {
        assert_eq!(
            read(
                "a = 1\nb = { itms = \"/data\", offset = 1 }\n[c]\nitems = \"data.pets\"\npage = \"page\"\n\
                 first = \"1\""
            )
            .unwrap_err(),
            [
                "Cargo.toml:1:5: `a` is an integer and should be a table: write { items = \"/data\", \
                 cursor = \"after\", next = \"/next\" }",
                "Cargo.toml:2:7: there is no setting `itms`; did you mean `items`?",
                "Cargo.toml:2:32: `offset` is an integer and should be a string: write \"…\"",
                "Cargo.toml:4:9: `items` is no JSON pointer: write \"/data/pets\", say",
                "Cargo.toml:6:9: `first` is a string and should be an integer: write 1",
            ]
        );
    }

    #[test]
    fn what_does_not_go_together_or_is_missing_is_said_of_the_whole() {
        for (said, wrong) in [
            (
                "cursor = 'after', next = '/next'",
                "`a` doesn't say where the list is in a page: add `items = \"/data\"`, say, or \
                 `items = \"\"` if it is all of it",
            ),
            (
                "items = ''",
                "`a` doesn't say what leads to the next page: add `cursor` with `next`, `offset`, \
                 `page`, `next-url` or `link`",
            ),
            (
                "items = '', page = 'page', offset = 'offset'",
                "`offset` and `page` don't go together: write one of them",
            ),
            (
                "items = '', cursor = 'after'",
                "`a` doesn't say where the cursor is in a page: add `next = \"/next\"`, say",
            ),
            (
                "items = '', link = 'next', first = 1",
                "`first` says something of `page`, which isn't there",
            ),
            (
                "items = '', next-url = '/next', next = '/next'",
                "`next` says something of `cursor`, which isn't there",
            ),
        ] {
            let found = read(&format!("a = {{ {said} }}")).unwrap_err();
            assert_eq!(found, [format!("Cargo.toml:1:5: {wrong}")]);
        }
    }
}
