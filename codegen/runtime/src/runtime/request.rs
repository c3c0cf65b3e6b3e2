//! A request, as far as the operation and its arguments decide it.

use http::HeaderMap;

/// The part of a request that the operation and its arguments decide.
#[derive(Debug, Clone)]
pub(crate) struct Request {
    pub(crate) path: String,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Vec<u8>>,
}
