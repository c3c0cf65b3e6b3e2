//! What the client is made of, in Rust's terms: of a model, what is known of it and the names in it,
//! everything that the emitters write, with nothing left for them to choose.

mod operations;
mod types;

pub(crate) use operations::{
    Argument, Body, BodyType, Decoder, ErrorBody, Method, OperationModule, Place, Returned, Taken,
    TypedError,
};
pub(crate) use types::RustType;

use crate::model::Api;
pub(crate) use crate::model::Status;
use crate::names::Names;
use crate::passes::Facts;

/// A client.
#[derive(Debug)]
pub(crate) struct Plan {
    /// In the order of their names.
    pub(crate) operations: Vec<OperationModule>,
    /// The types of component schemas, with the schemas' names.
    pub(crate) components: Vec<(String, RustType)>,
}

impl Plan {
    /// Plans the client of an API.
    pub(crate) fn of(api: &Api, facts: &Facts, names: &Names) -> Self {
        let components = api.components.iter();
        let ty = |id| RustType::nullable(&api.types, names, id);
        Self {
            operations: operations::modules(api, facts, names),
            components: components.map(|(name, id)| (name.clone(), ty(*id))).collect(),
        }
    }
}
