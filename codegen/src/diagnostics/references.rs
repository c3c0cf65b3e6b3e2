//! References in what is said of a document, as the document itself would write them.

use super::Pointer;

/// How a reference to a component begins where one is quoted.
const COMPONENT: &str = "`#/components/";

/// A text in which references lead to where components stood before they were components.
pub(super) fn relocated(text: String, place: &impl Fn(&Pointer) -> Pointer) -> String {
    if !text.contains(COMPONENT) {
        return text;
    }
    let mut relocated = String::new();
    let mut rest = text.as_str();
    while let Some(start) = rest.find(COMPONENT) {
        let (before, quoted) = rest.split_at(start + 1);
        let end = quoted.find('`').unwrap_or(quoted.len());
        let pointer = Pointer::from(quoted[1..end].to_owned());
        relocated.push_str(before);
        relocated.push('#');
        relocated.push_str(place(&pointer).as_str());
        rest = &quoted[end..];
    }
    relocated + rest
}

#[cfg(test)]
mod tests {
    use super::relocated;
    use crate::diagnostics::Pointer;

    #[test]
    fn what_is_quoted_leads_to_where_it_stood() {
        let place = |pointer: &Pointer| {
            Pointer::from(pointer.as_str().replace("/components/schemas", "/definitions"))
        };
        for (now, before) in [
            ("there is no `#/components/schemas/A`", "there is no `#/definitions/A`"),
            (
                "`#/components/schemas/A` and `#/components/schemas`, or `b`",
                "`#/definitions/A` and `#/definitions`, or `b`",
            ),
            ("`#/components/schemas/A", "`#/definitions/A"),
            ("#/components/schemas/A", "#/components/schemas/A"),
        ] {
            assert_eq!(relocated(now.to_owned(), &place), before);
        }
    }
}
