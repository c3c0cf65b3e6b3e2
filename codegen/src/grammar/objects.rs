//! The table of OpenAPI 3.0's objects, in the order of its specification.

use openapiv3 as api;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::Content::{
    Any, Count, Flag, List, Map, Number, One, OneOrFlag, Text, TextMap, Texts, ValueMap, Values,
    Word,
};
use super::Extensions::{Kept, LeftOut, Unknown};
use super::Reference::{Instead, InsteadUnread, Never, Whole};
use super::{Content, Field, Identity, Object, Pattern};

fn read<T: DeserializeOwned>(value: Value) -> Result<(), serde_json::Error> {
    serde_json::from_value::<T>(value).map(drop)
}

const fn may(name: &'static str, content: Content) -> Field {
    Field { name, content, required: false }
}

const fn must(name: &'static str, content: Content) -> Field {
    Field { name, content, required: true }
}

/// What most kinds of objects have in common.
const fn object(identity: Identity) -> Object {
    Object {
        identity,
        fields: &[],
        either: None,
        pattern: None,
        reference: Never,
        extensions: Kept,
        check: read::<Value>,
    }
}

/// The method of 3.2 that older versions don't have.
pub(crate) const QUERY: &str = "query";

/// Where documents of 3.0 have what 3.1 calls webhooks.
pub(crate) const WEBHOOKS: &str = "x-webhooks";

pub(crate) static OPENAPI: Object = Object {
    fields: &[
        must("openapi", Text),
        must("info", One(&INFO)),
        may("servers", List(&SERVER)),
        must("paths", One(&PATHS)),
        may("components", One(&COMPONENTS)),
        may("security", List(&SECURITY_REQUIREMENT)),
        may("tags", List(&TAG)),
        may("externalDocs", One(&EXTERNAL_DOCS)),
        may(WEBHOOKS, Map(&PATH_ITEM)),
    ],
    check: read::<api::OpenAPI>,
    ..object(Identity::Document)
};

pub(crate) static INFO: Object = Object {
    fields: &[
        must("title", Text),
        may("description", Text),
        may("termsOfService", Text),
        may("contact", One(&CONTACT)),
        may("license", One(&LICENSE)),
        must("version", Text),
    ],
    check: read::<api::Info>,
    ..object(Identity::Info)
};

static CONTACT: Object = Object {
    fields: &[may("name", Text), may("url", Text), may("email", Text)],
    check: read::<api::Contact>,
    ..object(Identity::Contact)
};

static LICENSE: Object = Object {
    fields: &[must("name", Text), may("url", Text)],
    check: read::<api::License>,
    ..object(Identity::License)
};

static SERVER: Object = Object {
    fields: &[must("url", Text), may("description", Text), may("variables", Map(&SERVER_VARIABLE))],
    check: read::<api::Server>,
    ..object(Identity::Server)
};

static SERVER_VARIABLE: Object = Object {
    fields: &[may("enum", Texts), must("default", Text), may("description", Text)],
    check: read::<api::ServerVariable>,
    ..object(Identity::ServerVariable)
};

pub(crate) static COMPONENTS: Object = Object {
    fields: &[
        may("schemas", Map(&SCHEMA)),
        may("responses", Map(&RESPONSE)),
        may("parameters", Map(&PARAMETER)),
        may("examples", Map(&EXAMPLE)),
        may("requestBodies", Map(&REQUEST_BODY)),
        may("headers", Map(&HEADER)),
        may("securitySchemes", Map(&SECURITY_SCHEME)),
        may("links", Map(&LINK)),
        may("callbacks", Map(&CALLBACK)),
    ],
    check: read::<api::Components>,
    ..object(Identity::Components)
};

pub(crate) static PATHS: Object = Object {
    pattern: Some(Pattern {
        matches: |key| key.starts_with('/'),
        content: One(&PATH_ITEM),
        keys: "a path begins with `/`",
    }),
    check: read::<api::Paths>,
    ..object(Identity::Paths)
};

pub(crate) static PATH_ITEM: Object = Object {
    fields: &[
        may("$ref", Text),
        may("summary", Text),
        may("description", Text),
        may("get", One(&OPERATION)),
        may("put", One(&OPERATION)),
        may("post", One(&OPERATION)),
        may("delete", One(&OPERATION)),
        may("options", One(&OPERATION)),
        may("head", One(&OPERATION)),
        may("patch", One(&OPERATION)),
        may("trace", One(&OPERATION)),
        // Of 3.2, and read beside what `openapiv3` reads.
        may(QUERY, One(&OPERATION)),
        may("servers", List(&SERVER)),
        may("parameters", List(&PARAMETER)),
    ],
    reference: Whole,
    check: read::<api::PathItem>,
    ..object(Identity::PathItem)
};

