//! Security schemes and requirements.

use std::collections::BTreeMap;

use http::HeaderName;
use indexmap::IndexSet;
use openapiv3::{APIKeyLocation, SecurityRequirement, SecurityScheme};

use super::Lowering;
use super::flows::flows;
use super::references::Followed;
use crate::diagnostics::{Code, Pointer};
use crate::grammar::wording::BY_HEADER;
use crate::model::{Carrier, Prose, Scheme, Security};
use crate::text::nearest;

/// What a client does about a scheme.
#[derive(Debug, Clone, Copy)]
pub(super) enum Credential {
    /// It sends a credential: that of the scheme with this index.
    Sent(usize),
    /// It sends two: a user name, and a password that is the scheme behind it.
    Basic(usize),
    /// It sends nothing, since nothing belongs into a request, or nobody can tell what does.
    Nothing,
    /// It sends nothing, but whoever calls has a certificate that connections are made with.
    Certificate,
}

/// What the document's schemes come to, by their names.
pub(super) type Credentials<'a> = BTreeMap<&'a str, Credential>;

impl Lowering<'_> {
    /// The document's security schemes that a credential is sent for. Takes note of all of them.
    pub(super) fn security_schemes(&mut self) -> Vec<Scheme> {
        let mut schemes = Vec::new();
        let asked_for = self.schemes_asked_for();
        for (id, item) in &self.components.security_schemes {
            let at = Pointer::root().child("components").child("securitySchemes").child(id);
            if !asked_for.is_empty() && !asked_for.contains(id.as_str()) {
                self.unasked_scheme(id, &at);
                continue;
            }
            let components = &self.components.security_schemes;
            let followed = self.follow(item, "securitySchemes", components, &at);
            let Some(Followed { item: scheme, at: origin, .. }) = followed else { continue };
            let credential = match self.carrier(scheme, &origin) {
                Sends::Carrier(carrier) => {
                    let description = description(scheme);
                    let client_credentials = self.client_credentials(scheme, &origin);
                    let id = id.clone();
                    let flows = flows(scheme);
                    schemes.push(Scheme { id, description, carrier, client_credentials, flows });
                    Credential::Sent(schemes.len() - 1)
                }
                Sends::Basic => {
                    let user = schemes.len();
                    for carrier in [Carrier::BasicUser, Carrier::BasicPassword(user)] {
                        let description = description(scheme);
                        let (id, client_credentials, flows) = (id.clone(), None, Vec::new());
                        schemes.push(Scheme {
                            id,
                            description,
                            carrier,
                            client_credentials,
                            flows,
                        });
                    }
                    Credential::Basic(user)
                }
                Sends::Nothing => Credential::Nothing,
                Sends::Certificate => Credential::Certificate,
            };
            self.credentials.insert(id, credential);
        }
        schemes
    }

    /// The requirement of an operation: its own, or else the document's.
    pub(super) fn security(
        &mut self,
        own: Option<&Vec<SecurityRequirement>>,
        operation: &Pointer,
    ) -> Security {
        let is_shared = own.is_none();
        let (requirements, at) = match (own, &self.document.security) {
            (Some(own), _) => (own, operation.child("security")),
            (None, Some(shared)) => (shared, Pointer::root().child("security")),
            (None, None) => return Security { is_shared, ..Security::default() },
        };
        let mut alternatives: Vec<Vec<usize>> = Vec::new();
        let mut all_scopes = Vec::new();
        for (index, requirement) in requirements.iter().enumerate() {
            for alternative in self.ways_to_meet(requirement, &at.child(index)) {
                let scopes = self.scopes(requirement, &alternative);
                if !all_scopes.contains(&scopes) {
                    all_scopes.push(scopes);
                }
                if !alternatives.contains(&alternative) {
                    alternatives.push(alternative);
                }
            }
        }
        let mut wanted = requirements.iter().flat_map(SecurityRequirement::keys);
        let certificate = wanted
            .any(|id| matches!(self.credentials.get(id.as_str()), Some(Credential::Certificate)));
        Security { alternatives, scopes: all_scopes, certificate, is_shared }
    }

    /// The scopes that a requirement names of the schemes with which it is met, each once.
    fn scopes(&self, requirement: &SecurityRequirement, schemes: &[usize]) -> Vec<(usize, String)> {
        let named =
            requirement.iter().filter_map(|(id, scopes)| match self.credentials.get(id.as_str()) {
                Some(Credential::Sent(index)) if schemes.contains(index) => Some((*index, scopes)),
                _ => None,
            });
        let all = named.flat_map(|(index, scopes)| {
            let scopes: IndexSet<&String> = scopes.iter().collect();
            scopes.into_iter().map(move |scope| (index, scope.clone()))
        });
        all.collect()
    }

    /// The schemes that credentials are sent for to meet a requirement. There are several ways to do so
    /// where it wants several credentials in one place of the request, which holds one.
    fn ways_to_meet(&mut self, requirement: &SecurityRequirement, at: &Pointer) -> Vec<Vec<usize>> {
        let mut places: Vec<(Carrier, Rivals<'_>)> = Vec::new();
        for id in requirement.keys() {
            let schemes = match self.credentials.get(id.as_str()) {
                Some(Credential::Sent(index)) => vec![*index],
                Some(Credential::Basic(user)) => vec![*user, *user + 1],
                Some(Credential::Nothing | Credential::Certificate) => continue,
                None => {
                    self.undeclared_scheme(id, at);
                    continue;
                }
            };
            let place = place(&self.carriers[schemes[0]]);
            match places.iter_mut().find(|(known, _)| *known == place) {
                Some((_, rivals)) => rivals.push((id, schemes)),
                None => places.push((place, vec![(id, schemes)])),
            }
        }
        for (_, rivals) in places.iter().filter(|(_, rivals)| rivals.len() > 1) {
            self.rivals(rivals, at);
        }
        let mut alternatives = vec![Vec::new()];
        for (_, rivals) in places {
            let ways = alternatives.iter().flat_map(|known: &Vec<usize>| {
                rivals.iter().map(|(_, schemes)| [known.as_slice(), schemes].concat())
            });
            alternatives = ways.take(MOST_ALTERNATIVES).collect();
        }
        alternatives
    }

    /// Reports a scheme that the document doesn't declare.
    fn undeclared_scheme(&mut self, id: &str, at: &Pointer) {
        let message =
            format!("`{id}` isn't among the document's security schemes; nothing is sent for it");
        let cure = match nearest(id, self.credentials.keys().copied()) {
            Some(near) => format!("did you mean `{near}`? Until then {BY_HEADER}"),
            None => {
                let declared = self.diagnostics.written("#/components/securitySchemes");
                format!("declare it under `{declared}`; until then {BY_HEADER}")
            }
        };
        self.diagnostics.warning(Code::DanglingReference, &at.child(id), message).help(cure);
    }

    /// Reports several schemes that want the same place of a request.
    fn rivals(&mut self, rivals: &Rivals<'_>, at: &Pointer) {
        let names: Vec<String> = rivals.iter().map(|(id, _)| format!("`{id}`")).collect();
        let message =
            format!("a request can carry only one of {}; either will do", names.join(" and "));
        self.diagnostics
            .warning(Code::Inferred, at, message)
            .help("make a requirement of its own of each");
    }

    /// What a client sends for a scheme.
    fn carrier(&mut self, scheme: &SecurityScheme, at: &Pointer) -> Sends {
        match scheme {
            SecurityScheme::APIKey { location: APIKeyLocation::Query, name, .. } => {
                Sends::Carrier(Carrier::Query(name.clone()))
            }
            SecurityScheme::APIKey { location: APIKeyLocation::Header, name, .. }
                if is_of_the_connection(name) =>
            {
                let message =
                    format!("`{name}` is the connection's, and no place for a credential");
                self.diagnostics
                    .warning(Code::Invalid, &at.child("name"), message)
                    .help("nothing is sent for this scheme");
                Sends::Nothing
            }
            SecurityScheme::APIKey { location, name, .. } => {
                let carrier = match location {
                    APIKeyLocation::Cookie => Carrier::Cookie,
                    _ => Carrier::Header,
                };
                self.api_key(carrier, name, &at.child("name"))
            }
            SecurityScheme::HTTP { scheme, .. } => match letters(scheme).as_str() {
                "bearer" => Sends::Carrier(Carrier::Bearer),
                "mutualtls" => {
                    let message = "a certificate isn't sent in a request";
                    self.diagnostics
                        .warning(Code::Ignored, at, message)
                        .help("callers give it to the HTTP client that they build the client with");
                    Sends::Certificate
                }
                "basic" => Sends::Basic,
                "none" | "noauth" | "anonymous" => Sends::Nothing,
                _ => {
                    let message = format!("what `{scheme}` wants isn't worked out by the client");
                    self.diagnostics
                        .warning(Code::Ignored, &at.child("scheme"), message)
                        .help("the value of the header `Authorization` is sent as it is given");
                    Sends::Carrier(Carrier::Header("Authorization".to_owned()))
                }
            },
            // However a token is had, it's sent in the same way.
            SecurityScheme::OAuth2 { .. } | SecurityScheme::OpenIDConnect { .. } => {
                Sends::Carrier(Carrier::Bearer)
            }
        }
    }

    /// What carries an API key in a header or cookie. Some write what the header holds as well.
    fn api_key(&mut self, carrier: fn(String) -> Carrier, name: &str, at: &Pointer) -> Sends {
        if is_name(name) {
            return Sends::Carrier(carrier(name.to_owned()));
        }
        let message = format!("`{name}` can't be the name of a header or cookie");
        let finding = self.diagnostics.warning(Code::Invalid, at, message);
        let name = name.trim();
        let end =
            name.find([':', '=']).or_else(|| name.find(' ').filter(|_| is_authorization(name)));
        let (begin, rest) = name.split_at(end.unwrap_or(name.len()));
        let begin = begin.trim_end();
        if !is_name(begin) {
            finding.help(format!("nothing is sent for this scheme; {BY_HEADER}"));
            return Sends::Nothing;
        }
        let is_bearer = begin.eq_ignore_ascii_case("authorization")
            && rest.to_ascii_lowercase().contains("bearer");
        if is_bearer {
            finding.help("it is read as a bearer token; that is `type: http` and `scheme: bearer`");
            return Sends::Carrier(Carrier::Bearer);
        }
        finding.help(format!("`{begin}` is taken, and a key is sent as it is given"));
        Sends::Carrier(carrier(begin.to_owned()))
    }
}

