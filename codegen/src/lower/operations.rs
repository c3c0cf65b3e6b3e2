//! Path items to operations.

use openapiv3::{Operation as Document, PathItem, ReferenceOr};

use percent_encoding::{AsciiSet, CONTROLS};

use super::Lowering;
use crate::diagnostics::{Code, Pointer};
use crate::model::{Location, Operation, Parameter};

/// What can't stand in a path as it is; the braces of a template stay until they are filled.
const OUTSIDE_PATHS: &AsciiSet =
    &CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>').add(b'`').add(b'\\').add(b'^').add(b'|');

impl<'a> Lowering<'a> {
    /// Every operation, in the document's order.
    pub(super) fn operations(&mut self) -> Vec<Operation> {
        let mut operations = Vec::new();
        for (path, item) in &self.document.paths.paths {
            let at = Pointer::root().child("paths").child(path);
            let ReferenceOr::Item(item) = item else {
                self.diagnostics
                    .error(
                        Code::UnsupportedReference,
                        &at.child("$ref"),
                        "a path item elsewhere isn't followed yet",
                    )
                    .help("put the path item itself here");
                continue;
            };
            self.report_servers(!item.servers.is_empty(), &at);
            for (method, operation) in item.iter() {
                let operation = self.operation(path, item, method, operation, &at);
                self.report_same_id(&operations, &operation);
                operations.push(operation);
            }
        }
        operations
    }

    /// An id that isn't the operation's alone makes for worse names, and that is all.
    fn report_same_id(&mut self, others: &[Operation], operation: &Operation) {
        let Some(id) = &operation.id else {
            return;
        };
        if let Some(other) = others.iter().find(|other| other.id.as_ref() == Some(id)) {
            let message = format!("`{id}` is the id of `{}` already", other.label());
            let at = operation.origin.child("operationId");
            self.diagnostics.warning(Code::Duplicate, &at, message).help(
                "give each operation an id of its own; the client's methods are named after them",
            );
        }
    }

    /// A call to the wrong server is worse than none.
    fn report_servers(&mut self, has_servers: bool, at: &Pointer) {
        if has_servers {
            let at = at.child("servers");
            let message = "servers for a part of the API only aren't supported yet";
            self.diagnostics.error(Code::UnsupportedServer, &at, message);
        }
    }

    fn operation(
        &mut self,
        path: &str,
        item: &'a PathItem,
        method: &str,
        operation: &'a Document,
        item_at: &Pointer,
    ) -> Operation {
        let at = item_at.child(method);
        self.report_servers(!operation.servers.is_empty(), &at);
        for callback in operation.callbacks.keys() {
            let at = at.child("callbacks").child(callback);
            self.diagnostics.warning(Code::Ignored, &at, "a client has no use for callbacks");
        }
        let words = match &operation.operation_id {
            Some(id) => id.clone(),
            None => format!("{method} {path}"),
        };
        let parameters =
            self.parameters((&item.parameters, item_at), (&operation.parameters, &at), &words);
        self.check_path(path, &parameters, &at);
        let path = percent_encoding::utf8_percent_encode(path, OUTSIDE_PATHS).to_string();
        Operation {
            id: operation.operation_id.clone(),
            method: method.to_ascii_uppercase(),
            path,
            tag: operation.tags.first().cloned(),
            summary: operation.summary.clone().or_else(|| item.summary.clone()),
            description: operation.description.clone().or_else(|| item.description.clone()),
            deprecated: operation.deprecated,
            aliases: self.aliases(&operation.extensions, &at),
            parameters,
            body: self.body(operation, &words, &at),
            responses: self.responses(method, operation, &words, &at),
            security: self.security(operation.security.as_ref(), &at),
            origin: at,
        }
    }

    /// Reports a path that isn't one, and template names and path parameters without each other.
    fn check_path(&mut self, path: &str, parameters: &[Parameter], at: &Pointer) {
        let Some(names) = template_names(path) else {
            let message = format!(
                "`{path}` isn't a path: it begins with `/`, its braces go in pairs, and it has no `?` or `#`"
            );
            self.diagnostics.error(Code::Invalid, at, message);
            return;
        };
        let declared: Vec<&Parameter> =
            parameters.iter().filter(|parameter| parameter.location == Location::Path).collect();
        for name in &names {
            if !declared.iter().any(|parameter| parameter.name == *name) {
                let message = format!("`{{{name}}}` in the path has no parameter");
                self.diagnostics.error(Code::Invalid, at, message).help(format!(
                    "declare a parameter `{name}` with `in: path` and `required: true`"
                ));
            }
        }
        for parameter in declared {
            if !names.contains(&parameter.name.as_str()) {
                let message =
                    format!("the path parameter `{}` isn't in the path `{path}`", parameter.name);
                self.diagnostics.error(Code::Invalid, &parameter.origin, message);
            }
        }
    }
}

/// The names between the braces of a path; `None` if it is no path.
fn template_names(path: &str) -> Option<Vec<&str>> {
    let mut names = Vec::new();
    let mut rest = path.strip_prefix('/').filter(|rest| !rest.contains(['?', '#']))?;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}')?;
        if before.contains('}') || name.is_empty() || name.contains('{') {
            return None;
        }
        names.push(name);
        rest = after;
    }
    (!rest.contains('}')).then_some(names)
}
