//! A call of an operation: its request while it is put together, until it is awaited.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;

use http::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use serde::Serialize;

use super::client::Client;
use super::error::Error;
use super::operation::Operation;
use super::path;
use super::request::Request;

/// A call of operation `O`, which is sent when it is awaited.
///
/// It holds all it needs and borrows nothing. Where a future is wanted, to spawn it or to join it
/// with others, [`into_future`](Self::into_future) makes one of it.
#[must_use = "a call is sent when it is awaited"]
pub struct Call<O> {
    client: Client,
    request: Result<Request, Error>,
    operation: PhantomData<fn() -> O>,
}

impl Client {
    /// A call of operation `O`, still without its arguments.
    pub(crate) fn call<O: Operation>(&self) -> Call<O> {
        Call::new(self)
    }
}

impl<O: Operation> Call<O> {
    pub(crate) fn new(client: &Client) -> Self {
        let accept = HeaderValue::from_static(O::DECLARATION.accept);
        let headers = HeaderMap::from_iter([(ACCEPT, accept)]);
        let path = O::DECLARATION.path.to_owned();
        Self {
            client: client.clone(),
            request: Ok(Request {
                path,
                query: Vec::new(),
                headers,
                body: None,
            }),
            operation: PhantomData,
        }
    }

    /// Puts `value` into the path in place of `{name}`.
    #[allow(dead_code, reason = "not every API has a path parameter")]
    pub(crate) fn with_path(self, name: &str, value: &(impl ToString + ?Sized)) -> Self {
        self.change(|request| {
            request.path = path::fill(&request.path, name, &value.to_string())?;
            Ok(())
        })
    }

    /// Sets `name=value` in the query.
    #[allow(dead_code, reason = "not every API has a query parameter")]
    pub(crate) fn with_query(
        self,
        name: &str,
        value: &(impl ToString + ?Sized),
    ) -> Self {
        self.change(|request| {
            request.query.retain(|(known, _)| known != name);
            request.query.push((name.to_owned(), value.to_string()));
            Ok(())
        })
    }

    /// Sets the header `name`.
    #[allow(dead_code, reason = "not every API has a header parameter")]
    pub(crate) fn with_header(
        self,
        name: &'static str,
        value: &(impl ToString + ?Sized),
    ) -> Self {
        self.change(|request| {
            let mut value = HeaderValue::try_from(value.to_string()).map_err(|_| {
                format!("the value for the header `{name}` can't stand in a header")
            })?;
            // What an API takes in a header of its own is often a credential.
            value.set_sensitive(true);
            request.headers.insert(HeaderName::from_static(name), value);
            Ok(())
        })
    }

    /// Sends `body` as JSON.
    #[allow(dead_code, reason = "not every API has a request body")]
    pub(crate) fn with_json(self, body: &(impl Serialize + ?Sized)) -> Self {
        self.with_json_as("application/json", body)
    }

    /// Sends `body` as JSON under the name of another media type.
    #[allow(dead_code, reason = "not every API has a request body")]
    pub(crate) fn with_json_as(
        self,
        media_type: &'static str,
        body: &(impl Serialize + ?Sized),
    ) -> Self {
        self.change(|request| {
            let json = serde_json::to_vec(body).map_err(|error| {
                format!("the body can't be written as JSON: {error}")
            })?;
            request.body = Some(json);
            let media_type = HeaderValue::from_static(media_type);
            request.headers.insert(CONTENT_TYPE, media_type);
            Ok(())
        })
    }

    /// Changes the request, unless it is invalid already; the first reason is the one that the
    /// caller gets to see.
    fn change(
        mut self,
        change: impl FnOnce(&mut Request) -> Result<(), String>,
    ) -> Self {
        if let Ok(request) = &mut self.request
            && let Err(reason) = change(request)
        {
            self.request = Err(Error::invalid_request(O::DECLARATION, reason));
        }
        self
    }
}

impl<O: Operation> IntoFuture for Call<O> {
    type Output = Result<O::Output, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let response = self.client.send(O::DECLARATION, self.request?).await?;
            O::decode(&response)
                .map_err(|error| Error::decode(O::DECLARATION, response, error))
        })
    }
}

impl<O: Operation> fmt::Debug for Call<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &O::DECLARATION.id)
            .field("request", &format_args!("{}", O::DECLARATION))
            .finish_non_exhaustive()
    }
}
