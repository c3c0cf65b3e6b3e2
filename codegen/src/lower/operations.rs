//! Path items to operations.

use openapiv3::{Operation as Document, PathItem, ReferenceOr};
use serde_json::Value;

use super::further::and_further;
use super::keys::Key;
use super::{Lowering, pages};
use crate::diagnostics::{Code, Pointer};
use crate::grammar::QUERY;
use crate::model::{Operation, Prose, Reason};

impl<'a> Lowering<'a> {
    /// Every operation, in the document's order.
    pub(super) fn operations(&mut self) -> Vec<Operation> {
        let mut operations = Vec::new();
        for (path, item) in &self.document.paths.paths {
            let at = Pointer::root().child("paths").child(path);
            let ReferenceOr::Item(item) = item else {
                let message = format!(
                    "`{path}` is left out, with all its operations: its path item isn't there"
                );
                self.diagnostics
                    .warning(Code::DanglingReference, &at.child("$ref"), message)
                    .help("put the path item itself here");
                continue;
            };
            for (method, operation) in self.operations_at(path, item) {
                let operation = self.operation(path, item, method, operation, &at);
                self.report_same_id(&operations, &operation);
                operations.push(operation);
            }
        }
        operations
    }

    /// The operations of a path, by their methods.
    pub(super) fn operations_at(
        &self,
        path: &str,
        item: &'a PathItem,
    ) -> Vec<(&'a str, &'a Document)> {
        let query = self.queries.get(path).map(|operation| (QUERY, operation));
        item.iter().chain(query).collect()
    }

    /// An id that isn't the operation's alone makes for worse names, and that is all.
    fn report_same_id(&mut self, others: &[Operation], operation: &Operation) {
        let Some(id) = operation.id.as_ref().filter(|_| operation.left_out_for.is_empty()) else {
            return;
        };
        let mut others = others.iter().filter(|other| other.left_out_for.is_empty());
        if let Some(other) = others.find(|other| other.id.as_ref() == Some(id)) {
            let message = format!("`{id}` is the id of `{}` already", other.label());
            let at = operation.origin.child("operationId");
            let first = self.diagnostics.original(&other.origin.child("operationId"));
            self.diagnostics
                .warning(Code::Duplicate, &at, message)
                .also(first, "here it is the id of another one")
                .help(
                "give each operation an id of its own; the client's methods are named after them",
            );
        }
    }

    /// Takes note of why the operation at hand is left out of the client.
    pub(super) fn leave_out(&mut self, code: Code, at: &Pointer, what: impl Into<String>) {
        self.left_out_for.push(Reason::new(code, at, what));
    }

    fn operation(
        &mut self,
        key: &str,
        item: &'a PathItem,
        method: &str,
        operation: &'a Document,
        item_at: &Pointer,
    ) -> Operation {
        let at = item_at.child(method);
        let server = self.own_server((&item.servers, item_at), (&operation.servers, &at));
        let words = match &operation.operation_id {
            Some(id) => id.clone(),
            None => format!("{method} {key}"),
        };
        let mut parameters =
            self.parameters((&item.parameters, item_at), (&operation.parameters, &at), &words);
        let Key { path, query } = self.key(key, &mut parameters, &at);
        let streaming = operation.extensions.get("x-fern-streaming");
        self.end = streaming.and_then(|it| it.get("terminator")).and_then(Value::as_str);
        let responses = self.responses(method, operation, &words, &at);
        self.end = None;
        Operation {
            id: operation.operation_id.clone(),
            method: method.to_ascii_uppercase(),
            key: key.to_owned(),
            path,
            query,
            tag: operation.tags.first().cloned(),
            summary: either(operation.summary.as_ref(), item.summary.as_ref()),
            description: and_further(
                either(operation.description.as_ref(), item.description.as_ref()),
                operation.external_docs.as_ref(),
            ),
            deprecated: operation.deprecated,
            aliases: self.aliases(&operation.extensions, &at),
            wanted: self.wanted_of_operation(operation, &at),
            parameters,
            body: self.body(operation, &words, &at),
            otherwise: None,
            switch: streaming.and_then(switch),
            pages: pages::said(operation, &at),
            responses,
            security: self.security(operation.security.as_ref(), &at),
            server,
            left_out_for: std::mem::take(&mut self.left_out_for),
            origin: at,
        }
    }
}

/// What an operation says of itself, or else its path item of all.
pub(super) fn either(own: Option<&String>, shared: Option<&String>) -> Option<Prose> {
    [own, shared].into_iter().flatten().find_map(|said| Prose::new(said))
}

/// The member of the request that an extension says must be `true` for a stream: `$request.stream`.
fn switch(streaming: &Value) -> Option<String> {
    let condition = streaming.get("stream-condition")?.as_str()?;
    let name = condition.strip_prefix("$request.").unwrap_or(condition);
    (!name.is_empty() && !name.contains('.')).then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use crate::lower::small::lowered;
    use crate::model::Prose;

    #[test]
    fn an_operation_has_what_its_path_item_says_unless_it_says_so_itself() {
        let (api, found) = lowered(
            "
            paths:
              /pets:
                summary: Pets.
                description: All of them.
                get: {tags: [pets, more], responses: {'204': {description: ''}}}
                post: {operationId: addPet, summary: Adds one., deprecated: true, responses: {'204': {description: ''}}}
            ",
        );
        let said = api.operations.iter().map(|one| {
            let [summary, description] =
                [&one.summary, &one.description].map(|said| said.as_ref().map(Prose::as_written));
            let texts = [one.id.as_deref(), one.tag.as_deref(), summary, description];
            (one.label(), texts.map(Option::unwrap_or_default), one.deprecated)
        });
        assert_eq!(
            said.collect::<Vec<_>>(),
            [
                ("GET /pets".to_owned(), ["", "pets", "Pets.", "All of them."], false),
                ("POST /pets".to_owned(), ["addPet", "", "Adds one.", "All of them."], true),
            ]
        );
        assert_eq!(found, [""; 0]);
    }

    #[test]
    fn a_path_item_elsewhere_and_an_id_twice_are_reported() {
        let (api, found) = lowered(
            "
            paths:
              /owners: {$ref: 'owners.yaml'}
              /cats: {get: {operationId: list, responses: {'204': {description: ''}}}}
              /dogs: {get: {operationId: list, responses: {'204': {description: ''}}}}
            ",
        );
        let labels: Vec<String> =
            api.operations.iter().map(crate::model::Operation::label).collect();
        assert_eq!(labels, ["GET /cats", "GET /dogs"]);
        assert_eq!(
            found,
            [
                "dangling-reference at /paths/~1owners/$ref: \
                 `/owners` is left out, with all its operations: its path item isn't there",
                "duplicate at /paths/~1dogs/get/operationId: `list` is the id of `GET /cats` already",
            ]
        );
    }

    #[test]
    fn what_is_not_there_stands_in_the_way_of_its_own_operation_only() {
        let (api, _) = lowered(
            "
            paths:
              /cats: {get: {responses: {'204': {description: ''}}, requestBody: {$ref: '#/components/requestBodies/No'}}}
              /dogs: {get: {responses: {'204': {description: ''}}}}
            ",
        );
        let reasons = |index: usize| {
            let reasons = api.operations[index].left_out_for.iter();
            reasons.map(|reason| reason.what.as_str()).collect::<Vec<_>>()
        };
        assert_eq!(reasons(0), ["its request body isn't there"]);
        assert_eq!(reasons(1), [""; 0]);
    }
}
