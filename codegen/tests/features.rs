//! Documents that are each about one topic, with what is made of them.
//!
//! `tests/features/<topic>/openapi.yaml` is the document, which may refer to other files in its folder,
//! `golden/` the models that are generated from it and the tests of these, and where operations are behind
//! features, more of the client. `diagnostics.txt` is what is said of it. `BLESS=1 cargo test -p codegen --test features` writes both anew; read the difference. What is asked of the run beside the document
//! stands in `options.toml`, as a client's settings do in its manifest. What the models do is told by
//! `behaviour.rs`, which `xtask/tests/clients.rs` compiles and runs with the whole client.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use codegen::{Features, Newtypes, Options, Renames, TextFormat, generate};
use similar::TextDiff;
use toml::Table;

mod folder;
mod pages;

#[test]
fn models_and_diagnostics_are_those_on_file() {
    let bless = std::env::var_os("BLESS").is_some();
    let wrong: Vec<String> = topics().iter().flat_map(|topic| check(topic, bless)).collect();
    assert!(
        wrong.is_empty(),
        "{}\nRun with BLESS=1 to put what has changed on file.",
        wrong.join("\n")
    );
}

/// The folders of the topics.
fn topics() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/features");
    let topics = fs::read_dir(&folder).unwrap().map(|topic| topic.unwrap().path());
    let mut topics: Vec<PathBuf> = topics.collect();
    topics.sort();
    assert!(!topics.is_empty(), "no topics in {}", folder.display());
    topics
}

/// Compares what is made of a topic's document with what is on file, or puts it there.
fn check(topic: &Path, bless: bool) -> Vec<String> {
    let made = made(topic);
    let mut on_file = BTreeMap::new();
    read(topic, &topic.join("golden"), &mut on_file);
    if let Ok(text) = fs::read_to_string(topic.join("diagnostics.txt")) {
        on_file.insert("diagnostics.txt".to_owned(), text);
    }
    if bless {
        put_on_file(topic, &made, &on_file);
        return Vec::new();
    }
    let paths = made.keys().chain(on_file.keys().filter(|path| !made.contains_key(*path)));
    let of = |files: &BTreeMap<String, String>, path| files.get(path).cloned().unwrap_or_default();
    let differences = paths.filter(|path| made.get(*path) != on_file.get(*path)).map(|path| {
        let (old, new) = (of(&on_file, path), of(&made, path));
        let name = topic.join(path);
        let name = name.display().to_string();
        TextDiff::from_lines(&old, &new).unified_diff().header(&name, "generated").to_string()
    });
    differences.collect()
}

/// What is made of a topic's document, by the paths it has on file.
fn made(topic: &Path) -> BTreeMap<String, String> {
    let document = topic.join("openapi.yaml");
    let name = format!("{}/openapi.yaml", topic.file_name().unwrap().to_str().unwrap());
    let source = folder::source(&document, &name);
    let options = options(topic);
    let generated = generate(&source, &options)
        .unwrap_or_else(|diagnostics| panic!("{}", diagnostics.render(&source)));
    let models = generated.files.into_iter().filter(|(path, _)| is_on_file(path, &options));
    let mut made: BTreeMap<String, String> =
        models.map(|(path, text)| (format!("golden/{path}"), text)).collect();
    made.insert("diagnostics.txt".to_owned(), generated.diagnostics.render(&source));
    made
}

/// What is asked of a topic's run.
fn options(topic: &Path) -> Options {
    let Ok(text) = fs::read_to_string(topic.join("options.toml")) else {
        return Options::default();
    };
    let settings: Table = text.parse().unwrap();
    let mut options = Options::default();
    for (key, value) in settings {
        match key.as_str() {
            "newtypes" => {
                options.newtypes = match value.as_array() {
                    Some(names) => Newtypes::Named(names.iter().map(text_of).collect()),
                    None if value.as_bool() == Some(true) => Newtypes::All,
                    None => Newtypes::None,
                }
            }
            "formats" => {
                options.formats = match value.as_array() {
                    Some(names) => {
                        names.iter().map(|name| text_of(name).parse().unwrap()).collect()
                    }
                    None if value.as_bool() == Some(true) => TextFormat::ALL.into(),
                    None => BTreeSet::new(),
                }
            }
            "features" => options.features = text_of(&value).parse().unwrap(),
            "rename" => {
                let table = |name: &str| {
                    let table = value.get(name).and_then(toml::Value::as_table);
                    let names = table.into_iter().flatten();
                    names.map(|(key, name)| (key.clone(), text_of(name))).collect()
                };
                options.renames = Renames {
                    operations: table("operations"),
                    types: table("types"),
                    fields: table("fields"),
                    variants: table("variants"),
                };
            }
            "pagination" => options.pagination = pages::read(value.as_table().unwrap()),
            other => panic!("`{other}` is no option"),
        }
    }
    options
}

fn text_of(value: &toml::Value) -> String {
    value.as_str().unwrap().to_owned()
}

/// Whether a topic's files have one that is generated: those of models, and where operations are behind
/// features, all that has to do with these.
fn is_on_file(path: &str, options: &Options) -> bool {
    let is_of_operations = || {
        path.starts_with("src/operations/")
            || ["Cargo.toml", "README.md", "src/client.rs", "src/lib.rs", "tests/operations.rs"]
                .contains(&path)
    };
    path.starts_with("src/models/")
        || path == "tests/models.rs"
        || (options.features != Features::None && is_of_operations())
}

/// Reads all files below a folder, by their paths in the topic's.
fn read(topic: &Path, folder: &Path, found: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read(topic, &path, found);
        } else {
            let name = path.strip_prefix(topic).unwrap().to_str().unwrap().replace('\\', "/");
            found.insert(name, fs::read_to_string(&path).unwrap());
        }
    }
}

fn put_on_file(topic: &Path, made: &BTreeMap<String, String>, on_file: &BTreeMap<String, String>) {
    for stale in on_file.keys().filter(|path| !made.contains_key(*path)) {
        fs::remove_file(topic.join(stale)).unwrap();
    }
    for (path, text) in made {
        let path = topic.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}
