//! The paths and operations of Swagger 2.0.

use std::cell::Cell;

use serde_json::{Value, json};

use super::super::Members;
use super::super::findings::Findings;
use super::{bodies, media_types, parameters, responses};
use crate::diagnostics::{Code, Pointer};

const METHODS: [&str; 7] = ["get", "put", "post", "delete", "options", "head", "patch"];

/// What all operations have in common.
pub(super) struct Operations<'a> {
    pub(super) consumes: Vec<String>,
    pub(super) produces: Vec<String>,
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
        let at = findings.at("paths");
        for (path, item) in paths.iter_mut().filter(|(path, _)| path.starts_with('/')) {
            if let Value::Object(item) = item {
                self.path_item(item, &at.child(path), findings);
            }
        }
    }

    fn path_item(&self, item: &mut Members, at: &Pointer, findings: &mut Findings<'_>) {
        let common = self.common_body(item, at, findings);
        if let Some(Value::Array(list)) = item.get_mut("parameters") {
            Self::parameters(list, &at.child("parameters"), findings);
        }
        for method in METHODS {
            if let Some(Value::Object(operation)) = item.get_mut(method) {
                self.operation(operation, &common, &at.child(method), findings);
            }
        }
    }

    /// Takes what all operations of a path send in their bodies out of its parameters.
    fn common_body(
        &self,
        item: &mut Members,
        at: &Pointer,
        findings: &mut Findings<'_>,
    ) -> Vec<Value> {
        let Some(Value::Array(list)) = item.get_mut("parameters") else { return Vec::new() };
        let stay: Vec<usize> = (0..list.len())
            .filter(|index| !bodies::is_in_body(self.resolved(&list[*index])))
            .collect();
        findings.closed_ranks_at(&at.child("parameters"), &stay);
        let (body, others) =
            list.drain(..).partition(|parameter| bodies::is_in_body(self.resolved(parameter)));
        *list = others;
        body
    }

    fn operation(
        &self,
        operation: &mut Members,
        common: &[Value],
        at: &Pointer,
        findings: &mut Findings<'_>,
    ) {
        let consumes = operation.shift_remove("consumes");
        let consumes =
            consumes.map_or_else(|| self.consumes.clone(), |own| media_types(Some(&own)));
        let produces = operation.shift_remove("produces");
        let produces =
            produces.map_or_else(|| self.produces.clone(), |own| media_types(Some(&own)));
        if let Some(own) = operation.shift_remove("schemes") {
            self.check_schemes(&own, at, findings);
        }
        self.body(operation, common, &consumes, at, findings);
        if let Some(Value::Array(list)) = operation.get_mut("parameters") {
            Self::parameters(list, &at.child("parameters"), findings);
        }
        if let Some(Value::Object(all)) = operation.get_mut("responses") {
            for (status, response) in all {
                let at = at.child("responses").child(status);
                responses::response(response, &produces, &at, findings.origins);
            }
        }
    }

    /// Reports an operation that isn't offered where the client calls it.
    fn check_schemes(&self, own: &Value, at: &Pointer, findings: &mut Findings<'_>) {
        let own = own.as_array().map(Vec::as_slice).unwrap_or_default();
        let Some(used) = self.scheme.as_deref().filter(|_| !own.is_empty()) else { return };
        let is_used = |scheme: &Value| {
            scheme.as_str().is_some_and(|scheme| scheme.eq_ignore_ascii_case(used))
        };
        if !own.iter().any(is_used) {
            let message = format!("`{used}` isn't among these schemes, but the client uses it");
            let place = at.child("schemes");
            findings
                .diagnostics
                .warning(Code::Ignored, &place, message)
                .help("callers can give a base URL with another scheme");
        }
    }

    /// Makes the request body of the parameters that are sent in it.
    fn body(
        &self,
        operation: &mut Members,
        common: &[Value],
        consumes: &[String],
        at: &Pointer,
        findings: &mut Findings<'_>,
    ) {
        let own = matches!(operation.get("parameters"), Some(Value::Array(_)));
        if !own && common.is_empty() {
            return;
        }
        let list = operation.entry("parameters").or_insert_with(|| Value::Array(Vec::new()));
        let Value::Array(list) = list else { return };
        // What is shared is referred to, but a request body is made of its parts.
        for parameter in list.iter_mut() {
            if bodies::is_in_body(self.resolved(parameter)) {
                *parameter = self.copy(parameter);
            }
        }
        let stay: Vec<usize> =
            (0..list.len()).filter(|index| !bodies::is_in_body(&list[*index])).collect();
        let has_body = stay.len() < list.len();
        let fields = if has_body { bodies::fields(list) } else { Vec::new() };
        for (index, name) in bodies::surplus(list) {
            let message = format!("`{name}` isn't sent: another parameter is all of the body");
            let place = at.child("parameters").child(index);
            findings
                .diagnostics
                .warning(Code::Ignored, &place, message)
                .help("make one parameter of those that are sent in the body, or a form of all");
        }
        if !has_body {
            list.extend(common.iter().map(|parameter| self.copy(parameter)));
        }
        let body = bodies::request_body(list, consumes);
        if list.is_empty() {
            operation.shift_remove("parameters");
        }
        let Some((body, index)) = body else { return };
        operation.insert("requestBody".to_owned(), body);
        let parameters = at.child("parameters");
        let request = at.child("requestBody");
        findings.origins.moved(request.clone(), &parameters.child(index));
        bodies::moved(&operation["requestBody"], &request, &fields, &parameters, findings.origins);
        findings.closed_ranks_at(&parameters, &stay);
    }

    fn parameters(list: &mut [Value], at: &Pointer, findings: &mut Findings<'_>) {
        for (index, parameter) in list.iter_mut().enumerate() {
            if let Value::Object(parameter) = parameter {
                parameters::parameter(parameter, &at.child(index), findings);
            }
        }
    }

    /// A parameter, or the shared one that it refers to.
    fn resolved<'v>(&'v self, parameter: &'v Value) -> &'v Value {
        let name = parameter.get("$ref").and_then(Value::as_str);
        let name = name.and_then(|reference| reference.strip_prefix("#/parameters/"));
        let name = name.map(|name| name.replace("~1", "/").replace("~0", "~"));
        name.and_then(|name| self.shared.get(&name)).unwrap_or(parameter)
    }

    /// A copy of a parameter that is sent in the body. Beyond what there is room for, it has no
    /// schema.
    fn copy(&self, parameter: &Value) -> Value {
        let mut copy = self.resolved(parameter).clone();
        let size = copy.to_string().len();
        match self.room.get().checked_sub(size) {
            Some(room) => self.room.set(room),
            None => copy = json!({"name": "body", "in": "body"}),
        }
        copy
    }

    /// Puts the shared parameters among the components: each that isn't sent in a body.
    pub(super) fn components(&self, components: &mut Members, findings: &mut Findings<'_>) {
        let section = findings.at("components").child("parameters");
        let shared = self.shared.iter().filter(|(_, parameter)| !bodies::is_in_body(parameter));
        let mut all = Members::new();
        for (name, parameter) in shared {
            let mut parameter = parameter.clone();
            if let Value::Object(parameter) = &mut parameter {
                parameters::parameter(parameter, &section.child(name), findings);
            }
            all.insert(name.clone(), parameter);
        }
        if !all.is_empty() {
            components.insert("parameters".to_owned(), all.into());
        }
    }
}
