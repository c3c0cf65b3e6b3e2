//! Responses: what they bring, and their headers.

use http::HeaderName;
use openapiv3::{
    Header as HeaderDocument, Operation as Document, ParameterSchemaOrContent,
    Response as ResponseDocument, SchemaKind, StatusCode, Type as SchemaType,
};

use super::Lowering;
use super::bodies::Wanted;
use super::naming::Naming;
use super::references::Followed;
use super::schemas::SchemaOrReference;
use crate::diagnostics::{Change, Code, Pointer};
use crate::model::{Header, HeaderValue, MediaType, Prose, Response, Status};

impl<'a> Lowering<'a> {
    pub(super) fn responses(
        &mut self,
        method: &str,
        operation: &'a Document,
        words: &str,
        at: &Pointer,
    ) -> Vec<Response> {
        let at = at.child("responses");
        let declared = operation.responses.responses.iter();
        let declared = declared.map(|(code, response)| (status(code), response));
        let default = operation.responses.default.iter();
        let default = default.map(|response| (Status::Default, response));
        let components = &self.components.responses;
        let has_success = declared.clone().any(|(status, _)| status.is_success());
        // Whether another status does mean success is told by the whole operation.
        let may_succeed = |status: Status| match status {
            Status::Default => !has_success,
            status => status.is_success() || status.is_redirect(),
        };
        let declared = declared.chain(default);
        let says_of_success = declared.clone().any(|(status, _)| may_succeed(status));
        let mut responses = Vec::new();
        for (status, item) in declared {
            let place = at.child(status);
            match self.follow(item, "responses", components, &place) {
                Some(followed) => {
                    let wanted = may_succeed(status).then_some(Wanted::Received);
                    responses.push(self.response(method, status, wanted, followed, words));
                }
                None if may_succeed(status) && !status.is_redirect() => {
                    responses.push(self.missing_response(status, words, place));
                }
                // What isn't declared is kept as it came.
                None => {}
            }
        }
        if !says_of_success {
            responses.extend(self.unsaid_success(method, words, &at));
        }
        if method == "get" {
            let mut successes: Vec<_> =
                responses.iter_mut().filter(|response| may_succeed(response.status)).collect();
            self.bring_something(&mut successes, words, &at);
        }
        responses
    }

    /// What is asked for brings something, though its successes say nothing of it: its body is had as it comes.
    fn bring_something(&mut self, successes: &mut [&mut Response], words: &str, at: &Pointer) {
        if successes.iter().any(|response| !response.content.is_empty()) {
            return;
        }
        for response in successes {
            let status = response.status;
            if status.should_have_body() && !status.is_redirect() {
                let origin = at.child(status);
                let message =
                    "this success of a `get` has no `content`; calls yield its body as it came";
                self.diagnostics
                    .warning(Code::Untyped, &origin, message)
                    .help("say under `content` what it brings; of nothing, the status is `204`");
                response.content.push(self.bytes(words, origin));
            }
        }
    }

    /// The success of an operation that declares none. That of what is asked for has its body as it comes;
    /// of any other nothing is known but that it is one.
    fn unsaid_success(&mut self, method: &str, words: &str, at: &Pointer) -> Option<Response> {
        let yielded = match method {
            "get" => "calls yield the body of any as it came",
            "head" => "calls yield the headers of any",
            _ => "calls yield nothing of any",
        };
        let message = format!("no success is declared here; {yielded}");
        self.diagnostics.warning(Code::Untyped, at, message).help(
            "say under its status, such as `200`, what it brings; of nothing, the status is `204`",
        );
        (method == "get").then(|| Response {
            status: Status::Class(2),
            description: None,
            content: vec![self.bytes(words, at.clone())],
            headers: Vec::new(),
        })
    }

    /// A success whose declaration can't be found: the call can be made, and its body had as it comes.
    fn missing_response(&mut self, status: Status, words: &str, origin: Pointer) -> Response {
        let content = status.should_have_body().then(|| {
            let message = "this response isn't there; calls yield its body as it came";
            self.diagnostics.warning(Code::DanglingReference, &origin, message);
            self.bytes(words, origin)
        });
        let content = content.into_iter().collect();
        Response { status, description: None, content, headers: Vec::new() }
    }

    /// A body of which nothing is known.
    fn bytes(&mut self, words: &str, origin: Pointer) -> MediaType {
        MediaType {
            name: "*/*".to_owned(),
            ty: Some(self.text(Some("binary"), &origin)),
            encodings: Vec::new(),
            parts: Vec::new(),
            end: None,
            is_of_items: false,
            label: Naming::part(words, "response", "body", None).label,
            examples: Vec::new(),
            origin,
        }
    }

