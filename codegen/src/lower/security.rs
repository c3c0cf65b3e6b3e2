//! Security schemes and requirements.

use openapiv3::{APIKeyLocation, SecurityRequirement, SecurityScheme};

use super::Lowering;
use crate::diagnostics::{Code, Pointer};
use crate::model::{Carrier, Scheme, Security};

impl Lowering<'_> {
    /// The document's security schemes, without those that can't be met.
    pub(super) fn security_schemes(&mut self) -> Vec<Scheme> {
        let mut schemes = Vec::new();
        for (id, item) in &self.components.security_schemes {
            let at = Pointer::root().child("components").child("securitySchemes").child(id);
            let components = &self.components.security_schemes;
            let Some((scheme, origin)) = self.follow(item, "securitySchemes", components, &at)
            else {
                continue;
            };
            if let Some((carrier, description)) = carrier(scheme)
                && self.can_carry(&carrier, &origin)
            {
                schemes.push(Scheme { id: id.clone(), description, carrier });
            }
        }
        schemes
    }

    /// The requirement of an operation: its own, or else the document's. Of several alternatives
    /// those are left that can be met.
    pub(super) fn security(
        &mut self,
        own: Option<&Vec<SecurityRequirement>>,
        operation: &Pointer,
    ) -> Security {
        let (requirements, at) = match (own, &self.document.security) {
            (Some(own), _) => (own, operation.child("security")),
            (None, Some(shared)) => (shared, Pointer::root().child("security")),
            (None, None) => return Security::default(),
        };
        let mut alternatives = Vec::new();
        for (index, requirement) in requirements.iter().enumerate() {
            let at = at.child(index);
            let schemes = requirement.keys().map(|id| self.scheme_index(id, &at)).collect();
            alternatives.extend::<Option<Vec<usize>>>(schemes);
        }
        if alternatives.is_empty() && !requirements.is_empty() {
            self.obstacle(
                Code::UnsupportedSecurity,
                &at,
                "it wants credentials of a kind that isn't supported yet",
            );
        }
        Security { alternatives }
    }

    /// Whether a header or cookie that carries a credential can have its name. What can be a
    /// header's name is just what can be a cookie's.
    fn can_carry(&mut self, carrier: &Carrier, at: &Pointer) -> bool {
        let (Carrier::Header(name) | Carrier::Cookie(name)) = carrier else {
            return true;
        };
        let is_name = http::HeaderName::from_bytes(name.as_bytes()).is_ok();
        if !is_name {
            let message = format!("`{name}` can't be the name of a header or cookie");
            self.diagnostics.warning(Code::Invalid, &at.child("name"), message);
        }
        is_name
    }

    fn scheme_index(&mut self, id: &str, at: &Pointer) -> Option<usize> {
        let found = self.schemes.iter().position(|scheme| scheme.id == id);
        if found.is_none() && self.components.security_schemes.contains_key(id) {
            let message = format!("the security scheme `{id}` isn't supported yet");
            self.diagnostics
                .warning(Code::UnsupportedSecurity, &at.child(id), message)
                .help("API keys and bearer tokens are; the client does without this alternative");
        } else if found.is_none() {
            let message = format!("`{id}` isn't among the document's security schemes");
            self.diagnostics
                .warning(Code::DanglingReference, &at.child(id), message)
                .help("declare it under `/components/securitySchemes`");
        }
        found
    }
}

/// What carries a scheme's credential, and what the document says of it; nothing where that isn't
/// supported yet, which matters only if an operation wants it.
fn carrier(scheme: &SecurityScheme) -> Option<(Carrier, Option<String>)> {
    match scheme {
        SecurityScheme::APIKey { location, name, description, .. } => {
            let name = name.clone();
            let carrier = match location {
                APIKeyLocation::Header => Carrier::Header(name),
                APIKeyLocation::Query => Carrier::Query(name),
                APIKeyLocation::Cookie => Carrier::Cookie(name),
            };
            Some((carrier, description.clone()))
        }
        SecurityScheme::HTTP { scheme, description, .. } => {
            scheme.eq_ignore_ascii_case("bearer").then(|| (Carrier::Bearer, description.clone()))
        }
        // How a token is had is the caller's business; how it's sent is the same for all.
        SecurityScheme::OAuth2 { description, .. }
        | SecurityScheme::OpenIDConnect { description, .. } => {
            Some((Carrier::Bearer, description.clone()))
        }
    }
}