static OPERATION: Object = Object {
    fields: &[
        may("tags", Texts),
        may("summary", Text),
        may("description", Text),
        may("externalDocs", One(&EXTERNAL_DOCS)),
        may("operationId", Text),
        may("parameters", List(&PARAMETER)),
        may("requestBody", One(&REQUEST_BODY)),
        must("responses", One(&RESPONSES)),
        may("callbacks", Map(&OPERATION_CALLBACK)),
        may("deprecated", Flag),
        may("security", List(&SECURITY_REQUIREMENT)),
        may("servers", List(&SERVER)),
    ],
    check: read::<api::Operation>,
    ..object(Identity::Operation)
};

static EXTERNAL_DOCS: Object = Object {
    fields: &[may("description", Text), must("url", Text)],
    check: read::<api::ExternalDocumentation>,
    ..object(Identity::ExternalDocs)
};

pub(crate) static PARAMETER: Object = Object {
    fields: &[
        must("name", Text),
        must("in", Word(&["query", "header", "path", "cookie"])),
        may("description", Text),
        may("required", Flag),
        may("deprecated", Flag),
        may("allowEmptyValue", Flag),
        may("style", Text),
        may("explode", Flag),
        may("allowReserved", Flag),
        may("schema", One(&SCHEMA)),
        may("example", Any),
        may("examples", Map(&EXAMPLE)),
        may("content", Map(&MEDIA_TYPE)),
    ],
    either: Some(["schema", "content"]),
    reference: Instead,
    check: read::<api::Parameter>,
    ..object(Identity::Parameter)
};

static REQUEST_BODY: Object = Object {
    fields: &[may("description", Text), may("content", Map(&MEDIA_TYPE)), may("required", Flag)],
    reference: Instead,
    check: read::<api::RequestBody>,
    ..object(Identity::RequestBody)
};

pub(crate) static MEDIA_TYPE: Object = Object {
    fields: &[
        may("schema", One(&SCHEMA)),
        may("example", Any),
        may("examples", Map(&EXAMPLE)),
        may("encoding", Map(&ENCODING)),
    ],
    check: read::<api::MediaType>,
    ..object(Identity::MediaType)
};

static ENCODING: Object = Object {
    fields: &[
        may("contentType", Text),
        may("headers", Map(&HEADER)),
        may("style", Word(&["form", "spaceDelimited", "pipeDelimited", "deepObject"])),
        may("explode", Flag),
        may("allowReserved", Flag),
    ],
    check: read::<api::Encoding>,
    ..object(Identity::Encoding)
};

static RESPONSES: Object = Object {
    fields: &[may("default", One(&RESPONSE))],
    pattern: Some(Pattern {
        matches: is_status,
        content: One(&RESPONSE),
        keys: "a response stands at a status code such as `200`, a range such as `4XX`, or `default`",
    }),
    check: read::<api::Responses>,
    ..object(Identity::Responses)
};

fn is_status(key: &str) -> bool {
    match key.as_bytes() {
        [b'1'..=b'9', b'0'..=b'9', b'0'..=b'9'] => true,
        [b'1'..=b'9', rest @ ..] => rest.eq_ignore_ascii_case(b"xx"),
        _ => false,
    }
}

pub(crate) static RESPONSE: Object = Object {
    fields: &[
        must("description", Text),
        may("headers", Map(&HEADER)),
        may("content", Map(&MEDIA_TYPE)),
        may("links", Map(&LINK)),
    ],
    reference: Instead,
    check: read::<api::Response>,
    ..object(Identity::Response)
};

/// A callback among the components.
static CALLBACK: Object = Object {
    pattern: Some(Pattern { matches: |_| true, content: One(&PATH_ITEM), keys: "any URL" }),
    reference: Instead,
    extensions: LeftOut,
    check: read::<api::Callback>,
    ..object(Identity::Callback)
};

/// A callback of an operation.
static OPERATION_CALLBACK: Object = Object {
    pattern: Some(Pattern { matches: |_| true, content: One(&PATH_ITEM), keys: "any URL" }),
    reference: InsteadUnread,
    extensions: LeftOut,
    check: read::<api::Callback>,
    ..object(Identity::OperationCallback)
};

static EXAMPLE: Object = Object {
    fields: &[
        may("summary", Text),
        may("description", Text),
        may("value", Any),
        may("externalValue", Text),
    ],
    reference: Instead,
    check: read::<api::Example>,
    ..object(Identity::Example)
};

static LINK: Object = Object {
    fields: &[
        may("operationRef", Text),
        may("operationId", Text),
        may("parameters", ValueMap),
        may("requestBody", Any),
        may("description", Text),
        may("server", One(&SERVER)),
    ],
    either: Some(["operationRef", "operationId"]),
    reference: Instead,
    check: read::<api::Link>,
    ..object(Identity::Link)
};

static HEADER: Object = Object {
    fields: &[
        may("description", Text),
        may("required", Flag),
        may("deprecated", Flag),
        may("allowEmptyValue", Flag),
        may("style", Word(&["simple"])),
        may("explode", Flag),
        may("allowReserved", Flag),
        may("schema", One(&SCHEMA)),
        may("example", Any),
        may("examples", Map(&EXAMPLE)),
        may("content", Map(&MEDIA_TYPE)),
    ],
    either: Some(["schema", "content"]),
    reference: Instead,
    check: read::<api::Header>,
    ..object(Identity::Header)
};

