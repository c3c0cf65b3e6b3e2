//! How OAuth 2.0 yields tokens, for people: with which URLs, and for which scopes.

use indexmap::IndexMap;
use openapiv3::SecurityScheme;

use crate::model::{Flow, Prose};

/// The flows of a scheme, those first in which somebody agrees.
pub(super) fn flows(scheme: &SecurityScheme) -> Vec<Flow> {
    let SecurityScheme::OAuth2 { flows, .. } = scheme else { return Vec::new() };
    let code = flows.authorization_code.as_ref().map(|it| Flow {
        name: "authorizationCode",
        authorization_url: written(&it.authorization_url),
        token_url: written(&it.token_url),
        scopes: scopes(&it.scopes),
    });
    let implicit = flows.implicit.as_ref().map(|it| Flow {
        name: "implicit",
        authorization_url: written(&it.authorization_url),
        token_url: None,
        scopes: scopes(&it.scopes),
    });
    let password = flows.password.as_ref().map(|it| Flow {
        name: "password",
        authorization_url: None,
        token_url: written(&it.token_url),
        scopes: scopes(&it.scopes),
    });
    let client = flows.client_credentials.as_ref().map(|it| Flow {
        name: "clientCredentials",
        authorization_url: None,
        token_url: written(&it.token_url),
        scopes: scopes(&it.scopes),
    });
    [code, implicit, password, client].into_iter().flatten().collect()
}

/// A URL, if there is something in it.
fn written(url: &str) -> Option<String> {
    Some(url.trim()).filter(|url| !url.is_empty()).map(str::to_owned)
}

fn scopes(scopes: &IndexMap<String, String>) -> Vec<(String, Option<Prose>)> {
    let all = scopes.iter();
    all.map(|(name, description)| (name.clone(), Prose::new(description))).collect()
}

#[cfg(test)]
mod tests {
    use crate::lower::small::lowered;
    use crate::model::Prose;

    #[test]
    fn flows_say_where_tokens_come_from_and_what_they_are_good_for() {
        let (mut api, _) = lowered(
            "
            components:
              securitySchemes:
                login:
                  type: oauth2
                  flows:
                    password: {tokenUrl: '', scopes: {}}
                    implicit: {authorizationUrl: /agree, scopes: {}}
                    authorizationCode:
                      authorizationUrl: ' https://pets.test/agree '
                      tokenUrl: https://pets.test/token
                      scopes: {read: Reads., write: ''}
            ",
        );
        let flows = api.schemes.remove(0).flows;
        let urls = flows.iter().map(|flow| {
            let url = |url: &Option<String>| url.clone().unwrap_or_default();
            (flow.name, url(&flow.authorization_url), url(&flow.token_url))
        });
        let expected = [
            ("authorizationCode", "https://pets.test/agree", "https://pets.test/token"),
            ("implicit", "/agree", ""),
            ("password", "", ""),
        ];
        let expected = expected.map(|(name, a, b)| (name, a.to_owned(), b.to_owned()));
        assert_eq!(urls.collect::<Vec<_>>(), expected);
        let scopes = flows[0].scopes.iter().map(|(name, description)| {
            (name.as_str(), description.as_ref().map(Prose::as_written))
        });
        assert_eq!(scopes.collect::<Vec<_>>(), [("read", Some("Reads.")), ("write", None)]);
    }
}
