//! Every identifier of the generated crate, chosen here and nowhere else, last, each in the
//! scope that it has to be unique in.

mod scope;
mod words;

use std::collections::BTreeMap;

use proc_macro2::{Ident, Span};
use serde_json::Value;

use crate::model::{
    Api, Enumeration, Field, Kind, Label, Location, Object, Operation, TypeId, Union,
};
use scope::Scope;

/// Names that stand in the files of models without a path in front of them.
const MODEL_PRELUDE: &[&str] = &[
    "BTreeMap",
    "Box",
    "Default",
    "Deserialize",
    "From",
    "Into",
    "Option",
    "Self",
    "Serialize",
    "String",
    "Value",
    "Vec",
];

/// What a client has besides its operations.
const CLIENT_MEMBERS: &[&str] = &["builder", "call", "clone", "from_env", "new", "send"];

/// What a call has besides its parameters.
const CALL_MEMBERS: &[&str] = &[
    "body",
    "change",
    "check",
    "clone",
    "deadline",
    "exchange",
    "header",
    "into_future",
    "new",
    "response",
    "response_blocking",
    "retry",
    "send",
    "send_blocking",
    "timeout",
    "with_header",
    "with_json",
    "with_json_as",
    "with_path",
    "with_query",
];

/// What a client's builder has besides its credentials.
const BUILDER_MEMBERS: &[&str] = &[
    "allow_plain_http",
    "base_url",
    "build",
    "checked_base_url",
    "clone",
    "connect_timeout",
    "credential",
    "deadline",
    "env",
    "from_env",
    "header",
    "http_client",
    "new",
    "required_env",
    "response_limit",
    "retry",
    "timeout",
    "transport",
    "user_agent",
];

/// What stands in the files of operations without a path in front of it.
const OPERATION_PRELUDE: &[&str] = &[
    "AsRef",
    "BTreeMap",
    "Call",
    "Client",
    "Declaration",
    "DecodeError",
    "ErrorBody",
    "Into",
    "Method",
    "Ok",
    "Operation",
    "Option",
    "RawResponse",
    "Result",
    "Self",
    "Statuses",
    "String",
    "Value",
    "Vec",
];

/// An identifier.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Name(String);

impl Name {
    /// The identifier, raw where it is a keyword.
    pub(crate) fn ident(&self) -> Ident {
        if words::is_keyword(&self.0) {
            Ident::new_raw(&self.0, Span::call_site())
        } else {
            Ident::new(&self.0, Span::call_site())
        }
    }

    /// The identifier without what makes it raw.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

/// The identifiers of an API.
#[derive(Debug)]
pub(crate) struct Names {
    /// The package's name.
    pub(crate) package: String,
    types: BTreeMap<TypeId, TypeNames>,
    /// By the operation's index.
    pub(crate) operations: Vec<OperationNames>,
    /// By the scheme's index.
    pub(crate) schemes: Vec<SchemeNames>,
    /// By the server's index.
    pub(crate) servers: Vec<Name>,
    /// The environment variable that a client's base URL is read from.
    pub(crate) base_url_variable: String,
}

/// The identifiers of a type.
#[derive(Debug)]
pub(crate) struct TypeNames {
    pub(crate) name: Name,
    /// The name of what tests it.
    pub(crate) test: Name,
    /// The module that it is in.
    pub(crate) module: Name,
    /// Its fields or variants, in their order.
    pub(crate) members: Vec<Name>,
    /// The methods that set its fields, in their order.
    pub(crate) setters: Vec<Name>,
    /// The methods that set them to `null`, where that isn't the same as leaving them out.
    pub(crate) nulls: Vec<Option<Name>>,
    /// The functions that make what their absence means, in an answer that lacks them all the same.
    pub(crate) defaults: Vec<Option<Name>>,
    /// The field for all other members, or the variant for all other values.
    pub(crate) others: Name,
}

/// The identifiers of an operation.
#[derive(Debug)]
pub(crate) struct OperationNames {
    /// The client's method.
    pub(crate) method: Name,
    /// The type that stands for the operation.
    pub(crate) marker: Name,
    /// The module that both are in.
    pub(crate) module: Name,
    /// Its parameters, in their order: arguments of the method, or methods of the call.
    pub(crate) parameters: Vec<Name>,
}

/// The identifiers of a security scheme.
#[derive(Debug)]
pub(crate) struct SchemeNames {
    /// The builder's method, and the argument of `Client::new`.
    pub(crate) setter: Name,
    pub(crate) constant: Name,
    /// The environment variable that the credential is read from.
    pub(crate) variable: String,
}

impl Names {
    /// Chooses all names of an API; `package` is the package's, where it has been chosen.
    pub(crate) fn choose(api: &Api, package: Option<&str>) -> Self {
        let package = package.map_or_else(|| words::package(&api.title), str::to_owned);
        // What environment variables begin with.
        let prefix = words::shouty(&package);
        Self {
            types: types(api),
            operations: operations(api),
            schemes: schemes(api, &prefix),
            servers: servers(api),
            base_url_variable: format!("{prefix}_BASE_URL"),
            package,
        }
    }

