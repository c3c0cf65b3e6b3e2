//! The paths and operations of Swagger 2.0.

use std::cell::Cell;

use super::super::Members;
use super::super::findings::Findings;
use super::{MediaType, bodies, media_types, parameters, responses};
use crate::diagnostics::{Code, unescaped};
use crate::tree::{Node, Value};

const METHODS: [&str; 7] = ["get", "put", "post", "delete", "options", "head", "patch"];

/// What all operations have in common.
pub(super) struct Operations<'a> {
    pub(super) consumes: Vec<MediaType>,
    pub(super) produces: Vec<MediaType>,
    /// The scheme of the server that a client calls.
    pub(super) scheme: Option<String>,
    /// The parameters that operations may refer to.
    pub(super) shared: &'a Members,
    /// How many bytes of shared bodies may still be copied. Real ones refer to a schema.
    pub(super) room: Cell<usize>,
}

/// How many bytes of shared bodies may be copied in all.
pub(super) const ROOM: usize = 16 << 20;

impl Operations<'_> {
    /// Translates the operations of all paths.
    pub(super) fn paths(&self, paths: &mut Members, findings: &mut Findings<'_>) {
        for (path, node) in paths.iter_mut().filter(|(path, _)| path.starts_with('/')) {
            if let Value::Object(item) = &mut node.value {
                self.path_item(item, &mut findings.below(path, node.origin));
            }
        }
    }

    fn path_item(&self, item: &mut Members, findings: &mut Findings<'_>) {
        let common = self.common_body(item);
        if let Some(Value::Array(list)) = item.get_mut("parameters") {
            Self::parameters(list, findings);
        }
        for method in METHODS {
            let origin = item.origin(method);
            if let Some(Value::Object(operation)) = item.get_mut(method) {
                self.operation(operation, &common, &mut findings.below(method, origin));
            }
        }
    }

    /// Takes what all operations of a path send in their bodies out of its parameters.
    fn common_body(&self, item: &mut Members) -> Vec<Node> {
        let Some(Value::Array(list)) = item.get_mut("parameters") else { return Vec::new() };
        let (body, others) =
            list.drain(..).partition(|parameter| bodies::is_in_body(self.resolved(parameter)));
        *list = others;
        body
    }

    fn operation(&self, operation: &mut Members, common: &[Node], findings: &mut Findings<'_>) {
        let consumes = operation.shift_remove("consumes");
        let consumes =
            consumes.map_or_else(|| self.consumes.clone(), |own| media_types(Some(&own)));
        let produces = operation.shift_remove("produces");
        let produces =
            produces.map_or_else(|| self.produces.clone(), |own| media_types(Some(&own)));
        if let Some(own) = operation.shift_remove("schemes") {
            self.check_schemes(&own, findings);
        }
        self.body(operation, common, &consumes, findings);
        if let Some(Value::Array(list)) = operation.get_mut("parameters") {
            Self::parameters(list, findings);
        }
        if let Some(Value::Object(all)) = operation.get_mut("responses") {
            for response in all.values_mut() {
                responses::response(response, &produces);
            }
        }
    }

    /// Reports an operation that isn't offered where the client calls it.
    fn check_schemes(&self, node: &Node, findings: &mut Findings<'_>) {
        let own = node.as_array().map(Vec::as_slice).unwrap_or_default();
        let Some(used) = self.scheme.as_deref().filter(|_| !own.is_empty()) else { return };
        let is_used =
            |scheme: &Node| scheme.as_str().is_some_and(|scheme| scheme.eq_ignore_ascii_case(used));
        if !own.iter().any(is_used) {
            let message = format!("`{used}` isn't among these schemes, but the client uses it");
            findings
                .warn(Code::Ignored, node.origin, message)
                .help("callers can give a base URL with another scheme");
        }
    }

    /// Makes the request body of the parameters that are sent in it.
    fn body(
        &self,
        operation: &mut Members,
        common: &[Node],
        consumes: &[MediaType],
        findings: &mut Findings<'_>,
    ) {
        let own = matches!(operation.get("parameters"), Some(Value::Array(_)));
        if !own && common.is_empty() {
            return;
        }
        let list = operation.entry("parameters").or_insert_with(|| Node::list([]));
        let Value::Array(list) = &mut list.value else { return };
        // What is shared is referred to, but a request body is made of its parts.
        for parameter in list.iter_mut() {
            if bodies::is_in_body(self.resolved(parameter)) {
                *parameter = self.copy(parameter);
            }
        }
        for parameter in bodies::surplus(list) {
            let name = parameter.get("name").and_then(Value::as_str).unwrap_or_default();
            let message = format!("`{name}` isn't sent: another parameter is all of the body");
            findings
                .warn(Code::Ignored, parameter.origin, message)
                .help("make one parameter of those that are sent in the body, or a form of all");
        }
        if !list.iter().any(|parameter| bodies::is_in_body(parameter)) {
            list.extend(common.iter().map(|parameter| self.copy(parameter)));
        }
        let body = bodies::request_body(list, consumes);
        if list.is_empty() {
            operation.shift_remove("parameters");
        }
        if let Some(body) = body {
            operation.insert("requestBody", body);
        }
    }

    fn parameters(list: &mut [Node], findings: &mut Findings<'_>) {
        for Node { value, origin } in list {
            if let Value::Object(parameter) = value {
                parameters::parameter(parameter, *origin, findings);
            }
        }
    }

    /// A parameter, or the shared one that it refers to.
    fn resolved<'v>(&'v self, parameter: &'v Node) -> &'v Node {
        let name = parameter.get("$ref").and_then(Value::as_str);
        let name = name.and_then(|reference| reference.strip_prefix("#/parameters/"));
        let name = name.map(unescaped);
        name.and_then(|name| self.shared.node(&name)).unwrap_or(parameter)
    }

    /// A copy of a parameter that is sent in the body. Beyond what there is room for, it has no
    /// schema.
    fn copy(&self, parameter: &Node) -> Node {
        let parameter = self.resolved(parameter);
        let size = parameter.to_string().len();
        match self.room.get().checked_sub(size) {
            Some(room) => {
                self.room.set(room);
                parameter.clone()
            }
            None => {
                Node::object([("name", "body".into()), ("in", "body".into())]).of(parameter.origin)
            }
        }
    }

    /// The shared parameters as components: each that isn't sent in a body.
    pub(super) fn components(&self, findings: &mut Findings<'_>) -> Members {
        let shared = self.shared.iter().filter(|(_, parameter)| !bodies::is_in_body(parameter));
        let mut all = Members::new();
        for (name, parameter) in shared {
            let mut node = parameter.clone();
            if let Value::Object(parameter) = &mut node.value {
                parameters::parameter(parameter, node.origin, findings);
            }
            all.insert(name.clone(), node);
        }
        all
    }
}
