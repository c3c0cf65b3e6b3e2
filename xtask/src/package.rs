//! Makes a package's name, version, licence and repository, and what its tests depend on, from the
//! `Cargo.toml` that is already there.
//!
//! They belong to the maintainer once a client exists: it is generated again with those that it
//! has.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;

use crate::failure::Failure;
use crate::place::Place;

/// What a `Cargo.toml` says about its package; nothing where there is no such file.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Package {
    /// The package's name.
    pub name: Option<String>,
    /// The package's version.
    pub version: Option<String>,
    /// The package's licence.
    pub license: Option<String>,
    /// Where the package is developed.
    pub repository: Option<String>,
    /// What its tests depend on, by name, as inline TOML.
    pub dev_dependencies: BTreeMap<String, String>,
}

impl Package {
    /// Reads the `Cargo.toml` in a folder; neither the file nor the folder needs to exist.
    pub fn read(folder: &Place) -> Result<Self, Failure> {
        let manifest = folder.join("Cargo.toml");
        match fs::read_to_string(manifest.path()) {
            Ok(text) => {
                Self::parse(&text).map_err(|problem| Failure::new(format!("{manifest} {problem}")))
            }
            // A file where the folder should be has no package in it either.
            Err(error)
                if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) =>
            {
                Ok(Self::default())
            }
            Err(error) => Err(Failure::io("read", &manifest, &error)),
        }
    }

    fn parse(text: &str) -> Result<Self, String> {
        let manifest: toml::Table = text.parse().map_err(|error| not_toml(text, &error))?;
        let Some(package) = manifest.get("package") else {
            return Ok(Self::default());
        };
        let name = string(package, "name")?;
        if let Some(name) = &name {
            parse_name(name)
                .map_err(|problem| format!("has the package name `{name}`: {problem}"))?;
        }
        Ok(Self {
            name,
            version: string(package, "version")?,
            license: string(package, "license")?,
            repository: string(package, "repository")?,
            dev_dependencies: dev_dependencies(&manifest),
        })
    }
}

fn dev_dependencies(manifest: &toml::Table) -> BTreeMap<String, String> {
    let table = manifest.get("dev-dependencies").and_then(toml::Value::as_table);
    let entries = table.into_iter().flatten();
    entries.map(|(name, wanted)| (name.clone(), wanted.to_string())).collect()
}

fn not_toml(text: &str, error: &toml::de::Error) -> String {
    let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    let message = error.message().replace('\n', ", ");
    format!("isn't valid TOML (line {line}): {message}")
}

fn string(package: &toml::Value, key: &str) -> Result<Option<String>, String> {
    match package.get(key) {
        None => Ok(None),
        Some(toml::Value::String(text)) => Ok(Some(text.clone())),
        // Such as `version.workspace = true`, which would be lost.
        Some(_) => Err(format!("has a `package.{key}` that isn't a string")),
    }
}

/// The package name `text`, or what keeps it from being one.
pub fn parse_name(text: &str) -> Result<String, String> {
    codegen::check_package_name(text)?;
    Ok(text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn package(name: Option<&str>, version: Option<&str>) -> Package {
        Package {
            name: name.map(str::to_owned),
            version: version.map(str::to_owned),
            ..Package::default()
        }
    }

    fn read(text: &str) -> Result<Package, String> {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("Cargo.toml"), text).unwrap();
        let root = folder.path().display().to_string();
        Package::read(&Place::given(folder.path()))
            .map_err(|failure| failure.to_string().replace(&root, "out"))
    }

    #[test]
    fn name_and_version() {
        let read = read("[package]\nname = 'pet-store'\nversion = \"1.2.3-rc.1\" # bumped\n");
        assert_eq!(read, Ok(package(Some("pet-store"), Some("1.2.3-rc.1"))));
    }

    #[test]
    fn licence_and_repository() {
        let read = read("[package]\nlicense = 'MIT'\nrepository = 'https://example.com/pets'\n");
        let read = read.unwrap();
        assert_eq!(read.license.as_deref(), Some("MIT"));
        assert_eq!(read.repository.as_deref(), Some("https://example.com/pets"));
    }

    #[test]
    fn dependencies_of_tests() {
        let read = read(
            "package.name = 'pets'\n[dev-dependencies]\na = '1'\n[dev-dependencies.b]\nversion = '2'\nfeatures = ['c', 'd']\n",
        );
        let tests = read.unwrap().dev_dependencies;
        let expected = [
            ("a".to_owned(), "\"1\"".to_owned()),
            ("b".to_owned(), "{ version = \"2\", features = [\"c\", \"d\"] }".to_owned()),
        ];
        assert_eq!(tests, BTreeMap::from(expected));
    }

    #[test]
    fn name_alone() {
        assert_eq!(read("package.name = 'pets'"), Ok(package(Some("pets"), None)));
    }

    #[test]
    fn no_package() {
        assert_eq!(read("[workspace]\n"), Ok(package(None, None)));
    }

    #[test]
    fn no_manifest() {
        let folder = tempfile::tempdir().unwrap();
        let nowhere = Place::given(folder.path()).join("not/there");
        assert_eq!(Package::read(&nowhere).unwrap(), Package::default());
    }

    #[test]
    fn broken_toml() {
        let error = read("[package]\nname = pets\n").unwrap_err();
        assert!(error.starts_with("error: out/Cargo.toml isn't valid TOML (line 2): "), "{error}");
        assert_eq!(error.lines().count(), 1, "{error}");
    }

    #[test]
    fn inherited_version() {
        let error = read("[package]\nname = 'pets'\nversion.workspace = true\n").unwrap_err();
        assert_eq!(error, "error: out/Cargo.toml has a `package.version` that isn't a string\n");
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
        let error = Package::read(&Place::given(folder.path())).unwrap_err().to_string();
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
