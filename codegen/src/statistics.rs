//! What can be counted of a model: how much of it there is, and how much of that has no type.

use std::collections::BTreeMap;

use crate::model::{Api, Kind, TypeId, Types};
use crate::normalize::Operations;

/// How much of a document a crate has, and how well it's typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Statistics {
    /// The operations that the client has a method for.
    pub operations: usize,
    /// The operations that are selected of the document and that the client doesn't have.
    pub operations_left_out: usize,
    /// The operations that the document has besides.
    pub operations_not_selected: usize,
    /// The schemas to which the document gives names, among its components.
    pub schemas: usize,
    /// The types that the crate declares for what requests carry and responses bring.
    pub models: usize,
    /// The fields of those among them that are structs. The one that catches all other members
    /// doesn't count.
    pub fields: usize,
    /// Those fields whose type is raw JSON, or a list or map of it, by the reason for that.
    pub untyped: BTreeMap<String, usize>,
}

impl Statistics {
    /// Counts what a finished model holds; `declared` are the operations that its document has.
    pub(crate) fn of(api: &Api, declared: Operations) -> Self {
        let operations = api.operations.iter().filter(|operation| operation.otherwise.is_none());
        let operations = operations.count();
        let mut statistics = Self {
            operations,
            operations_left_out: declared.selected.saturating_sub(operations),
            operations_not_selected: declared.others,
            schemas: api.components.len(),
            ..Self::default()
        };
        for (_, ty) in api.types.iter().filter(|(_, ty)| ty.kind.is_model()) {
            statistics.models += 1;
            let Kind::Object(object) = &ty.kind else { continue };
            for field in &object.shape.fields {
                statistics.fields += 1;
                if let Some(reason) = untyped(&api.types, field.ty) {
                    *statistics.untyped.entry(reason.to_owned()).or_default() += 1;
                }
            }
        }
        statistics
    }
}

/// Why a type is written with raw JSON in it, where it is. What a model holds is its own affair.
fn untyped(types: &Types, id: TypeId) -> Option<&'static str> {
    let mut id = id;
    // A type leads through no more others than there are, unless it goes round in a circle.
    for _ in types.iter() {
        match &types.get(id).kind {
            Kind::Array(inner) | Kind::Map(inner) => id = *inner,
            kind => match kind.target() {
                Some(target) => id = target,
                None => return reason(kind),
            },
        }
    }
    None
}

/// Why a type that is no list, map or reference is raw JSON, where it is.
fn reason(kind: &Kind) -> Option<&'static str> {
    match kind {
        Kind::Any(why) => Some(why.as_str()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::{Options, Source, Statistics, generate};

    const DOCUMENT: &str = "
openapi: 3.0.3
info: {title: Pets, version: '1'}
paths:
  /pets:
    get:
      responses:
        '200':
          description: All pets.
          content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
components:
  schemas:
    Pet:
      type: object
      additionalProperties: {}
      properties:
        name: {type: string}
        whatever: {}
        lists: {type: array, items: {type: array, items: {}}}
        map: {type: object, additionalProperties: {$ref: '#/components/schemas/Anything'}}
        owner: {type: object, properties: {age: {type: integer}, notes: {}}}
        kind: {type: string, enum: [cat, dog]}
    Anything: {}
";

    #[test]
    fn counts_and_components() {
        let source = Source::new("pets.yaml", DOCUMENT);
        let generated = generate(&source, &Options::default()).expect("a client");
        let expected = Statistics {
            operations: 1,
            operations_left_out: 0,
            operations_not_selected: 0,
            schemas: 2,
            models: 3,
            fields: 8,
            untyped: [("no type is stated".to_owned(), 4)].into(),
        };
        assert_eq!(generated.statistics, expected);
        let types = [("Anything", "Value"), ("Pet", "models :: Pet")];
        let types = types.map(|(name, ty)| (name.to_owned(), ty.to_owned()));
        assert_eq!(generated.components, types.into());
    }
}
