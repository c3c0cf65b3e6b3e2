//! Where a client can fetch tokens for itself: the URLs of OAuth 2.0's client credentials.

use openapiv3::SecurityScheme;

use super::Lowering;
use super::servers::reading::{check_characters, with_host};
use crate::diagnostics::{Code, Pointer};
use crate::model::ClientCredentials;

impl Lowering<'_> {
    /// How a client fetches tokens for a scheme, where it can.
    pub(super) fn client_credentials(
        &mut self,
        scheme: &SecurityScheme,
        at: &Pointer,
    ) -> Option<ClientCredentials> {
        let SecurityScheme::OAuth2 { flows, .. } = scheme else { return None };
        let flow = flows.client_credentials.as_ref()?;
        let token_url = flow.token_url.trim();
        if let Err(message) = check(token_url) {
            let at = at.child("flows").child("clientCredentials").child("tokenUrl");
            self.diagnostics.warning(Code::Invalid, &at, message).help(
                "write the URL that tokens are fetched at; until then, callers give a token or what \
                 yields one",
            );
            return None;
        }
        let scopes = flow.scopes.keys().cloned().collect();
        Some(ClientCredentials { token_url: token_url.to_owned(), scopes })
    }
}

/// Refuses what is no URL that secrets may be sent to.
fn check(text: &str) -> Result<(), String> {
    check_characters(text)?;
    let Some((scheme, _)) = text.split_once("://") else { return relative(text) };
    if !["https", "http"].iter().any(|known| scheme.eq_ignore_ascii_case(known)) {
        return Err("this is no URL of HTTP".to_owned());
    }
    let url = with_host(text)?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err("this URL holds a user name or a password".to_owned());
    }
    if url.fragment().is_some() {
        return Err("the URL of tokens can't have a fragment".to_owned());
    }
    Ok(())
}

/// Refuses what is no path, of a URL without a host.
fn relative(text: &str) -> Result<(), String> {
    let first = text.split(['/', '?']).next().unwrap_or_default();
    if text.is_empty() {
        return Err("this is no URL: it is empty".to_owned());
    }
    if text.starts_with("//") || first.contains([':', '.']) && !first.chars().all(|c| c == '.') {
        return Err("this URL has no scheme, such as `https://`".to_owned());
    }
    if text.contains('#') {
        return Err("the URL of tokens can't have a fragment".to_owned());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::lower::small::lowered;
    use crate::model::ClientCredentials;

    /// What a client of a scheme with these flows fetches tokens with, and what was found.
    fn fetched(flows: &str) -> (Option<ClientCredentials>, Vec<String>) {
        let (mut api, found) = lowered(&format!(
            "components: {{securitySchemes: {{login: {{type: oauth2, flows: {{{flows}}}}}}}}}"
        ));
        (api.schemes.remove(0).client_credentials, found)
    }

    #[test]
    fn a_flow_says_where_tokens_are_fetched_and_what_they_may_be_good_for() {
        let flow =
            "clientCredentials: {tokenUrl: ' /token ', scopes: {read: Reads., write: Writes.}}";
        let scopes = ["read", "write"].map(str::to_owned).to_vec();
        let expected = ClientCredentials { token_url: "/token".to_owned(), scopes };
        assert_eq!(fetched(flow), (Some(expected), Vec::new()));
        let other = "password: {tokenUrl: 'https://pets.test/token', scopes: {}}";
        assert_eq!(fetched(other), (None, Vec::new()));
    }

    #[test]
    fn an_odd_url_is_reported_and_nothing_is_fetched_there() {
        let flow = "clientCredentials: {tokenUrl: 'javascript:alert(1)', scopes: {}}";
        let found = "invalid at \
                     /components/securitySchemes/login/flows/clientCredentials/tokenUrl: \
                     this URL has no scheme, such as `https://`";
        assert_eq!(fetched(flow), (None, vec![found.to_owned()]));
    }

    #[test]
    fn tokens_are_fetched_over_http_at_a_url_or_a_path() {
        for good in [
            "https://pets.test/token/",
            "HTTPS://pets.test:8443/token?tenant=1",
            "http://localhost:8080/token",
            "/oauth/token?v=1.2",
            "oauth/token",
            "../token",
        ] {
            assert_eq!(check(good), Ok(()), "{good}");
        }
        for bad in [
            "",
            "//pets.test/token",
            r"\\pets.test\token",
            "https://{tenant}.pets.test/token",
            "https://a:b@pets.test/token",
            "https://pets.test/token#x",
            "/token#x",
            "https:///token",
            "https://pets.test:port/token",
            "ftp://pets.test/token",
            "file:///etc/passwd",
            "pets.test/token",
            "pets.test:80/token",
            "data:,x",
            "/to\nken",
        ] {
            assert!(check(bad).is_err(), "{bad}");
        }
    }
}