    /// The library's name in paths.
    pub(crate) fn library(&self) -> String {
        self.package.replace('-', "_")
    }

    /// The names of a type that has any.
    pub(crate) fn ty(&self, id: TypeId) -> &TypeNames {
        &self.types[&id]
    }
}

fn types(api: &Api) -> BTreeMap<TypeId, TypeNames> {
    let mut scope = Scope::new(MODEL_PRELUDE);
    let mut tests = Scope::new(&[]);
    let mut modules = Modules::new(&["models"]);
    let mut names = BTreeMap::new();
    // Component schemas first: their names are the document's own, and stay what they are
    // whatever else there is.
    let types = api.types.iter();
    let mut labels: Vec<(TypeId, &Label)> =
        types.filter_map(|(id, ty)| Some((id, ty.kind.label()?))).collect();
    labels.sort_by_key(|(id, label)| (label.name != label.home, *id));
    for (id, label) in labels {
        let name = scope.claim(
            std::iter::once(&label.name).chain(&label.qualified).map(|name| words::camel(name)),
        );
        let test = tests.claim([words::snake(&name.0)]);
        let module = modules.of(&label.home);
        let members = match &api.types.get(id).kind {
            Kind::Object(object) => fields(&object.shape),
            Kind::Enumeration(enumeration) => values(&enumeration.shape),
            Kind::Union(union) => variants(&union.shape),
            _ => continue,
        };
        let Within { members, setters, nulls, defaults, others } = members;
        names.insert(
            id,
            TypeNames { name, test, module, members, setters, nulls, defaults, others },
        );
    }
    names
}

/// The modules that things are filed under, by what they are filed under.
struct Modules {
    scope: Scope,
    chosen: BTreeMap<String, Name>,
}

impl Modules {
    fn new(reserved: &[&str]) -> Self {
        Self { scope: Scope::new(reserved), chosen: BTreeMap::new() }
    }

