//! Sends parameters as cookies.

use http::header::COOKIE;
use serde::Serialize;

use super::Call;
use crate::runtime::operation::Operation;
use crate::runtime::query::encode::encode;
use crate::runtime::request;
use crate::runtime::style::{InQuery, Value, query};

impl<O: Operation> Call<O> {
    /// Adds the cookie `name`, or several of them, to those of the request, which HTTP wants in one
    /// header.
    pub(crate) fn with_cookie(
        self,
        name: &str,
        style: &dyn InQuery,
        value: &(impl Serialize + ?Sized),
    ) -> Self {
        self.change(|request| {
            let added = query(style, name, Value::of(Some(name), value)?, [&encode; 2])?;
            let known = request.headers.get(COOKIE).map_or(Ok(""), |known| known.to_str());
            let known = known.map_err(|_| "the header `cookie` isn't ASCII")?.split("; ").filter(
                |cookie| {
                    let is_same = cookie.split_once('=').is_some_and(|(it, _)| it == encode(name));
                    !cookie.is_empty() && !is_same
                },
            );
            let added = added.split('&').filter(|cookie| !cookie.is_empty());
            let cookies: Vec<&str> = known.chain(added).collect();
            if cookies.is_empty() {
                return Ok(());
            }
            let header = request::header(COOKIE.as_str(), &cookies.join("; "))?;
            request::set(&mut request.headers, header)
        })
    }
}
