//! Where the parts of a normalized tree stood in the document.

use std::collections::BTreeMap;

use crate::diagnostics::Pointer;

/// Where moved parts stood, by where they are now. What isn't listed stands where its nearest
/// listed parent says, or where it always stood.
#[derive(Debug, Clone, Default)]
pub(crate) struct Origins(BTreeMap<Pointer, Pointer>);

impl Origins {
    /// Notes that what is now at one place stood at another, which may itself have been moved.
    pub(super) fn moved(&mut self, now: Pointer, before: &Pointer) {
        let before = self.original(before);
        self.0.insert(now, before);
    }

    /// As `moved`, of several parts that may have taken each other's places.
    pub(super) fn moved_together(&mut self, moved: Vec<(Pointer, Pointer)>) {
        let moved: Vec<_> =
            moved.into_iter().map(|(now, before)| (now, self.original(&before))).collect();
        self.0.extend(moved);
    }

    /// The place in the document of a place in the normalized tree.
    pub(crate) fn original(&self, now: &Pointer) -> Pointer {
        if self.0.is_empty() {
            return now.clone();
        }
        let text = now.as_str();
        let mut prefix = now.clone();
        loop {
            if let Some(before) = self.0.get(&prefix) {
                let rest = &text[prefix.as_str().len()..];
                return Pointer::from(format!("{}{rest}", before.as_str()));
            }
            match prefix.parent() {
                Some(parent) => prefix = parent,
                None => return now.clone(),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Origins;
    use crate::diagnostics::Pointer;

    fn at(text: &str) -> Pointer {
        Pointer::from(text.to_owned())
    }

    #[test]
    fn the_longest_prefix_wins() {
        let mut origins = Origins::default();
        origins.moved(at("/components/schemas"), &at("/definitions"));
        origins.moved(at("/components/schemas/A b"), &at("/components/schemas/A/properties/b"));
        assert_eq!(origins.original(&at("/components/schemas/A/type")), at("/definitions/A/type"));
        assert_eq!(
            origins.original(&at("/components/schemas/A b/type")),
            at("/definitions/A/properties/b/type")
        );
        assert_eq!(origins.original(&at("/components/schemasA")), at("/components/schemasA"));
        assert_eq!(origins.original(&at("/paths")), at("/paths"));
    }
}
