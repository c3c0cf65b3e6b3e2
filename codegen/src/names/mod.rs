//! Every identifier of the generated crate, chosen here and nowhere else, last, each in the
//! scope that it has to be unique in.

mod asked;
mod cases;
mod disambiguation;
mod features;
mod members;
mod operations;
mod renames;
mod reserved;
mod scope;
mod security;
mod servers;
mod settings;
#[cfg(test)]
mod tests;
mod types;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, Span};

use asked::Asked;
#[cfg(test)]
pub(crate) use reserved::PACKAGE_FEATURES;
use settings::Settings;

use crate::Options;
use crate::diagnostics::Diagnostics;
use crate::keywords::is_keyword;
use crate::model::{Api, TypeId};
use crate::passes::Facts;

/// An identifier.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Name(String);

impl Name {
    /// The identifier, raw where it is a keyword.
    pub(crate) fn ident(&self) -> Ident {
        if self.is_raw() {
            Ident::new_raw(&self.0, Span::call_site())
        } else {
            Ident::new(&self.0, Span::call_site())
        }
    }

    /// Whether it is one of Rust's keywords.
    pub(crate) fn is_raw(&self) -> bool {
        is_keyword(&self.0)
    }

    fn is_ascii(&self) -> bool {
        self.0.is_ascii()
    }

    /// The identifier without what makes it raw.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

/// The words of a name of the document's, for people: of `createdAt`, `created at`.
pub(crate) fn words(text: &str) -> String {
    cases::words(text)
}

/// The identifiers of an API.
#[derive(Debug)]
pub(crate) struct Names {
    /// The package's name.
    pub(crate) package: String,
    types: BTreeMap<TypeId, TypeNames>,
    /// By the operation's index.
    pub(crate) operations: Vec<OperationNames>,
    /// The features that operations are behind, by their modules; empty unless that is asked for.
    pub(crate) features: BTreeMap<Name, String>,
    /// The constants for headers of responses, by what they are called in lower case.
    pub(crate) headers: BTreeMap<String, Name>,
    /// The functions that decode the webhooks which don't tell what they are, in their order.
    pub(crate) webhooks: Vec<Name>,
    /// By the scheme's index.
    pub(crate) schemes: Vec<SettingNames>,
    /// The builder's methods that take what yields tokens, by the scheme's index.
    pub(crate) providers: Vec<Option<Name>>,
    /// By the scheme's index, where a client fetches tokens for it.
    pub(crate) fetches: Vec<Option<FetchNames>>,
    /// By the server's index.
    pub(crate) servers: Vec<Name>,
    /// What they are called where callers choose one.
    pub(crate) server_choices: Vec<Name>,
    /// By the index of a server's variable.
    pub(crate) server_variables: Vec<VariableNames>,
    /// Those of which only some operations are offered at, by the server's index.
    pub(crate) own_servers: Vec<SettingNames>,
    /// The environment variable that a client's base URL is read from.
    pub(crate) base_url_variable: String,
}

/// The identifiers of a type.
#[derive(Debug)]
pub(crate) struct TypeNames {
    pub(crate) name: Name,
    /// The module that it is in.
    pub(crate) module: Name,
    /// Its fields or variants, in their order.
    pub(crate) members: Vec<Name>,
    /// The methods that set its fields, in their order.
    pub(crate) setters: Vec<Name>,
    /// The methods that set them to `null`, where that isn't the same as leaving them out.
    pub(crate) nulls: Vec<Option<Name>>,
    /// The functions that make what their absence means, in a response that lacks them all the same.
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
    /// What it yields, where that is one of several things.
    pub(crate) output: Option<OutputNames>,
}

/// The identifiers of what an operation yields.
#[derive(Debug)]
pub(crate) struct OutputNames {
    pub(crate) name: Name,
    /// In the order of the cases.
    pub(crate) variants: Vec<Name>,
}

/// The identifiers of what a client is given: a credential for a security scheme, or the URL of a
/// server that only some operations are offered at.
#[derive(Debug)]
pub(crate) struct SettingNames {
    /// The builder's method, and the argument of `Client::new`.
    pub(crate) setter: Name,
    /// What the setting is for.
    pub(crate) constant: Name,
    /// The environment variable that it is read from.
    pub(crate) variable: String,
}

/// The identifiers of how a client fetches tokens for a scheme.
#[derive(Debug, Clone)]
pub(crate) struct FetchNames {
    /// The builder's method that takes an id and a secret.
    pub(crate) setter: Name,
    /// The environment variables that these are read from.
    pub(crate) variables: [String; 2],
}

/// The identifiers of a variable in the URLs of servers.
#[derive(Debug)]
pub(crate) struct VariableNames {
    /// The builder's method.
    pub(crate) setter: Name,
    /// The type of its values, if the document lists any.
    pub(crate) ty: Option<Name>,
    /// The variants for these.
    pub(crate) values: Vec<Name>,
    /// The variant for all other values.
    pub(crate) others: Option<Name>,
}

impl Names {
    /// Chooses all names of an API, with those that are asked for, and reports which of these can't be had.
    pub(crate) fn choose(
        api: &Api,
        facts: &Facts,
        options: &Options,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let package = options.package.as_deref();
        let mut asked = Asked::of(api);
        if !options.renames.is_empty() {
            let present = Self::with(api, facts, package, &asked, &mut Diagnostics::default());
            asked.add(&options.renames, api, &present, diagnostics);
        }
        let mut names = Self::with(api, facts, package, &asked, diagnostics);
        let modules: BTreeSet<&Name> = names.operations.iter().map(|own| &own.module).collect();
        if options.features.are_for(names.operations.len(), modules.len()) {
            names.features = features::choose(modules);
        }
        names
    }

