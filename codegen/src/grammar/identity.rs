//! The kinds of objects, and what each is called.

/// A kind of object. Rules ask for this, never for the words that people are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Identity {
    Document,
    Info,
    Contact,
    License,
    Server,
    ServerVariable,
    Components,
    Paths,
    PathItem,
    Operation,
    ExternalDocs,
    Parameter,
    RequestBody,
    MediaType,
    Encoding,
    Responses,
    Response,
    /// A callback among the components.
    Callback,
    /// A callback of an operation.
    OperationCallback,
    Example,
    Link,
    Header,
    Tag,
    Schema,
    Discriminator,
    Xml,
    SecurityScheme,
    OauthFlows,
    ImplicitFlow,
    PasswordFlow,
    ClientCredentialsFlow,
    AuthorizationCodeFlow,
    SecurityRequirement,
}

impl Identity {
    /// What an object of the kind is called, without an article.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::Info => "info object",
            Self::Contact => "contact object",
            Self::License => "license object",
            Self::Server => "server",
            Self::ServerVariable => "server variable",
            Self::Components => "components object",
            Self::Paths => "paths object",
            Self::PathItem => "path item",
            Self::Operation => "operation",
            Self::ExternalDocs => "external documentation object",
            Self::Parameter => "parameter",
            Self::RequestBody => "request body",
            Self::MediaType => "media type object",
            Self::Encoding => "encoding object",
            Self::Responses => "responses object",
            Self::Response => "response",
            Self::Callback | Self::OperationCallback => "callback",
            Self::Example => "example object",
            Self::Link => "link",
            Self::Header => "header",
            Self::Tag => "tag",
            Self::Schema => "schema",
            Self::Discriminator => "discriminator",
            Self::Xml => "XML object",
            Self::SecurityScheme => "security scheme",
            Self::OauthFlows => "OAuth flows object",
            Self::ImplicitFlow => "implicit OAuth flow",
            Self::PasswordFlow => "password OAuth flow",
            Self::ClientCredentialsFlow => "client credentials OAuth flow",
            Self::AuthorizationCodeFlow => "authorization code OAuth flow",
            Self::SecurityRequirement => "security requirement",
        }
    }

    /// Whether this is one of OAuth's flows.
    pub(crate) fn is_flow(self) -> bool {
        matches!(
            self,
            Self::ImplicitFlow
                | Self::PasswordFlow
                | Self::ClientCredentialsFlow
                | Self::AuthorizationCodeFlow
        )
    }
}
