//! Headers whose values have a type.

use std::marker::PhantomData;
use std::str::FromStr;

use http::HeaderMap;

use super::Response;
use crate::runtime::error::Error;

/// A header of responses, whose value is of a type.
#[derive(Debug)]
pub struct Header<T> {
    name: &'static str,
    value: PhantomData<fn() -> T>,
}

impl<T> Header<T> {
    /// The header of this name, in lower case.
    pub(crate) const fn new(name: &'static str) -> Self {
        Self { name, value: PhantomData }
    }

    /// Its name, in lower case.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }
}

impl<T: FromStr> Header<T> {
    fn of(&self, headers: &HeaderMap) -> Option<T> {
        headers.get(self.name)?.to_str().ok()?.trim().parse().ok()
    }
}

impl<T> Response<T> {
    /// The value of a header that the API's document declares; `None` if the response doesn't have it,
    /// or its value is of another type.
    #[must_use]
    #[allow(clippy::needless_pass_by_value, reason = "it is a constant")]
    pub fn header<V: FromStr>(&self, header: Header<V>) -> Option<V> {
        header.of(&self.raw.headers)
    }
}

impl Error {
    /// The value of a header that the API's document declares; `None` if no response came, or it doesn't
    /// have it, or its value is of another type.
    #[must_use]
    #[allow(clippy::needless_pass_by_value, reason = "it is a constant")]
    pub fn header<V: FromStr>(&self, header: Header<V>) -> Option<V> {
        header.of(self.headers()?)
    }
}