/// What a client sends for a scheme.
enum Sends {
    Carrier(Carrier),
    Basic,
    Nothing,
    Certificate,
}

/// Schemes of a requirement whose credentials go into one place, with the indices of what is sent.
type Rivals<'r> = Vec<(&'r str, Vec<usize>)>;

/// More ways to meet a requirement than anyone means.
const MOST_ALTERNATIVES: usize = 32;

/// Where in a request a credential goes: two of the same place exclude each other.
fn place(carrier: &Carrier) -> Carrier {
    match carrier {
        Carrier::Bearer | Carrier::BasicUser | Carrier::BasicPassword(_) => {
            Carrier::Header("authorization".to_owned())
        }
        Carrier::Header(name) => Carrier::Header(name.to_ascii_lowercase()),
        Carrier::Query(_) | Carrier::Cookie(_) => carrier.clone(),
    }
}

/// Whether a name begins with that of the header `Authorization`, behind which many write what it holds.
fn is_authorization(name: &str) -> bool {
    let word = name.split_whitespace().next().unwrap_or_default();
    word.eq_ignore_ascii_case("authorization")
}

/// Whether a header can have a name. What can be a header's name is just what can be a cookie's.
fn is_name(text: &str) -> bool {
    HeaderName::from_bytes(text.as_bytes()).is_ok()
}

