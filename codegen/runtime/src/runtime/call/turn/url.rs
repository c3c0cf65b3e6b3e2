//! Pages that say where the next one is.

use std::sync::Arc;

use reqwest::Url;

use super::Turned;
use super::circle::CIRCLE;
use crate::runtime::Call;
use crate::runtime::base_url::BaseUrl;
use crate::runtime::pages::PagedOperation;
use crate::runtime::query::Query;

/// How many bytes a URL may have: more than servers take.
const LONGEST: usize = 16 << 10;

impl<O: PagedOperation> Call<O> {
    /// The call of the page that is at a URL, which may be relative to that of the call; none if it is
    /// empty. It has to be on the same server: credentials go along.
    pub(crate) fn with_next_url(self, url: &(impl AsRef<str> + ?Sized)) -> Turned<O> {
        let url = url.as_ref().trim();
        (!url.is_empty()).then(|| self.with_url(url))
    }

    fn with_url(mut self, url: &str) -> Result<Self, String> {
        if url.len() > LONGEST {
            return Err("the URL of the next page is too long".to_owned());
        }
        let request = self.request.as_mut().map_err(|reason| reason.clone())?;
        let base_url = self.client.0.base_url_of(Some(request));
        let former = base_url.join(&request.path, &request.query)?;
        let mut next = former
            .join(url)
            .map_err(|error| format!("the URL of the next page is none: {error}"))?;
        next.set_fragment(None);
        let is_bare = next.username().is_empty() && next.password().is_none();
        if next.origin() != former.origin() || !is_bare {
            return Err("the next page is on another server".to_owned());
        }
        let base_url = BaseUrl::parse(&next.origin().ascii_serialization())?;
        let query = query(&next);
        // As it would be sent, which a page may write in other ways.
        if next == former || base_url.join(next.path(), &query)? == former {
            return Err(CIRCLE.to_owned());
        }
        request.base_url = Some(Arc::new(base_url));
        request.query = query;
        request.path = next.path().to_owned().into();
        Ok(self)
    }
}

/// The query of a URL as it is, by its parameters, of which credentials may be one.
fn query(url: &Url) -> Query {
    let texts = url.query().unwrap_or_default().split('&').filter(|text| !text.is_empty());
    let mut parameters: Vec<(String, String)> = Vec::new();
    for ((name, _), text) in url.query_pairs().zip(texts) {
        match parameters.iter_mut().find(|(known, _)| *known == name) {
            Some((_, texts)) => {
                texts.push('&');
                texts.push_str(text);
            }
            None => parameters.push((name.into_owned(), text.to_owned())),
        }
    }
    let mut query = Query::default();
    for (name, text) in parameters {
        query.put(&name, text);
    }
    query
}
