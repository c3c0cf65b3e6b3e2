//! Which of some names is meant where none is written so.

/// How long a name may be to be compared with others.
const LONGEST_NAME: usize = 100;

/// Which of some names may be meant by another one, of which it is a slip.
#[must_use]
pub fn nearest<'k>(name: &str, known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    let folded = name.to_lowercase();
    // Of names that are long or of different lengths, none is a slip of another.
    let alike = known.filter(|known| {
        known.len().max(name.len()) <= LONGEST_NAME && known.len().abs_diff(name.len()) <= 3
    });
    let distances = alike.map(|known| {
        let is_other_case = known.to_lowercase() == folded;
        let distance = if is_other_case { 0 } else { strsim::osa_distance(known, name) };
        (distance, known)
    });
    let near = distances.min().filter(|(distance, _)| *distance <= 3.min(name.len() / 2));
    near.map(|(_, near)| near)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_name_is_near_if_few_letters_differ() {
        let nearest = |name| nearest(name, ["Pets", "Owners", "Own"].into_iter());
        for (name, meant) in [
            ("Pet", Some("Pets")),
            ("OWNERS", Some("Owners")),
            ("Onwers", Some("Owners")),
            ("Cars", None),
            ("", None),
        ] {
            assert_eq!(nearest(name), meant, "{name}");
        }
    }
}
