//! What the base URL and a path come to.

use proptest::prelude::*;
use reqwest::Url;

use crate::runtime::base_url::BaseUrl;
use crate::runtime::query::Query;

const BASE: &str = "https://pets.test/v1";

fn joined(path: &str) -> Result<String, String> {
    let base = BaseUrl::parse(BASE).expect("a base URL");
    base.join(path, &Query::default()).map(|uri| uri.to_string())
}

#[test]
fn a_path_stays_what_it_is_or_is_refused() {
    for path in ["/pets/1", "/pets/a%20b", "/pets/..a", "/pets/...", "/pets/%2Fetc", "/a;b=1/c:d@e"]
    {
        assert_eq!(joined(path), Ok(format!("{BASE}{path}")), "{path}");
    }
    for path in
        ["/pets/..", "/./pets", "/pets/%2E%2e/1", "/pets/.%2e", "/%2E/pets", "/pets?a", "/#a"]
    {
        assert!(joined(path).is_err(), "{path}");
    }
}

proptest! {
    /// No shortcut leads elsewhere than the way by way of a parser of URLs.
    #[test]
    fn a_path_leads_where_a_parser_of_urls_says(path in r"/([a-zA-Z0-9%.2eE/~;:@?#\\ '^|é\[-]{0,12})") {
        let parsed = Url::parse(&format!("{BASE}{path}")).expect("a URL");
        let is_kept = parsed.path().strip_prefix("/v1") == Some(path.as_str());
        match joined(&path) {
            Ok(url) => {
                prop_assert_eq!(&url, &format!("{BASE}{path}"));
                prop_assert_eq!(parsed.as_str(), url);
            }
            Err(_) => prop_assert!(!is_kept, "{} is refused", path),
        }
    }
}
