//! What operations declare that say no more.

use http::Method;

use super::Declaration;
use crate::runtime::client::Api;
use crate::runtime::credentials::Scheme;

impl Declaration {
    /// What an operation of an API declares, unless it says otherwise: what it accepts, and which
    /// schemes it asks for. Which operation it is, each says.
    pub(crate) const fn of(
        api: &'static Api,
        accept: &'static str,
        security: &'static [&'static [&'static Scheme]],
    ) -> Self {
        Self {
            api,
            id: "",
            method: &Method::GET,
            path: "",
            accept,
            security,
            other_successes: &[],
            errors: &[],
        }
    }
}
