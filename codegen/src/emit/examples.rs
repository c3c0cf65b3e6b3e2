//! What documentation shows of models and operations.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{Context, print};
use crate::names::Name;
use crate::plan::{
    Call, Construction, Expression, Framing, Imports, Method, Model, Returned, Streamed,
};

impl Imports {
    /// The `use` items, for a program that depends on `library`.
    pub(super) fn items(&self, library: &str) -> TokenStream {
        let library = format_ident!("{library}");
        let map = self.map.then(|| quote! { use std::collections::BTreeMap; });
        let names: Vec<Ident> = self.models.iter().map(Name::ident).collect();
        let models = match names.as_slice() {
            [] => None,
            [only] => Some(quote! { use #library::models::#only; }),
            several => Some(quote! { use #library::models::{#(#several),*}; }),
        };
        quote! { #map #models }
    }

    /// The text of a program: the imports, an empty line, and statements.
    pub(super) fn program(&self, library: &str, statements: &str) -> Result<String, String> {
        let imports = print::statements(&self.items(library));
        let imports = imports.map_err(|error| format!("the imports of an example: {error}"))?;
        let separator = if imports.is_empty() { "" } else { "\n\n" };
        Ok(format!("{imports}{separator}{statements}"))
    }
}

impl Context<'_> {
    /// A program that makes a value of a model, if there is one to show.
    pub(super) fn construction(self, model: &Model) -> Result<Option<String>, String> {
        let program = model.example.as_ref().map(|Construction { imports, value }| {
            imports.program(&self.plan.package.library, &assignment("value", value))
        });
        program.transpose()
    }
}

/// A statement that names the value of an expression.
pub(super) fn assignment(name: &str, value: &Expression) -> String {
    let begin = format!("let {name} = ");
    format!("{begin}{};", value.lines(0, begin.len(), 1))
}

/// What is done with events, and with values.
const EVENTS: &str = "
while let Some(event) = events.next().await {
    println!(\"{:?}\", event?.data());
}";
const ITEMS: &str = "
while let Some(item) = items.next().await {
    println!(\"{:?}\", item?);
}";

/// The statements of a call.
pub(super) fn statements(method: &Method, call: &Call) -> String {
    let (assigned, sent, rest) = match (method.only_streamed(), &method.returned) {
        (Some(Streamed { framing: Framing::Events, .. }), _) => {
            ("let mut events = ", ".events().await?;", EVENTS)
        }
        (Some(_), _) => ("let mut items = ", ".items().await?;", ITEMS),
        (None, Returned::Nothing) => ("", ".await?;", ""),
        (None, _) => ("let response = ", ".await?;", ""),
    };
    with_call(method, call, [assigned, sent, rest])
}

/// The statements that go through all pages of a call.
pub(super) fn paged(method: &Method, call: &Call) -> String {
    with_call(method, call, ["let mut items = ", ".pages().items();", ITEMS])
}

/// Statements with a call in them.
fn with_call(method: &Method, call: &Call, [assigned, sent, rest]: [&str; 3]) -> String {
    let body = call.body.as_ref().map(|body| format!("{}\n", assignment("body", body)));
    let begin = format!("client.{}(", method.name.ident());
    let made = Expression::List { begin, items: call.arguments.clone(), end: ")" };
    let made = match &call.set {
        Some(body) => {
            let methods = vec![("body".to_owned(), body.clone())];
            Expression::Chain { value: Box::new(made), methods }
        }
        None => made,
    };
    let made = made.lines(0, assigned.len(), sent.len());
    format!("{}{assigned}{made}{sent}{rest}", body.unwrap_or_default())
}
