//! Which security schemes somebody asks for.

use std::collections::BTreeSet;

use openapiv3::{PathItem, ReferenceOr};

use super::Lowering;
use super::security::Credential;
use crate::diagnostics::{Code, Pointer};

impl<'a> Lowering<'a> {
    /// The schemes that the document or one of its operations asks for, of those that it declares. Where
    /// these are none, it may well have forgotten to.
    pub(super) fn schemes_asked_for(&self) -> BTreeSet<&'a str> {
        let items = self.document.paths.paths.values().filter_map(ReferenceOr::as_item);
        let operations = items.flat_map(PathItem::iter).map(|(_, operation)| operation);
        let operations = operations.chain(self.queries.values());
        let own = operations.filter_map(|operation| operation.security.as_ref());
        let requirements = self.document.security.iter().chain(own).flatten();
        let asked_for = requirements.flat_map(|requirement| requirement.keys());
        let declared = &self.components.security_schemes;
        asked_for.map(String::as_str).filter(|id| declared.contains_key(*id)).collect()
    }

    /// Takes note of a scheme that nobody asks for: a credential would never be sent.
    pub(super) fn unasked_scheme(&mut self, id: &'a str, at: &Pointer) {
        let message =
            format!("no operation asks for `{id}`, so the client takes no credential for it");
        self.diagnostics
            .warning(Code::Ignored, at, message)
            .help("name it in the `security` of the document or of the operations that it is for");
        self.credentials.insert(id, Credential::Nothing);
    }
}

#[cfg(test)]
mod tests {
    use crate::lower::small::lowered;

    /// The schemes of which a client takes a credential, of the two that are declared.
    fn taken(rest: &str) -> (Vec<String>, Vec<String>) {
        let (api, found) = lowered(&format!(
            "
            components: {{securitySchemes: {{
              key: {{type: apiKey, in: header, name: k}}, token: {{type: http, scheme: bearer}}}}}}
            {rest}
            "
        ));
        (api.schemes.into_iter().map(|scheme| scheme.id).collect(), found)
    }

    #[test]
    fn a_scheme_that_nobody_asks_for_is_left_out() {
        let unasked = "ignored at /components/securitySchemes/key: \
                       no operation asks for `key`, so the client takes no credential for it";
        let operation = "paths: {/pets: {get: {responses: {'204': {description: ''}}, security: [{token: []}]}}}";
        for rest in ["security: [{token: []}]", operation] {
            assert_eq!(taken(rest), (vec!["token".to_owned()], vec![unasked.to_owned()]));
        }
    }

    #[test]
    fn where_nobody_asks_for_any_scheme_all_are_kept() {
        let both = ["key", "token"].map(str::to_owned).to_vec();
        assert_eq!(
            taken("paths: {/pets: {get: {responses: {'204': {description: ''}}}}}"),
            (both.clone(), Vec::new())
        );
        let (schemes, _) = taken(
            "paths: {/pets: {get: {responses: {'204': {description: ''}}, security: [{no: []}]}}}",
        );
        assert_eq!(schemes, both);
    }
}