    /// Chooses all names; `package` is the package's, where it has been chosen.
    fn with(
        api: &Api,
        facts: &Facts,
        package: Option<&str>,
        asked: &Asked,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let package = package.map_or_else(|| cases::package(&api.title), str::to_owned);
        // What environment variables begin with.
        let prefix = cases::shouty(&package);
        let mut settings = Settings::new(&prefix);
        let schemes = security::schemes(api, &mut settings);
        let own_servers = servers::own(api, &mut settings);
        let server_variables = servers::variables(api, &mut settings);
        let providers = security::providers(api, &schemes, &mut settings);
        let fetches = security::fetches(api, &mut settings);
        Self {
            types: types::choose(api, facts, asked, diagnostics),
            operations: operations::choose(api, facts, asked, diagnostics),
            features: BTreeMap::new(),
            headers: operations::headers(api),
            webhooks: operations::webhooks(api),
            schemes,
            providers,
            fetches,
            own_servers,
            servers: servers::servers(api),
            server_choices: servers::choices(api),
            server_variables,
            base_url_variable: format!("{prefix}_BASE_URL"),
            package,
        }
    }

    /// The library's name in paths.
    pub(crate) fn library(&self) -> String {
        self.package.replace('-', "_")
    }

    /// Whether all names are of the letters that every name in Rust once was of: about others,
    /// such as those that look alike, rustc warns.
    pub(crate) fn are_ascii(&self) -> bool {
        self.all().all(Name::is_ascii)
    }

    /// Whether some are names that clippy takes for placeholders.
    pub(crate) fn have_placeholders(&self) -> bool {
        self.all().any(|name| ["foo", "baz", "quux"].contains(&name.as_str()))
    }

    fn all(&self) -> impl Iterator<Item = &Name> {
        let types = self.types.values().flat_map(|names| {
            let more = names.nulls.iter().chain(&names.defaults).flatten();
            let all = names.members.iter().chain(&names.setters).chain(more);
            all.chain([&names.name])
        });
        let operations = self.operations.iter().flat_map(|names| {
            let output = names.output.iter().map(|output| &output.name);
            names.parameters.iter().chain([&names.method, &names.marker]).chain(output)
        });
        let schemes = self.schemes.iter().flat_map(|names| [&names.setter, &names.constant]);
        let own = self.own_servers.iter().flat_map(|names| [&names.setter, &names.constant]);
        let servers = self.servers.iter().chain(&self.server_choices);
        let variables = self.server_variables.iter().flat_map(|names| {
            names.values.iter().chain(&names.ty).chain(&names.others).chain([&names.setter])
        });
        let providers = self.providers.iter().flatten();
        let fetches = self.fetches.iter().flatten().map(|names| &names.setter);
        let settings = schemes.chain(providers).chain(fetches).chain(own);
        types
            .chain(operations)
            .chain(&self.webhooks)
            .chain(self.headers.values())
            .chain(settings)
            .chain(servers)
            .chain(variables)
    }

    /// The names of a type that has any.
    pub(crate) fn ty(&self, id: TypeId) -> &TypeNames {
        &self.types[&id]
    }
}
