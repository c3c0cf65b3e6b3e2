//! Begins a call.

use std::marker::PhantomData;

use http::HeaderMap;

use super::Call;
use crate::runtime::client::Client;
use crate::runtime::operation::Operation;
use crate::runtime::query::Query;
use crate::runtime::request::Request;

impl Client {
    /// A call of operation `O`, still without its arguments.
    pub(crate) fn call<O: Operation>(&self) -> Call<O> {
        let request = Request {
            base_url: None,
            path: O::DECLARATION.path.into(),
            query: Query::default(),
            headers: HeaderMap::new(),
            body: None,
        };
        Call {
            client: self.clone(),
            settings: self.0.settings.clone(),
            request: Ok(request),
            operation: PhantomData,
        }
    }
}