    fn response(
        &mut self,
        method: &str,
        status: Status,
        wanted: Option<Wanted>,
        followed: Followed<'a, ResponseDocument>,
        words: &str,
    ) -> Response {
        let Followed { item: response, at: origin, component } = followed;
        for link in response.links.keys() {
            let at = origin.child("links").child(link);
            self.diagnostics.warning(Code::Ignored, &at, "links between operations aren't used");
        }
        let place =
            if status.is_success() { "response".to_owned() } else { format!("{status} response") };
        let mut naming = Naming::part(words, &place, "body", component.as_deref());
        if !status.is_success() {
            // Many statuses share the form of what they say.
            "error response".clone_into(&mut naming.label.place);
        }
        let mut content = self.content(&response.content, &naming, wanted, &origin);
        if !content.is_empty() && (method == "head" || !status.may_have_body()) {
            let message = "HTTP gives this response no body, whatever is declared";
            self.diagnostics
                .warning(Code::Ignored, &origin.child("content"), message)
                .spared_by(|at| vec![Change::Remove(at.clone())]);
            content.clear();
        }
        let headers = response.headers.iter().filter_map(|(name, header)| {
            let components = &self.components.headers;
            let at = origin.child("headers").child(name);
            let Followed { item, .. } = self.follow(header, "headers", components, &at)?;
            if HeaderName::from_bytes(name.as_bytes()).is_err() {
                let message = format!("`{name}` can't be the name of a header");
                self.diagnostics.warning(Code::Invalid, &at, message);
                return None;
            }
            Some(self.header(name, item))
        });
        let headers = headers.collect();
        Response { status, description: Prose::new(&response.description), content, headers }
    }

    fn header(&self, name: &str, header: &'a HeaderDocument) -> Header {
        let declared = match &header.format {
            ParameterSchemaOrContent::Schema(schema) => Some(SchemaOrReference::from(schema)),
            ParameterSchemaOrContent::Content(_) => None,
        };
        let schema = declared.and_then(|declared| match declared {
            SchemaOrReference::Schema(schema) => Some(schema),
            SchemaOrReference::Reference(reference) => self.component_schema(reference),
        });
        Header {
            name: name.to_owned(),
            description: self.description(header.description.as_deref(), declared),
            value: match schema.map(|schema| &schema.schema_kind) {
                Some(SchemaKind::Type(SchemaType::Integer(_))) => HeaderValue::Integer,
                Some(SchemaKind::Type(SchemaType::Number(_))) => HeaderValue::Fraction,
                Some(SchemaKind::Type(SchemaType::Boolean(_))) => HeaderValue::Boolean,
                _ => HeaderValue::Text,
            },
        }
    }
}

fn status(code: &StatusCode) -> Status {
    match code {
        StatusCode::Code(code) => Status::Exactly(*code),
        StatusCode::Range(digit) => Status::Class(*digit),
    }
}

#[cfg(test)]
mod tests {
    use crate::lower::small::{lowered, operation};
    use crate::model::{MediaType, Prose};

    #[test]
    fn responses_have_statuses_classes_or_the_default() {
        let (api, _) = operation(
            "
            responses:
              default: {description: Else.}
              4XX: {description: Bad.}
              '201': {description: Made., headers: {Location: {schema: {type: string}}, Age: {schema: {type: integer}}}}
            ",
        );
        let responses = api.operations[0].responses.iter();
        let said = responses.map(|one| {
            let description = one.description.as_ref().map(Prose::as_written);
            let headers = one.headers.iter().map(|header| (header.name.as_str(), header.value));
            let headers: Vec<_> = headers.collect();
            format!("{} {} {headers:?}", one.status, description.unwrap_or_default())
        });
        assert_eq!(
            said.collect::<Vec<_>>(),
            [
                "4XX Bad. []",
                r#"201 Made. [("Location", Text), ("Age", Integer)]"#,
                "default Else. []",
            ]
        );
    }

    #[test]
    fn what_http_gives_no_body_has_none() {
        let (api, found) = lowered(
            "
            paths:
              /pets:
                head: {responses: {'200': {description: '', content: {text/plain: {schema: {}}}}}}
                get: {responses: {'204': {description: '', content: {text/plain: {schema: {}}}}}}
            ",
        );
        assert!(api.operations.iter().all(|one| one.responses[0].content.is_empty()));
        let said = "HTTP gives this response no body, whatever is declared";
        let mut expected = [("get", 204), ("head", 200)].map(|(method, status)| {
            format!("ignored at /paths/~1pets/{method}/responses/{status}/content: {said}")
        });
        expected.sort();
        let mut found = found;
        found.sort();
        assert_eq!(found, expected);
    }

