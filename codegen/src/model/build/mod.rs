//! Small models for tests, written as drafts: types in each other, and references by the names of
//! component schemas, in whatever order.

mod building;
mod drafts;

use std::collections::{BTreeMap, BTreeSet};

use super::{Api, Headers, OtherFiles};
use building::Building;
pub(crate) use drafts::*;

/// A model that is put together.
#[derive(Default)]
pub(crate) struct Model {
    schemas: Vec<(&'static str, Draft)>,
    operations: Vec<OperationDraft>,
}

impl Model {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// Adds a component schema.
    pub(crate) fn schema(mut self, name: &'static str, draft: Draft) -> Self {
        self.schemas.push((name, draft));
        self
    }

    pub(crate) fn operation(mut self, draft: OperationDraft) -> Self {
        self.operations.push(draft);
        self
    }

    /// The API that the drafts describe.
    pub(crate) fn api(self) -> Api {
        let (mut building, components) = Building::of(self.schemas);
        let operations = self.operations.into_iter();
        let operations = operations.map(|draft| building.operation(draft)).collect();
        Api {
            webhooks: Vec::new(),
            webhook: None,
            title: String::new(),
            version: String::new(),
            description: None,
            servers: Vec::new(),
            own_servers: Vec::new(),
            server_variables: Vec::new(),
            schemes: Vec::new(),
            tags: Vec::new(),
            operations,
            components,
            types: building.types,
            texts: building.texts,
            headers: Headers::default(),
            shown: BTreeMap::default(),
            implied: BTreeMap::default(),
            encoded: BTreeSet::default(),
            other_files: OtherFiles::default(),
        }
    }
}
