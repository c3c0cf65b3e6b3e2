//! Brings the `Cargo.toml` of a client up to date: what the generator makes of it, and nothing else.
//!
//! The package's name, version, licence and all else belong to the maintainer once a client exists.

mod tables;

use std::collections::BTreeSet;
use std::fs;
use std::io::ErrorKind;

use toml_edit::{Document, DocumentMut, Item, Value};

use crate::failure::Failure;
use crate::place::Place;
use crate::settings::{self, Settings};

/// The `Cargo.toml` of a client; empty where there is none yet.
#[derive(Debug, Default)]
pub struct Manifest {
    existing: Option<DocumentMut>,
    settings: Option<Settings>,
    /// Where it is, and its text.
    file: Option<(Place, String)>,
}

impl Manifest {
    /// Reads the `Cargo.toml` in a folder; neither the file nor the folder needs to exist.
    pub fn read(folder: &Place) -> Result<Self, Failure> {
        let manifest = folder.join("Cargo.toml");
        match text(&manifest)? {
            Some(text) => Self::parse(&text, &manifest),
            None => Ok(Self::default()),
        }
    }

    /// Whether the `Cargo.toml` in a folder has settings of a client, right or wrong.
    pub(crate) fn has_settings(folder: &Place) -> Result<bool, Failure> {
        let manifest = folder.join("Cargo.toml");
        let Some(text) = text(&manifest)? else { return Ok(false) };
        let document = parse(&text, &manifest)?;
        Ok(settings::table(&document).is_some())
    }

    fn parse(text: &str, place: &Place) -> Result<Self, Failure> {
        let explain = |problem: String| Failure::new(format!("{place} {problem}"));
        let document = parse(text, place)?;
        let settings = Settings::read(&document).map_err(|wrong| {
            let shown = wrong.iter().map(|wrong| wrong.shown(&place.to_string(), text));
            Failure::of(shown)
        })?;
        let file = Some((place.clone(), text.to_owned()));
        let manifest = Self { existing: Some(document.into_mut()), settings, file };
        manifest.check_name().map_err(explain)?;
        Ok(manifest)
    }

    fn check_name(&self) -> Result<(), String> {
        match self.existing.as_ref().and_then(name) {
            None => Ok(()),
            Some(Item::Value(Value::String(name))) => {
                let name = name.value();
                let problem = |problem| format!("has the package name `{name}`: {problem}");
                parse_name(name).map(drop).map_err(problem)
            }
            Some(_) => Err("has a `package.name` that isn't a string".to_owned()),
        }
    }

    /// What the client is made of, if the manifest says so.
    pub(crate) fn settings(&self) -> Option<&Settings> {
        self.settings.as_ref()
    }

    /// Where it is, and its text.
    pub(crate) fn file(&self) -> Option<(&Place, &str)> {
        self.file.as_ref().map(|(place, text)| (place, text.as_str()))
    }

    /// The package's name.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        name(self.existing.as_ref()?)?.as_str()
    }

    /// The manifest with what the generator makes of it, whose own is a manifest too, and with other
    /// settings than it had. The features that are made for operations take the place of those that a former
    /// run made.
    pub(crate) fn updated(
        self,
        generated: &str,
        changes: &[(&str, Value)],
        features: &Made<'_>,
    ) -> Result<String, Failure> {
        let ours: DocumentMut = generated.parse().map_err(|error| {
            Failure::new(format!("the generator's manifest {}", not_toml(generated, &error)))
        })?;
        let mut document = self.existing.unwrap_or_else(|| ours.clone());
        tables::renew_features(document.as_table_mut(), ours.as_table(), features);
        tables::update(document.as_table_mut(), ours.as_table());
        // The name is the one that the generator was given.
        if let Some(name) = name(&ours)
            && self::name(&document).and_then(Item::as_str) != name.as_str()
        {
            document["package"]["name"] = name.clone();
        }
        tables::set(document.as_table_mut(), changes);
        Ok(document.to_string())
    }
}

/// The features that are made for operations.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Made<'a> {
    /// By a former run.
    pub(crate) then: &'a BTreeSet<String>,
    pub(crate) now: &'a BTreeSet<String>,
}

