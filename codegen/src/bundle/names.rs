//! The names of components that come from other files: those that the bundlers give them which people
//! use, so that types are called the same whether a document was bundled before or not.

/// Names for what stands at a place in a file, the best first: as it is called there, with more and more
/// of the way to it, and with the file's name.
pub(super) fn candidates(path: &str, way: &[String]) -> Vec<String> {
    let mut names = Vec::new();
    let mut name = String::new();
    for token in way.iter().rev().filter(|token| !token.is_empty()) {
        name = if name.is_empty() { token.clone() } else { format!("{token}-{name}") };
        names.push(name.clone());
        if names.len() == LONGEST {
            break;
        }
    }
    let file = base_name(path);
    names.push(if name.is_empty() { file.to_owned() } else { format!("{file}_{name}") });
    names
}

/// How much of the way to a value may go into its name.
const LONGEST: usize = 16;

/// The name of a file, without its extension.
fn base_name(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or_default();
    match name.rsplit_once('.') {
        Some((base, extension)) if !extension.is_empty() => base,
        _ => name,
    }
}

#[cfg(test)]
mod tests {
    use super::candidates;

    #[test]
    fn names_are_those_that_bundlers_give() {
        let names = |path: &str, way: &[&str]| {
            candidates(path, &way.iter().map(|token| (*token).to_owned()).collect::<Vec<_>>())
        };
        assert_eq!(names("/a/pet.schema.yaml", &[]), ["pet.schema"]);
        assert_eq!(names("/a/all.yaml", &["Pet"]), ["Pet", "all_Pet"]);
        assert_eq!(names("all", &["x", "Pet"]), ["Pet", "x-Pet", "all_x-Pet"]);
    }
}