static TAG: Object = Object {
    fields: &[
        must("name", Text),
        may("description", Text),
        may("externalDocs", One(&EXTERNAL_DOCS)),
    ],
    check: read::<api::Tag>,
    ..object(Identity::Tag)
};

pub(crate) static SCHEMA: Object = Object {
    fields: &[
        may("title", Text),
        may("multipleOf", Number),
        may("maximum", Number),
        may("exclusiveMaximum", Flag),
        may("minimum", Number),
        may("exclusiveMinimum", Flag),
        may("maxLength", Count),
        may("minLength", Count),
        may("pattern", Text),
        may("maxItems", Count),
        may("minItems", Count),
        may("uniqueItems", Flag),
        may("maxProperties", Count),
        may("minProperties", Count),
        may("required", Texts),
        may("enum", Values),
        may("type", Text),
        may("allOf", List(&SCHEMA)),
        may("oneOf", List(&SCHEMA)),
        may("anyOf", List(&SCHEMA)),
        may("not", One(&SCHEMA)),
        may("items", One(&SCHEMA)),
        may("properties", Map(&SCHEMA)),
        may("additionalProperties", OneOrFlag(&SCHEMA)),
        may("description", Text),
        may("format", Text),
        may("default", Any),
        may("nullable", Flag),
        may("discriminator", One(&DISCRIMINATOR)),
        may("readOnly", Flag),
        may("writeOnly", Flag),
        may("xml", One(&XML)),
        may("externalDocs", One(&EXTERNAL_DOCS)),
        may("example", Any),
        may("deprecated", Flag),
    ],
    reference: Instead,
    check: read::<api::Schema>,
    ..object(Identity::Schema)
};

static DISCRIMINATOR: Object = Object {
    fields: &[must("propertyName", Text), may("mapping", TextMap)],
    check: read::<api::Discriminator>,
    ..object(Identity::Discriminator)
};

static XML: Object = Object {
    fields: &[
        may("name", Text),
        may("namespace", Text),
        may("prefix", Text),
        may("attribute", Flag),
        may("wrapped", Flag),
    ],
    ..object(Identity::Xml)
};

pub(crate) static SECURITY_SCHEME: Object = Object {
    fields: &[
        must("type", Word(&["apiKey", "http", "oauth2", "openIdConnect"])),
        may("description", Text),
        may("name", Text),
        may("in", Word(&["query", "header", "cookie"])),
        may("scheme", Text),
        may("bearerFormat", Text),
        may("flows", One(&OAUTH_FLOWS)),
        may("openIdConnectUrl", Text),
    ],
    reference: Instead,
    check: read::<api::SecurityScheme>,
    ..object(Identity::SecurityScheme)
};

static OAUTH_FLOWS: Object = Object {
    fields: &[
        may("implicit", One(&IMPLICIT_FLOW)),
        may("password", One(&PASSWORD_FLOW)),
        may("clientCredentials", One(&CLIENT_CREDENTIALS_FLOW)),
        may("authorizationCode", One(&AUTHORIZATION_CODE_FLOW)),
    ],
    check: read::<api::OAuth2Flows>,
    ..object(Identity::OauthFlows)
};

static IMPLICIT_FLOW: Object = Object {
    fields: &[must("authorizationUrl", Text), may("refreshUrl", Text), must("scopes", TextMap)],
    check: read::<api::ImplicitOAuth2Flow>,
    ..object(Identity::ImplicitFlow)
};

static PASSWORD_FLOW: Object = Object {
    fields: &[must("tokenUrl", Text), may("refreshUrl", Text), must("scopes", TextMap)],
    check: read::<api::PasswordOAuth2Flow>,
    ..object(Identity::PasswordFlow)
};

static CLIENT_CREDENTIALS_FLOW: Object = Object {
    fields: &[must("tokenUrl", Text), may("refreshUrl", Text), must("scopes", TextMap)],
    check: read::<api::ClientCredentialsOAuth2Flow>,
    ..object(Identity::ClientCredentialsFlow)
};

static AUTHORIZATION_CODE_FLOW: Object = Object {
    fields: &[
        must("authorizationUrl", Text),
        must("tokenUrl", Text),
        may("refreshUrl", Text),
        must("scopes", TextMap),
    ],
    check: read::<api::AuthorizationCodeOAuth2Flow>,
    ..object(Identity::AuthorizationCodeFlow)
};

static SECURITY_REQUIREMENT: Object = Object {
    pattern: Some(Pattern {
        matches: |_| true,
        content: Texts,
        keys: "the name of a security scheme",
    }),
    extensions: Unknown,
    check: read::<api::SecurityRequirement>,
    ..object(Identity::SecurityRequirement)
};
