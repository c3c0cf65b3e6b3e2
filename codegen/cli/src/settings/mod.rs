//! What a client is made of, and how, as its own `Cargo.toml` says it: the table
//! `[package.metadata.openapi-crate]`.
//!
//! A setting is a field of [`Settings`] and a line of [`KEYS`]; its type says how it is read and
//! written ([`values`]). [`Settings::options`] says what the generator is told of it.

mod pagination;
mod types;
mod values;

use std::collections::BTreeSet;

use codegen::{
    Allowance, Features, Newtypes, Options, Pagination, Pointer, Renames, Selection, Source,
    TextFormat,
};
use toml_edit::{Document, Item, TableLike, Value};

use crate::manifest::Manifest;
use crate::place::Place;
pub(crate) use values::{Allowed, Wrong};
use values::{Setting, position, unknown};

/// Where the table is in a manifest.
pub(crate) const TABLE: [&str; 3] = ["package", "metadata", "openapi-crate"];

/// What a client is made of, and how.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Settings {
    /// The document, as a path from the manifest's folder, with `/` between the parts.
    pub(crate) document: Option<String>,
    /// The overlays of the document in their order, as paths like that.
    pub(crate) overlays: Vec<String>,
    /// The folders outside the document's in which files of it may be, as paths from the manifest's.
    pub(crate) allow_outside: Vec<String>,
    /// The tags whose operations are selected.
    pub(crate) tags: Vec<String>,
    /// Patterns for operations that are selected.
    pub(crate) operations: Vec<String>,
    /// Patterns for operations that aren't.
    pub(crate) exclude: Vec<String>,
    /// Whether a client may have none of the document's operations.
    pub(crate) allow_empty: bool,
    /// Which warnings may stay.
    pub(crate) allow: Vec<Allowed>,
    /// The schemas that are texts and have types of their own.
    pub(crate) newtypes: Newtypes,
    /// The formats of texts that there are types for.
    pub(crate) formats: BTreeSet<TextFormat>,
    /// Which operations the client's users can leave out.
    pub(crate) features: Option<Features>,
    /// What is called otherwise.
    pub(crate) rename: Renames,
    /// Which operations have pages, and how these follow each other.
    pub(crate) pagination: Pagination,
}

/// A key of the table.
struct Key {
    name: &'static str,
    of: fn(&mut Settings) -> &mut dyn Setting,
}

/// All keys, in the order in which they are written.
const KEYS: &[Key] = &[
    Key { name: "document", of: |settings| &mut settings.document },
    Key { name: "overlays", of: |settings| &mut settings.overlays },
    Key { name: "allow-outside", of: |settings| &mut settings.allow_outside },
    Key { name: "tags", of: |settings| &mut settings.tags },
    Key { name: "operations", of: |settings| &mut settings.operations },
    Key { name: "exclude", of: |settings| &mut settings.exclude },
    Key { name: "allow-empty", of: |settings| &mut settings.allow_empty },
    Key { name: "allow", of: |settings| &mut settings.allow },
    Key { name: "newtypes", of: |settings| &mut settings.newtypes },
    Key { name: "formats", of: |settings| &mut settings.formats },
    Key { name: "features", of: |settings| &mut settings.features },
    Key { name: "rename", of: |settings| &mut settings.rename },
    Key { name: "pagination", of: |settings| &mut settings.pagination },
];

/// The names of all keys.
pub(crate) fn keys() -> impl Iterator<Item = &'static str> + Clone {
    KEYS.iter().map(|key| key.name)
}

impl Settings {
    /// The settings in a manifest, `None` where it has no such table; or all that is wrong there.
    pub(crate) fn read(manifest: &Document<&str>) -> Result<Option<Self>, Vec<Wrong>> {
        let Some(item) = table(manifest) else { return Ok(None) };
        let Some(table) = item.as_table_like() else {
            return Err(vec![Wrong::kind(TABLE[2], item, "a table", "{ document = \"…\" }")]);
        };
        let mut settings = Self::default();
        let wrong = settings.read_keys(table);
        if wrong.is_empty() { Ok(Some(settings)) } else { Err(wrong) }
    }

    fn read_keys(&mut self, table: &dyn TableLike) -> Vec<Wrong> {
        let mut wrong = Vec::new();
        for (name, item) in table.iter() {
            match KEYS.iter().find(|key| key.name == name) {
                Some(key) => wrong.extend((key.of)(self).read(name, item)),
                None => wrong.push(unknown(table, name, keys())),
            }
        }
        wrong
    }

