//! The part of a client that is the same for every API, of which a client has only the modules that it
//! needs.

mod files;

use std::collections::BTreeSet;

use self::files::{ALWAYS, File, OPTIONAL};
use super::Context;

/// The support of tests, which each test uses its own part of.
const SUPPORT: (&str, &str) =
    ("tests/support/mod.rs", include_str!("../../../runtime/src/support/mod.rs"));

/// The files by their paths in the crate.
pub(super) fn files(context: Context<'_>) -> Vec<(String, String)> {
    let needed = modules(context);
    let is_left_out = |file: &&File| !needed.contains(file.module);
    let left_out: Vec<&str> = OPTIONAL.iter().filter(is_left_out).map(|file| file.module).collect();
    let optional = OPTIONAL.iter().filter(|file| needed.contains(file.module));
    let files = ALWAYS.iter().chain(optional).map(|file| {
        (format!("src/runtime/{}.rs", file.module), without(file.text, file.module, &left_out))
    });
    let (path, text) = SUPPORT;
    files.chain([(path.to_owned(), text.to_owned())]).collect()
}

/// The modules that the client has and others may not.
pub(super) fn modules(context: Context<'_>) -> BTreeSet<&'static str> {
    with_others(context.plan.runtime_modules())
}

/// Some modules, and those that they need.
fn with_others(needed: BTreeSet<&'static str>) -> BTreeSet<&'static str> {
    let mut ahead: Vec<&str> = needed.into_iter().collect();
    let mut all = BTreeSet::new();
    while let Some(module) = ahead.pop() {
        let file = OPTIONAL.iter().find(|file| file.module == module);
        if let Some(file) = file.filter(|file| all.insert(file.module)) {
            ahead.extend(file.others);
            ahead.extend(module.rsplit_once('/').map(|(parent, _)| parent));
        }
    }
    all
}

/// The text of a module without other modules that are left out: each is declared in a line, and
/// what it exports is imported in others, before which there may be an attribute.
fn without(text: &str, module: &str, left_out: &[&str]) -> String {
    let goes = |line: &str| {
        let path = path(line).map(|path| match module {
            "mod" => path.replace("::", "/"),
            module => format!("{module}/{}", path.replace("::", "/")),
        });
        path.is_some_and(|path| left_out.iter().any(|module| is_within(&path, module)))
    };
    let mut lines = text.split_inclusive('\n').peekable();
    let mut left = String::new();
    while let Some(line) = lines.next() {
        let is_of_next = line.starts_with("#[") && lines.peek().is_some_and(|next| goes(next));
        let is_second_blank = line == "\n" && left.ends_with("\n\n");
        if !goes(line) && !is_of_next && !is_second_blank {
            left.push_str(line);
        }
    }
    left
}

/// The module that a line declares, or what it imports.
fn path(line: &str) -> Option<&str> {
    let visible = ["pub(crate) ", "pub(super) ", "pub "];
    let line = visible.iter().find_map(|visible| line.strip_prefix(visible)).unwrap_or(line);
    let path = line.strip_prefix("mod ").or_else(|| line.strip_prefix("use "))?;
    path.split([';', '{', ' ']).next()
}

/// Whether a path leads to a module or into it.
fn is_within(path: &str, module: &str) -> bool {
    path.strip_prefix(module).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use super::{ALWAYS, File, OPTIONAL, with_others, without};

    fn all() -> impl Iterator<Item = &'static File> {
        ALWAYS.iter().chain(OPTIONAL)
    }

    #[test]
    fn what_is_left_out_is_neither_declared_nor_exported() {
        let text = "//! Open.\n\nmod open;\n\nmod open_all;\n\n#[cfg(test)]\npub(crate) use \
                    open::open;\npub use open_all::{A, B};\npub(crate) use a::b::c;\n";
        let left = "//! Open.\n\nmod open_all;\n\npub use open_all::{A, B};\n";
        assert_eq!(without(text, "mod", &["open", "shape", "a/b"]), left);
        let inner = "pub(super) mod b;\nmod c;\n\nuse std::fmt;\n";
        assert_eq!(without(inner, "a", &["a/b", "c", "std"]), "mod c;\n\nuse std::fmt;\n");
    }

    #[test]
    fn modules_come_with_those_that_they_are_made_of() {
        let needed = with_others(BTreeSet::from(["call/json", "mod"]));
        let expected = [
            "call/json",
            "call/json_as",
            "finite",
            "in_requests",
            "in_requests/as_request",
            "json",
        ];
        assert_eq!(needed, BTreeSet::from(expected));
    }

    #[test]
    fn others_are_modules_that_may_be_left_out() {
        for file in OPTIONAL {
            for other in file.others {
                assert!(OPTIONAL.iter().any(|file| file.module == *other), "{other}");
            }
        }
    }

    #[test]
    fn all_of_the_runtime_is_listed_once() {
        let mut listed: Vec<&str> = all().map(|file| file.module).collect();
        listed.sort_unstable();
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("runtime/src/runtime");
        let mut folders = vec![root.clone()];
        let mut there = Vec::new();
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let module = path.strip_prefix(&root).unwrap().with_extension("");
                    there.push(module.to_str().unwrap().replace('\\', "/"));
                }
            }
        }
        there.sort_unstable();
        assert_eq!(listed, there);
    }

    /// A client has what it needs and nothing else.
    #[test]
    fn what_ships_asks_the_compiler_for_no_leniency() {
        for file in all() {
            for lint in ["dead_code", "unused_imports", "unused_macros"] {
                assert!(!file.text.contains(lint), "{}: {lint}", file.module);
            }
        }
    }
}
