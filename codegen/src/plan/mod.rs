//! What the client is made of, in Rust's terms: of a model, what is known of it and the names in it,
//! everything that the emitters write, with nothing left for them to choose.

mod client;
mod operations;
mod types;

pub(crate) use client::{BaseUrl, Client, Credential};
pub(crate) use operations::{
    Argument, Body, BodyType, Decoder, ErrorBody, Method, OperationModule, Place, Returned, Taken,
    TypedError,
};
pub(crate) use types::RustType;

use crate::model::Api;
pub(crate) use crate::model::{Carrier, Status};
use crate::names::Names;
use crate::passes::Facts;

/// A client crate.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) package: Package,
    pub(crate) client: Client,
    /// In the order of their names.
    pub(crate) operations: Vec<OperationModule>,
    /// The types of component schemas, with the schemas' names.
    pub(crate) components: Vec<(String, RustType)>,
}

/// What the crate is as a package.
#[derive(Debug)]
pub(crate) struct Package {
    pub(crate) name: String,
    /// Whether some names have letters about which rustc warns, since they look like others.
    pub(crate) has_foreign_letters: bool,
    /// Whether some are names that Clippy takes for placeholders.
    pub(crate) has_placeholders: bool,
}

impl Package {
    /// The library's name in paths.
    pub(crate) fn library(&self) -> String {
        self.name.replace('-', "_")
    }
}

impl Plan {
    /// The methods in the document's order of their operations.
    pub(crate) fn methods_in_order(&self) -> Vec<&Method> {
        let mut methods: Vec<&Method> =
            self.operations.iter().flat_map(|module| &module.methods).collect();
        methods.sort_by_key(|method| method.index);
        methods
    }

    /// Plans the client of an API.
    pub(crate) fn of(api: &Api, facts: &Facts, names: &Names) -> Self {
        let components = api.components.iter();
        let ty = |id| RustType::nullable(&api.types, names, id);
        let package = Package {
            name: names.package.clone(),
            has_foreign_letters: !names.are_ascii(),
            has_placeholders: names.have_placeholders(),
        };
        Self {
            package,
            client: Client::of(api, names),
            operations: operations::modules(api, facts, names),
            components: components.map(|(name, id)| (name.clone(), ty(*id))).collect(),
        }
    }
}