/// Whether a header says where a request ends or where it goes.
fn is_of_the_connection(name: &str) -> bool {
    let names = ["connection", "content-length", "host", "te", "transfer-encoding", "upgrade"];
    names.iter().any(|known| name.trim().eq_ignore_ascii_case(known))
}

/// A word without what isn't a letter, to be compared with others.
fn letters(word: &str) -> String {
    word.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

fn description(scheme: &SecurityScheme) -> Option<Prose> {
    let (SecurityScheme::APIKey { description, .. }
    | SecurityScheme::HTTP { description, .. }
    | SecurityScheme::OAuth2 { description, .. }
    | SecurityScheme::OpenIDConnect { description, .. }) = scheme;
    description.as_deref().and_then(Prose::new)
}

#[cfg(test)]
mod tests {
    use crate::lower::small::lowered;
    use crate::model::{Api, Carrier};

    /// An API of one operation, and what is said of its credentials.
    fn secured(schemes: &str, document: &str, operation: &str) -> (Api, Vec<String>) {
        lowered(&format!(
            "
            security: {document}
            paths: {{/pets: {{get: {{responses: {{'204': {{description: ''}}}}{operation}}}}}}}
            components: {{securitySchemes: {{{schemes}}}}}
            "
        ))
    }

    fn carriers(scheme: &str) -> (Vec<Carrier>, Vec<String>) {
        let (api, found) = secured(&format!("one: {scheme}"), "[]", "");
        (api.schemes.into_iter().map(|scheme| scheme.carrier).collect(), found)
    }

    #[test]
    fn schemes_say_what_carries_a_credential() {
        for (scheme, carrier) in [
            ("{type: apiKey, in: header, name: X-Key}", Carrier::Header("X-Key".to_owned())),
            ("{type: apiKey, in: query, name: key}", Carrier::Query("key".to_owned())),
            ("{type: apiKey, in: cookie, name: key}", Carrier::Cookie("key".to_owned())),
            ("{type: http, scheme: Bearer}", Carrier::Bearer),
            ("{type: openIdConnect, openIdConnectUrl: 'https://pets.test'}", Carrier::Bearer),
            ("{type: oauth2, flows: {}}", Carrier::Bearer),
        ] {
            assert_eq!(carriers(scheme), (vec![carrier], Vec::new()), "{scheme}");
        }
        assert_eq!(carriers("{type: http, scheme: none}"), (Vec::new(), Vec::new()));
    }

    #[test]
    fn a_header_that_says_what_it_holds_is_taken_for_its_name() {
        for (name, carrier) in [
            ("'Authorization: Bearer'", Carrier::Bearer),
            ("'X-Key: <key>'", Carrier::Header("X-Key".to_owned())),
        ] {
            let (carriers, found) =
                carriers(&format!("{{type: apiKey, in: header, name: {name}}}"));
            assert_eq!(carriers, [carrier]);
            let name = name.trim_matches('\'');
            assert_eq!(
                found,
                [format!(
                    "invalid at /components/securitySchemes/one/name: \
                          `{name}` can't be the name of a header or cookie"
                )]
            );
        }
    }

    #[test]
    fn what_is_the_connections_carries_no_credential() {
        for name in ["Content-Length", "host", "Transfer-Encoding"] {
            let (carriers, found) =
                carriers(&format!("{{type: apiKey, in: header, name: {name}}}"));
            assert_eq!((carriers, found.len()), (Vec::new(), 1), "{name}");
        }
    }

    #[test]
    fn basic_authentication_has_two_credentials() {
        let (carriers, found) = carriers("{type: http, scheme: basic}");
        assert_eq!(carriers, [Carrier::BasicUser, Carrier::BasicPassword(0)]);
        assert_eq!(found, [""; 0]);
    }

    #[test]
    fn of_other_schemes_the_caller_gives_all_of_the_header() {
        let (carriers, found) = carriers("{type: http, scheme: digest}");
        assert_eq!(carriers, [Carrier::Header("Authorization".to_owned())]);
        assert_eq!(
            found,
            ["ignored at /components/securitySchemes/one/scheme: \
              what `digest` wants isn't worked out by the client"]
        );
    }

    const SCHEMES: &str = "key: {type: apiKey, in: header, name: k}, \
                           token: {type: http, scheme: bearer}, \
                           basic: {type: http, scheme: basic}";

    /// An API of an operation, and of another one that asks for each of these schemes.
    fn asked(document: &str, operation: &str) -> (Api, Vec<String>) {
        let all = "security: [{key: []}, {token: []}, {basic: []}]";
        let operation =
            format!("{operation}}}, put: {{responses: {{'204': {{description: ''}}}}, {all}");
        secured(SCHEMES, document, &operation)
    }

    fn wanted(document: &str, operation: &str) -> (Vec<Vec<usize>>, Vec<String>) {
        let (mut api, found) = asked(document, operation);
        (api.operations.remove(0).security.alternatives, found)
    }

    #[test]
    fn an_operation_wants_what_the_document_does_unless_it_says_so_itself() {
        assert_eq!(wanted("[{key: []}]", ""), (vec![vec![0]], Vec::new()));
        let own = ", security: [{key: [], token: []}, {}]";
        assert_eq!(wanted("[{key: []}]", own), (vec![vec![0, 1], vec![]], Vec::new()));
        assert_eq!(wanted("[{key: []}]", ", security: []"), (Vec::new(), Vec::new()));
    }

    #[test]
    fn an_alternative_is_there_once() {
        let (alternatives, found) = wanted("[{basic: []}, {token: []}, {token: []}]", "");
        assert_eq!(alternatives, [vec![2, 3], vec![1]]);
        assert_eq!(found, [""; 0]);
    }

    #[test]
    fn of_credentials_that_want_the_same_place_one_will_do() {
        let (alternatives, found) = wanted("[{key: [], token: [], basic: []}]", "");
        assert_eq!(alternatives, [vec![0, 1], vec![0, 2, 3]]);
        assert_eq!(
            found,
            ["inferred at /security/0: a request can carry only one of `token` and `basic`; \
              either will do"]
        );
        let many: Vec<String> =
            (0..40).map(|n| format!("s{n}: {{type: oauth2, flows: {{}}}}")).collect();
        let all: Vec<String> = (0..40).map(|n| format!("s{n}: []")).collect();
        let (api, _) = secured(&many.join(", "), &format!("[{{{}}}]", all.join(", ")), "");
        assert_eq!(api.operations[0].security.alternatives.len(), super::MOST_ALTERNATIVES);
    }

    #[test]
    fn scopes_are_those_of_one_way_to_meet_a_requirement() {
        let scopes = |own: &str| {
            let (mut api, _) = asked("[]", &format!(", security: {own}"));
            api.operations.remove(0).security.scopes
        };
        let of = |scopes: &[&str]| -> Vec<(usize, String)> {
            scopes.iter().map(|scope| (1, (*scope).to_owned())).collect()
        };
        assert_eq!(
            scopes("[{token: [read, write, read]}, {key: [], token: [write, admin]}]"),
            [of(&["read", "write"]), of(&["write", "admin"])]
        );
        assert_eq!(scopes("[{token: [read]}, {key: []}, {}]"), [of(&["read"]), of(&[])]);
        let rivals = scopes("[{token: [read], basic: []}]");
        assert_eq!(rivals, [of(&["read"]), of(&[])]);
    }

    #[test]
    fn nothing_is_sent_for_a_scheme_that_is_not_declared() {
        let (alternatives, found) = wanted("[{other: []}]", "");
        assert_eq!(alternatives, [[0; 0]]);
        assert_eq!(
            found,
            ["dangling-reference at /security/0/other: \
              `other` isn't among the document's security schemes; nothing is sent for it"]
        );
    }
}
