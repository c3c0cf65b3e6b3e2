//! Programs for documentation that show the client as a whole: how it's made, a first call, and
//! how errors are told apart.

use proc_macro2::Literal;
use quote::{format_ident, quote};

use super::calls::Call;
use super::expressions::assignment;
use super::layout::Expression;
use super::{Context, Named, json, print};
use crate::model::{Operation, Response};

/// A program of the library's users: what it imports, and what it does.
pub(super) struct Program {
    pub(super) imports: String,
    pub(super) statements: String,
}

impl Program {
    /// The program as an example that compiles, with what goes without saying hidden.
    pub(super) fn example(&self) -> String {
        let Self { imports, statements } = self;
        let begin = "# async fn example() -> Result<(), Box<dyn std::error::Error>> {";
        format!("{imports}\n\n{begin}\n{statements}\n# Ok(())\n# }}")
    }

    /// The same, for what there is only with the feature `test-util`.
    pub(super) fn test_example(&self) -> String {
        let Self { imports, statements } = self;
        let begin = "# #[cfg(feature = \"test-util\")]\n\
                     # async fn example() -> Result<(), Box<dyn std::error::Error>> {";
        format!("{begin}\n{imports}\n\n{statements}\n# Ok(())\n# }}")
    }
}

/// The first call of the API that takes a body, or else the first.
pub(super) fn first_call(context: Context<'_>) -> Result<Option<Program>, String> {
    let Some(named) = first(context) else {
        return Ok(None);
    };
    let Some(Call { imports, statements }) = Call::of(context, named) else {
        return Ok(None);
    };
    let library = format_ident!("{}", context.names.library());
    let path = format!("{library}::Client");
    // A model of that name takes precedence: it is named more often.
    let clash = imports.has_model("Client");
    let imports = imports.items(&context.names.library());
    let own = (!clash).then(|| quote! { use #library::Client; });
    let imports = print::statements(&quote! { #own #imports });
    let imports = imports.map_err(|error| format!("the imports of an example: {error}"))?;
    let client = assignment("client", &from_env(if clash { &path } else { "Client" }));
    let show = if named.0.output().is_some() { "\nprintln!(\"{response:?}\");" } else { "" };
    Ok(Some(Program { imports, statements: format!("{client}\n{statements}{show}") }))
}

/// A client with nothing but what it can't do without.
pub(super) fn client(context: Context<'_>) -> Program {
    let imports = format!("use {}::Client;", context.names.library());
    Program { imports, statements: assignment("client", &new(context, "Client")) }
}

/// A client whose configuration is spelt out.
pub(super) fn configured_client(context: Context<'_>) -> Program {
    let imports = format!("use std::time::Duration;\n\nuse {}::Client;", context.names.library());
    let mut methods = Vec::new();
    for index in context.principal_schemes() {
        methods.push((
            context.names.schemes[index].setter.ident().to_string(),
            credential(context, index),
        ));
    }
    methods
        .push(("base_url".to_owned(), Expression::text(context.base_url().unwrap_or(SOMEWHERE))));
    methods.push(("timeout".to_owned(), Expression::Atom("Duration::from_secs(10)".to_owned())));
    methods.push(("build".to_owned(), Expression::Atom(String::new())));
    let value = Box::new(Expression::Atom("Client::builder()".to_owned()));
    let begin = "let client = ";
    let chain = Expression::Chain { value, methods }.lines(0, begin.len(), 2);
    Program { imports, statements: format!("{begin}{chain}?;") }
}

/// How the error of a call is looked into; nothing where no operation has a typed one.
pub(super) fn errors(context: Context<'_>) -> Option<String> {
    let mut operations = context.api.operations.iter();
    let model = operations.find_map(|operation| error_model(context, operation))?;
    let library = context.names.library();
    Some(format!(
        "\
use {library}::{{Error, models}};

fn report(error: &Error) {{
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
    let library = context.names.library();
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

/// How code is tested without a server: the first call, and what it's answered.
pub(super) fn fake(context: Context<'_>) -> Result<Option<Program>, String> {
    let Some(named @ (operation, _)) = first(context) else {
        return Ok(None);
    };
    let Some(Call { imports, statements }) = Call::of(context, named) else {
        return Ok(None);
    };
    let answer = match operation.successes().find_map(Response::json) {
        None => Literal::string(""),
        Some(media) => {
            let example = media.examples.first().map(|example| &example.value);
            let sample = || media.ty.and_then(|ty| context.sample(ty));
            let Some(value) = example.or_else(sample) else {
                return Ok(None);
            };
            json::literal(value)
        }
    };
    // A model of the document takes precedence: it is named more often.
    let library = context.names.library();
    let own = ["Client", "FakeTransport", "StatusCode"];
    let clash = own.iter().any(|name| imports.has_model(name));
    let [client, fake, status] =
        own.map(|name| if clash { format!("{library}::{name}") } else { name.to_owned() });
    let imports = imports.items(&library);
    let library = format_ident!("{library}");
    let own = (!clash).then(|| quote! { use #library::{Client, FakeTransport, StatusCode}; });
    let imports = print::statements(&quote! { #own #imports });
    let imports = imports.map_err(|error| format!("the imports of an example: {error}"))?;
    let mut methods: Vec<(String, Expression)> = Vec::new();
    for index in context.principal_schemes() {
        let setter = context.names.schemes[index].setter.ident().to_string();
        methods.push((setter, Expression::text("not a real one")));
    }
    if context.base_url().is_none() {
        methods.push(("base_url".to_owned(), Expression::text(SOMEWHERE)));
    }
    methods.push(("transport".to_owned(), Expression::Atom("fake.clone()".to_owned())));
    methods.push(("build".to_owned(), Expression::Atom(String::new())));
    let value = Box::new(Expression::Atom(format!("{client}::builder()")));
    let begin = "let client = ";
    let chain = Expression::Chain { value, methods }.lines(0, begin.len(), 2);
    let statements = format!(
        "let answer = {answer};\n\
         let fake = {fake}::new().answer({status}::OK, answer);\n\
         {begin}{chain}?;\n\
         {statements}\n\
         assert_eq!(fake.requests().len(), 1);"
    );
    Ok(Some(Program { imports, statements }))
}

/// The operation that examples show: the first that takes a body, or else the first.
fn first(context: Context<'_>) -> Option<Named<'_>> {
    let named = || context.api.operations.iter().zip(&context.names.operations);
    named().find(|(operation, _)| operation.json_body().is_some()).or_else(|| named().next())
}

/// The first model that an operation declares for its errors.
fn error_model<'a>(context: Context<'a>, operation: &Operation) -> Option<&'a str> {
    let ty = operation.error_bodies().into_iter().find_map(|(_, ty)| ty)?;
    let resolved = context.api.types.resolve(ty);
    context.api.types.get(resolved).kind.label()?;
    Some(context.names.ty(resolved).name.as_str())
}

fn from_env(client: &str) -> Expression {
    Expression::Atom(format!("{client}::from_env()?"))
}

/// An address for APIs that declare none.
const SOMEWHERE: &str = "https://api.example.com";

fn new(context: Context<'_>, client: &str) -> Expression {
    let mut arguments = Vec::new();
    if context.base_url().is_none() {
        arguments.push(Expression::text(SOMEWHERE));
    }
    arguments
        .extend(context.principal_schemes().into_iter().map(|index| credential(context, index)));
    Expression::List { begin: format!("{client}::new("), items: arguments, end: ")?" }
}

/// A credential, from the environment: it's nothing to write into a program.
fn credential(context: Context<'_>, index: usize) -> Expression {
    Expression::text(&context.names.schemes[index].variable).wrapped("std::env::var(", ")?")
}
