//! Path items to operations.

use openapiv3::{Operation as Document, PathItem, ReferenceOr};

use super::Lowering;
use super::paths::Path;
use crate::diagnostics::{Code, Pointer};
use crate::model::{Kind, Location, Operation, Parameter, Style, Type};

impl<'a> Lowering<'a> {
    /// Every operation, in the document's order.
    pub(super) fn operations(&mut self) -> Vec<Operation> {
        let mut operations = Vec::new();
        for (path, item) in &self.document.paths.paths {
            let at = Pointer::root().child("paths").child(path);
            let ReferenceOr::Item(item) = item else {
                self.diagnostics
                    .warning(
                        Code::UnsupportedReference,
                        &at.child("$ref"),
                        "a path item elsewhere isn't followed yet; its operations are left out",
                    )
                    .help("put the path item itself here");
                continue;
            };
            for (method, operation) in item.iter() {
                let operation = self.operation(path, item, method, operation, &at);
                if self.is_left_out(&operation) {
                    continue;
                }
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

    /// Takes note of what keeps the operation at hand from becoming a part of the client.
    pub(super) fn obstacle(&mut self, code: Code, at: &Pointer, what: impl Into<String>) {
        self.obstacles.push(Obstacle { code, at: at.clone(), what: what.into() });
    }

    /// Whether the client does without an operation, which is reported.
    fn is_left_out(&mut self, operation: &Operation) -> bool {
        let obstacles = std::mem::take(&mut self.obstacles);
        for Obstacle { code, at, what } in &obstacles {
            let message = format!("`{}` is left out: {what}", operation.label());
            self.diagnostics.warning(*code, at, message);
        }
        !obstacles.is_empty()
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
        self.check_servers((&item.servers, item_at), (&operation.servers, &at));
        for callback in operation.callbacks.keys() {
            let at = at.child("callbacks").child(callback);
            self.diagnostics.warning(Code::Ignored, &at, "a client has no use for callbacks");
        }
        let words = match &operation.operation_id {
            Some(id) => id.clone(),
            None => format!("{method} {path}"),
        };
        let mut parameters =
            self.parameters((&item.parameters, item_at), (&operation.parameters, &at), &words);
        let path = self.path(path, &mut parameters, &at);
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

    /// The path's template, whose names and the path parameters are then the same.
    fn path(&mut self, text: &str, parameters: &mut Vec<Parameter>, at: &Pointer) -> String {
        let Some(path) = Path::parse(text) else {
            let what = "its path isn't one: a path begins with `/`, its braces go in pairs, and it has no `?` or `#`";
            self.obstacle(Code::Invalid, at, what);
            return text.to_owned();
        };
        if let Some(dots) = path.dots() {
            let what = format!("the segment `{dots}` of its path leads to another path");
            self.obstacle(Code::Invalid, at, what);
        }
        let names: Vec<&str> = path.names().collect();
        parameters.retain(|parameter| {
            let is_used =
                parameter.location != Location::Path || names.contains(&parameter.name.as_str());
            if !is_used {
                let message =
                    format!("the path parameter `{}` isn't in the path `{text}`", parameter.name);
                self.diagnostics
                    .warning(Code::Invalid, &parameter.origin, message)
                    .help("it is ignored");
            }
            is_used
        });
        for name in names {
            let is_it = |parameter: &Parameter| {
                parameter.location == Location::Path && parameter.name == name
            };
            if !parameters.iter().any(is_it) {
                let parameter = self.undeclared_parameter(name, at);
                parameters.push(parameter);
            }
        }
        path.template()
    }

    /// A parameter that a path has and the document doesn't declare: some text.
    fn undeclared_parameter(&mut self, name: &str, at: &Pointer) -> Parameter {
        let message = format!("`{{{name}}}` in the path has no parameter; it is taken for text");
        self.diagnostics.warning(Code::Inferred, at, message).help(format!(
            "declare a parameter `{name}` with `in: path`, `required: true` and a schema"
        ));
        let kind = Kind::String { format: None };
        Parameter {
            name: name.to_owned(),
            location: Location::Path,
            style: Style::Simple,
            explode: false,
            reserved: false,
            required: true,
            deprecated: false,
            description: None,
            ty: self.types.add(Type { kind, nullable: false, origin: at.clone() }),
            examples: Vec::new(),
            origin: at.clone(),
        }
    }
}

/// What keeps an operation from becoming a part of the client.
pub(super) struct Obstacle {
    code: Code,
    at: Pointer,
    what: String,
}
