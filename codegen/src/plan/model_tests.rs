//! What is tested of models: that each example decodes, and encodes back to the same JSON.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::inputs::Inputs;
use super::operation_tests::{Decoded, TestBody};
use super::operations::{Method, OperationModule, Returned};
use super::types::RustType;
use crate::model::{Kind, MediaType, Payload, TypeId};
use crate::names::Name;

/// The test of a model.
#[derive(Debug)]
pub(crate) struct ModelTest {
    pub(crate) model: Name,
    /// At least one.
    pub(crate) examples: Vec<Value>,
}

/// The tests of all models of which there is a value that no test of an operation tries: a type that
/// holds itself without end has none.
pub(super) fn all(inputs: Inputs<'_>, operations: &[OperationModule]) -> Vec<ModelTest> {
    let methods = operations.iter().flat_map(|module| &module.methods);
    let tried: BTreeSet<(&Name, String)> = methods.flat_map(tried).collect();
    let tests = examples(inputs).into_iter().filter_map(|(id, mut examples)| {
        let model = &inputs.names.ty(id).name;
        examples.retain(|example| !tried.contains(&(model, example.to_string())));
        (!examples.is_empty()).then(|| ModelTest { model: model.clone(), examples })
    });
    tests.collect()
}

/// The values that the test of an operation decodes and encodes, each with its model.
fn tried(method: &Method) -> Vec<(&Name, String)> {
    let Some(test) = &method.test else { return Vec::new() };
    let mut all: Vec<(&RustType, &Value)> = Vec::new();
    if test.has_success() {
        if let Some(TestBody::Json(ty, _, values)) = &test.body {
            all.extend(values.iter().map(|value| (ty, value)));
        }
        if let (Decoded::Value, Returned::Something { ty, .. }) =
            (test.success.decoded, &method.returned)
        {
            all.extend(test.success.json().map(|value| (ty, value)));
        }
    }
    if test.has_failures() {
        let failures = test.failures.iter();
        all.extend(failures.flat_map(|(ty, cases)| cases.iter().map(move |(_, it)| (ty, it))));
    }
    let models = all.into_iter().filter_map(|(ty, value)| match ty {
        RustType::Model { name, .. } => Some((name, value.to_string())),
        _ => None,
    });
    models.collect()
}

/// The examples of each model, wherever in the document they stand; one that is made up where there is
/// none, unless any text would do.
fn examples(inputs: Inputs<'_>) -> BTreeMap<TypeId, Vec<Value>> {
    let models = inputs.types().iter().filter(|(id, ty)| {
        // No JSON holds a file.
        let is_tested = ty.kind.is_model() || ty.kind.newtype().is_some();
        is_tested && !inputs.holders.has_files(*id)
    });
    let own = |id| inputs.examples(id).iter().map(|example| example.value.clone()).collect();
    let mut found: BTreeMap<TypeId, Vec<Value>> = models.map(|(id, _)| (id, own(id))).collect();
    for (media, payload) in requests(inputs).chain(responses(inputs)) {
        let id = payload.ty().map(|ty| inputs.types().resolve(ty));
        if let Some(values) = id.and_then(|id| found.get_mut(&id)) {
            values.extend(media.examples.iter().map(|example| example.value.clone()));
        }
    }
    for (id, values) in &mut found {
        if values.is_empty() && !is_open_to_texts(inputs.kind(*id)) {
            values.extend(inputs.sample(*id).cloned());
        }
        *values = once(std::mem::take(values));
    }
    found
}

/// Whether every text is a value: an enum's example in its documentation shows what else there is to it.
fn is_open_to_texts(kind: &Kind) -> bool {
    matches!(kind, Kind::Enumeration(listed) if listed.shape.strings().is_some())
}

type Bodies<'a> = Box<dyn Iterator<Item = (&'a MediaType, &'a Payload)> + 'a>;

fn requests(inputs: Inputs<'_>) -> Bodies<'_> {
    let operations = inputs.api.operations.iter().zip(&inputs.facts.exchanges);
    Box::new(operations.flat_map(|(operation, exchange)| {
        let bodies = operation.body.iter().flat_map(|body| &body.content);
        bodies.zip(&exchange.request)
    }))
}

fn responses(inputs: Inputs<'_>) -> Bodies<'_> {
    let operations = inputs.api.operations.iter().zip(&inputs.facts.exchanges);
    Box::new(operations.flat_map(|(operation, exchange)| {
        let bodies = operation.responses.iter().flat_map(|response| &response.content);
        bodies.zip(exchange.responses.iter().flatten())
    }))
}

/// Each value once, without `null`.
fn once(values: Vec<Value>) -> Vec<Value> {
    let mut once: Vec<Value> = Vec::new();
    for value in values.into_iter().filter(|value| !value.is_null()) {
        if !once.contains(&value) {
            once.push(value);
        }
    }
    once
}
