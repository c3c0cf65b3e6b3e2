//! Where the URLs of a document lead for a client, whose base URL may be another one.

use reqwest::Url;

use super::BaseUrl;

impl BaseUrl {
    /// Whether it is the one that a document declares, or the document declares none.
    pub(crate) fn is_declared(&self, declared: Option<&str>) -> bool {
        let is_same = |declared: &str| Self::parse(declared).is_ok_and(|it| it.text == self.text);
        declared.is_none_or(is_same)
    }

    /// A URL that may be relative to this one.
    pub(crate) fn resolve(&self, url: &str) -> Result<Url, String> {
        let base = Url::parse(&self.text).map_err(|error| error.to_string())?;
        base.join(url).map_err(|error| error.to_string())
    }
}