    /// Takes what a run is asked for, and yields what that changes.
    pub(crate) fn take(&mut self, asked: &Self) -> Vec<(&'static str, Value)> {
        let mut changes = Vec::new();
        for ((name, now), (_, asked)) in self.clone().values().into_iter().zip(asked.values()) {
            let Some(asked) = asked else { continue };
            if now.is_none_or(|now| now.to_string() != asked.to_string()) {
                changes.push((name, asked));
            }
        }
        for (name, value) in &changes {
            let key = KEYS.iter().find(|key| key.name == *name);
            let wrong = key.map(|key| (key.of)(self).read(name, &Item::Value(value.clone())));
            debug_assert!(wrong.is_some_and(|wrong| wrong.is_empty()), "what is written is read");
        }
        changes
    }

    /// All keys, with the values of those that are set.
    fn values(&self) -> Vec<(&'static str, Option<Value>)> {
        let mut settings = self.clone();
        KEYS.iter().map(|key| (key.name, (key.of)(&mut settings).written())).collect()
    }

    /// The settings as lines of TOML, without those that aren't set.
    pub(crate) fn lines(&self) -> Vec<String> {
        let set = self.values().into_iter().filter_map(|(name, value)| Some((name, value?)));
        set.map(|(name, value)| line(name, &value)).collect()
    }

    /// Where the overlays are, given the client's folder.
    pub(crate) fn overlays_from(&self, client: &Place) -> Vec<Place> {
        self.overlays.iter().map(|path| client.follow(path)).collect()
    }

    /// Which warnings may stay, as a document with its files is told. Those that stand in a manifest are
    /// known by their places there.
    pub(crate) fn allowances(&self, manifest: &Manifest, source: &Source) -> Vec<Allowance> {
        let is_written = self.allow.iter().any(|allowed| allowed.span.is_some());
        let file = manifest.file().filter(|_| is_written);
        let file = file.map(|(place, text)| (source.add(place.to_string(), text), text));
        let list = |number| {
            let table = TABLE.iter().fold(Pointer::file_root(number), |at, key| at.child(key));
            table.child("allow")
        };
        let each = self.allow.iter().enumerate().map(|(index, allowed)| {
            let allowance = allowed.allowance.clone();
            match (file, &allowed.span) {
                (Some((number, text)), Some(span)) => {
                    allowance.written(list(number).child(index), position(text, span.start))
                }
                _ => allowance,
            }
        });
        each.collect()
    }

    /// The folders outside the document's in which its files may be, given the client's.
    pub(crate) fn outside(&self, client: &Place) -> Vec<Place> {
        self.allow_outside.iter().map(|path| client.follow(path)).collect()
    }

    /// What the generator is told.
    pub(crate) fn options(&self, package: Option<String>) -> Options {
        let selection = Selection {
            tags: self.tags.clone(),
            operations: self.operations.clone(),
            excluded: self.exclude.clone(),
        };
        Options {
            package,
            selection,
            newtypes: self.newtypes.clone(),
            formats: self.formats.clone(),
            renames: self.rename.clone(),
            pagination: self.pagination.clone(),
            features: self.features.unwrap_or_default(),
        }
    }
}

/// The table of settings in a manifest.
pub(crate) fn table<'m>(manifest: &'m Document<&str>) -> Option<&'m Item> {
    TABLE.iter().try_fold(manifest.as_item(), |item, key| item.get(key))
}