/// The text of a manifest, if it is there.
fn text(manifest: &Place) -> Result<Option<String>, Failure> {
    match fs::read_to_string(manifest.path()) {
        Ok(text) => Ok(Some(text)),
        // A file where the folder should be has no package in it either.
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            Ok(None)
        }
        Err(error) => Err(Failure::io("read", manifest, &error)),
    }
}

fn parse<'t>(text: &'t str, manifest: &Place) -> Result<Document<&'t str>, Failure> {
    Document::parse(text)
        .map_err(|error| Failure::new(format!("{manifest} {}", not_toml(text, &error))))
}

fn name(document: &DocumentMut) -> Option<&Item> {
    document.get("package")?.get("name")
}

fn not_toml(text: &str, error: &toml_edit::TomlError) -> String {
    let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    let message = error.message().replace('\n', ", ");
    format!("isn't valid TOML (line {line}): {message}")
}

/// The package name `text`, or what keeps it from being one.
pub fn parse_name(text: &str) -> Result<String, String> {
    codegen::check_package_name(text)?;
    Ok(text.to_owned())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    const NO_FEATURES: Made<'_> = Made { then: &BTreeSet::new(), now: &BTreeSet::new() };

    const GENERATED: &str = "\
# Generated.

[package]
name = \"pets\"
version = \"0.1.0\"
edition = \"2024\"
readme = \"README.md\"

[lib]
path = \"src/lib.rs\"

[features]
default = [\"rustls\"]
rustls = [\"reqwest/rustls\"]

[dependencies]
http = \"1\"
reqwest = { version = \"0.13\", default-features = false }

[package.metadata.docs.rs]
all-features = true

[dev-dependencies]
tokio = { version = \"1\", features = [\"macros\"] }
";

    fn read(text: &str) -> Result<Manifest, String> {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("Cargo.toml"), text).unwrap();
        let root = folder.path().display().to_string();
        Manifest::read(&Place::given(folder.path()))
            .map_err(|failure| failure.to_string().replace(&root, "out"))
    }

    fn updated(text: &str) -> String {
        read(text).unwrap().updated(GENERATED, &[], &NO_FEATURES).unwrap()
    }

    #[test]
    fn a_first_manifest_is_the_generated_one() {
        assert_eq!(Manifest::default().updated(GENERATED, &[], &NO_FEATURES).unwrap(), GENERATED);
        assert_eq!(updated(GENERATED), GENERATED);
    }

    #[test]
    fn what_the_generator_makes_is_brought_up_to_date() {
        let old = GENERATED
            .replace("http = \"1\"", "http = \"0.2\" # old")
            .replace("edition = \"2024\"", "edition = \"2021\"")
            .replace("reqwest = {", "url = \"2\"\nreqwest = {")
            .replace("rustls = [\"reqwest/rustls\"]\n", "")
            .replace("[lib]\npath = \"src/lib.rs\"\n\n", "");
        let expected = "\
# Generated.

[package]
name = \"pets\"
version = \"0.1.0\"
edition = \"2024\"
readme = \"README.md\"

[features]
default = [\"rustls\"]
rustls = [\"reqwest/rustls\"]

[dependencies]
http = \"1\"
url = \"2\"
reqwest = { version = \"0.13\", default-features = false }

[package.metadata.docs.rs]
all-features = true

[dev-dependencies]
tokio = { version = \"1\", features = [\"macros\"] }

[lib]
path = \"src/lib.rs\"
";
        assert_eq!(updated(&old), expected);
    }

    #[test]
    fn all_else_is_the_maintainers() {
        let theirs = "\
# Ours since 2024.
[package]
name = \"pets\" # not `pet`
version.workspace = true
edition = { workspace = true }
license = \"MIT\"
readme = false
keywords = [\"pets\"]

[package.metadata.docs.rs]
all-features = false

[badges]

[lib]
doctest = false
path = 'src/lib.rs'

[features]
default = [\"native\"] # smaller
native = []
rustls = [
    # one a line
    \"reqwest/rustls\",
]

[dependencies]
anyhow = \"1\"
http.workspace = true

[dependencies.reqwest]
default-features = false
version = \"0.13\"

[dev-dependencies]
tokio = { workspace = true, features = [\"full\"] }
wiremock = \"0.6\"

[lints]
workspace = true
";
        assert_eq!(updated(theirs), theirs);
    }

    /// The generator's manifest with features for operations, and these.
    fn with_features(names: &[&str]) -> (String, BTreeSet<String>) {
        let each: Vec<String> = names.iter().map(|name| format!("{name} = []\n")).collect();
        let made = format!(
            "default = [\"full\", \"rustls\"]\nrustls = [\"reqwest/rustls\"]\nfull = {names:?}\n{}",
            each.concat()
        );
        let usual = "default = [\"rustls\"]\nrustls = [\"reqwest/rustls\"]\n";
        let all = names.iter().chain(&["full"]).map(|name| (*name).to_owned()).collect();
        (GENERATED.replace(usual, &made), all)
    }

    /// The features in a manifest, by their names.
    fn features_of(manifest: &str) -> BTreeMap<String, Vec<String>> {
        let manifest: toml::Table = manifest.parse().unwrap();
        manifest["features"].clone().try_into().unwrap()
    }

    #[test]
    fn features_of_operations_come_and_go_and_those_of_the_maintainer_stay() {
        let list = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        let (nothing, theirs) =
            (BTreeSet::new(), GENERATED.replace("rustls\"]", "mine\", \"rustls\"]"));
        let theirs = theirs.replacen(
            "[dependencies]",
            "mine = [\"blocking\", \"owners\"]\nfull = []\n\n[dependencies]",
            1,
        );
        let (ours, first) = with_features(&["cars", "pets"]);
        let made = Made { then: &nothing, now: &first };
        let manifest = read(&theirs).unwrap().updated(&ours, &[], &made).unwrap();
        let features = features_of(&manifest);
        assert_eq!(features["default"], list(&["full", "mine", "rustls"]), "{manifest}");
        assert_eq!(features["full"], list(&["cars", "pets"]));
        assert!(features["cars"].is_empty() && features.contains_key("mine"), "{manifest}");

        // From then on, what is on by default is the maintainer's.
        let fewer =
            manifest.replace("default = [\"full\", \"mine\",", "default = [\"cars\", \"pets\",");
        let (ours, second) = with_features(&["owners", "pets"]);
        let made = Made { then: &first, now: &second };
        let manifest = read(&fewer).unwrap().updated(&ours, &[], &made).unwrap();
        let features = features_of(&manifest);
        assert_eq!(features["default"], list(&["pets", "rustls"]), "{manifest}");
        assert_eq!(features["full"], list(&["owners", "pets"]));
        assert!(!features.contains_key("cars") && features.contains_key("mine"), "{manifest}");

        let made = Made { then: &second, now: &nothing };
        let manifest = read(&manifest).unwrap().updated(GENERATED, &[], &made).unwrap();
        let features = features_of(&manifest);
        let names: Vec<&str> = features.keys().map(String::as_str).collect();
        assert_eq!(names, ["default", "mine", "rustls"], "{manifest}");
        assert_eq!(features["default"], list(&["rustls"]));
        assert_eq!(features["mine"], list(&["blocking"]), "nothing names what has gone");
    }

    #[test]
    fn a_manifest_in_few_lines() {
        let theirs = "package = { name = 'pets', version = '2.0.0' }\n";
        let text = updated(theirs);
        let manifest: toml::Table = text.parse().unwrap();
        assert_eq!(manifest["package"]["version"].as_str(), Some("2.0.0"), "{text}");
        assert_eq!(manifest["package"]["edition"].as_str(), Some("2024"), "{text}");
        assert_eq!(manifest["dependencies"]["http"].as_str(), Some("1"), "{text}");
        let ours: toml::Table = GENERATED.parse().unwrap();
        assert_eq!(manifest["package"]["metadata"], ours["package"]["metadata"], "{text}");
    }

    #[test]
    fn settings_stand_behind_the_package() {
        let changes = [("document", Value::from("../pets.yaml")), ("allow-empty", true.into())];
        let table = "[package.metadata.openapi-crate]\ndocument = \"../pets.yaml\"\n\
                     allow-empty = true\n";
        let first = Manifest::default().updated(GENERATED, &changes, &NO_FEATURES).unwrap();
        let expected = GENERATED.replacen("[lib]", &format!("{table}\n[lib]"), 1);
        assert_eq!(first, expected);
        assert_eq!(updated(&first), first);

        let other = [("document", Value::from("../dogs.yaml"))];
        let second = read(&first.replace("allow-empty", "# None yet.\nallow-empty")).unwrap();
        let second = second.updated(GENERATED, &other, &NO_FEATURES).unwrap();
        let expected = first.replace("pets.yaml\"\n", "dogs.yaml\"\n# None yet.\n");
        assert_eq!(second, expected);
    }

    #[test]
    fn settings_in_a_manifest_in_few_lines() {
        let theirs = "package = { name = 'pets', metadata.openapi-crate = { tags = ['a'] } }\n";
        let changes = [("tags", Value::from_iter(["b"]))];
        let text = read(theirs).unwrap().updated(GENERATED, &changes, &NO_FEATURES).unwrap();
        let manifest = read(&text).unwrap();
        assert_eq!(manifest.settings().unwrap().tags, ["b"], "{text}");
    }

    #[test]
    fn all_that_is_wrong_with_settings() {
        let text =
            "[package]\nname = 'pets'\n[package.metadata.openapi-crate]\ntgas = []\nexclude = 1";
        let error = read(text).unwrap_err();
        assert_eq!(
            error,
            "error: out/Cargo.toml:4:1: there is no setting `tgas`; did you mean `tags`?\n\
             error: out/Cargo.toml:5:11: `exclude` is an integer and should be a list of strings: \
             write [\"…\"]\n"
        );
    }

    #[test]
    fn the_name_is_the_one_that_is_asked_for() {
        let text = updated("[package]\nname = 'dogs' # once\n");
        assert!(text.contains("name = \"pets\""), "{text}");
    }

    #[test]
    fn names_of_packages_that_are_there() {
        for text in ["[package]\nname = 'pet-store'\n", "package.name = 'pet-store'"] {
            assert_eq!(read(text).unwrap().name(), Some("pet-store"));
        }
        assert_eq!(read("[workspace]\n").unwrap().name(), None);
    }

    #[test]
    fn no_manifest() {
        let folder = tempfile::tempdir().unwrap();
        let nowhere = Place::given(folder.path()).join("not/there");
        assert_eq!(Manifest::read(&nowhere).unwrap().name(), None);
    }

    #[test]
    fn broken_toml() {
        let error = read("[package]\nname = pets\n").unwrap_err();
        assert!(error.starts_with("error: out/Cargo.toml isn't valid TOML (line 2): "), "{error}");
        assert_eq!(error.lines().count(), 1, "{error}");
    }

    #[test]
    fn a_name_that_is_no_text() {
        let error = read("[package]\nname = 1\n").unwrap_err();
        assert_eq!(error, "error: out/Cargo.toml has a `package.name` that isn't a string\n");
    }

    #[test]
    fn impossible_name() {
        let error = read("[package]\nname = 'std'\n").unwrap_err();
        assert!(error.starts_with("error: out/Cargo.toml has the package name `std`: "), "{error}");
    }

    #[test]
    fn manifest_that_is_not_text() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("Cargo.toml"), b"name = '\xff'").unwrap();
        let error = Manifest::read(&Place::given(folder.path())).unwrap_err().to_string();
        assert!(error.contains("Cargo.toml: stream did not contain valid UTF-8"), "{error}");
    }

    #[test]
    fn names() {
        for good in ["pets", "pet-store", "pet_store2", "P", "types"] {
            assert_eq!(parse_name(good), Ok(good.to_owned()));
        }
        for bad in ["", "2pets", "-pets", "pet store", "pets!", "päts", "../x"] {
            assert!(parse_name(bad).is_err(), "{bad}");
        }
        for reserved in ["type", "test", "std", "core", "proc-macro", "Self", "gen"] {
            assert!(
                parse_name(reserved).unwrap_err().contains("Rust keeps that word"),
                "{reserved}"
            );
        }
    }
}
