//! Programs for documentation that show the client as a whole: how it's made, a first call, how errors
//! are told apart, and what a webhook's payload is.

use proc_macro2::{Ident, Literal};
use quote::{format_ident, quote};

use super::examples::{self, assignment};
use super::{Context, features, print, servers, test_operations};
use crate::names::Name;
use crate::plan::{
    Call, Credential, ErrorBody, Expression, Gate, Imports, Method, Returned, RustType,
};

/// A program of the library's users: what it imports, and what it does.
pub(super) struct Program {
    pub(super) imports: String,
    pub(super) statements: String,
    /// `Result` as the program has to write it.
    pub(super) result: &'static str,
    /// What it needs of the library.
    gate: Gate,
}

impl Program {
    /// The program as an example that compiles, with what goes without saying hidden.
    pub(super) fn example(&self) -> String {
        let Self { imports, statements, result, gate } = self;
        let begin = format!("# async fn example() -> {result}<(), Box<dyn std::error::Error>> {{");
        match features::condition(gate) {
            None => format!("{imports}\n\n{begin}\n{statements}\n# Ok(())\n# }}"),
            // What isn't there can't be imported either.
            Some(condition) => {
                format!("# #[cfg({condition})]\n{begin}\n{imports}\n\n{statements}\n# Ok(())\n# }}")
            }
        }
    }

    /// The program as a test that runs, where the feature `test-util` is on.
    pub(super) fn test(&self) -> String {
        let Self { imports, statements, result, gate } = self;
        let faked = "feature = \"test-util\"";
        let condition = match features::condition(gate) {
            None => faked.to_owned(),
            Some(condition) => format!("all({faked}, {condition})"),
        };
        let begin = format!(
            "# #[cfg(not({condition}))]\n# fn main() {{}}\n\
             # #[cfg({condition})]\n# #[tokio::main]\n\
             # async fn main() -> {result}<(), Box<dyn std::error::Error>> {{"
        );
        format!("{begin}\n{imports}\n\n{statements}\n# Ok(())\n# }}")
    }
}

/// The first call of the API that takes a body, or else the first.
pub(super) fn first_call(context: Context<'_>) -> Result<Option<Program>, String> {
    let Some((method, call)) = shown(context) else {
        return Ok(None);
    };
    let statements = examples::statements(method, call);
    let result = result(&call.imports);
    let (imports, [client]) = in_scope(context, &call.imports, ["Client"])?;
    let from_env = Expression::Atom(format!("{client}::from_env()?"));
    let client = assignment("client", &from_env);
    let show = match method.returned {
        _ if method.only_streamed().is_some() => "",
        Returned::Nothing => "",
        _ => "\nprintln!(\"{response:?}\");",
    };
    let statements = format!("{client}\n{statements}{show}");
    Ok(Some(Program { imports, statements, result, gate: method.gate.clone() }))
}

/// `Result` as a program has to write it, which may import a model of that name.
fn result(imports: &Imports) -> &'static str {
    if imports.has_model("Result") { "std::result::Result" } else { "Result" }
}