/// A setting as a line of TOML.
pub(crate) fn line(name: &str, value: &Value) -> String {
    format!("{name} = {value}")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a table with some lines says, or all that is wrong with it, each with its line and column.
    fn read(lines: &str) -> Result<Settings, Vec<String>> {
        let text = format!("[package.metadata.openapi-crate]\n{lines}\n");
        let manifest = Document::parse(text.as_str()).unwrap();
        let shown = |wrong: Vec<Wrong>| {
            wrong.iter().map(|wrong| wrong.shown("Cargo.toml", &text)).collect()
        };
        Settings::read(&manifest).map(Option::unwrap).map_err(shown)
    }

    fn wrong(lines: &str) -> String {
        read(lines).unwrap_err().join("\n")
    }

    #[test]
    fn every_key_is_read_and_written_as_it_was() {
        let lines = "document = \"../pets.yaml\"\noverlays = [\"a.yaml\"]\n\
                     allow-outside = [\"../common\"]\ntags = [\"Pets\", \"Lost pets\"]\n\
                     operations = [\"GET /pets/*\"]\nexclude = [\"*Old\"]\nallow-empty = true\n\
                     allow = [\"ignored\", \"example at /a/**\"]\n\
                     newtypes = [\"PetId\"]\nformats = [\"date\"]\nfeatures = \"by-tag\"\n\
                     rename = { types = { Pet = \"Animal\" } }\n\
                     pagination = { listPets = { items = \"\", offset = \"from\" } }";
        let settings = read(lines).unwrap();
        let expected = Settings {
            document: Some("../pets.yaml".into()),
            overlays: vec!["a.yaml".into()],
            allow_outside: vec!["../common".into()],
            tags: vec!["Pets".into(), "Lost pets".into()],
            operations: vec!["GET /pets/*".into()],
            exclude: vec!["*Old".into()],
            allow_empty: true,
            allow: settings.allow.clone(),
            newtypes: Newtypes::Named(vec!["PetId".into()]),
            formats: [TextFormat::Date].into(),
            features: Some(Features::ByTag),
            rename: Renames {
                types: [("Pet".into(), "Animal".into())].into(),
                ..Renames::default()
            },
            pagination: Pagination {
                operations: [(
                    "listPets".into(),
                    settings.pagination.operations["listPets"].clone(),
                )]
                .into(),
            },
        };
        assert_eq!(settings, expected);
        assert_eq!(settings.lines().join("\n"), lines);
        assert_eq!(lines.lines().count(), KEYS.len(), "each key is tested");
    }

    #[test]
    fn nothing_is_set() {
        assert_eq!(read(""), Ok(Settings::default()));
        assert!(Settings::default().lines().is_empty());
        let manifest = Document::parse("[package]\nname = 'pets'\n").unwrap();
        assert!(Settings::read(&manifest).is_ok_and(|settings| settings.is_none()));
    }

    #[test]
    fn a_table_in_a_line() {
        let manifest = "package = { metadata.openapi-crate.document = 'a' }";
        let settings = Settings::read(&Document::parse(manifest).unwrap()).ok().flatten();
        assert_eq!(settings.unwrap().document.as_deref(), Some("a"));
    }

    #[test]
    fn keys_that_there_are_not() {
        assert_eq!(
            wrong("document = 'a'\ntgas = []\n  colour = 1"),
            "Cargo.toml:3:1: there is no setting `tgas`; did you mean `tags`?\n\
             Cargo.toml:4:3: there is no setting `colour`; there are `document`, `overlays`, \
             `allow-outside`, `tags`, `operations`, `exclude`, `allow-empty`, `allow`, `newtypes`, \
             `formats`, `features`, `rename` and `pagination`"
        );
    }

    #[test]
    fn values_of_another_kind() {
        assert_eq!(
            wrong("document = ['a']"),
            "Cargo.toml:2:12: `document` is an array and should be a string: write \"…\""
        );
        assert_eq!(
            wrong("tags = 'Pets'"),
            "Cargo.toml:2:8: `tags` is a string and should be a list of strings: write [\"Pets\"]"
        );
        assert_eq!(
            wrong("operations = [\n  'a',\n  1,\n]"),
            "Cargo.toml:4:3: an element of `operations` is an integer and should be a string: \
             write \"1\""
        );
        assert_eq!(
            wrong("exclude = true"),
            "Cargo.toml:2:11: `exclude` is a boolean and should be a list of strings: write [\"…\"]"
        );
        assert_eq!(
            wrong("allow-empty = 'yes'"),
            "Cargo.toml:2:15: `allow-empty` is a string and should be true or false: write true"
        );
    }

    #[test]
    fn warnings_that_can_not_be_allowed() {
        assert_eq!(
            wrong("allow = ['ignord at /a', 1,\n 'ignored at a']"),
            "Cargo.toml:2:10: there is no code `ignord`; did you mean `ignored`?\n\
             Cargo.toml:2:26: an element of `allow` is an integer and should be a string: \
             write \"1\"\n\
             Cargo.toml:3:2: `at a` is no place: write `CODE at /paths/~1pets`, or `CODE` alone"
        );
        assert_eq!(
            wrong("allow = 'ignored'"),
            "Cargo.toml:2:9: `allow` is a string and should be a list of strings: \
             write [\"ignored\"]"
        );
    }

    #[test]
    fn newtypes_are_all_or_some() {
        let newtypes =
            |lines| read(lines).map(|settings| (settings.newtypes.clone(), settings.lines()));
        let all = "newtypes = true";
        assert_eq!(newtypes(all), Ok((Newtypes::All, vec![all.to_owned()])));
        assert_eq!(newtypes("newtypes = false"), Ok((Newtypes::None, Vec::new())));
        assert_eq!(
            wrong("newtypes = 'PetId'"),
            "Cargo.toml:2:12: `newtypes` is a string and should be true, or a list of schemas' names: \
             write [\"VisitorId\"]"
        );
    }

    #[test]
    fn formats_are_all_or_some() {
        let formats =
            |lines| read(lines).map(|settings| (settings.formats.clone(), settings.lines()));
        let (all, some) = ("formats = true", "formats = [\"date-time\", \"uuid\"]");
        assert_eq!(formats(all), Ok((TextFormat::ALL.into(), vec![all.to_owned()])));
        let two = [TextFormat::DateTime, TextFormat::Uuid];
        assert_eq!(formats(some), Ok((two.into(), vec![some.to_owned()])));
        assert_eq!(formats("formats = false"), Ok((BTreeSet::new(), Vec::new())));
        assert_eq!(read(some).unwrap().options(None).formats, two.into());
        assert_eq!(
            wrong("formats = 'uuid'"),
            "Cargo.toml:2:11: `formats` is a string and should be true, or a list of formats: \
             write [\"date-time\"]"
        );
        assert_eq!(
            wrong("formats = ['datetime', 'email', 1]"),
            "Cargo.toml:2:12: there is no type for the format `datetime`; did you mean `date-time`?\n\
             Cargo.toml:2:24: there is no type for the format `email`; there are `date-time`, `date`, \
             `uuid` and `byte`\n\
             Cargo.toml:2:33: an element of `formats` is an integer and should be a string: write \"1\""
        );
    }

    #[test]
    fn operations_are_behind_features_or_not() {
        for (word, features) in [("by-tag", Features::ByTag), ("none", Features::None)] {
            let line = format!("features = \"{word}\"");
            let settings = read(&line).unwrap();
            assert_eq!(settings.features, Some(features));
            assert_eq!(settings.options(None).features, features);
            assert_eq!(settings.lines(), [line]);
        }
        assert_eq!(read("").unwrap().options(None).features, Features::None);
        assert_eq!(
            wrong("features = 'by-tags'"),
            "Cargo.toml:2:12: `features` can't be `by-tags`; did you mean `by-tag`?"
        );
        assert_eq!(
            wrong("features = 'all'"),
            "Cargo.toml:2:12: `features` can't be `all`; there are `by-tag` and `none`"
        );
        assert_eq!(
            wrong("features = true"),
            "Cargo.toml:2:12: `features` is a boolean and should be \"by-tag\" or \"none\": \
             write \"by-tag\""
        );
    }

    #[test]
    fn each_kind_of_thing_is_renamed_by_a_table() {
        let lines = "rename.operations = { 'GET /pets' = 'pets' }\nrename.types.Pet = 'Animal'\n\
                     [package.metadata.openapi-crate.rename.fields]\n'Pet.age' = 'years'\n\
                     [package.metadata.openapi-crate.rename.variants]\n'Size.1' = 'Small'";
        let one = |key: &str, name: &str| [(key.to_owned(), name.to_owned())].into();
        let expected = Renames {
            operations: one("GET /pets", "pets"),
            types: one("Pet", "Animal"),
            fields: one("Pet.age", "years"),
            variants: one("Size.1", "Small"),
        };
        let settings = read(lines).unwrap();
        assert_eq!(settings.rename, expected);
        assert_eq!(settings.options(None).renames, expected);
        assert_eq!(read(&settings.lines().join("\n")), Ok(settings));
        assert_eq!(
            wrong("rename = { type = {}, fields = 1, types = { Pet = 2 } }"),
            "Cargo.toml:2:12: there is no setting `type`; did you mean `types`?\n\
             Cargo.toml:2:32: `fields` is an integer and should be a table: write { \"…\" = \"…\" }\n\
             Cargo.toml:2:51: `Pet` is an integer and should be a string: write \"…\""
        );
    }

    #[test]
    fn a_table_that_is_none() {
        let text = "[package.metadata]\nopenapi-crate = 'a'\n";
        let manifest = Document::parse(text).unwrap();
        let wrong = Settings::read(&manifest).unwrap_err();
        assert_eq!(
            wrong[0].shown("Cargo.toml", text),
            "Cargo.toml:2:17: `openapi-crate` is a string and should be a table: \
             write { document = \"…\" }"
        );
    }

    #[test]
    fn what_a_run_is_asked_for_takes_the_place_of_what_was_set() {
        let mut settings = read("document = 'a'\ntags = ['Pets']\nexclude = ['*Old']").unwrap();
        let asked = Settings {
            document: Some("a".into()),
            tags: vec!["Cars".into()],
            allow_empty: true,
            ..Settings::default()
        };
        let changes = settings.take(&asked);
        let lines: Vec<String> = changes.iter().map(|(name, value)| line(name, value)).collect();
        assert_eq!(lines, ["tags = [\"Cars\"]", "allow-empty = true"]);
        let all = ["document = \"a\"", "tags = [\"Cars\"]", "exclude = [\"*Old\"]"];
        assert_eq!(settings.lines()[..3], all);
        assert!(settings.take(&asked).is_empty());
    }

    #[test]
    fn the_generator_is_told() {
        let settings = read("tags = ['a']\noperations = ['b', 'c']\nexclude = ['d']").unwrap();
        let options = settings.options(Some("pets".into()));
        let selection = Selection {
            tags: vec!["a".into()],
            operations: vec!["b".into(), "c".into()],
            excluded: vec!["d".into()],
        };
        assert_eq!(format!("{:?}", options.selection), format!("{selection:?}"));
        assert_eq!(options.package.as_deref(), Some("pets"));
    }
}