    fn of(&mut self, home: &str) -> Name {
        let scope = &mut self.scope;
        let choose =
            || scope.claim([words::module(home), words::module(&format!("{home} module"))]);
        self.chosen.entry(home.to_owned()).or_insert_with(choose).clone()
    }
}

/// The names in a type.
struct Within {
    members: Vec<Name>,
    setters: Vec<Name>,
    nulls: Vec<Option<Name>>,
    defaults: Vec<Option<Name>>,
    others: Name,
}

impl Within {
    /// Those of an enum.
    fn variants(members: Vec<Name>, others: Name) -> Self {
        Self { members, setters: Vec::new(), nulls: Vec::new(), defaults: Vec::new(), others }
    }
}

fn fields(object: &Object) -> Within {
    let mut scope = Scope::new(&[]);
    let mut methods = Scope::new(&["clone", "default", "new"]);
    let mut members = Vec::new();
    let mut setters = Vec::new();
    for field in &object.fields {
        let name = scope.claim([words::snake(&field.name)]);
        setters.push(methods.claim([name.0.clone(), format!("with_{}", name.0)]));
        members.push(name);
    }
    let mut more = |wanted: fn(&Field) -> bool, word: &str| -> Vec<Option<Name>> {
        let fields = object.fields.iter().zip(&members);
        let names = fields.map(|(field, name)| {
            wanted(field).then(|| methods.claim([format!("{word}_{}", name.0)]))
        });
        names.collect()
    };
    let nulls = more(|field| field.tells_null, "null");
    let defaults = more(|field| field.required && field.default.is_some(), "default");
    let others = scope.claim(["additional_properties".to_owned()]);
    Within { members, setters, nulls, defaults, others }
}

fn values(enumeration: &Enumeration) -> Within {
    let mut scope = Scope::new(&["Self"]);
    // Claimed first, so that a new value in the document can't rename it.
    let others = scope.claim(["UnknownValue".to_owned()]);
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let texts = enumeration.values.iter().map(text);
    let names = texts.map(|text| scope.claim([words::camel(&text)])).collect();
    Within::variants(names, others)
}

fn variants(union: &Union) -> Within {
    let mut scope = Scope::new(&["Self"]);
    let others = scope.claim(["UnknownValue".to_owned()]);
    let names = union.variants.iter().map(|variant| {
        scope.claim([words::camel(&variant.name), words::camel(&variant.qualified)])
    });
    Within::variants(names.collect(), others)
}

fn operations(api: &Api) -> Vec<OperationNames> {
    let mut methods = Scope::new(CLIENT_MEMBERS);
    let mut markers = Scope::new(OPERATION_PRELUDE);
    let mut modules = Modules::new(&["operations"]);
    let names = api.operations.iter().map(|operation| {
        let path = words::of_path(&operation.method, &operation.path);
        let words = operation.id.as_ref().unwrap_or(&path);
        let tag = operation.tag.as_deref().unwrap_or("untagged");
        let qualified = match &operation.tag {
            Some(tag) => format!("{tag} {words}"),
            None => format!("{words} operation"),
        };
        OperationNames {
            method: methods.claim([
                words::snake(words),
                words::snake(&qualified),
                words::snake(&path),
            ]),
            marker: markers.claim([
                words::camel(words),
                words::camel(&qualified),
                words::camel(&path),
            ]),
            module: modules.of(tag),
            parameters: parameters(operation),
        }
    });
    names.collect()
}

fn parameters(operation: &Operation) -> Vec<Name> {
    let mut arguments = Scope::new(&["body", "self"]);
    let mut setters = Scope::new(CALL_MEMBERS);
    let names = operation.parameters.iter().map(|parameter| {
        let scope = if parameter.required { &mut arguments } else { &mut setters };
        let place = match parameter.location {
            Location::Path => "in path",
            Location::Query => "in query",
            Location::Header => "in header",
            Location::Cookie => "in cookie",
        };
        scope.claim([
            words::snake(&parameter.name),
            words::snake(&format!("{} {place}", parameter.name)),
        ])
    });
    names.collect()
}

fn schemes(api: &Api, prefix: &str) -> Vec<SchemeNames> {
    let mut setters = Scope::new(BUILDER_MEMBERS);
    let mut constants = Scope::new(&["API"]);
    let mut variables = Scope::new(&["BASE_URL"]);
    let names = api.schemes.iter().map(|scheme| {
        let [plain, qualified] = [scheme.id.clone(), format!("{} credential", scheme.id)];
        let variable = variables.claim([words::shouty(&plain), words::shouty(&qualified)]);
        SchemeNames {
            setter: setters.claim([words::snake(&plain), words::snake(&qualified)]),
            constant: constants
                .claim([words::shouty(&plain), words::shouty(&format!("{plain} scheme"))]),
            variable: format!("{prefix}_{}", variable.as_str()),
        }
    });
    names.collect()
}

/// What a server is called: as its description says where that is short, or else after its URL.
fn servers(api: &Api) -> Vec<Name> {
    let mut scope = Scope::new(&[]);
    let names = api.servers.iter().map(|server| {
        let description = server.description.as_deref().unwrap_or_default();
        let is_name = (1..=3).contains(&description.split_whitespace().count());
        let url = server.url.split_once("://").map_or(server.url.as_str(), |(_, rest)| rest);
        let plain = if is_name { description } else { url };
        scope.claim([words::shouty(plain), words::shouty(url)])
    });
    names.collect()
}

#[cfg(test)]
mod tests {
    use syn::{File, ImplItem, Item};

    use super::{BUILDER_MEMBERS, CALL_MEMBERS, CLIENT_MEMBERS};

    /// The inherent methods that a file of the runtime gives to a type.
    fn methods(text: &str, of: &str) -> Vec<String> {
        let file: File = syn::parse_str(text).unwrap();
        let blocks = file.items.into_iter().filter_map(|item| match item {
            Item::Impl(block) if block.trait_.is_none() => Some(block),
            _ => None,
        });
        let blocks = blocks.filter(|block| match &*block.self_ty {
            syn::Type::Path(path) => path.path.segments.last().unwrap().ident == of,
            _ => false,
        });
        let members = blocks.flat_map(|block| block.items);
        let functions = members.filter_map(|member| match member {
            ImplItem::Fn(function) => Some(function.sig.ident.to_string()),
            _ => None,
        });
        functions.collect()
    }

    #[test]
    fn the_runtimes_methods_are_reserved() {
        let builder = include_str!("../../runtime/src/runtime/builder.rs");
        let from_env = include_str!("../../runtime/src/runtime/from_env.rs");
        let send = include_str!("../../runtime/src/runtime/send.rs");
        let call = include_str!("../../runtime/src/runtime/call.rs");
        let blocking = include_str!("../../runtime/src/runtime/blocking.rs");
        for (text, of, reserved) in [
            (send, "Client", CLIENT_MEMBERS),
            (call, "Client", CLIENT_MEMBERS),
            (builder, "ClientBuilder", BUILDER_MEMBERS),
            (from_env, "ClientBuilder", BUILDER_MEMBERS),
            (call, "Call", CALL_MEMBERS),
            (blocking, "Call", CALL_MEMBERS),
        ] {
            let methods = methods(text, of);
            assert!(!methods.is_empty());
            for method in methods {
                assert!(reserved.contains(&method.as_str()), "{of}::{method}");
            }
        }
    }
}