/// The imports of a program, with some of the crate's own names; and those names as the program
/// has to write them, since a model of the document that has one takes precedence: it is named
/// more often.
fn in_scope<const N: usize>(
    context: Context<'_>,
    imports: &Imports,
    own: [&str; N],
) -> Result<(String, [String; N]), String> {
    let library = &context.plan.package.library;
    let (clashing, free): (Vec<&str>, Vec<&str>) =
        own.into_iter().partition(|name| imports.has_model(name));
    let path = format_ident!("{library}");
    let names: Vec<Ident> = free.into_iter().map(|name| format_ident!("{name}")).collect();
    let import = match names.as_slice() {
        [] => None,
        [only] => Some(quote! { use #path::#only; }),
        several => Some(quote! { use #path::{#(#several),*}; }),
    };
    let items = imports.items(library);
    let text = print::statements(&quote! { #import #items });
    let text = text.map_err(|error| format!("the imports of an example: {error}"))?;
    let written = |name: &str| {
        let path = if clashing.contains(&name) { format!("{library}::") } else { String::new() };
        format!("{path}{name}")
    };
    Ok((text, own.map(written)))
}

/// A client with nothing but what it can't do without.
pub(super) fn client(context: Context<'_>) -> Program {
    let imports = format!("use {}::Client;", context.plan.package.library);
    let statements = assignment("client", &new(context));
    Program { imports, statements, result: "Result", gate: Gate::Open }
}

/// A client whose configuration is spelt out.
pub(super) fn configured_client(context: Context<'_>) -> Program {
    let imports =
        format!("use std::time::Duration;\n\nuse {}::Client;", context.plan.package.library);
    let mut methods = Vec::new();
    for given in context.plan.client.principal_credentials() {
        methods.push((given.setter.ident().to_string(), credential(given)));
    }
    let base_url = Expression::text(&servers::sample(&context.plan.client.base_url));
    methods.push(("base_url".to_owned(), base_url));
    methods.push(("timeout".to_owned(), Expression::Atom("Duration::from_secs(20)".to_owned())));
    Program { imports, statements: built("Client", methods), result: "Result", gate: Gate::Open }
}

/// The statement that builds a client.
fn built(client: &str, mut methods: Vec<(String, Expression)>) -> String {
    methods.push(("build".to_owned(), Expression::Atom(String::new())));
    let value = Box::new(Expression::Atom(format!("{client}::builder()")));
    let begin = "let client = ";
    let chain = Expression::Chain { value, methods }.lines(0, begin.len(), 2);
    format!("{begin}{chain}?;")
}

/// How the error of a call is looked into; nothing where no operation has a typed one.
pub(super) fn errors(context: Context<'_>) -> Option<String> {
    let methods = context.plan.methods_in_order();
    let model = methods.into_iter().find_map(error_model)?;
    let library = &context.plan.package.library;
    let gate = context.plan.gates().get(model).and_then(|gate| features::condition(gate));
    let gate = gate.map_or_else(String::new, |condition| format!("# #[cfg({condition})]\n"));
    let model = model.as_str();
    Some(format!(
        "\
use {library}::{{Error, models}};

{gate}fn report(error: &Error) {{
    if error.is_retryable() {{
        eprintln!(\"later, after {{:?}}: {{error}}\", error.retry_after());
    }} else if let Some(body) = error.body::<models::{model}>() {{
        eprintln!(\"refused by the API: {{body:?}}\");
    }} else if error.is_timeout() {{
        eprintln!(\"it may or may not be done: {{error}}\");
    }} else {{
        eprintln!(\"{{error}}\");
    }}
}}"
    ))
}

/// How to make no more calls than the API allows.
pub(super) fn rate_limit(context: Context<'_>) -> String {
    let library = &context.plan.package.library;
    format!(
        "\
use {library}::{{Call, Error, Operation}};

/// Makes a call, and waits for the next window where it was the last of this one.
async fn within_limit<O: Operation>(call: Call<O>) -> Result<O::Output, Error> {{
    let response = call.response().await?;
    if let Some(limit) = response.rate_limit()
        && limit.remaining() == Some(0)
        && let Some(reset) = limit.reset()
    {{
        tokio::time::sleep(reset).await;
    }}
    Ok(response.into_value())
}}"
    )
}

/// How attempts are logged or counted: by a transport of one's own around the network's.
pub(super) fn transport(context: Context<'_>) -> Program {
    let library = &context.plan.package.library;
    let imports = format!(
        "\
use std::time::{{Duration, Instant}};

use {library}::http::Request;
use {library}::{{Body, Client, NetworkTransport, OperationInfo}};
use {library}::{{Transport, TransportFuture}};

/// Says of each attempt how it went, and how long it took.
struct Timed<T>(T);

impl<T: Transport> Transport for Timed<T> {{
    fn send(&self, request: Request<Body>) -> TransportFuture<'_> {{
        Box::pin(async move {{
            let operation = request.extensions().get().map(OperationInfo::id);
            let begin = Instant::now();
            let response = self.0.send(request).await;
            let status = response.as_ref().map(|response| response.status());
            eprintln!(\"{{operation:?}}: {{status:?}} after {{:?}}\", begin.elapsed());
            response
        }})
    }}
}}"
    );
    let transport = Expression::Atom("Timed(network)".to_owned());
    let mut methods = settings(context, &credential);
    methods.push(("transport".to_owned(), transport));
    let network = "let network = NetworkTransport::new(Duration::from_secs(10))?;";
    let statements = format!("{network}\n{}", built("Client", methods));
    Program { imports, statements, result: "Result", gate: Gate::Open }
}

/// The methods of a builder that say what a client can't do without.
fn settings(
    context: Context<'_>,
    credential: &dyn Fn(&Credential) -> Expression,
) -> Vec<(String, Expression)> {
    let mut methods: Vec<(String, Expression)> = Vec::new();
    for given in context.plan.client.principal_credentials() {
        methods.push((given.setter.ident().to_string(), credential(given)));
    }
    if context.plan.client.base_url.known().is_none() {
        let base_url = Expression::text(&servers::sample(&context.plan.client.base_url));
        methods.push(("base_url".to_owned(), base_url));
    }
    methods
}

/// How what stands in for the client fails; nothing where there is no operation.
pub(super) fn fake_errors(context: Context<'_>) -> Option<Program> {
    let library = &context.plan.package.library;
    let method = context.plan.shown_method()?;
    let marker = method.marker.ident();
    let imports = format!(
        "use {library}::http::Response;\nuse {library}::{{Error, TransportErrorKind, operations}};"
    );
    let statements = format!(
        "\
let response = Response::builder().status(404).body(\"\")?;
let error = Error::fake_response::<operations::{marker}>(response);
assert!(error.is_not_found());

let error = Error::fake_transport::<operations::{marker}>(TransportErrorKind::Connect);
assert!(error.is_connect());"
    );
    Some(Program { imports, statements, result: "Result", gate: method.gate.clone() })
}

/// How code is tested without a server: the first call, and what it's answered.
pub(super) fn fake(context: Context<'_>) -> Result<Option<Program>, String> {
    let Some((method, call)) = shown(context) else {
        return Ok(None);
    };
    let Some(json) = response(method) else {
        return Ok(None);
    };
    let statements = examples::statements(method, call);
    let own = ["Client", "FakeTransport", "StatusCode"];
    let result = result(&call.imports);
    let (imports, [client, fake, status]) = in_scope(context, &call.imports, own)?;
    let mut methods = settings(context, &|_| Expression::text("not a real one"));
    methods.push(("transport".to_owned(), Expression::Atom("fake.clone()".to_owned())));
    let built = built(&client, methods);
    let statements = format!(
        "let json = {json};\n\
         let fake = {fake}::new().answer({status}::OK, json);\n\
         {built}\n\
         {statements}\n\
         assert_eq!(fake.requests().len(), 1);"
    );
    Ok(Some(Program { imports, statements, result, gate: method.gate.clone() }))
}

/// The call that examples show.
fn shown(context: Context<'_>) -> Option<(&Method, &Call)> {
    let method = context.plan.shown_method()?;
    Some((method, method.example.as_ref()?))
}

/// What an operation is answered with, as a literal; nothing where there is no value to show.
fn response(method: &Method) -> Option<Literal> {
    let (_, bodies) = method.test.as_ref()?.success.responses.first()?;
    bodies.first().map(test_operations::literal)
}

/// The first model that an operation declares for its errors.
fn error_model(method: &Method) -> Option<&Name> {
    let known = method.errors.iter().find(|error| !matches!(error.body, ErrorBody::Untyped))?;
    match &known.body {
        ErrorBody::Json(RustType::Model { name, .. }) => Some(name),
        _ => None,
    }
}

fn new(context: Context<'_>) -> Expression {
    let mut arguments = Vec::new();
    if context.plan.client.base_url.known().is_none() {
        arguments.push(Expression::text(&servers::sample(&context.plan.client.base_url)));
    }
    arguments.extend(context.plan.client.principal_credentials().map(credential));
    Expression::List { begin: "Client::new(".to_owned(), items: arguments, end: ")?" }
}

/// A credential, from the environment: it's nothing to write into a program.
fn credential(credential: &Credential) -> Expression {
    Expression::text(&credential.variable).wrapped("std::env::var(", ")?")
}

/// What makes of a webhook's payload what it is.
pub(super) fn webhook(context: Context<'_>) -> Option<String> {
    let webhooks = context.plan.webhooks.as_ref()?;
    let library = &context.plan.package.library;
    let function = match &webhooks.any {
        Some(_) => "decode",
        None => webhooks.each.first()?.function.as_str(),
    };
    Some(format!(
        "/// Takes the body of a request that the API has made.
fn receive(body: &[u8]) -> Result<(), {library}::PayloadError> {{
    let payload = {library}::webhooks::{function}(body)?;
    println!(\"{{payload:?}}\");
    Ok(())
}}"
    ))
}
