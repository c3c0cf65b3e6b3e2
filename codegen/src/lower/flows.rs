//! How OAuth 2.0 yields tokens, for people: with which URLs, and for which scopes.

use indexmap::IndexMap;
use openapiv3::SecurityScheme;
use serde_json::Value;

use crate::model::{Flow, Prose};
use crate::normalize::DEVICE_FLOW;

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
    let device = flows.extensions.get(DEVICE_FLOW).map(device);
    [code, implicit, password, client, device].into_iter().flatten().collect()
}

/// The flow of devices that have no browser, which `openapiv3` doesn't read.
fn device(flow: &Value) -> Flow {
    let url = |key| flow.get(key).and_then(Value::as_str).and_then(written);
    let scopes = flow.get("scopes").and_then(Value::as_object).into_iter().flatten();
    Flow {
        name: "deviceAuthorization",
        authorization_url: url("deviceAuthorizationUrl"),
        token_url: url("tokenUrl"),
        scopes: scopes
            .map(|(name, said)| (name.clone(), said.as_str().and_then(Prose::new)))
            .collect(),
    }
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
                    x-device-authorization:
                      deviceAuthorizationUrl: /device
                      tokenUrl: /token
                      scopes: {read: Reads.}
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
            ("deviceAuthorization", "/device", "/token"),
        ];
        let expected = expected.map(|(name, a, b)| (name, a.to_owned(), b.to_owned()));
        assert_eq!(urls.collect::<Vec<_>>(), expected);
        let scopes = flows[0].scopes.iter().map(|(name, description)| {
            (name.as_str(), description.as_ref().map(Prose::as_written))
        });
        assert_eq!(scopes.collect::<Vec<_>>(), [("read", Some("Reads.")), ("write", None)]);
    }
}
