//! What a client needs of the runtime: its modules, by a function for each group of them. What these
//! need of each other is known where the runtime is.

pub(crate) mod parts;
mod shapes;
mod styles;

use std::collections::BTreeSet;

use super::{
    Body, BodyType, Client, Decoder, ErrorBody, Framing, Method, NextPage, Paged, Place, Plan,
    Returned, Streamed, Taken, TypedError, Written,
};

type Modules = BTreeSet<&'static str>;

impl Plan {
    /// The modules that the client needs and others don't, but for what those need.
    pub(crate) fn runtime_modules(&self) -> BTreeSet<&'static str> {
        let mut modules = Modules::new();
        settings(&self.client, &mut modules);
        credentials(&self.client, &mut modules);
        for method in self.operations.iter().flat_map(|module| &module.methods) {
            modules.extend(["call/start", "operation/defaults"]);
            modules.extend(method.server.as_ref().map(|_| "call/server"));
            arguments(method, &mut modules);
            modules.extend(method.body.iter().flat_map(body));
            modules.extend(response(method));
            modules.extend(method.streams.iter().flat_map(stream));
            modules.extend(method.paged.iter().flat_map(pages));
            modules.extend(method.is_streamed().then_some("call/stream"));
            modules.extend(method.errors.iter().map(error));
        }
        modules.extend(self.webhooks.as_ref().map(|_| "payload"));
        modules.extend(self.has_headers().then_some("response/header"));
        modules.extend(self.headers.has_links.then_some("response/link"));
        let any = self.webhooks.as_ref().and_then(|webhooks| webhooks.any.as_ref());
        modules.extend(any.map(|_| "payload/discriminator"));
        modules.extend(self.has_passwords.then_some(parts::PASSWORD.module));
        modules.extend(self.formats.iter().map(|format| parts::formatted(*format).module));
        modules.extend(self.has_headed_parts().then_some(parts::PART.module));
        modules.extend(self.items().flat_map(|model| parts::of(&model.item).modules));
        modules
    }
}

/// What takes settings from the environment: those that a client must be told, and the others.
fn settings(client: &Client, modules: &mut Modules) {
    let takes_url = client.base_url.known().is_none();
    if client.used_servers().next().is_some() {
        modules.insert("from_env/optional");
        modules.insert("builder/own_server");
    }
    if client.choices.has_variables() {
        modules.insert("builder/choice");
    }
    modules.extend(client.choices.listed().map(|(_, values)| parts::conversions(values).module));
    let credentials = client.credentials.iter().filter(|credential| credential.fetch.is_none());
    let credentials = credentials.map(|credential| credential.is_required);
    modules.extend((!client.variable_sets().is_empty()).then_some("from_env/one_of"));
    for is_required in credentials.chain([takes_url]) {
        modules.insert(if is_required { "from_env/required" } else { "from_env/optional" });
    }
}

/// What takes credentials, and what carries them.
fn credentials(client: &Client, modules: &mut Modules) {
    for credential in &client.credentials {
        modules.insert("builder/credential");
        modules.insert(parts::carrier(&credential.carrier).module);
        modules.extend(credential.provider.as_ref().map(|_| "builder/token_provider"));
        if credential.fetch.is_some() {
            modules.extend(["builder/client_credentials", "from_env/token"]);
        }
    }
}

/// What puts arguments into a request.
fn arguments(method: &Method, modules: &mut Modules) {
    modules.extend((!method.query.is_empty()).then_some("call/query"));
    let arguments = method.arguments.iter().map(|argument| (argument, false));
    let options = method.options.iter().map(|option| (option, option.is_plain_query()));
    for (argument, is_optional_query) in arguments.chain(options) {
        modules.extend(argument.is_fraction.then_some("call/number"));
        if matches!(argument.taken, Taken::Texts) {
            modules.insert("style/texts");
        }
        modules.extend(argument.is_sent_empty.then_some("call/or_empty"));
        if let Some(styled) = argument.styled {
            modules.extend(styles::modules(argument.place, styled));
            continue;
        }
        modules.insert(match argument.place {
            Place::Path => "call/path",
            Place::Header => "call/header",
            Place::Query if is_optional_query => "call/optional_query",
            Place::Query | Place::Cookie => "call/query",
            Place::ReservedQuery => "call/reserved_query",
        });
    }
}

/// What checks a request's body, and puts it into the request.
fn body(body: &Body) -> impl Iterator<Item = &'static str> {
    let check = body.is_checked.then_some("call/check");
    let put = match &body.written {
        Written::Json => "call/json",
        Written::JsonAs(_) => "call/json_as",
        Written::Form(_) => "call/form",
        Written::Multipart { styles, .. } if !styles.is_empty() => "call/styled_multipart",
        Written::Multipart { .. } => "call/multipart",
        Written::Parts(_) => "call/parts",
        Written::Text(_) => "call/text",
        Written::Bytes(_) => "call/bytes",
    };
    let styles = body.written.styles().into_iter().map(|styled| styles::module(styled, false));
    let files = matches!(body.taken, BodyType::Bytes).then_some("body/file");
    let switch = body.switched_off.as_ref().map(|_| "call/switch/off");
    check.into_iter().chain([put]).chain(files).chain(styles).chain(switch)
}

/// What reads a response.
fn response(method: &Method) -> Modules {
    let read = method.decoders().into_iter().map(|decoder| match decoder {
        Decoder::Json => "response/lenient",
        Decoder::JsonText => "response/json_text",
        Decoder::Integers => "int/body",
        Decoder::Text => "response/text",
        Decoder::Bytes => "response/bytes",
    });
    let by = match &method.returned {
        Returned::Headers => Some("response/head"),
        Returned::Several { .. } => Some("response/declared"),
        Returned::Something { .. } | Returned::Nothing => None,
    };
    let optional = method.returned.may_be_empty().then_some("response/unless");
    read.chain(by).chain(optional).collect()
}

/// What reads what comes one by one.
fn stream(stream: &Streamed) -> impl Iterator<Item = &'static str> {
    let text = stream.decoder == Decoder::Text;
    let read = match stream.framing {
        Framing::Events => "events",
        Framing::Lines | Framing::Records => "items",
    };
    [read].into_iter().chain(text.then_some("events/text"))
}

/// What goes through pages.
fn pages(paged: &Paged) -> impl Iterator<Item = &'static str> {
    let (turn, link) = match &paged.next {
        NextPage::Cursor { in_body: true, .. } => ("call/turn/member", None),
        NextPage::Cursor { .. } => ("call/turn/cursor", None),
        NextPage::Number { .. } => ("call/turn/number", None),
        NextPage::Url { .. } => ("call/turn/url", None),
        NextPage::Link { .. } => ("call/turn/url", Some("response/link")),
    };
    ["pages", turn].into_iter().chain(link)
}

/// What reads an error's body.
fn error(error: &TypedError) -> &'static str {
    match error.body {
        ErrorBody::Json(_) => "operation/json_error",
        ErrorBody::Text => "operation/text_error",
        ErrorBody::Untyped => "operation/untyped_error",
    }
}
