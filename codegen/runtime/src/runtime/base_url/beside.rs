//! URLs of servers beside a client's own.

use reqwest::Url;

use super::BaseUrl;

impl BaseUrl {
    /// Whether it is the one that a document declares, or the document declares none.
    pub(crate) fn is_declared(&self, declared: Option<&str>) -> bool {
        let is_same = |declared: &str| Self::parse(declared).is_ok_and(|it| it.text == self.text);
        declared.is_none_or(is_same)
    }

    /// A URL that is relative to this one.
    pub(crate) fn beside(&self, relative: &str) -> Result<Self, String> {
        let base = Url::parse(&self.text).map_err(|error| error.to_string())?;
        let joined = base.join(relative).map_err(|error| error.to_string())?;
        Self::parse(joined.as_str())
    }
}
