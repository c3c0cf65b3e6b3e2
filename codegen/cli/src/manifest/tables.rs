//! Brings the tables of a manifest up to date: those that the generator makes something of, and the one of
//! the client's settings.

use std::collections::BTreeSet;

use toml_edit::{Array, DocumentMut, Item, Table, TableLike, Value};

use super::Made;
use crate::settings;

/// The tables that the generator makes something of, from the outermost on.
const TABLES: &[&[&str]] = &[
    &["package"],
    &["lib"],
    &["features"],
    &["dependencies"],
    &["package", "metadata", "docs", "rs"],
    &["dev-dependencies"],
];

/// Whether a key of a table stays the generator's. The others are written once, for the maintainer
/// to change.
fn is_ours(table: &[&str], key: &str) -> bool {
    match table {
        ["package"] => matches!(key, "edition" | "rust-version"),
        ["features"] => key != "default",
        ["lib" | "dependencies"] => true,
        _ => false,
    }
}

fn table<'a>(table: &'a Table, path: &[&str]) -> Option<&'a dyn TableLike> {
    let mut item = table.get(path[0])?;
    for key in &path[1..] {
        item = item.get(key)?;
    }
    item.as_table_like()
}

/// Brings a manifest up to date with the generator's.
pub(super) fn update(theirs: &mut Table, ours: &Table) {
    for path in TABLES {
        if let Some(ours) = table(ours, path) {
            update_table(theirs, path, ours);
        }
    }
}

/// Takes out the features that a former run made for operations and this one doesn't, and turns on by
/// default what the generator does and no former run made. What is on by default is the maintainer's
/// otherwise.
pub(super) fn renew_features(theirs: &mut Table, ours: &Table, made: &Made<'_>) {
    let Some(ours) = table(ours, &["features"]) else { return };
    let Some(theirs) = theirs.get_mut("features").and_then(Item::as_table_like_mut) else { return };
    let gone: BTreeSet<&str> = made.then.difference(made.now).map(String::as_str).collect();
    for feature in &gone {
        theirs.remove(feature);
    }
    let before = theirs.get("default").map(ToString::to_string).unwrap_or_default();
    for (_, enabled) in theirs.iter_mut() {
        if let Some(enabled) = enabled.as_array_mut() {
            enabled.retain(|it| it.as_str().is_none_or(|name| !gone.contains(name)));
        }
    }
    let Some(default) = theirs.get_mut("default").and_then(Item::as_array_mut) else { return };
    let has = |list: &Array, name: &str| list.iter().any(|it| it.as_str() == Some(name));
    let on = ours.get("default").and_then(Item::as_array);
    for feature in made.now.difference(made.then) {
        if on.is_some_and(|on| has(on, feature)) && !has(default, feature) {
            default.insert(0, feature.as_str());
        }
    }
    // Who writes one a line has comments there.
    if default.to_string() != before && !before.contains('\n') {
        default.fmt();
    }
}

/// Brings a table up to date, and makes it where there is none.
fn update_table(root: &mut Table, path: &[&str], ours: &dyn TableLike) {
    // Cargo says what is wrong with what is no table.
    let Some(theirs) = table_mut(root, path) else { return };
    for (key, wanted) in ours.iter() {
        let stays = theirs
            .get(key)
            .is_some_and(|item| !is_ours(path, key) || is_inherited(item) || is_same(item, wanted));
        if !stays {
            theirs.insert(key, wanted.clone());
        }
    }
}

/// Writes settings into their table, which stands behind the package's if it is new.
pub(super) fn set(root: &mut Table, changes: &[(&str, Value)]) {
    if changes.is_empty() {
        return;
    }
    let package = root.get("package").and_then(Item::as_table).and_then(Table::position);
    let is_new = table(root, &settings::TABLE).is_none();
    let Some(theirs) = table_mut(root, &settings::TABLE) else { return };
    for (key, value) in changes {
        theirs.insert(key, Item::Value(value.clone()));
    }
    let made = root.get_mut("package").and_then(|item| item.get_mut("metadata"));
    let made = made.and_then(|item| item.get_mut(settings::TABLE[2])).filter(|_| is_new);
    if let Some(made) = made.and_then(Item::as_table_mut) {
        made.set_position(package);
    }
}

/// The table at a path, which is made where there is none; `None` if something else is on the way.
fn table_mut<'a>(root: &'a mut Table, path: &[&str]) -> Option<&'a mut dyn TableLike> {
    let mut table: &mut dyn TableLike = root;
    for (depth, key) in path.iter().enumerate() {
        let item = table.entry(key).or_insert_with(|| {
            let mut table = Table::new();
            // Only the innermost has a line of its own.
            table.set_implicit(depth + 1 < path.len());
            Item::Table(table)
        });
        table = item.as_table_like_mut()?;
    }
    Some(table)
}

/// Whether a value is the workspace's, which is the maintainer's choice.
fn is_inherited(item: &Item) -> bool {
    item.as_table_like().is_some_and(|table| table.contains_key("workspace"))
}

/// Whether two items mean the same, however they are written.
fn is_same(one: &Item, other: &Item) -> bool {
    let [one, other] = [one, other].map(|item| {
        let mut alone = DocumentMut::new();
        alone.insert("it", item.clone());
        alone.to_string().parse::<toml::Table>().ok()
    });
    one == other
}
