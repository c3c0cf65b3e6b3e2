//! What references, and the mappings of discriminators, name.

use super::{COMPONENTS, Content, Object};
use crate::diagnostics::Pointer;

/// A section of the components: the key at which they stand.
pub(crate) type Section = &'static str;

/// The section of the components for a kind of object.
pub(crate) fn section(kind: &'static Object) -> Option<Section> {
    let section = COMPONENTS
        .fields
        .iter()
        .find(|field| matches!(field.content, Content::Map(of) if of.is(kind.identity)));
    section.map(|section| section.name)
}

/// The name of the component that a reference of the form `#/components/SECTION/NAME` means.
pub(crate) fn component(reference: &str, section: &str) -> Option<String> {
    let pointer = Pointer::from(reference.strip_prefix('#')?.to_owned());
    let mut tokens = pointer.tokens();
    let (components, found, name) = (tokens.next()?, tokens.next()?, tokens.next()?);
    let leads_there = components == "components" && found == section && tokens.next().is_none();
    leads_there.then_some(name)
}

/// How many endings the name of a file may have. Without a limit, a name full of dots would fill the
/// memory with copies of it.
const MOST_ENDINGS: usize = 4;

/// The components that a mapping may lead to, the likeliest first: the one that it refers to, the one
/// whose bare name it is, or the one that is called as the end of what it refers to elsewhere, be that
/// a file or something in it.
pub(crate) fn mapped(mapping: &str) -> Vec<String> {
    let mut targets: Vec<String> = component(mapping, "schemas").into_iter().collect();
    targets.push(mapping.to_owned());
    let (file, fragment) = mapping.split_once('#').unwrap_or((mapping, ""));
    let last = |path: &str| path.rsplit('/').next().unwrap_or_default().to_owned();
    let mut name = if fragment.is_empty() { last(file) } else { last(fragment) };
    targets.push(name.clone());
    // `A.json`, and `A.schema.json`.
    for _ in 0..MOST_ENDINGS {
        let Some(end) = name.rfind('.').filter(|end| *end > 0) else { break };
        name.truncate(end);
        targets.push(name.clone());
    }
    targets
}

#[cfg(test)]
mod tests {
    use super::mapped;

    #[test]
    fn a_mapping_may_lead_elsewhere() {
        for (mapping, target) in [
            ("#/components/schemas/A", "A"),
            ("A", "A"),
            ("A.json", "A"),
            ("./schemas/A.yaml", "A"),
            ("A.schema.json", "A"),
            ("https://a.test/schemas/A.json", "A"),
            ("all.yaml#/definitions/A", "A"),
            ("all.yaml#A", "A"),
            ("A.v1", "A.v1"),
            ("./A.v1.json", "A.v1"),
        ] {
            assert!(mapped(mapping).iter().any(|one| one == target), "{mapping}");
        }
        assert!(mapped(&"a.".repeat(10_000)).len() < 10);
        assert!(mapped("..").iter().all(|target| target.starts_with('.')));
    }
}
