//! What callers can choose of the document's servers: one of several, and variables in their URLs.

use std::collections::BTreeSet;

use super::enumerations::Enumeration;
use crate::model::{self, Api, Prose};
use crate::names::{Name, Names, VariableNames};

/// What callers can choose of the document's servers.
#[derive(Debug)]
pub(crate) struct Choices {
    /// Those that requests can go to.
    pub(crate) servers: Vec<Choice>,
    pub(crate) variables: Vec<ServerVariable>,
}

/// A server that callers can choose.
#[derive(Debug)]
pub(crate) struct Choice {
    pub(crate) name: Name,
    pub(crate) description: Option<Prose>,
    /// Its URL, with each of the variables in braces.
    pub(crate) url: String,
    pub(crate) variables: Vec<VariableOfServer>,
    /// Whether requests go to it unless another is chosen.
    pub(crate) is_default: bool,
}

/// A variable in the URL of a server.
#[derive(Debug)]
pub(crate) struct VariableOfServer {
    /// What stands in the braces.
    pub(crate) name: String,
    pub(crate) setter: Name,
    /// What it is if nobody sets it, unless somebody must.
    pub(crate) default: Option<String>,
    /// The signs that it can have.
    pub(crate) signs: String,
}

/// A variable in the URLs of servers.
#[derive(Debug)]
pub(crate) struct ServerVariable {
    /// What stands in the braces.
    pub(crate) name: String,
    pub(crate) description: Option<Prose>,
    /// The builder's method that sets it.
    pub(crate) setter: Name,
    /// The type of its values, if the document lists some.
    pub(crate) listed: Option<(Name, Enumeration)>,
}

impl Choices {
    pub(super) fn of(api: &Api, names: &Names) -> Self {
        let encrypted = api.servers.iter().filter_map(|it| address(it).strip_prefix("https://"));
        let encrypted: BTreeSet<&str> = encrypted.collect();
        let callable = api.servers.iter().enumerate().filter(|(index, server)| {
            // With encryption it is the same server, so that there is no reason to choose this one.
            let plain = address(server).strip_prefix("http://");
            let is_needless = plain.is_some_and(|rest| encrypted.contains(rest));
            server.is_callable() && (*index == 0 || !is_needless)
        });
        let servers = callable.map(|(index, server)| Choice {
            name: names.server_choices[index].clone(),
            description: server.description.clone(),
            url: address(server).to_owned(),
            variables: variables(server, api, names),
            is_default: index == 0,
        });
        let all = api.server_variables.iter().zip(&names.server_variables);
        Self {
            servers: servers.collect(),
            variables: all.map(|(variable, names)| ServerVariable::of(variable, names)).collect(),
        }
    }

    /// Whether there is more than one server.
    pub(crate) fn has_several(&self) -> bool {
        self.servers.len() > 1
    }

    /// The types of variables whose values the document lists.
    pub(crate) fn listed(&self) -> impl Iterator<Item = (&Name, &Enumeration)> {
        self.variables.iter().filter_map(|it| it.listed.as_ref()).map(|(name, it)| (name, it))
    }

    /// Whether callers can set something of the servers' URLs.
    pub(crate) fn has_variables(&self) -> bool {
        !self.variables.is_empty()
    }
}

/// The URL of a server, as far as it is known.
fn address(server: &model::Server) -> &str {
    server.template.as_ref().map_or(server.url.as_str(), |template| template.text.as_str())
}

fn variables(server: &model::Server, api: &Api, names: &Names) -> Vec<VariableOfServer> {
    let all = server.template.iter().flat_map(|template| &template.variables);
    let variables = all.map(|variable| VariableOfServer {
        name: api.server_variables[variable.index].name.clone(),
        setter: names.server_variables[variable.index].setter.clone(),
        default: variable.default.clone(),
        signs: variable.signs.clone(),
    });
    variables.collect()
}

impl ServerVariable {
    fn of(variable: &model::ServerVariable, names: &VariableNames) -> Self {
        let listed = match (&variable.values, &names.ty, &names.others) {
            (Some(values), Some(ty), Some(others)) => {
                Some((ty.clone(), Enumeration::of(values, &names.values, others)))
            }
            _ => None,
        };
        Self {
            name: variable.name.clone(),
            description: variable.description.clone(),
            setter: names.setter.clone(),
            listed,
        }
    }
}