    #[test]
    fn what_has_a_body_against_all_custom_keeps_it() {
        let (api, found) = operation(
            "responses: {'205': {description: Reset., content: {text/plain: {schema: {type: string}}}}}",
        );
        assert_eq!(api.operations[0].responses[0].content.len(), 1);
        assert_eq!(found, [""; 0]);
    }

    #[test]
    fn a_success_that_is_not_there_is_had_as_it_comes() {
        let missing = "{$ref: '#/components/responses/No'}";
        let of = |status: &str| {
            let (api, found) = operation(&format!("responses: {{'{status}': {missing}}}"));
            let [operation] = api.operations.as_slice() else { panic!("one operation") };
            assert!(operation.left_out_for.is_empty());
            let body = |media: &MediaType| {
                format!("{} of {}", media.name, api.outline_of(media.ty.expect("a type")))
            };
            let bodies = operation.responses.iter().map(|it| it.content.iter().map(body).collect());
            (bodies.collect::<Vec<String>>(), found.iter().any(|it| it.contains("as it came")))
        };
        for status in ["200", "2XX", "default"] {
            assert_eq!(of(status), (vec!["*/* of string<binary>".to_owned()], true));
        }
        for status in ["204", "205"] {
            assert_eq!(of(status), (vec![String::new()], false), "nothing is what it brings");
        }
        for status in ["302", "404", "5XX"] {
            assert_eq!(of(status), (Vec::new(), false));
        }
    }

    #[test]
    fn an_operation_that_declares_no_success_is_reported_and_what_is_asked_for_is_had() {
        let (api, found) = lowered(
            "
            paths:
              /none: {get: {responses: {}}, head: {responses: {}}, put: {responses: {'404': {description: None.}}}}
              /bad: {get: {responses: {4XX: {description: Bad.}, '100': {description: Go on.}}}}
              /said: {delete: {responses: {default: {description: It.}}}, put: {responses: {'302': {description: There.}}}}
            ",
        );
        let bodies = api.operations.iter().flat_map(|operation| {
            let responses = operation.responses.iter();
            let bodies =
                responses.filter(|response| response.content.iter().any(|it| it.name == "*/*"));
            bodies.map(|response| format!("{} {}", operation.path, response.status))
        });
        assert_eq!(bodies.collect::<Vec<_>>(), ["/none 2XX", "/bad 2XX"]);
        let of = |place: &str, yielded: &str| {
            format!(
                "untyped at /paths/{place}/responses: no success is declared here; calls yield {yielded}"
            )
        };
        let mut expected = [
            of("~1none/get", "the body of any as it came"),
            of("~1none/head", "the headers of any"),
            of("~1none/put", "nothing of any"),
            of("~1bad/get", "the body of any as it came"),
        ];
        let mut found = found;
        expected.sort();
        found.sort();
        assert_eq!(found, expected);
    }

    #[test]
    fn what_is_asked_for_brings_its_body_though_nothing_is_said_of_it() {
        let (api, found) = lowered(
            "
            paths:
              /log: {get: {responses: {'200': {description: The log.}, '204': {description: No log yet.}, '404': {description: None.}}}}
              /any: {get: {responses: {default: {description: It.}}}}
              /told: {get: {responses: {'200': {description: It., content: {text/plain: {}}}, '202': {description: Not yet.}}}}
              /none: {get: {responses: {'204': {description: Fine.}}}}
              /elsewhere: {get: {responses: {'302': {description: There.}}}}
              /sent: {post: {responses: {'200': {description: Done.}}}}
            ",
        );
        let bodies = api.operations.iter().flat_map(|operation| {
            let responses = operation.responses.iter();
            let bodies =
                responses.filter(|response| response.content.iter().any(|it| it.name == "*/*"));
            bodies.map(|response| format!("{} {}", operation.path, response.status))
        });
        assert_eq!(bodies.collect::<Vec<_>>(), ["/log 200", "/any default"]);
        let message = "this success of a `get` has no `content`; calls yield its body as it came";
        assert_eq!(
            found,
            [
                format!("untyped at /paths/~1log/get/responses/200: {message}"),
                format!("untyped at /paths/~1any/get/responses/default: {message}"),
            ]
        );
    }
}
